import { UNIT, warning } from './kinds';
import type { KindsOf, OfSheet, OfUnit } from './kinds';

/** What is told of the rows of `Kiến nghị`. */
export interface ObjectionFacts {
  /** A row that counts for nothing; `unit` and `criterion` as they stand there, `''` for a blank. */
  'objection-not-counted': OfUnit & { criterion: string } & ObjectionFault;
  /** A row that counts and may be meant otherwise. */
  'objection-doubtful': OfUnit & { criterion: string } & ObjectionDoubt;
  /** Without `code` and `asked` no row counts; without `current` none is compared with the score that stands. */
  'objection-columns-missing': OfSheet & { columns: readonly ('code' | 'asked' | 'current')[] };
}

/** Cells of an objection that hold points. */
export type ObjectionPoints = 'current' | 'asked' | 'decided';

/** Why an objection counts for nothing. */
export type ObjectionFault =
  | {
      why:
        | 'unit-missing'
        | 'unit-unknown'
        | 'criterion-missing'
        | 'criterion-unknown'
        | 'not-applicable'
        | 'points-missing';
    }
  /** `choices`: the blocks that have such a unit, or the criteria of that number. */
  | { why: 'unit-ambiguous' | 'criterion-ambiguous'; choices: readonly string[] }
  /** `name`: what the criterion of that number is called; another one is called as the row says. */
  | { why: 'criterion-contradicts'; name: string }
  /** `null` for a blank, and for a cell that holds no points. */
  | { why: 'current-differs'; current: number | null; score: number | null }
  | { why: 'asked-missing' }
  | { why: 'points-unreadable'; of: ObjectionPoints; text: string }
  | { why: 'points-above-max'; of: ObjectionPoints; points: number; max: number }
  | { why: 'points-below-zero'; of: ObjectionPoints; points: number }
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
  }),
  'objection-doubtful': warning({ ...UNIT, criterion: '1.2', why: 'accepted-other', points: 0.75, asked: 1 }),
  'objection-columns-missing': warning({ sheet: 'Kiến nghị', columns: ['current'] }),
} satisfies KindsOf<ObjectionFacts>;
