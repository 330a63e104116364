import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { Finding } from '../../findings';
import { readScore } from '../cells/score';
import type { FaultedScore, ReadColumns, ScoreColumns } from '../scores/scoreColumns';
import { contentAt, placeAt } from '../cells/sheetCells';
import type { UnitRow } from './unitRows';

/** Half of a hundredth of a point: sums are often printed rounded. */
const ROUNDING: Points = 5_000;

/**
 * Says where a unit's printed sum (`Tổng điểm`) is not that of its verified and survey points beside it, with or
 * without bonus and penalty (L3, L4); where bonus or penalty have columns, not that of the verified points, or of another
 * final score beside it, with or without them. The printed one counts. Nothing is said where a part is missing.
 */
export function comparePrintedSum(
  sheet: SheetSnapshot,
  unit: UnitRow,
  chosen: FaultedScore,
  columns: ScoreColumns,
  read: ReadColumns,
  index: number,
  findings: Finding[],
): void {
  if (chosen.role !== 'final' || typeof chosen.score !== 'number') return;
  const { survey: surveyColumn } = columns;
  if (surveyColumn === null && columns.bonus.length + columns.penalty.length === 0) return;
  const at = (column: number) => read.get(column)?.scores[index] ?? 'notScored';
  const finals = columns.chain.filter(({ role, column }) => role === 'final' && column !== chosen.column);
  const others = surveyColumn === null ? finals.map(({ column }) => column).toReversed() : [];
  const verified = [...others, ...columns.verified].map(at).findLast((score) => typeof score === 'number');
  const survey = surveyColumn === null ? 0 : at(surveyColumn);
  if (verified === undefined || typeof survey !== 'number') return;
  const apart = (own: readonly number[]) =>
    own.reduce((sum, column) => {
      const points = readScore(contentAt(sheet, unit.row, column));
      return typeof points === 'number' ? sum + Math.abs(points) : sum;
    }, 0);
  const bonus = apart(columns.bonus);
  const penalty = apart(columns.penalty);
  const sum = verified + survey;
  const { score } = chosen;
  const close = [sum, sum + bonus, sum - penalty, sum + bonus - penalty].some(
    (one) => Math.abs(one - score) <= ROUNDING,
  );
  if (close) return;
  findings.push({
    code: 'printed-sum-differs',
    severity: 'warning',
    place: placeAt(sheet, unit.row, chosen.column),
    block: null,
    params: {
      unit: unit.name,
      stated: String(toNumber(score)),
      sum: String(toNumber(sum + bonus - penalty)),
      ...(surveyColumn === null ? { of: 'points' } : {}),
    },
  });
}
