import type { Band } from '../explain/statistics/bands';
import type { Period } from '../period';
import type { Figure, Phrase } from '../report/words/phrases';
import type { CommendationRules } from '../settings';
import type { NeededDetail, PaperKind } from './details';

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
  readonly leaders: readonly Phrase[];
  readonly best: Figure | null;
  readonly annex: string;
}

/** The words of the papers: those of a Vietnamese office, whatever language its officer reads. */
export interface PaperWords {
  readonly dots: string;
  readonly draft: string;
  readonly country: string;
  readonly motto: string;
  readonly recipients: string;
  readonly needed: Readonly<Record<NeededDetail, string>>;
  number(number: string): string;
  /** `Hà Tĩnh, ngày 05 tháng 01 năm 2024`; dots for what is not told. */
  placeAndDate(
    place: string,
    day: { readonly year: number; readonly month: number; readonly day: number } | null,
  ): string;
  day(day: { readonly year: number; readonly month: number; readonly day: number } | null): string;
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
    published(year: Period | null): string;
    ofBlock(facts: BlockFacts): Phrase;
    readonly duties: string;
    readonly inForce: string;
    carriedOut(issuer: string): string;
  };
  report: {
    readonly sections: Readonly<Record<'general' | 'fields' | 'bands' | 'appraisal' | 'zeroScores', string>>;
    blockSection(block: string): string;
    readonly averages: string;
    readonly noZeroScores: string;
    moreZeroScores(count: number): string;
  };
  charts: {
    /** The bar of a block's average among those of its units. */
    readonly average: string;
    fields(block: string, year: Period | null): string;
    fieldsDescription(block: string, fields: number): string;
  };
  directive: {
    purpose(year: Period | null): string;
    tasks(deadline: string, annex: string): string;
    readonly nothing: string;
    criteria(threshold: number): string;
  };
  commendation: {
    purpose(year: Period | null): string;
    /** The rules by which the units are named. */
    rules(rules: CommendationRules): string;
    proposes(count: Figure): Phrase;
    readonly nobody: string;
    readonly asks: string;
    merits: {
      first(rank: Figure): Phrase;
      rise(places: Figure): Phrase;
      grade(grade: Figure): Phrase;
    };
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
  provisional(name: string): string;
  readonly notRanked: string;
}
