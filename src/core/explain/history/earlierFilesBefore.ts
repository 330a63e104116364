import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { seriesBefore } from '../../period';
import type { Period } from '../../period';
import type { Place } from '../../workbook';
import type { BlockHistory } from './blockHistory';

/** A file of earlier years and the periods that are known from it. */
export interface PeriodsOfFile {
  /** Its name. */
  readonly file: string;
  /** Ascending. */
  readonly periods: readonly Period[];
}

interface WithHistory {
  readonly history: Pick<BlockHistory, 'years'>;
}

/** The files that the histories of blocks are made of. */
export function filesOfHistories(blocks: readonly WithHistory[]): readonly PeriodsOfFile[] {
  const files = new Map<string, Set<Period>>();
  for (const { period, sources } of blocks.flatMap(({ history }) => history.years)) {
    for (const { file } of sources) {
      if (file !== null && period !== null) files.set(file, (files.get(file) ?? new Set()).add(period));
    }
  }
  return [...files].map(([file, periods]) => ({ file, periods: [...periods].sort((a, b) => a - b) }));
}

/**
 * The files of the run before whose periods no table of this run knows, and which would stand in the series of this one: with
 * them `Nhiều năm` loses years, since files are chosen anew for each run.
 *
 * @param before those that the run before was made with
 */
export function filesNotChosen(
  before: readonly PeriodsOfFile[],
  blocks: readonly WithHistory[],
  year: Period | null,
): readonly PeriodsOfFile[] {
  const known = new Set(blocks.flatMap(({ history }) => history.years.flatMap(({ period }) => period ?? [])));
  const series = new Set(seriesBefore(year, [...before.flatMap(({ periods }) => periods), ...known]));
  return before.flatMap(({ file, periods }) => {
    const gone = periods.filter((period) => series.has(period) && !known.has(period));
    return gone.length === 0 ? [] : [{ file, periods: gone }];
  });
}

/** Which years went with the files that were not chosen again, and that a sheet of one year is not written. */
export function historySheetFindings(
  blocks: readonly WithHistory[],
  missing: readonly PeriodsOfFile[],
  isAsked: boolean,
  { year, here }: { readonly year: Period | null; readonly here: Place },
): readonly Finding[] {
  if (missing.length > 0) {
    return [finding('history-files-not-chosen', here, { files: missing, isWritten: isAsked })];
  }
  const isShort = blocks.every(({ history }) => history.years.length < 2);
  return isAsked && isShort ? [finding('history-of-one-year', here, { year })] : [];
}
