import { cellOfAddress } from '../../addresses/address';
import type { Place, SheetSnapshot } from '../../workbook';
import type { PublishedRank, SaidInCell } from '../model/assessment';
import { askedBy } from '../words/takingPart';
import type { Asked } from '../words/takingPart';
import { placeAt, textAt } from '../cells/sheetCells';
import { unitRowsOf } from './columnsLeavingOut';
import type { TableSpan } from '../layouts/sheetTables';

/** A unit where its name stands, and what leaves it out of the ranking. */
interface NamedUnit {
  readonly name: string;
  readonly block?: string | null;
  readonly place: Place;
  readonly notRanked?: SaidInCell;
}

/** What blank cells below `Không xếp hạng` say of their units, by the cells of the units' names. */
export interface BlanksBelow {
  /** Left out: the table gives a rank to every other unit, and none to this one. */
  readonly out: ReadonlyMap<string, SaidInCell>;
  /** It may be meant, too: the column is blank only there, or only these units have no rank. */
  readonly open: ReadonlyMap<string, SaidInCell>;
  /** What is said of the unit above, where nothing but the blank says so. */
  readonly heads: ReadonlyMap<string, SaidInCell>;
}

/**
 * Looks at the blank cells below one that leaves its unit out of the ranking. Files know what is merged there, Excel is
 * not asked: a blank may be a part of a merged cell, or no remark at all.
 *
 * @param units those of all tables and lists of the sheet
 * @param published the rows of its tables as they are printed
 * @param percentsOf tells what its units got, as far as it is read, by the cells of their names
 */
export function blanksBelow(
  spans: readonly TableSpan[],
  units: readonly NamedUnit[],
  published: readonly PublishedRank[],
  percentsOf: () => ReadonlyMap<string, number>,
): BlanksBelow {
  const found: Found = { out: new Map(), open: new Map(), heads: new Map() };
  const leaving = units.filter(({ notRanked }) => notRanked !== undefined && isOfCell(notRanked));
  if (leaving.length === 0) return found;
  const [named, printed] = [byPlace(units), byPlace(published)];
  const percents = percentsOf();
  for (const span of spans) {
    const unit = span.header.columns.find(({ role }) => role === 'unit')?.column;
    if (unit === undefined) continue;
    const own = leaving.filter(({ place }) => isInSpan(span, unit, place));
    if (own.length > 0) lookBelow(tableOf(span, unit, { units, named, printed, percents }), found);
  }
  return found;
}

interface Found {
  readonly out: Map<string, SaidInCell>;
  readonly open: Map<string, SaidInCell>;
  readonly heads: Map<string, SaidInCell>;
}

/** A row of a table of units. */
interface Row {
  readonly row: number;
  readonly name: string;
  readonly block: string | null;
  /** The cell of its name. */
  readonly cell: string;
  readonly said: SaidInCell | null;
  /** The rank that the table prints. */
  readonly rank: number | null;
  readonly percent: number | null;
}

interface Table {
  readonly sheet: SheetSnapshot;
  /** What columns ask: a blank in one of who takes part is told by its marks, one in a column of who does not by itself. */
  readonly asked: ReadonlyMap<number, Asked>;
  readonly rank: number | null;
  readonly rows: readonly Row[];
}

function byPlace<One extends { readonly place: Place }>(all: readonly One[]): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [one.place.cell, one]));
}

function isOfCell({ heading, above, blank }: SaidInCell): boolean {
  return heading !== true && above === undefined && blank !== true;
}

function isInSpan({ sheet, header, endRow }: TableSpan, column: number, { cell }: Place): boolean {
  const at = cellOfAddress(cell);
  const row = at === null ? -1 : at.row - sheet.firstRow;
  return at?.column === column + sheet.firstColumn && row >= header.dataRow && row < endRow;
}

/** What is known of the units of a sheet, by the cells of their names. */
interface Known {
  readonly units: readonly NamedUnit[];
  readonly named: ReadonlyMap<string, NamedUnit>;
  readonly printed: ReadonlyMap<string, PublishedRank>;
  readonly percents: ReadonlyMap<string, number>;
}

