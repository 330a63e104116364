/** Texts of the preview page around the spreadsheet. */
export const preview = {
  pageTitle: 'Xếp hạng CCHC – bản dùng thử',
  newWorkbook: 'Sổ mới',
  loading: 'Đang mở bảng tính…',
  toolbar: 'Thanh công cụ',
  open: 'Mở tệp…',
  download: 'Tải xuống',
  paneTitle: 'Phần bổ trợ xếp hạng CCHC',
  spreadsheet: 'Bảng tính',
  drop: 'Thả tệp .xlsx vào đây để mở',
  opening: (file: string) => `Đang mở ${file}…`,
  saving: 'Đang tạo tệp để tải xuống…',
  close: 'Đóng',
  openFailed: (file: string) => `Không mở được ${file}.`,
  downloadFailed: 'Không tạo được tệp để tải xuống.',
  keepsCurrent: 'Bảng tính đang mở vẫn giữ nguyên.',
  unexpected: 'Đã xảy ra lỗi ngoài dự kiến.',
  /** Added to the name of the file that is downloaded. */
  resultSuffix: '-xep-hang',
};

export type PreviewTexts = typeof preview;
