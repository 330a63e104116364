import { periodOf } from '../period';
import type { Period } from '../period';
import type { Rules } from '../settings/rules';
import type { NamingKey } from '../settings/settings';
import { BLOCK, CRITERION, SHEET, SUM, UNIT, UNIT_AND_CRITERION, warning, warningOrInfo } from './kinds';
import type { ApartKind, Counted, KindsOf, OfCriterion, OfSheet, OfUnit, StatedSum } from './kinds';

/** What is told by findings that want a look. */
export interface WarningFacts {
  /** Criteria without a score, or bonus or penalty points in another column than the one that counts. */
  'score-blank': OfUnit &
    ((Counted & { treatment: Rules['blankScores'] }) | { apart: ApartKind; score: number });
  'self-score-used': OfUnit & Counted;
  'criterion-missing': OfUnit & OfCriterion;
  'criterion-unknown': OfUnit & OfCriterion;
  /** `max`: `null` where its cell has no number, so that `expected`, the other units', counts. */
  'max-differs': OfUnit & OfCriterion & { max: number | null; expected: number };
  /** `other`: the max in the row of maxima. */
  'maxima-differ': { name: string; max: number; other: number };
  'subtotal-differs': OfCriterion & StatedSum;
  /** `isMoved`: the last max is more than the others come to, and the total has none. */
  'total-differs': StatedSum & { isMoved?: true };
  /** `sum`: in per cent. */
  'weights-not-whole': Counted & { sum: number };
  'weighted-score-differs': OfUnit & OfCriterion & StatedSum & Counted;
  'score-on-parent': OfUnit & OfCriterion & StatedSum;
  /** `option`: what its row says. */
  'score-beside-option': OfCriterion & { option: string };
  'subtotal-score-differs': OfUnit & OfCriterion & StatedSum;
  'total-score-differs': OfUnit & StatedSum;
  /** `place`: sheet and cell of the other unit's name. */
  'scores-identical': OfUnit & Counted & { other: string; place: string };
  'unit-name-missing': OfUnit;
  'year-missing': OfSheet;
  'field-max-missing': Counted & { field: string };
  'scale-assumed': Counted & { scale: number };
  'stated-total-differs': OfUnit & {
    what: 'points' | 'percent' | 'rank';
    stated: number;
    computed: number;
  };
  /** `of`: verified and survey points, or the points beside it; bonus and penalty points with both. */
  'printed-sum-differs': OfUnit & StatedSum & { of: 'rounds' | 'points' };
  /**
   * `header`: of the score; `count`: units that have points beside it; `sheets`: how many more have tables with such a column;
   * `inside`: the points are taken to be in it; `of`: survey points, not bonus and penalty points, stand beside it.
   */
  'apart-assumed': Counted & { header: string; sheets: number; inside?: true; of?: 'survey' };
  /**
   * `other` counts: it has the whole block, its title says so, the later one is blank yet, or it comes first; `neither`, of an earlier
   * year: of a unit of which both print something else none does.
   */
  'tables-compete': OfSheet & {
    other: string;
    block: string;
    why: 'whole' | 'title' | 'later' | 'blank' | 'order' | 'neither';
  };
  /**
   * `index`: the other index of which it is, so that it is not compared; `isBeside`: nor used otherwise, beside this index;
   * `share`: the header of percentages that are shares of what the column `counted` counts.
   */
  'survey-apart': OfSheet &
    (object | { index: string; isBeside?: true } | { share: string; counted: string });
  /** Of rows above the header of their table how many there are, the first one's text. */
  'row-unread': { text: string; aboveHeader?: number };
  /** `text`, `name`: the first such cell as it stands, and as it was read. */
  'old-font-code': OfSheet & Counted & { fontCode: 'TCVN3' | 'VNI'; text: string; name: string };
  'period-not-used': OfSheet & UnusedPeriods;
  /**
   * A column by its letters or its name; `counts`: it does, below its neighbour's header; `overUnits`: its header says that it
   * is over all units, and their scores do not give its numbers; `max`: the letters of the column of maxima that counts instead
   * of it; `units`: how many units have such a column below their names, this being the first one's; `farFrom`: it counts, and the
   * header of another appraised score from which it is far; `areRanks`: it counts, though its numbers are those of ranks;
   * `isEmpty`: a criterion's, without a max and any score; `isBlank`: a column of points of units, blank for all of them;
   * `holds`: another block for each unit, or names of units in a list that say not what they are, or the names of
   * the rows of a table beside another one, which is not read.
   */
  'column-unread':
    | (Counted & {
        column: string;
        header: string;
        counts?: true;
        overUnits?: true;
        max?: string;
        units?: number;
        farFrom?: string;
        areRanks?: true;
        /** The letters of the column of the same kind that counts; this one has other numbers. */
        twin?: string;
        /** The letters of the column that counts in its place. */
        instead?: string;
        /** The letters of the column of the same kind that counts, beside which nothing tells which of the two should. */
        rival?: string;
        /** The same of appraised points: this column was taken for a round before that. */
        before?: string;
        /** The letters of the column of self-scores with which it may have exchanged its header. */
        exchanged?: string;
      })
    | { column: string; header: string; isBlank: true }
    | { column: string; header: string; holds: 'blocks' | 'names' | 'lostNames' | 'groups' | 'unclearGroups' }
    | { text: string; isEmpty?: true };
  /** `read`: as the text that the cell shows, or not at all. */
  'cell-is-date': { text: string; read: 'text' | 'none' };
  /**
   * `why`: by what it looks like a sheet of scores; `unit`: whose, `''` where that is not told; `headers`: what its columns
   * of numbers are called, of which nobody told what they are.
   */
  'sheet-without-scores': OfSheet & OfUnit & { why: LookOfScores; headers?: readonly string[] };
  'unit-gone': OfUnit & { block: string | null } & GoneSince;
  /** `row`: its number on the sheet; `text`: its label, `''` for none; `value`: as it stands in the cell. */
  'numbers-unread': { row: number; text: string; value: string };
  'stage-missing': { role: ScoreRole } & MissingStage;
  /** Of a unit, or of a field of which no unit has one; `final`: its total; `isOwn`: of this year. */
  'figure-unread':
    | (OfUnit & { role: 'rank' | 'index' | 'final'; field?: string; isOwn?: true })
    | { unit: null; role: 'index'; field: string };
  /**
   * Running numbers of units (`start`: the first one is not 1), a criterion's number of which the one above, or before it, is
   * missing (`before` is `''` where it is the first one), or ranks or running numbers that begin with 1 in two tables of the block
   * `name`, one of them on the sheet named.
   */
  'numbering-broken':
    | { kind: 'start' | 'gap' | 'restart'; before: number; after: number }
    | { kind: 'parent' | 'criterion'; before: string; after: string }
    | (OfSheet & { kind: 'ranks' | 'numbers'; name: string });
  /** `other`: the block of `count` units with the same criteria. */
  'block-of-one': OfUnit & Counted & { block: string; other: string };
  /**
   * Who has it: a list of units, a table that does not count, as another one does or it tells no year, a table that
   * counts, where all its scores say that they do not apply, or a table with ranks alone.
   */
  'unit-without-scores': OfUnit &
    (
      | { from: 'list' | 'scores' }
      | ({ from: 'table' } & OfSheet)
      | ({ from: 'undated' | 'ranking' } & OfSheet & Counted)
    );
  /**
   * The unit or block that a second line names, a head over units that is no block, a title's year that its table's heads have not, a tab's year that its title has not, a year below one unit or field that the others have not, a year
   * far from the one that counts, the tab of the year before that has this year's scores, or the block that a list gives a unit,
   * and the one that is used; `cell`: of the unit's scores, or of its first line in the list.
   */
  'line-unused':
    | {
        kind:
          | 'unit'
          | 'block'
          | 'head'
          | 'year'
          | 'yearColumn'
          | 'tab'
          | 'unitYear'
          | 'farYear'
          | 'formerTab'
          | 'yearsOfRows';
        used: string;
        text: string;
      }
    | (OfUnit & { kind: 'listed' | 'listedTwice'; used: string; text: string; cell: string });
  'unit-not-listed': OfUnit;
  /** `other`, `cell`: name and cell of the first one with the number. */
  'number-repeated': OfCriterion & { other: string; cell: string };
  'number-is-date': { text: string; name: string };
  /** By what the levels of criteria were told. */
  'table-not-numbered': { by: 'indentation' | 'capitals' | 'headings' | 'criteria' | 'none' };
  'setting-unused': { key: NamingKey; names: readonly string[] };
  'name-similar': { kind: 'unit' | 'field' | 'block'; name: string; like: string };
  'survey-max-missing': OfUnit & Counted;
  /** Criteria that the last round left blank, on a sheet of its own; `sheet`: that of the round whose scores count. */
  'earlier-round-used': OfUnit & Counted & { sheet: string };
  /**
   * A kind of score that does not count, at the first of `count` criteria: a text that is no number, or a number below
   * nothing or above the max.
   */
  'other-score-unread': OfUnit &
    Counted & { role: ScoreRole; criterion: OfCriterion; text: string | number; max: number };
  /** The part of a correction, and what it says. */
  'correction-unused': OfSheet & {
    part: 'sheet' | 'headerRow' | 'column' | 'unit' | 'block' | 'year';
    value: string;
  };
  'previous-rank-differs': OfUnit & { year: Period | null; stated: number; computed: number };
  /** A text that is no rank, in `count` cells, or a rank beyond the number of units `among` which it is. */
  'rank-unread': OfUnit & ((Counted & { text: string }) | { rank: number; among: number });
  /** `cells`: the first ones of `count`. */
  'merged-cells-assumed': Counted & { text: string; cells: readonly string[] };
  'calculated-by-hand': object;
  'block-guessed': OfUnit & Counted & { block: string };
  'previous-unit-unmatched': OfUnit & { year: Period; reason: NotCompared };
}

