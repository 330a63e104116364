import type { Injector } from '@univerjs/core';
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
 * Lets Univer pause between two formulas while it finds out which cells they depend on: it does so for all formulas of a
 * workbook in one go, half a second for the results of the sample, though what it calls for each is awaited.
 *
 * @param pause `null` where nobody else needs the thread
 */
export function pauseBetweenFormulas(injector: Injector, pause: () => Promise<void> | null): void {
  const generator = injector.get(IFormulaDependencyGenerator);
  const find: unknown = Reflect.get(generator, RANGES_OF_FORMULA);
  // In another version of Univer it may have another name: then nothing pauses.
  if (typeof find !== 'function') return;
  const findThen = async (...given: readonly unknown[]): Promise<unknown> => {
    const pausing = pause();
    if (pausing !== null) await pausing;
    return await Reflect.apply(find, generator, given);
  };
  Reflect.set(generator, RANGES_OF_FORMULA, findThen);
}

const RANGES_OF_FORMULA = '_getRangeListByNode';
