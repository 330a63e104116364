import type { NotComparedReason } from '../../explain/lastYear/unitLastYear';
import type { UnitCauses } from '../../explain/moves';
import type { Band } from '../../explain/statistics/bands';
import { OPTIONAL_SHEETS } from '../../settings/settings';
import type { MissingUnits } from '../../findings/missingUnits';
import type { Period } from '../../period';
import type { AnnouncementTexts } from './announcementTexts';
import type { AppraisalTexts, TraceTexts } from './appraisalTexts';
import type { ChartTexts } from './chartTexts';
import type { FeedbackTexts } from './feedbackTexts';
import type { HistoryTexts } from './historyTexts';
import type { LogTexts } from './logTexts';
import type { MeritTexts } from './meritTexts';
import type { ReviewTexts } from './reviewTexts';
import type { RoadmapTexts } from './roadmapTexts';
import type { LinkedWords, SheetWords } from './sheetWords';

/** What a result sheet shows, in the order of the tabs; its mark says it, so that a later run knows it by any name. */
export const RESULT_KINDS = [
  'summary',
  ...OPTIONAL_SHEETS,
  'findings',
  'log',
  'feedback',
  'roadmap',
  'logData',
] as const;

export type ResultKind = (typeof RESULT_KINDS)[number];

/** What sheets the summary leads to: not itself, nor what is hidden or made on demand. */
export type LinkedKind = Exclude<ResultKind, 'summary' | 'logData' | 'feedback' | 'roadmap'>;

/** The words of all result sheets, by what they show. */
export interface SheetTexts extends Readonly<Record<LinkedKind, LinkedWords>> {
  readonly summary: SummaryTexts;
  readonly ranking: RankingTexts;
  readonly fields: FieldsTexts;
  readonly matrix: MatrixTexts;
  readonly charts: ChartTexts;
  readonly zeroScores: ZeroScoresTexts;
  readonly moves: MovesTexts;
  readonly appraisal: AppraisalTexts;
  readonly trace: TraceTexts;
  readonly statistics: StatisticsTexts;
  readonly announcement: AnnouncementTexts;
  readonly history: HistoryTexts;
  readonly merit: MeritTexts;
  readonly review: ReviewTexts;
  readonly findings: FindingsTexts;
  readonly log: LogTexts;
  readonly feedback: FeedbackTexts;
  readonly roadmap: RoadmapTexts;
  readonly logData: { readonly sheetName: string; readonly explanation: string };
}

/** What a kind of result sheet is called, without the block that its name has. */
export function kindName(texts: SheetTexts, kind: LinkedKind): string {
  const { sheetName } = texts[kind];
  return typeof sheetName === 'string' ? sheetName : sheetName('').trim();
}

/** What people are told of each result sheet, in the order of the tabs: `of` stands for a block or a unit in its name. */
export function sheetsToldOf(
  texts: SheetTexts,
  of: string,
): readonly { readonly name: string; readonly text: string }[] {
  return RESULT_KINDS.flatMap((kind) => {
    if (kind === 'logData') return [];
    const words = texts[kind];
    const name = typeof words.sheetName === 'string' ? words.sheetName : words.sheetName(of);
    return [{ name, text: words.inHelp }];
  });
}

/** The words of `Xếp hạng <khối>`. */
interface RankingTexts extends LinkedWords {
  readonly sheetName: (block: string) => string;
  title(year: number | null): string;
  average(percent: string, units: number): string;
  /** Says between which percentages the bars of the indexes lie. */
  bars(from: string, to: string): string;
  /** Of so many ranked units, in the line of their averages. */
  averageOf(units: number): string;
  readonly rank: string;
  readonly unit: string;
  /** The group (*huyện, tỉnh, cụm*) of a unit, and its rank there. */
  readonly group: string;
  readonly groupRank: string;
  /** What groups are, and how their ranks are told. */
  groups(count: number): string;
  readonly points: string;
  readonly maxPoints: string;
  readonly percent: string;
  previousRank(year: number | null): string;
  previousPercent(year: number | null): string;
  readonly change: string;
  rose(places: number): string;
  fell(places: number): string;
  readonly unchanged: string;
  readonly notCompared: string;
  field(name: string): string;
  readonly note: string;
  /** What `provisional` begins with. */
  readonly provisionalMark: string;
  /** Says how many criteria are not scored yet, in all and in each field that has such. */
  provisional(blanks: number, fields: readonly { readonly name: string; readonly count: number }[]): string;
  blanksLeftOut(blanks: number): string;
  provisionalUnits(units: number): string;
  readonly notRanked: string;
  readonly source: string;
}

/** The words of `Ma trận <khối>`. */
interface MatrixTexts extends LinkedWords {
  readonly sheetName: (block: string) => string;
  title(year: number | null): string;
  readonly legend: string;
  /** Said where the matrix is too wide for filter buttons, and for paper. */
  wide(units: number): string;
  /** The legend's line on amber cells: how many have a note, and how many more have a finding without one. */
  noted(cells: number, left: number): string;
  /** At most 32 characters. */
  readonly noteTitle: string;
  readonly code: string;
  readonly field: string;
  readonly criterion: string;
  readonly maxPoints: string;
  /** Headers of the columns of weights. */
  readonly share: string;
  readonly factor: string;
  readonly fieldShare: string;
  readonly notApplicable: string;
  readonly absent: string;
}

