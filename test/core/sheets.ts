import type { LocalTime } from '../../src/core/localTime';
import type { CellContent, PlannedSheet, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';

/** When the tests compute: 15 March 2024, 08:30. */
export const NOW: LocalTime = { year: 2024, month: 3, day: 15, hour: 8, minute: 30, second: 0 };

/** A sheet from literal rows, as the adapters would read it from A1; short rows are filled with blanks. */
export function sheet(
  name: string,
  rows: readonly (readonly CellContent[])[],
  rest: Partial<Omit<SheetSnapshot, 'name' | 'values'>> = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
  return {
    name,
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    resultMark: null,
    ...rest,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

/** A unit score sheet (L1) of two fields and three leaves, with the scores given in their order. */
export function unitSheet(
  unit: string,
  scores: readonly [CellContent, CellContent, CellContent],
  options: { readonly block?: string; readonly year?: number; readonly name?: string } = {},
): SheetSnapshot {
  const { block = 'Sở, ban, ngành', year = 2023, name = unit.slice(0, 31) } = options;
  return sheet(name, [
    [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Đơn vị: ${unit}`],
    [`Khối: ${block}`],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['1', 'Công tác chỉ đạo', 5],
    ['1.1', 'Kế hoạch CCHC', 2, 2, scores[0]],
    [null, 'Ban hành kịp thời: 2'],
    [null, 'Không ban hành: 0'],
    ['1.2', 'Báo cáo CCHC', 3, 3, scores[1]],
    ['2', 'Cải cách thể chế', 5],
    ['2.1', 'Rà soát văn bản', 5, 5, scores[2]],
    [null, 'Tổng cộng', 10],
    [null, 'LÃNH ĐẠO ĐƠN VỊ'],
  ]);
}

/** A planned sheet that has nothing but its cells, before it is marked. */
export function plainPlannedSheet(name: string, values: PlannedSheet['values']): Omit<PlannedSheet, 'mark'> {
  return {
    name,
    values,
    styles: [],
    highlights: [],
    notes: null,
    charts: [],
    visibility: 'visible',
    table: null,
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRows: null,
  };
}
