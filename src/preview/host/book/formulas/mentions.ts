import type { UniverBook } from '../univerBook';
import { lookingAt } from './lexedFormulas';

/** Whether a name of the workbook has a sheet's name in it, as a reference or by chance. */
export function isNamed({ definedNames, unitId }: UniverBook, sheet: string): boolean {
  const hasName = mentionOf(sheet);
  const names = Object.values(definedNames.getDefinedNameMap(unitId) ?? {});
  return names.some(({ formulaOrRefString }) => hasName(formulaOrRefString));
}

/** Renames or deletes a sheet: of the formulas, this concerns those that have its name in them. */
export function amongMentions({ injector }: UniverBook, sheet: string, act: () => void): void {
  lookingAt(injector, mentionOf(sheet), act);
}

function mentionOf(sheet: string): (formula: string) => boolean {
  const wanted = sheet.replaceAll("'", "''").toLowerCase();
  return (formula) => formula.toLowerCase().includes(wanted);
}
