import type { Period } from '../period';
import type { ObjectionColumn } from '../read/model/objections';
import { frame, looks } from '../report/layout/looks';
import { plannedSheet } from '../report/layout/plannedSheet';
import { fittedHeights } from '../report/layout/sizes/rowHeights';
import type { PlannedSheet } from '../workbook';
import { contentOf } from './newRows';
import type { NewRow } from './newRows';

/** The columns of the sheet `Kiến nghị` behind the numbers of its rows. */
export const FORM_COLUMNS = [
  { key: 'unit', width: 22 },
  { key: 'code', width: 10 },
  { key: 'criterion', width: 30 },
  { key: 'current', width: 10 },
  { key: 'asked', width: 10 },
  { key: 'reason', width: 28 },
  { key: 'reviewer', width: 14 },
  { key: 'decision', width: 14 },
  { key: 'decided', width: 10 },
  { key: 'note', width: 16 },
] as const satisfies readonly { readonly key: ObjectionColumn; readonly width: number }[];
type FormColumn = (typeof FORM_COLUMNS)[number]['key'];

/** The words of the sheet. They are such as the reading of objections understands. */
export interface ObjectionFormWords {
  readonly sheetName: string;
  title(period: Period | null): string;
  /** How it is filled in. */
  readonly note: string;
  readonly number: string;
  readonly headers: Readonly<Record<FormColumn, string>>;
}

const HEADER_ROW = 3;
/** The first objection, zero-based. */
export const FIRST_ROW = HEADER_ROW + 1;
export const UNIT_COLUMN = 1;
const NUMBER_WIDTH = 6;

/** A new sheet `Kiến nghị` with some objections, the officer's own. */
export function objectionForm(
  name: string,
  period: Period | null,
  rows: readonly NewRow[],
  words: ObjectionFormWords,
): PlannedSheet {
  const headers = [words.number, ...FORM_COLUMNS.map(({ key }) => words.headers[key])];
  const lines = rows.map((row, index) => [index + 1, ...FORM_COLUMNS.map(({ key }) => contentOf(row, key))]);
  const values = [[words.title(period)], [words.note], [], headers, ...lines];
  const columnWidths = [NUMBER_WIDTH, ...FORM_COLUMNS.map(({ width }) => width)];
  const below = (key: FormColumn) => ({
    row: FIRST_ROW,
    column: 1 + FORM_COLUMNS.findIndex((one) => one.key === key),
    rows: Math.max(1, rows.length),
    columns: 1,
  });
  return plannedSheet(name, null, values, {
    styles: [
      ...frame(1, 1, HEADER_ROW, headers.length, rows.length),
      {
        area: { row: FIRST_ROW, column: 0, rows: Math.max(1, rows.length), columns: headers.length },
        look: looks.text,
      },
      { area: { row: FIRST_ROW, column: 0, rows: Math.max(1, rows.length), columns: 1 }, look: looks.count },
      // Excel makes a number of 1.10 where it is typed.
      ...(['unit', 'code', 'criterion'] as const).map((key) => ({
        area: below(key),
        look: { numberFormat: '@' },
      })),
      ...(['current', 'asked', 'decided'] as const).map((key) => ({ area: below(key), look: looks.points })),
    ],
    columnWidths,
    rowHeights: fittedHeights(
      values,
      HEADER_ROW,
      columnWidths.map((width) => ({ width })),
      false,
    ),
    frozenRows: FIRST_ROW,
    frozenColumns: 2,
    repeatedRows: [HEADER_ROW, HEADER_ROW],
  });
}
