import { cutText } from '../../report/layout/sizes/fittingText';
import { fold, textOf } from '../../read/cells/text';
import type { ScoreTable, UnitReading } from '../../read/model/assessment';
import type { CellContent } from '../../workbook';
import { left } from '../files/left';
import type { Left } from '../files/left';
import type { OwnCell } from '../files/unitFile';
import { rowsGoingOn } from './besideCriteria';
import type { BlockSet } from '../../criteriaSets/blockSets';
import { isError, plainText } from './tableCells';
import type { TableCells } from './tableCells';

/** The texts of a unit's table, by row. */
export interface FiledTexts {
  readonly evidenceAt: (row: number) => OwnCell;
  readonly explanationAt: (row: number) => OwnCell;
  /** Cells of a row that cannot be read, or not in full. */
  readonly saidIn: (
    row: number,
    criterion: { readonly code: string; readonly name: string },
  ) => readonly Left[];
  readonly columns: readonly number[];
  /** Addresses of cells that were read; it grows as rows are. */
  readonly used: ReadonlySet<string>;
}

/** Reads evidence and explanations: texts go on in rows without a number, and cover what their cells are merged over. */
export function filedTexts(unit: UnitReading, set: BlockSet, cells: TableCells): FiledTexts {
  const { span, contentAt, shownAt, at, mergedFrom } = cells;
  const { evidence, explanation } = textColumns(unit);
  const used = new Set<string>();
  const goingOn = span === null ? null : rowsGoingOn({ set, span, contentAt });
  const writtenAt = (row: number, column: number): CellContent => {
    const from = mergedFrom(row, column);
    const own = [shownAt(from, column), ...(goingOn?.get(row) ?? []).map((below) => shownAt(below, column))];
    for (const one of [from, ...(goingOn?.get(row) ?? [])]) used.add(at(one, column));
    const [first = null, ...more] = own;
    if (more.every((content) => textOf(content) === '')) return first;
    return own
      .map(plainText)
      .filter((text) => text !== '')
      .join('\n');
  };
  const columns = [...evidence, ...explanation];
  return {
    ...{ columns, used },
    evidenceAt: (row) => textCell(evidence, row, writtenAt, at),
    explanationAt: (row) => textCell(explanation, row, writtenAt, at),
    saidIn: (row, criterion) => [
      ...columns.flatMap((column): readonly Left[] => {
        const content = contentAt(row, column);
        if (!isError(content)) return [];
        return [left('formula-not-calculated', at(row, column), { ...criterion, text: content.error })];
      }),
      ...[evidence, explanation].flatMap((own): readonly Left[] => {
        const { length } = joinedText(own.map((column) => writtenAt(row, column)));
        if (length <= LONGEST_TEXT) return [];
        return [left('text-cut', at(row, own[0] ?? 0), { ...criterion, length, kept: LONGEST_TEXT })];
      }),
    ],
  };
}

/** The columns of the unit's texts; a bare `Ghi chú` of its own sheet is what it says to a score. */
function textColumns({
  texts = [],
}: UnitReading): Readonly<Record<'evidence' | 'explanation', readonly number[]>> {
  const evidence = texts.filter(({ kinds }) => kinds.includes('evidence'));
  const explanation = texts.filter(
    ({ kinds, isPlain }) =>
      !kinds.includes('evidence') && (kinds.includes('explanation') || isPlain === true),
  );
  return {
    evidence: evidence.map(({ column }) => column),
    explanation: explanation.map(({ column }) => column),
  };
}

/** Texts of several columns are joined; a text stays the text that it is, whatever it begins with. */
function textCell(
  columns: readonly number[],
  row: number,
  contentAt: TableCells['contentAt'],
  at: TableCells['at'],
): OwnCell {
  const [first] = columns;
  // A file without such a column says nothing of it; what another one said stays.
  if (first === undefined) return { cell: '', content: undefined };
  const contents = columns.map((column) => contentAt(row, column));
  if (contents.some(isError)) return { cell: at(row, first), content: undefined };
  const text = joinedText(contents);
  return { cell: at(row, first), content: text === '' ? null : cutText(text, LONGEST_TEXT) };
}

function joinedText(contents: readonly CellContent[]): string {
  return contents
    .map(plainText)
    .filter((text) => text !== '')
    .join('; ');
}

/** As long as a cell of ours may be (`fittingText.ts`), in UTF-16 units. */
const LONGEST_TEXT = 8_000;

/** Remarks of whoever appraises, which are none of the unit's. */
export function officeTexts(
  { texts = [], set }: UnitReading,
  { at }: Pick<TableCells, 'at'>,
): readonly Left[] {
  return texts
    .filter(({ kinds, isPlain, texts: own }) => kinds.includes('reason') && isPlain !== true && own.size > 0)
    .map(({ column, texts: own }) => {
      const [first = 0] = own.keys();
      return left('column-of-office', at(set.leaves[first]?.row ?? 0, column), {
        header: '',
        count: own.size,
      });
    });
}

/** Columns of texts of which nothing is taken, but for those that say how criteria are scored. */
export function unreadColumns(
  { texts = [] }: UnitReading,
  { kind, set }: ScoreTable,
  { span, contentAt, at }: TableCells,
): readonly Left[] {
  if (kind !== 'unitScoreSheet' || span === null) return [];
  const known = new Set(texts.map(({ column }) => column));
  return span.header.columns.flatMap(({ column, text, role }) => {
    if ((role !== 'note' && role !== null) || known.has(column) || OF_CRITERIA.test(fold(text))) return [];
    const filled = set.leaves.filter(({ row }) => textOf(contentAt(row, column)) !== '');
    const [first] = filled;
    if (first === undefined) return [];
    return [left('column-unread', at(first.row, column), { header: text, count: filled.length })];
  });
}

const OF_CRITERIA = /\b(?:cach|yeu cau|huong dan|phuong phap|hinh thuc|quy dinh|muc diem|thang diem)\b/u;
