import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the page Hướng dẫn. */
export const help = {
  contents: 'Nội dung',
  toContents: 'Về mục Nội dung',
  topics: {
    layouts: 'Các dạng bảng đọc được',
    rules: 'Cách tính',
    findings: 'Lỗi, lưu ý và cách xử lý',
    sheets: 'Các trang kết quả',
    keyboard: 'Bàn phím',
  },
  layouts: {
    intro:
      'Mở tệp Excel có một hay nhiều bảng dạng dưới đây rồi bấm Tính xếp hạng. Tiêu ngữ phía trên và chữ ký phía dưới bảng không ảnh hưởng; chữ hoa, chữ thường và dấu câu trong tiêu đề cột cũng vậy.',
    notes: [
      'Khối lấy ở dòng “Khối: …”, cột Khối, danh sách đơn vị; nếu không có thì theo tên đơn vị.',
      'Ô trống là chưa chấm. “-”, “KAD”, “Không áp dụng”, “Không phát sinh” là không áp dụng. Cả hai đều khác 0 điểm.',
      'Đọc chưa đúng? Mở phần Dữ liệu, chọn trang tính đó và sửa cách đọc.',
    ],
  },
  rules: {
    now: 'Quy tắc đang dùng cho tệp này',
    example: 'Ví dụ',
    exampleIntro: 'Ba sở được thẩm định như bảng dưới. KAD là tiêu chí không áp dụng với Sở Tư pháp.',
    step: (unit: string, points: string, maxPoints: string, percent: string) =>
      `${unit}: ${points} điểm đạt được / ${maxPoints} điểm tối đa của các tiêu chí áp dụng × 100 = ${percent}`,
    result: 'Kết quả',
    average: (percent: string) => `Bình quân khối là trung bình cộng các chỉ số: ${percent}.`,
    points: [
      'Chỉ số = tổng điểm đạt được / tổng điểm tối đa của các tiêu chí áp dụng × 100; lĩnh vực cũng vậy. Không làm tròn giữa chừng.',
      'Các đơn vị bằng chỉ số xếp cùng hạng: 1, 1, 3.',
      'Tiêu chí đạt 0 điểm là tiêu chí có áp dụng, có điểm tối đa lớn hơn 0 và được đúng 0 điểm.',
      'So với năm trước: thứ hạng đã công bố và tỷ lệ từng lĩnh vực; đơn vị mới, hợp nhất hoặc chia tách thì không so sánh.',
      'Điểm tự chấm so với điểm thẩm định ở những tiêu chí có cả hai; ô trống và tiêu chí không áp dụng không tính là 0 điểm.',
      'Cách tính khác (làm tròn, cùng hạng, tiêu chí không áp dụng, xếp loại…) chọn trong phần Quy tắc.',
    ],
  },
  findings: {
    intro:
      'Có lỗi thì khối đó chưa được xếp hạng cho đến khi sửa xong; cảnh báo và lưu ý thì vẫn xếp hạng. Mỗi mục nêu một ví dụ.',
    search: 'Tìm trong lỗi, lưu ý',
    count: (shown: number, all: number) => `${plain(shown)}/${plain(all)} mục`,
    code: (code: string) => `Mã: ${code}`,
  },
  sheets: {
    intro:
      'Mỗi lần tính, kết quả ghi sang trang tính mới và thay kết quả lần trước. Trang kết quả mà anh/chị đã sửa được giữ lại.',
    of: '…',
  },
  keyboard: {
    keys: [
      ['Tab, Shift+Tab', 'Đến nút, ô nhập tiếp theo hoặc trước đó'],
      ['Enter, phím cách', 'Bấm nút; ở một dòng kết quả thì mở ô nguồn'],
      ['↑ ↓', 'Dòng trên, dòng dưới trong danh sách và biểu đồ'],
      ['Home, End', 'Dòng đầu, dòng cuối'],
      ['← →', 'Chuyển giữa các thẻ kết quả'],
      ['F6, Ctrl+F6', 'Chuyển giữa bảng tính và phần bổ trợ'],
    ],
  },
};

export type HelpTexts = typeof help;
