import { periodName } from '../periodName';
import type { ChartTexts } from '../../../core/report/words/chartTexts';
import { numberTexts } from '../../numbers';

const numbers = numberTexts('vi-VN');
const ofYear = (year: number | null) => (year === null ? '' : ` ${periodName(year)}`);

export const charts: ChartTexts = {
  sheetName: (block) => `Biểu đồ ${block}`,
  inSummary: 'Biểu đồ chỉ số và thứ hạng của khối',
  inHelp: 'Biểu đồ chỉ số, lĩnh vực và thứ hạng hai năm của khối, in được ngay.',
  title: (year) =>
    `BIỂU ĐỒ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  numbersOf: (title) => `Số liệu của biểu đồ “${title}”`,
  index: {
    title: (year, block) => `Chỉ số CCHC${ofYear(year)}: ${block}`,
    titleOfSome: (year, block, units) =>
      `Chỉ số CCHC${ofYear(year)}: ${units} đơn vị đầu bảng và ${units} đơn vị cuối bảng, ${block}`,
    description: ({ block, units, best, worst, average }) =>
      `Biểu đồ thanh: chỉ số của ${units} đơn vị khối ${block}, cao nhất ở trên. Cao nhất ${best}, thấp nhất ${worst}, bình quân ${average}.`,
    leftOut: (units) => `… ${numbers.plain(units)} đơn vị khác …`,
    someDrawn: (drawn, all, sheet) =>
      `Biểu đồ chỉ vẽ ${drawn} trong ${numbers.plain(all)} đơn vị: đầu bảng và cuối bảng.` +
      (sheet === null ? '' : ` Đủ các đơn vị ở trang “${sheet}”.`),
  },
  fields: {
    title: (year, block) => `Chỉ số theo lĩnh vực${ofYear(year)}: ${block}`,
    description: (fields, block) =>
      `Biểu đồ thanh: trong mỗi lĩnh vực (${fields} lĩnh vực), chỉ số cao nhất, bình quân và thấp nhất của khối ${block}.`,
    field: 'Lĩnh vực',
    best: 'Cao nhất (%)',
    average: 'Bình quân (%)',
    worst: 'Thấp nhất (%)',
    bestUnit: 'Đơn vị cao nhất khi tính',
    worstUnit: 'Đơn vị thấp nhất khi tính',
    tied: 'Thanh trên cùng của mỗi lĩnh vực là đơn vị cao nhất, giữa là bình quân của khối, dưới là đơn vị thấp nhất. Nhiều đơn vị bằng nhau thì bảng số liệu ghi tên đơn vị xếp hạng trên.',
  },
  slope: {
    title: (previous, year, block) =>
      `Thứ hạng ${periodName(previous)} và ${year === null ? 'năm nay' : periodName(year)}: ${block}`,
    description: (previous, year, block, units) =>
      `Biểu đồ đường: thứ hạng của ${units} đơn vị khối ${block} ${periodName(previous)} (bên trái) và ${year === null ? 'năm nay' : periodName(year)} (bên phải), hạng 1 ở trên cùng.`,
    legend: 'Nét liền, xanh = tăng hạng; nét đứt, cam = giảm hạng; nét chấm, xám = giữ hạng.',
    someDrawn: (drawn, all) =>
      `Biểu đồ chỉ vẽ ${drawn} trong ${numbers.plain(all)} đơn vị so sánh được: tăng, giảm nhiều nhất và dẫn đầu.`,
    labelsLeftOut: 'Nhãn nào sẽ đè lên nhãn khác thì không ghi; bảng số liệu có đủ.',
    label: 'Đơn vị (nhãn trên biểu đồ)',
    ofYear: (year) => (year === null ? 'Hạng năm nay' : `Hạng ${periodName(year)}`),
  },
  axisFrom: (percent) =>
    `Trục bắt đầu từ ${percent}, không phải từ 0: chiều dài thanh chỉ để so sánh, không theo tỷ lệ; chỉ số ghi ở đầu thanh.`,
  axisFromZero: 'Trục bắt đầu từ 0.',
};
