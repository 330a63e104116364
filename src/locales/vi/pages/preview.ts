/** Texts of the web edition: the page that one begins with, and what stands around the spreadsheet. */
export const preview = {
  pageTitle: 'Xếp hạng CCHC',
  newWorkbook: 'Tệp mới',
  loading: 'Đang tải trang…',
  start: {
    title: 'Xếp hạng chỉ số cải cách hành chính',
    about: 'Mở tệp phiếu chấm điểm, tính xếp hạng, lưu kết quả. Không cần Excel.',
    openHint: 'Hoặc thả tệp vào trang này: .xlsx, .xlsm, .xls, .ods, .csv.',
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
  drop: 'Thả tệp bảng tính vào đây để mở',
  opening: (file: string) => `Đang mở ${file}…`,
  making: 'Đang tạo mẫu…',
  preparing: 'Đang tạo tệp để tải xuống…',
  saving: (file: string) => `Đang lưu ${file}…`,
  saved: (file: string) => `Đã lưu ${file}.`,
  paneAtWork: 'Bảng bên đang ghi: đợi xong rồi lưu.',
  close: 'Đóng',
  openFailed: (file: string) => `Không mở được ${file}.`,
  saveFailed: (file: string) => `Chưa lưu được ${file}.`,
  downloadFailed: 'Không tạo được tệp để tải xuống.',
  keepsCurrent: 'Bảng tính đang mở vẫn giữ nguyên.',
  notLoaded:
    'Chưa tải được đủ các phần của trang. Kiểm tra mạng rồi thử lại; sau khi trang báo dùng được không cần mạng thì không bị nữa.',
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
    lines: (file: string) => [`Mở ${file} thì những thay đổi chưa lưu của tệp đang mở sẽ mất.`],
    open: 'Mở, bỏ thay đổi',
    cancel: 'Thôi',
  },
  newVersion: {
    heading: 'Có phiên bản mới',
    use: 'Dùng ngay',
    saveFirst: 'Tệp đang mở có thay đổi chưa lưu. Lưu trước, rồi bấm Dùng ngay.',
    closeOthers: 'Trang này còn mở ở cửa sổ khác. Đóng các cửa sổ đó, rồi bấm Dùng ngay.',
  },
  madeOf: {
    heading: (kind: string) => `Tệp ${kind} được mở theo giá trị`,
    lines: [
      'Khi lưu, kết quả thành một tệp .xlsx mới; tệp gốc giữ nguyên. Tệp mới có giá trị, kiểu số và ô gộp, không có công thức, phông chữ, màu và hình.',
      'Muốn giữ những thứ đó thì mở tệp gốc bằng chương trình bảng tính, lưu thành .xlsx, rồi mở tệp .xlsx ở đây.',
    ],
  },
  sheetRenamed: (from: string, to: string) =>
    `Excel không nhận tên trang “${from}” nên trang có tên “${to}”.`,
  unseen: (parts: string) => `Tệp có ${parts}: không hiện ở đây nhưng được giữ nguyên khi lưu.`,
  unseenParts: {
    charts: (count: number) => `${count} biểu đồ`,
    pictures: (count: number) => `${count} ảnh`,
    shapes: (count: number) => `${count} hình vẽ`,
    notes: (count: number) => `${count} ghi chú của ô`,
    pivotTables: (count: number) => `${count} bảng tổng hợp (PivotTable)`,
    controls: (count: number) => `${count} nút, ô đánh dấu hoặc đối tượng nhúng`,
    chartSheets: (count: number) => `${count} trang biểu đồ`,
    macros: (count: number) => `${count} phần macro (VBA)`,
  },
  leftOut: {
    heading: (file: string) =>
      `${file} đã có giá trị, công thức và định dạng ô, nhưng thiếu những thay đổi sau`,
    line: (sheet: string, parts: string) => `${sheet}: ${parts}.`,
    parts: {
      mergedCells: 'gộp ô (trang có bảng)',
      frozenPanes: 'cố định dòng, cột',
      visibility: 'ẩn hoặc hiện trang',
      tabColor: 'màu thẻ trang',
      conditionalFormats: 'định dạng có điều kiện',
      tables: 'bảng (Table)',
      filters: 'bộ lọc',
      notes: 'ghi chú của ô',
      links: 'liên kết',
      names: 'tên của vùng ô',
    },
    advice:
      'Trong tệp, những phần này vẫn như lúc mở. Cần đổi thì làm trong Excel hoặc chương trình bảng tính khác.',
  },
  /** Added to the name of the file that is downloaded. */
  resultSuffix: '-xep-hang',
};

export type PreviewTexts = typeof preview;
