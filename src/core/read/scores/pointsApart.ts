import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type {
  ApartCell,
  ApartPoints,
  ApartRow,
  KindOfScore,
  ScoreTable,
  UnitReading,
  UnitScores,
} from '../model/assessment';
import { cellPlace } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Score } from '../cells/score';
import { readScoreColumn } from '../cells/scoreColumn';
import type { ScoreFault } from '../cells/scoreColumn';
import { chooser } from './choice';
import type { Choice, ChosenApartRow, ScoreSource } from './choice';
import type { KindColumn } from './scoreColumns';

/** The sums of a unit's bonus and penalty points, and the cells that they are of. */
export function pointsApart(
  apart: readonly ApartPoints[],
): Pick<UnitScores, 'bonus' | 'penalty' | 'apartCells'> {
  if (apart.length === 0) return { bonus: 0, penalty: 0 };
  const of = (wanted: ApartCell['kind']) =>
    apart.reduce((sum, { kind, points }) => (kind === wanted ? sum + points : sum), 0);
  return {
    bonus: of('bonus'),
    penalty: of('penalty'),
    apartCells: apart.map(({ kind, row, column, points, max }) => ({
      kind,
      row,
      column,
      points,
      ...(max === undefined ? {} : { max }),
    })),
  };
}

/** A cell of bonus or penalty points by itself: points with their sign, or why it gives none. */
function readApart(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): { readonly score: Score; readonly fault: ScoreFault | null } {
  const { scores, faults, notes } = readScoreColumn(sheet, column, [{ row, maxPoints: 0 }]);
  // A share of no max is no number of points.
  const share = notes.find(({ code }) => code === 'score-as-percent')?.indexes[0];
  if (share !== undefined) return { score: 'invalid', fault: { code: 'score-as-percent', text: share.text } };
  return { score: scores[0] ?? 'notScored', fault: faults.get(0) ?? null };
}

/**
 * A cell in a column of bonus or penalty points: a penalty may be typed as 2 or as -2.
 *
 * @param max the most that they may be, `null` where nothing tells it
 */
export function apartInColumn(
  sheet: SheetSnapshot,
  { kind, row, column }: Pick<ApartCell, 'kind' | 'row' | 'column'>,
  max: Points | null = null,
  sumRow = row,
): ApartPoints {
  const { score, fault } = readApart(sheet, row, column);
  return { ...signed(kind, score), row, column, ...ownMax(max), fault, sumRow };
}

/** Points with their kind: less than nothing among bonus points (`Điểm thưởng, điểm phạt`) are a penalty. */
function signed(kind: ApartCell['kind'], score: Score | undefined): Pick<ApartCell, 'kind' | 'points'> {
  if (typeof score !== 'number') return { kind, points: 0 };
  return { kind: score < 0 ? 'penalty' : kind, points: Math.abs(score) };
}

/** A penalty's max may be typed as a negative number; 0 is none. */
function ownMax(max: Points | null): Pick<ApartCell, 'max'> {
  return max === null || max === 0 ? {} : { max: Math.abs(max) };
}

/** Reads rows of bonus and penalty points, each kind of score by itself and each cell by itself. */
export function readApartRows(
  sheet: SheetSnapshot,
  kinds: readonly KindColumn[],
  rows: readonly Pick<ApartRow, 'row'>[],
): readonly KindOfScore[] {
  return kinds.map(({ column, role }) => {
    const read = rows.map(({ row }) => readApart(sheet, row, column));
    return {
      role,
      columns: column,
      scores: read.map(({ score }) => score),
      faults: new Map(read.flatMap(({ fault }, index) => (fault === null ? [] : [[index, fault] as const]))),
      notes: [],
    };
  });
}

/** Chooses in each row of bonus or penalty points as among the scores of a criterion; survey points are not added. */
export function chosenApartRows(
  { scoring }: ScoreTable,
  { apartRows: kinds = [] }: UnitReading,
  source: ScoreSource,
): readonly ChosenApartRow[] {
  const { apartRows = [] } = scoring;
  // Thousands of units have no such row: nothing is to be chosen then.
  if (apartRows.length === 0) return [];
  const at = chooser(kinds, source, scoring.together);
  return apartRows.map(({ kind, row, max }, index) => {
    const { column, role, score } = at(index);
    const own = role === null ? undefined : kinds.find(({ columns }) => columns === column);
    const points = own?.scores[index];
    return {
      role,
      score,
      points: {
        ...signed(kind, points),
        row,
        column,
        ...(role === null ? {} : ownMax(max)),
        fault: own?.faults.get(index) ?? null,
        sumRow: row,
      },
    };
  });
}

/** What of bonus and penalty points that count is none. */
export function apartFindings({ table, apart }: Choice): readonly Finding[] {
  return apart.flatMap(({ row, column, fault }): readonly Finding[] => {
    if (fault === null) return [];
    return [finding(fault.code, cellPlace(table, row, column), { text: fault.text, max: 0 })];
  });
}
