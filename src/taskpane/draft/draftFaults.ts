import { settingCatalogue } from '../../core/settings/settings';
import type { Settings, ShownKey } from '../../core/settings/settings';
import { shownKeys } from './draftRules';
import type { Scope } from './draftRules';

/** A setting that cannot be saved as it is typed. */
export interface DraftFault {
  readonly scope: Scope;
  readonly key: ShownKey;
  /** Where in it, e.g. `grades[1].from`; the key itself where it is all of it. */
  readonly path: string;
}

/** What keeps a draft from being used and saved: the first fault of each setting, by the checks of a settings file. */
export function draftFaults(settings: Settings): readonly DraftFault[] {
  return [faultsOf(null, settings), ...settings.blocks.map((own) => faultsOf(own.block, own))].flat();
}

function faultsOf(scope: Scope, values: Partial<Settings>): readonly DraftFault[] {
  return shownKeys(scope).flatMap((key) => {
    const value = values[key];
    const wrong = value === undefined ? null : settingCatalogue[key].check.wrong(key, value);
    return wrong === null ? [] : [{ scope, key, path: wrong.key }];
  });
}
