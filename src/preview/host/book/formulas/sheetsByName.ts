import type { Injector, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type CalculateData = ReturnType<FormulaDataModel['getCalculateData']>;

/**
 * Lets formulas find a sheet by whatever name it has. Univer (0.25.1) keeps the sheets by their names in a plain object:
 * one named `__proto__` is lost in it, so that a formula reads the cell of its own sheet in its place, and `toString` is
 * found though no sheet is named so.
 */
export function findSheetsByAnyName(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const dataOf = model.getCalculateData.bind(model);
  model.getCalculateData = () => {
    const data = dataOf();
    return { ...data, unitSheetNameMap: sheetsByName(injector, data) };
  };
}

function sheetsByName(injector: Injector, { allUnitData }: CalculateData): CalculateData['unitSheetNameMap'] {
  const instances = injector.get(IUniverInstanceService);
  return Object.fromEntries(
    Object.keys(allUnitData).map((unitId) => {
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      const named = Object.create(null) as Record<string, string>;
      for (const sheet of workbook?.getSheets() ?? []) named[sheet.getName()] = sheet.getSheetId();
      return [unitId, named];
    }),
  );
}
