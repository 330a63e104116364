import { Problem } from '../core/problem';
import { changedSettings, defaultSettings, parseSettings } from '../core/settings';
import type { Settings } from '../core/settings';
import { inExcel } from './requests/inExcel';

/** The settings that an open workbook carries. */
export interface SavedSettings {
  /** The defaults where the workbook has none, or some that cannot be used. */
  readonly settings: Settings;
  /** Why what is saved is not used: `saved-settings-unreadable` with the key or the detail; else `null`. */
  readonly problem: Problem | null;
}

/** Under which `workbook.settings` keeps the settings, as one JSON text of those that differ from the defaults. */
const KEY = 'cchc.settings';

/**
 * Reads the settings saved in the open workbook. What is saved and does not parse stays as it is and is told.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export function loadSettings(): Promise<SavedSettings> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load('value');
    await context.sync();
    const saved: unknown = setting.isNullObject ? '{}' : setting.value;
    return parsed(saved);
  });
}

function parsed(saved: unknown): SavedSettings {
  try {
    if (typeof saved !== 'string') throw new Problem('settings-not-json');
    return { settings: parseSettings(JSON.parse(saved)), problem: null };
  } catch (error) {
    const params = error instanceof Problem ? error.params : { detail: String(error) };
    return {
      settings: defaultSettings,
      problem: new Problem('saved-settings-unreadable', params, error),
    };
  }
}

/**
 * Saves settings in the open workbook, in place of what was saved; the defaults leave nothing there. They go to disk
 * when the workbook is saved.
 *
 * @throws Problem `cell-edit-mode`, `workbook-read-only`, … as `inExcel` says
 */
export function saveSettings(settings: Settings): Promise<void> {
  const changed = changedSettings(settings);
  return inExcel(async (context) => {
    const saved = context.workbook.settings;
    if (Object.keys(changed).length > 0) saved.add(KEY, JSON.stringify(changed));
    else {
      const setting = saved.getItemOrNullObject(KEY);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }
    await context.sync();
  }, 'workbook-read-only');
}
