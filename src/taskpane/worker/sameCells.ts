import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';

/**
 * Gives the sheets of a workbook that is sent again the very cells that they had: of these it is known what they say
 * (`core/read/sheets/readByItself.ts`), and what is sent is always another copy.
 *
 * @returns the same workbook, to be called for each that comes
 */
export function sameCells(): (snapshot: WorkbookSnapshot) => WorkbookSnapshot {
  let last: ReadonlyMap<string, SheetSnapshot> = new Map();
  return (snapshot) => {
    const sheets = snapshot.sheets.map((sheet) => {
      const before = last.get(sheet.name);
      if (before === undefined) return sheet;
      return {
        ...sheet,
        values: areSame(before.values, sheet.values) ? before.values : sheet.values,
        numberFormats: areSame(before.numberFormats, sheet.numberFormats)
          ? before.numberFormats
          : sheet.numberFormats,
      };
    });
    // Of a result sheet nothing is read.
    last = new Map(
      sheets.flatMap((sheet) => (sheet.resultMark === null ? [[sheet.name, sheet] as const] : [])),
    );
    return { ...snapshot, sheets };
  };
}

type Rows = SheetSnapshot['values'];

function areSame(before: Rows, now: Rows): boolean {
  return (
    before.length === now.length &&
    before.every((row, at) => {
      const other = now[at];
      return row.length === other?.length && row.every((cell, column) => isSame(cell, other[column] ?? null));
    })
  );
}

function isSame(before: Rows[number][number], now: Rows[number][number]): boolean {
  if (typeof before !== 'object' || typeof now !== 'object') return before === now;
  return before?.error === now?.error;
}
