import type { NotComparedReason } from '../../explain/lastYear/unitLastYear';
import type { Figure, Phrase } from './phrases';
import type { LinkedWords } from './sheetWords';

/** How a block's units are called where they are counted. */
export type UnitNoun = 'unit' | 'locality';

/** A list that may have been cut: what of it is shown, and how many there are in all. */
export interface CutList {
  readonly items: readonly (Figure | Phrase)[];
  readonly more: number;
}

/** A rank then and now, as ordinals. */
export interface RankStep {
  readonly unit: Phrase;
  readonly places: Figure;
  readonly from: Figure;
  readonly to: Figure;
}

export interface FieldItem {
  readonly name: string;
  readonly percent: Figure;
  readonly previous: Figure | null;
  /** As an ordinal; `null` where the unit is not ranked. */
  readonly rank: Figure | null;
}

/** Some of a unit's fields. */
export interface FieldGroup {
  readonly unit: Phrase;
  readonly count: Figure;
  readonly total: number;
  readonly fields: readonly FieldItem[];
}

/**
 * The announcement's sentences in one language; each is made of facts that the core found. Every sentence ends with its
 * full stop. `year` is last year.
 */
export interface AnnouncementTexts extends LinkedWords {
  readonly sheetName: string;
  title(year: number | null): string;
  readonly content: string;
  readonly sources: string;
  /** Where more cells stand behind a paragraph than are listed. */
  moreCells(count: number): string;
  readonly note: string;
  readonly commendHeading: string;
  readonly mendHeading: string;
  blockHeading(block: string): string;
  ordinal(rank: number): string;
  percentagePoints(value: number): string;
  /** With its sign. */
  signed(value: number): string;
  points(value: number): string;
  unit(name: string, provisional: boolean): string;

  averages(facts: {
    readonly year: number | null;
    readonly items: readonly { readonly block: string; readonly percent: Figure }[];
  }): Phrase;
  noneRanked(facts: { readonly block: string }): Phrase;
  onlyUnit(facts: { readonly block: string; readonly unit: Phrase; readonly percent: Figure }): Phrase;
  allTied(facts: {
    readonly block: string;
    readonly count: Figure;
    readonly noun: UnitNoun;
    readonly percent: Figure;
  }): Phrase;
  leadersKept(facts: LeaderFacts): Phrase;
  leaderRose(facts: {
    readonly block: string;
    readonly unit: Phrase;
    readonly percent: Figure;
    readonly from: Figure;
    readonly year: number;
  }): Phrase;
  /** Nothing is said of the year before. */
  leaders(facts: LeaderFacts): Phrase;
  /** Of several that lead, those that led before. */
  leadersBefore(facts: { readonly units: readonly Phrase[] }): Phrase;
  formerLeaders(facts: {
    readonly year: number;
    readonly items: readonly { readonly unit: Phrase; readonly rank: Figure }[];
  }): Phrase;
  provisional(facts: { readonly count: Figure; readonly list: CutList; readonly noun: UnitNoun }): Phrase;
  provisionalItem(unit: Phrase, blanks: number): Phrase;
  notRanked(facts: { readonly count: Figure; readonly list: CutList; readonly noun: UnitNoun }): Phrase;

  rose(facts: GroupFacts): Phrase;
  roseItem(step: RankStep): Phrase;
  biggestRise(facts: BiggestFacts): Phrase;
  fell(facts: GroupFacts): Phrase;
  fellItem(step: RankStep): Phrase;
  biggestFall(facts: BiggestFacts): Phrase;
  unmoved(facts: { readonly year: number; readonly count: Figure; readonly noun: UnitNoun }): Phrase;
  unchanged(facts: { readonly count: Figure; readonly list: CutList; readonly noun: UnitNoun }): Phrase;
  notCompared(facts: {
    readonly year: number;
    readonly count: Figure;
    readonly list: CutList;
    readonly noun: UnitNoun;
  }): Phrase;
  /** `reason` is `null` where last year has no rank of it. */
  notComparedItem(unit: Phrase, reason: NotComparedReason | null, year: number): Phrase;
  left(facts: {
    readonly year: number;
    readonly count: Figure;
    readonly list: CutList;
    readonly noun: UnitNoun;
  }): Phrase;
  criteriaChanged(facts: {
    readonly year: number;
    readonly added: Figure;
    readonly removed: Figure;
    readonly maxChanged: Figure;
  }): Phrase;

