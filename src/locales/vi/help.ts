import { numberTexts } from '../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the page Hướng dẫn. */
export const help = {
  contents: 'Nội dung',
  toContents: 'Về mục Nội dung',
  topics: {
    layouts: 'Các dạng bảng đọc được',
    rules: 'Cách tính',
    findings: 'Các vấn đề và cách xử lý',
    sheets: 'Các trang kết quả',
    keyboard: 'Bàn phím',
  },
  layouts: {
    intro:
      'Mở tệp Excel có một hay nhiều bảng dạng dưới đây rồi bấm Tính xếp hạng. Tiêu ngữ phía trên và chữ ký phía dưới bảng không ảnh hưởng; chữ hoa, chữ thường và dấu câu trong tiêu đề cột cũng vậy.',
    titles: {
      unitScoreSheet: 'Phiếu chấm của một đơn vị',
      criteriaByUnits: 'Bảng tiêu chí × đơn vị',
      unitsByCriteria: 'Bảng đơn vị × tiêu chí',
      unitsByFields: 'Bảng đơn vị × lĩnh vực',
      unitsByTotals: 'Bảng tổng điểm của các đơn vị',
      previousRanking: 'Xếp hạng năm trước',
      unitList: 'Danh mục đơn vị',
    },
    texts: {
      unitScoreSheet:
        'Mỗi đơn vị một trang tính. Cần cột tiêu chí, cột điểm tối đa và ít nhất một cột điểm (tự chấm, thẩm định, điều tra XHH, điểm đạt được). Dòng phương án như “Ban hành kịp thời: 1” không phải tiêu chí.',
      criteriaByUnits: 'Một trang cho cả khối, mỗi đơn vị một cột, hoặc vài cột dưới tên đơn vị.',
      unitsByCriteria:
        'Mỗi đơn vị một dòng, mỗi tiêu chí một hay vài cột dưới tiêu đề lĩnh vực. Điểm tối đa ghi ở một dòng dưới tiêu đề, trong tiêu đề hoặc ở một cột riêng. Cột cộng của từng lĩnh vực chỉ dùng để đối chiếu.',
      unitsByFields:
        'Mỗi đơn vị một dòng, mỗi lĩnh vực một hay vài cột. Điểm tối đa ghi trong tiêu đề hoặc ở một dòng, một cột riêng.',
      unitsByTotals: 'Mỗi đơn vị một dòng với tổng điểm. Nhiều khối thì ngăn bằng dòng tên khối.',
      previousRanking:
        'Để so sánh với năm trước: bảng xếp hạng của năm trước, hoặc các phiếu chấm của năm trước. Năm lấy ở tiêu đề (NĂM 2023) hoặc tên trang tính.',
      unitList: 'Không bắt buộc: nêu khối, tên viết tắt và tên cũ của từng đơn vị.',
    },
    notes: [
      'Khối lấy ở dòng “Khối: …”, cột Khối, danh mục đơn vị, nếu không có thì theo tên đơn vị.',
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
      'Đơn vị bằng chỉ số thì đồng hạng: 1, 1, 3.',
      'Tiêu chí đạt 0 điểm là tiêu chí có áp dụng, có điểm tối đa lớn hơn 0 và được đúng 0 điểm.',
      'So với năm trước: thứ hạng đã công bố và tỷ lệ từng lĩnh vực; đơn vị mới, hợp nhất hoặc chia tách thì không so sánh.',
      'Cách tính khác (làm tròn, đồng hạng, tiêu chí không áp dụng, xếp loại…) chọn trong phần Quy tắc.',
    ],
  },
  findings: {
    intro:
      'Lỗi thì khối đó chưa được xếp hạng cho đến khi sửa; cảnh báo và thông tin thì vẫn xếp hạng. Mỗi mục nêu một ví dụ.',
    search: 'Tìm vấn đề',
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
      ['← →', 'Chuyển thẻ kết quả'],
      ['F6, Ctrl+F6', 'Chuyển giữa bảng tính và ngăn này'],
    ],
  },
};

export type HelpTexts = typeof help;
