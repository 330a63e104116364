import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FORMULAS_CHANGED } from './dependencies';
import { dirtyDataOf } from './dirtyData';

/** After the last change of a person, as Univer waits. */
const START_DELAY = 100;
/** A calculation that takes longer is not waited for, and one that takes much longer has failed. */
const LONGEST = 30_000;
const FAILED = 120_000;

/** When Univer calculates: Excel has calculated when it answers. */
interface Calculation {
  /** Waits until the values of formulas are those of the cells; not in a workbook without formulas. */
  readonly calculated: (unitId: string) => Promise<void>;
  /** Calculates what was changed while a client was at work. */
  readonly resume: () => void;
}

interface RunningCalculation {
  /** What it was told to calculate. */
  readonly dirty: object | undefined;
  readonly since: number;
  /** It may leave out something. */
  isSpoilt: boolean;
}

/**
 * Lets Univer calculate what was changed in one go, once nobody is at work, and never twice at a time. By itself (0.25.1)
 * it begins 100 ms after a change, whatever goes on, and stops and begins anew where more is changed meanwhile; while it
 * looks for what depends on what, a second calculation would begin beside the first, with whose data it would go on.
 *
 * @param isHeld whether a client is at work, that may change more
 */
export function calculationOf(injector: Injector, isHeld: () => boolean): Calculation {
  const commands = injector.get(ICommandService);
  const dirtying = injector.get(IActiveDirtyManagerService);
  const dirtyingOf = dirtying.get.bind(dirtying);
  // Univer's own timer is set for what this finds.
  dirtying.get = () => undefined;
  let changes: Readonly<ICommandInfo>[] = [];
  let running: RunningCalculation | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const withFormulas = new Set<string>();
  const isRunning = (): boolean => running !== null && Date.now() - running.since < FAILED;

  function begin(): void {
    const dirty = dirtyDataOf(changes, dirtyingOf);
    changes = [];
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }
  function beginWhereDue(): void {
    if (changes.length > 0 && !isHeld() && !isRunning()) begin();
  }
  function beginSoon(delay: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(beginWhereDue, delay);
  }

  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    if (isRunning()) {
      changes.push(asChange(params));
      throw new CustomCommandExecutionError('Univer calculates already.');
    }
    running = { dirty: params, since: Date.now(), isSpoilt: false };
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const end = endOf(command.params);
      if (end === undefined || running === null) return;
      if (end === FormulaExecutedStateType.STOP_EXECUTION || running.isSpoilt)
        changes.push(asChange(running.dirty));
      running = null;
      // Univer is not done with it yet.
      beginSoon(0);
      return;
    }
    // Univer forgets then what depends on what, and may be in the midst of finding that out.
    if (command.id === FORMULAS_CHANGED && running !== null) running.isSpoilt = true;
    if (dirtyingOf(command.id) !== undefined && !isOfLooks(command, options)) {
      changes.push(command);
      if (!isHeld()) beginSoon(START_DELAY);
    }
  });
  return {
    resume: beginWhereDue,
    async calculated(unitId) {
      // Asking costs as much as there are formulas: a workbook that had one is taken to have one still.
      if (!withFormulas.has(unitId)) {
        if (!hasFormulas(injector, unitId)) return;
        withFormulas.add(unitId);
      }
      const deadline = Date.now() + LONGEST;
      while ((changes.length > 0 || isRunning()) && Date.now() < deadline) {
        if (!isRunning()) begin();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

/** What Univer was told to calculate, to be told again. */
function asChange(dirty: object = {}): ICommandInfo {
  return { id: SetTriggerFormulaCalculationStartMutation.id, params: dirty };
}

/** How a calculation ended, `undefined` where Univer tells how far it is. */
function endOf(params: object | undefined): FormulaExecutedStateType | undefined {
  const told: Partial<ISetFormulaCalculationNotificationMutation> = params ?? {};
  return told.functionsExecutedState;
}

/** Cells that get another look, or what was calculated, as Univer tells them from changes. */
function isOfLooks({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const trigger: unknown = Reflect.get(params ?? {}, 'trigger');
  return options?.onlyLocal === true || LOOKS.has(trigger);
}

const LOOKS: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

function hasFormulas(injector: Injector, unitId: string): boolean {
  const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  return Object.values(sheets).some((rows) => Object.keys(rows ?? {}).length > 0);
}
