import { keptNames, keptPieces, keptValue } from './keptPieces';
import { Problem } from '../problem';
import { changedSettings, parseSettings } from './settings';
import type { Settings } from './settings';

/** Hidden names of a workbook in which its rules are kept, where Excel, a browser and the command line all find them. */
export const SETTINGS_NAMES = keptNames('CCHC_QUY_TAC');

/** The texts that these names keep, in their order; none for the usual settings. @throws Problem `settings-too-large` */
export function settingsPieces(settings: Settings): readonly string[] {
  const changed = changedSettings(settings);
  if (Object.keys(changed).length === 0) return [];
  const pieces = keptPieces(changed);
  if (pieces === null) throw new Problem('settings-too-large');
  return pieces;
}

/**
 * The settings that a workbook keeps; `null` where it keeps none.
 *
 * @param pieces the text of each of `SETTINGS_NAMES`, `null` where the workbook has no such name
 * @param before what the add-in kept in its own part of the workbook before there were these names: JSON, `undefined` for
 *   nothing
 * @throws Problem `saved-settings-unreadable`, with the key or the detail
 */
export function keptSettings(pieces: readonly (string | null)[], before: unknown): Settings | null {
  try {
    const kept = keptValue(pieces);
    if (kept !== undefined) return parseSettings(kept);
    if (before === undefined) return null;
    if (typeof before !== 'string') throw new Problem('settings-not-json');
    return parseSettings(JSON.parse(before));
  } catch (error) {
    const params = error instanceof Problem ? error.params : { detail: String(error) };
    throw new Problem('saved-settings-unreadable', params, error);
  }
}

/** Under which the add-in's own part of a workbook had the settings before there were these names. */
export const SETTINGS_KEY = 'cchc.settings';
