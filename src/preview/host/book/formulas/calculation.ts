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
import type { PendingData } from './dirtyData';

/** After the last change of a person, as Univer waits. */
const START_DELAY = 100;
/** A calculation that takes longer is not waited for, and one that takes much longer has failed. */
const LONGEST = 30_000;
const FAILED = 120_000;

/** The option of a command by which formulas follow sheets to their new names, and nothing else. */
export const FOLLOWS_NAMES = 'followsNames';

/** When Univer calculates: Excel has calculated when it answers. */
interface Calculation {
  /**
   * Waits until the values of formulas are those of the cells; not in a workbook without formulas.
   *
   * @param concerns whether what is still to be calculated matters; asked anew after each calculation
   */
  readonly calculated: (
    unitId: string,
    concerns?: (pending: readonly PendingData[]) => boolean,
  ) => Promise<void>;
  /** Calculates what was changed while a client was at work. */
  readonly resume: () => void;
}

interface Change {
  readonly command: Readonly<ICommandInfo>;
  /** Whether formulas only follow sheets that got other names, by which no value changes. */
  readonly ofNames: boolean;
}

interface RunningCalculation {
  /** What it was told to calculate. */
  readonly dirty: object | undefined;
  /** What of it may change values. */
  readonly pending: PendingData;
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
  let changes: Change[] = [];
  /** What `changes` were found to leave to calculate, until there are more. */
  let waiting: { readonly changes: object; readonly count: number; readonly data: PendingData } | null = null;
  /** That of the calculation that begins. */
  let begun: PendingData | null = null;
  let running: RunningCalculation | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const withFormulas = new Set<string>();
  const isRunning = (): boolean => running !== null && Date.now() - running.since < FAILED;

  function begin(): void {
    const dirty = dirtyDataOf(
      changes.map(({ command }) => command),
      dirtyingOf,
    );
    begun = waitingData();
    changes = [];
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }
  /** What of it may change values. */
  function waitingData(): PendingData {
    if (waiting?.changes !== changes || waiting.count !== changes.length) {
      const commands = changes.filter(({ ofNames }) => !ofNames).map(({ command }) => command);
      waiting = { changes, count: changes.length, data: dirtyDataOf(commands, dirtyingOf) };
    }
    return waiting.data;
  }
  function pending(): readonly PendingData[] {
    return [...(isRunning() && running !== null ? [running.pending] : []), waitingData()];
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
      changes.push({ command: asChange(params), ofNames: false });
      throw new CustomCommandExecutionError('Univer calculates already.');
    }
    running = { dirty: params, pending: begun ?? params ?? {}, since: Date.now(), isSpoilt: false };
    begun = null;
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const end = endOf(command.params);
      if (end === undefined || running === null) return;
      if (end === FormulaExecutedStateType.STOP_EXECUTION || running.isSpoilt) {
        changes.push(
          { command: asChange(running.dirty), ofNames: true },
          { command: asChange(running.pending), ofNames: false },
        );
      }
      running = null;
      // Univer is not done with it yet.
      beginSoon(0);
      return;
    }
    // Univer forgets then what depends on what, and may be in the midst of finding that out.
    if (command.id === FORMULAS_CHANGED && running !== null) running.isSpoilt = true;
    if (dirtyingOf(command.id) !== undefined && !isOfLooks(command, options)) {
      changes.push({ command, ofNames: options?.[FOLLOWS_NAMES] === true });
      if (!isHeld()) beginSoon(START_DELAY);
    }
  });
  return {
    resume: beginWhereDue,
    async calculated(unitId, concerns = () => true) {
      // Asking costs as much as there are formulas: a workbook that had one is taken to have one still.
      if (!withFormulas.has(unitId)) {
        if (!hasFormulas(injector, unitId)) return;
        withFormulas.add(unitId);
      }
      const deadline = Date.now() + LONGEST;
      while ((changes.length > 0 || isRunning()) && Date.now() < deadline) {
        if (!concerns(pending())) return;
        if (!isRunning()) begin();
        while (isRunning() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
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
