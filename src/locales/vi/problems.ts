import type { ProblemCode } from '../../core/problem';

/** For each problem: what happened, and what to do. Where it happened is added from the problem's params. */
export const problems: Readonly<Record<ProblemCode, { readonly what: string; readonly advice: string }>> = {
  'file-not-found': {
    what: 'Không tìm thấy tệp.',
    advice: 'Kiểm tra lại đường dẫn và tên tệp.',
  },
  'file-is-folder': {
    what: 'Đây là một thư mục, không phải một tệp.',
    advice: 'Ghi cả tên tệp ở trong thư mục đó; mỗi lần tính một tệp.',
  },
  'file-not-readable': {
    what: 'Không mở được tệp.',
    advice: 'Kiểm tra quyền đọc tệp, đóng chương trình đang giữ tệp, rồi thử lại.',
  },
  'not-a-workbook': {
    what: 'Tệp này không phải là bảng tính đọc được.',
    advice:
      'Chọn một bảng tính: .xlsx, .xlsm, .xls, .ods hoặc .csv. Tệp loại khác thì mở trong Excel rồi lưu thành .xlsx.',
  },
  'zip-in-zip': {
    what: 'Đây là một tệp nén nằm trong tệp nén khác.',
    advice: 'Giải nén tệp bên trong rồi chọn các phiếu trong đó.',
  },
  'damaged-file': {
    what: 'Tệp bị hỏng nên không đọc được.',
    advice:
      'Thử mở tệp trong Excel và chọn Mở và Sửa chữa (Open and Repair), rồi lưu thành tệp mới; hoặc lấy lại bản gốc.',
  },
  'password-protected-file': {
    what: 'Tệp được bảo vệ bằng mật khẩu.',
    advice:
      'Mở tệp trong Excel, bỏ mật khẩu mở tệp (Tệp › Thông tin › Bảo vệ Sổ làm việc), lưu lại rồi thử lại.',
  },
  'file-too-large': {
    what: 'Tệp quá lớn.',
    advice: 'Bỏ bớt hình ảnh và trang tính không cần, hoặc tách mỗi khối thành một tệp.',
  },
  'csv-row-too-long': {
    what: 'Trong tệp .csv này, dấu phẩy vừa ngăn các ô vừa đứng trong số thập phân hoặc trong chữ, nên có dòng nhiều ô hơn dòng tiêu đề và số nằm lệch cột.',
    advice:
      'Để số và chữ có dấu phẩy trong ngoặc kép ("7,5"), hoặc lưu lại tệp với dấu chấm phẩy (;) ngăn các ô, hoặc lưu thành .xlsx.',
  },
  'output-is-input': {
    what: 'Tệp kết quả trùng với tệp phiếu chấm điểm.',
    advice: 'Chọn tên khác cho tệp kết quả; tệp gốc không bao giờ bị ghi đè.',
  },
  'folder-not-found': {
    what: 'Không có thư mục để ghi tệp kết quả.',
    advice: 'Tạo thư mục đó trước, hoặc chọn nơi ghi khác.',
  },
  'build-failed': {
    what: 'Không dựng được các trang của chương trình.',
    advice: 'Xem lỗi ở trên; chạy npm ci rồi thử lại.',
  },
  'not-a-release': {
    what: 'Thư mục này không phải là một bản đóng gói.',
    advice: 'Đóng gói trước bằng npm run package -- --url https://…, hoặc ghi đúng thư mục đã đóng gói.',
  },
  'cannot-write-file': {
    what: 'Không ghi được tệp kết quả.',
    advice: 'Đóng tệp đó nếu đang mở, kiểm tra quyền ghi và dung lượng đĩa, rồi thử lại.',
  },
  'no-score-sheets': {
    what: 'Không có trang tính nào là phiếu chấm điểm.',
    advice:
      'Phiếu chấm điểm cần một dòng tiêu đề có cột tiêu chí, cột “Điểm tối đa” và cột điểm (“Điểm tự chấm”, “Điểm thẩm định”…). Kiểm tra xem đã mở đúng tệp chưa.',
  },
  'nothing-ranked': {
    what: 'Không xếp hạng được khối nào vì các phiếu chấm điểm có lỗi.',
    advice: 'Sửa các ô có lỗi trong phiếu chấm điểm rồi tính lại.',
  },
  'workbook-protected': {
    what: 'Cấu trúc của tệp đang được bảo vệ nên không thêm được trang tính kết quả.',
    advice: 'Vào thẻ Xem lại (Review) › Bảo vệ Sổ làm việc (Protect Workbook) để bỏ bảo vệ, rồi thử lại.',
  },
  'workbook-read-only': {
    what: 'Tệp đang mở ở chế độ chỉ đọc.',
    advice: 'Bấm Bật chỉnh sửa (Enable Editing) hoặc lưu thành tệp khác, rồi thử lại.',
  },
  'workbook-changed': {
    what: 'Tệp vừa bị thay đổi trong lúc đang tính hoặc ghi: có trang tính được thêm, xóa, đổi tên, hoặc một trang kết quả vừa được sửa hay bảo vệ.',
    advice:
      'Kết quả mới đã được gỡ bỏ, mọi thay đổi của anh/chị và của người khác còn nguyên. Đợi người cùng mở tệp sửa xong rồi tính lại.',
  },
  'tab-name-taken': {
    what: 'Trong tệp có một thẻ không phải trang tính (biểu đồ, macro) trùng tên với một trang kết quả.',
    advice: 'Đổi tên thẻ đó (như Tổng hợp, Nhận định, Nhật ký) rồi tính lại.',
  },
  'workbook-old-format': {
    what: 'Tệp .xls (chế độ tương thích) chỉ có 256 cột và 65.536 dòng, không đủ chỗ cho một trang kết quả.',
    advice: 'Vào Tệp › Lưu Như (Save As), chọn kiểu Sổ làm việc Excel (.xlsx), mở tệp mới rồi tính lại.',
  },
  'new-workbook-refused': {
    what: 'Excel không mở được tệp mới.',
    advice:
      'Trong Excel trên web: cho phép trang này mở thẻ mới (pop-up) rồi thử lại. Nếu vẫn không được, mở tệp này bằng Excel trên web để tải phiếu về.',
  },
  'feedback-unit-unknown': {
    what: 'Không có khối hoặc đơn vị này trong kết quả xếp hạng nên không lập được phiếu kết quả.',
    advice: 'Kiểm tra lại tên, hoặc tính xếp hạng lại nếu phiếu chấm điểm đã thay đổi.',
  },
  'unit-unknown': {
    what: 'Không có đúng một đơn vị mang tên này trong các khối xếp hạng được.',
    advice:
      'Ghi tên như trên phiếu; nếu hai khối có đơn vị cùng tên thì ghi thêm khối: “Phòng Nội vụ / Cấp huyện”.',
  },
  'criterion-unknown': {
    what: 'Không có đúng một tiêu chí mang số này trong bộ tiêu chí của đơn vị.',
    advice:
      'Ghi số của tiêu chí nhỏ nhất, ví dụ 1.1.2; nếu nhiều lĩnh vực có cùng số thì ghi thêm lĩnh vực: II/1.1.',
  },
  'criterion-twice': {
    what: 'Một tiêu chí được thử hai điểm khác nhau trong cùng một lệnh.',
    advice: 'Ghi mỗi tiêu chí một lần.',
  },
  'points-not-possible': {
    what: 'Điểm thử phải từ 0 đến điểm tối đa của tiêu chí, và tiêu chí phải áp dụng cho đơn vị.',
    advice: 'Sửa lại số điểm thử.',
  },
  'tried-scores-changed': {
    what: 'Điểm trong tệp không còn như khi thử.',
    advice: 'Bấm Tính lại, thử lại điểm rồi ghi lần nữa.',
  },
  'too-many-feedback-sheets': {
    what: 'Quá nhiều phiếu kết quả trong một tệp: Excel sẽ rất chậm.',
    advice: 'Lập phiếu cho từng khối hoặc từng đơn vị, và xóa bớt các phiếu đã in xong.',
  },
  'cell-edit-mode': {
    what: 'Excel đang chờ vì có một ô đang được nhập.',
    advice: 'Nhấn Enter (hoặc Esc) trong ô đó rồi thử lại.',
  },
  'another-workbook-in-front': {
    what: 'Một tệp khác đang ở phía trước nên Excel không ghi được kết quả.',
    advice: 'Bấm vào cửa sổ của tệp phiếu chấm điểm rồi thử lại.',
  },
  'sheet-gone': {
    what: 'Trang tính không còn nữa: đã bị xóa hoặc đổi tên.',
    advice: 'Tính lại để cập nhật kết quả.',
  },
  'cell-changed': {
    what: 'Ô này đã được sửa sau khi hỏi nên được giữ nguyên.',
    advice: 'Mở ô để xem, rồi tính lại nếu cần.',
  },
  'cell-changed-meanwhile': {
    what: 'Ô này vừa được sửa nên chưa ghi gì vào tệp.',
    advice: 'Xem lại ô đó rồi ghi lần nữa; phần bổ trợ sẽ đọc lại ô vừa sửa.',
  },
  'cell-not-taken': {
    what: 'Ô này không nhận nội dung, có thể vì đã gộp với ô khác. Chưa ghi gì vào tệp.',
    advice: 'Bỏ gộp ô đó: thẻ Trang đầu (Home) › Hợp nhất & Căn giữa (Merge & Center), rồi ghi lần nữa.',
  },
  'files-forgotten': {
    what: 'Các tệp đã đọc không còn trong bộ nhớ.',
    advice: 'Chọn lại các tệp đó.',
  },
  'sheet-protected': {
    what: 'Trang tính đang được bảo vệ nên không ghi được.',
    advice: 'Vào thẻ Xem lại (Review) › Bỏ bảo vệ Trang tính (Unprotect Sheet), rồi thử lại.',
  },
  'too-large-for-excel': {
    what: 'Dữ liệu quá lớn nên Excel không nhận.',
    advice: 'Xóa các vùng thừa ở cuối trang tính hoặc tách mỗi khối thành một tệp, rồi tính lại.',
  },
  'excel-busy': {
    what: 'Excel đang bận.',
    advice: 'Đợi Excel tính hoặc lưu xong, đóng các hộp thoại đang mở, rồi thử lại.',
  },
  'too-long-for-ribbon': {
    what: 'Tệp lớn nên chưa tính xong trong thời gian Office dành cho nút trên thẻ Trang đầu.',
    advice:
      'Những gì đã ghi đã được gỡ bỏ. Bấm Mở bảng xếp hạng rồi tính trong phần bổ trợ, nơi không bị giới hạn thời gian.',
  },
  'excel-session-over': {
    what: 'Phiên làm việc của Excel trên web đã hết hạn, thường là sau khi máy tính ở chế độ ngủ.',
    advice: 'Tải lại trang (F5), mở lại phần bổ trợ rồi thử lại.',
  },
  'excel-too-old': {
    what: 'Phiên bản Excel này quá cũ.',
    advice: 'Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
  },
  cancelled: {
    what: 'Đã hủy theo yêu cầu.',
    advice: 'Các trang tính không có gì thay đổi; trang kết quả của lần trước, nếu có, vẫn còn nguyên.',
  },
  'excel-failed': {
    what: 'Excel báo lỗi khi thực hiện.',
    advice:
      'Những gì đã ghi đã được gỡ bỏ. Nếu đang đổi tên một thẻ trang tính, nhấn Enter để đổi xong rồi thử lại; nếu lỗi lặp lại, lưu tệp và khởi động lại Excel.',
  },
  'part-not-loaded': {
    what: 'Không tải được một phần của phần bổ trợ.',
    advice:
      'Kiểm tra kết nối mạng tới máy chủ của phần bổ trợ rồi thử lại; nếu lỗi lặp lại, đóng phần bổ trợ rồi mở lại.',
  },
  'settings-not-json': {
    what: 'Tệp thiết lập không phải là JSON hợp lệ.',
    advice:
      'Sửa chỗ đã nêu, thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc kép; hoặc lưu lại bằng nút Lưu thành tệp ở phần Quy tắc.',
  },
  'settings-too-large': {
    what: 'Tệp quá lớn, không thể là tệp quy tắc.',
    advice: 'Chọn tệp .json đã lưu bằng nút Lưu thành tệp ở phần Quy tắc.',
  },
  'settings-unknown-key': {
    what: 'Tệp thiết lập có một mục không được biết đến.',
    advice: 'Sửa hoặc bỏ mục đó; assets/docs/settings.md liệt kê các mục có thể dùng.',
  },
  'settings-bad-value': {
    what: 'Một mục trong thiết lập có giá trị không hợp lệ.',
    advice: 'Sửa giá trị đó; assets/docs/settings.md ghi các giá trị có thể dùng.',
  },
  'details-not-json': {
    what: 'Tệp thông tin hồ sơ không phải là JSON hợp lệ.',
    advice: 'Sửa chỗ đã nêu, thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc kép; mẫu ở assets/docs/papers.md.',
  },
  'details-unknown-key': {
    what: 'Tệp thông tin hồ sơ có một mục không được biết đến.',
    advice: 'Sửa hoặc bỏ mục đó; assets/docs/papers.md liệt kê các mục có thể dùng.',
  },
  'details-bad-value': {
    what: 'Một mục trong tệp thông tin hồ sơ có giá trị không hợp lệ.',
    advice: 'Sửa giá trị đó; assets/docs/papers.md ghi các giá trị có thể dùng.',
  },
  'details-too-long': {
    what: 'Thông tin ghi trên hồ sơ dài quá, không lưu được trong tệp Excel.',
    advice: 'Rút bớt căn cứ, nơi nhận.',
  },
  'saved-details-unreadable': {
    what: 'Thông tin ghi trên hồ sơ lưu trong tệp Excel này không đọc được nên chưa được dùng.',
    advice:
      'Nếu tệp được lưu bằng phiên bản mới hơn của phần bổ trợ, hãy cập nhật phần bổ trợ; nếu không, nhập lại thông tin trong phần Hồ sơ rồi lưu.',
  },
  'saved-settings-unreadable': {
    what: 'Thiết lập lưu trong tệp Excel này không đọc được nên chưa được dùng: trang tính được đọc theo mặc định.',
    advice:
      'Nếu tệp được lưu bằng phiên bản mới hơn của phần bổ trợ, hãy cập nhật phần bổ trợ; nếu không, bỏ thiết lập đã lưu rồi điều chỉnh lại trong phần Dữ liệu.',
  },
  'no-criteria-set': {
    what: 'Không có bộ tiêu chí nào để phát mẫu.',
    advice:
      'Thêm một trang có tiêu đề “BỘ TIÊU CHÍ … NĂM …”, dòng “Khối: …” và bảng STT, Nội dung, Điểm tối đa; hoặc chọn tệp đã có phiếu chấm điểm theo tiêu chí.',
  },
  'no-units': {
    what: 'Trong tệp không có đơn vị nào để phát mẫu.',
    advice: 'Thêm một trang danh sách đơn vị (cột Đơn vị, Khối), hoặc chọn tệp đã có điểm của các đơn vị.',
  },
  'criteria-sets-differ': {
    what: 'Một khối có hai bộ tiêu chí khác nhau mà năm ghi trên trang không cho biết bộ nào được dùng.',
    advice:
      'Chỉ giữ bộ tiêu chí đang áp dụng: xóa trang còn lại, hoặc ghi đúng năm, đúng khối ở đầu mỗi trang, rồi làm lại.',
  },
  'issue-block-unknown': {
    what: 'Không có khối này trong tệp.',
    advice: 'Ghi đúng tên khối như trong danh sách đơn vị hoặc bộ tiêu chí.',
  },
  'file-exists': {
    what: 'Trong thư mục đã có tệp cùng tên; chưa ghi tệp nào.',
    advice: 'Chọn một thư mục trống: tệp đã có không bị ghi đè vì có thể đã được điền hoặc sửa.',
  },
  'letterhead-not-docx': {
    what: 'Mẫu văn bản không phải là tệp Word (.docx).',
    advice: 'Mở mẫu bằng Word, lưu thành Tài liệu Word (.docx), rồi chọn tệp đó.',
  },
  'letterhead-damaged': {
    what: 'Mẫu văn bản bị hỏng nên không đọc được.',
    advice:
      'Mở mẫu bằng Word, chọn Mở và Sửa chữa (Open and Repair), lưu thành tệp mới; hoặc lấy lại bản gốc.',
  },
  'letterhead-password': {
    what: 'Mẫu văn bản được bảo vệ bằng mật khẩu.',
    advice: 'Mở mẫu bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Tài liệu), lưu lại rồi thử lại.',
  },
  'letterhead-too-large': {
    what: 'Mẫu văn bản quá lớn.',
    advice: 'Chỉ giữ trong mẫu phần đầu, phần cuối và các chỗ điền; bỏ bớt nội dung và hình ảnh.',
  },
  'letterhead-active': {
    what: 'Mẫu văn bản có macro, điều khiển hoặc tài liệu nhúng, là những thứ tự chạy khi mở.',
    advice:
      'Mở mẫu bằng Word, lưu thành Tài liệu Word (.docx) không có macro và không có điều khiển, rồi thử lại.',
  },
  'letterhead-linked': {
    what: 'Mẫu văn bản lấy hình ảnh hoặc dữ liệu từ nơi khác khi mở.',
    advice:
      'Chèn hẳn hình ảnh vào mẫu thay cho liên kết, bỏ trường lấy dữ liệu từ tệp khác, lưu lại rồi thử lại.',
  },
  'wrong-use': {
    what: 'Dòng lệnh chưa đúng.',
    advice: 'Xem cách dùng bằng --help.',
  },
};

