import type { BlockSet } from '../../criteriaSets/blockSets';
import { leavesOf } from '../../criteriaSets/setSheet';
import { readNumber, readScore } from '../../read/cells/score';
import { NOT_CALCULATED } from '../../read/cells/scoreColumn';
import { textOf } from '../../read/cells/text';
import { isColumnNumbers } from '../../read/headers/headerBand';
import type { TableSpan } from '../../read/layouts/sheetTables';
import type { CellContent } from '../../workbook';
import { left } from '../files/left';
import type { Left } from '../files/left';

/** A table as it is looked at for what stands beside no criterion; rows and columns are those of its own sheet. */
export interface TableBeside {
  readonly set: BlockSet;
  readonly span: TableSpan;
  /** The row after the last one that may be of this table. */
  readonly endRow: number;
  readonly contentAt: (row: number, column: number) => CellContent;
  readonly at: (row: number, column: number) => string;
}

/**
 * The rows that go on with a criterion: those below it, without a number, that are no other line and no sum: a second line of
 * evidence, or a way in which it is scored.
 */
export function rowsGoingOn({
  set,
  span,
  contentAt,
}: Omit<TableBeside, 'at' | 'endRow'>): ReadonlyMap<number, readonly number[]> {
  const known = knownRows(set);
  const texts = new Set(set.lines.flatMap(({ kind, row }) => (kind === 'text' ? [row] : [])));
  const last = Math.max(-1, ...known);
  const going = new Map<number, number[]>();
  let open: number[] | null = null;
  for (const row of rowsIn(span.header.dataRow, last)) {
    if (known.has(row)) {
      const isScored = set.lines.some((line) => line.row === row && isScoredLine(line.kind));
      open = isScored ? [] : null;
      if (open !== null) going.set(row, open);
    } else if (texts.has(row) || labelOf(span, contentAt, row) === '') open?.push(row);
    else open = null;
  }
  return going;
}

/**
 * Numbers and texts in the unit's columns that stand beside no criterion, or beside one that others are below, and are not
 * used: none that is the sum of scores, and no text in `used`.
 */
export function unusedBeside(
  { set, span, endRow, contentAt, at }: TableBeside,
  self: readonly number[],
  texts: readonly { readonly column: number; readonly header: string }[],
  used: ReadonlySet<string>,
): readonly Left[] {
  const known = new Map(set.lines.map((line) => [line.row, line]));
  const scored = new Set(set.lines.flatMap(({ kind, row }) => (isScoredLine(kind) ? [row] : [])));
  const last = Math.max(-1, ...knownRows(set));
  const scores = self.map((column) => ({ column, sums: sumsOf(set, (row) => contentAt(row, column)) }));
  const said: Left[] = [];
  let isBelow = false;
  for (const row of rowsIn(span.header.dataRow, endRow - 1)) {
    if (scored.has(row) || isColumnNumbers(span.sheet, row)) continue;
    const line = known.get(row);
    const name = line?.name ?? labelOf(span, contentAt, row);
    const facts = { code: line?.code ?? '', name };
    for (const { column, sums } of scores) {
      const score = contentAt(row, column);
      if (isUnusedScore(score, row > last, sums))
        said.push(left('score-not-used', at(row, column), { ...facts, text: shown(score) }));
    }
    // Signatures stand below the total, or a blank row.
    isBelow ||=
      row > last && (name !== '' || texts.every(({ column }) => textOf(contentAt(row, column)) === ''));
    if (isBelow) continue;
    for (const { column, header } of texts) {
      const text = textOf(contentAt(row, column));
      if (text !== '' && text !== header && !used.has(at(row, column)))
        said.push(left('text-not-used', at(row, column), { ...facts, text }));
    }
  }
  return said;
}

function rowsIn(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function isScoredLine(kind: BlockSet['lines'][number]['kind']): boolean {
  return kind !== 'text' && kind !== 'group';
}

function knownRows({ lines }: BlockSet): ReadonlySet<number> {
  return new Set(lines.flatMap(({ kind, row }) => (kind === 'text' ? [] : [row])));
}

/** What stands in the columns of numbers and names. */
function labelOf({ header }: TableSpan, contentAt: TableBeside['contentAt'], row: number): string {
  return header.columns
    .filter(({ role }) => role === 'code' || role === 'name')
    .map(({ column }) => textOf(contentAt(row, column)))
    .filter((text) => text !== '')
    .join(' ');
}

/** Words below the table are no scores; `-` and the like are blanks. */
function isUnusedScore(content: CellContent, isBelow: boolean, sums: readonly number[]): boolean {
  // A sum of a form that nothing has calculated: another program wrote the file.
  if (typeof content === 'object' && content?.error === NOT_CALCULATED) return false;
  const score = readScore(content);
  if (score === 'notScored' || (typeof content === 'string' && isBelow)) return false;
  const number = readNumber(content);
  return number === undefined ? !isBelow : !sums.some((sum) => Math.abs(sum - number) <= ROUNDING);
}

/** A sum is often printed with two decimals. */
const ROUNDING = 0.005_001;

/** What the scores of each group and of the whole come to, the whole with and without bonus and penalty points. */
function sumsOf({ lines }: BlockSet, contentAt: (row: number) => CellContent): readonly number[] {
  const sumsIn = (rows: readonly { readonly row: number }[]) => {
    const contents = rows.map(({ row }) => contentAt(row));
    const add = (numbers: readonly (number | null | undefined)[]) =>
      numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    // Excel's sums pass over numbers that are texts.
    return [add(contents.map(readNumber)), add(contents.map((one) => (typeof one === 'number' ? one : 0)))];
  };
  const groups = lines.flatMap(({ kind }, index) => (kind === 'group' ? sumsIn(leavesOf(lines, index)) : []));
  const of = (wanted: string) => sumsIn(lines.filter(({ kind }) => kind === wanted));
  const [leaves, bonus, penalty] = [of('leaf'), of('bonus'), of('penalty')];
  const wholes = leaves.flatMap((sum, way) => {
    const [more, less] = [bonus[way] ?? 0, penalty[way] ?? 0];
    return [sum, sum + more, sum + more + less, sum + more - less, sum - less];
  });
  return [...groups, ...wholes];
}

function shown(content: CellContent): string {
  return typeof content === 'object' && content !== null ? content.error : textOf(content);
}
