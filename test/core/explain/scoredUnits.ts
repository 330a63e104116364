import type { AssessedUnit, CriteriaSet, Leaf, UnitReading } from '../../../src/core/read/model/assessment';
import type { Layout } from '../../../src/core/read/model/layouts';
import type { Score } from '../../../src/core/read/cells/score';

/** A criterion: its number, its name, its max in points, and its field by its place, 0 where it is left out. */
export type Criterion = readonly [code: string, name: string, max: number, field?: number];

/** A set of criteria, in rows from 4 on. */
export function setOf(
  fields: readonly string[],
  criteria: readonly Criterion[],
  more: Partial<CriteriaSet> = {},
): CriteriaSet {
  return {
    fields,
    leaves: criteria.map(([code, name, max, field = 0], at): Leaf => ({
      code,
      name,
      field,
      maxPoints: max * 1e6,
      key: `${fields[field]}|${code}|${name}`,
      row: at + 3,
    })),
    ...more,
  };
}

/** A unit with its scores of a set, in points, in column D of a sheet that is called like it. */
export function scoredUnit(
  name: string,
  set: CriteriaSet,
  scores: readonly (number | Exclude<Score, number>)[],
  kind: Layout = 'unitScoreSheet',
  kinds: UnitReading['kinds'] = [],
): AssessedUnit {
  const place = { sheet: name, cell: 'A2' };
  return {
    name,
    key: name.toLowerCase(),
    place,
    set,
    scores: scores.map((score) => (typeof score === 'number' ? Math.round(score * 1e6) : score)),
    columns: 3,
    bonus: 0,
    penalty: 0,
    reading: { name, place, set, kinds },
    table: {
      kind,
      sheet: name,
      origin: { row: 0, column: 0 },
      block: null,
      year: null,
      set,
      scoring: { together: 'criteria' },
      units: [],
    },
  };
}
