import type { Points } from '../points';
import type { SheetSnapshot } from '../workbook';
import type { Finding } from './findings';
import { readScoreColumn } from './scoreColumn';
import { placeAt } from './sheetCells';

/** Bonus or penalty points in a cell, without their sign: a penalty may be typed as 2 or as -2. Text is a finding. */
export function readPointsApart(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  findings: Finding[],
): Points {
  const { scores, faults } = readScoreColumn(sheet, column, [{ row, maxPoints: 0 }]);
  const fault = faults.get(0);
  if (fault !== undefined) {
    findings.push({
      code: fault.code,
      severity: 'error',
      place: placeAt(sheet, row, column),
      block: null,
      params: { text: fault.text, max: '0' },
    });
  }
  const score = scores[0];
  return typeof score === 'number' ? Math.abs(score) : 0;
}
