import { dateAt } from '../../read/cells/cellFormat';
import { cellAddress, cellOfAddress } from '../../address';
import type { BlockSet } from '../../criteriaSets/blockSets';
import { setOfTable } from '../../criteriaSets/blockSets';
import type { RowToMatch } from '../../criteriaSets/lineMatcher';
import type { Period } from '../../period';
import { toNumber } from '../../points';
import type { Points } from '../../points';
import { readScore } from '../../read/cells/score';
import { fold, textOf } from '../../read/cells/text';
import type { HeaderColumn } from '../../read/headers/headerBand';
import type { TableSpan } from '../../read/layouts/sheetTables';
import type { ReadTable } from '../../read/layouts/unitScoreSheet';
import type { KindOfScore, ScoreTable, UnitReading } from '../../read/model/assessment';
import type { ReadSource } from '../../read/sheets/sheetReading';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { left } from '../files/left';
import type { Left } from '../files/left';
import type { OwnCell, OwnColumn } from '../files/unitFile';
import { rowsGoingOn, unusedBeside } from './besideCriteria';

/** A row of a unit's table, whichever line of a set it means. */
export interface FiledRow extends RowToMatch {
  readonly maxPoints: Points | null;
  readonly nameCell: string;
  readonly maxCell: string;
  readonly own: Readonly<Record<OwnColumn, OwnCell>>;
  /** What is to be said of its score by itself. */
  readonly said: readonly Left[];
}

/** What one table of a file says of one unit. */
export interface FiledUnit {
  readonly sheet: string;
  readonly name: string;
  /** How the table names it: a line or header of its own, its tab, or the office at the top left. */
  readonly namedBy: 'line' | 'sheet' | 'issuer';
  readonly block: string | null;
  readonly year: Period | null;
  /** The set as the file prints it. */
  readonly set: BlockSet;
  readonly rows: readonly FiledRow[];
  /** The header of its table. */
  readonly headCell: string;
  readonly said: readonly Left[];
}

/** Every unit of the tables of criteria in a file; columns of another period than their table's are passed over. */
export function filedUnits(sources: readonly ReadSource[]): readonly FiledUnit[] {
  return sources.flatMap((source) => {
    const read = [...source.tables, ...source.unitTables].filter(
      ({ table, isUnsaid }) => isUnsaid !== true && table.set.leaves.length > 0 && isOfCriteria(table),
    );
    return read.flatMap((one, index) =>
      one.table.units.map((unit, at) => {
        const unread = index === 0 && at === 0 ? source.unread : [];
        const findings = at === 0 ? [...one.findings, ...unread] : [];
        const told = findings
          .filter(({ severity, place }) => severity !== 'info' && place.sheet === one.table.sheet)
          .map((finding) => left('finding', finding.place.cell, { finding }));
        return filedUnit(source, one, unit, told, sources);
      }),
    );
  });
}

function isOfCriteria({ kind }: ScoreTable): boolean {
  return kind === 'unitScoreSheet' || kind === 'criteriaByUnits';
}

