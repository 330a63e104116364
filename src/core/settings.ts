import { Problem } from './problem';
import { wrongCorrection } from './sheetCorrections';
import type { SheetCorrection } from './sheetCorrections';

/** Every choice an officer can make, each with its default (DOMAIN section 3). The same JSON is `--settings`. */
export interface Settings {
  /**
   * Which score counts: `latest` the last one filled in of final, verified (second, first round) and self, criterion
   * by criterion; `final`, `verified` (with survey points where they stand apart) or `self` only that one.
   */
  readonly scoreSource: 'latest' | 'final' | 'verified' | 'self';
  /** Criteria that do not apply: `reduce` leaves them out with their max, `full` gives them their max. */
  readonly notApplicable: 'reduce' | 'full';
  /** `competition`: 1, 1, 3; `dense`: 1, 1, 2. */
  readonly ties: 'competition' | 'dense';
  /** Decimals of a per cent at which indexes are compared and published, 0 to 6; `null` compares them unrounded. */
  readonly rankDecimals: number | null;
  /**
   * Blank scores: `provisional` counts their max and no points yet, `unranked` leaves the unit out until it is
   * complete, `skip` leaves the criterion out with its max.
   */
  readonly blankScores: 'provisional' | 'unranked' | 'skip';
  /** Zero-score criteria with a max of at least so many points are listed on the sheet. */
  readonly zeroThreshold: number;
  /** Most bonus and penalty points a unit can have; `null`: no cap. */
  readonly bonusCap: number | null;
  readonly penaltyCap: number | null;
  /** Names of units that are scored but not ranked. */
  readonly excludedUnits: readonly string[];
  /** What the officer says of single sheets, at most one entry a sheet. */
  readonly sheets: readonly SheetCorrection[];
}

export const defaultSettings: Settings = {
  scoreSource: 'latest',
  notApplicable: 'reduce',
  ties: 'competition',
  rankDecimals: 2,
  blankScores: 'provisional',
  zeroThreshold: 1,
  bonusCap: null,
  penaltyCap: null,
  excludedUnits: [],
  sheets: [],
};

type Check = (value: unknown) => boolean;

const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
const isPoints: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const CHECKS: Readonly<Record<keyof Settings, { readonly check: Check; readonly allowed: string }>> = {
  scoreSource: {
    check: oneOf('latest', 'final', 'verified', 'self'),
    allowed: '"latest", "final", "verified", "self"',
  },
  notApplicable: { check: oneOf('reduce', 'full'), allowed: '"reduce", "full"' },
  ties: { check: oneOf('competition', 'dense'), allowed: '"competition", "dense"' },
  rankDecimals: {
    check: orNull((value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6),
    allowed: '0…6, null',
  },
  blankScores: {
    check: oneOf('provisional', 'unranked', 'skip'),
    allowed: '"provisional", "unranked", "skip"',
  },
  zeroThreshold: { check: isPoints, allowed: '≥ 0' },
  bonusCap: { check: orNull(isPoints), allowed: '≥ 0, null' },
  penaltyCap: { check: orNull(isPoints), allowed: '≥ 0, null' },
  excludedUnits: {
    check: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
    allowed: '["…", "…"]',
  },
  sheets: { check: (value) => wrongCorrection(value) === null, allowed: '[{ "sheet": "…" }]' },
};

/**
 * Settings from parsed JSON, which may be partial: what is not given keeps its default.
 *
 * @throws Problem `settings-unknown-key` or `settings-bad-value`, naming the key and what is allowed.
 */
export function parseSettings(json: unknown): Settings {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Problem('settings-not-json');
  for (const [key, value] of Object.entries(json)) {
    if (!isKey(key)) {
      throw new Problem('settings-unknown-key', { key, allowed: Object.keys(CHECKS).join(', ') });
    }
    const { check, allowed } = CHECKS[key];
    if (key === 'sheets') refuseWrongCorrection(value);
    if (!check(value))
      throw new Problem('settings-bad-value', { key, allowed, value: JSON.stringify(value) });
  }
  return { ...defaultSettings, ...json };
}

/** The settings that differ from the defaults: what is worth saving. */
export function changedSettings(settings: Settings): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) => !isKey(key) || JSON.stringify(value) !== JSON.stringify(defaultSettings[key]),
    ),
  );
}

function refuseWrongCorrection(json: unknown): void {
  const wrong = wrongCorrection(json);
  if (wrong === null) return;
  const { key, allowed, value } = wrong;
  if (wrong.problem === 'unknown-key') throw new Problem('settings-unknown-key', { key, allowed });
  throw new Problem('settings-bad-value', { key, allowed, value: JSON.stringify(value) });
}

function isKey(key: string): key is keyof Settings {
  return Object.hasOwn(CHECKS, key);
}
