import { isUntouchedResult } from '../core/report/mark';
import { RESULT_MARK_NAME } from '../core/workbook';
import type { Band } from './readBands';
import { readBands } from './readBands';
import { markOfFormula } from './resultMark';

/** An earlier result sheet, under the name that it had when the run began. */
export interface EarlierResult {
  readonly id: string;
  readonly name: string;
}

/** What was asked of an earlier result sheet; to be read after a sync. */
export interface AskedResult {
  readonly sheet: EarlierResult;
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem;
  readonly protection: Excel.WorksheetProtection;
}

/** Asks for the extent, mark and protection of earlier results, in the next sync. */
export function askForResults(
  worksheets: Excel.WorksheetCollection,
  sheets: readonly EarlierResult[],
): readonly AskedResult[] {
  return sheets.map((sheet) => {
    const worksheet = worksheets.getItem(sheet.id);
    return {
      sheet,
      used: worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      mark: worksheet.names.getItemOrNullObject(RESULT_MARK_NAME).load('formula'),
      protection: worksheet.protection.load('protected'),
    };
  });
}

/**
 * Reads once more what was asked for and tells which result somebody has edited or protected since it was read, `null`
 * for none. In one sync up to 40,000 cells, and one more for each further so many.
 */
export async function resultChanged(
  context: Excel.RequestContext,
  asked: readonly AskedResult[],
): Promise<EarlierResult | null> {
  const bands = asked.flatMap((result) => bandOf(result) ?? []);
  const contents = await readBands(context, bands, 'values,formulas', () => undefined);
  const changed = asked.find((result) => {
    const { sheet, mark, protection } = result;
    const band = bandOf(result);
    const content = contents.get(sheet.id);
    const now = {
      name: sheet.name,
      visibility: 'visible' as const,
      firstRow: band?.row ?? 0,
      firstColumn: band?.column ?? 0,
      values: content?.values ?? [],
      numberFormats: [],
      formulas: content?.formulas ?? [],
      resultMark: mark.isNullObject ? null : markOfFormula(String(mark.formula)),
    };
    return protection.protected || !isUntouchedResult(now);
  });
  return changed?.sheet ?? null;
}

function bandOf({ sheet, used }: AskedResult): Band | null {
  if (used.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { sheetId: sheet.id, row, column, rows, columns };
}
