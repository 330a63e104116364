import { cellAddress } from '../../addresses/address';
import type { Period } from '../../period';
import type { Points } from '../../points';
import type { Place } from '../../workbook';
import type { Finding } from '../../findings/findings';
import type { Layout } from './layouts';
import type { ObjectionSheet } from './objections';
import type { Score } from '../cells/score';
import type { ScoreFault, ScoreNote } from '../cells/scoreColumn';

/** A leaf of a criteria set: what is scored. */
export interface Leaf {
  /** Its number as printed, e.g. `1.1.4`. */
  readonly code: string;
  readonly name: string;
  /** Index into `CriteriaSet.fields`. */
  readonly field: number;
  readonly maxPoints: Points;
  /** Tells the same leaf in two sheets: the keys of its field and its name, and its number. */
  readonly key: string;
  /** Row within the used range of its sheet. */
  readonly row: number;
}

/** A criteria set (*bộ tiêu chí*) as one sheet prints it. */
export interface CriteriaSet {
  /** Names of the fields (*lĩnh vực*), in order. */
  readonly fields: readonly string[];
  readonly leaves: readonly Leaf[];
  /** Left out where points count as they are. */
  readonly weights?: Weights;
  /** It has weights that cannot be used, which is said. */
  readonly hasUnusableWeights?: true;
  /**
   * Nothing tells its max, that of a total: points were taken to be of a usual scale (`scale`), or the numbers of a column
   * that is called an index and has no sign of per cent to be of 100 (`index`). Left out where something tells it.
   */
  readonly assumed?: 'scale' | 'index';
}

/** The weights that a table gives; `unusable` where it is said that they cannot be used, `null` where it gives none. */
export type ReadWeights = Weights | 'unusable' | null;

export function withWeights(set: CriteriaSet, weights: ReadWeights): CriteriaSet {
  if (weights === null) return set;
  return weights === 'unusable' ? { ...set, hasUnusableWeights: true } : { ...set, weights };
}

/**
 * Weights of criteria (DOMAIN section 3, rule 11): shares (*trọng số*) in millionths of a per cent, or factors (*hệ số*)
 * in millionths, by which points and max are multiplied. Shares of fields and of leaves together are nested: the leaves'
 * make up the field's percentage, the fields' the index.
 */
export interface Weights {
  readonly kind: 'share' | 'factor';
  /** One per leaf; `null` where only fields have shares, whose leaves count by points. */
  readonly leaves: readonly Weight[] | null;
  /** One per field; `null` where a field counts as much as its leaves. */
  readonly fields: readonly Weight[] | null;
}

/** A weight and the cell that it was read from. */
export interface Weight {
  readonly value: number;
  readonly place: Place;
}

/** What is known of a unit (*đơn vị*) of a table, whichever of its scores count. */
export interface UnitOfTable {
  readonly name: string;
  readonly place: Place;
  readonly set: CriteriaSet;
  /** How many rows and columns of bonus and penalty points its sheet has; left out where units share a table. */
  readonly apartLines?: Readonly<Record<'bonus' | 'penalty', number>>;
  /** The same for two units only if every score read of them is likely the same, self-scores too. */
  readonly fingerprint?: number;
  /** The block that its row or column stands under, over the table's; left out where nothing says so. */
  readonly block?: string | null;
  /** The row of all its scores within the used range, where units stand in rows (L3, L4). */
  readonly row?: number;
  /** Said of it somewhere: it is scored and shown, but not ranked (DOMAIN section 3, rule 5). */
  readonly notRanked?: SaidInCell;
}

/** What was read of one unit on one sheet: every kind of score, of which a rule chooses those that count. */
export interface UnitReading extends UnitOfTable {
  /** Its rows, where it has one for each kind of score (`Tự chấm` above `Thẩm định`); the first one is its own. */
  readonly rows?: readonly { readonly role: ScoreRole; readonly row: number }[];
  /** From the left; `scores` has one per leaf of `set`. */
  readonly kinds: readonly KindOfScore[];
  /** What it states of the sums above its leaves: `scores` has one per `Scoring.sums`; left out where it states none. */
  readonly sums?: readonly KindOfScore[];
  /** Columns of what weights make of points (`Điểm × trọng số`), which are compared and never added. */
  readonly weighted?: readonly { readonly column: number; readonly scores: readonly Score[] }[];
  /** The columns of texts beside its scores, from the left; left out where there are none. */
  readonly texts?: readonly TextsBeside[];
  /** Its rows of bonus and penalty points: `scores` has one per `Scoring.apartRows`. */
  readonly apartRows?: readonly KindOfScore[];
  /** What it states of their sums: `scores` has one per `Scoring.apartSums`; left out where it states none. */
  readonly apartSums?: readonly KindOfScore[];
  /** Its cells in columns of bonus and penalty points; among criteria in rows only those that have some. */
  readonly apartColumns?: readonly ApartColumnCell[];
  /** What rows of sums state of columns of bonus or penalty points and the rows below them do not give. */
  readonly apartStated?: readonly ApartStated[];
  /** Bonus and penalty points of rounds of which one counts; left out where nothing is to be said of them. */
  readonly apartDoubts?: readonly ApartDoubt[];
  /** Of an earlier year: nobody can tell of how many points its total is, so that it gives a rank and no index. */
  readonly isScaleUnknown?: true;
}

