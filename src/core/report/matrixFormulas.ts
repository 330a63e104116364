import { cellOfAddress } from '../address';
import type { MatrixScore, PointsApart, ScoreMatrix } from '../rank/ranking';
import type { CellContent, Place, PlannedValue, SheetSnapshot } from '../workbook';
import { fixedCell, formulaOf, onSheet, textLiteral } from './formulaText';
import { isClose } from './liveValues';
import type { CoreTexts } from './texts';

/** What the cells of a matrix hold. */
export interface MatrixValues {
  score(leaf: number, unit: number): PlannedValue;
  /** Bonus or penalty points of a unit. */
  apart(points: PointsApart | undefined): PlannedValue;
}

/** Plain values: the scores as they were read. */
export function plainMatrix({ scores }: ScoreMatrix, words: CoreTexts['matrix']): MatrixValues {
  return {
    score: (leaf, unit) => shown(scores[leaf]?.[unit] ?? 'absent', words),
    apart: (points) => points?.points ?? 0,
  };
}

/**
 * Scores as references to the cells that they were read from: a sum where survey points are added, blank where the cell
 * is blank, and what was typed since once somebody types. A score that is not just the number in its cell is a value: a
 * number typed as text, `68.32/84`, a percentage of the max.
 */
export function liveMatrix(
  matrix: ScoreMatrix,
  sheets: readonly SheetSnapshot[],
  words: CoreTexts['matrix'],
): MatrixValues {
  const contentOf = contentReader(sheets);
  return {
    score(leaf, unit) {
      const score = matrix.scores[leaf]?.[unit] ?? 'absent';
      const value = shown(score, words);
      const place = matrix.place(leaf, unit);
      if (place === null) return value;
      const content = contentOf(place);
      const cell = referenceTo(place);
      const added = matrix.added(leaf, unit);
      if (typeof score === 'number') {
        const sum = numberIn(content) + (added === null ? 0 : numberIn(contentOf(added)));
        if (!isClose(sum, score)) return value;
        if (added !== null) {
          const cells = `${cell},${referenceTo(added)}`;
          return formulaOf(`IF(COUNT(${cells})=0,"",SUM(${cells}))`, value);
        }
        return typeof content === 'number' ? formulaOf(`IF(${cell}="","",${cell})`, value) : value;
      }
      if (score === 'notScored' && content === null) return formulaOf(`IF(${cell}="","",${cell})`, '');
      if (score === 'notApplicable' && typeof content === 'string') {
        return formulaOf(
          `IF(${cell}="","",IF(ISNUMBER(${cell}),${cell},${textLiteral(words.notApplicable)}))`,
          value,
        );
      }
      return value;
    },
    apart(points) {
      if (points === undefined) return 0;
      const { places, points: value } = points;
      const sum = places.reduce((all, place) => all + Math.abs(numberIn(contentOf(place))), 0);
      if (places.length === 0 || places.length > MOST_CELLS || !isClose(sum, value)) return value;
      return formulaOf(places.map((place) => `ABS(${referenceTo(place)})`).join('+'), value);
    },
  };
}

/** More cells than this make a formula that nobody reads. */
const MOST_CELLS = 20;

function shown(score: MatrixScore, words: CoreTexts['matrix']): string | number | null {
  if (typeof score === 'number') return score;
  switch (score) {
    case 'notScored':
    case 'invalid':
      return null;
    case 'notApplicable':
      return words.notApplicable;
    case 'absent':
      return words.absent;
  }
}

/** What `SUM` takes of a cell. */
function numberIn(content: CellContent): number {
  return typeof content === 'number' ? content : 0;
}

function referenceTo({ sheet, cell }: Place): string {
  const at = cellOfAddress(cell);
  return onSheet(sheet, at === null ? cell : fixedCell(at.row, at.column));
}

/** What stands in a cell of the workbook. */
function contentReader(sheets: readonly SheetSnapshot[]): (place: Place) => CellContent {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, cell }) => {
    const of = byName.get(sheet);
    const at = cellOfAddress(cell);
    if (of === undefined || at === null) return null;
    return of.values[at.row - of.firstRow]?.[at.column - of.firstColumn] ?? null;
  };
}
