import type { SheetSnapshot } from '../../workbook';
import type { HeaderBand } from '../headers/headerBand';
import type { Finding } from '../../findings/findings';
import type { KindOfScore, ScoreTable, UnitReading } from '../model/assessment';
import { columnAt } from './choice';
import { isCalledTotal, surveyAssumed, surveyPlace } from './surveyInside';
import type { FinalAndSurvey } from './surveyInside';

/**
 * A table of criteria or fields whose final scores are the verified part beside survey points of the same leaves: `Điểm
 * đánh giá | Điểm XHH`, both filled in, and no other score but a claim. Where nothing tells it, points that are not called a
 * total are taken so, which is said. One unit's own sheet cannot tell it for the others: there the final scores count as
 * they are, which is said. Of tables of totals see `columnsOfTotals`.
 */
export function surveyBesideFinal(
  table: ScoreTable,
  sheet: SheetSnapshot,
  { columns }: HeaderBand,
): { readonly table: ScoreTable; readonly findings: readonly Finding[] } {
  const asItIs = { table, findings: [] };
  if (table.kind === 'unitsByTotals') return asItIs;
  const pairs = table.units.flatMap(pairsOf);
  const [first] = pairs;
  const final = columns.find(({ column }) => column === first?.column);
  if (final === undefined) return asItIs;
  const { is, isDoubtful } = surveyPlace(pairs);
  const isTotal = isCalledTotal(final.text);
  const mayBeBeside = is === 'beside' || (is === 'untold' && !isTotal);
  const isAdded = mayBeBeside && table.kind !== 'unitScoreSheet';
  const isSaid = isDoubtful || (mayBeBeside && (is === 'untold' || !isAdded));
  const count = new Set(pairs.map(({ unit }) => unit)).size;
  const findings = isSaid ? [surveyAssumed(sheet, final, count, !isAdded)] : [];
  const units = isAdded ? table.units.map(withVerified) : table.units;
  return { table: { ...table, units }, findings };
}

interface PairOfUnit extends FinalAndSurvey {
  readonly unit: UnitReading;
  /** That of the final score. */
  readonly column: number;
}

/** The leaves of a unit that have a final score and survey points; none where other scores are verified. */
function pairsOf(unit: UnitReading): readonly PairOfUnit[] {
  const { kinds, set } = unit;
  const survey = kinds.findLast(({ role }) => role === 'survey');
  const finals = kinds.filter(({ role }) => role === 'final');
  const [final] = finals;
  if (survey === undefined || final === undefined || finals.length > 1 || kinds.some(isVerified)) return [];
  return set.leaves.flatMap(({ maxPoints }, leaf): readonly PairOfUnit[] => {
    const [own, surveyed] = [final.scores[leaf], survey.scores[leaf]];
    if (typeof own !== 'number' || typeof surveyed !== 'number' || maxPoints <= 0) return [];
    return [{ unit, column: columnAt(final, leaf), final: own, survey: surveyed, max: maxPoints }];
  });
}

function isVerified({ role }: KindOfScore): boolean {
  return role === 'verified1' || role === 'verified2';
}

function withVerified(unit: UnitReading): UnitReading {
  const verified = <Kind extends KindOfScore>(kind: Kind): Kind =>
    kind.role === 'final' ? { ...kind, role: 'verified1' } : kind;
  return {
    ...unit,
    kinds: unit.kinds.map(verified),
    ...(unit.sums === undefined ? {} : { sums: unit.sums.map(verified) }),
    ...(unit.apartRows === undefined ? {} : { apartRows: unit.apartRows.map(verified) }),
    ...(unit.apartSums === undefined ? {} : { apartSums: unit.apartSums.map(verified) }),
  };
}
