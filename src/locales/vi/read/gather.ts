import type { GatherTexts } from '../../../core/gather/sheets/gatherWords';
import type { OwnContent } from '../../../core/gather/files/unitFile';
import { problemLines } from '../../problemLines';
import { core } from '../core';
import { periodName } from '../periodName';
import { problemPlaces, problems } from '../problems';

const criterion = ({ code, name }: { readonly code: string; readonly name: string }) =>
  `${code === '' ? '' : `${code} `}“${name.slice(0, 80)}”`;
/** What stands in a cell, a text by its beginning. */
const content = (own: OwnContent) => (typeof own === 'number' ? core.plain(own) : (own ?? '').slice(0, 80));
const files = (paths: readonly string[]) => paths.map((path) => `“${path}”`).join(', ');

const columns = { self: 'điểm tự chấm', evidence: 'tài liệu kiểm chứng', explanation: 'giải trình' } as const;
/** The first of many. */
const some = (all: readonly string[]) => `${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}`;

/** What is told of files that units sent in. */
export const gather: GatherTexts = {
  states: {
    taken: 'Đã nhận',
    replaced: 'Đã nhận, thay bản trước',
    same: 'Trùng nội dung đã nhận',
    older: 'Cũ hơn bản đã nhận',
    'other-criteria': 'Khác bộ tiêu chí',
    'no-scores': 'Chưa có điểm tự chấm',
    'not-listed': 'Không có trong danh sách',
    password: 'Có mật khẩu',
    unreadable: 'Không đọc được',
    ask: 'Cần hỏi lại',
    missing: 'Chưa gửi',
  },
  changed: ({ column, from, to, ...own }) =>
    `${criterion(own)}, ${columns[column]}: ${from === null ? `ghi “${content(to)}”` : `thay “${content(from)}” bằng “${content(to)}”`}`,
  more: (count) => `… và ${count} lưu ý nữa`,
  left: {
    'max-differs': ({ max, expected, ...own }) =>
      `điểm tối đa của ${criterion(own)} bị sửa thành ${core.plain(max)}; tính theo bộ tiêu chí là ${core.plain(expected)}`,
    'criterion-unknown': (own) => `${criterion(own)} không có trong bộ tiêu chí nên không nhận`,
    'criterion-missing': (own) => `thiếu tiêu chí ${criterion(own)}`,
    'number-differs': ({ expected, ...own }) =>
      `${criterion(own)} được nhận theo tên; số thứ tự trong bộ tiêu chí là ${expected === '' ? 'để trống' : expected}`,
    'name-differs': ({ expected, ...own }) =>
      `${criterion(own)} được nhận theo số thứ tự; tên trong bộ tiêu chí là “${expected}”`,
    'score-above-max': ({ score, max, isOfSurvey, ...own }) =>
      isOfSurvey === true
        ? `điểm điều tra ${core.plain(score)} của ${criterion(own)} ${score < 0 ? 'âm' : `quá mức điểm điều tra tối đa ${core.plain(max)}`} nên không nhận`
        : `điểm ${core.plain(score)} của ${criterion(own)} quá mức ${core.plain(max)} mà đơn vị được tự chấm nên không nhận`,
    'score-negative': ({ score, ...own }) =>
      `điểm ${core.plain(score)} của ${criterion(own)} âm nên không nhận`,
    'score-not-a-number': ({ text, ...own }) =>
      `điểm của ${criterion(own)} ghi “${text}”, không phải là số, nên không nhận`,
    'score-is-date': ({ text, ...own }) =>
      `điểm của ${criterion(own)} đã thành ${text.includes(':') ? 'giờ' : 'ngày'} ${text} nên không nhận; cần gõ lại`,
    'score-as-percent': ({ text, ...own }) =>
      `điểm của ${criterion(own)} ghi “${text}” là tỷ lệ nên không nhận`,
    'formula-not-calculated': (own) =>
      `công thức ở điểm của ${criterion(own)} chưa được tính nên không nhận; cần mở tệp và lưu lại`,
    'number-as-text': ({ text, score, ...own }) =>
      `điểm của ${criterion(own)} ghi “${text}”, được nhận là ${core.plain(score)}`,
    'score-rounded': ({ text, score, count, ...own }) =>
      `điểm của ${criterion(own)} ghi ${text.replace('.', ',')}, được nhận là ${core.plain(score)}: điểm lấy đến 6 số lẻ${count === 1 ? '' : ` (tệp có ${count} điểm như vậy)`}`,
    'score-merged': ({ others, ...own }) =>
      `ô điểm của ${criterion(own)} được gộp với ${some(others)}: điểm chỉ được nhận cho ${criterion(own)}`,
    'score-not-used': ({ text, ...own }) =>
      `“${text}”${beside(own)} không phải điểm của tiêu chí nào, cũng không bằng tổng các điểm, nên không nhận`,
    'text-not-used': ({ text, ...own }) =>
      `“${content(text)}”${beside(own)} không ghi cho tiêu chí nào nên không nhận`,
    'text-cut': ({ length, kept, ...own }) =>
      `nội dung của ${criterion(own)} dài ${core.plain(length)} ký tự nên chỉ nhận ${core.plain(kept)} ký tự đầu; phần còn lại xem trong tệp`,
    'score-of-survey': (own) => `${criterion(own)} do điều tra xã hội học chấm nên không nhận điểm tự chấm`,
    'column-of-office': ({ header, count }) =>
      `${count} ô ở cột ${header === '' ? 'ý kiến' : `“${header}”`} là phần của cơ quan thẩm định nên không nhận`,
    'column-taken-as-self': ({ header }) =>
      `cột “${header}” là cột điểm duy nhất nên được nhận là điểm tự chấm`,
    'self-round-before': ({ header, taken, passed }) =>
      `đơn vị tự chấm nhiều lần, điểm của lần sau cùng được nhận: ở cột “${header}” có ${passed} điểm không nhận vì lần sau đã chấm lại, ${taken} điểm được nhận vì lần sau để trống`,
    'column-unread': ({ header, count }) => `${count} ô ở cột “${header}” không nhận`,
    finding: ({ finding }) => core.finding(finding),
    'office-changed': ({ kept, sent, ...own }) =>
      `${criterion(own)}: cơ quan đã sửa thành “${content(kept)}” nên giữ nguyên; đơn vị gửi “${content(sent)}”`,
    'older-kept': ({ kept, ...own }) =>
      `${criterion(own)}: tệp mới không có số liệu nhận được nên giữ “${content(kept)}” của tệp trước`,
    'blank-kept': ({ criteria, files: paths }) =>
      `tệp để trống ${criteria.length} tiêu chí đã có số liệu từ ${files(paths)} (${some(criteria)}): giữ nguyên; nếu đơn vị rút lại thì xóa trong tệp đang mở`,
    'sheet-joined': ({ sheet }) => `ghép với trang “${sheet}” của cùng đơn vị`,
    'other-sheet': ({ sheet }) => `trang “${sheet}” của cùng đơn vị không được nhận`,
    'sheets-differ': ({ sheet, criteria }) =>
      `trang “${sheet}” trong cùng tệp ghi khác trang này ở ${criteria.length} tiêu chí (${some(criteria)})`,
    'unit-of-mark-differs': ({ unit }) => `tệp này được phát cho “${unit}”; nhận theo tên ghi trong phiếu`,
    'unit-of-mark': ({ unit }) =>
      `tên ghi trong phiếu không có trong danh sách; tệp này được phát cho “${unit}”`,
    'unit-of-file-name': ({ unit }) => `phiếu không ghi tên đơn vị; lấy theo tên tệp là “${unit}”`,
    'former-name': ({ name, unit }) => `“${name}” là tên cũ của “${unit}”`,
    'cannot-read': ({ problem }) => {
      if (problem.params['empty'] === 'yes')
        return 'tệp rỗng, không có nội dung: có thể chưa tải xong; tải lại, hoặc đề nghị đơn vị gửi lại';
      const { what, where, advice } = problemLines(problem, { problems, problemPlaces });
      const places = where.length === 0 ? '' : ` (${where.join('; ')})`;
      // The advice on a whole workbook does not fit: of what units send other kinds of files are read, too.
      const cure =
        problem.code === 'not-a-workbook'
          ? 'Đề nghị đơn vị gửi phiếu bằng tệp Excel (.xlsx, .xls) hoặc .ods.'
          : advice;
      return `${what.replace(/\.$/u, '')}${places}. ${cure}`;
    },
    'no-table': () =>
      'tệp không có phiếu chấm điểm theo tiêu chí: cần cột tiêu chí, “Điểm tối đa” và “Điểm tự chấm”',
    'units-in-rows': () =>
      'bảng trong tệp ghi mỗi đơn vị một dòng nên không đối chiếu được với bộ tiêu chí: đề nghị gửi theo phiếu đã phát, mỗi đơn vị một trang, hoặc một bảng mỗi đơn vị một cột',
    'no-self-scores': () => 'phiếu chưa có điểm tự chấm nào',
    'not-in-list': ({ name, like }) =>
      `“${name}” không có trong danh sách đơn vị${like === null ? '' : `; có phải là “${like}”? Nếu đúng, khai báo ở Tên gọi khác hoặc cột Tên cũ`}`,
    'unit-of-blocks': ({ name, blocks }) =>
      `tên “${name}” có ở nhiều khối (${blocks.join('; ')}) mà phiếu không ghi khối nào trong đó nên không nhận`,
    'no-set': ({ block }) => `không có bộ tiêu chí cho khối “${block}”`,
    'earlier-issue': ({ issue }) =>
      `tệp thuộc lần phát mẫu ${issue}, theo một bộ tiêu chí khác bộ tiêu chí hiện nay; gửi lại mẫu mới cho đơn vị`,
    'other-year': ({ year, expected }) =>
      `số liệu của ${periodName(year)}, bộ tiêu chí của ${periodName(expected)}`,
    'other-set': ({ found, of }) =>
      `chỉ ${found}/${of} tiêu chí có trong phiếu: phiếu theo một bộ tiêu chí khác`,
    'newer-file': ({ file }) => `bản “${file}” mới hơn`,
    'newer-before': ({ file }) => `bản đã nhận từ “${file}” mới hơn`,
    'fills-blanks': ({ criteria, file }) =>
      `ghép với “${file}”: lấy ${criteria.length} tiêu chí mà tệp đó để trống (${some(criteria)})`,
    'all-in-file': ({ file }) => `mọi số liệu đã có trong “${file}”`,
    'same-as': ({ file }) => `cùng nội dung với “${file}”`,
    'nothing-tells-newer': ({ files: paths }) =>
      `không có gì cho biết bản nào mới hơn: ${files(paths)}; hỏi lại đơn vị rồi chỉ thu bản đúng`,
    'former-units': ({ files: paths }) =>
      `các tệp ghi những tên khác nhau của cùng một đơn vị, có thể là phiếu của hai đơn vị trước khi sáp nhập: ${files(paths)}; hỏi lại đơn vị rồi chỉ thu bản đúng`,
    'sheet-without-column': ({ sheet, column, sent, ...own }) =>
      `${criterion(own)}, ${columns[column]} “${content(sent)}”: trang “${sheet}” không có ô để ghi nên chưa ghi; thêm cột hoặc dòng rồi thu lại`,
    'sheet-max-differs': ({ sheet, place, max, expected, ...own }) =>
      `điểm tối đa của ${criterion(own)} ở trang “${sheet}”, ô ${place}, là ${maxText(max)}, bộ tiêu chí nay là ${maxText(expected)}: sửa ô đó, vì xếp hạng tính theo trang này`,
    'unit-chosen': ({ name, unit }) => `phiếu ghi “${name}”; người thu phiếu chọn là “${unit}”`,
    'version-chosen': ({ files: paths }) => `người thu phiếu chọn bản này, không lấy ${files(paths)}`,
    'other-chosen': ({ file }) => `người thu phiếu đã chọn bản “${file}”`,
    'taken-in-spite': () => 'người thu phiếu quyết định vẫn nhận những tiêu chí có trong bộ tiêu chí',
    'office-replaced': ({ kept, sent, ...own }) =>
      `${criterion(own)}: cơ quan đã sửa thành “${content(kept)}”; người thu phiếu chọn lấy “${content(sent)}” của đơn vị`,
    'no-line-for-points': ({ header }) => `không có tiêu chí điều tra xã hội học nào ứng với “${header}”`,
    'points-differ': ({ kept, sent, ...own }) =>
      `${criterion(own)} đã có ${content(kept)} điểm điều tra, khác ${content(sent)}: giữ nguyên`,
    'points-repeated': ({ score, others, ...own }) =>
      `${criterion(own)}: đơn vị có ${core.plain(score)} điểm điều tra ở ô này nhưng có số khác ở ${some(others)} nên không nhận ô nào`,
    'survey-max-differs': ({ score, max, expected, ...own }) =>
      `điểm điều tra ${core.plain(score)} của ${criterion(own)} chấm theo thang ${core.plain(max)} điểm, bộ tiêu chí là ${core.plain(expected)} điểm, nên không nhận; quy đổi rồi thu lại`,
    'unit-not-gathered': ({ name }) => `“${name}” chưa có phiếu đã thu`,
  },
};

function maxText(max: number | null): string {
  return max === null ? 'không giới hạn' : core.plain(max);
}

/** Where it stands: a row without a label has none. */
function beside(own: { readonly code: string; readonly name: string }): string {
  return own.code === '' && own.name === '' ? '' : ` ở dòng ${criterion(own)}`;
}
