import type { FindingFacts } from '../../../core/findings/findings';
import type { HistoryFacts } from '../../../core/findings/historyKinds';
import type { FindingTexts } from '../../findingTexts';
import { inPeriod, plain } from './findingWords';

/** What is told of the years before, which stand in `Nhiều năm`. */
export const findingHistory: FindingTexts<keyof HistoryFacts> = {
  names: {
    'history-figures-differ': 'Số liệu năm trước khác nhau giữa các bảng',
    'history-scale-unknown': 'Điểm năm trước không rõ thang điểm',
    'history-files-not-chosen': 'Tệp các năm trước của lần tính trước không được chọn',
    'history-of-one-year': 'Trang Nhiều năm không được ghi vì chỉ có một kỳ',
    'history-unit-unknown': 'Đơn vị của năm trước không còn trong khối',
    'history-other-block': 'Đơn vị ở khối khác trong năm trước',
    'history-past-unclear': 'Đơn vị không rõ các năm trước',
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
        : `${whose} có ${KINDS[one.kind]} (${figure(one)}) khác ${KINDS[other.kind]} (${figure(other)}). Nhiều năm lấy ${KINDS[one.kind]}.`;
    },
    'history-scale-unknown': unknownScale,
    'history-files-not-chosen': ({ files, isWritten }) =>
      `Lần tính trước có số liệu của ${files
        .slice(0, MOST_NAMES)
        .map(({ file, periods }) => `${periods.map(inPeriod).join(', ')} (tệp “${file}”)`)
        .join(
          '; ',
        )}${files.length > MOST_NAMES ? '; …' : ''}; lần này không chọn ${files.length > 1 ? 'các tệp đó' : 'tệp đó'} nên ${isWritten ? 'trang Nhiều năm, bài nhận định' : 'bài nhận định, đường qua các năm'} không còn các kỳ này. Để có lại, chọn ${files.length > 1 ? 'các tệp' : 'tệp'} ở Biến động, phần Các năm trước ở tệp khác (dòng lệnh: --earlier), rồi tính lại.`,
    'history-of-one-year': ({ year }) =>
      `Đã chọn trang Nhiều năm nhưng chỉ có số liệu của ${year === null ? 'một kỳ' : inPeriod(year)}, nên trang này không được ghi. Thêm bảng điểm hoặc bảng xếp hạng các năm trước vào tệp này, hoặc chọn tệp của các năm đó ở Biến động, phần Các năm trước ở tệp khác (dòng lệnh: --earlier), rồi tính lại.`,
    'history-unit-unknown': ({ block, units }) =>
      `Khối “${block}”: ${plain(units.length)} đơn vị của các năm trước không còn trong khối năm nay và không phải tên cũ của đơn vị nào: ${units
        .slice(0, MOST_NAMES)
        .map(({ name, year }) => `${name} (${inPeriod(year)})`)
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. Nếu đơn vị đã đổi tên hoặc sáp nhập, ghi “Tên cũ” trong danh sách đơn vị (nhiều tên cũ: ngăn bằng dấu “;”, “/”, “ + ” hoặc xuống dòng trong ô).`,
    'history-other-block': ({ block, without, units }) =>
      `Khối “${block}”: đơn vị của khối năm nay trước đó ở khối khác: ${units
        .slice(0, MOST_NAMES)
        .map(
          ({ name, year, then }) => `${name} (${inPeriod(year)}${then === null ? '' : `, khối “${then}”`})`,
        )
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. Hạng trong khối khác không phải hạng trong khối này nên để trống trong nhiều năm; bình quân khối không tính các đơn vị này.${
        without.length === 0
          ? ''
          : ` Không có bình quân khối ${without.map(inPeriod).join(', ')} vì khi đó không có khối này.`
      }`,
    'history-past-unclear': ({ block, units }) =>
      `Khối “${block}”: số liệu trước đây không nối được với đơn vị năm nay nên để trống trong nhiều năm: ${units
        .slice(0, MOST_NAMES)
        .map(({ name, year, part }) => {
          const until = year === null ? '' : `đến ${inPeriod(year)} `;
          return part === null
            ? `${name} (tên cũ hoặc tên hiện nay của đơn vị này cũng là tên của đơn vị khác)`
            : `${name} (có nhiều tên cũ nhưng ${until}bảng chỉ có ${part}, là số liệu của một phần)`;
        })
        .join(
          '; ',
        )}${units.length > MOST_NAMES ? '; …' : ''}. Nếu chỉ đổi tên, để lại ở “Tên cũ” riêng tên có trong bảng, hoặc sửa tên đơn vị trong bảng năm trước theo tên hiện nay.`,
    'history-file-left': leftFile,
    'history-file-doubtful': ({ file, count, sheet, cell }) =>
      `Tệp “${file}”: ${plain(count)} lỗi, lưu ý khi đọc số liệu các năm trước (đầu tiên: trang “${sheet}”, ô ${cell}). Mở tệp đó và tính xếp hạng để xem từng lỗi.`,
  },
};

const MOST_NAMES = 10;

const KINDS: Readonly<Record<ToldFigure['kind'], string>> = {
  printed: 'kết quả đã công bố',
  result: 'kết quả của lần tính trước',
  sheets: 'kết quả tính từ phiếu chấm',
  points: 'kết quả tính từ bảng điểm',
  indexes: 'thứ hạng tính theo chỉ số in ở bảng khác',
};

function unknownScale({
  file,
  block,
  year,
  as,
  count,
  highest,
  now,
  hasIndexes,
  taken,
}: FindingFacts['history-scale-unknown']): string {
  const where = `${file === null ? '' : `Tệp “${file.name}”, trang “${file.sheet}”, ô ${file.cell}: `}${inPeriod(year)}, khối “${block}”`;
  const set = now === null ? '' : `; bộ tiêu chí kỳ này ${plain(now)} điểm`;
  if (as === 'index')
    return `${where}: cột chỉ số của ${plain(count)} đơn vị (cao nhất ${plain(highest)}${set}) không ghi %, có thể là điểm, nên không dùng làm chỉ số; thứ hạng vẫn dùng. Nếu là phần trăm, ghi “Chỉ số (%)” ở tên cột; nếu là điểm, ghi “Tổng điểm” và thêm cột “Điểm tối đa”.`;
  if (taken !== undefined)
    return `${where}: bảng có điểm của ${plain(count)} đơn vị (cao nhất ${plain(highest)}${set}) nhưng không ghi điểm tối đa; chỉ số của kỳ đó được tính theo thang điểm ${plain(taken)}. Nếu là thang điểm khác, ghi “thang điểm …” phía trên bảng hoặc thêm cột “Điểm tối đa”.`;
  if (hasIndexes === true)
    return `${where}: bảng không ghi điểm tối đa, và chỉ số in bên cạnh không theo cùng một thang điểm, nên chỉ dùng chỉ số, không dùng điểm của ${plain(count)} đơn vị. Thêm cột “Điểm tối đa” nếu cần đối chiếu.`;
  return `${where}: bảng có điểm của ${plain(count)} đơn vị (cao nhất ${plain(highest)}${set}) nhưng không ghi điểm tối đa, nên không tính được chỉ số của kỳ đó và để trống; thứ hạng vẫn dùng. Ghi “thang điểm …” phía trên bảng hoặc thêm cột “Điểm tối đa”.`;
}

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
