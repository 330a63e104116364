import type { Worksheet } from '@univerjs/core';
import type { UniverBook } from './univerBook';

/** Whether a formula of a cell or of a name has a sheet's name in it, as a reference or by chance. */
export function isMentioned({ workbook, definedNames, unitId }: UniverBook, sheet: string): boolean {
  const wanted = sheet.replaceAll("'", "''").toLowerCase();
  const names = Object.values(definedNames.getDefinedNameMap(unitId) ?? {});
  return (
    names.some(({ formulaOrRefString }) => formulaOrRefString.toLowerCase().includes(wanted)) ||
    workbook.getSheets().some((worksheet) => hasFormulaWith(worksheet, wanted))
  );
}

function hasFormulaWith(worksheet: Worksheet, wanted: string): boolean {
  let isFound = false;
  worksheet.getCellMatrix().forValue((_row, _column, cell) => {
    isFound ||= cell?.f?.toLowerCase().includes(wanted) === true;
    return !isFound;
  });
  return isFound;
}
