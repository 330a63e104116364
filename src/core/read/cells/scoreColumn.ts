import { pointsOf, toNumber } from '../../points';
import type { Points } from '../../points';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { dateAt, formatAt, formatKind, timeText } from './cellFormat';
import type { FindingCode } from '../../findings/findings';
import { doesNotApply } from './score';
import type { Score } from './score';
import { contentAt } from './sheetCells';
import { textOf, tidy } from './text';
import {
  ambiguousNumber,
  certainDecimalSign,
  parseNumber,
  parsePointsOfMax,
  withoutPointsWord,
} from './typedNumber';

/** A row whose score is read: its place within the used range and its max. */
export interface ScoreRow {
  readonly row: number;
  readonly maxPoints: Points;
}

/** Why a cell that is not blank gives no points. */
export interface ScoreFault {
  readonly code: Extract<
    FindingCode,
    | 'score-not-a-number'
    | 'score-is-date'
    | 'score-as-percent'
    | 'score-max-differs'
    | 'formula-not-calculated'
  >;
  /** What stands in the cell, as a person sees it. */
  readonly text: string;
}

/** How a number was taken that could have been taken otherwise. */
export interface ScoreNote {
  readonly code: Extract<FindingCode, 'number-ambiguous' | 'score-as-percent'>;
  /** The rows by their index, in order, with what stands in each cell. */
  readonly indexes: readonly { readonly index: number; readonly text: string }[];
}

/** One column of scores: a score per row asked for, and what is to be said of single cells. */
export interface ScoreColumn {
  readonly scores: readonly Score[];
  /** By the index of the row, for every `invalid` score. */
  readonly faults: ReadonlyMap<number, ScoreFault>;
  readonly notes: readonly ScoreNote[];
}

/**
 * Reads a column of scores. What one cell leaves open is decided from the others: `1.234` is a decimal number or
 * thousands by the decimal sign of the other texts, else of the workbook, and by the row's max; a percentage is a share of the max where the
 * whole column holds percentages, else it is no score. A date or a time is never one, and `68.32/84` is 68.32 points where the
 * row's max is 84 (DOMAIN section 2, traps).
 *
 * @param known what `plainColumns` gave of it and others in these rows
 */
export function readScoreColumn(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly ScoreRow[],
  known: ColumnScores = plainColumns(sheet, [column], rows),
): ScoreColumn {
  const plain = known.get(column);
  if (plain !== undefined) return { scores: plain, faults: NO_FAULTS, notes: [] };
  const reader = new ColumnReader(sheet, column, rows);
  for (let index = 0; index < rows.length; index++) {
    const content = contentAt(sheet, rows[index]?.row ?? -1, column);
    if (content !== null) reader.read(index, content);
  }
  return reader.decided();
}

const NO_FAULTS: ScoreColumn['faults'] = new Map();

/** Scores of whole columns, by column. */
export type ColumnScores = ReadonlyMap<number, readonly Score[]>;

/** Columns that are read at once. */
const COLUMNS_AT_ONCE = 64;

/**
 * The scores of those columns that hold only blanks and numbers without a format to ask about. Read some columns at once
 * and row by row, as a sheet lies in memory: a table may have thousands of them.
 */
export function plainColumns(
  sheet: SheetSnapshot,
  columns: readonly number[],
  rows: readonly ScoreRow[],
): ColumnScores {
  const known = new Map<number, readonly Score[]>();
  for (let from = 0; from < columns.length; from += COLUMNS_AT_ONCE)
    for (const { column, scores } of plainAmong(sheet, columns.slice(from, from + COLUMNS_AT_ONCE), rows))
      known.set(column, scores);
  return known;
}

function plainAmong(
  sheet: SheetSnapshot,
  columns: readonly number[],
  rows: readonly ScoreRow[],
): readonly { readonly column: number; readonly scores: readonly Score[] }[] {
  let plain = columns.map((column) => ({ column, scores: new Array<Score>(rows.length) }));
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]?.row ?? -1;
    const contents = sheet.values[row] ?? [];
    const formats = sheet.numberFormats[row] ?? [];
    let others = false;
    for (const { column, scores } of plain) {
      const score = plainScore(contents[column] ?? null, formats[column]);
      if (score === null) others = true;
      else scores[index] = score;
    }
    if (others)
      plain = plain.filter(({ column }) => plainScore(contents[column] ?? null, formats[column]) !== null);
  }
  return plain;
}

/** The score of a cell that is blank or a number without a format to ask about; `null` for any other. */
function plainScore(content: CellContent, format: string | undefined): Score | null {
  if (content === null) return 'notScored';
  if (typeof content !== 'number' || formatKind(format) !== 'plain') return null;
  return pointsOf(content) ?? null;
}

