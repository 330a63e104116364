import {
  isObject,
  list,
  object,
  oneOf,
  otherThan,
  text,
  twice,
  value,
  wholeNumber,
  wrongEntry,
} from './jsonChecks';
import { Problem } from '../problem';
import { ruleCatalogue } from './rules';
import type { BlockRules } from './rules';
import { DEFAULT_REVIEW, reviewCheck } from './reviewRules';
import type { ReviewRules } from './reviewRules';
import { amount, checksOf, choice, defaultsOf, edited, elsewhere, naming } from './settingKinds';
import type { KeysOf, Naming, ValuesOf } from './settingKinds';
import { correctionsCheck } from './sheetCorrections';
import type { SheetCorrection } from './sheetCorrections';

const namesCheck = list(
  value('"…"', (given) => typeof given === 'string'),
  '["…", "…"]',
);

/** Result sheets that a run writes unless an office does without them, in the order of their tabs. */
export const USUAL_SHEETS = [
  'ranking',
  'fields',
  'matrix',
  'charts',
  'zeroScores',
  'moves',
  'appraisal',
  'trace',
  'statistics',
  'announcement',
] as const;

/** Those that it writes when asked for, behind them. */
const SHEETS_ON_REQUEST = ['review', 'history', 'merit'] as const;

/**
 * Result sheets that an office may choose, in the order of their tabs. The summary, what is to be looked at and the log are
 * always written: without them something would be lost, or passed over in silence.
 */
export const OPTIONAL_SHEETS = [...USUAL_SHEETS, ...SHEETS_ON_REQUEST] as const;
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

/** Always written; a list of all sheets that an office wants may name them. */
const FIXED_SHEETS = ['summary', 'findings', 'log'] as const;

/** Whether a run writes a kind of result sheet. */
export function writesSheet({ resultSheets }: Pick<Settings, 'resultSheets'>, kind: string): boolean {
  const optional = OPTIONAL_SHEETS.find((one) => one === kind);
  return optional === undefined || resultSheets.includes(optional);
}

const sheetsCheck = list(
  oneOf(...OPTIONAL_SHEETS, ...FIXED_SHEETS),
  OPTIONAL_SHEETS.map((each) => `"${each}"`).join(', '),
  (key, items) => {
    const second = items.findIndex((each, at) => items.indexOf(each) < at);
    if (second === -1) return null;
    const value = items[second];
    return { problem: 'bad-value', key: `${key}[${second}]`, allowed: otherThan(value), value };
  },
);

/** Whom the proposal of merit names: all of these where several are given; `exclude` leaves units out, with the reason. */
export interface CommendationRules {
  /** The units up to so many ranks of each block. */
  readonly first?: number;
  /** So many of the largest rises of rank in each block. */
  readonly rises?: number;
  /** The units with this grade or a better one. */
  readonly grade?: string;
  /** No unit with a zero score in one of these criteria, by their numbers, their names or both. */
  readonly noZeroIn?: readonly string[];
  readonly exclude?: readonly { readonly unit: string; readonly block?: string; readonly reason: string }[];
}

const commendationCheck = object(
  new Map([
    ['first', wholeNumber(0, 1_000)],
    ['rises', wholeNumber(0, 1_000)],
    ['grade', text],
    ['noZeroIn', namesCheck],
    [
      'exclude',
      list(
        object(
          new Map([
            ['unit', text],
            ['block', text],
            ['reason', text],
          ]),
          ['unit', 'reason'],
          '{ "unit": "…", "reason": "…" }',
        ),
        '[{ "unit": "…", "reason": "…" }]',
      ),
    ],
  ]),
  [],
  '{ "first": 3, "rises": 1 }',
);

const aliasesCheck = value(
  '{ "…": "…" }',
  (given) =>
    isObject(given) &&
    Object.entries(given).every(
      ([other, name]) => other.trim() !== '' && typeof name === 'string' && name.trim() !== '',
    ),
);

const blocksCheck = list(
  object(new Map([['block', text], ...checksOf(ruleCatalogue)]), ['block'], '{ "block": "…" }'),
  '[{ "block": "…" }]',
  twice('block'),
);

/**
 * Every choice an officer can make: the rules, and what is the same for all blocks. The same JSON is `--settings`. What
 * stands here is in the pane's view of the rules, in `Nhật ký` and in assets/docs/settings.md; locales/ has its words.
 */
export const settingCatalogue = {
  ...ruleCatalogue,
  /** Names of units that are scored but not ranked. */
  excludedUnits: naming(edited<readonly string[]>('names', [], namesCheck), 'warning'),
  /**
   * Other names of units and of fields: the other name as a sheet has it, and the name that it stands for. They are often
   * kept for several workbooks, so one that is in none of this one's sheets is no warning.
   */
  aliases: naming(edited<Readonly<Record<string, string>>>('names', {}, aliasesCheck), 'info'),
  /** Whether hidden sheets are read. */
  hiddenSheets: choice('names', ['read', 'skip']),
  /** Whether result sheets calculate by formulas from the score sheets, where a block is not too large for that. */
  liveFormulas: choice('results', [true, false]),
  /** Which result sheets a run writes, beside those that it always does. */
  resultSheets: edited<readonly (OptionalSheet | (typeof FIXED_SHEETS)[number])[]>(
    'results',
    USUAL_SHEETS,
    sheetsCheck,
  ),
  /** Zero-score criteria with a max of at least so many points are listed on the sheet and named in the text. */
  zeroThreshold: amount('results', 1),
  /** What more than so many per cent of the units over-claim is a criterion whose guidance may be unclear. */
  overclaimShare: amount('results', 50),
  /** From where on the review of the criteria set (*rà soát tiêu chí*) suggests something. */
  review: edited<Partial<ReviewRules>>('results', DEFAULT_REVIEW, reviewCheck),
  /** Whom the proposal of merit (*tờ trình khen thưởng*) names. */
  commendation: naming(
    edited<CommendationRules>('papers', { first: 3, rises: 1 }, commendationCheck),
    'warning',
  ),
  /** Blocks with rules of their own, at most one entry a block; what it leaves out is as for all. */
  blocks: naming(elsewhere<readonly BlockRules[]>([], blocksCheck), 'warning'),
  /** What the officer says of single sheets, at most one entry a sheet. */
  sheets: elsewhere<readonly SheetCorrection[]>([], correctionsCheck),
};

type Catalogue = typeof settingCatalogue;
export type Settings = ValuesOf<Catalogue>;
export type SettingKey = keyof Settings;
type Kind = Catalogue[SettingKey]['kind'];
export type KeyOf<Of extends Kind> = KeysOf<Catalogue, { readonly kind: Of }>;
/** What the pane's view of the rules shows. */
export type ShownKey = Exclude<SettingKey, KeyOf<'elsewhere'>>;
/** The settings that name things of the workbook. */
export type NamingKey = KeysOf<Catalogue, Naming>;

export function isOfKind<Of extends Kind>(key: SettingKey, kind: Of): key is KeyOf<Of> {
  return settingCatalogue[key].kind === kind;
}

export const defaultSettings: Settings = defaultsOf(settingCatalogue);

const CHECKS = checksOf(settingCatalogue);

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
    throw new Problem('settings-bad-value', { key, allowed, value: asJson(given) });
  }
  return { ...defaultSettings, ...json };
}

/** A wrong value as JSON has it; nested so deep that it overflows the stack, its beginning is all that can be told. */
function asJson(given: unknown): string {
  try {
    return JSON.stringify(given);
  } catch (error) {
    if (error instanceof RangeError) return Array.isArray(given) ? '[…]' : '{…}';
    throw error;
  }
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
