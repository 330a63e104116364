import { UNIT, warning } from './kinds';
import type { Counted, KindsOf, OfSheet, OfUnit } from './kinds';

/** What is told of the rows of `Kiến nghị`. */
export interface ObjectionFacts {
  /** A row that counts for nothing; `unit` and `criterion` as they stand there, `''` for a blank. */
  'objection-not-counted': OfUnit & { criterion: string } & ObjectionFault;
  /** A row that counts and may be meant otherwise. */
  'objection-doubtful': OfUnit & { criterion: string } & ObjectionDoubt;
  /** Without `code` and `asked` no row counts; without `current` none is compared with the score that stands. */
  'objection-columns-missing': OfSheet & { columns: readonly ('code' | 'asked' | 'current')[] };
  /** A column with something in `count` rows that no role takes; `header` is `''` where nothing stands above it. */
  'objection-column-unread': OfSheet & Counted & { column: string; header: string };
}

/** Cells of an objection that hold points. */
export type ObjectionPoints = 'current' | 'asked' | 'decided';

/** Why an objection counts for nothing. */
export type ObjectionFault =
  | {
      why: 'unit-missing' | 'unit-unknown' | 'not-applicable' | 'points-missing';
    }
  /** `choices`: the criteria, where they are few. */
  | { why: 'criterion-missing' | 'criterion-unknown'; choices: readonly string[] }
  /** `choices`: the blocks that have such a unit, or the criteria of that number. */
  | { why: 'unit-ambiguous' | 'criterion-ambiguous'; choices: readonly string[] }
  /** `name`: what the criterion of that number is called, which is not what the row says. */
  | { why: 'criterion-contradicts'; name: string }
  /** `score`: `null` for a blank. `hasSurvey`: survey points are in it, beside those of its cell. */
  | { why: 'current-differs'; current: number; score: number | null; hasSurvey: boolean }
  /** The score sheet's cell holds no points. */
  | { why: 'score-unreadable'; cell: string }
  | { why: 'asked-missing' }
  | { why: 'points-unreadable'; of: ObjectionPoints; text: string }
  | { why: 'points-above-max'; of: ObjectionPoints; points: number; max: number }
  | { why: 'points-below-zero'; of: ObjectionPoints; points: number }
  /** Accepted without points after the review, while a column that no role takes has some: its letter, and what stands above it. */
  | { why: 'points-elsewhere'; points: number; column: string; header: string }
  | { why: 'decision-unknown'; text: string }
  | { why: 'decision-missing'; points: number }
  | { why: 'refused-with-points'; points: number }
  /** `cells`: those of the other rows on the same score. */
  | { why: 'twice'; cells: readonly string[] };

/** What of an objection that counts is to be looked at. */
export type ObjectionDoubt =
  | { why: 'accepted-other'; points: number; asked: number }
  /** The points of a decision in part are not between those that stand and those that are asked for. */
  | { why: 'partly-beyond'; points: number; asked: number; score: number | null }
  /** What counts by the decision is less than the score that stands. */
  | { why: 'lowers'; points: number; score: number }
  | { why: 'max-differs'; stated: number; max: number }
  /** The row calls the criterion of that number otherwise, though not quite. */
  | { why: 'named-otherwise'; name: string }
  | { why: 'current-blank'; score: number }
  | { why: 'asks-nothing'; points: number };

/** Each of them, as it could stand in a workbook. */
export const OBJECTIONS = {
  'objection-not-counted': warning({
    ...UNIT,
    criterion: '1.2',
    why: 'current-differs',
    current: 0.5,
    score: 0.75,
    hasSurvey: false,
  }),
  'objection-doubtful': warning({ ...UNIT, criterion: '1.2', why: 'accepted-other', points: 0.75, asked: 1 }),
  'objection-columns-missing': warning({ sheet: 'Kiến nghị', columns: ['current'] }),
  'objection-column-unread': warning({ sheet: 'Kiến nghị', column: 'H', header: 'Điểm mới', count: 3 }),
} satisfies KindsOf<ObjectionFacts>;
