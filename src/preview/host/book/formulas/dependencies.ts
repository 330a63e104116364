import type { Injector, IUnitRange } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';

/**
 * Lets Univer find out anew, before it calculates the next time, which formulas depend on which cells, whenever formulas were
 * changed. Left alone it keeps some that are gone: where sheets are filled in several requests and renamed then, it
 * looks for them at every calculation, tells the console of each, and takes long.
 */
export function renewDependencies(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === FORMULAS_CHANGED) dependencies.reset();
  });
}

/** Told when formulas have changed. */
export const FORMULAS_CHANGED = 'formula.mutation.set-formula-data';

/**
 * Lets Univer pause while it finds out on which cells the formulas of a workbook depend: it does so for all of them in one
 * go, half a second for the results of the sample, though what it calls for each, and before it puts them in order, is
 * awaited.
 *
 * @param pause `null` where nobody else needs the thread
 */
export function pauseBetweenFormulas(injector: Injector, pause: () => Promise<void> | null): void {
  const generator = injector.get(IFormulaDependencyGenerator);
  wrap(generator, RANGES_OF_FORMULA, async (find) => {
    const pausing = pause();
    if (pausing !== null) await pausing;
    return await find();
  });
  wrap(generator, RANGES_OF_ADDRESSES, async (find) => {
    await aMoment();
    const found = await find();
    await aMoment();
    return found;
  });
}

/** In another version of Univer they may have other names: then nothing pauses. */
const RANGES_OF_FORMULA = '_getRangeListByNode';
const RANGES_OF_ADDRESSES = '_calculateListByFunctionRefNode';

function wrap(
  object: object,
  name: string,
  around: (call: () => Promise<unknown>) => Promise<unknown>,
): void {
  const method: unknown = Reflect.get(object, name);
  if (typeof method !== 'function') return;
  Reflect.set(object, name, (...given: readonly unknown[]) =>
    around(async () => {
      const result: unknown = await Reflect.apply(method, object, given);
      return result;
    }),
  );
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Keeps which formulas depend on a cell while Univer (0.25.1) puts formulas in order: it asks once for that, and once more
 * to see whether they go round in circles, in one go with the page standing still.
 */
export function keepDependents(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const [open, close, search] = [
    dependencies.openKdTree.bind(dependencies),
    dependencies.closeKdTree.bind(dependencies),
    dependencies.searchDependency.bind(dependencies),
  ];
  let kept: Map<string, ReadonlySet<number>> | null = null;
  dependencies.openKdTree = () => {
    open();
    kept = new Map();
    // What comes later than this go may find other formulas, whether this one has come to its end or not.
    queueMicrotask(() => {
      kept = null;
    });
  };
  dependencies.closeKdTree = () => {
    kept = null;
    close();
  };
  dependencies.searchDependency = (ranges, except) => {
    const key = kept === null ? null : keyOfCell(ranges);
    if (kept === null || key === null) return search(ranges, except);
    const known = kept.get(key) ?? search(ranges);
    kept.set(key, known);
    // Univer empties what it is given.
    return new Set(except === undefined ? known : [...known].filter((id) => !except.has(id)));
  };
}

/** `null` for anything but one cell. */
function keyOfCell([first, ...others]: readonly IUnitRange[]): string | null {
  if (first === undefined || others.length > 0) return null;
  const { unitId, sheetId, range } = first;
  const { startRow, startColumn, endRow, endColumn } = range;
  return startRow === endRow && startColumn === endColumn
    ? `${unitId} ${sheetId} ${startRow} ${startColumn}`
    : null;
}