function tableOf(span: TableSpan, unit: number, { units, named, printed, percents }: Known): Table {
  const { sheet, header } = span;
  const asked = new Map(
    header.columns.flatMap((column) => {
      const asks = askedBy(sheet, column, header.dataRow);
      return asks === null ? [] : [[column.column, asks] as const];
    }),
  );
  const rank = header.columns.find(({ role, column }) => role === 'rank' && !asked.has(column));
  const rows = unitRowsOf(span, unit, units).map(({ row, block }): Row => {
    const { cell } = placeAt(sheet, row, unit);
    const own = printed.get(cell);
    const said = own?.notRanked ?? named.get(cell)?.notRanked ?? null;
    const percent = percents.get(cell) ?? null;
    return { row, name: named.get(cell)?.name ?? '', block, cell, said, rank: own?.rank ?? null, percent };
  });
  return { sheet, asked, rank: rank?.column ?? null, rows };
}

/** Cells with blanks below them that are looked at: of more, the column is one of remarks. */
const MOST_HEADS = 50;

function lookBelow(table: Table, found: Found): void {
  const { sheet, rows } = table;
  let heads = 0;
  for (let at = 0; at < rows.length && heads < MOST_HEADS; at++) {
    const head = rows[at];
    const column = head === undefined ? null : columnOf(table, head);
    if (head?.said === undefined || head.said === null || column === null) continue;
    let end = at + 1;
    while (isBlankBelow(sheet, rows[end], column, head)) end++;
    const blanks = rows.slice(at + 1, end);
    const [first] = blanks;
    if (first === undefined) continue;
    heads++;
    const { text } = head.said;
    const above = head.said.place.cell;
    const evidence = table.asked.has(column) ? null : evidenceOf(table, column, head, new Set(blanks));
    if (evidence === null) {
      if (sheet.merged === undefined) found.heads.set(head.cell, { ...head.said, below: first.name });
      continue;
    }
    for (const one of blanks) {
      const said = { text, place: placeAt(sheet, one.row, column), above };
      const isOut = evidence.least !== null && one.percent !== null && one.percent > evidence.least;
      (isOut ? found.out : found.open).set(one.cell, said);
    }
  }
}

function isBlankBelow(sheet: SheetSnapshot, one: Row | undefined, column: number, head: Row): boolean {
  return one?.said === null && one.block === head.block && textAt(sheet, one.row, column) === '';
}

/** The column in which a row's own cell leaves its unit out; `null` where that stands elsewhere, or asks who takes part. */
function columnOf({ sheet, asked }: Table, { row, said, cell }: Row): number | null {
  const at = said === null || !isOfCell(said) ? null : cellOfAddress(said.place.cell);
  if (at === null || at.row - sheet.firstRow !== row || said?.place.cell === cell) return null;
  const column = at.column - sheet.firstColumn;
  return asked.get(column) === 'who is in' ? null : column;
}

/** What speaks for a blank being a part of the cell above. */
interface Evidence {
  /**
   * Where the table ranks all other units of the block, from 1 to their number, what the last of them got in per cent: a
   * unit without a rank that got more was not forgotten.
   */
  readonly least: number | null;
}

/** Only these units have no rank, or the column is blank only there while nothing tells what is merged; `null` for neither. */
function evidenceOf(
  { sheet, rank, rows }: Table,
  column: number,
  head: Row,
  blanks: ReadonlySet<Row>,
): Evidence | null {
  const others = rows.filter((one) => one.block === head.block && one.said === null && !blanks.has(one));
  if (others.length < FEWEST) return null;
  const isBlank = (at: number) => (one: Row) => textAt(sheet, one.row, at) === '';
  if (rank !== null && [...blanks].every(isBlank(rank)) && !others.some(isBlank(rank))) {
    const ranks = others.flatMap((one) => one.rank ?? []);
    const last = ranks.reduce((most, one) => Math.max(most, one), 0);
    const isWhole = ranks.length === others.length && ranks.includes(1) && last <= ranks.length;
    const lowest = isWhole ? others.find((one) => one.rank === last) : undefined;
    return { least: lowest?.percent ?? null };
  }
  const isOnly = sheet.merged === undefined && column !== rank && !others.some(isBlank(column));
  return isOnly ? { least: null } : null;
}

const FEWEST = 2;
