import type { Look, PlannedContent, PlannedSheet, StyledArea } from '../../core/workbook';
import { RESULT_MARK_NAME, isPlannedFormula } from '../../core/workbook';
import { hasCells, rangeOf } from './areas';
import { groupBySize, jsonBytes, VALUES_LIMIT } from '../requests/payload';
import { markFormula } from '../reading/resultMark';

/** Something to queue for a sheet before a sync. */
export interface WriteStep {
  /** The final name of its sheet. */
  readonly sheet: string;
  /** Bytes that it takes in a request. */
  readonly bytes: number;
  /** Cells that are written by it. */
  readonly cells: number;
  queue(worksheets: Excel.WorksheetCollection): void;
}

/**
 * What a result sheet must have, written into one that was added under a name of its own: number formats, which come
 * before the values since they decide how these are taken, values, the mark. Calls do not grow with units or criteria, only
 * the values do.
 *
 * @param name the name that the sheet has now
 * @param entered a formula as it is to be entered now
 */
export function* writeSteps(
  planned: PlannedSheet,
  name: string,
  entered: (formula: string) => string,
): Generator<WriteStep, void, undefined> {
  const styles = planned.styles.filter(({ area, look }) => hasCells(area) && look.numberFormat !== undefined);
  const onSheet = (bytes: number, queue: (sheet: Excel.Worksheet) => void): WriteStep => ({
    sheet: planned.name,
    bytes,
    cells: 0,
    queue: (worksheets) => {
      queue(worksheets.getItem(name));
    },
  });
  yield onSheet(2_000 * (1 + styles.length), (sheet) => {
    addNumberFormats(
      sheet,
      styles.filter(({ look }) => !isTextFormat(look)),
    );
  });
  yield* valueSteps(planned, name, entered);
  yield onSheet(2_000 * (1 + styles.length), (sheet) => {
    addNumberFormats(
      sheet,
      styles.filter(({ look }) => isTextFormat(look)),
    );
    if (planned.mark !== null) sheet.names.add(RESULT_MARK_NAME, markFormula(planned.mark)).visible = false;
    if (planned.visibility === 'hidden') sheet.visibility = Excel.SheetVisibility.hidden;
  });
}

/** All values of a sheet in as few pieces as the limit of a request allows. */
function* valueSteps(
  { name: sheet, values }: PlannedSheet,
  name: string,
  entered: (formula: string) => string,
): Generator<WriteStep, void, undefined> {
  let firstRow = 0;
  for (const group of groupBySize(sizedRows(values, entered), ({ bytes }) => bytes, VALUES_LIMIT)) {
    const start = firstRow;
    const chunk = group.map(({ row }) => row);
    const columns = chunk[0]?.length ?? 0;
    firstRow += chunk.length;
    yield {
      sheet,
      bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
      cells: chunk.length * columns,
      queue: (worksheets) => {
        // Excel takes a formula in `values` for one of an older Excel, and makes `@INDEX` of `INDEX`.
        worksheets.getItem(name).getRangeByIndexes(start, 0, chunk.length, columns).formulas = chunk;
      },
    };
  }
}

function* sizedRows(values: PlannedSheet['values'], entered: (formula: string) => string) {
  for (const cells of values) {
    const row = cells.map((value) => (isPlannedFormula(value) ? entered(value.formula) : cellEntry(value)));
    yield { row, bytes: jsonBytes(row) + requestBytesPerRow(row.length) };
  }
}

/** The client sends a large array in pieces of about 1,500 cells, each with a description of its range. */
function requestBytesPerRow(columns: number): number {
  const rowsAtOnce = Math.max(1, Math.round(1_500 / Math.max(1, columns)));
  return Math.ceil(1_200 / rowsAtOnce);
}

/**
 * An apostrophe keeps a text the text it is, whatever it begins with or looks like; Excel shows it in the formula bar
 * only, and it is left out where nobody could take the text for anything else.
 */
export function cellEntry(value: PlannedContent): string | number | boolean {
  if (value === null || value === '') return '';
  return typeof value === 'string' && !isPlainText(value) ? `'${value}` : value;
}

/** A text that begins with a letter is a number or date in no language when it has no digit, or is long. */
function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && (!/\p{N}/u.test(text) || text.length > 60) && !/^(true|false)$/i.test(text);
}

/**
 * The text format `@` comes after the values: before, it would turn numbers into texts and make the apostrophe
 * visible.
 */
export function isTextFormat(look: Look): boolean {
  return look.numberFormat === '@';
}

export function addNumberFormats(sheet: Excel.Worksheet, styles: readonly StyledArea[]): void {
  for (const { area, look } of styles) {
    if (look.numberFormat === undefined) continue;
    // One format for all cells of a range: Excel takes it, its typings only know arrays.
    Object.assign(rangeOf(sheet, area), { numberFormat: look.numberFormat });
  }
}
