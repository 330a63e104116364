import { Problem } from '../../core/problem';
import { changedSettings, defaultSettings, parseSettings } from '../../core/settings';
import type { Settings } from '../../core/settings';
import { jsonPlaces } from './jsonPlaces';

/** Rules take a few kilobytes; a file of this many bytes is something else. */
export const LARGEST_PRESET = 1_000_000;

/**
 * The text of a preset file: the settings that differ from the defaults, as `--settings` takes them. Corrections of
 * sheets belong to one workbook and go along only where they are asked for.
 */
export function presetText(settings: Settings, withCorrections: boolean): string {
  const chosen = withCorrections ? settings : { ...settings, sheets: defaultSettings.sheets };
  return `${JSON.stringify(changedSettings(chosen), null, 2)}\n`;
}

/**
 * The settings that a preset file holds.
 *
 * @throws Problem `settings-not-json`, `settings-unknown-key` or `settings-bad-value`, with the key and the line and
 * column of the file where it stands.
 */
export function readPreset(fileText: string): Settings {
  const text = fileText.replace(/^\uFEFF/u, '');
  const places = jsonPlaces(text);
  if (places.kind === 'notJson') throw new Problem('settings-not-json', placeParams(places.place));
  try {
    return parseSettings(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(
      error.code,
      { ...error.params, ...placeParams(placeOf(error.params['key'] ?? '')) },
      error,
    );
  }

  /** A key that is missing is told where the object stands that lacks it. */
  function placeOf(key: string) {
    if (places.kind === 'notJson') return null;
    return places.placeOf(key) ?? places.placeOf(key.replace(/(?:\.[^.[\]]*|\[\d+\])$/u, ''));
  }
}

function placeParams(place: { readonly line: number; readonly column: number } | null): {
  readonly line?: string;
  readonly column?: string;
} {
  return place === null ? {} : { line: String(place.line), column: String(place.column) };
}
