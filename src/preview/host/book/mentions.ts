import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { UniverBook } from './univerBook';
import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { lookingAt } from './lexedFormulas';

/** Whether a formula of a cell or of a name has a sheet's name in it, as a reference or by chance. */
export function isMentioned({ injector, definedNames, unitId }: UniverBook, sheet: string): boolean {
  const hasName = mentionOf(sheet);
  const names = Object.values(definedNames.getDefinedNameMap(unitId) ?? {});
  const sheets = Object.values(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {});
  return (
    names.some(({ formulaOrRefString }) => hasName(formulaOrRefString)) ||
    sheets.some((formulas) => {
      let isFound = false;
      new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas ?? {}).forValue((_row, _column, cell) => {
        isFound ||= hasName(cell?.f ?? '');
        return !isFound;
      });
      return isFound;
    })
  );
}

/** Renames or deletes a sheet: of the formulas, this concerns those that have its name in them. */
export function amongMentions({ injector }: UniverBook, sheet: string, act: () => void): void {
  lookingAt(injector, mentionOf(sheet), act);
}

function mentionOf(sheet: string): (formula: string) => boolean {
  const wanted = sheet.replaceAll("'", "''").toLowerCase();
  return (formula) => formula.toLowerCase().includes(wanted);
}
