import type { ICommandInfo, Injector, Workbook } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/**
 * Keeps Univer from calculating with a sheet that is deleted where another has got its name since, as when results are
 * taken back: it lets the names of deleted sheets win over those of the workbook, and would find empty cells.
 */
export function forgetDeletedSheets(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!isCalculation(command)) return;
    for (const [unitId, names] of Object.entries(command.params?.dirtyNameMap ?? {})) {
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      for (const [sheetId, name] of Object.entries(names ?? {})) {
        const holder = workbook?.getSheetBySheetName(name);
        if (holder && holder.getSheetId() !== sheetId) delete names?.[sheetId];
      }
    }
  });
}

function isCalculation(
  command: Readonly<ICommandInfo>,
): command is Readonly<ICommandInfo<ISetFormulaCalculationStartMutation>> {
  return command.id === SetFormulaCalculationStartMutation.id;
}
