import { fold } from '../read/cells/text';
import type { CriteriaSet } from '../read/model/assessment';
import { areAlike, comparedName } from '../read/names/nameLikeness';

/**
 * Whether a name that stands beside a criterion's number means that criterion: it is its name, with typing errors or
 * shortened, or its field's; `partly` where at least half of the words are the same, `no` where fewer are. A blank says
 * nothing against it.
 */
export function nameFits(
  { leaves, fields }: CriteriaSet,
  index: number | undefined,
  name: string,
): 'yes' | 'partly' | 'no' {
  const leaf = leaves[index ?? -1];
  if (leaf === undefined || name === '') return 'yes';
  const said = wordsOf(name);
  const [own, field] = [wordsOf(leaf.name), wordsOf(fields[leaf.field] ?? '')];
  if (said.length === 0 || own.length === 0) return 'yes';
  if (areAlike(comparedName(said.join(' ')), comparedName(own.join(' ')))) return 'yes';
  const share = Math.max(shareOf(said, own), shareOf(said, field) === 1 ? 1 : 0);
  if (share === 1) return 'yes';
  return share >= ENOUGH ? 'partly' : 'no';
}

const ENOUGH = 0.5;

/** The words of a name without the number in front of it. */
function wordsOf(name: string): readonly string[] {
  const words = fold(name).split(' ');
  const first = words.findIndex((word) => /^\p{L}{2}/u.test(word));
  return first === -1 ? [] : words.slice(first);
}

/** How many words of the shorter name the longer one has, or abbreviates (`CCHC`), from 0 to 1. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const initials = [initialsOf(short), initialsOf(long)];
  const has = new Set(long);
  const common = short.filter(
    (word) => has.has(word) || (isAbbreviation(word) && (initials[1] ?? '').includes(word)),
  ).length;
  // What the longer name abbreviates stands as several words in the shorter one.
  const spelled = long
    .filter((word) => !short.includes(word) && isAbbreviation(word) && (initials[0] ?? '').includes(word))
    .reduce((sum, word) => sum + word.length, 0);
  return Math.min(1, (common + spelled) / short.length);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Several letters that are no syllable. */
function isAbbreviation(word: string): boolean {
  return /^[bcdghklmnpqrstvx]{2,8}$/u.test(word);
}
