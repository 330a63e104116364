import type { SheetReading } from '../../core/read/sheets/readings';

/** Why a block is compared with nothing: nothing of last year, or none of the block's units in what there is. */
export type MissingLastYear =
  | { readonly kind: 'none' }
  | { readonly kind: 'unmatched'; readonly sheets: readonly string[] };

/** Tells it by the sheets that were read of an earlier year; `year` is the block's. */
export function missingLastYear(readings: readonly SheetReading[], year: number | null): MissingLastYear {
  const sheets = readings
    .filter(({ kind, year: of }) => isRead(kind) && of !== null && year !== null && of < year)
    .map(({ sheet }) => sheet);
  return sheets.length === 0 ? { kind: 'none' } : { kind: 'unmatched', sheets };
}

function isRead(kind: SheetReading['kind']): boolean {
  return kind !== 'result' && kind !== 'passedOver' && kind !== 'ignored' && kind !== 'unitList';
}
