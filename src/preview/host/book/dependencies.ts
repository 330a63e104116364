import type { Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';

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

const FORMULAS_CHANGED = 'formula.mutation.set-formula-data';