/** The words of `Tiêu chí 0 điểm`. */
interface ZeroScoresTexts extends LinkedWords {
  readonly sheetName: string;
  title(year: number | null): string;
  /** Says the threshold and how many below it are not listed, which the matrices have where they are written. */
  threshold(points: number, below: number, hasMatrices: boolean): string;
  readonly none: string;
  readonly block: string;
  readonly unit: string;
  readonly field: string;
  readonly code: string;
  readonly criterion: string;
  readonly score: string;
  obtained(maxPoints: number): string;
  readonly lostPoints: string;
  /** What a zero score costs in a weighted index, in percentage points. */
  readonly lostPercent: string;
  readonly rank: string;
  /** The unit's rank with this criterion met in full, all else as it is. */
  readonly rankIfMet: string;
  readonly rankIfMetNote: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The words of `Kiểm tra dữ liệu`. */
interface FindingsTexts extends LinkedWords {
  readonly sheetName: string;
  readonly title: string;
  readonly none: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly block: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The words of `Lĩnh vực <khối>`. */
export interface FieldsTexts extends LinkedWords {
  readonly sheetName: (block: string) => string;
  title(year: number | null): string;
  /** The row of the fields' averages. */
  readonly average: string;
  /** Says what the signs of the columns of change mean. */
  legend(year: number): string;
  /** Says what the shades of the percentages mean. */
  readonly shades: string;
  /** The headers below a field's name. */
  readonly percent: string;
  readonly rank: string;
  readonly change: string;
}

/** The words of `Biến động`. */
export interface MovesTexts extends LinkedWords {
  readonly sheetName: string;
  title(year: number | null, previous: number): string;
  /** How many units of a block rose, fell, stayed and are not compared. */
  counts(facts: {
    readonly block: string;
    readonly rose: number;
    readonly fell: number;
    readonly unchanged: number;
    readonly notCompared: number;
  }): string;
  /** What the columns of fields, shares and counterfactual ranks mean. */
  legend(year: number): string;
  /** Said where last year's points are not known, so that the shares hold a rest. */
  approximate(year: number): string;
  readonly block: string;
  readonly indexChange: string;
  readonly fields: string;
  fieldCounts(causes: UnitCauses, previous: Period): string;
  readonly shares: string;
  share(name: string, points: number): string;
  other(points: number, approximate: boolean): string;
  readonly criteria: string;
  criteriaLost(names: readonly string[]): string;
  criteriaGained(names: readonly string[]): string;
  rankNow(year: number): string;
  rankThen(year: number | null, previous: number): string;
  readonly others: string;
  joinedAhead(units: number): string;
  leftAhead(units: number, previous: Period): string;
  commonIndex(then: string, now: string): string;
  reason(reason: NotComparedReason, previous: Period): string;
}

/** The words of `Thống kê`. */
export interface StatisticsTexts extends LinkedWords {
  readonly sheetName: string;
  title(year: number | null): string;
  readonly block: string;
  /** Headings of its tables. */
  readonly spreads: string;
  readonly groups: string;
  readonly bands: string;
  readonly margins: string;
  readonly rankedUnits: string;
  readonly groupsNote: string;
  readonly field: string;
  /** What stands for the index in the column of fields. */
  readonly index: string;
  readonly average: string;
  readonly deviation: string;
  readonly range: string;
  readonly highest: string;
  readonly highestUnits: string;
  readonly lowest: string;
  readonly lowestUnits: string;
  previousAverage(year: number): string;
  readonly change: string;
  readonly spreadsNote: string;
  /** Names, and how many more there are. */
  units(names: readonly string[], more: number): string;
  readonly band: string;
  /** @param above the bound of the band above it, `null` for the highest */
  bandName(band: Pick<Band, 'from' | 'isAbove'>, above: Pick<Band, 'from' | 'isAbove'> | null): string;
  readonly unitsInBand: string;
  previousUnits(year: number): string;
  readonly changeOfUnits: string;
  readonly distanceAbove: string;
  readonly pointsAbove: string;
  readonly unitAbove: string;
  readonly distanceBelow: string;
  readonly pointsBelow: string;
  readonly unitBelow: string;
  readonly close: string;
  readonly closeToAbove: string;
  readonly closeToBelow: string;
  readonly closeToBoth: string;
  /** The smallest step in which a block is scored. */
  step(block: string, points: number): string;
  /** Which figures follow a corrected score, and which are those of the run. */
  readonly ofRunNote: string;
  readonly marginsNote: string;
  readonly closeNote: string;
}

/** The words of `Tổng hợp`. */
export interface SummaryTexts extends SheetWords {
  readonly sheetName: string;
  title(year: number | null): string;
  /** How many findings of each severity there are in all. */
  findings(errors: number, warnings: number, infos: number): string;
  /** Who may have been left out by mistake. */
  missing(units: MissingUnits): string;
  readonly block: string;
  readonly year: string;
  readonly units: string;
  readonly ranked: string;
  readonly average: string;
  readonly leaders: string;
  readonly leadersPercent: string;
  readonly rose: string;
  readonly fell: string;
  readonly unchanged: string;
  grade(name: string): string;
  zeroScores(threshold: number): string;
  readonly allZeroScores: string;
  readonly warnings: string;
  readonly note: string;
  /** How many units are provisional (*tạm tính*). */
  provisional(units: number): string;
  /** That the settings leave out some result sheets. */
  notWritten(sheets: readonly string[]): string;
  /** That a block is not ranked, and where to see why. */
  stopped(sheet: string): string;
  /** Who is first and last in each block, and who moved most. */
  readonly standings: string;
  /** The column of what a unit stands out by, and what it says. */
  readonly group: string;
  readonly groups: Readonly<Record<'first' | 'last' | 'rose' | 'fell', string>>;
  /** More units that share the rank, or the change, of those named above it. */
  otherUnits(count: number): string;
  /** The worst findings. */
  readonly toLookAt: string;
  readonly nothingToLookAt: string;
  moreToLookAt(count: number, sheet: string): string;
  readonly sheets: string;
}
