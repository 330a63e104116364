import { isUntouchedResult } from '../../core/report/marks/mark';
import { sameValue } from '../../core/sameValue';
import { RESULT_MARK_NAME } from '../../core/workbook';
import type { SheetSnapshot } from '../../core/workbook';
import type { Band, BandContent } from './readBands';
import { readBands } from './readBands';
import { markOfFormula } from './resultMark';
import { contentAt } from './sameCells';

/**
 * An earlier result sheet, under the name that it had when the run began; one without a mark has no checksum, and tells by
 * what was read of it whether somebody has edited it.
 */
export interface EarlierResult {
  readonly id: string;
  readonly name: string;
  readonly before?: SheetSnapshot | null;
}

/** Where the cells of an earlier result were; to be read after a sync. */
export interface AskedResult {
  readonly sheet: EarlierResult;
  readonly used: Excel.Range;
}

/** Asks for the extent of earlier results, in the next sync. */
export function askForResults(
  worksheets: Excel.WorksheetCollection,
  sheets: readonly EarlierResult[],
): readonly AskedResult[] {
  return sheets.map((sheet) => ({ sheet, used: usedRange(worksheets.getItem(sheet.id)) }));
}

/** An earlier result as it is now. */
export interface ReadResult {
  readonly band: Band;
  readonly content: BandContent;
  readonly mark: string | null;
}

/**
 * Reads the results once more, by the ids of their sheets, and tells which of them somebody has edited or protected since
 * they were read, `null` for none. In one sync up to 40,000 cells, and one more for each further so many.
 */
export async function readAgain(
  context: Excel.RequestContext,
  asked: readonly AskedResult[],
): Promise<{ readonly changed: EarlierResult | null; readonly read: ReadonlyMap<string, ReadResult> }> {
  const results = asked.map(({ sheet, used }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    return {
      sheet,
      band: bandOf(sheet.id, used),
      // Cells may have been filled beyond it meanwhile.
      used: usedRange(worksheet),
      mark: worksheet.names.getItemOrNullObject(RESULT_MARK_NAME).load('formula'),
      protection: worksheet.protection.load('protected'),
    };
  });
  const bands = results.flatMap(({ band }) => band ?? []);
  // An empty result was edited for sure.
  if (bands.length < results.length) {
    return { changed: results.find(({ band }) => band === null)?.sheet ?? null, read: new Map() };
  }
  const contents = await readBands(context, bands, 'values,formulas', () => undefined);
  const read = new Map<string, ReadResult>();
  const changed = results.find(({ sheet, band, used, mark, protection }) => {
    const content = contents.get(sheet.id);
    const resultMark = mark.isNullObject ? null : markOfFormula(String(mark.formula));
    if (!isSame(band, bandOf(sheet.id, used)) || band === null || content === undefined) return true;
    read.set(sheet.id, { band, content, mark: resultMark });
    if (resultMark === null && sheet.before) return !holdsWhatWasRead(band, content, sheet.before);
    if (protection.protected) return true;
    return !isUntouchedResult({
      name: sheet.name,
      visibility: 'visible',
      firstRow: band.row,
      firstColumn: band.column,
      values: content.values,
      numberFormats: [],
      formulas: content.formulas,
      resultMark,
    });
  });
  return { changed: changed?.sheet ?? null, read };
}

/** Errors are the texts that they show, as of all that is read for a checksum. */
function holdsWhatWasRead(band: Band, { values }: BandContent, before: SheetSnapshot): boolean {
  const rows = Math.max(band.row + band.rows, before.firstRow + before.values.length);
  const columns = Math.max(band.column + band.columns, before.firstColumn + (before.values[0]?.length ?? 0));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const was = contentAt(before, row, column);
      const told = typeof was === 'object' && was !== null ? was.error : was;
      if (!sameValue(values[row - band.row]?.[column - band.column] ?? null, told)) return false;
    }
  }
  return true;
}

function usedRange(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

function bandOf(sheetId: string, used: Excel.Range): Band | null {
  if (used.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { sheetId, row, column, rows, columns };
}

function isSame(one: Band | null, other: Band | null): boolean {
  return (
    one?.row === other?.row &&
    one?.column === other?.column &&
    one?.rows === other?.rows &&
    one?.columns === other?.columns
  );
}
