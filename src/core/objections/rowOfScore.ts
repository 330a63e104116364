import type { ObjectionFault } from '../findings/objectionKinds';
import { fold } from '../read/cells/text';
import type { AssessedUnit, Assessment, CriteriaSet } from '../read/model/assessment';
import type { ObjectionRow } from '../read/model/objections';
import { blockKey } from '../read/names/blockNames';
import { nameKey } from '../read/names/nameKey';
import { fullCode, leavesOfCode } from '../whatif/leafOfCode';
import { nameFits } from './criterionNames';

/** A unit of the assessment and where it stands: its block's name and its place among the block's units. */
export interface UnitInBlock {
  readonly block: string;
  readonly index: number;
  readonly unit: AssessedUnit;
}

/**
 * Finds the units that rows may mean: by the names that the workbook's directory knows, in the block that the row says, in
 * a column of its own or behind the name (`Phòng Nội vụ / Cấp huyện`).
 */
export function unitsOfRow({
  blocks,
  directory,
}: Pick<Assessment, 'blocks' | 'directory'>): (
  row: Pick<ObjectionRow, 'unit' | 'block'>,
) => readonly UnitInBlock[] {
  const byKey = new Map<string, UnitInBlock[]>();
  for (const { name: block, units } of blocks)
    for (const [index, unit] of units.entries()) {
      const own = byKey.get(unit.key);
      if (own === undefined) byKey.set(unit.key, [{ block, index, unit }]);
      else own.push({ block, index, unit });
    }
  const named = (name: string, block: string) => {
    const found = byKey.get(directory.keyOf(name)) ?? [];
    return block === '' ? found : found.filter((one) => blockKey(one.block) === blockKey(block));
  };
  return ({ unit, block }) => {
    if (unit === '' || unit.length > LONGEST_NAME) return [];
    const own = named(unit, block);
    const slash = unit.lastIndexOf(' / ');
    return own.length > 0 || slash === -1 ? own : named(unit.slice(0, slash), unit.slice(slash + 3));
  };
}

/** No name of a unit or criterion is longer. */
const LONGEST_NAME = 2_000;

/**
 * The criterion that a row means: by its number, `1.1` or with its field `II/1.1`, of several by its name, too; by number
 * and name in one cell; by its name alone where no number stands there. Where it means none or several, or number and name
 * are those of two, why it counts for nothing.
 */
export function criterionOfRow(
  set: CriteriaSet,
  row: Pick<ObjectionRow, 'code' | 'codeNumber' | 'criterion'>,
): number | ObjectionFault {
  const { code, criterion } = row;
  if (code === '' && criterion === '') return { why: 'criterion-missing', choices: choicesOf(set) };
  if (code.length > LONGEST_NAME || criterion.length > LONGEST_NAME)
    return { why: 'criterion-unknown', choices: choicesOf(set) };
  const byName = criterion === '' ? [] : leavesNamed(set, criterion);
  if (code === '') {
    const byText = byName.length > 0 ? byName : leavesOfText(set, criterion);
    return oneOf(set, byText);
  }
  const byCode = leavesOfText(set, code, row.codeNumber);
  const both = byCode.filter((leaf) => byName.includes(leaf));
  if (both.length > 0) return oneOf(set, both);
  const [first] = byCode;
  const isOther = byName.length > 0 || (byCode.length === 1 && nameFits(set, first, criterion) === 'no');
  if (first !== undefined && isOther)
    return { why: 'criterion-contradicts', name: set.leaves[first]?.name ?? '' };
  return oneOf(set, byCode);
}

/** The criteria by number and name, where they are few: a table of totals or fields has no numbers to type. */
function choicesOf({ leaves }: CriteriaSet): readonly string[] {
  return leaves.length > MOST_CHOICES ? [] : leaves.map(({ code, name }) => `${code} ${name}`.trim());
}

const MOST_CHOICES = 8;

function oneOf(set: CriteriaSet, leaves: readonly number[]): number | ObjectionFault {
  const [first, ...others] = leaves;
  if (first === undefined) return { why: 'criterion-unknown', choices: choicesOf(set) };
  return others.length === 0
    ? first
    : { why: 'criterion-ambiguous', choices: leaves.map((leaf) => fullCode(set, leaf)) };
}

function leavesNamed({ leaves }: CriteriaSet, name: string): readonly number[] {
  const key = nameKey(name);
  return leaves.flatMap((leaf, index) => (nameKey(leaf.name) === key ? [index] : []));
}

/**
 * A number as it is typed, after the word for criteria, or with its name behind it. Excel makes the number 1.1 of `1.10`,
 * so that a number typed as one may mean either.
 */
function leavesOfText(set: CriteriaSet, text: string, number: number | null = null): readonly number[] {
  if (number !== null)
    return set.leaves.flatMap((leaf, index) => (isNumber(leaf.code, number) ? [index] : []));
  const bare = text.replace(/^tiêu chí(?: thành phần)?\s+/iu, '');
  const { found } = leavesOfCode(set, bare);
  if (found.length > 0) return found;
  const words = fold(bare);
  return set.leaves.flatMap(({ code, name }, index) =>
    code !== '' && fold(`${code} ${name}`) === words ? [index] : [],
  );
}

function isNumber(code: string, number: number): boolean {
  return /^\d{1,6}(?:\.\d{1,6})?$/u.test(code) && Number(code) === number;
}
