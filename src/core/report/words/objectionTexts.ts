import type { RankInterval } from '../../objections/rankIntervals';
import type { ObjectionCounts } from '../../objections/objection';
import type { ObjectionDecision } from '../../read/model/objections';

/** The words of what units object to (*kiến nghị*), on all sheets. Points come in as they are written. */
export interface ObjectionTexts {
  /** How many there are, and what they came to. */
  counts(counts: ObjectionCounts): string;
  /** What stands in a cell of points that is blank. */
  readonly blank: string;
  readonly decisions: Readonly<Record<ObjectionDecision | 'open', string>>;
  /** The mark *tạm tính* with the ranks that the open objections allow. */
  provisional(interval: RankInterval): string;
  /** The ranks alone. */
  ranks(interval: RankInterval): string;
  /** That so many units are provisional. */
  provisionalUnits(units: number): string;
  /** In a cell of the matrix: what counts in place of what, and why. */
  decided(facts: DecidedFacts): string;
  /** That so many scores of the matrix are decided ones. */
  decidedScores(scores: number): string;
  /** Columns of `Vết thẩm định`. */
  readonly before: string;
  readonly after: string;
  /** Why a score changed, in that sheet and in the log: the unit's reason, and the office's note. */
  because(decision: ObjectionDecision | 'open', reason: string | null, note: string | null): string;
  /** Of a feedback sheet: heading, and what it says of each objection. */
  readonly answers: string;
  answer(facts: AnswerFacts): string;
  /** That so many more are answered on their own sheet. */
  moreAnswers(count: number): string;
  reasons(reason: string | null, reviewer: string | null, note: string | null): string | null;
  /** What a decision changed; percentages as they are written, `null` where it changed no score. */
  effect(effect: EffectFacts | null): string;
  /** What accepting an open one would change. */
  openEffect(effect: EffectFacts | null): string;
}

interface DecidedFacts {
  readonly from: string;
  readonly to: string;
  readonly decision: ObjectionDecision | 'open';
  /** The unit's reason, and the office's note. */
  readonly reason: string | null;
  readonly note: string | null;
  /** The cell of the score itself. */
  readonly cell: string;
}

interface AnswerFacts {
  readonly criterion: string;
  readonly from: string;
  readonly asked: string;
  readonly decision: ObjectionDecision | 'open';
  readonly to: string | null;
}

interface EffectFacts {
  readonly percents: readonly [before: string, after: string];
  /** `null` where it is not ranked. */
  readonly ranks: readonly [before: number | null, after: number | null];
}
