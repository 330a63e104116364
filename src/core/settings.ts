import { isObject, list, object, oneOf, positive, text, twice, value, wrongEntry } from './jsonChecks';
import type { Check } from './jsonChecks';
import { Problem } from './problem';
import { defaultRules, ruleChecks } from './rules';
import type { BlockRules, Rules } from './rules';
import { correctionsCheck } from './sheetCorrections';
import type { SheetCorrection } from './sheetCorrections';

/** Every choice an officer can make, each with its default (DOMAIN section 3). The same JSON is `--settings`. */
export interface Settings extends Rules {
  /** Zero-score criteria with a max of at least so many points are listed on the sheet and named in the text. */
  readonly zeroThreshold: number;
  /** Names of units that are scored but not ranked. */
  readonly excludedUnits: readonly string[];
  /** Other names of units and of fields: the other name as a sheet has it, and the name that it stands for. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Whether result sheets calculate by formulas from the score sheets, where a block is not too large for that. */
  readonly liveFormulas: boolean;
  /** Whether hidden sheets are read. */
  readonly hiddenSheets: 'read' | 'skip';
  /** Blocks with rules of their own, at most one entry a block; what it leaves out is as for all. */
  readonly blocks: readonly BlockRules[];
  /** What the officer says of single sheets, at most one entry a sheet. */
  readonly sheets: readonly SheetCorrection[];
}

export const defaultSettings: Settings = {
  ...defaultRules,
  zeroThreshold: 1,
  excludedUnits: [],
  aliases: {},
  liveFormulas: true,
  hiddenSheets: 'read',
  blocks: [],
  sheets: [],
};

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...ruleChecks,
  ['zeroThreshold', positive],
  [
    'excludedUnits',
    list(
      value('"…"', (given) => typeof given === 'string'),
      '["…", "…"]',
    ),
  ],
  ['liveFormulas', value('true | false', (given) => typeof given === 'boolean')],
  ['hiddenSheets', oneOf('read', 'skip')],
  [
    'aliases',
    value(
      '{ "…": "…" }',
      (given) =>
        isObject(given) &&
        Object.entries(given).every(
          ([other, name]) => other.trim() !== '' && typeof name === 'string' && name.trim() !== '',
        ),
    ),
  ],
  [
    'blocks',
    list(
      object(new Map<string, Check>([['block', text], ...ruleChecks]), ['block'], '{ "block": "…" }'),
      '[{ "block": "…" }]',
      twice('block', 'one entry a block'),
    ),
  ],
  ['sheets', correctionsCheck],
]);

/**
 * Settings from parsed JSON, which may be partial: what is not given keeps its default.
 *
 * @throws Problem `settings-unknown-key` or `settings-bad-value`, naming the key and what is allowed.
 */
export function parseSettings(json: unknown): Settings {
  if (!isObject(json)) throw new Problem('settings-not-json');
  const wrong = wrongEntry(CHECKS, json, (name) => name);
  if (wrong !== null) {
    const { key, allowed, value: given } = wrong;
    if (wrong.problem === 'unknown-key') throw new Problem('settings-unknown-key', { key, allowed });
    throw new Problem('settings-bad-value', { key, allowed, value: JSON.stringify(given) });
  }
  return { ...defaultSettings, ...json };
}

/** The settings that differ from the defaults: what is worth saving. */
export function changedSettings(settings: Settings): Readonly<Record<string, unknown>> {
  const defaults = new Map<string, unknown>(Object.entries(defaultSettings));
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key, given]) => JSON.stringify(given) !== JSON.stringify(defaults.get(key)),
    ),
  );
}
