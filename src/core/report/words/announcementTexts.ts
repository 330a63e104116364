import type { NotComparedReason } from '../../explain/lastYear/unitLastYear';
import type { Band } from '../../explain/statistics/bands';
import type { Period } from '../../period';
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

/** How many criteria something is said of, and which. */
export interface NamedCriteria {
  readonly count: Figure;
  readonly list: CutList;
}

/** Units that the appraisal took most points of, or added most to, with their points before and after. */
interface GapFacts {
  readonly items: readonly {
    readonly unit: Phrase;
    readonly gap: Figure;
    readonly from: Figure;
    readonly to: Figure;
  }[];
  readonly more: number;
  readonly noun: UnitNoun;
}

/** What each kind of sentence is made of: facts that the core found. `year` is last year. */
export interface SentenceFacts {
  readonly averages: {
    readonly year: number | null;
    readonly items: readonly { readonly block: string; readonly percent: Figure }[];
  };
  readonly noneRanked: { readonly block: string };
  readonly onlyUnit: { readonly block: string; readonly unit: Phrase; readonly percent: Figure };
  readonly allTied: {
    readonly block: string;
    readonly count: Figure;
    readonly noun: UnitNoun;
    readonly percent: Figure;
  };
  readonly leadersKept: LeaderFacts;
  readonly leaderRose: {
    readonly block: string;
    readonly unit: Phrase;
    readonly percent: Figure;
    readonly from: Figure;
    readonly year: number;
  };
  /** Nothing is said of the year before. */
  readonly leaders: LeaderFacts;
  /** Of several that lead, those that led before. */
  readonly leadersBefore: { readonly units: CutList; readonly noun: UnitNoun };
  readonly formerLeaders: {
    readonly year: number;
    readonly items: readonly { readonly unit: Phrase; readonly rank: Figure }[];
    readonly more: number;
    readonly noun: UnitNoun;
  };
  readonly provisional: { readonly count: Figure; readonly list: CutList; readonly noun: UnitNoun };
  /** Objections that were decided: how many came to what, and the scores that they changed. */
  readonly objectionsDecided: Readonly<Record<'count' | 'accepted' | 'partly' | 'refused', Figure>> & {
    readonly list: CutList;
  };
  /** Objections that are open, and the units whose ranks they may move. */
  readonly objectionsOpen: { readonly count: Figure; readonly list: CutList; readonly noun: UnitNoun };
  readonly notRanked: { readonly count: Figure; readonly list: CutList; readonly noun: UnitNoun };
  readonly rose: GroupFacts;
  readonly biggestRise: BiggestFacts;
  readonly fell: GroupFacts;
  readonly biggestFall: BiggestFacts;
  readonly unmoved: { readonly year: number; readonly count: Figure; readonly noun: UnitNoun };
  readonly unchanged: { readonly count: Figure; readonly list: CutList; readonly noun: UnitNoun };
  readonly notCompared: {
    readonly year: number;
    readonly count: Figure;
    readonly list: CutList;
    readonly noun: UnitNoun;
  };
  readonly left: {
    readonly year: number;
    readonly count: Figure;
    readonly list: CutList;
    readonly noun: UnitNoun;
  };
  readonly criteriaChanged: {
    readonly year: number;
    readonly added: Figure;
    readonly removed: Figure;
    readonly maxChanged: Figure;
  };
  readonly indexMoves: {
    readonly year: number;
    readonly rose: Figure;
    readonly fell: Figure;
    readonly same: Figure;
    readonly noun: UnitNoun;
  };
  readonly biggestIndexRise: IndexFacts;
  readonly biggestIndexFall: IndexFacts;
  readonly fellWithoutLoss: WithoutFacts;
  readonly roseWithoutGain: WithoutFacts;
  readonly fieldsAbove: FieldGroup & { readonly year: number };
  readonly fieldsBelow: FieldGroup & { readonly year: number };
  /** Fields that stand out, a clause a group; `isFurther` where a sentence before it names the unit. */
  readonly fieldGroups: {
    readonly unit: Phrase;
    readonly groups: readonly Phrase[];
    readonly isFurther: boolean;
  };
  /** The fields that no sentence before named; `direction` where all of them moved alike. */
  readonly fieldsRest: FieldGroup & {
    readonly year: number;
    /** Whether they are all of the unit's fields. */
    readonly all: boolean;
    readonly direction: 'above' | 'below' | null;
    readonly from: Figure;
    readonly to: Figure;
  };
  readonly shares: {
    readonly unit: Phrase;
    readonly rose: boolean;
    readonly change: Figure;
    readonly from: Figure;
    readonly to: Figure;
    readonly items: readonly { readonly name: string; readonly share: Figure }[];
  };
  readonly criteriaLost: CriteriaFacts;
  readonly criteriaGained: CriteriaFacts;
  readonly grades: {
    readonly items: readonly {
      readonly grade: string;
      readonly count: Figure;
      readonly change: number | null;
    }[];
    readonly year: number | null;
    readonly noun: UnitNoun;
  };
  readonly bands: {
    readonly items: readonly {
      readonly band: Pick<Band, 'from' | 'isAbove'>;
      readonly above: Pick<Band, 'from' | 'isAbove'> | null;
      readonly count: Figure;
      readonly change: number | null;
    }[];
    readonly year: number | null;
    readonly noun: UnitNoun;
  };
  /** The average of each year that is known, of three or more. */
  readonly yearsAverages: {
    readonly block: string;
    readonly items: readonly {
      readonly period: Period;
      /** `null` where only ranks are known. */
      readonly percent: Figure | null;
      /** Whether its criteria set is another one than that of the year before. */
      readonly isChanged: boolean;
    }[];
  };
  /** A unit that led more often than all others, of so many years of which a leader is known. */
  readonly yearsLed: {
    readonly unit: Figure;
    readonly times: Figure;
    readonly of: number;
    /** Shared: others led with it. */
    readonly periods: readonly { readonly period: Period; readonly isShared: boolean }[];
  };
  /** Units that rose in each year of all that are known. */
  readonly yearsRose: {
    readonly list: CutList;
    readonly first: Period;
    readonly last: Period;
    readonly noun: UnitNoun;
  };
  /** Average percentages of the scores that have both, and how many units the appraisal took or added points of in all. */
  readonly appraised: {
    readonly self: Figure;
    readonly appraised: Figure;
    readonly direction: 'lower' | 'higher' | 'same';
    readonly cut: Figure;
    readonly raised: Figure;
    readonly same: Figure;
    /** Ranked units of the block that have no such scores; `null` for none. */
    readonly without: Figure | null;
    /** By what the index is weighed, and these percentages are not. */
    readonly weights: 'share' | 'factor' | null;
    readonly noun: UnitNoun;
  };
  readonly largestCuts: GapFacts;
  readonly largestRaises: GapFacts;
  /** `step`: the smallest in which the block is scored, in points. */
  readonly closeCalls: { readonly list: CutList; readonly step: number; readonly noun: UnitNoun };
  readonly zeroScores: { readonly list: CutList; readonly threshold: number };
  /**
   * What the review of the criteria set suggests, never more than that: criteria that may be dropped, whose bar may be
   * raised, that may be merged, that may be made clear. `few`: how many units are compared where they are so few that what
   * goes with what may be chance.
   */
  readonly criteriaSet: {
    readonly total: number;
    readonly drop: NamedCriteria;
    readonly raise: NamedCriteria;
    readonly merge: NamedCriteria;
    readonly clarify: NamedCriteria;
    readonly few: number | null;
    readonly noun: UnitNoun;
  };
  readonly commend: { readonly block: string; readonly items: readonly Phrase[] };
  readonly mend: { readonly block: string; readonly items: readonly Phrase[] };
}

