import { periodName, periodTitle } from '../periodName';
/** What the pane says of a workbook before anything is computed. */
export const opening = {
  looking: 'Đang xem các trang tính…',
  lookAgain: 'Cập nhật',
  changed: 'Trang tính đã thay đổi sau lần đọc này.',
  title: 'Trong tệp này',
  seen: (blocks: number, units: number) => `Đã xem xong: ${blocks} khối, ${units} đơn vị.`,
  year: (year: number) => periodTitle(year),
  yearUnknown: 'Chưa rõ năm chấm điểm',
  comparedWith: (year: number) => `so sánh với ${periodName(year)}`,
  notCompared: 'chưa có số liệu năm trước để so sánh',
  blocks: 'Khối',
  units: (units: string) => `${units} đơn vị`,
  criteria: (criteria: string) => `${criteria} tiêu chí`,
  moreBlocks: (blocks: number) => `và ${blocks} khối khác`,
  blockErrors: (errors: number) => `${errors} lỗi, chưa xếp hạng được`,
  stopped: {
    all: 'Chưa xếp hạng được khối nào: hãy sửa các lỗi dưới đây trước.',
    some: (ready: number, all: number) =>
      `${ready}/${all} khối sẵn sàng; khối còn lại chưa xếp hạng được cho đến khi sửa lỗi.`,
  },
  findings: 'Lỗi, lưu ý',
  noFindings: 'Không có lỗi hay điều gì cần lưu ý trước khi tính.',
  results: (sheets: number, time: string | null) =>
    `Tệp đã có ${sheets} trang kết quả${time === null ? '' : `, tính lúc ${time}`}. Lần tính mới sẽ thay các trang chưa bị sửa.`,
  next: 'Bấm Tính xếp hạng để ghi kết quả sang các trang tính mới. Phiếu chấm điểm không bị sửa.',
  empty: {
    title: 'Tệp này chưa có dữ liệu',
    text: 'Mở tệp có phiếu chấm điểm của các đơn vị, hoặc bắt đầu từ một mẫu dưới đây.',
  },
  nothing: {
    title: 'Chưa thấy phiếu chấm điểm nào',
    text: 'Phần bổ trợ tìm các bảng có cột tiêu chí, cột “Điểm tối đa” và cột điểm.',
    passedOver: (sheets: readonly string[], more: number) =>
      `Đã xem: ${sheets.join(', ')}${more === 0 ? '' : ` và ${more} trang khác`}.`,
    wrong: 'Nếu một trang trong đó là phiếu chấm điểm, hãy chỉ cách đọc trang đó.',
    openData: 'Chỉ cách đọc',
  },
  example: {
    caption: 'Phiếu chấm điểm trông như thế này',
    title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024',
    unit: 'Đơn vị: Sở Nội vụ',
    headers: ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
    rows: [
      ['1', 'Công tác chỉ đạo, điều hành', '5', ''],
      ['1.1', 'Kế hoạch cải cách hành chính', '2', '2'],
      ['1.2', 'Báo cáo định kỳ', '3', '2,5'],
    ],
  },
  templates: {
    title: 'Bắt đầu từ mẫu',
    unitScoreSheet: 'Chèn phiếu một đơn vị',
    unitScoreSheetText: 'Mỗi đơn vị một trang, mỗi tiêu chí một dòng.',
    criteriaByUnits: 'Chèn bảng nhiều đơn vị',
    criteriaByUnitsText: 'Một trang cho cả khối, mỗi đơn vị một cột.',
    inserted: (sheet: string) =>
      `Đã thêm trang “${sheet}”. Điền các ô nền vàng và cột điểm, rồi quay lại đây.`,
  },
  waiting: {
    'cell-edit-mode': 'Nhấn Enter (hoặc Esc) trong ô đó; việc đọc sẽ tự tiếp tục.',
    'excel-busy': 'Đóng các hộp thoại đang mở trong Excel; việc đọc sẽ tự tiếp tục.',
  },
  failedTitle: 'Chưa đọc được các trang tính',
};

export type OpeningTexts = typeof opening;
