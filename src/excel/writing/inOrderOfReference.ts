import { replaceSheets } from '../../core/addresses/references';
import type { PlannedSheet } from '../../core/workbook';
import { isPlannedFormula } from '../../core/workbook';

/** Puts sheets that formulas of others refer to before these; else they stay in their order. */
export function inOrderOfReference<Item>(
  items: readonly Item[],
  sheetOf: (item: Item) => PlannedSheet,
): readonly Item[] {
  const byName = new Map(items.map((item) => [sheetOf(item).name.toLowerCase(), item]));
  const ordered = new Set<Item>();
  const begun = new Set<Item>();
  const place = (item: Item): void => {
    if (begun.has(item)) return;
    begun.add(item);
    for (const name of sheetsReferredTo(sheetOf(item))) {
      const other = byName.get(name);
      if (other !== undefined) place(other);
    }
    ordered.add(item);
  };
  items.forEach(place);
  return [...ordered];
}

/** In lower case. */
function sheetsReferredTo({ values }: PlannedSheet): ReadonlySet<string> {
  const names = new Set<string>();
  for (const value of values.flat()) {
    if (value === null || !isPlannedFormula(value) || !value.formula.includes('!')) continue;
    replaceSheets(value.formula, (name) => {
      names.add(name.toLowerCase());
      return null;
    });
  }
  return names;
}