  indexMoves(facts: {
    readonly year: number;
    readonly rose: Figure;
    readonly fell: Figure;
    readonly same: Figure;
    readonly noun: UnitNoun;
  }): Phrase;
  biggestIndexRise(facts: IndexFacts): Phrase;
  biggestIndexFall(facts: IndexFacts): Phrase;
  fellWithoutLoss(facts: WithoutFacts): Phrase;
  roseWithoutGain(facts: WithoutFacts): Phrase;
  withoutItem(facts: { readonly unit: Phrase; readonly from: Figure; readonly to: Figure }): Phrase;

  /** Before the first sentence on a unit's fields where that does not name the unit. */
  about(unit: Phrase): Phrase;
  fieldsAbove(facts: FieldGroup & { readonly year: number }): Phrase;
  fieldsBelow(facts: FieldGroup & { readonly year: number }): Phrase;
  fieldsFull(facts: FieldGroup): Phrase;
  fieldsNear(facts: FieldGroup & { readonly threshold: number }): Phrase;
  fieldsTop(facts: FieldGroup): Phrase;
  /** The fields that no sentence before named; `direction` where all of them moved alike. */
  fieldsRest(
    facts: FieldGroup & {
      readonly year: number;
      /** Whether they are all of the unit's fields. */
      readonly all: boolean;
      readonly direction: 'above' | 'below' | null;
      readonly from: Figure;
      readonly to: Figure;
    },
  ): Phrase;
  fieldsWorst(facts: FieldGroup): Phrase;
  fieldsLow(
    facts: FieldGroup & { readonly from: Figure; readonly to: Figure; readonly afterWorst: boolean },
  ): Phrase;
  /** The unit's best field; `low` where even that one is in the block's lower half. */
  fieldsHighest(facts: FieldGroup & { readonly rank: Figure; readonly low: boolean }): Phrase;
  shares(facts: {
    readonly unit: Phrase;
    readonly rose: boolean;
    readonly change: Figure;
    readonly from: Figure;
    readonly to: Figure;
    readonly items: readonly { readonly name: string; readonly share: Figure }[];
  }): Phrase;
  criteriaLost(facts: CriteriaFacts): Phrase;
  criteriaGained(facts: CriteriaFacts): Phrase;
  counterfactual(facts: {
    readonly unit: Phrase;
    readonly year: number;
    readonly percent: Figure;
    readonly rank: Figure;
    readonly actual: Figure;
    readonly same: boolean;
  }): Phrase;

  grades(facts: {
    readonly items: readonly {
      readonly grade: string;
      readonly count: Figure;
      readonly change: number | null;
    }[];
    readonly year: number | null;
    readonly noun: UnitNoun;
  }): Phrase;
  zeroScores(facts: { readonly list: CutList; readonly threshold: number }): Phrase;
  zeroScoreItem(facts: {
    readonly criterion: string;
    readonly maxPoints: number;
    /** What it costs each of them in a weighted index, in percentage points; `null` without weights, or where that differs. */
    readonly lostPercent: number | null;
    readonly count: Figure;
    readonly units: CutList;
    readonly noun: UnitNoun;
  }): Phrase;
  commend(facts: { readonly block: string; readonly items: readonly Phrase[] }): Phrase;
  commendLeaders(units: CutList): Phrase;
  commendRisers(units: CutList, places: Figure): Phrase;
  commendAllAbove(units: CutList, year: number): Phrase;
  mend(facts: { readonly block: string; readonly items: readonly Phrase[] }): Phrase;
  mendFallers(units: CutList, places: Figure): Phrase;
  mendZeroScores(count: Figure, units: CutList): Phrase;
  mendField(name: string, percent: Figure): Phrase;
  mendAllBelow(units: CutList, year: number): Phrase;
}

interface LeaderFacts {
  readonly block: string;
  readonly units: readonly Phrase[];
  readonly percent: Figure;
}

interface GroupFacts {
  readonly year: number;
  readonly count: Figure;
  readonly list: CutList;
  readonly noun: UnitNoun;
}

interface BiggestFacts {
  readonly steps: readonly RankStep[];
  readonly more: number;
  readonly noun: UnitNoun;
}

interface IndexFacts {
  readonly items: readonly {
    readonly unit: Phrase;
    readonly change: Figure;
    readonly from: Figure;
    readonly to: Figure;
  }[];
}

interface WithoutFacts {
  readonly count: Figure;
  readonly list: CutList;
  readonly noun: UnitNoun;
}

interface CriteriaFacts {
  readonly unit: Phrase;
  readonly year: number;
  readonly count: Figure;
  readonly items: readonly { readonly name: Figure; readonly score: string }[];
  readonly more: number;
}