function filedUnit(
  source: ReadSource,
  { table }: ReadTable,
  unit: UnitReading,
  told: readonly Left[],
  sources: readonly ReadSource[],
): FiledUnit {
  const { year, block } = table;
  const set = setOfTable(table, [unit], sources, { name: block, year });
  const at = (row: number, column: number) =>
    cellAddress(table.origin.row + row, table.origin.column + column);
  const contentAt = (row: number, column: number) => contentOf(source.sheet, table, row, column);
  const shownAt = (row: number, column: number) => shownOf(source.sheet, table, row, column);
  const span = spanOf(source, table);
  const columnOf = (role: string) => span?.header.columns.find((column) => column.role === role)?.column ?? 0;
  const { kind: self, said: ofColumns } = selfColumn(unit, table, span, at);
  const texts = textColumns(unit);
  const used = new Set<string>();
  const goingOn = span === null ? null : rowsGoingOn({ set, span, contentAt });
  const writtenAt = (row: number, column: number): CellContent => {
    const from = mergedFrom(source.sheet, table, row, column);
    const own = [shownAt(from, column), ...(goingOn?.get(row) ?? []).map((below) => shownAt(below, column))];
    for (const one of [from, ...(goingOn?.get(row) ?? [])]) used.add(at(one, column));
    const [first = null, ...more] = own;
    if (more.every((content) => textOf(content) === '')) return first;
    return own
      .map(plainText)
      .filter((text) => text !== '')
      .join('\n');
  };
  const rows = set.lines.flatMap((line): readonly FiledRow[] => {
    const { kind, code, name, maxPoints, row, leaf } = line;
    if (kind === 'text' || kind === 'group') return [];
    const field = set.set.fields[set.set.leaves[leaf ?? -1]?.field ?? -1] ?? '';
    const column = self === null ? null : columnAt(self, leaf ?? 0);
    const score = column === null ? NO_CELL : scoreCell(self, leaf, contentAt(row, column), at(row, column));
    const said = faultOf(
      self,
      leaf,
      { code, name, maxPoints },
      score,
      column === null ? null : contentAt(row, column),
    );
    const isFault = said.some(({ why }) => why !== 'number-as-text');
    const written = (columns: readonly number[]): OwnCell => textCell(columns, row, writtenAt, at);
    const unread = [...texts.evidence, ...texts.explanation].flatMap((textColumn): readonly Left[] => {
      const content = contentAt(row, textColumn);
      return isError(content)
        ? [left('formula-not-calculated', at(row, textColumn), { code, name, text: content.error })]
        : [];
    });
    return [
      {
        ...{ kind, code, name, field, maxPoints, said: [...said, ...unread] },
        nameCell: at(row, columnOf('name')),
        maxCell: at(row, columnOf('max')),
        own: {
          self: isFault ? { ...score, content: undefined } : score,
          evidence: written(texts.evidence),
          explanation: written(texts.explanation),
        },
      },
    ];
  });
  const beside =
    span === null || table.kind !== 'unitScoreSheet'
      ? []
      : unusedBeside(
          { set, span, endRow: endOf(source, table, span), contentAt: shownAt, at },
          self === null ? null : columnAt(self, 0),
          [...texts.evidence, ...texts.explanation].map((column) => ({
            column,
            header: textOf(span.header.columns.find((one) => one.column === column)?.text ?? ''),
          })),
          used,
        );
  const isTold = new Set(told.map(({ cell }) => cell));
  return {
    ...{ sheet: table.sheet, name: unit.name, block: unit.block ?? block, year, set, rows },
    namedBy: table.namedBy ?? 'line',
    headCell: span === null ? 'A1' : at(span.header.firstRow, columnOf('name')),
    said: [
      ...told,
      ...ofColumns,
      ...mergedScores(source.sheet, rows),
      ...beside.filter(({ cell }) => !isTold.has(cell)),
      ...officeTexts(unit, at),
      ...unreadColumns(unit, table, span, { contentAt, at }),
    ],
  };
}

const NO_CELL: OwnCell = { cell: '', content: null };

function contentOf(sheet: SheetSnapshot, { origin }: ScoreTable, row: number, column: number): CellContent {
  return (
    sheet.values[origin.row + row - sheet.firstRow]?.[origin.column + column - sheet.firstColumn] ?? null
  );
}

/** What a person sees in a cell of texts: a date is no number of days. */
function shownOf(sheet: SheetSnapshot, table: ScoreTable, row: number, column: number): CellContent {
  const content = contentOf(sheet, table, row, column);
  if (typeof content !== 'number') return content;
  const { origin } = table;
  const [ownRow, ownColumn] = [origin.row + row - sheet.firstRow, origin.column + column - sheet.firstColumn];
  const date = dateAt(sheet, ownRow, ownColumn, content);
  return date === null ? content : `${date.day}/${date.month}/${date.year}`;
}

