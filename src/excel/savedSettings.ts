import { Problem } from '../core/problem';
import { changedSettings, defaultSettings, parseSettings } from '../core/settings';
import type { Settings } from '../core/settings';
import { excelProblem } from './requests/excelProblem';
import { requireExcel } from './requests/requirements';

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
 * @throws Problem `cell-edit-mode`, … as `excelProblem` says
 */
export async function loadSettings(): Promise<SavedSettings> {
  requireExcel();
  try {
    return await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY).load('value');
      await context.sync();
      const saved: unknown = setting.isNullObject ? '{}' : setting.value;
      return parsed(saved);
    });
  } catch (error) {
    throw excelProblem(error);
  }
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
 * @throws Problem `cell-edit-mode`, `workbook-read-only`, … as `excelProblem` says
 */
export async function saveSettings(settings: Settings): Promise<void> {
  requireExcel();
  const changed = changedSettings(settings);
  try {
    await Excel.run(async (context) => {
      const saved = context.workbook.settings;
      if (Object.keys(changed).length > 0) saved.add(KEY, JSON.stringify(changed));
      else {
        const setting = saved.getItemOrNullObject(KEY);
        await context.sync();
        if (!setting.isNullObject) setting.delete();
      }
      await context.sync();
    });
  } catch (error) {
    throw excelProblem(error, 'workbook-read-only');
  }
}
