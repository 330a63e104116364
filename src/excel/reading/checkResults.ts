import { isUntouchedResult } from '../../core/report/marks/mark';
import { RESULT_MARK_NAME } from '../../core/workbook';
import type { Band } from './readBands';
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

/**
 * Reads the results once more and tells which of them somebody has edited or protected since they were read, `null` for
 * none. In one sync up to 40,000 cells, and one more for each further so many.
 */
export async function resultChanged(
  context: Excel.RequestContext,
  asked: readonly AskedResult[],
): Promise<EarlierResult | null> {
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
  if (bands.length < results.length) return results.find(({ band }) => band === null)?.sheet ?? null;
  const contents = await readBands(context, bands, 'values,formulas', () => undefined);
  const changed = results.find(({ sheet, band, used, mark, protection }) => {
    const content = contents.get(sheet.id);
    if (!isSame(band, bandOf(sheet.id, used)) || protection.protected || content === undefined) return true;
    return !isUntouchedResult({
      name: sheet.name,
      visibility: 'visible',
      firstRow: band?.row ?? 0,
      firstColumn: band?.column ?? 0,
      values: content.values,
      numberFormats: [],
      formulas: content.formulas,
      resultMark: mark.isNullObject ? null : markOfFormula(String(mark.formula)),
    });
  });
  return changed?.sheet ?? null;
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
