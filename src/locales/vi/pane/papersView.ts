import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the part of the pane that makes papers (*hồ sơ*). */
export const papersView = {
  intro: 'Hồ sơ lập từ kết quả đang hiển thị, theo thể thức Nghị định 30/2020/NĐ-CP.',
  notRanked:
    'Chưa có kết quả để lập hồ sơ: bấm Tính xếp hạng trước. Thông tin ghi trên hồ sơ thì nhập ngay được.',
  choose: 'Hồ sơ cần lập',
  papers: {
    decision: 'Quyết định công bố',
    report: 'Báo cáo kết quả',
    directive: 'Kế hoạch khắc phục',
    commendation: 'Tờ trình khen thưởng',
  },
  kinds: { decision: 'Quyết định', report: 'Báo cáo', directive: 'Kế hoạch', commendation: 'Tờ trình' },
  complete: 'đủ thông tin',
  draft: (missing: number) => `bản nháp, còn thiếu ${plain(missing)} mục`,
  save: (files: number) => (files === 1 ? 'Tải tệp Word (.docx)' : `Tải ${plain(files)} tệp Word (.docx)`),
  saving: 'Đang lập hồ sơ…',
  saved: (files: readonly string[]) => `Đã tải xuống: ${files.join('; ')}.`,
  noneChosen: 'Chưa chọn hồ sơ nào.',
  savesNothing:
    'Excel trên máy này không tải được tệp từ phần bổ trợ: sao chép từng hồ sơ ở mục Xem trước rồi dán vào Word.',
  details: {
    title: 'Thông tin ghi trên hồ sơ',
    missing: (count: number) => `thiếu ${plain(count)}`,
    unsaved: 'chưa lưu',
    hint: 'Mục nào để trống thì trên hồ sơ là dấu chấm và ghi BẢN NHÁP.',
    reading: 'Đang đọc thông tin đã lưu…',
    scope: 'Áp dụng cho',
    all: 'Chung cho mọi hồ sơ',
    only: (paper: string) => `Riêng ${paper}`,
    onlyHint: 'Mục nào để trống thì theo thông tin chung.',
    number: 'Số, ký hiệu',
    numberOf: (paper: string) => `Số, ký hiệu: ${paper}`,
    lines: (field: string) => `${field} (mỗi dòng một mục)`,
    fields: {
      superior: 'Cơ quan chủ quản (nếu có)',
      issuer: 'Cơ quan ban hành',
      place: 'Địa danh',
      date: 'Ngày ban hành',
      addressees: 'Kính gửi (tờ trình, báo cáo, kế hoạch)',
      legalBases: 'Căn cứ ban hành',
      authority: 'Thay mặt, ký thay (TM., KT., nếu có)',
      office: 'Chức vụ người ký',
      name: 'Họ tên người ký',
      recipients: 'Nơi nhận',
      deadline: 'Thời hạn khắc phục (không trước ngày ban hành)',
    },
    lacking: 'Còn thiếu.',
    lackingIn: (papers: readonly string[]) => `Còn thiếu ở: ${papers.join(', ')}.`,
    keep: 'Lưu thông tin',
    keeping: 'Đang lưu…',
    discard: 'Bỏ thay đổi',
    kept: 'Đã lưu trong tệp Excel này, dùng được cho lần sau và cho dòng lệnh.',
  },
  letterhead: {
    title: 'Mẫu văn bản của cơ quan',
    meaning:
      'Tệp Word (.docx) có sẵn đầu trang, chân trang của cơ quan; hồ sơ tải về được viết trên mẫu này. Bản xem trước theo thể thức chung.',
    choose: 'Chọn tệp mẫu…',
    drop: 'Không dùng mẫu',
    chosen: (name: string) => `Dùng mẫu “${name}”.`,
    none: 'Chưa dùng mẫu nào.',
    note: (papers: readonly string[], note: string) => `${papers.join(', ')}: ${note}`,
  },
  preview: {
    title: 'Xem trước',
    kinds: 'Hồ sơ được xem',
    making: 'Đang lập hồ sơ…',
    hint: 'Bấm vào một số liệu để mở ô của nó; phím mũi tên đi từ số liệu này sang số liệu khác.',
    sheet: (paper: string) => `${paper}: bản xem trước`,
    table: (caption: string) => `Bảng: ${caption}`,
    whole: 'Cả trang giấy',
    toRead: 'Cỡ chữ dễ đọc',
    copy: 'Sao chép',
    copied: 'Đã sao chép. Dán vào Word (Ctrl+V).',
    notCopied: 'Excel không cho phép sao chép từ đây. Văn bản đã được chọn: bấm Ctrl+C (máy Mac: ⌘C).',
    cells: 'Các ô của số liệu',
    closeCells: 'Đóng',
  },
};

export type PapersViewTexts = typeof papersView;
