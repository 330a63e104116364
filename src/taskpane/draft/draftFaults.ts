import { Problem } from '../../core/problem';
import { defaultRules } from '../../core/rules';
import { parseSettings } from '../../core/settings';
import type { Settings } from '../../core/settings';
import type { Scope } from './draftRules';

/** A setting that cannot be saved as it is typed. */
export interface DraftFault {
  readonly scope: Scope;
  /** Key of the setting, e.g. `grades`. */
  readonly key: string;
  /** Where in it, e.g. `grades[1].from`; the key itself where it is all of it. */
  readonly path: string;
  readonly problem: Problem;
}

/** What keeps a draft from being used and saved: the first fault of each setting, by the checks of `parseSettings`. */
export function draftFaults(settings: Settings): readonly DraftFault[] {
  const { blocks, ...general } = settings;
  return [...faultsOf(null, general), ...blocks.flatMap(({ block, ...own }) => faultsOf(block, own))];
}

function faultsOf(scope: Scope, settings: object): readonly DraftFault[] {
  return Object.entries(settings).flatMap(([key, value]: [string, unknown]): DraftFault[] => {
    // A block may have rules only; what else a file put there was refused when it was read.
    if (scope !== null && !Object.hasOwn(defaultRules, key)) return [];
    try {
      parseSettings({ [key]: value });
      return [];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return [{ scope, key, path: error.params['key'] ?? key, problem: error }];
    }
  });
}