/** The line that says where: which of a problem's params are shown, under which name. */
export const problemPlaces = {
  path: (path: string) => `Tệp: ${path}`,
  folder: (folder: string) => `Thư mục: ${folder}`,
  format: (format: string) => `Loại tệp: ${format}`,
  part: (part: string) => `Phần bị hỏng: ${part}`,
  megabytes: (megabytes: string) => `Khi giải nén: hơn ${megabytes} MB`,
  parts: (parts: string) => `Số phần bên trong tệp: hơn ${parts}`,
  sheets: (sheets: string) => `Số trang tính: hơn ${sheets}`,
  cells: (cells: string) => `Số ô, kể cả ô trống ở giữa: hơn ${cells}`,
  characters: (characters: string) => `Số ký tự trong các ô: hơn ${characters}`,
  areas: (areas: string) => `Số vùng ô gộp: hơn ${areas}`,
  sheet: (sheet: string) => `Trang tính: ${sheet}`,
  cell: (cell: string) => `Ô: ${cell}`,
  unit: (unit: string) => `Khối, đơn vị: ${unit}`,
  count: (count: string) => `Số phiếu: ${count}`,
  key: (key: string) => `Mục: ${key}`,
  line: (line: string) => `Dòng trong tệp: ${line}`,
  column: (column: string) => `Ký tự thứ: ${column}`,
  code: (code: string) => `Tiêu chí: ${code}`,
  value: (value: string) => `Giá trị: ${value}`,
  max: (max: string) => `Điểm tối đa: ${max}`,
  allowed: (allowed: string) => `Có thể dùng: ${allowed}`,
  detail: (detail: string) => `Chi tiết: ${detail}`,
};

export type ProblemTexts = typeof problems;
export type ProblemPlaceTexts = typeof problemPlaces;
