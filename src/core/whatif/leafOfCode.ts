import { fold } from '../read/cells/text';
import { romanNumber } from '../read/words/printedRank';
import type { CriteriaSet } from '../read/model/assessment';
import { Problem } from '../problem';

/**
 * The criterion of a number, of which several fields may have one: `II/1.1`, by the number or the name of the field.
 *
 * @throws Problem `criterion-unknown`, with the choices where several have the number
 */
export function leafOfCode(set: CriteriaSet, code: string): number {
  const { found, named } = leavesOfCode(set, code);
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  throw new Problem('criterion-unknown', {
    code,
    allowed: named.map((index) => fullCode(set, index)).join('; '),
  });
}

/** All criteria that a number may mean, and all that have it, whatever field it is said to be of. */
export function leavesOfCode(
  set: CriteriaSet,
  code: string,
): { readonly found: readonly number[]; readonly named: readonly number[] } {
  const slash = code.lastIndexOf('/');
  const [field, number] = slash === -1 ? [null, code] : [code.slice(0, slash), code.slice(slash + 1)];
  const named = set.leaves.flatMap((leaf, index) => (codeKey(leaf.code) === codeKey(number) ? [index] : []));
  return { found: field === null ? named : named.filter((index) => isField(set, index, field)), named };
}

/** The number of a criterion, with its field's name where others have the same number. */
export function fullCode(set: CriteriaSet, index: number): string {
  const leaf = set.leaves[index];
  if (leaf === undefined) return '';
  const isAlone = set.leaves.every((other, at) => at === index || codeKey(other.code) !== codeKey(leaf.code));
  return isAlone ? leaf.code : `${set.fields[leaf.field] ?? ''}/${leaf.code}`;
}

/** A field by its name, by how it begins, or by its place among them: `II`, `2`. */
function isField(set: CriteriaSet, index: number, asked: string): boolean {
  const at = set.leaves[index]?.field ?? -1;
  const words = fold(set.fields[at] ?? '');
  const wanted = fold(asked);
  return words === wanted || placeOf(wanted) === at + 1;
}

function placeOf(words: string): number {
  return /^\d{1,3}$/u.test(words) ? Number(words) : (romanNumber(words.toUpperCase()) ?? -1);
}

function codeKey(code: string): string {
  return fold(code);
}
