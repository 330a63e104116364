import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet } from '../sheets';

export const HEADER = [
  'STT',
  'Đơn vị',
  'Mã tiêu chí',
  'Tiêu chí',
  'Điểm hiện tại',
  'Điểm đề nghị',
  'Lý do',
  'Người xem xét',
  'Quyết định',
  'Điểm sau xem xét',
  'Ghi chú',
] as const;

/** A row of objections by the cells that matter: unit, code, current, asked, decision, decided. */
export type ShortRow = readonly [
  unit: CellContent,
  code: CellContent,
  current: CellContent,
  asked: CellContent,
  decision?: CellContent,
  decided?: CellContent,
];

/** A sheet `Kiến nghị`: its header in row 3, the first objection in row 4. */
export function objections(...rows: readonly ShortRow[]): SheetSnapshot {
  return sheet('Kiến nghị', [
    ['KIẾN NGHỊ VỀ KẾT QUẢ CHẤM ĐIỂM'],
    [],
    HEADER,
    ...rows.map(([unit, code, current, asked, decision = null, decided = null], at) => [
      at + 1,
      unit,
      code,
      null,
      current,
      asked,
      'Đã bổ sung tài liệu',
      null,
      decision,
      decided,
      null,
    ]),
  ]);
}
