import { layouts } from '../read/layouts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the view of the sheets. */
export const dataView = {
  intro:
    'Cách đọc từng trang tính. Trang nào chưa đúng, mở ra để điều chỉnh; điều chỉnh lưu trong tệp này và áp dụng cho lần tính sau.',
  reading: 'Đang đọc các trang tính…',
  refresh: 'Cập nhật',
  sheetCount: (sheets: number) => `${plain(sheets)} trang tính`,
  groups: { review: 'Cần xem', noBlock: 'Nhiều khối hoặc chưa rõ khối', others: 'Không đọc điểm' },
  /** Of a sheet: its errors and warnings, or that nothing was read of it. */
  toReview: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [`${plain(errors)} lỗi`] : []),
      ...(warnings > 0 ? [`${plain(warnings)} cảnh báo`] : []),
    ].join(', '),
  moreFindings: (count: number) => `Còn ${plain(count)} lỗi, cảnh báo khác ở thẻ Lỗi, lưu ý.`,
  saved: (sheet: string, button: string) =>
    `Đã lưu điều chỉnh của trang “${sheet}”. Bấm ${button} để áp dụng.`,
  empty: 'Tệp này không có trang tính nào để đọc.',
  sheets: 'Trang tính',
  layouts,
  corrected: 'đã sửa',
  undo: 'Hoàn tác',
  undoFor: (sheet: string) => `Hoàn tác điều chỉnh của trang ${sheet}`,
  gone: 'Không còn trang tính này trong tệp; điều chỉnh đã lưu không được dùng.',
  unused: 'không dùng được',
  facts: {
    layout: 'Dạng bảng',
    block: 'Khối',
    units: 'Đơn vị',
    year: 'Năm',
    columns: 'Cột',
    rows: 'Dòng',
  },
  unknown: 'chưa rõ',
  moreUnits: (count: number) => `và ${plain(count)} đơn vị khác`,
  rowsRead: (rows: number, criteria: number) =>
    criteria > 0
      ? `đọc ${plain(rows)} dòng (${plain(criteria)} tiêu chí chấm điểm)`
      : `đọc ${plain(rows)} dòng`,
  rowsPassedOver: (rows: number) => `${plain(rows)} dòng không chấm điểm:`,
  reasons: {
    letterhead: (rows: number) => `${plain(rows)} dòng tiêu đề`,
    option: (rows: number) => `${plain(rows)} dòng mức điểm, ghi chú`,
    total: (rows: number) => `${plain(rows)} dòng tổng`,
    bonusOrPenalty: (rows: number) => `${plain(rows)} dòng điểm thưởng, phạt (tính riêng)`,
    divider: (rows: number) => `${plain(rows)} dòng tên nhóm`,
    signature: (rows: number) => `${plain(rows)} dòng chữ ký, phần cuối`,
  },
  scoreOrder: 'Điểm được tính là ô có điểm đầu tiên theo thứ tự này.',
  noColumns: 'không nhận ra cột điểm',
  roles: {
    code: 'Số thứ tự, mã',
    name: 'Tên tiêu chí',
    unit: 'Tên đơn vị',
    block: 'Khối',
    district: 'Nhóm (địa bàn, cụm)',
    max: 'Điểm tối đa',
    final: 'Điểm đạt được',
    verified2: 'Thẩm định lần 2',
    verified1: 'Thẩm định',
    self: 'Tự chấm',
    survey: 'Điều tra XHH',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm phạt',
    weight: 'Trọng số',
    index: 'Chỉ số (%)',
    rank: 'Xếp hạng',
  },
  /** Roles that a column is read in, but that nobody chooses. */
  otherRoles: {
    factor: 'Hệ số',
    weighted: 'Điểm đã nhân trọng số',
    bonusMax: 'Mức thưởng tối đa',
    penaltyMax: 'Mức phạt tối đa',
    grade: 'Xếp loại',
    shortName: 'Tên viết tắt',
    formerName: 'Tên cũ',
    note: 'Ghi chú, không tính',
  },
  ignore: 'Bỏ qua trang này',
  unignore: 'Không bỏ qua nữa',
  correct: 'Sửa cách đọc',
  correctHint: 'Chỉ điền chỗ cần sửa; ô để trống giữ như đang đọc.',
  correctUnit: 'Là phiếu của đơn vị',
  correctBlock: 'Thuộc khối',
  correctYear: 'Năm',
  headerRow: 'Dòng tiêu đề của bảng',
  headerRowChoice: (row: number, texts: string) => `Dòng ${row}: ${texts}`,
  automaticRow: (row: number | null) => (row === null ? 'Tự động' : `Dòng ${row} (tự động)`),
  correctColumns: 'Mỗi cột là gì',
  column: (letters: string, header: string) =>
    header === '' ? `Cột ${letters}` : `Cột ${letters}: ${header}`,
  noValues: 'cột trống',
  automatic: (role: string | null) => (role === null ? 'Tự động' : `${role} (tự động)`),
  notUsed: 'Không dùng cột này',
  openHeader: 'Xem dòng tiêu đề trong trang tính',
  save: 'Lưu điều chỉnh',
  wrongYear: 'Nhập năm từ 2000 đến 2099.',
  roleTwice: 'Đã chọn cho một cột ở trên.',
};

export type DataViewTexts = typeof dataView;