function plainText(content: CellContent): string {
  return typeof content === 'string' ? content.normalize('NFC').trim() : textOf(content);
}

/** The row whose text covers a cell that is merged with others; the cell's own where it is not. */
function mergedFrom(
  { merged = [], firstRow, firstColumn }: SheetSnapshot,
  { origin }: ScoreTable,
  row: number,
  column: number,
): number {
  const [ownRow, ownColumn] = [origin.row + row - firstRow, origin.column + column - firstColumn];
  const area = merged.find(
    (one) => one.column === ownColumn && one.row <= ownRow && ownRow < one.row + one.rows,
  );
  return area === undefined ? row : row - (ownRow - area.row);
}

/** The row at which the next table below begins, or the sheet ends. */
function endOf({ sheet, spans }: ReadSource, { origin }: ScoreTable, { header }: TableSpan): number {
  const own = origin.row + header.firstRow;
  const starts = spans.map((span) => span.sheet.firstRow + span.header.firstRow).filter((row) => row > own);
  return Math.min(...starts, sheet.firstRow + sheet.values.length) - origin.row;
}

function isError(content: CellContent): content is Extract<CellContent, object> {
  return typeof content === 'object' && content !== null;
}

function spanOf({ spans }: ReadSource, { origin, set }: ScoreTable): TableSpan | null {
  const row = set.leaves[0]?.row ?? 0;
  return (
    spans.find(
      ({ sheet, header, endRow }) =>
        sheet.firstRow === origin.row &&
        sheet.firstColumn === origin.column &&
        header.dataRow <= row &&
        row < endRow,
    ) ?? null
  );
}

/** The column of a kind of score; where leaves have columns of their own that of one of them. */
function columnAt({ columns }: KindOfScore, index: number): number {
  return typeof columns === 'number' ? columns : (columns[index] ?? -1);
}

