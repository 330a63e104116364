/** `error` stops the ranking of its block, `warning` wants a look, `info` tells what was done. */
export type Severity = 'error' | 'warning' | 'info';

/** A kind of finding: how severe one can be, and what it tells. */
interface FindingKind<Facts, Possible extends Severity> {
  /** The usual one first. */
  readonly severities: readonly [usual: Possible, ...others: Possible[]];
  /** What one could tell of a workbook, for the help. */
  readonly example: Facts;
}

/** Kinds of finding by their codes, with what each tells. */
export type KindsOf<Facts> = { readonly [Code in keyof Facts]: FindingKind<Facts[Code], Severity> };

export const error = kind('error');
export const errorOrWarning = kind('error', 'warning');
export const warning = kind('warning');
export const warningOrInfo = kind('warning', 'info');
export const anySeverity = kind('error', 'warning', 'info');
export const info = kind('info');
export const infoOrWarning = kind('info', 'warning');

function kind<Possible extends Severity>(...severities: readonly [Possible, ...Possible[]]) {
  return <const Facts>(example: Facts): FindingKind<Facts, Possible> => ({ severities, example });
}

export interface OfUnit {
  readonly unit: string;
}

export interface OfSheet {
  readonly sheet: string;
}

/** The number, `''` where it has none, and the name of a criterion or field. */
export interface OfCriterion {
  readonly code: string;
  readonly name: string;
}

/** A number that is stated, and what those that it should be the sum of add up to. */
export interface StatedSum {
  readonly stated: number;
  readonly sum: number;
}

/** So many such cells, units, criteria: the finding is at the first one. */
export interface Counted {
  readonly count: number;
}

/** A score of a unit that changed between two steps of the appraisal: the first of so many, of so many units. */
export interface ChangedScores extends OfUnit, OfCriterion, Counted {
  readonly units: number;
  readonly from: number;
  readonly to: number;
}

/** Bonus or penalty points. */
export type ApartKind = 'bonus' | 'penalty';

export const UNIT: OfUnit = { unit: 'Sở Nội vụ' };
export const SHEET: OfSheet = { sheet: 'Sở Nội vụ' };
export const CRITERION: OfCriterion = { code: '1.2', name: 'Kế hoạch cải cách hành chính' };
export const UNIT_AND_CRITERION = { ...UNIT, ...CRITERION };
export const CHANGED: ChangedScores = { ...UNIT_AND_CRITERION, count: 4, units: 3, from: 1.5, to: 1 };
export const SUM: StatedSum = { stated: 12.5, sum: 12 };
export const BLOCK = 'Sở, ban, ngành';
