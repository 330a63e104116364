import { cellOfAddress } from '../../addresses/address';
import type { MatrixScore, PointsApart, ScoreMatrix } from '../../rank/ranking';
import { formatAt } from '../../read/cells/cellFormat';
import type { CellContent, Place, PlannedValue, SheetSnapshot } from '../../workbook';
import { onSheet } from '../../addresses/references';
import { fixedCell, formulaOf, numberLiteral, textLiteral } from '../layout/formulaText';
import { liveNumbers } from './liveNumbers';
import { isClose } from './liveValues';
import type { CoreTexts } from '../words/texts';

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
 * Scores as formulas of the cells that they were read from: the cell itself, or what is calculated of it where its number
 * is typed as text, is a share of the max or has more decimals than points; a sum where survey points are added; blank
 * where the cell is blank, and what was typed since once somebody types. Where no formula gives exactly what was read the
 * number stands in one that refers to the cell, so that the trail goes on.
 */
export function liveMatrix(
  matrix: ScoreMatrix,
  sheets: readonly SheetSnapshot[],
  words: CoreTexts['matrix'],
): MatrixValues {
  const cellAt = cellReader(sheets);
  return {
    score(leaf, unit) {
      const score = matrix.scores[leaf]?.[unit] ?? 'absent';
      const value = shown(score, words);
      const place = matrix.place(leaf, unit);
      if (place === null) return value;
      const cell = cellAt(place);
      if (typeof score === 'number') {
        const max = matrix.leaves[leaf]?.maxPoints ?? 0;
        const added = matrix.added(leaf, unit);
        return added === null ? liveScore(cell, score, max) : liveSum([cell, cellAt(added)], score, max);
      }
      const { content, reference } = cell;
      if (score === 'notScored' && content === null) {
        return formulaOf(`IF(${isBlank(reference)},"",${reference})`, '');
      }
      if (score === 'notApplicable' && typeof content === 'string') {
        return formulaOf(
          `IF(${isBlank(reference)},"",IF(ISNUMBER(${reference}),${reference},${textLiteral(words.notApplicable)}))`,
          value,
        );
      }
      return value;
    },
    apart(points) {
      if (points === undefined) return 0;
      const { places, points: value } = points;
      if (places.length === 0 || places.length > MOST_CELLS) return value;
      const terms = places.map((place) => termsOf(cellAt(place), 0)[0] ?? NOTHING);
      const sum = terms.reduce((all, term) => all + Math.abs(term.value), 0);
      return isClose(sum, value)
        ? formulaOf(terms.map(({ text }) => `ABS(${text})`).join('+'), value)
        : value;
    },
  };
}

/** A cell of the workbook, and how a formula refers to it. */
interface SourceCell {
  readonly content: CellContent;
  /** Whether its number format makes it a percentage. */
  readonly isShare: boolean;
  readonly reference: string;
}

function liveScore({ content, isShare, reference }: SourceCell, score: number, max: number): PlannedValue {
  const scored = (formula: string) => formulaOf(`IF(${isBlank(reference)},"",${formula})`, score);
  if (typeof content === 'number' && !isShare && isClose(content, score)) return scored(reference);
  for (const number of liveNumbers(content, isShare, max)) {
    if (isClose(number.value, score)) return scored(`IFERROR(${number.of(reference)},${reference})`);
  }
  return scored(numberLiteral(score));
}

/** Univer (0.25.1) takes 0 for `""` where it compares cells of a column for the second time. */
function isBlank(...cells: readonly (string | undefined)[]): string {
  return cells.length === 1
    ? `LEN(${cells[0]})=0`
    : `AND(${cells.map((cell) => `LEN(${cell})=0`).join(',')})`;
}

/** The sum of a score and the survey points that are added to it. */
function liveSum(cells: readonly [SourceCell, SourceCell], score: number, max: number): PlannedValue {
  const [own, added] = cells.map(({ reference }) => reference);
  const [ways, more] = cells.map((cell) => termsOf(cell, max));
  for (const first of ways ?? []) {
    for (const second of more ?? []) {
      if (!isClose(first.value + second.value, score)) continue;
      return first.isPlain && second.isPlain
        ? formulaOf(`IF(COUNT(${own},${added})=0,"",SUM(${own},${added}))`, score)
        : formulaOf(`IF(${isBlank(own, added)},"",SUM(${first.text},${second.text}))`, score);
    }
  }
  return formulaOf(`IF(${isBlank(own, added)},"",${numberLiteral(score)})`, score);
}

/** Part of a sum and what it gives. */
interface Term {
  readonly text: string;
  readonly value: number;
  readonly isPlain: boolean;
}

const NOTHING: Term = { text: '0', value: 0, isPlain: false };

/** The ways to take a cell into a sum, the plainest first; what is no number adds nothing. */
function termsOf({ content, isShare, reference }: SourceCell, max: number): readonly Term[] {
  const numbers = [...liveNumbers(content, isShare, max)];
  if (numbers.length === 0) {
    return [{ text: content === null ? reference : `SUM(${reference})`, value: 0, isPlain: true }];
  }
  return numbers.map((number) => ({
    text: number.isPlain ? reference : `IFERROR(${number.of(reference)},0)`,
    value: number.value,
    isPlain: number.isPlain,
  }));
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

/** Looks up cells of the workbook. */
function cellReader(sheets: readonly SheetSnapshot[]): (place: Place) => SourceCell {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, cell }) => {
    const source = byName.get(sheet);
    const at = cellOfAddress(cell);
    if (source === undefined || at === null) {
      return { content: null, isShare: false, reference: onSheet(sheet, cell) };
    }
    const [row, column] = [at.row - source.firstRow, at.column - source.firstColumn];
    return {
      content: source.values[row]?.[column] ?? null,
      isShare: formatAt(source, row, column) === 'percent',
      reference: onSheet(sheet, fixedCell(at.row, at.column)),
    };
  };
}
