import { cellOfAddress } from '../../address';
import type { Period } from '../../period';
import type { Place, SheetSnapshot } from '../../workbook';
import type { SaidInCell } from '../model/assessment';
import { RESULT_ROLES } from '../headers/roles';
import { fold } from '../cells/text';
import type { HeaderColumn } from '../headers/headerBand';
import { saysWhoTakesPart, takesPart, takingPart } from '../names/takingPart';
import { notRankedIn } from '../names/notRanked';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { TableSpan } from './sheetTables';

/** Said of a unit in a list, where it may mean that it is not ranked, or not scored by whoever wrote it: `Không chấm điểm`. */
const NOT_SCORED =
  /^(?:don vi )?(?:khong|chua|mien) (?:cham(?: diem)?|danh gia|tham gia|thuoc doi tuong|thuoc dien)(?: |$)/u;
const LONGEST = 120;

/**
 * What the columns of a table of units without another use say of its units: one that says who takes part in the ranking
 * (`Không xếp hạng` with an x, `Tham gia xếp hạng` with Có or Không), or a text `Không xếp hạng` in any (`Tình trạng`, `Diện`).
 */
export class ColumnsLeavingOut {
  private readonly tables: readonly (TableSpan & {
    readonly unit: number;
    readonly asked: readonly HeaderColumn[];
  })[];

  constructor(
    spans: readonly TableSpan[],
    private readonly year: Period | null,
  ) {
    this.tables = spans.flatMap((span) => {
      const { columns, dataRow } = span.header;
      const isList = columns.every(({ role }) => role === null || !RESULT_ROLES.has(role));
      const unit = columns.find(({ role }) => role === 'unit')?.column;
      const asked = columns.filter(
        ({ role, column }) =>
          role === null ||
          (role === 'note' && isList) ||
          (role === 'rank' && saysWhoTakesPart(span.sheet, column, dataRow)),
      );
      return unit === undefined || asked.length === 0 ? [] : [{ ...span, unit, asked }];
    });
  }

  /** What is said of the unit whose name stands in a cell; `sure` where it leaves it out of the ranking. */
  of({ cell }: Place): { readonly said: SaidInCell; readonly sure: boolean } | null {
    const at = this.tables.length === 0 ? null : cellOfAddress(cell);
    if (at === null) return null;
    for (const { sheet, header, endRow, unit, asked } of this.tables) {
      const row = at.row - sheet.firstRow;
      if (at.column - sheet.firstColumn !== unit || row < header.dataRow || row >= endRow) continue;
      for (const column of asked) {
        const sure = this.leavesOut(sheet, row, column);
        if (sure === null) continue;
        const text = textAt(sheet, row, column.column);
        return { said: { text, place: placeAt(sheet, row, column.column) }, sure };
      }
    }
    return null;
  }

  private leavesOut(sheet: SheetSnapshot, row: number, { column, text, role }: HeaderColumn): boolean | null {
    const content = contentAt(sheet, row, column);
    if (content === null || content === '') return null;
    const asks = role === 'rank' ? 'who is in' : takingPart(text);
    if (asks !== null) {
      const isIn = takesPart(textAt(sheet, row, column), asks);
      return isIn === true ? null : isIn === false;
    }
    if (typeof content !== 'string') return null;
    if (notRankedIn(content, 'note', this.year)) return true;
    return content.length <= LONGEST && NOT_SCORED.test(fold(content)) ? false : null;
  }
}
