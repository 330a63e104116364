import { Problem } from '../../../core/problem';
import type { Settings } from '../../../core/settings/settings';
import type { PaneHost } from '../../host/paneHost';
import type { DoAlone } from '../tasks';
import type { Scope } from '../../draft/draftRules';
import { LARGEST_SETTINGS_FILE, readSettingsText } from '../../../core/settings/settingsFile';
import type { RulesEvent } from '../../draft/rulesState';

/** What a person can do in the view of the rules. */
export interface RulesActions {
  /** Reads the workbook anew. */
  readonly read: () => void;
  readonly chooseScope: (scope: Scope) => void;
  readonly edit: (draft: Settings) => void;
  readonly discard: () => void;
  /** Saves a draft without faults in the workbook. */
  readonly save: (draft: Settings, withCorrections: boolean) => void;
  readonly loadPreset: (file: File) => void;
  /** Says whether the corrections of sheets of a loaded file take the place of the workbook's. */
  readonly chooseCorrections: (take: boolean) => void;
  /** Computes what a draft would change, unless it is called off meanwhile. */
  readonly measure: (before: Settings, after: Settings, signal: AbortSignal) => void;
}

export function rulesActions(
  host: PaneHost,
  alone: DoAlone,
  dispatch: (event: RulesEvent) => void,
): RulesActions {
  return {
    read: () =>
      void alone('readingRules', async () => {
        dispatch({ type: 'read', read: await host.readForRules() });
      }),
    chooseScope: (scope) => {
      dispatch({ type: 'scopeChosen', scope });
    },
    edit: (draft) => {
      dispatch({ type: 'edited', draft });
    },
    discard: () => {
      dispatch({ type: 'discarded' });
    },
    save: (draft, withCorrections) =>
      void alone('savingRules', async () => {
        dispatch({ type: 'saved', settings: await host.saveRules(draft, withCorrections) });
      }),
    loadPreset: (file) => void loadPreset(file, dispatch),
    chooseCorrections: (take) => {
      dispatch({ type: 'presetCorrectionsChosen', take });
    },
    measure: (before, after, signal) => void measure(host, before, after, signal, dispatch),
  };
}

async function loadPreset(file: File, dispatch: (event: RulesEvent) => void): Promise<void> {
  const { name } = file;
  try {
    if (file.size > LARGEST_SETTINGS_FILE) throw new Problem('settings-too-large');
    dispatch({ type: 'presetLoaded', name, settings: readSettingsText(await file.text()) });
  } catch (error) {
    // What is not a Problem is the browser's refusal to read the file.
    const problem =
      error instanceof Problem
        ? error
        : new Problem('settings-not-json', {
            detail: error instanceof Error ? error.message : String(error),
          });
    dispatch({ type: 'presetRefused', name, problem });
  }
}

async function measure(
  host: PaneHost,
  before: Settings,
  after: Settings,
  signal: AbortSignal,
  dispatch: (event: RulesEvent) => void,
): Promise<void> {
  dispatch({ type: 'effectRequested' });
  try {
    const effect = await host.ruleEffect(before, after);
    if (!signal.aborted) dispatch({ type: 'effectKnown', effect });
  } catch (error) {
    if (!signal.aborted)
      dispatch({ type: 'effectFailed', error: error instanceof Problem ? error : String(error) });
  }
}
