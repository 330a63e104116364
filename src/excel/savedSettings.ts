import { countOfPieces } from '../core/settings/keptPieces';
import { keptSettings, SETTINGS_KEY, SETTINGS_NAMES, settingsPieces } from '../core/settings/keptSettings';
import { Problem } from '../core/problem';
import { defaultSettings } from '../core/settings/settings';
import type { Settings } from '../core/settings/settings';
import { keepTexts, textsOfNames } from './hiddenText';
import { inExcel } from './requests/inExcel';

/** The settings that an open workbook carries. */
export interface SavedSettings {
  /** The defaults where the workbook has none, or some that cannot be used. */
  readonly settings: Settings;
  /** Why what is saved is not used: `saved-settings-unreadable` with the key or the detail; else `null`. */
  readonly problem: Problem | null;
}

/**
 * Reads the settings saved in the open workbook. What is saved and does not parse stays as it is and is told.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export function loadSettings(): Promise<SavedSettings> {
  return inExcel(async (context) => {
    const before = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    const [first = null] = await textsOfNames(context, SETTINGS_NAMES.slice(0, 1));
    const more = SETTINGS_NAMES.slice(1, countOfPieces(first));
    const others = more.length === 0 ? [] : await textsOfNames(context, more);
    return usable([first, ...others], before.isNullObject ? undefined : before.value);
  });
}

function usable(pieces: readonly (string | null)[], before: unknown): SavedSettings {
  try {
    return { settings: keptSettings(pieces, before) ?? defaultSettings, problem: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { settings: defaultSettings, problem: error };
  }
}

/**
 * Saves settings in the open workbook, in place of what was saved; the defaults leave nothing there. They go to disk
 * when the workbook is saved.
 *
 * @throws Problem `settings-too-large`; `cell-edit-mode`, `workbook-read-only`, … as `inExcel` says
 */
export function saveSettings(settings: Settings): Promise<void> {
  const pieces = settingsPieces(settings);
  return inExcel(async (context) => {
    const before = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    await context.sync();
    if (!before.isNullObject) before.delete();
    await keepTexts(
      context,
      SETTINGS_NAMES.map((name, at) => [name, pieces[at] ?? null]),
    );
  }, 'workbook-read-only');
}
