import type { SheetSnapshot } from '../../../workbook';
import { readNumber } from '../../cells/score';
import { contentAt, filledColumns, textAt } from '../../cells/sheetCells';
import { pointsLike } from '../../cells/tellingNumbers';
import { kindOfUnit } from '../../names/unitNames';

/** A row like those of a table of scores: its number, a name, and two figures or more. */
export interface ScoredRow {
  readonly row: number;
  readonly number: number;
  readonly name: string;
  readonly figures: readonly number[];
}

/** The rows of a sheet that begin with a whole number, go on with a name and have two figures right of it. */
export function scoredRows(sheet: SheetSnapshot): readonly ScoredRow[] {
  return [...sheet.values.keys()].flatMap((row) => scoredRow(sheet, row) ?? []);
}

function scoredRow(sheet: SheetSnapshot, row: number): ScoredRow | null {
  const filled = filledColumns(sheet, row);
  const [first = -1, second = -1, ...others] = filled;
  const number = readNumber(contentAt(sheet, row, first));
  const name = textAt(sheet, row, second);
  if (number === undefined || !Number.isInteger(number) || number < 1) return null;
  if (!/\p{L}/u.test(name) || name.length > LONGEST_NAME) return null;
  const figures = others.flatMap(
    (column) => pointsLike(sheet, row, column, contentAt(sheet, row, column)) ?? [],
  );
  return figures.length < 2 ? null : { row, number, name, figures };
}

const LONGEST_NAME = 500;

/**
 * The first row of a table of scores that has lost its header: all that a sheet holds are rows of units, numbered 1, 2, 3 …,
 * with as many figures each; `null` where a header or anything else stands above them.
 */
export function headlessScores(sheet: SheetSnapshot, rows: readonly ScoredRow[]): ScoredRow | null {
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST || hasHeader(sheet, first.row)) return null;
  const isTable = rows.every(
    ({ number, name, figures }, index) =>
      number === index + 1 && kindOfUnit(name) !== null && figures.length === first.figures.length,
  );
  return isTable ? first : null;
}

const FEWEST = 2;

/** Whether two texts or more stand in a row above. */
function hasHeader(sheet: SheetSnapshot, above: number): boolean {
  return sheet.values
    .slice(0, above)
    .some((row) => row.filter((content) => content !== null && content !== '').length > 1);
}
