import type { MeritRules } from '../explain/merit';
import type { Band } from '../explain/statistics/bands';
import type { Period } from '../period';
import type { Figure, Phrase } from '../report/words/phrases';
import type { NeededDetail, PaperKind } from './office/details';

type Bound = Pick<Band, 'from' | 'isAbove'>;

/** What is filled in of a paper, or dots. */
export interface PaperSign {
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
}

/** A block in the words of a paper. */
export interface BlockFacts {
  readonly block: string;
  readonly units: Figure;
  /** `null` where no unit is ranked. */
  readonly average: Figure | null;
  /** Who has the first rank; `null` where no unit has. */
  readonly leaders: {
    readonly items: readonly Phrase[];
    /** How many more there are than are named; `null` for none. */
    readonly more: Figure | null;
    readonly count: number;
    /** Whether no unit of the block has another rank. */
    readonly areAll: boolean;
    readonly percent: Figure;
  } | null;
  readonly annex: string;
}

/** How many criteria are to be mended, and the points lost by them. */
export interface MendCounts {
  readonly all: Figure;
  readonly zero: Figure;
  readonly weak: Figure;
  readonly lost: Figure;
}

/** What a report says of the averages of a block's fields. */
export interface FieldFacts {
  readonly block: string;
  /** All that share the highest average as it is printed, and the lowest. */
  readonly highest: FieldExtreme;
  /** `null` where all fields have the same average. */
  readonly lowest: FieldExtreme | null;
  /** Against last year; `null` where nothing is known of it. */
  readonly moved: {
    readonly year: Period | null;
    readonly rose: Figure;
    readonly fell: Figure;
    readonly same: Figure;
    /** The largest change either way; `null` where there is none. */
    readonly most: FieldMove | null;
    readonly least: FieldMove | null;
  } | null;
}

export interface FieldExtreme {
  readonly names: readonly string[];
  readonly percent: Figure;
}

export interface FieldMove {
  readonly names: readonly string[];
  /** Without its sign. */
  readonly change: Figure;
}

interface ReportWords {
  readonly sections: Readonly<
    Record<
      'general' | 'blocks' | 'fields' | 'bands' | 'appraisal' | 'zeroScores' | 'mend' | 'proposals',
      string
    >
  >;
  blockSection(block: string): string;
  /** `Bảng 2. …` */
  caption(number: number, title: string): string;
  readonly tables: {
    averages(year: Period | null): string;
    fields(block: string, year: Period | null): string;
    bands(block: string, year: Period | null): string;
    appraisal(block: string, year: Period | null): string;
    zeroScores(year: Period | null): string;
    mend(year: Period | null): string;
  };
  /** Who was assessed. */
  scope(facts: {
    readonly year: Period | null;
    readonly units: Figure;
    readonly items: readonly {
      readonly block: string;
      readonly units: Figure;
      /** `null` for a table of totals. */
      readonly fields: Figure | null;
    }[];
  }): Phrase;
  averageChanges(
    year: Period | null,
    items: readonly {
      readonly block: string;
      readonly change: number;
      readonly size: Figure;
      readonly from: Figure;
      readonly to: Figure;
    }[],
  ): Phrase;
  fields(facts: FieldFacts): Phrase;
  noZeroScores(threshold: number): string;
  zeroScores(
    facts: Readonly<Record<'count' | 'units' | 'lost', Figure>> & { readonly threshold: number },
  ): Phrase;
  /** @param sheet of the results that has them; `null` where none has */
  moreZeroScores(count: Figure, sheet: string | null): Phrase;
  toMend(facts: MendCounts & { readonly units: Figure; readonly threshold: number }): Phrase;
  /** Before those who stand out, and before what is to be done. */
  readonly praise: string;
  readonly asks: string;
  readonly publish: string;
  commend(rules: MeritRules, items: readonly { readonly block: string; readonly units: Phrase }[]): Phrase;
  mend(deadline: string | null): string;
  readonly revise: string;
}

