import type { ICellData, Injector, Nullable } from '@univerjs/core';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { followSheets, replaceSheets } from '../../../core/addresses/references';

/** Cells by row and column. */
export type CellRows = ReadonlyMap<number, ReadonlyMap<number, ICellData>>;

/** New names of sheets by those that formulas still have for them. */
export type Renames = ReadonlyMap<string, string>;

/** Some renames and one more after them. */
export function withRename(renames: Renames, before: string, name: string): Renames {
  const known = [...renames].find(([, now]) => now === before)?.[0] ?? before;
  const all = new Map(renames);
  if (known === name) all.delete(known);
  else all.set(known, name);
  return all;
}

/** The cells whose formulas change when sheets get other names, by sheet. */
export function cellsAfter(renames: Renames, injector: Injector, unitId: string): Map<string, CellRows> {
  const follow = followSheets([], renames);
  const lexer = injector.get(LexerTreeBuilder);
  const changed = new Map<string, CellRows>();
  const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  for (const [sheetId, formulas] of Object.entries(sheets)) {
    const rows = new Map<number, Map<number, ICellData>>();
    new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas ?? {}).forValue((row, column, item) => {
      // Most refer to their own sheet only.
      if (!item?.f.includes('!')) return;
      const formula = replaceSheets(item.f, follow);
      if (formula === item.f) return;
      const { x = 0, y = 0 } = item;
      // Several cells may share one formula: each gets its own.
      const f = x === 0 && y === 0 ? formula : lexer.moveFormulaRefOffset(formula, x, y);
      rows.set(row, (rows.get(row) ?? new Map<number, ICellData>()).set(column, { f, si: null }));
    });
    if (rows.size > 0) changed.set(sheetId, rows);
  }
  return changed;
}