/** A sentence of each kind in one language; it ends with its full stop. */
export type SentenceWords = {
  readonly [Kind in keyof SentenceFacts]: (facts: SentenceFacts[Kind]) => Phrase;
};

/** The announcement in one language. */
export interface AnnouncementTexts extends LinkedWords, SentenceWords {
  readonly sheetName: string;
  title(year: number | null): string;
  readonly content: string;
  /** What is said further of a paragraph, beside it. */
  readonly details: string;
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

  provisionalItem(unit: Phrase, blanks: number): Phrase;
  /** A score that a decision changed; `reason` is `null` where none is given. */
  objectionItem(facts: {
    readonly unit: Phrase;
    readonly criterion: string;
    readonly from: string;
    readonly to: Figure;
    /** The unit's reason, and the office's note. */
    readonly reason: string | null;
    readonly note: string | null;
  }): Phrase;
  /** A unit and the ranks that open objections allow it. */
  intervalItem(unit: Phrase, ranks: string): Phrase;

  roseItem(step: RankStep): Phrase;
  fellItem(step: RankStep): Phrase;
  /** `reason` is `null` where last year has no rank of it. */
  notComparedItem(unit: Phrase, reason: NotComparedReason | null, year: number): Phrase;

  withoutItem(facts: {
    readonly unit: Phrase;
    readonly moved: 'rose' | 'fell' | 'unchanged';
    readonly from: Figure;
    readonly to: Figure;
  }): Phrase;

  /** Clauses of `fieldGroups`: at the max, near it, among the block's best. */
  fieldsFull(group: FieldGroup): Phrase;
  fieldsNear(group: FieldGroup, threshold: number): Phrase;
  fieldsTop(group: FieldGroup): Phrase;
  /** Lowest of the block, in its lower half, and the unit's best one; `low` where even that is in the lower half. */
  fieldsWorst(group: FieldGroup): Phrase;
  fieldsLow(group: FieldGroup, from: Figure, to: Figure, afterWorst: boolean): Phrase;
  fieldsHighest(group: FieldGroup, rank: Figure, low: boolean): Phrase;

  /** Before the first sentence on a unit's fields where that does not name the unit. */
  about(unit: Phrase): Phrase;

  /** A unit with its rank in each year. */
  yearsRoseItem(facts: { readonly unit: Phrase; readonly ranks: readonly Figure[] }): Phrase;

  closeCallItem(facts: { readonly unit: Phrase; readonly above: Phrase; readonly distance: Figure }): Phrase;

  zeroScoreItem(facts: {
    readonly criterion: string;
    readonly maxPoints: number;
    /** What it costs each of them in a weighted index, in percentage points; `null` without weights, or where that differs. */
    readonly lostPercent: number | null;
    readonly count: Figure;
    readonly units: CutList;
    readonly noun: UnitNoun;
  }): Phrase;
  commendLeaders(units: CutList): Phrase;
  commendRisers(units: CutList, places: Figure): Phrase;
  commendAllAbove(units: CutList, year: number): Phrase;
  mendFallers(units: CutList, places: Figure): Phrase;
  mendZeroScores(count: Figure, units: CutList): Phrase;
  mendField(name: string, percent: Figure): Phrase;
  mendAllBelow(units: CutList, year: number): Phrase;
}

interface LeaderFacts {
  readonly block: string;
  readonly units: CutList;
  readonly percent: Figure;
  readonly noun: UnitNoun;
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
  /** Whether the index of each moved the other way; else some kept theirs. */
  readonly all: boolean;
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
