import { columnName } from '../../addresses/address';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { placeAt, textAt } from '../cells/sheetCells';
import { textOf } from '../cells/text';
import type { ObjectionColumn, UnreadObjectionColumn } from '../model/objections';
import { lowerHeader, numbersRows, objectionHeader } from './objectionWords';
import type { HeaderWords } from './objectionWords';

/** A column of a kind, within the used range; `round` where there is one for each round. */
export interface RoundColumn {
  readonly column: number;
  readonly round: number | null;
}

/** The columns of a table of objections, by what stands above them. */
export interface ObjectionColumns {
  /** The row of what stands above them, within the used range; the lower one of two. */
  readonly row: number;
  readonly byKind: ReadonlyMap<ObjectionColumn, readonly RoundColumn[]>;
  /** Columns that no role takes, with what stands above them. */
  readonly others: ReadonlyMap<number, string>;
  /** A column says how many points more are asked for. */
  readonly hasIncrease: boolean;
  /** The first column that numbers the rows; `null` where none does. */
  readonly numbers: number | null;
  /** The first and the last column whose header is known; `null` where none is. */
  readonly span: readonly [first: number, last: number] | null;
}

/** Kinds whose columns are all read, their texts behind each other. */
export const REMARKS: ReadonlySet<ObjectionColumn> = new Set(['reason', 'reviewer', 'note']);

/**
 * What a row's texts say of their columns; with the row above it, whose texts go over the columns to their right (`Điểm`
 * above `hiện tại` and `đề nghị`). Of several columns of one kind those of rounds are all kept, else the one that is
 * called nothing else; the others are among those that no role takes.
 */
export function objectionColumns(
  sheet: SheetSnapshot,
  row: number,
  above: number | null = null,
): ObjectionColumns {
  const headers = headersOf(sheet, row, above);
  const kinds = new Set(headers.flatMap(({ words }) => (words === null ? [] : [words.column])));
  const others = new Map<number, string>();
  const byKind = new Map<ObjectionColumn, readonly RoundColumn[]>();
  for (const kind of kinds) {
    if (kind === 'other') continue;
    const same = headers.flatMap(({ column, words }) =>
      words?.column === kind ? [{ ...words, at: column }] : [],
    );
    const kept = kind === 'increase' ? [] : keptColumns(kind, same);
    if (kind !== 'increase') byKind.set(kind, kept);
    const taken = new Set(kept.map(({ column }) => column));
    for (const { column, text, words } of headers)
      if (words?.column === kind && !taken.has(column)) others.set(column, text);
  }
  for (const { column, text, words } of headers) if (words === null) others.set(column, text);
  for (const kind of ['decision', 'decided'] as const) {
    const [only, ...more] = byKind.get(kind) ?? [];
    if (only !== undefined && more.length === 0)
      byKind.set(kind, [inItsRound(only, byKind.get('asked') ?? [])]);
  }
  const known = headers.flatMap(({ column, words }) => (words === null ? [] : [column]));
  const [first, last] = [known[0], known.at(-1)];
  return {
    ...{ row, byKind, others },
    hasIncrease: kinds.has('increase'),
    numbers: headers.find(({ text }) => numbersRows(text))?.column ?? null,
    span: first === undefined || last === undefined ? null : [first, last],
  };
}

/** Whether `objectionColumns` has a column of that kind among those that its texts tell. */
export function namesColumn(
  sheet: SheetSnapshot,
  row: number,
  above: number | null,
  kind: ObjectionColumn,
): boolean {
  return headersOf(sheet, row, above).some(({ words }) => words?.column === kind);
}

interface Header {
  readonly column: number;
  readonly text: string;
  readonly words: HeaderWords | null;
}

function headersOf(sheet: SheetSnapshot, row: number, above: number | null): readonly Header[] {
  const [cells = [], upperCells = []] = [sheet.values[row], above === null ? [] : sheet.values[above]];
  const width = Math.max(cells.length, upperCells.length);
  const headers: Header[] = [];
  let upper = '';
  for (let column = 0; column < width; column++) {
    const own = headerText(cells[column]);
    const top = headerText(upperCells[column]);
    if (top !== '') upper = top;
    const words = own === '' ? objectionHeader(top) : lowerHeader(upper, own);
    headers.push({ column, text: own === '' ? top : own, words });
  }
  return headers;
}

function headerText(content: CellContent = null): string {
  return typeof content === 'string' ? textOf(content) : '';
}

function keptColumns(
  kind: ObjectionColumn,
  same: readonly (HeaderWords & { readonly at: number })[],
): readonly RoundColumn[] {
  const all = same.map(({ at, round }) => ({ column: at, round }));
  if (REMARKS.has(kind) || all.length < 2) return all;
  const rounds = all.map(({ column, round }) => ({ column, round: round ?? 1 }));
  if (new Set(rounds.map(({ round }) => round)).size === rounds.length)
    return rounds.sort((a, b) => a.round - b.round);
  const first = same.find(({ isExact }) => isExact) ?? same[0];
  return first === undefined ? [] : [{ column: first.at, round: first.round }];
}

/** One column for all rounds, but where a later round asks to its right: that was not decided there. */
function inItsRound(only: RoundColumn, asked: readonly RoundColumn[]): RoundColumn {
  const isLater = asked.length > 1 && asked.some(({ column }) => column > only.column);
  if (only.round !== null || !isLater) return only;
  const before = asked.flatMap(({ column, round }) =>
    column < only.column && round !== null ? [round] : [],
  );
  return { column: only.column, round: Math.max(1, ...before) };
}

/** The columns of a kind of remarks, whose texts are put behind each other. */
export function remarkColumns({ byKind }: ObjectionColumns, kind: ObjectionColumn): readonly number[] {
  return (byKind.get(kind) ?? []).map(({ column }) => column);
}

/** The columns that no role takes and that have something in some of the rows. */
export function unreadColumns(
  sheet: SheetSnapshot,
  { row: header, others }: ObjectionColumns,
  rows: readonly number[],
): readonly UnreadObjectionColumn[] {
  return [...others].flatMap(([column, text]): readonly UnreadObjectionColumn[] => {
    const filled = rows.filter((row) => textAt(sheet, row, column) !== '');
    // The numbers of rows stand in front, under whatever sign or none.
    if (filled.length === 0 || (column === 0 && text === '')) return [];
    return [
      {
        column: columnName(sheet.firstColumn + column),
        header: text,
        place: placeAt(sheet, header, column),
        count: filled.length,
      },
    ];
  });
}
