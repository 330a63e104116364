import type { Points } from '../points';
import type { SheetSnapshot } from '../workbook';
import type { Finding } from './findings';
import { readScore } from './score';
import { contentAt, placeAt, textAt } from './sheetCells';

/** Bonus or penalty points in a cell, without their sign: a penalty may be typed as 2 or as -2. Text is a finding. */
export function readPointsApart(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  findings: Finding[],
): Points {
  const score = readScore(contentAt(sheet, row, column));
  if (typeof score === 'number') return Math.abs(score);
  if (score === 'invalid') {
    findings.push({
      code: 'score-not-a-number',
      severity: 'error',
      place: placeAt(sheet, row, column),
      block: null,
      params: { text: textAt(sheet, row, column) },
    });
  }
  return 0;
}
