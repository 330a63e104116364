import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of what tells where a cell of a gathered sheet comes from. */
export const sourceView = {
  title: 'Số liệu trong ô lấy từ đâu?',
  hint: 'Chọn một ô của trang phiếu đã thu trong Excel, rồi bấm nút dưới đây.',
  ask: 'Ô đang chọn lấy từ đâu?',
  reading: 'Đang tìm nguồn của ô…',
  none: 'Chưa chọn ô nào: bấm vào một ô của trang phiếu rồi thử lại.',
  cell: (sheet: string, cell: string) => `Ô ${cell}, trang “${sheet}”`,
  columns: {
    self: 'Điểm tự chấm',
    evidence: 'Tài liệu kiểm chứng',
    explanation: 'Giải trình của đơn vị',
    survey: 'Điểm điều tra xã hội học',
  },
  facts: {
    unit: 'Đơn vị',
    criterion: 'Tiêu chí',
    content: 'Đơn vị ghi',
    file: 'Tệp',
    place: 'Trang, ô',
    saved: 'Lưu lúc',
    issue: 'Phát lần',
  },
  number: (value: number) => plain(value),
  asSent: 'Ô vẫn đúng như đã nhận.',
  changed: (now: string) => `Cơ quan đã sửa sau khi nhận: nay là ${now}.`,
  emptied: 'Cơ quan đã xóa trống ô này sau khi nhận.',
  notSent: (unit: string, criterion: string) =>
    `Chưa có tệp nào của ${unit} ghi ô này (${criterion}): nếu ô có số liệu thì do cơ quan nhập.`,
  office: (unit: string) =>
    `Ô này trên phiếu của ${unit} thuộc phần của cơ quan, không lấy từ tệp của đơn vị.`,
  elsewhere: 'Trang này không phải phiếu đã thu.',
  nothingGathered: 'Tệp này chưa thu phiếu nào.',
};

export type SourceViewTexts = typeof sourceView;
