import { inTurn } from '../requests/inTurn';
import { groupBySize } from '../requests/payload';
import type { Band } from './readBands';

/** Hidden rows and columns of a band, ascending, counted from its first. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A band, and whether all (`true`), none (`false`) or some (`null`) of its rows and of its columns are hidden. */
export interface HidingBand {
  readonly band: Band;
  readonly hides: { readonly rows: boolean | null; readonly columns: boolean | null };
}

/**
 * Which rows and columns of the bands are hidden, filtered ones included, by the id of their sheet. Excel is only asked
 * where some are and some are not: in one sync, unless there are more of these rows than it answers for at once.
 */
export async function readHidden(
  context: Excel.RequestContext,
  bands: readonly HidingBand[],
): Promise<ReadonlyMap<string, HiddenLines>> {
  const mixed = bands.flatMap(mixedLines).flatMap(cutToSize);
  const answers = await inTurn(
    groupBySize(mixed, ({ count }) => count * BYTES_PER_LINE),
    (group) => ask(context, group),
  );
  const asked = answers.flat();
  return new Map(
    bands.map(({ band, hides }) => {
      const of = (kind: Lines['kind'], all: boolean | null, count: number): readonly number[] => {
        if (all === false) return [];
        if (all) return Array.from({ length: count }, (_, index) => index);
        return asked.flatMap((answer) =>
          answer.lines.kind === kind && answer.lines.band === band ? answer.hidden : [],
        );
      };
      const rows = of('rows', hides.rows, band.rows);
      const columns = of('columns', hides.columns, band.columns);
      return [band.sheetId, { rows, columns }] as const;
    }),
  );
}

/** What a row or column takes in an answer. */
const BYTES_PER_LINE = 60;
const LINES_AT_ONCE = 50_000;

/** Consecutive rows or columns of a band. */
interface Lines {
  readonly kind: 'rows' | 'columns';
  readonly band: Band;
  readonly first: number;
  readonly count: number;
}

function mixedLines({ band, hides }: HidingBand): Lines[] {
  return [
    ...(hides.rows === null ? [{ kind: 'rows', band, first: 0, count: band.rows } as const] : []),
    ...(hides.columns === null ? [{ kind: 'columns', band, first: 0, count: band.columns } as const] : []),
  ];
}

function cutToSize(lines: Lines): Lines[] {
  const pieces: Lines[] = [];
  for (let first = 0; first < lines.count; first += LINES_AT_ONCE) {
    pieces.push({ ...lines, first, count: Math.min(LINES_AT_ONCE, lines.count - first) });
  }
  return pieces;
}

interface Answer {
  readonly lines: Lines;
  readonly hidden: readonly number[];
}

async function ask(context: Excel.RequestContext, group: readonly Lines[]): Promise<Answer[]> {
  const asked = group.map((lines) => {
    const { kind, band, first, count } = lines;
    const sheet = context.workbook.worksheets.getItem(band.sheetId);
    // The first cell of each line stands for it: whether a row is hidden is the same for all its cells.
    const isHidden =
      kind === 'rows'
        ? rowsHidden(sheet.getRangeByIndexes(band.row + first, band.column, count, 1))
        : columnsHidden(sheet.getRangeByIndexes(band.row, band.column + first, 1, count));
    return { lines, isHidden };
  });
  await context.sync();
  return asked.map(({ lines, isHidden }) => ({
    lines,
    hidden: isHidden().flatMap((hidden, index) => (hidden ? [lines.first + index] : [])),
  }));
}

/** What the next sync answers. */
type Answers = () => readonly boolean[];

function rowsHidden(range: Excel.Range): Answers {
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.map(({ rowHidden }) => rowHidden === true);
}

function columnsHidden(range: Excel.Range): Answers {
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => columns.value.map(({ columnHidden }) => columnHidden === true);
}