class ColumnReader {
  private readonly scores: Score[];
  private readonly faults = new Map<number, ScoreFault>();
  private readonly percents: number[] = [];
  private readonly ambiguous: number[] = [];
  /** Decimal signs of the texts that can be read in one way only. */
  private readonly signs = new Set<string>();
  private numbers = 0;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly column: number,
    private readonly rows: readonly ScoreRow[],
  ) {
    this.scores = new Array<Score>(rows.length).fill('notScored');
  }

  read(index: number, content: Exclude<CellContent, null>): void {
    if (typeof content === 'number') this.readNumber(index, content);
    else if (typeof content === 'string') this.readText(index, tidy(content));
    else if (typeof content === 'boolean') this.fault(index, 'score-not-a-number', textOf(content));
    else if (content.error === NOT_CALCULATED) this.fault(index, 'formula-not-calculated', content.error);
    else this.fault(index, 'score-not-a-number', content.error);
  }

  decided(): ScoreColumn {
    const notes: ScoreNote[] = [];
    const shares = this.numbers === 0;
    for (const index of this.percents) {
      const max = toNumber(this.rows[index]?.maxPoints ?? 0);
      const points = shares ? pointsOf(shareOf(this.contentOf(index)) * max) : undefined;
      if (points === undefined) this.fault(index, 'score-as-percent', this.textOf(index));
      else this.scores[index] = points;
    }
    if (shares && this.percents.length > 0) notes.push(this.note('score-as-percent', this.percents));
    const sign = this.decimalSign();
    for (const index of this.ambiguous) {
      const points = decide(this.textOf(index), sign, this.rows[index]?.maxPoints ?? 0);
      if (points !== undefined) this.scores[index] = points;
    }
    if (this.ambiguous.length > 0) notes.push(this.note('number-ambiguous', this.ambiguous));
    return { scores: this.scores, faults: this.faults, notes };
  }

  /** Of the texts that tell, where they agree; else the workbook's, where Excel tells it. */
  private decimalSign(): string | undefined {
    const [sign] = this.signs;
    return this.signs.size === 1 ? sign : this.sheet.separators?.decimal;
  }

  private readNumber(index: number, value: number): void {
    const row = this.rows[index]?.row ?? 0;
    const kind = formatAt(this.sheet, row, this.column);
    if (kind === 'percent') {
      this.percents.push(index);
      return;
    }
    if (kind === 'time') {
      this.fault(index, 'score-is-date', timeText(value));
      return;
    }
    const date = kind === 'date' ? dateAt(this.sheet, row, this.column, value) : null;
    if (date === null) this.points(index, value, value);
    else {
      this.fault(index, 'score-is-date', `${String(date.day)}/${String(date.month)}/${String(date.year)}`);
    }
  }

  private readText(index: number, text: string): void {
    if (text === '') return;
    if (doesNotApply(text)) {
      this.scores[index] = 'notApplicable';
      return;
    }
    const bare = withoutPointsWord(text);
    const value = parseNumber(bare);
    if (value === undefined) {
      const stated = parsePointsOfMax(bare);
      if (stated === undefined) this.fault(index, 'score-not-a-number', text);
      else if (pointsOf(stated.max) !== this.rows[index]?.maxPoints)
        this.fault(index, 'score-max-differs', text);
      else this.points(index, stated.points, text);
      return;
    }
    if (bare.endsWith('%')) {
      this.percents.push(index);
      return;
    }
    const sign = certainDecimalSign(bare);
    if (sign !== undefined) this.signs.add(sign);
    if (ambiguousNumber(bare) !== undefined) this.ambiguous.push(index);
    this.points(index, value, text);
  }

  private points(index: number, value: number, content: CellContent): void {
    const points = pointsOf(value);
    if (points === undefined) {
      this.fault(index, 'score-not-a-number', textOf(content));
      return;
    }
    this.scores[index] = points;
    this.numbers++;
  }

  private fault(index: number, code: ScoreFault['code'], text: string): void {
    this.scores[index] = 'invalid';
    this.faults.set(index, { code, text });
  }

  private note(code: ScoreNote['code'], indexes: readonly number[]): ScoreNote {
    return { code, indexes: indexes.map((index) => ({ index, text: this.textOf(index) })) };
  }

  private contentOf(index: number): CellContent {
    return contentAt(this.sheet, this.rows[index]?.row ?? 0, this.column);
  }

  /** A cell's content as a person sees it: a number here is a percentage formatted as one. */
  private textOf(index: number): string {
    const content = this.contentOf(index);
    return typeof content === 'number'
      ? `${String(Number((content * 100).toPrecision(12)))}%`
      : textOf(content);
  }
}

/** How both adapters say that a formula has no value yet. */
export const NOT_CALCULATED = '#GETTING_DATA';

/** 0.85 of 85 %, whether it is a number formatted as a percentage or a text. */
function shareOf(content: CellContent): number {
  return typeof content === 'number' ? content : (parseNumber(textOf(content)) ?? 0) / 100;
}

/**
 * Thousands where numbers have the other decimal sign and the max allows so many, or where they are the max and no sign is
 * known; else a decimal number.
 */
function decide(text: string, decimalSign: string | undefined, max: Points): Points | undefined {
  const number = ambiguousNumber(withoutPointsWord(text));
  if (number === undefined) return undefined;
  const decimal = pointsOf(number.decimal);
  const thousands = pointsOf(number.thousands);
  if (thousands === undefined || thousands > max) return decimal;
  const otherSign = decimalSign !== undefined && decimalSign !== number.sign;
  const isFull = decimalSign === undefined && thousands === max;
  return otherSign || isFull ? thousands : decimal;
}
