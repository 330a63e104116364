import type { Place } from '../../workbook';
import { sameFigure } from '../../sameFigure';
import { mergeLines } from '../lastYear/lastYearLines';
import type { UnitLastYear } from '../lastYear/unitLastYear';
import type { HistoryComputed, HistoryPrinted, UnitLines } from './historyLines';

/** What the tables of one year say of one unit, put together. */
export interface MergedUnit {
  /** `null` where tables differ. */
  readonly figures: UnitLastYear | null;
  /** Where its first figure stands: in the workbook, where that says something, else in the file. */
  readonly file: string | null;
  readonly place: Place;
  /** Two lines with different figures: both are tables' own, or one is what the scores give. */
  readonly differ: Difference | null;
}

type HistoryLine = HistoryPrinted | HistoryComputed;

/** Two lines on one unit that say different things. */
export interface Difference {
  /** `tables`: neither counts; `file`: the workbook's own does; `scores`: the printed one does. */
  readonly between: 'tables' | 'file' | 'scores';
  readonly one: HistoryLine;
  readonly other: HistoryLine;
}

/**
 * As `mergeLines` does for last year, whose lines of other blocks count only where there are none of its own. Where a file says
 * something else than the workbook, the workbook's own tables count, as they do for the comparison.
 */
export function mergedUnit(lines: UnitLines | undefined, block: string | null): MergedUnit {
  const { printed = [], computed = [] } = lines ?? {};
  const ofWorkbook = mergeLines(printed.filter(isOfWorkbook), computed.filter(isOfWorkbook), block);
  const figures = mergeLines(printed, computed, block) ?? ofWorkbook;
  const own = [ownLines(printed, block), ownLines(computed, block)] as const;
  const [shown] = [
    ...own[0].filter(({ percent, rank }) => percent !== null || rank !== null),
    ...own[1],
    ...own[0],
  ];
  return {
    figures,
    file: shown?.source.file ?? null,
    place: shown === undefined ? { sheet: '', cell: '' } : placeOf(shown),
    differ: differenceOf(own[0], own[1], figures !== null),
  };
}

function isOfWorkbook({ source }: HistoryLine): boolean {
  return source.file === null;
}

/** The cell of a line's figure, else of its unit. */
export function placeOf(line: HistoryLine): Place {
  const printed = 'percentPlace' in line ? (line.percentPlace ?? line.rankPlace) : null;
  return printed ?? line.place;
}

function ownLines<Line extends HistoryLine>(lines: readonly Line[], block: string | null): readonly Line[] {
  const own = lines.filter((line) => line.block === block);
  return own.length > 0 ? own : lines;
}

function differenceOf(
  printed: readonly HistoryPrinted[],
  computed: readonly HistoryComputed[],
  isSettled: boolean,
): Difference | null {
  const between = isSettled ? 'file' : 'tables';
  const ofPrinted = firstDifference(printed);
  if (ofPrinted !== null) return { between, ...ofPrinted };
  if (printed.length === 0) {
    const ofScores = firstDifference(computed);
    return ofScores === null ? null : { between, ...ofScores };
  }
  for (const other of computed) {
    const one = printed.find((line) => !isOneFigure(line, other) && areDifferent(line, other));
    if (one !== undefined) return { between: 'scores', one, other };
  }
  return null;
}

/** Whether a total is no more than the printed index, taken for points. */
function isOneFigure(
  { percentPlace, source }: HistoryPrinted,
  { total, source: other }: HistoryComputed,
): boolean {
  if (total === null || percentPlace === null || source.file !== other.file) return false;
  return total.sheet === percentPlace.sheet && total.cell === percentPlace.cell;
}

function firstDifference<Line extends HistoryLine>(
  lines: readonly Line[],
): { readonly one: Line; readonly other: Line } | null {
  const ranked = lines.find(({ rank }) => rank !== null);
  const indexed = lines.find(({ percent }) => percent !== null);
  for (const other of lines) {
    for (const one of [ranked, indexed])
      if (one !== undefined && areDifferent(one, other)) return { one, other };
  }
  return null;
}

function areDifferent(one: HistoryLine, other: HistoryLine): boolean {
  if (one.rank !== null && other.rank !== null && one.rank !== other.rank) return true;
  return one.percent !== null && other.percent !== null && !sameFigure(one.percent, other.percent);
}
