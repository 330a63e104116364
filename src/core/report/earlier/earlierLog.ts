import type { CellContent, SheetSnapshot } from '../../workbook';
import { LOG_COLUMNS, LOG_WIDTH, isLineTime, timeOf } from '../marks/logLine';
import type { LogLine } from '../marks/logLine';
import { resultKindOf } from '../marks/mark';

/** The log is kept for so many runs, and so many lines in all. */
export const MOST_RUNS = 1_000;
export const MOST_LINES = 10_000;

/**
 * The lines of the earlier runs, newest first, as they stand in the log of the workbook, the officer's comments included.
 * Of several logs, as after one was edited and kept, the one counts that goes furthest. Rows without a time are no lines.
 */
export function earlierLines(sheets: readonly SheetSnapshot[]): readonly LogLine[] {
  const log = furthestLog(sheets);
  return log === null ? [] : linesOf(log);
}

/** The log whose lines are carried over; `null` where there is none. */
export function furthestLog(sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  const logs = sheets.filter((sheet) => resultKindOf(sheet) === 'log');
  const lastOf = (log: SheetSnapshot) => linesOf(log).reduce((last, line) => Math.max(last, timeOf(line)), 0);
  let best: { readonly log: SheetSnapshot; readonly last: number } | null = null;
  for (const log of logs) {
    const last = lastOf(log);
    if (best === null || last >= best.last) best = { log, last };
  }
  return best === null ? null : best.log;
}

/** Whether a log has comments of the officer's. */
export function hasComments(log: SheetSnapshot): boolean {
  return linesOf(log).some((line) => line[LOG_COLUMNS.comment] !== null);
}

/** The newest lines that the log keeps beside so many new ones, whole runs, and whether older ones were left out. */
export function keptLines(
  lines: readonly LogLine[],
  newLines: number,
): { readonly lines: readonly LogLine[]; readonly dropped: readonly LogLine[] } {
  let runs = 1;
  let kept = 0;
  lines.forEach((line, index) => {
    const isRun = line[LOG_COLUMNS.rules] !== null;
    if (isRun) runs++;
    const isLastOfRun = lines[index + 1]?.[LOG_COLUMNS.rules] !== null;
    const fits = runs <= MOST_RUNS && newLines + index + 1 <= MOST_LINES;
    if (isLastOfRun && fits) kept = index + 1;
  });
  return { lines: lines.slice(0, kept), dropped: lines.slice(kept) };
}

function linesOf({ values, firstColumn }: SheetSnapshot): readonly LogLine[] {
  return values.flatMap((cells): readonly LogLine[] => {
    const line = Array.from({ length: LOG_WIDTH }, (_, column) => contentOf(cells[column - firstColumn]));
    const time = line[LOG_COLUMNS.time];
    return isLineTime(time) ? [line] : [];
  });
}

function contentOf(content: CellContent | undefined): string | number | null {
  if (content === undefined || content === null || content === '') return null;
  if (typeof content === 'object') return content.error;
  return typeof content === 'boolean' ? String(content) : content;
}
