import { toNumber } from '../points';
import type { Points } from '../points';
import type { SheetSnapshot } from '../workbook';
import type { Finding } from './findings';
import { readScore } from './score';
import type { FaultedScore, ReadColumns, ScoreColumns } from './scoreColumns';
import { contentAt, placeAt } from './sheetCells';
import type { UnitRow } from './unitRows';

/** Half of a hundredth of a point: sums are often printed rounded. */
const ROUNDING: Points = 5_000;

/**
 * Says where a unit's printed sum (`Tổng điểm`) is not that of its verified and survey points beside it, with or
 * without bonus and penalty (L3, L4). The printed one counts. Nothing is said where either part is missing.
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
  if (chosen.role !== 'final' || typeof chosen.score !== 'number' || columns.survey === null) return;
  const at = (column: number) => read.get(column)?.scores[index] ?? 'notScored';
  const verified = columns.verified.map(at).findLast((score) => typeof score === 'number');
  const survey = at(columns.survey);
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
    },
  });
}