/**
 * Periods of a sheet, those that are used instead, and whether others of its columns are used; `blank`: no unit has a
 * score of them yet.
 */
interface UnusedPeriods {
  periods: readonly Period[];
  counts: Period | null;
  compared: Period | null;
  partly: boolean;
  blank?: true;
  /** They stand among the years of the history, and nowhere else. */
  inHistory?: true;
}

type LookOfScores = 'unit-line' | 'unit-name' | 'criteria' | 'header' | 'units' | 'title' | UnusedBeside;

/** What a sheet says of units or criteria that are ranked without it. */
type UnusedBeside = 'weights' | 'notRanked' | 'points' | 'apart' | 'list';

/** Who had the unit; `all`: no unit of its block is left, of `count`. */
export type GoneSince =
  | { from: 'lastRun' }
  | ({ from: 'lastYear'; year: Period | null } & (object | (Counted & { all: true })));

type ScoreRole = 'self' | 'verified1' | 'verified2' | 'survey' | 'final' | ApartKind;

/** Of a unit, in `count` criteria, `whole`: in all of them; or of a field's columns. */
type MissingStage = (OfUnit & Counted & { of: 'unit'; whole: boolean }) | { of: 'field'; field: string };

/** Why a unit, or only its fields, is not compared with last year. */
export type NotCompared =
  | ('fields' | 'unranked' | 'new' | 'merged' | 'part')
  | ('split' | 'ambiguous' | 'namesake');

