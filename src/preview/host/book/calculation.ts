import type { Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/** Univer's engine starts 100 ms after the last change; a calculation that takes longer than this is not waited for. */
const START_DELAY = 150;
const LONGEST = 30_000;

/** When Univer calculates: Excel has calculated when it answers, Univer begins a moment after the last change. */
interface Calculation {
  /** Waits until the values of formulas are those of the cells; not in a workbook without formulas. */
  readonly calculated: (unitId: string) => Promise<void>;
  /** Lets a calculation that is due begin a moment from now: a client with more to write would have it begin anew. */
  readonly putOff: () => void;
}

export function calculationOf(injector: Injector): Calculation {
  const dirtying = injector.get(IActiveDirtyManagerService);
  let changedAt = -Infinity;
  let running = false;
  const withFormulas = new Set<string>();
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    running = true;
    changedAt = -Infinity;
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationNotificationMutation.id) running = isRunning(params) ?? running;
    else if (dirtying.get(id) !== undefined) changedAt = Date.now();
  });
  /** Nothing was changed since the last calculation began, and that has ended. */
  const isIdle = () => !running && changedAt === -Infinity;
  const settled = () => !running && Date.now() - changedAt > START_DELAY;
  const calculated = async (unitId: string) => {
    // Asking costs as much as there are formulas: a workbook that had one is taken to have one still.
    if (!withFormulas.has(unitId)) {
      if (!hasFormulas(injector, unitId)) return;
      withFormulas.add(unitId);
    }
    const deadline = Date.now() + LONGEST;
    // Twice in a row: where the thread was busy, the engine's own timer may be due and have had no turn yet.
    for (let settledBefore = isIdle(); Date.now() < deadline;) {
      if (settled() && settledBefore) return;
      settledBefore = settled();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    running = false;
  };
  return {
    calculated,
    putOff() {
      if (changedAt === -Infinity) return;
      commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, NOTHING, { onlyLocal: true });
    },
  };
}

/** Nothing more to calculate than what is waiting. */
const NOTHING: ISetFormulaCalculationStartMutation = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  options: null,
};

/**
 * Whether a calculation goes on, by what Univer tells of it; `undefined` where it was stopped: Univer tells so several
 * times, and has begun anew by then.
 */
function isRunning(params: ISetFormulaCalculationNotificationMutation | undefined): boolean | undefined {
  const end = params?.functionsExecutedState;
  return end === FormulaExecutedStateType.STOP_EXECUTION ? undefined : end === undefined;
}

function hasFormulas(injector: Injector, unitId: string): boolean {
  const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  return Object.values(sheets).some((rows) => Object.keys(rows ?? {}).length > 0);
}
