import { holdsRow } from '../../read/layouts/sheetTables';
import type { TableSpan } from '../../read/layouts/sheetTables';
import type { ScoreTable } from '../../read/model/assessment';
import type { ReadSource } from '../../read/sheets/sheetReading';

/** Where a table of criteria stands on its sheet, with its header; `null` where that is not known. */
export function spanOf({ spans }: ReadSource, table: ScoreTable): TableSpan | null {
  const row = table.set.leaves[0]?.row ?? 0;
  return spans.find((span) => holdsRow(span, table, row)) ?? null;
}