const FIELD = 'Cải cách thể chế';

export const WARNINGS = {
  'score-blank': warning({ ...UNIT, count: 4, treatment: 'provisional' }),
  'self-score-used': warning({ ...UNIT, count: 4 }),
  'criterion-missing': warning(UNIT_AND_CRITERION),
  'criterion-unknown': warning(UNIT_AND_CRITERION),
  'max-differs': warning({ ...UNIT_AND_CRITERION, max: 3, expected: 2 }),
  'maxima-differ': warning({ name: 'I.1 Kế hoạch CCHC', max: 1.5, other: 2 }),
  'subtotal-differs': warning({ ...CRITERION, ...SUM }),
  'total-differs': warning(SUM),
  'weights-not-whole': warning({ count: 7, sum: 95 }),
  'weighted-score-differs': warning({ ...UNIT_AND_CRITERION, ...SUM, count: 1 }),
  'score-on-parent': warning({ ...UNIT_AND_CRITERION, ...SUM }),
  'score-beside-option': warning({ ...CRITERION, option: 'Ban hành kịp thời: 1' }),
  'subtotal-score-differs': warning({ ...UNIT_AND_CRITERION, ...SUM }),
  'total-score-differs': warning({ ...UNIT, ...SUM }),
  'scores-identical': warning({ ...UNIT, count: 4, other: 'Sở Tư pháp', place: '‘Sở Tư pháp’!F12' }),
  'unit-name-missing': warning(UNIT),
  'year-missing': warning(SHEET),
  'field-max-missing': warning({ field: FIELD, count: 4 }),
  'scale-assumed': warning({ scale: 100, count: 4 }),
  'stated-total-differs': warning({ ...UNIT, what: 'percent', stated: 92.5, computed: 92.1 }),
  'printed-sum-differs': warning({ ...UNIT, ...SUM, of: 'rounds' }),
  'apart-assumed': warning({ header: 'Điểm', count: 4, sheets: 0 }),
  'tables-compete': warningOrInfo({ sheet: 'Dự thảo', other: 'Chính thức', block: BLOCK, why: 'title' }),
  'survey-apart': warningOrInfo(SHEET),
  'row-unread': warning({ text: 'Ghi chú' }),
  'old-font-code': warning({ ...SHEET, count: 4, fontCode: 'TCVN3', text: 'Së Néi vô', name: 'Sở Nội vụ' }),
  'period-not-used': warningOrInfo({
    sheet: 'T8',
    periods: [periodOf({ kind: 'month', number: 8 }, 2025)],
    counts: 2025,
    compared: null,
    partly: false,
  }),
  'column-unread': warningOrInfo({ header: 'Điểm đánh giá lại', column: 'H', count: 44 }),
  'cell-is-date': warning({ text: '10/1', read: 'text' }),
  'sheet-without-scores': warning({ ...SHEET, ...UNIT, why: 'unit-line' }),
  'unit-gone': warningOrInfo({ ...UNIT, block: BLOCK, from: 'lastYear', year: 2022 }),
  'numbers-unread': warning({ row: 62, text: 'Điểm khác', value: '0.5' }),
  'stage-missing': warning({ ...UNIT, of: 'unit', role: 'survey', whole: true, count: 4 }),
  'figure-unread': warning({ ...UNIT, role: 'rank', field: FIELD }),
  'numbering-broken': warning({ kind: 'gap', before: 2, after: 4 }),
  'block-of-one': warning({ ...UNIT, count: 12, block: 'Cấp hyện', other: 'Cấp huyện' }),
  'unit-without-scores': warning({ ...UNIT, from: 'list' }),
  'line-unused': warning({ kind: 'block', used: BLOCK, text: 'Cơ quan Trung ương' }),
  'unit-not-listed': warning(UNIT),
  'number-repeated': warning({ ...CRITERION, other: 'Báo cáo cải cách hành chính', cell: 'A14' }),
  'number-is-date': warning({ text: '1/2/2024', name: CRITERION.name }),
  'table-not-numbered': warningOrInfo({ by: 'indentation' }),
  'setting-unused': warningOrInfo({ key: 'excludedUnits', names: ['Sở Nội vu'] }),
  'name-similar': warning({ kind: 'unit', name: 'Sở Nội vu', like: 'Sở Nội vụ' }),
  'survey-max-missing': warning({ ...UNIT, count: 4 }),
  'earlier-round-used': warning({ ...UNIT, sheet: 'Lần 1', count: 3 }),
  'other-score-unread': warning({
    ...UNIT,
    role: 'self',
    criterion: CRITERION,
    text: '1..5',
    max: 3,
    count: 4,
  }),
  'correction-unused': warning({ ...SHEET, part: 'column', value: 'H' }),
  'previous-rank-differs': warning({ ...UNIT, year: 2023, stated: 3, computed: 4 }),
  'rank-unread': warning({ ...UNIT, rank: 5, among: 4 }),
  'merged-cells-assumed': warningOrInfo({ text: 'Khối 1', cells: ['B4', 'B5'], count: 2 }),
  'calculated-by-hand': warning({}),
  'block-guessed': warningOrInfo({ ...UNIT, count: 4, block: BLOCK }),
  'previous-unit-unmatched': warningOrInfo({ ...UNIT, year: 2022, reason: 'fields' }),
} satisfies KindsOf<WarningFacts>;
