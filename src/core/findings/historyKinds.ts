import type { Period } from '../period';
import { BLOCK, info, UNIT, warning, warningOrInfo } from './kinds';
import type { Counted, KindsOf, OfUnit } from './kinds';

/** What is told of the years before, which stand in `Nhiều năm`. */
export interface HistoryFacts {
  /**
   * `between`: two tables, of which neither counts; the workbook, which counts, and a file; or a printed figure, which counts, and
   * what the scores give; the first unit of so many.
   */
  'history-figures-differ': OfUnit &
    Counted & {
      block: string;
      year: Period;
      between: 'tables' | 'file' | 'scores';
      one: ToldFigure;
      other: ToldFigure;
    };
  /**
   * Points of so many units of which nothing tells of how many they are, or, as `index`, numbers of a column called an index that
   * may be points: they give no index. `now`: what this year's set comes to; `file`: `null` for the workbook itself, else its name and the cell in it;
   * `hasIndexes`: they are printed beside the points and count.
   */
  'history-scale-unknown': Counted & {
    file: { readonly name: string; readonly sheet: string; readonly cell: string } | null;
    block: string;
    year: Period;
    as: 'scale' | 'index';
    highest: number;
    now: number | null;
    hasIndexes?: true;
    /** The max that the points are taken to be of, where they are. */
    taken?: number;
  };
  /**
   * Files that the run before was made with and this one was not, and their periods of which nothing is known now; `isWritten`: a sheet
   * `Nhiều năm` is asked for.
   */
  'history-files-not-chosen': {
    files: readonly { readonly file: string; readonly periods: readonly Period[] }[];
    isWritten: boolean;
  };
  /** `Nhiều năm` is asked for, and nothing is known but of this period. */
  'history-of-one-year': { year: Period | null };
  /** Units that stood in the block once, are none of its units now and are no former name of one; with the last year of each. */
  'history-unit-unknown': {
    block: string;
    units: readonly { readonly name: string; readonly year: Period }[];
  };
  /**
   * Units of this block that stood in another one, with what it was called (`null` where the tables do not say); `without`: years
   * of these in which no block was this one.
   */
  'history-other-block': {
    block: string;
    without: readonly Period[];
    units: readonly { readonly name: string; readonly year: Period; readonly then: string | null }[];
  };
  /**
   * Units whose past is left out up to a year: `part` is the only one of their former names that the tables know then; `null`
   * where a name is that of two units, one after the other.
   */
  'history-past-unclear': {
    block: string;
    units: readonly {
      readonly name: string;
      readonly year: Period | null;
      readonly part: string | null;
    }[];
  };
  /** `periods`: those of the file that are not used. */
  'history-file-left': {
    file: string;
    why: 'password' | 'unreadable' | 'noTable' | 'noYear' | 'notEarlier' | 'otherKind';
    periods: readonly Period[];
  };
  /** `sheet`, `cell`: the file's, of the first of so many findings. */
  'history-file-doubtful': Counted & { file: string; sheet: string; cell: string };
}

/** What a table says of a unit in a year; `file` is `null` for the workbook itself. */
interface ToldFigure {
  /** Printed by a table or a result sheet, or computed of score sheets, a table of points, or printed indexes. */
  readonly kind: 'printed' | 'result' | 'sheets' | 'points' | 'indexes';
  readonly file: string | null;
  readonly sheet: string;
  readonly rank: number | null;
  readonly percent: number | null;
}

const FILE = 'CCHC 2021.xlsx';

export const HISTORY = {
  'history-figures-differ': warning({
    ...UNIT,
    count: 3,
    block: BLOCK,
    year: 2021,
    between: 'tables',
    one: { kind: 'printed', file: null, sheet: 'Xếp hạng 2021', rank: 3, percent: 90.25 },
    other: { kind: 'printed', file: FILE, sheet: 'Tổng hợp', rank: 4, percent: 89.5 },
  }),
  'history-scale-unknown': warningOrInfo({
    ...{ file: null, block: BLOCK, year: 2021, as: 'scale', count: 12, highest: 54.5, now: 60 },
  }),
  'history-files-not-chosen': warning({ files: [{ file: FILE, periods: [2021, 2022] }], isWritten: true }),
  'history-of-one-year': info({ year: 2025 }),
  'history-unit-unknown': info({ block: BLOCK, units: [{ name: 'Sở Ngoại vụ', year: 2021 }] }),
  'history-other-block': info({
    block: BLOCK,
    without: [],
    units: [{ name: 'Ban Dân tộc', year: 2021, then: 'Đơn vị sự nghiệp' }],
  }),
  'history-past-unclear': info({
    block: BLOCK,
    units: [{ name: 'Sở Dân tộc và Tôn giáo', year: 2023, part: 'Ban Dân tộc' }],
  }),
  'history-file-left': warningOrInfo({ file: FILE, why: 'noYear', periods: [] }),
  'history-file-doubtful': warning({ file: FILE, count: 4, sheet: 'Sở Nội vụ', cell: 'F12' }),
} satisfies KindsOf<HistoryFacts>;
