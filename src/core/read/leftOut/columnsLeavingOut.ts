import { cellOfAddress } from '../../addresses/address';
import type { Period } from '../../period';
import type { Place, SheetSnapshot } from '../../workbook';
import type { SaidInCell } from '../model/assessment';
import { RESULT_ROLES } from '../roles/roles';
import { fold } from '../cells/text';
import type { HeaderColumn } from '../headers/headerBand';
import { askedBy, blankMark, takesPart } from '../words/takingPart';
import type { Asked } from '../words/takingPart';
import { mayBeNotRanked, notRankedIn } from '../words/notRanked';
import { mergedRows } from '../cells/mergedCells';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { TableSpan } from '../layouts/sheetTables';

/** Said of a unit in a list, where it may mean that it is not ranked, or not scored by whoever wrote it: `Không chấm điểm`. */
const NOT_SCORED =
  /^(?:don vi )?(?:khong|chua|mien) (?:cham(?: diem)?|danh gia|tham gia|thuoc doi tuong|thuoc dien)(?: |$)/u;
const LONGEST = 120;

/** A unit of a table, where its name stands. */
interface UnitPlace {
  readonly block?: string | null;
  readonly place: Place;
}

/** A column that may leave units out, and what a blank says in it. */
interface AskedColumn {
  readonly header: HeaderColumn;
  readonly asks: Asked | null;
  /** Notes beside scores: what leaves units out in them is read with the ranking, so that only doubts are left. */
  readonly isRead: boolean;
  readonly blank: 'in' | 'out' | 'open';
  /** Blocks of which some unit has a mark; in the others a blank says nothing. */
  readonly marked: ReadonlySet<string | null>;
  readonly merged: ReadonlyMap<number, number>;
}

/**
 * What the columns of a table of units without another use say of its units: one that says who takes part in the ranking
 * (`Không xếp hạng` with an x, `Tham gia xếp hạng` with Có or Không), or a text `Không xếp hạng` in any (`Tình trạng`, `Diện`).
 */
export class ColumnsLeavingOut {
  private readonly tables: readonly (TableSpan & {
    readonly unit: number;
    readonly asked: readonly AskedColumn[];
  })[];

  /** @param units those of all tables of the sheet */
  constructor(
    spans: readonly TableSpan[],
    units: readonly UnitPlace[],
    private readonly year: Period | null,
  ) {
    this.tables = spans.flatMap((span) => {
      const { columns, dataRow } = span.header;
      const isList = columns.every(({ role }) => role === null || !RESULT_ROLES.has(role));
      const unit = columns.find(({ role }) => role === 'unit')?.column;
      if (unit === undefined) return [];
      const may = columns.flatMap((header) => {
        const asks = askedBy(span.sheet, header, dataRow);
        const isOther = header.role === null || header.role === 'note';
        return asks !== null || isOther ? [{ header, asks, isRead: !isList && header.role === 'note' }] : [];
      });
      if (may.length === 0) return [];
      const rows = unitRowsOf(span, unit, units);
      return [{ ...span, unit, asked: may.flatMap((one) => askedColumn(span.sheet, one, rows) ?? []) }];
    });
  }

  /** What is said of the unit whose name stands in a cell; `sure` where it leaves it out of the ranking. */
  of({
    place: { cell },
    block = null,
  }: UnitPlace): { readonly said: SaidInCell; readonly sure: boolean } | null {
    const at = this.tables.length === 0 ? null : cellOfAddress(cell);
    if (at === null) return null;
    for (const { sheet, header, endRow, unit, asked } of this.tables) {
      const row = at.row - sheet.firstRow;
      if (at.column - sheet.firstColumn !== unit || row < header.dataRow || row >= endRow) continue;
      for (const one of asked) {
        const found = this.leavesOut(sheet, row, block, one);
        if (found !== null) return found;
      }
    }
    return null;
  }

  private leavesOut(
    sheet: SheetSnapshot,
    unitRow: number,
    block: string | null,
    { header: { column, text: header }, asks, isRead, blank, marked, merged }: AskedColumn,
  ): { readonly said: SaidInCell; readonly sure: boolean } | null {
    const row = merged.get(unitRow) ?? unitRow;
    const content = contentAt(sheet, row, column);
    const text = textAt(sheet, row, column);
    const place = placeAt(sheet, row, column);
    if (text === '') {
      if (asks === null || blank === 'in') return null;
      return { said: { text: header, place, blank: true }, sure: blank === 'out' && marked.has(block) };
    }
    if (asks !== null) {
      const isIn = takesPart(text, asks);
      return isIn === true ? null : { said: { text, place }, sure: isIn === false };
    }
    if (typeof content !== 'string') return null;
    if (notRankedIn(content, 'note', this.year)) return isRead ? null : { said: { text, place }, sure: true };
    const isDoubt =
      content.length <= LONGEST && (mayBeNotRanked(content) || (!isRead && NOT_SCORED.test(fold(content))));
    return isDoubt ? { said: { text, place }, sure: false } : null;
  }
}

interface RowOfUnit {
  readonly row: number;
  readonly block: string | null;
}

/** The rows of the units whose names stand in a column of a table. */
export function unitRowsOf(
  { sheet, header, endRow }: TableSpan,
  column: number,
  units: readonly UnitPlace[],
): readonly RowOfUnit[] {
  const blocks = new Map<number, string | null>();
  for (const { place, block = null } of units) {
    const at = cellOfAddress(place.cell);
    if (at === null || at.column - sheet.firstColumn !== column) continue;
    const row = at.row - sheet.firstRow;
    if (row >= header.dataRow && row < endRow) blocks.set(row, block);
  }
  return [...blocks].map(([row, block]) => ({ row, block })).toSorted((a, b) => a.row - b.row);
}

/** `null` for a column of counts, whatever its header asks. */
function askedColumn(
  sheet: SheetSnapshot,
  { header, asks, isRead }: Pick<AskedColumn, 'header' | 'asks' | 'isRead'>,
  rows: readonly RowOfUnit[],
): AskedColumn | null {
  const { column } = header;
  const merged = mergedRows(sheet, column);
  const texts = rows.map(({ row }) => textAt(sheet, merged.get(row) ?? row, column));
  if (asks === null) {
    // What stands beside most units is a remark on the ranking, and no exception from it.
    if (isRead && texts.filter(mayBeNotRanked).length * 2 > texts.length) return null;
    return { header, asks, isRead, blank: 'in', marked: NO_BLOCKS, merged };
  }
  if (texts.some((text) => COUNT.test(text))) return null;
  const marked = new Set(rows.flatMap(({ block }, at) => (texts[at] === '' ? [] : [block])));
  return { header, asks, isRead, blank: blankMark(texts, asks), marked, merged };
}

const NO_BLOCKS: ReadonlySet<string | null> = new Set();
const COUNT = /^(?:[2-9]|\d\d+)$/u;
