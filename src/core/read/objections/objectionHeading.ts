import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, filledColumns, textAt } from '../cells/sheetCells';
import type { ObjectionColumn } from '../model/objections';
import { namesColumn, objectionColumns } from './objectionColumns';
import type { ObjectionColumns } from './objectionColumns';
import { saysObjections, saysRound } from './objectionWords';

/** An office may put its letterhead and titles above the table. */
const MOST_ABOVE = 30;

/** What a tab or the titles above a table say of it. */
type Says = ReturnType<typeof saysObjections>;

/** The columns of the first table of objections of a sheet; `null` where it has none. */
export function objectionHeading(sheet: SheetSnapshot): ObjectionColumns | null {
  let says = saysObjections(sheet.name);
  const last = Math.min(sheet.values.length, Math.max(0, MOST_ABOVE - sheet.firstRow));
  for (let row = 0; row < last; row++) {
    // A row of units or of their scores is no heading, whatever stands above it.
    if (isTooWide(sheet, row)) return null;
    const columns = mayBeHeading(sheet, row) ? headingAt(sheet, row, says) : null;
    if (columns !== null) {
      const below = isWords(sheet, row + 1) ? objectionColumns(sheet, row + 1, row) : columns;
      const isWhole = below.byKind.size > columns.byKind.size || namesRounds(sheet, row + 1);
      const whole = isWhole ? below : columns;
      return says === 'named' || namesCriteria(sheet, whole) ? whole : null;
    }
    const title = (sheet.values[row] ?? []).findIndex((content) => typeof content === 'string');
    const said = title === -1 ? null : saysObjections(textAt(sheet, row, title));
    if (said === 'named' || says === null) says = said;
  }
  return null;
}

/** Cheap look at one row before its columns are told: somewhere it says who objects, by itself or below the row above it. */
function mayBeHeading(sheet: SheetSnapshot, row: number): boolean {
  return namesColumn(sheet, row, null, 'unit') || namesColumn(sheet, row, row - 1, 'unit');
}

/** The columns of a heading in a row, by itself or with the row above it; `null` for any other row. */
function headingAt(sheet: SheetSnapshot, row: number, says: Says): ObjectionColumns | null {
  const alone = objectionColumns(sheet, row);
  const both = objectionColumns(sheet, row, row - 1);
  const hasMaxima = alone.byKind.has('max') || both.byKind.has('max');
  return [alone, both].find((columns) => isHeading(columns, says, hasMaxima)) ?? null;
}

/** Whether a row has nothing but rounds, `Lần 1 | Lần 2` below `Quyết định`. */
function namesRounds(sheet: SheetSnapshot, row: number): boolean {
  const filled = filledColumns(sheet, row);
  return filled.length > 1 && filled.every((column) => saysRound(textAt(sheet, row, column)));
}

/** Whether a row has more texts than a list has columns: each unit of a score sheet may have some. */
function isTooWide(sheet: SheetSnapshot, row: number): boolean {
  const cells = sheet.values[row] ?? [];
  if (cells.length <= MOST_COLUMNS) return false;
  let texts = 0;
  for (const content of cells) if (typeof content === 'string' && ++texts > MOST_COLUMNS) return true;
  return false;
}

const MOST_COLUMNS = 200;

/**
 * Who objects, to which criterion, and what is asked for. A sheet that is called so may lack some of it; a table with
 * maxima is a score sheet unless it has all of it and is called so; one that is not called so at all needs the score
 * and the decision, too.
 */
function isHeading({ byKind, hasIncrease }: ObjectionColumns, says: Says, hasMaxima: boolean): boolean {
  const has = (...some: readonly ObjectionColumn[]) => some.some((one) => byKind.has(one));
  const asks = has('asked') || hasIncrease;
  if (!has('unit')) return false;
  const isWhole = has('code', 'criterion') && asks;
  if (says === 'named')
    return hasMaxima ? isWhole : (asks || has('decided')) && has('code', 'criterion', 'current', 'decision');
  if (!isWhole || hasMaxima) return false;
  return says === 'mentioned'
    ? has('current', 'decision', 'decided', 'reason')
    : has('asked') && has('current') && has('decision', 'decided');
}

/** Whether rows below name unit and criterion both; a table of totals has a unit in each and no criterion. */
function namesCriteria(sheet: SheetSnapshot, { row: header, byKind }: ObjectionColumns): boolean {
  const isFilled = (row: number, kind: ObjectionColumn) =>
    (byKind.get(kind) ?? []).some(({ column }) => contentAt(sheet, row, column) !== null);
  const rows = sheet.values.flatMap((_, row) => (row > header && isFilled(row, 'unit') ? [row] : []));
  return rows.length === 0 || rows.some((row) => isFilled(row, 'code') || isFilled(row, 'criterion'));
}

/** The columns of a header that stands again further down; `null` for any other row. */
export function headingAgain(sheet: SheetSnapshot, row: number): ObjectionColumns | null {
  if (!isWords(sheet, row)) return null;
  const columns = objectionColumns(sheet, row);
  return columns.byKind.size >= FEWEST_AGAIN && isHeading(columns, 'named', true) ? columns : null;
}

/** Whether a row has words only, as headers do: an objection has points, typed as numbers or as texts. */
function isWords(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row] ?? []).every(
    (content) => content === null || (typeof content === 'string' && readNumber(content) === undefined),
  );
}

/** A row of texts may begin like one or two of the headers. */
const FEWEST_AGAIN = 4;
