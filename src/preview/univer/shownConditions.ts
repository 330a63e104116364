import type { ICellData, ICommandInfo, Injector, Nullable, Workbook } from '@univerjs/core';
import { CellValueType, ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IOtherFormulaResult } from '@univerjs/engine-formula';
import {
  FormulaResultStatus,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
} from '@univerjs/engine-formula';
import {
  MoveRangeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { contentOf } from './univerCells';
import { compileCondition, FORMULA_ERROR } from './conditions';
import type { CellReader, Condition, Figure } from './conditions';

/** A conditional format whose condition is answered here. */
interface Answered {
  readonly unitId: string;
  readonly sheetId: string;
  /** Of the format; Univer's `cfId`. */
  readonly format: string;
  readonly readsCells: boolean;
  readonly answer: ReturnType<RegisterOtherFormulaService['getFormulaValueSync']>;
}

/**
 * Answers the conditions of conditional formats for the cells that are drawn, when they are. Univer (0.25.1) makes a formula
 * of each for every cell that the format lies over, a million for the matrix of 3,321 units × 100 criteria, looks for
 * what depends on what among them at each calculation, and keeps them all. A condition that `compileCondition` does not
 * know is left to it.
 */
export function answerConditions(injector: Injector): void {
  const formulas = injector.get(RegisterOtherFormulaService);
  const [register, valueOf, remove] = [
    formulas.registerFormulaWithRange.bind(formulas),
    formulas.getFormulaValueSync.bind(formulas),
    formulas.deleteFormula.bind(formulas),
  ];
  const answered = new Map<string, Answered>();
  formulas.registerFormulaWithRange = (unitId, sheetId, formula, ranges, extra, kind, format = '') => {
    const condition = kind === OtherFormulaBizType.CONDITIONAL_FORMATTING ? compileCondition(formula) : null;
    if (condition === null) return register(unitId, sheetId, formula, ranges, extra, kind, format);
    // The same for the same: Univer says nothing where it needs one no more, and comes with it again.
    const formulaId = JSON.stringify([unitId, sheetId, format, formula]);
    answered.set(formulaId, {
      unitId,
      sheetId,
      format,
      readsCells: condition.readsCells,
      answer: {
        formulaId,
        status: FormulaResultStatus.SUCCESS,
        callbacks: new Set(),
        result: resultsOf(condition.evaluate, cellReader(injector, unitId, sheetId)),
      },
    });
    return formulaId;
  };
  formulas.getFormulaValueSync = (unitId, sheetId, formulaId) =>
    answered.get(formulaId)?.answer ?? valueOf(unitId, sheetId, formulaId);
  formulas.deleteFormula = (unitId, sheetId, ids) => {
    const others = ids.filter((id) => !answered.delete(id));
    if (others.length > 0) remove(unitId, sheetId, others);
  };
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (answered.size === 0 || !changesContent(command)) return;
    const sheets = sheetsOf(command);
    // Univer does so itself only where a cell is changed over which the format lies.
    for (const { unitId, sheetId, format, readsCells } of answered.values())
      if (readsCells && sheets.has(sheetId))
        injector.get(ConditionalFormattingViewModel).markRuleDirty(unitId, sheetId, format);
  });
}

const CHANGES: ReadonlySet<string> = new Set([
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
  SetRangeValuesMutation.id,
]);

function changesContent({ id, params }: Readonly<ICommandInfo>): boolean {
  return CHANGES.has(id) && Reflect.get(params ?? {}, 'trigger') !== SetStyleCommand.id;
}

/** The sheets in which a command changes cells. */
function sheetsOf({ params }: Readonly<ICommandInfo>): ReadonlySet<unknown> {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const sheetIn = (part: unknown): unknown =>
    typeof part === 'object' && part !== null ? Reflect.get(part, 'subUnitId') : undefined;
  return new Set([given.get('subUnitId'), sheetIn(given.get('from')), sheetIn(given.get('to'))]);
}

type Results = NonNullable<IOtherFormulaResult['result']>;

/**
 * What Univer looks for at a row and a column, counted from the first cell of the format: found when it is asked for.
 * Listed it is nowhere: Univer would go over all of it.
 */
function resultsOf(evaluate: Condition, cellAt: CellReader): Results {
  const cellOf = (down: number, right: number): ICellData => {
    const figure = evaluate(cellAt, down, right);
    if (typeof figure === 'boolean') return { v: figure ? 1 : 0, t: CellValueType.BOOLEAN };
    return { v: figure === FORMULA_ERROR ? '#VALUE!' : figure };
  };
  const byNumber = <Value>(valueAt: (number: number) => Value): Record<number, Value> =>
    new Proxy<Record<number, Value>>({}, { get: (_, key) => valueAt(Number(key)) });
  return byNumber((down) => byNumber((right) => [[cellOf(down, right)]]));
}

/** Reads what the cells of a sheet hold then. */
function cellReader(injector: Injector, unitId: string, sheetId: string): CellReader {
  const instances = injector.get(IUniverInstanceService);
  return (row, column) => {
    const sheet = instances
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId);
    if (!sheet || row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) return undefined;
    return figureOf(sheet.getCellRaw(row, column));
  };
}

const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

function figureOf(cell: Nullable<ICellData>): Figure {
  const content = contentOf(cell);
  if (typeof content === 'object' && content !== null) return FORMULA_ERROR;
  // The empty text that a formula gives is no blank.
  return content === null && cell?.v === '' && (cell.f || cell.si) ? '' : content;
}
