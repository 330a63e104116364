import type { ICommandInfo, Injector, Workbook, Worksheet } from '@univerjs/core';
import { CommandType, ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';

type SheetFormulas = ReturnType<FormulaDataModel['getSheetFormulaData']>;

/**
 * Keeps the formulas of each sheet until something is done to that sheet. Univer looks for them in every cell of every
 * sheet, a hundred times a run: at each rename and deletion of a sheet, and for each sheet whose formulas follow it.
 */
export function keepFormulaData(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  let kept = new WeakMap<Worksheet, SheetFormulas>();
  const sheetOf = (unitId: unknown, sheetId: unknown) =>
    instances
      .getUnit<Workbook>(String(unitId), UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(String(sheetId));

  function formulasOf(unitId: string, sheet: Worksheet): SheetFormulas {
    let formulas = kept.get(sheet);
    if (formulas === undefined) {
      formulas = model.getSheetFormulaData(unitId, sheet.getSheetId());
      kept.set(sheet, formulas);
    }
    return formulas;
  }

  function forget(unitId: unknown, sheetId: unknown): void {
    const sheet = sheetOf(unitId, sheetId);
    if (sheet) kept.delete(sheet);
    else kept = new WeakMap();
  }

  function forgetChanged({ id, type, params }: Readonly<ICommandInfo>): void {
    if (type !== CommandType.MUTATION || NO_CONTENT.has(id) || id.startsWith(ON_FORMULAS)) return;
    const given = new Map<string, unknown>(Object.entries(params ?? {}));
    if (id === SetRangeValuesMutation.id && given.get('trigger') === SetStyleCommand.id) return;
    forget(given.get('unitId'), id === MoveRangeMutation.id ? ALL : given.get('subUnitId'));
  }

  // Before it too: what listens may ask as soon as the cells are changed.
  injector.get(ICommandService).beforeCommandExecuted(forgetChanged);
  injector.get(ICommandService).onCommandExecuted(forgetChanged);
  const formulasOfAll = () =>
    Object.fromEntries(
      instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET).map((workbook) => {
        const unitId = workbook.getUnitId();
        const sheets = workbook.getSheets();
        return [
          unitId,
          Object.fromEntries(sheets.map((sheet) => [sheet.getSheetId(), formulasOf(unitId, sheet)])),
        ];
      }),
    );
  /** Those of one sheet, while nobody looks at others. */
  let ofOne: ReturnType<typeof formulasOfAll> | null = null;
  model.getFormulaData = () => ofOne ?? formulasOfAll();
  // Univer enters what is new into the formulas that it asks for here, of which it looks at one sheet's.
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    ofOne = { [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } };
    try {
      return update(unitId, sheetId, cells);
    } finally {
      ofOne = null;
      forget(unitId, sheetId);
    }
  };
}

/** In place of a sheet's id. */
const ALL = null;

/** Mutations after which all cells hold what they did. */
const NO_CONTENT: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  InsertSheetMutation.id,
  SetTabColorMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);

/** Mutations of what Univer knows of formulas; they change no cell themselves. */
const ON_FORMULAS = 'formula.mutation.';
