import { cellOfAddress } from '../../addresses/address';
import { serialOf } from '../../localTime';
import type { LocalTime } from '../../localTime';
import type { LogColumn } from '../words/logTexts';
import type { Place } from '../../workbook';

/** Columns of the log, from 0. */
export const LOG_COLUMNS = {
  time: 0,
  kind: 1,
  block: 2,
  unit: 3,
  content: 4,
  from: 5,
  to: 6,
  sheet: 7,
  cell: 8,
  /** Filled in the line of a run, blank in those of its changes. */
  rules: 9,
  comment: 10,
} as const satisfies Readonly<Record<LogColumn, number>>;

export const LOG_WIDTH = Object.keys(LOG_COLUMNS).length;

/** A line of the log by its columns; the source's address is a text, not yet a link. */
export type LogLine = readonly (string | number | null)[];

/** A line from what it fills; the other columns are blank. */
export function logLine(
  time: LocalTime | number,
  kind: string,
  { place = null, ...cells }: Partial<Record<Filled, string | number | null>> & { place?: Place | null },
): LogLine {
  const filled = new Map<string, string | number | null>(Object.entries(cells));
  filled.set('time', typeof time === 'number' ? time : serialOf(time));
  filled.set('kind', kind);
  filled.set('sheet', place?.sheet ?? null);
  filled.set('cell', place?.cell ?? null);
  return Object.keys(LOG_COLUMNS).map((column) => filled.get(column) ?? null);
}

type Filled = Exclude<LogColumn, 'time' | 'kind' | 'sheet' | 'cell' | 'comment'>;

/** Whether what stands in the column of times is the time of a line: a date since 2000, so that no number 1, 2, 3 is one. */
export function isLineTime(content: unknown): content is number {
  return typeof content === 'number' && content >= EARLIEST && content < LATEST;
}

const newYear = (year: number) => serialOf({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0 });
const EARLIEST = newYear(2000);
const LATEST = newYear(2200);

/** When a line was written, as Excel counts time. */
export function timeOf(line: LogLine): number {
  const time = line[LOG_COLUMNS.time];
  return typeof time === 'number' ? time : 0;
}

/** The cell that a line names; `null` for a line without one. */
export function placeOf(line: LogLine): Place | null {
  const sheet = line[LOG_COLUMNS.sheet] ?? null;
  const cell = line[LOG_COLUMNS.cell] ?? null;
  return sheet === null || typeof cell !== 'string' || cellOfAddress(cell) === null
    ? null
    : { sheet: String(sheet), cell };
}