/** The unit's own scores: self-scores, else the only ones that nobody else is said to have given. */
function selfColumn(
  { kinds }: UnitReading,
  { set }: ScoreTable,
  span: TableSpan | null,
  at: (row: number, column: number) => string,
): { readonly kind: KindOfScore | null; readonly said: readonly Left[] } {
  const filled = kinds.filter(({ scores }) => scores.some((score) => score !== 'notScored'));
  const own = filled.findLast(({ role }) => role === 'self') ?? kinds.findLast(({ role }) => role === 'self');
  const untold = filled.filter(({ role }) => role === null || role === 'final');
  const kind = own ?? (untold.length === 1 ? untold[0] : undefined) ?? null;
  const header = (of: KindOfScore): HeaderColumn | undefined =>
    span?.header.columns.find(({ column }) => column === columnAt(of, 0));
  const ofOffice = filled
    .filter((one) => one !== kind)
    .map((one) => {
      const first = one.scores.findIndex((score) => score !== 'notScored');
      const count = one.scores.filter((score) => score !== 'notScored').length;
      const cell = at(set.leaves[first]?.row ?? 0, columnAt(one, first));
      return left('column-of-office', cell, { header: header(one)?.text ?? '', count });
    });
  if (kind === null || kind === own) return { kind, said: ofOffice };
  const head = header(kind);
  const cell = head === undefined ? '' : at(head.row, head.column);
  return { kind, said: [...ofOffice, left('column-taken-as-self', cell, { header: head?.text ?? '' })] };
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

/** Remarks of whoever appraises, which are none of the unit's. */
function officeTexts(
  { texts = [], set }: UnitReading,
  at: (row: number, column: number) => string,
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
function unreadColumns(
  { texts = [] }: UnitReading,
  { kind, set }: ScoreTable,
  span: TableSpan | null,
  cells: {
    readonly contentAt: (row: number, column: number) => CellContent;
    readonly at: (row: number, column: number) => string;
  },
): readonly Left[] {
  if (kind !== 'unitScoreSheet' || span === null) return [];
  const known = new Set(texts.map(({ column }) => column));
  return span.header.columns.flatMap(({ column, text, role }) => {
    if ((role !== 'note' && role !== null) || known.has(column) || OF_CRITERIA.test(fold(text))) return [];
    const filled = set.leaves.filter(({ row }) => textOf(cells.contentAt(row, column)) !== '');
    const [first] = filled;
    if (first === undefined) return [];
    return [left('column-unread', cells.at(first.row, column), { header: text, count: filled.length })];
  });
}

const OF_CRITERIA = /\b(?:cach|yeu cau|huong dan|phuong phap|hinh thuc|quy dinh|muc diem|thang diem)\b/u;

/** Scores that stand in one cell for several criteria: they are the first one's. */
function mergedScores(sheet: SheetSnapshot, rows: readonly FiledRow[]): readonly Left[] {
  const scored = rows.flatMap(({ code, name, own: { self } }) => {
    const at = cellOfAddress(self.cell);
    return at === null ? [] : [{ ...at, code, name, self }];
  });
  return (sheet.merged ?? []).flatMap((area): readonly Left[] => {
    const [first, ...others] = scored.filter(
      ({ row, column }) =>
        row - sheet.firstRow >= area.row &&
        row - sheet.firstRow < area.row + area.rows &&
        column - sheet.firstColumn >= area.column &&
        column - sheet.firstColumn < area.column + area.columns,
    );
    if (first === undefined || others.length === 0 || first.self.content === null) return [];
    const { code, name, self } = first;
    return [
      left('score-merged', self.cell, { code, name, others: others.map((one) => one.code || one.name) }),
    ];
  });
}

/** Of a criterion as its column is read as a whole, of bonus and penalty points by itself. */
function scoreCell(
  self: KindOfScore | null,
  leaf: number | null,
  content: CellContent,
  cell: string,
): OwnCell {
  const score = leaf === null ? readScore(content) : (self?.scores[leaf] ?? 'notScored');
  if (typeof score === 'number') return { cell, content: toNumber(score) };
  return { cell, content: score === 'notApplicable' ? 'KAD' : score === 'notScored' ? null : undefined };
}

/** Texts of several columns are joined; a text stays the text that it is, whatever it begins with. */
function textCell(
  columns: readonly number[],
  row: number,
  contentAt: (row: number, column: number) => CellContent,
  at: (row: number, column: number) => string,
): OwnCell {
  const [first] = columns;
  // A file without such a column says nothing of it; what another one said stays.
  if (first === undefined) return { cell: '', content: undefined };
  if (columns.some((column) => isError(contentAt(row, column))))
    return { cell: at(row, first), content: undefined };
  const texts = columns.flatMap((column) => {
    const content = contentAt(row, column);
    const text = plainText(content);
    return text === '' ? [] : [text];
  });
  const content = texts.length === 0 ? null : texts.join('; ').slice(0, LONGEST_TEXT);
  return { cell: at(row, first), content };
}

/** As long as a cell of ours may be. */
const LONGEST_TEXT = 8_000;

interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: Points | null;
}

/** What is to be said of a score cell by itself. */
function faultOf(
  self: KindOfScore | null,
  leaf: number | null,
  { code, name }: Criterion,
  { cell, content }: OwnCell,
  raw: CellContent,
): readonly Left[] {
  const read = leaf === null ? undefined : self?.faults.get(leaf);
  const text = read?.text ?? textOf(raw);
  if (read !== undefined || content === undefined) {
    const shown = text === '' && typeof raw === 'object' && raw !== null ? raw.error : text;
    const facts = { code, name, text: shown };
    const why =
      read?.code === undefined || read.code === 'score-max-differs' ? 'score-not-a-number' : read.code;
    return [left(why, cell, facts)];
  }
  const isDecided = self?.notes.some(({ indexes }) => indexes.some(({ index }) => index === leaf)) === true;
  if (typeof content === 'number' && (typeof raw === 'string' || isDecided))
    return [left('number-as-text', cell, { code, name, text, score: content })];
  return [];
}