/** One kind of score of a unit, of every leaf, row or sum that has it. */
export interface KindOfScore {
  /** `null`: its header tells no kind, so that it counts whichever is asked for; `index`: read from printed indexes. */
  readonly role: ScoreRole | 'index' | null;
  /** The column within the used range; where leaves have columns of their own one each, `-1` for one without. */
  readonly columns: readonly number[] | number;
  readonly scores: readonly Score[];
  /** Why an `invalid` score is none, by its index. */
  readonly faults: ReadonlyMap<number, ScoreFault>;
  /** What was taken one way of two, where a table tells it of each unit. */
  readonly notes: readonly ScoreNote[];
  /** The row of all of it, of a unit that has a row for each kind of score. */
  readonly row?: number;
}

/** What a text beside a score is: why it was cut or raised, what the unit says to it, or what proves it. */
export type KindOfText = 'reason' | 'explanation' | 'evidence';

/** The texts of a column beside a unit's scores, which a person wrote: foreign, and of any length. */
export interface TextsBeside {
  /** More than one of a column such as `Tài liệu kiểm chứng/Giải trình`. */
  readonly kinds: readonly KindOfText[];
  /** The column within the used range; of units in rows, whose leaves may each have such a one, the first of them. */
  readonly column: number;
  /** Its header is a bare `Ghi chú`, which any sheet may have. */
  readonly isPlain?: true;
  /** By the index of the leaf, in whose row it stands; without those that are blank. */
  readonly texts: ReadonlyMap<number, string>;
  /** By the leaf, texts of other rows that cover it: merged ones, those of its ways of scoring, its field's; left out for none. */
  readonly covering?: ReadonlyMap<number, string>;
  /** The leaves that it stands beside, where it does not stand beside all. */
  readonly leaves?: ReadonlySet<number>;
}

/** The text beside a leaf: in its own row, else one that covers it; `undefined` for none. */
export function textFor({ texts, covering }: TextsBeside, leaf: number): string | undefined {
  return texts.get(leaf) ?? covering?.get(leaf);
}

/** Kinds of score that headers name (DOMAIN section 2). */
export type ScoreRole = 'final' | 'verified1' | 'verified2' | 'self' | 'survey';

/** Bonus or penalty points of one cell, without their sign. */
export interface ApartPoints extends ApartCell {
  /** Why the cell gives none. */
  readonly fault: ScoreFault | null;
  /** Its row among those of `Scoring.sums`, which are not those of the sheet where criteria stand in columns. */
  readonly sumRow: number;
}

/** Those of a cell in a column of such points. */
export interface ApartColumnCell extends ApartPoints {
  /** The leaf beside whose scores it stands, and in whose final score its points are inside; `null` beside all leaves. */
  readonly leaf: number | null;
  /** Its header tells a round, `lần 2`, so that a printed total may have it alone inside. */
  readonly isRound?: true;
}

/** A stated sum of a column of bonus or penalty points, without their sign, and what these come to. */
export interface ApartStated extends Pick<ApartCell, 'kind' | 'row' | 'column'> {
  readonly sum: SumOfLeaves;
  readonly stated: Points;
  readonly points: Points;
}

/** Points of a round that does not count (`score-blank`), or that count though only the unit claims them. */
export interface ApartDoubt extends ApartCell {
  readonly code: 'score-blank' | 'self-score-used';
  /** The leaf whose final score has them inside, see `ApartColumnCell`. */
  readonly leaf: number | null;
}

