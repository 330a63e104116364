import type { CriteriaSheetWords } from '../../core/otherSet/newSetSheet';
import { yearOfPeriod } from '../../core/period';
import type { GatherSheetWords } from '../../core/gather/sheets/gatherWords';
import type { FormWords } from '../../core/issue/unitForm';
import { numberTexts } from '../numbers';
import { periodName, periodTitle } from '../vi/periodName';

const { plain } = numberTexts('vi-VN');

/** The words of forms that are sent to units: papers of a Vietnamese office, whatever language its officer reads. */
export const forms: FormWords = {
  filePrefix: 'Phiếu',
  zip: (year, block) =>
    `chấm điểm${year === null ? '' : ` ${periodName(year)}`}${block === null ? '' : ` - ${block}`}`,
  sheetName: 'Phiếu chấm điểm',
  title: (year) =>
    `BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  unit: (unit) => `Đơn vị: ${unit}`,
  block: (block) => `Khối: ${block}`,
  code: 'STT',
  criterion: 'Nội dung',
  maxPoints: 'Điểm tối đa',
  share: 'Trọng số',
  factor: 'Hệ số',
  lastYear: (year) => `Điểm ${periodName(year)}`,
  self: 'Điểm tự chấm',
  evidence: 'Tài liệu kiểm chứng',
  explanation: 'Giải trình của đơn vị',
  total: 'Tổng cộng',
  howTo:
    'Cách điền: chỉ nhập vào các ô nền vàng nhạt. Điểm tự chấm là số từ 0 đến điểm tối đa (điểm lẻ ghi 8,5); tiêu chí không áp dụng với đơn vị ghi KAD; chưa chấm thì để trống.',
  ofSurvey: 'Ô nền xám: điểm do điều tra xã hội học chấm, đơn vị không nhập.',
  refusalTitle: 'Điểm tự chấm chưa đúng',
  refusal:
    'Nhập một số từ 0 đến điểm tối đa của tiêu chí (phần đơn vị tự chấm), ví dụ 8,5; hoặc KAD nếu tiêu chí không áp dụng với đơn vị.',
  signature: ['…………, ngày …… tháng …… năm ……', 'THỦ TRƯỞNG ĐƠN VỊ', '(Ký tên, đóng dấu)'],
};

/** The words of a criteria sheet that is made of a set that was tried. */
export const criteriaSheet: CriteriaSheetWords = {
  ...forms,
  sheetName: (block, year) =>
    `Bộ tiêu chí${year === null ? '' : ` ${String(yearOfPeriod(year) ?? '')}`} ${block}`,
  title: (year) =>
    `BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  survey: 'Điểm điều tra XHH',
  madeFrom: ({ year, dropped, maxima, hasWeights }) =>
    [
      `Dự thảo từ bộ tiêu chí${year === null ? '' : ` ${periodName(year)}`} của khối.`,
      ...(dropped.length === 0 ? [] : [`Đã bỏ: ${dropped.join('; ')}.`]),
      ...(maxima.length === 0
        ? []
        : [
            `Đã đổi mức điểm: ${maxima.map(({ code, from, to }) => `${code} (từ ${plain(from)} thành ${plain(to)})`).join('; ')}.`,
          ]),
      `Trước khi ban hành, xem lại số thứ tự, các mức chấm ghi dưới tiêu chí${hasWeights ? ', trọng số hoặc hệ số còn lại' : ''} và tổng điểm; xong thì xóa dòng này.`,
    ].join(' '),
};

/** The words of the sheets that what units send is gathered in. */
export const gathered: GatherSheetWords = {
  ...forms,
  verified: 'Điểm thẩm định',
  survey: 'Điểm điều tra XHH',
  remarks: 'Ý kiến thẩm định',
  register: {
    sheetName: 'Thu phiếu',
    period: periodTitle,
    note: 'Các cột của sổ này được ghi lại mỗi lần thu phiếu; cột “Ghi chú” và các cột thêm vào là của cơ quan, luôn được giữ nguyên.',
    headers: {
      number: 'STT',
      unit: 'Đơn vị',
      block: 'Khối',
      state: 'Trạng thái',
      file: 'Tệp',
      sheet: 'Trang trong tệp',
      saved: 'Lưu lúc (giờ Việt Nam)',
      issue: 'Lần phát mẫu',
      hash: 'Mã tệp',
      scores: 'Điểm đã nhận',
      blanks: 'Chưa chấm',
      left: 'Không nhận, lưu ý',
      tab: 'Trang phiếu',
      note: 'Ghi chú',
      period: 'Kỳ chấm điểm',
    },
  },
  taken: {
    sheetName: 'Thu phiếu (số liệu)',
    note: 'Trang này ghi lại từng ô đã nhận và nguồn của nó, để lần thu sau biết ô nào cơ quan đã sửa; các dòng “(đã thay)” giữ số liệu trước khi bản mới thay. Không sửa trang này.',
    headers: [
      ...['Đơn vị', 'STT', 'Nội dung', 'Cột', 'Đã nhận', 'Tệp', 'Trang trong tệp', 'Ô'],
      ...['Lưu lúc (UTC)', 'Lần phát mẫu', 'Tên cũ ghi trong phiếu', 'Kỳ chấm điểm'],
    ],
    columns: {
      self: 'Điểm tự chấm',
      evidence: 'Tài liệu kiểm chứng',
      explanation: 'Giải trình',
      survey: 'Điều tra XHH',
    },
    replaced: (column) => `${column} (đã thay)`,
  },
};
