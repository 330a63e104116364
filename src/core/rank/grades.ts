import { nameKey } from '../read/names/nameKey';
import type { Grade } from '../settings/rules';
import { compareToBound, keyOfBound } from './scoring/percent';
import type { GradeCount } from './ranking';

/**
 * The grade (*xếp loại*) of an index: the first whose bound it reaches. Compared at the published precision, so that
 * what prints equal is graded equal: `from` 90 takes 89.995 where that prints as 90.00, `above` 80 leaves out 80.00
 * (DOMAIN section 3, rule 7). `null` where no grade takes it.
 *
 * @param key the index as `percentKey` makes it at the same `decimals`.
 */
export function gradeOf(
  key: bigint | null,
  decimals: number | null,
  grades: readonly Grade[],
): string | null {
  if (key === null) return null;
  const found = grades.find(({ from, above }) => {
    if (from !== undefined) return compareToBound(key, decimals, from) >= 0;
    return above === undefined || compareToBound(key, decimals, above) > 0;
  });
  return found?.name ?? null;
}

/**
 * The grade just above that of an index, and the least key of an index that it takes; `null` where none is above. An index
 * that no grade takes has the last one above it.
 */
export function nextGrade(
  key: bigint,
  decimals: number | null,
  grades: readonly Grade[],
): { readonly name: string; readonly key: bigint } | null {
  const own = gradeOf(key, decimals, grades);
  const at = own === null ? grades.length : grades.findIndex(({ name }) => name === own);
  const next = grades[at - 1];
  const bound = next?.from ?? next?.above;
  if (next === undefined || bound === undefined) return null;
  return { name: next.name, key: keyOfBound(bound, decimals, next.from === undefined) };
}

/** A grade as a table prints it, as the scale names it; `null` where the scale has no such grade. */
export function gradeNamed(printed: string | null, grades: readonly Grade[]): string | null {
  if (printed === null) return null;
  return grades.find(({ name }) => nameKey(name) === nameKey(printed))?.name ?? null;
}

/** Units per grade of the scale, this year and last year; `null` for last year where it is not known of any unit. */
export function gradeCounts(
  grades: readonly Grade[],
  now: readonly (string | null)[],
  before: readonly (string | null)[],
): readonly GradeCount[] {
  const count = (of: readonly (string | null)[], name: string) => of.filter((one) => one === name).length;
  const known = before.some((grade) => grade !== null);
  return grades.map(({ name }) => ({
    grade: name,
    units: count(now, name),
    previousUnits: known ? count(before, name) : null,
  }));
}