/** How the kinds of score of a table belong together, for whoever chooses among them. */
export interface Scoring {
  /**
   * A self-score and survey points of one leaf: of a criterion the survey's count (`criteria`); of a field or total the
   * unit scores one part and the survey the other (`parts`).
   */
  readonly together: 'criteria' | 'parts';
  /** By the leaf, the max of its survey part; `null`, and left out, where it is not told. */
  readonly surveyMaxima?: readonly (Points | null)[];
  /** Leaves that only a survey scores, by their headers. */
  readonly surveyLeaves?: ReadonlySet<number>;
  /** What may state a sum of leaves: those above fewer leaves first. */
  readonly sums?: readonly SumOfLeaves[];
  /** Columns of final scores that do not have the bonus and penalty points beside them inside. */
  readonly withoutApart?: ReadonlySet<number>;
  /** Columns of appraised scores that have the penalty points beside them off already: these are what was taken of self-scores. */
  readonly deducted?: ReadonlySet<number>;
  readonly apartRows?: readonly ApartRow[];
  readonly apartSums?: readonly ApartSum[];
}

/** A row, or in units × criteria a head, that may state the sum of the leaves `from` up to before `to`. */
export interface SumOfLeaves {
  /** Number and name as printed; both `''` for the total of a table of criteria. */
  readonly code: string;
  readonly name: string;
  readonly row: number;
  /** The last row of everything below it; `Infinity` for the total. */
  readonly lastRow: number;
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
}

/** A row of bonus or penalty points among criteria, and the max that stands in it. */
export interface ApartRow {
  readonly kind: 'bonus' | 'penalty';
  readonly row: number;
  readonly max: Points;
}

/** A row that states what rows of bonus or penalty points come to: `Tổng điểm thưởng`, or a heading above them. */
export interface ApartSum {
  readonly kind: 'bonus' | 'penalty';
  readonly name: string;
  readonly row: number;
  /** The rows that it is of; `null` for all of its kind, those in columns too. */
  readonly parts: readonly number[] | null;
}

/** The scores of a unit that count by a rule. */
export interface UnitScores extends UnitOfTable {
  /** One per leaf of `set`. */
  readonly scores: readonly Score[];
  /** Column of each score within the used range, one per leaf; a single number where all stand in one. */
  readonly columns: readonly number[] | number;
  /** By the index of the leaf, a second column whose points are added; left out where there is none. */
  readonly addedColumns?: ReadonlyMap<number, number>;
  /**
   * By the index of the leaf, the cell of a score that stands on another sheet: that of an earlier round, or what an
   * objection came to on `Kiến nghị`; left out where none does.
   */
  readonly places?: ReadonlyMap<number, Place>;
  readonly bonus: Points;
  readonly penalty: Points;
  /** The cells that bonus and penalty were read from, without their sign; left out where there are none. */
  readonly apartCells?: readonly ApartCell[];
  /** By the index of the leaf, what of it is survey points; left out for leaves that are verified as a whole. */
  readonly surveyParts?: ReadonlyMap<number, SurveyPart>;
  /** Some leaf has survey points whose max is not told, so that it is taken as verified as a whole. */
  readonly surveyUnsplit?: true;
  /** By the index of the leaf, why an `invalid` score is none; left out where the reader does not say. */
  readonly faults?: ReadonlyMap<number, ScoreFault>;
  /** By the index of the leaf, what a score was before an objection to it was decided; left out where none was. */
  readonly undecided?: ReadonlyMap<number, UndecidedScore>;
  /** Which kind of score counts for each leaf (`stageOf`); left out where columns tell no kinds. */
  readonly stages?: readonly number[];
}

/** A score as it stands in the sheets, and what of it is survey points; `null` where it is verified as a whole. */
export interface UndecidedScore {
  readonly score: Score;
  readonly part: SurveyPart | null;
}

/** A cell with bonus or penalty points: its row and column within the used range. */
export interface ApartCell {
  readonly kind: 'bonus' | 'penalty';
  readonly row: number;
  readonly column: number;
  /** Without their sign. */
  readonly points: Points;
  /** The most that they may be, by the max of their row or column; left out where none is told. */
  readonly max?: Points;
}

/** The part of a leaf that is scored by a survey (*điều tra xã hội học*); the rest of it is verified. */
export interface SurveyPart {
  readonly max: Points;
  /** Those of the leaf's points that are survey points. */
  readonly points: Points;
  /** The part that does not apply while the other one has points; `null` where that is neither. */
  readonly without: 'verified' | 'survey' | null;
}

/** Row and column of the used range's top-left cell, to turn rows and columns into addresses. */
export interface TableOrigin {
  readonly row: number;
  readonly column: number;
  /** The sheet's rows where they do not follow each other from `row`: those of a unit in a list of scores. */
  readonly rows?: readonly number[];
}

