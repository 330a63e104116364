import { isUntouchedResult } from '../../core/report/marks/mark';
import { RESULT_MARK_NAME } from '../../core/workbook';
import type { Band, BandContent } from './readBands';
import { readBands } from './readBands';
import { markOfFormula } from './resultMark';

/** An earlier result sheet, under the name that it had when the run began. */
export interface EarlierResult {
  readonly id: string;
  readonly name: string;
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
    if (!isSame(band, bandOf(sheet.id, used)) || protection.protected) return true;
    if (band === null || content === undefined) return true;
    read.set(sheet.id, { band, content, mark: resultMark });
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
