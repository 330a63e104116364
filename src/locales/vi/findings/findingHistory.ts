import type { FindingFacts } from '../../../core/findings/findings';
import type { HistoryFacts } from '../../../core/findings/historyKinds';
import type { FindingTexts } from '../../findingTexts';
import { inPeriod, plain } from './findingWords';

/** What is told of the years before, which stand in `Nhiều năm`. */
export const findingHistory: FindingTexts<keyof HistoryFacts> = {
  names: {
    'history-figures-differ': 'Số liệu năm trước khác nhau giữa các bảng',
    'history-unit-unknown': 'Đơn vị của năm trước không còn trong khối',
    'history-file-left': 'Tệp các năm trước không dùng được',
    'history-file-doubtful': 'Tệp các năm trước có lỗi, lưu ý',
  },
  texts: {
    'history-figures-differ': ({ unit, count, block, year, between, one, other }) => {
      const others = count > 1 ? ` (và ${plain(count - 1)} đơn vị khác)` : '';
      const whose = `${inPeriod(year)}, khối “${block}”: ${unit}${others}`;
      if (between === 'file')
        return `${whose} có số liệu khác nhau giữa tệp đang mở và tệp khác (${figure(one)}; ${figure(other)}). Nhiều năm lấy số liệu của tệp đang mở.`;
      return between === 'tables'
        ? `${whose} có số liệu khác nhau ở hai bảng (${figure(one)}; ${figure(other)}) nên để trống trong nhiều năm. Sửa bảng sai, hoặc bỏ một trong hai bảng.`
        : `${whose} có kết quả đã công bố (${figure(one)}) khác kết quả tính từ phiếu chấm (${figure(other)}). Nhiều năm lấy kết quả đã công bố.`;
    },
    'history-unit-unknown': ({ block, units }) =>
      `Khối “${block}”: ${plain(units.length)} đơn vị của các năm trước không còn trong khối năm nay và không phải tên cũ của đơn vị nào: ${units
        .slice(0, MOST_NAMES)
        .map(({ name, year }) => `${name} (${inPeriod(year)})`)
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. Nếu đơn vị đã đổi tên hoặc sáp nhập, ghi “Tên cũ” trong danh mục đơn vị.`,
    'history-file-left': leftFile,
    'history-file-doubtful': ({ file, count, sheet, cell }) =>
      `Tệp “${file}”: ${plain(count)} lỗi, lưu ý khi đọc số liệu các năm trước (đầu tiên: trang “${sheet}”, ô ${cell}). Mở tệp đó và tính xếp hạng để xem từng lỗi.`,
  },
};

const MOST_NAMES = 10;

type ToldFigure = FindingFacts['history-figures-differ']['one'];

function figure({ file, sheet, rank, percent }: ToldFigure): string {
  const figures = [
    ...(rank === null ? [] : [`hạng ${plain(rank)}`]),
    ...(percent === null ? [] : [`chỉ số ${plain(percent)}%`]),
  ];
  return `${file === null ? '' : `tệp “${file}”, `}trang “${sheet}”: ${figures.join(', ')}`;
}

function leftFile({ file, why, periods }: FindingFacts['history-file-left']): string {
  const all = periods.map(inPeriod).join('; ');
  switch (why) {
    case 'password':
      return `Tệp “${file}” có mật khẩu nên không đọc được. Mở tệp, bỏ mật khẩu rồi chọn lại.`;
    case 'unreadable':
      return `Tệp “${file}” không đọc được: tệp hỏng, hoặc không phải tệp bảng tính.`;
    case 'noTable':
      return `Tệp “${file}” không có bảng điểm hay bảng xếp hạng nào đọc được.`;
    case 'noYear':
      return `Tệp “${file}” có bảng không ghi năm nên không dùng được cho nhiều năm. Ghi năm vào tiêu đề bảng.`;
    case 'notEarlier':
      return `Tệp “${file}”: số liệu ${all} không trước kỳ đang tính nên không dùng; số liệu kỳ này lấy từ chính tệp đang mở.`;
    case 'otherKind':
      return `Tệp “${file}”: số liệu ${all} không cùng loại kỳ với kỳ đang tính (năm, quý, tháng) nên không dùng.`;
  }
}
