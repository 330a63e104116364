import { numberTexts } from '../numbers';
import type { SettingWords } from '../settingWords';
import { gradeText, tieBreaker } from './sheets/grades';

const { plain } = numberTexts('vi-VN');

/** What each setting is called and means, in the pane's view of the rules, in the log and on the result sheets. */
export const settings: SettingWords = {
  scoreSource: {
    name: 'Điểm được tính',
    log: 'điểm dùng để tính',
    said: ({ scoreSource }) =>
      ({
        latest: 'điểm mới nhất (đạt được, thẩm định lần 2, lần 1, tự chấm), cộng điểm điều tra XHH ghi riêng',
        final: 'tổng điểm đạt được',
        verified: 'điểm thẩm định, cộng điểm điều tra XHH',
        verified2: 'điểm thẩm định lần 2, cộng điểm điều tra XHH',
        verified1: 'điểm thẩm định lần 1, cộng điểm điều tra XHH',
        self: 'điểm tự chấm; tiêu chí chỉ có điểm điều tra XHH lấy điểm điều tra',
      })[scoreSource],
    options: {
      latest: 'Điểm mới nhất',
      final: 'Điểm đạt được',
      verified: 'Điểm thẩm định',
      verified2: 'Điểm thẩm định lần 2',
      verified1: 'Điểm thẩm định lần 1',
      self: 'Điểm tự chấm',
    },
    meanings: {
      latest:
        'Mỗi tiêu chí lấy điểm mới nhất đã có: điểm đạt được, nếu chưa có thì thẩm định lần 2, rồi lần 1, rồi tự chấm. Điểm điều tra XHH ở cột riêng được cộng thêm.',
      final: 'Chỉ lấy cột điểm đạt được.',
      verified: 'Lấy thẩm định lần 2, nếu không có thì lần 1; cộng điểm điều tra XHH ở cột riêng.',
      verified2: 'Chỉ lấy thẩm định lần 2; cộng điểm điều tra XHH ở cột riêng.',
      verified1: 'Chỉ lấy thẩm định lần 1; cộng điểm điều tra XHH ở cột riêng.',
      self: 'Chỉ lấy điểm đơn vị tự chấm; cộng điểm điều tra XHH ở cột riêng.',
    },
  },
  rankDecimals: {
    name: 'Số chữ số thập phân khi so sánh',
    log: 'số thập phân khi so sánh',
    said: ({ rankDecimals }) =>
      rankDecimals === null
        ? 'chỉ số so sánh không làm tròn'
        : rankDecimals === 0
          ? 'chỉ số làm tròn đến phần nguyên'
          : `chỉ số làm tròn ${rankDecimals} chữ số thập phân`,
    meaning: 'Chỉ số được làm tròn đến mức này rồi mới so sánh: in ra bằng nhau thì cùng hạng.',
  },
  ties: {
    name: 'Đơn vị bằng nhau',
    log: 'cách xếp đơn vị bằng nhau',
    said: ({ ties, tieBreakers }) => {
      const shared = { competition: 'xếp cùng hạng (17, 17, 19)', dense: 'xếp cùng hạng (17, 17, 18)' }[ties];
      return tieBreakers.length === 0
        ? `đơn vị bằng nhau ${shared}`
        : `đơn vị bằng nhau xét lần lượt ${tieBreakers.map(tieBreaker).join(', ')}, vẫn bằng nhau thì ${shared}`;
    },
    options: {
      competition: 'Cùng hạng, hạng sau bỏ cách',
      dense: 'Cùng hạng, hạng sau liền kề',
    },
    meanings: { competition: 'Ví dụ: 17, 17, 19.', dense: 'Ví dụ: 17, 17, 18.' },
  },
  tieBreakers: {
    name: 'Khi chỉ số bằng nhau, xét lần lượt',
    log: 'tiêu chí phụ khi bằng chỉ số',
    // Beside what equal units share.
    said: () => null,
    meaning: 'Bằng nhau ở mọi bước thì cùng hạng. Mặc định không xét thêm.',
  },
  notApplicable: {
    name: 'Tiêu chí không áp dụng',
    log: 'tiêu chí không áp dụng',
    said: ({ notApplicable }) =>
      ({
        reduce: 'tiêu chí không áp dụng trừ khỏi điểm tối đa',
        rescale:
          'khi có tiêu chí không áp dụng, điểm thẩm định được quy đổi về đủ điểm tối đa rồi cộng điểm điều tra XHH (tổng điểm quy đổi chung, mỗi lĩnh vực quy đổi riêng)',
        full: 'tiêu chí không áp dụng tính đủ điểm',
      })[notApplicable],
    options: { reduce: 'Trừ khỏi điểm tối đa', rescale: 'Quy đổi điểm thẩm định', full: 'Cho điểm tối đa' },
    meanings: {
      reduce: 'Tiêu chí không áp dụng được bỏ ra cùng điểm tối đa của nó, ví dụ 69,25/71,5 điểm là 96,85%.',
      rescale:
        'Phần điểm thẩm định được quy đổi lên đủ điểm tối đa rồi mới cộng điểm điều tra XHH, ví dụ 42,63/48 điểm của phần 50 điểm thành 44,41.',
      full: 'Tiêu chí không áp dụng được tính đủ điểm tối đa.',
    },
  },
  blankScores: {
    name: 'Ô chưa chấm điểm',
    log: 'ô chưa chấm',
    said: ({ blankScores }) =>
      ({
        provisional: 'tiêu chí chưa chấm tính tạm 0 điểm',
        unranked: 'đơn vị còn tiêu chí chưa chấm thì chưa xếp hạng',
        skip: 'tiêu chí chưa chấm bỏ khỏi cách tính',
      })[blankScores],
    options: { provisional: 'Tạm tính', unranked: 'Chưa xếp hạng', skip: 'Bỏ qua tiêu chí' },
    meanings: {
      provisional: 'Tính tạm là 0 điểm trên điểm tối đa; đơn vị được ghi “tạm tính”.',
      unranked: 'Đơn vị chưa chấm đủ thì chưa xếp hạng.',
      skip: 'Tiêu chí chưa chấm được bỏ ra cùng điểm tối đa của nó.',
    },
  },
  bonusCap: {
    name: 'Điểm thưởng tối đa',
    log: 'mức tối đa của điểm thưởng',
    said: ({ bonusCap }) => (bonusCap === null ? null : `điểm thưởng không quá ${plain(bonusCap)}`),
    meaning:
      'Để trống: không giới hạn (mặc định). Điểm thưởng cộng vào tổng điểm, không cộng vào điểm tối đa.',
  },
  penaltyCap: {
    name: 'Điểm phạt tối đa',
    log: 'mức tối đa của điểm phạt',
    said: ({ penaltyCap }) => (penaltyCap === null ? null : `điểm phạt không quá ${plain(penaltyCap)}`),
    meaning: 'Để trống: không giới hạn (mặc định).',
  },
  grades: {
    name: 'Xếp loại đơn vị',
    log: 'xếp loại',
    said: ({ grades }) => (grades.length === 0 ? null : `xếp loại: ${grades.map(gradeText).join(', ')}`),
    meaning: 'Theo chỉ số, từ cao xuống thấp. Để trống thì không xếp loại (mặc định).',
  },
  headGrades: {
    name: 'Mức độ hoàn thành nhiệm vụ của người đứng đầu',
    log: 'mức độ hoàn thành nhiệm vụ của người đứng đầu',
    said: ({ headGrades }) =>
      headGrades.length === 0
        ? null
        : `mức độ hoàn thành nhiệm vụ của người đứng đầu: ${headGrades.map(gradeText).join(', ')}`,
    meaning:
      'Thang riêng, theo chỉ số của đơn vị. Chưa có ngưỡng chung: nhập theo quy định của tỉnh. Để trống thì không xếp (mặc định).',
  },
  excludedUnits: {
    name: 'Đơn vị không xếp hạng',
    log: 'đơn vị không xếp hạng',
    meaning: 'Vẫn tính điểm và hiển thị trong bảng nhưng không có thứ hạng.',
  },
  aliases: {
    name: 'Tên gọi khác',
    log: 'tên khác của đơn vị, lĩnh vực',
    meaning: 'Phiếu viết tên đơn vị hoặc lĩnh vực khác đi thì khai báo ở đây đó là tên nào.',
  },
  hiddenSheets: {
    name: 'Trang tính ẩn',
    log: 'trang ẩn',
    options: { read: 'Vẫn đọc', skip: 'Bỏ qua' },
    meanings: {
      read: 'Trang tính ẩn được đọc như trang khác và được nêu ở thẻ Lỗi, lưu ý.',
      skip: 'Không đọc trang tính ẩn.',
    },
  },
  liveFormulas: {
    name: 'Công thức trong trang kết quả',
    log: 'công thức trong trang kết quả',
    options: { true: 'Có công thức', false: 'Chỉ ghi giá trị' },
    meanings: {
      true: 'Ma trận lấy điểm từ phiếu, Xếp hạng và Lĩnh vực tính từ Ma trận: bấm vào ô là thấy số từ đâu; sửa điểm là tính lại ngay.',
      false: 'Các trang kết quả ghi giá trị, không đổi khi sửa điểm.',
    },
  },
  resultSheets: {
    name: 'Các trang kết quả được ghi',
    log: 'các trang kết quả được ghi',
    meaning:
      'Bỏ chọn trang không dùng đến; trang đó của lần tính trước được xóa nếu chưa ai sửa. Rà soát tiêu chí, Nhiều năm và Khen thưởng, chấn chỉnh chỉ được ghi khi chọn; Tổng hợp, Kiểm tra dữ liệu và Nhật ký luôn được ghi.',
  },
  zeroThreshold: {
    name: 'Tiêu chí 0 điểm: liệt kê từ điểm tối đa',
    log: 'ngưỡng nêu tiêu chí 0 điểm',
    meaning: 'Chỉ nêu các tiêu chí đạt 0 điểm có điểm tối đa từ mức này. Mặc định: 1.',
  },
  overclaimShare: {
    name: 'Thẩm định: nêu tiêu chí mà tỷ lệ đơn vị bị giảm điểm trên (%)',
    log: 'ngưỡng nêu tiêu chí nhiều đơn vị bị giảm điểm (%)',
    meaning:
      'Trang Thẩm định nêu các tiêu chí mà tỷ lệ đơn vị bị thẩm định giảm điểm cao hơn mức này, vì hướng dẫn chấm có thể chưa rõ. Mặc định: 50.',
  },
  commendation: {
    name: 'Tiêu chuẩn xét khen thưởng',
    log: 'tiêu chuẩn xét khen thưởng',
    meaning:
      'Tờ trình khen thưởng đề nghị các đơn vị đạt ít nhất một tiêu chuẩn; đơn vị bằng nhau đều được nêu. Mặc định: hạng 1 đến 3 và mức tăng hạng lớn nhất của mỗi khối.',
  },
  review: {
    name: 'Rà soát tiêu chí: mức để gợi ý',
    log: 'mức để gợi ý khi rà soát tiêu chí',
    meaning:
      'Trang Rà soát tiêu chí và thẻ Thử điểm gợi ý sửa bộ tiêu chí theo các mức này; không ảnh hưởng đến xếp hạng. Mặc định: 95; 90; 90; 0,95; 0,2.',
  },
  blocks: { log: 'quy tắc riêng của khối' },
  sheets: { log: 'điều chỉnh cách đọc trang' },
};
