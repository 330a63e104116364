import { anySeverity, CRITERION, error, errorOrWarning, UNIT, UNIT_AND_CRITERION } from './kinds';
import type { ApartKind, Counted, KindsOf, OfCriterion, OfUnit } from './kinds';

/** What is told by findings that keep a block from being ranked. */
export interface ErrorFacts {
  'score-not-a-number': UnusablePoints;
  'score-above-max': OfUnit & { score: number } & AboveMax;
  /** Of a criterion, or of bonus points, which are then taken off. */
  'score-negative': OfUnit & { score: number } & (OfCriterion | { apart: 'bonus' });
  /** `other`: sheet and cell of the unit's name there. */
  /** `areParts`: the two places have other criteria or fields, which belong into one table. */
  'duplicate-unit': OfUnit & { other: string; areParts?: true };
  'duplicate-criterion': OfCriterion;
  'max-missing': OfCriterion;
  /** `parent`: number and name of the criterion below which it counts; left out where there is none. */
  'criterion-number-missing': { name: string; parent?: string };
  'score-is-date': UnusablePoints;
  /** One cell, or a whole column whose shares of the max count. */
  'score-as-percent': UnusablePoints | (Counted & { text: string });
  'score-max-differs': UnusablePoints;
  'formula-not-calculated': UnusablePoints;
  'weights-unusable': OfCriterion & { why: Unusable; text: string };
  /** Weights as people write them, `15%` or `× 2`. */
  'weights-differ': OfUnit & { name: string; stated: string; expected: string };
}

/** A cell that gives no points. */
interface UnusablePoints {
  /** Whose points, and of which criterion; left out where these are bonus or penalty points, or a max. */
  unit?: string;
  criterion?: OfCriterion;
  /** What stands in the cell, as people see it; `''` where that is not told. */
  text: string;
  /** The max of its row, in points. */
  max: number;
}

/** Above which max points are: bonus or penalty points above their own one, half of all, or far above others'. */
export type AboveMax =
  | ({ above: 'criterion'; max: number } & OfCriterion)
  | { above: 'own'; max: number }
  | { above: 'all'; apart: ApartKind; max: number }
  | { above: 'others'; apart: ApartKind; most: number };

/** Why weights cannot be used. */
export type Unusable =
  | 'empty'
  | 'missing'
  | 'unreadable'
  | 'negative'
  | 'zero'
  | 'mixed'
  /** Two of one criterion or field. */
  | 'columns'
  /** Those of fields and of their criteria do not go together. */
  | 'levels'
  /** Beside what is no criterion. */
  | 'row'
  /** Units of one table have different ones. */
  | 'units'
  /** A table of totals has nothing that could be weighed. */
  | 'totals'
  /** It is not told of what they are. */
  | 'line'
  | SaidOnly;

/** Weights that only a text speaks of, shares that do not say of what they are, and others than those that count. */
export type SaidOnly = 'said' | 'bare' | 'other';

const UNUSABLE = { ...UNIT, criterion: CRITERION, text: '1..5', max: 3 };

export const ERRORS = {
  'score-not-a-number': error(UNUSABLE),
  'score-above-max': anySeverity({ ...UNIT_AND_CRITERION, above: 'criterion', score: 3.5, max: 3 }),
  'score-negative': errorOrWarning({ ...UNIT_AND_CRITERION, score: -1 }),
  'duplicate-unit': errorOrWarning({ ...UNIT, other: 'Sở Tư pháp' }),
  'duplicate-criterion': errorOrWarning(CRITERION),
  'max-missing': error(CRITERION),
  'criterion-number-missing': errorOrWarning({ name: CRITERION.name }),
  'score-is-date': error({ ...UNUSABLE, text: '1/2/2024' }),
  'score-as-percent': errorOrWarning({ ...UNUSABLE, text: '85%' }),
  'score-max-differs': error({ ...UNUSABLE, text: '68.32/84', max: 80 }),
  'formula-not-calculated': error(UNUSABLE),
  'weights-unusable': errorOrWarning({ ...CRITERION, why: 'missing', text: '1..5' }),
  'weights-differ': error({ ...UNIT, name: CRITERION.name, stated: '15%', expected: '20%' }),
} satisfies KindsOf<ErrorFacts>;