/**
 * One table of scores. In units × fields a leaf is a field, in units × totals the one leaf is the total; elsewhere leaves
 * are criteria.
 */
export interface ScoreTable {
  readonly kind: Layout;
  readonly sheet: string;
  readonly origin: TableOrigin;
  /** From a `Khối:` line, `null` where there is none. */
  readonly block: string | null;
  readonly year: Period | null;
  /** What its title calls it: official (`chính thức`) or a draft (`dự thảo`, `sơ bộ`); left out where it says neither. */
  readonly standing?: 'final' | 'draft';
  /** How late in the appraisal its scores are, see `titleStage`; left out where it says nothing, which is 0. */
  readonly stage?: number;
  /** What its one unit is named by where no line `Đơn vị: …` does it: its sheet, or who issued it; else left out. */
  readonly namedBy?: 'sheet' | 'issuer';
  /** It holds survey points and no others: a part of what its units get. */
  readonly surveyOnly?: true;
  /** The header calls its units communes: `Xã, phường`. */
  readonly communes?: true;
  /** Its header is in English: what it does not name is named so. */
  readonly inEnglish?: true;
  readonly set: CriteriaSet;
  readonly scoring: Scoring;
  readonly units: readonly UnitReading[];
}

/** A line of a ranking printed in an earlier year (L4, L5). */
export interface PublishedRank {
  readonly name: string;
  readonly block: string | null;
  readonly rank: number | null;
  readonly percent: number | null;
  /** Points of the whole, where the table prints them. */
  readonly points?: number;
  /** The grade (*xếp loại*), where the table prints it. */
  readonly grade?: string;
  /** The unit's name. */
  readonly place: Place;
  /** Where its rank and its index stand, where the table has such columns. */
  readonly rankPlace?: Place;
  readonly percentPlace?: Place;
  /** The cell of its index is blank, or a text that is no percentage. */
  readonly isPercentUnread?: true;
  /** Said of it in its column of ranks or in a note: it is out of the ranking. */
  readonly notRanked?: SaidInCell;
  /** Its cell is blank below one that leaves the unit above out of the ranking: it is not clear whether it is meant, too. */
  readonly blankBelow?: SaidInCell;
  /** What its column of ranks says instead of a rank. */
  readonly rankUnread?: SaidInCell;
  /** The number of units beside it, where its rank is beyond that. */
  readonly rankAmong?: number;
  /** Its fields' percentages, where the table prints them. */
  readonly fields?: readonly PublishedField[];
  /** The fields in whose column of percentages it has a blank, a text or a number that is none. */
  readonly fieldsUnread?: readonly UnreadField[];
}

/** A cell of a field's percentage that gives none. */
export interface UnreadField {
  readonly name: string;
  readonly place: Place;
}

/** A text and the cell in which it stands. */
export interface SaidInCell {
  readonly text: string;
  readonly place: Place;
  /** It is the text of a heading, or of a block, and the place that of the unit below it. */
  readonly heading?: true;
  /** The address of the cell above that says it; the place is that of a blank one, which counts as merged with it. */
  readonly above?: string;
  /** The unit of the next row, or column, whose cell is blank: it is ranked, but what may be a merged cell may mean it too. */
  readonly below?: string;
  /** It is the header of a column whose cell is blank, while units that are ranked have a mark there. */
  readonly blank?: true;
}

/** A percentage that a table prints of one field (*lĩnh vực*) of a unit. */
export interface PublishedField {
  readonly name: string;
  readonly percent: number;
  readonly place: Place;
}

export interface PublishedRanking {
  /** The header calls its units communes: `Xã, phường`. */
  readonly communes?: true;
  /** Nothing says that the numbers in its column of indexes are per cent: no header, no cell; left out where something does. */
  readonly isBareIndex?: true;
  /** What is to be said of the table whether it is ranked or only compared; left out where nothing is. */
  readonly findings?: readonly Finding[];
  readonly sheet: string;
  readonly year: Period | null;
  readonly units: readonly PublishedRank[];
}

/** A block (*khối*) with the tables that belong to it. */
export interface AssessedBlock {
  readonly name: string;
  readonly year: Period | null;
  /** What its period is called where the year has several, `T9`; left out where it has one, and of an earlier year. */
  readonly period?: string | null;
  /** The criteria set that most of its units have. */
  readonly set: CriteriaSet;
  readonly units: readonly AssessedUnit[];
}

