import { serialOf } from '../localTime';
import type { CellContent, SheetSnapshot } from '../workbook';
import { LOG_COLUMNS, LOG_WIDTH, timeOf } from './logLine';
import type { LogLine } from './logLine';
import { resultKindOf } from './mark';

/** The log is kept for so many runs, and so many lines in all. */
export const MOST_RUNS = 1_000;
export const MOST_LINES = 10_000;

/**
 * The lines of the earlier runs, newest first, as they stand in the log of the workbook, the officer's comments included.
 * Of several logs, as after one was edited and kept, the one counts that goes furthest. Rows without a time are no lines.
 */
export function earlierLines(sheets: readonly SheetSnapshot[]): readonly LogLine[] {
  const logs = sheets.filter((sheet) => resultKindOf(sheet) === 'log').map(linesOf);
  const lastOf = (lines: readonly LogLine[]) => lines.reduce((last, line) => Math.max(last, timeOf(line)), 0);
  return logs.reduce<readonly LogLine[]>((best, lines) => (lastOf(lines) >= lastOf(best) ? lines : best), []);
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
    return typeof time === 'number' && time >= EARLIEST && time < LATEST ? [line] : [];
  });
}

const newYear = (year: number) => serialOf({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0 });
const EARLIEST = newYear(2000);
const LATEST = newYear(2200);

function contentOf(content: CellContent | undefined): string | number | null {
  if (content === undefined || content === null || content === '') return null;
  if (typeof content === 'object') return content.error;
  return typeof content === 'boolean' ? String(content) : content;
}