/** The words of the papers: those of a Vietnamese office, whatever language its officer reads. */
export interface PaperWords {
  readonly dots: string;
  readonly draft: string;
  readonly country: string;
  readonly motto: string;
  readonly recipients: string;
  readonly addressedTo: string;
  readonly needed: Readonly<Record<NeededDetail, string>>;
  number(number: string): string;
  /** `Hà Tĩnh, ngày 05 tháng 01 năm 2024`; dots for what is not told. */
  placeAndDate(
    place: string,
    day: { readonly year: number; readonly month: number; readonly day: number } | null,
  ): string;
  day(day: { readonly year: number; readonly month: number; readonly day: number } | null): string;
  /** The same in a table: `31/3/2024`. */
  shortDay(day: { readonly year: number; readonly month: number; readonly day: number }): string;
  /** `Căn cứ …;`, the last one with a full stop. */
  legalBasis(text: string, isLast: boolean): string;
  readonly papers: Readonly<
    Record<
      PaperKind,
      { readonly fileName: string; readonly title: string; subject(year: Period | null): string }
    >
  >;
  readonly decides: string;
  article(number: number): string;
  decision: {
    published(year: Period | null, hasHeadGrades: boolean): string;
    /** @param number of its line in the article; `null` where there is one block */
    ofBlock(facts: BlockFacts, number: number | null): Phrase;
    readonly duties: string;
    readonly inForce: string;
    carriedOut(issuer: string): string;
  };
  report: ReportWords;
  charts: {
    /** The bar of a block's average among those of its units. */
    readonly average: string;
    fields(block: string, year: Period | null): string;
    fieldsDescription(block: string, fields: number): string;
  };
  directive: {
    readonly sections: Readonly<Record<'purpose' | 'tasks' | 'ways', string>>;
    purpose(year: Period | null): string;
    /** How much is to be mended by how many, and where it is listed. */
    toMend(facts: MendCounts & { readonly units: Figure }, annex: string): Phrase;
    tasks(deadline: string, annex: string): string;
    readonly followUp: string;
    nothing(threshold: number): string;
    criteria(threshold: number): string;
    /** A unit above what it is to mend. */
    unit(unit: Phrase, block: string, counts: MendCounts): Phrase;
  };
  commendation: {
    purpose(year: Period | null): string;
    /** The rules by which the units are named. */
    rules(rules: MeritRules): string;
    proposes(count: Figure): Phrase;
    readonly nobody: string;
    readonly asks: string;
    merits: {
      first(rank: Figure): Phrase;
      rise(places: Figure): Phrase;
      grade(grade: Figure): Phrase;
    };
    /** That the index is weighted; of which block where there are several. */
    weighted(kind: 'share' | 'factor', block: string | null): string;
    excluded(unit: Phrase, reason: string): Phrase;
    hasZero(unit: Phrase, code: string, criterion: string): Phrase;
  };
  annex(number: number, of: number): string;
  annexGoesWith(kind: PaperKind, sign: PaperSign): string;
  rankingTitle(block: string, year: Period | null): string;
  mendTitle(year: Period | null): string;
  readonly columns: Readonly<
    Record<
      | 'rank'
      | 'unit'
      | 'points'
      | 'maxPoints'
      | 'percent'
      | 'change'
      | 'grade'
      | 'headGrade'
      | 'block'
      | 'units'
      | 'average'
      | 'highest'
      | 'lowest'
      | 'highestUnits'
      | 'lowestUnits'
      | 'field'
      | 'band'
      | 'count'
      | 'selfPoints'
      | 'appraisedPoints'
      | 'gap'
      | 'criterion'
      | 'code'
      | 'lost'
      | 'cost'
      | 'zeroCriteria'
      | 'weakCriteria'
      | 'measure'
      | 'deadline'
      | 'merit',
      string
    >
  >;
  previousRank(year: Period | null): string;
  previousAverage(year: Period | null): string;
  /** @param above the band above it */
  band(band: Bound, above: Bound | null): string;
  /** `0,60 điểm phần trăm`, at the decimals of a block's indexes. */
  percentagePoints(value: number, decimals: number): string;
  provisional(name: string): string;
  /** That the results of so many units are provisional, and that blocks have none. */
  provisionalUnits(count: Figure): Phrase;
  stopped(blocks: readonly string[]): string;
  /** ` và 3 đơn vị khác` behind names. */
  moreUnits(count: Figure): Phrase;
  /** A block where it is spoken of by itself. */
  ofBlock(block: string): string;
  readonly notRanked: string;
}