export interface AssessedUnit extends UnitScores {
  readonly table: ScoreTable;
  /** Every kind of score that it has. */
  readonly reading: UnitReading;
  /** Tells the same unit under all its names. */
  readonly key: string;
  /** The group (*huyện, tỉnh, cụm*) that stands beside it in the whole of its block; left out where there is none. */
  readonly group?: string;
  /** Its scores of earlier steps of the appraisal that stand in tables of their own, the first first; left out where none do. */
  readonly earlierSteps?: readonly EarlierStep[];
}

/** Scores of a unit that do not count, since those of another table are later in the appraisal: `TỰ CHẤM`, `LẦN 1`. */
export interface EarlierStep {
  readonly table: ScoreTable;
  readonly reading: UnitReading;
}

/** What a workbook says: this year's blocks, what is known of the year before, and what is wrong. */
export interface Assessment {
  readonly year: Period | null;
  readonly blocks: readonly AssessedBlock[];
  /** The blocks of each earlier period, apart: each block is of one period, and only those of the one before are compared. */
  readonly earlierBlocks: readonly AssessedBlock[];
  readonly published: readonly PublishedRanking[];
  /** Under which names each unit is known. */
  readonly directory: UnitDirectory;
  /** Units that a list or a table has and of which it is said that they have no scores. */
  readonly unscored: readonly string[];
  /** Fields of which it is said that a table has none of their figures, or not those of a unit. */
  readonly unreadFields: readonly string[];
  /** What the criteria sheets of the workbook come to. */
  readonly criteriaMaxima: readonly CriteriaMax[];
  /** The sheets of objections (*kiến nghị*) as they stand; nothing of them counts yet. */
  readonly objections: readonly ObjectionSheet[];
  readonly findings: readonly Finding[];
}

/** What the maxima of a criteria sheet (*bộ tiêu chí*) come to. */
export interface CriteriaMax {
  readonly year: Period | null;
  /** From its line `Khối: …`, `null` where there is none. */
  readonly block: string | null;
  readonly maxPoints: Points;
}

/** Under which names units and fields are known: what the lists of units in the workbook and the aliases say. */
export interface UnitDirectory {
  /** The key under which a unit is the same under its own, its short and its former names. */
  keyOf(name: string): string;
  /** Every key that names the unit, its own first. */
  keysOf(name: string): readonly string[];
  /** Whether a list of units has it, under any of its names. */
  isListed(name: string): boolean;
  /** The block that a list puts the unit into, `null` where none does. */
  blockOf(name: string): string | null;
  /** The key under which a field is the same under its own name and those that aliases give it. */
  fieldKeyOf(name: string): string;
  /** What the lists tell of the units that it was before. */
  historyOf(name: string): UnitHistory;
  /** The key of the name itself, whoever it stands for. */
  ownKeyOf(name: string): string;
  /** Key of a name that units of several districts have, and whether it says which it means; `null` for any other. */
  sharedNameOf(name: string): { readonly key: string; readonly isClear: boolean } | null;
}

/** Where a unit comes from, by the column `Tên cũ`. */
export interface UnitHistory {
  /** Keys of the names it had, its own among them where the list says so; of two in one year it was merged. */
  readonly former: readonly string[];
  /** Those of them that no unit of the lists has as its name. */
  readonly gone: readonly string[];
  /** Whether one of them is another unit's name, now or before: it was parted from that unit. */
  readonly split: boolean;
  /** Whether another unit has its name of today among its former ones. */
  readonly isForerunner: boolean;
}

/** The cell of a unit's score for the leaf at `index` of its set. */
export function scorePlace(unit: AssessedUnit, index: number): Place {
  const elsewhere = unit.places?.get(index);
  if (elsewhere !== undefined) return elsewhere;
  const column = typeof unit.columns === 'number' ? unit.columns : (unit.columns[index] ?? 0);
  return cellPlace(unit.table, unit.row ?? unit.set.leaves[index]?.row ?? 0, column);
}

/** The column of a unit whose header is its name and tells no kind of score; `null` where it has any other columns. */
export function onlyColumnOf({ kinds }: UnitReading): number | null {
  const [only, ...others] = kinds;
  if (only?.role !== null || others.length > 0) return null;
  return typeof only.columns === 'number' ? only.columns : null;
}

/** A cell of a table by its row and column within the used range. */
export function cellPlace({ origin, sheet }: ScoreTable, row: number, column: number): Place {
  return { sheet, cell: cellAddress(rowOnSheet(origin, row), origin.column + column) };
}

/** The sheet's zero-based row of a table's row. */
export function rowOnSheet({ row: first, rows }: TableOrigin, row: number): number {
  return rows?.[row] ?? first + row;
}
