import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { ApartCell, UnitScores } from '../model/assessment';
import type { Finding } from '../../findings';
import { readScoreColumn } from '../cells/scoreColumn';
import { placeAt } from '../cells/sheetCells';

/** Bonus or penalty points of one cell: its row and column within the used range. */
export interface ApartPoints {
  readonly row: number;
  readonly column: number;
  readonly points: Points;
}

/** The sums of a unit's bonus and penalty points, and the cells that they are of. */
export function pointsApart(
  bonus: readonly ApartPoints[],
  penalty: readonly ApartPoints[],
): Pick<UnitScores, 'bonus' | 'penalty' | 'apartCells'> {
  if (bonus.length === 0 && penalty.length === 0) return { bonus: 0, penalty: 0 };
  const cells = [
    ...bonus.map(({ row, column }): ApartCell => ({ kind: 'bonus', row, column })),
    ...penalty.map(({ row, column }): ApartCell => ({ kind: 'penalty', row, column })),
  ];
  return {
    bonus: sumOf(bonus),
    penalty: sumOf(penalty),
    apartCells: cells,
  };
}

function sumOf(apart: readonly ApartPoints[]): Points {
  return apart.reduce((sum, { points }) => sum + points, 0);
}

/** Bonus or penalty points in a cell, without their sign: a penalty may be typed as 2 or as -2. Text is a finding. */
function readPointsApart(sheet: SheetSnapshot, row: number, column: number, findings: Finding[]): Points {
  const { scores, faults, notes } = readScoreColumn(sheet, column, [{ row, maxPoints: 0 }]);
  // A share of no max is no number of points.
  const share = notes.find(({ code }) => code === 'score-as-percent')?.indexes[0];
  const fault = share === undefined ? faults.get(0) : { code: 'score-as-percent' as const, text: share.text };
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

/** The same with its place. */
export function readApart(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  findings: Finding[],
): ApartPoints {
  return { row, column, points: readPointsApart(sheet, row, column, findings) };
}

/** Says which points of a unit's bonus or penalty rows are more than the max that stands in the row. */
export function aboveOwnMax(
  sheet: SheetSnapshot,
  unit: string,
  apart: readonly ApartPoints[],
  maxima: ReadonlyMap<number, Points>,
): readonly Finding[] {
  return apart.flatMap(({ row, column, points }): readonly Finding[] => {
    const max = Math.abs(maxima.get(row) ?? 0);
    if (max === 0 || points <= max) return [];
    return [
      {
        code: 'score-above-max',
        severity: 'warning',
        place: placeAt(sheet, row, column),
        block: null,
        params: { unit, apart: 'own', score: String(toNumber(points)), max: String(toNumber(max)) },
      },
    ];
  });
}
