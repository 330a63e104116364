/** Texts of the web edition: the page that one begins with, and what stands around the spreadsheet. */
export const preview = {
  pageTitle: 'Xếp hạng CCHC',
  newWorkbook: 'Sổ mới',
  loading: 'Đang tải trang…',
  start: {
    title: 'Xếp hạng chỉ số cải cách hành chính',
    about: 'Mở sổ phiếu chấm điểm, xếp hạng, lấy kết quả. Không cần Excel.',
    openHint: 'Hoặc thả tệp .xlsx vào trang này.',
    openLast: (file: string) => `Mở lại ${file}`,
    lastHint: 'Tệp mở gần đây nhất trên máy này.',
    sample: 'Thử với tệp mẫu',
    sampleHint: 'Hà Tĩnh năm 2023: 39 đơn vị, ba khối; điểm từng tiêu chí là ví dụ.',
    templatesTitle: 'Tạo mẫu trống',
    templates: {
      unitScoreSheet: { title: 'Phiếu một đơn vị', text: 'Mỗi đơn vị một trang, mỗi tiêu chí một dòng.' },
      criteriaByUnits: {
        title: 'Bảng nhiều đơn vị',
        text: 'Một trang cho cả khối, mỗi đơn vị một cột.',
      },
      issue: {
        title: 'Bộ tiêu chí và danh sách đơn vị',
        text: 'Để phát phiếu cho từng đơn vị tự chấm.',
      },
    },
    privacy: 'Tệp được đọc và tính ngay trên máy này, không gửi đi đâu.',
    offline: 'Trang này đã dùng được khi không có mạng.',
    otherLanguage: 'English',
  },
  home: 'Trang đầu',
  toolbar: 'Thanh công cụ',
  open: 'Mở tệp…',
  save: 'Lưu',
  saveAs: 'Lưu thành…',
  download: 'Tải xuống',
  unsaved: (file: string) => `${file} có thay đổi chưa lưu`,
  paneTitle: 'Phần bổ trợ xếp hạng CCHC',
  spreadsheet: 'Bảng tính',
  drop: 'Thả tệp .xlsx vào đây để mở',
  opening: (file: string) => `Đang mở ${file}…`,
  making: 'Đang tạo mẫu…',
  preparing: 'Đang tạo tệp để tải xuống…',
  saving: (file: string) => `Đang lưu ${file}…`,
  saved: (file: string) => `Đã lưu ${file}.`,
  close: 'Đóng',
  openFailed: (file: string) => `Không mở được ${file}.`,
  saveFailed: (file: string) => `Chưa lưu được ${file}.`,
  downloadFailed: 'Không tạo được tệp để tải xuống.',
  keepsCurrent: 'Bảng tính đang mở vẫn giữ nguyên.',
  unexpected: 'Đã xảy ra lỗi ngoài dự kiến.',
  diskFaults: {
    denied:
      'Trình duyệt chưa được phép đọc hoặc ghi tệp này. Bấm lại rồi chọn cho phép, hoặc dùng Tải xuống.',
    locked:
      'Tệp đang được chương trình khác mở hoặc bị khóa. Đóng tệp ở đó rồi làm lại, hoặc dùng Lưu thành.',
    gone: 'Tệp không còn ở chỗ cũ: đã bị xóa, đổi tên hoặc chuyển đi.',
    full: 'Ổ đĩa không còn đủ chỗ trống.',
  },
  changedOnDisk: {
    heading: (file: string) => `${file} đã được thay đổi ở nơi khác`,
    lines: [
      'Từ khi trang này đọc tệp, một chương trình khác đã ghi vào tệp. Ghi đè sẽ làm mất những thay đổi đó.',
    ],
    overwrite: 'Ghi đè',
    elsewhere: 'Lưu thành tệp khác…',
    cancel: 'Thôi',
  },
  leaving: {
    heading: 'Có thay đổi chưa lưu',
    lines: (file: string) => [`Mở ${file} thì những thay đổi chưa lưu của sổ đang mở sẽ mất.`],
    open: 'Mở, bỏ thay đổi',
    cancel: 'Thôi',
  },
  newVersion: {
    heading: 'Có phiên bản mới',
    use: 'Dùng ngay',
    saveFirst: 'Sổ đang mở có thay đổi chưa lưu. Lưu trước, rồi bấm Dùng ngay.',
    closeOthers: 'Trang này còn mở ở cửa sổ khác. Đóng các cửa sổ đó, rồi bấm Dùng ngay.',
  },
  /** Added to the name of the file that is downloaded. */
  resultSuffix: '-xep-hang',
};

export type PreviewTexts = typeof preview;
