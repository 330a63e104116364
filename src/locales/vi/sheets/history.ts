import { areYears, periodCode } from '../../../core/period';
import type { Period } from '../../../core/period';
import type { HistoryTexts } from '../../../core/report/words/historyTexts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');
const codeOf = (period: Period | null) => (period === null ? 'kỳ này' : periodCode(period));
/** `2021 – 2024`. */
const span = (first: Period | null, last: Period | null) => `${codeOf(first)} – ${codeOf(last)}`;

export const history: HistoryTexts = {
  sheetName: 'Nhiều năm',
  inSummary:
    'Chỉ số, thứ hạng của từng đơn vị và bình quân của khối qua các năm (hoặc các tháng, quý); biểu đồ',
  inHelp:
    'Chỉ số, thứ hạng của từng đơn vị, bình quân, cao nhất, thấp nhất của khối qua các năm (hoặc các tháng, quý), kèm biểu đồ và nguồn số liệu của từng năm. Chỉ ghi khi được chọn.',
  title: (first, last) =>
    `CHỈ SỐ CẢI CÁCH HÀNH CHÍNH QUA CÁC ${areYears([first, last]) ? 'NĂM' : 'KỲ'}, ${span(first, last).toUpperCase()}`,
  note: (last) => {
    const period = areYears([last]) ? 'năm' : 'kỳ';
    return `Số liệu các ${period} trước là kết quả đã công bố, nếu không có thì tính từ phiếu chấm theo quy tắc hiện nay. Đơn vị đã đổi tên ghi theo tên hiện nay; đơn vị sáp nhập chỉ có số liệu từ khi sáp nhập. Bình quân, cao nhất, thấp nhất tính trên các đơn vị được xếp hạng của ${period} đó (bảng không in thứ hạng: mọi đơn vị). Dấu “–” là không có số liệu, không suy đoán; ở cột tăng/giảm bậc, “–” là giữ nguyên hạng. Trang này ghi kết quả của lần tính, không tự đổi khi sửa điểm.`;
  },
  ofBlocks: (last) => `CÁC KHỐI QUA CÁC ${areYears([last]) ? 'NĂM' : 'KỲ'}`,
  charts: 'BIỂU ĐỒ',
  ofUnits: (last) => `TỪNG ĐƠN VỊ QUA CÁC ${areYears([last]) ? 'NĂM' : 'KỲ'}`,
  ofSources: 'NGUỒN SỐ LIỆU (không in)',
  chartNumbers: 'SỐ LIỆU CỦA BIỂU ĐỒ (không in)',
  block: 'Khối',
  unit: 'Đơn vị',
  figure: 'Số liệu của khối',
  remark: 'Ghi chú',
  source: 'Trang tính, tệp',
  cell: 'Ô',
  period: codeOf,
  percents: 'Chỉ số (%)',
  ranks: 'Hạng',
  change: 'Tăng/giảm bậc cả giai đoạn',
  average: 'Chỉ số bình quân (%)',
  highest: 'Cao nhất (%)',
  lowest: 'Thấp nhất (%)',
  units: 'Số đơn vị',
  marked: (period) => `${period} *`,
  setChanged: (period, { since, of, added, removed, maxChanged }) => {
    const what = { criteria: 'tiêu chí', fields: 'lĩnh vực', total: 'tổng điểm' }[of];
    const changes =
      of === 'total'
        ? ['điểm tối đa khác']
        : [
            ...(added > 0 ? [`thêm ${plain(added)} ${what}`] : []),
            ...(removed > 0 ? [`bớt ${plain(removed)} ${what}`] : []),
            ...(maxChanged > 0 ? [`đổi điểm tối đa hoặc trọng số của ${plain(maxChanged)} ${what}`] : []),
          ];
    return `* ${period}: bộ tiêu chí khác ${codeOf(since)} (${changes.join(', ')}).`;
  },
  whose: (periods, names, more) =>
    `${names.join(', ')}${more === 0 ? '' : ` và ${plain(more)} đơn vị khác`} (${periods})`,
  extremes: (block, of, whose) =>
    `${block}, chỉ số ${of === 'highest' ? 'cao nhất' : 'thấp nhất'}: ${whose.join('; ')}.`,
  ofBlock: (block, remark) => `${block}: ${remark}`,
  formerName: (period, name) => `Đến ${period} là ${name}.`,
  begins: {
    merged: 'Sáp nhập từ nhiều đơn vị; chỉ có số liệu từ khi sáp nhập.',
    split: 'Tách từ đơn vị khác; chỉ có số liệu từ khi tách.',
  },
  gone: (into, elsewhere) =>
    into.length > 0
      ? `Không còn; nay thuộc ${into.join(', ')}.`
      : elsewhere === null
        ? 'Không còn trong khối.'
        : `Nay thuộc khối ${elsewhere}.`,
  before: {
    merged: { name: (name) => `${name} (trước sáp nhập)`, remark: 'Trước khi sáp nhập.' },
    split: { name: (name) => `${name} (trước chia tách)`, remark: 'Trước khi chia tách, sắp xếp lại.' },
    renamed: {
      name: (name) => `${name} (đơn vị cũ cùng tên)`,
      remark: 'Đơn vị cũ cùng tên; tên này nay là của đơn vị khác.',
    },
  },
  chart: {
    title: (of, first, last, block) =>
      `${of === 'percent' ? 'Chỉ số CCHC' : 'Thứ hạng'} ${span(first, last)}: ${block}`,
    description: (of, years, units, block) =>
      `Biểu đồ đường: ${of === 'percent' ? 'chỉ số' : 'thứ hạng'} của ${plain(units)} đơn vị${of === 'percent' ? ' và bình quân' : ''} khối ${block} qua ${plain(years)} kỳ.`,
    average: 'Bình quân khối',
    someDrawn: (drawn, all) =>
      `Biểu đồ chỉ vẽ ${plain(drawn)} trong ${plain(all)} đơn vị: xếp đầu, xếp cuối, tăng và giảm hạng nhiều nhất cả giai đoạn.`,
    ofOneYear: (units) => `${plain(units)} đơn vị chỉ có số liệu của một kỳ nên không có đường.`,
    gaps: 'Đường ngắt quãng ở kỳ không có số liệu.',
  },
  sourceOf: (years, file, sheet, kind) =>
    `${years}: ${file === null ? '' : `tệp “${file}”, `}trang “${sheet}” (${kind})`,
  kinds: {
    scores: 'tính từ điểm đã chấm',
    printed: 'kết quả đã công bố',
    result: 'kết quả của lần tính trước',
  },
};
