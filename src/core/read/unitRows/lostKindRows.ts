import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { ScoreRole } from '../model/assessment';
import type { UnitRow } from './unitRows';

/**
 * A warning for each unit that lacks a row which nearly all others of its table have, where a unit has a row for each kind of
 * score: without its row `Thẩm định` its self-scores count.
 *
 * @param leaves how many scores such a row has
 */
export function lostKindRows(units: readonly UnitRow[], leaves: number): readonly Finding[] {
  const counts = new Map<ScoreRole, number>();
  for (const { kinds = [] } of units)
    for (const role of new Set(kinds.map((kind) => kind.role))) counts.set(role, (counts.get(role) ?? 0) + 1);
  if (counts.size < 2) return [];
  const usual = [...counts].filter(
    ([, count]) => count < units.length && count >= FEWEST_OTHERS && count * 5 >= (units.length - 1) * 4,
  );
  return units.flatMap(({ name, place, block, kinds = [] }) =>
    usual
      .filter(([role]) => kinds.every((kind) => kind.role !== role))
      .map(([role]) => {
        const facts = { of: 'unit', unit: name, role, count: leaves, whole: true } as const;
        return finding('stage-missing', place, facts, { block });
      }),
  );
}

const FEWEST_OTHERS = 2;
