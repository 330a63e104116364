import type { FindingFacts } from '../../../core/findings/findings';
import type { ChangedScores } from '../../../core/findings/kinds';
import type { NoteFacts } from '../../../core/findings/notes';
import { when } from '../../../core/lists';
import type { FindingTexts } from '../../findingTexts';
import { inPeriod, plain } from './findingWords';

/** What tells how the workbook was read. */
export const findingNotes: FindingTexts<keyof NoteFacts> = {
  names: {
    'objections-counted': 'Kiến nghị được tính',
    'fields-assumed': 'Lĩnh vực được suy từ tiêu đề, số thứ tự',
    'block-from-row': 'Dòng chữ được hiểu là tên khối',
    'unit-name-from-letterhead': 'Tên đơn vị lấy ở góc trên bên trái',
    'name-is-number': 'Tên đơn vị là số, giá trị lỗi',
    'number-repaired': 'Số thứ tự bị Excel đổi, đã đọc lại',
    'number-ambiguous': 'Số có thể hiểu theo hai cách',
    'hidden-rows-read': 'Hàng, cột ẩn vẫn được tính',
    'hidden-sheet-read': 'Trang tính ẩn vẫn được đọc',
    'hidden-sheet-skipped': 'Trang tính ẩn không được đọc',
    'sheet-passed-over': 'Trang tính không có bảng điểm',
    'sheet-corrected': 'Trang tính đọc theo điều chỉnh',
    'result-sheet-edited': 'Trang kết quả đã bị sửa, được giữ lại',
    'result-sheet-protected': 'Trang kết quả đang được bảo vệ',
    'result-sheet-referred': 'Trang kết quả được trang khác tham chiếu',
    'previous-fields-unmatched': 'Lĩnh vực không so sánh được với kỳ trước',
    'unit-not-ranked': 'Đơn vị tính điểm nhưng không xếp hạng',
    'cut-without-reason': 'Thẩm định giảm điểm, không ghi lý do',
    'raised-without-explanation': 'Lần thẩm định sau tăng điểm, không có giải trình',
    'appraised-above-self': 'Điểm thẩm định cao hơn điểm tự chấm',
    'appraisal-missing': 'Điểm tự chấm chưa được thẩm định',
    'final-score-differs': 'Điểm đạt được khác kết quả thẩm định',
    'texts-unread': 'Ý kiến, ghi chú chung không đưa vào vết thẩm định',
    'claimed-again': 'Đơn vị tự chấm nhiều lần khác nhau',
    'round-not-shown': 'Một lần thẩm định không có trong vết thẩm định',
  },
  texts: {
    'objections-counted': ({ sheet, decided, changed, open }) =>
      `Trang “${sheet}”: ${decided} kiến nghị đã xem xét, trong đó ${changed} kiến nghị làm thay đổi điểm (tính theo kết quả xem xét; điểm trên phiếu giữ nguyên)${open === 0 ? '' : `; ${open} kiến nghị chưa xem xét, thứ hạng của các đơn vị liên quan là tạm tính`}.`,
    'fields-assumed': ({ name, by }) =>
      ({
        title: `Tiêu đề “${name}” trùm lên mọi cột điểm nên được coi là tên chung của bảng; các tiêu đề ngay bên dưới là lĩnh vực. Nếu đây là một lĩnh vực, đánh số cho tiêu đề và các tiêu chí, ví dụ “I.” và “I.1”.`,
        names: `Các tiêu đề bên dưới “${name}” mang tên lĩnh vực nên được đọc là lĩnh vực, “${name}” chỉ là nhóm. Nếu chưa đúng, đánh số lĩnh vực và tiêu chí, ví dụ “I.” và “I.1”.`,
        numbers: `Các tiêu chí như “${name}” đánh số theo lĩnh vực nhưng phía trên không có tiêu đề lĩnh vực nên mỗi cột được coi là một lĩnh vực. Thêm một dòng tiêu đề lĩnh vực phía trên.`,
        maxima: `Các cột bên dưới “${name}” không có điểm tối đa nên không được tính riêng; điểm lấy ở cột của chính mục này. Để tính theo từng tiêu chí, thêm một dòng “Điểm tối đa” dưới tiêu đề.`,
        blank: `Phía trên các tiêu chí đánh số “${name}.1”, “${name}.2” … không có tiêu đề lĩnh vực nên các tiêu chí này được đọc là một lĩnh vực riêng, “Lĩnh vực ${name}”. Ghi tên lĩnh vực phía trên.`,
        loose: `“${name}” giống một tiêu chí (theo số thứ tự hoặc dòng tiêu đề) nhưng phía trên không có tên lĩnh vực nên được coi là một lĩnh vực riêng. Ghi tên lĩnh vực phía trên.`,
        other: `“${name}” có số thứ tự nối tiếp lĩnh vực bên trái nhưng đứng dưới tiêu đề của lĩnh vực khác nên được tính vào lĩnh vực đó. Kiểm tra thứ tự cột và tiêu đề lĩnh vực.`,
        firstNumbers: `Bảng không có dòng hay cột nào nêu tên lĩnh vực nên các tiêu chí được gộp theo phần đầu của số thứ tự: ${name}. Để có tên lĩnh vực, thêm dòng lĩnh vực phía trên các tiêu chí hoặc cột “Lĩnh vực”.`,
        one: `Không có gì cho biết tiêu chí nào thuộc lĩnh vực nào nên các tiêu chí được tính chung một lĩnh vực, “${name}”; tổng điểm, chỉ số và thứ hạng không thay đổi. Để xem kết quả từng lĩnh vực, thêm cột “Lĩnh vực” hoặc dòng lĩnh vực phía trên các tiêu chí.`,
        nameless: `Phía trên các cột điểm bên phải tên đơn vị không có tiêu đề lĩnh vực nên các cột này được đọc là một lĩnh vực riêng, “${name}”. Ghi tên lĩnh vực phía trên.`,
      })[by],
    'block-from-row': ({ block, count }) =>
      `Dòng “${block}” được hiểu là tên khối của ${count} đơn vị phía dưới. Nếu không phải, xóa dòng này hoặc ghi rõ tên khối.`,
    'unit-name-from-letterhead': ({ unit }) =>
      `Phiếu không có dòng “Đơn vị: …”, lấy tên cơ quan ở góc trên bên trái “${unit}” làm tên đơn vị. Nếu chưa đúng, thêm dòng “Đơn vị: …” phía trên bảng.`,
    'name-is-number': ({ text, as }) =>
      as === undefined
        ? `Tên đơn vị là số “${text}”. Nếu đây là tên bị Excel đổi (ví dụ 10/1), định dạng ô là Văn bản (Text) rồi nhập lại tên.`
        : `${as === 'unit' ? 'Tên đơn vị' : 'Tên khối'} ghi “${text}”, là giá trị lỗi hoặc ký hiệu chứ không phải tên; kết quả vẫn dùng như một tên. Sửa công thức hoặc nhập lại tên.`,
    'number-repaired': ({ old, new: own, name }) =>
      `Số thứ tự “${old}” của tiêu chí “${name}” được đọc là ${own} theo các dòng liền kề (Excel đã đổi số hoặc đổi thành ngày). Nhập lại ${own} dưới dạng văn bản.`,
    'number-ambiguous': ({ text, value, count, as }) =>
      as === 'percent'
        ? `“${text}” không ghi là tỷ lệ phần trăm nhưng mọi số trong cột chỉ số này đều nhỏ như vậy nên được đọc là ${plain(value)}% (${count} ô). Định dạng ô là phần trăm, hoặc nhập lại nếu chưa đúng.`
        : `“${text}” có thể hiểu theo hai cách, được đọc là ${plain(value)} (${count} ô như vậy trong cột). Nhập lại dưới dạng số nếu chưa đúng.`,
    'hidden-rows-read': ({ sheet, rows, columns }) =>
      `Trang “${sheet}” đang ẩn ${[...when(rows !== '', `hàng ${rows}`), ...when(columns !== '', `cột ${columns}`)].join(' và ')}; điểm ở đó vẫn được tính. Bỏ ẩn để kiểm tra; xóa đi nếu không dùng.`,
    'hidden-sheet-read': ({ sheet }) => `Trang “${sheet}” đang ẩn nhưng vẫn được đọc.`,
    'hidden-sheet-skipped': ({ sheet }) =>
      `Trang “${sheet}” đang ẩn nên không được đọc (theo quy tắc đã chọn).`,
    'sheet-passed-over': ({ sheet, isForm, criteria }) =>
      criteria !== undefined
        ? `Trang “${sheet}” là bộ tiêu chí (${criteria.count} tiêu chí, ${plain(criteria.maxPoints)} điểm${criteria.surveyed === 0 ? '' : `, ${criteria.surveyed} tiêu chí điều tra xã hội học`}), không chấm điểm đơn vị nào nên không xếp hạng từ trang này.`
        : isForm === true
          ? `Trang “${sheet}” là biểu mẫu để trống (không ghi tên đơn vị, chưa có điểm) nên được bỏ qua.`
          : `Trang “${sheet}” không có bảng điểm nên được bỏ qua.`,
    'sheet-corrected': ({ sheet, ignored }) =>
      `Trang “${sheet}” được ${ignored ? 'bỏ qua' : 'đọc'} theo điều chỉnh của người dùng (phần Dữ liệu).`,
    'result-sheet-edited': ({ sheet }) =>
      `Trang kết quả “${sheet}” đã được sửa, đổi tên hoặc sao chép nên được giữ nguyên; kết quả mới ghi sang trang khác.`,
    'result-sheet-protected': ({ sheet }) =>
      `Trang kết quả “${sheet}” đang được bảo vệ nên được giữ nguyên; kết quả mới ghi sang trang khác. Muốn lần tính sau thay trang này, hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ Trang tính).`,
    'result-sheet-referred': ({ sheet, name }) =>
      `Trang kết quả “${sheet}” được giữ nguyên vì ${name === null ? 'công thức ở ô này' : `tên “${name}” (Công thức › Trình quản lý tên)`} đang tham chiếu đến nó; kết quả mới ghi sang trang khác. Muốn lần tính sau thay trang này, hãy bỏ tham chiếu đó hoặc dán thành giá trị.`,
    'previous-fields-unmatched': ({ block, year, added, gone }) =>
      `Khối “${block}”: so với ${inPeriod(year)}, ${[
        ...when(added.length > 0, `lĩnh vực chỉ có năm nay: ${added.join('; ')}`),
        ...when(gone.length > 0, `lĩnh vực chỉ có trước đây: ${gone.join('; ')}`),
      ].join(
        '. Còn ',
      )}. Các lĩnh vực này không so sánh; nếu chỉ đổi tên, khai báo tên khác trong phần Quy tắc.`,
    'cut-without-reason': (facts) =>
      `${changedScore(facts)}: thẩm định giảm từ ${plain(facts.from)} xuống ${plain(facts.to)} điểm nhưng cột lý do để trống${others(facts)}. Ghi lý do bên cạnh điểm.`,
    'raised-without-explanation': (facts) =>
      `${changedScore(facts)}: lần thẩm định sau tăng từ ${plain(facts.from)} lên ${plain(facts.to)} điểm nhưng cột giải trình để trống${others(facts)}. Ghi giải trình của đơn vị.`,
    'appraised-above-self': (facts) =>
      `${changedScore(facts)}: đơn vị tự chấm ${plain(facts.from)} điểm, thẩm định ${plain(facts.to)} điểm${others(facts)}. Kiểm tra lại nếu không phải bổ sung điểm cho đơn vị.`,
    'appraisal-missing': (facts) =>
      `${changedScore(facts)}: đơn vị tự chấm ${plain(facts.from)} điểm, ô thẩm định để trống trong khi các tiêu chí khác đã thẩm định; lấy điểm đạt được ${plain(facts.to)}${others(facts)}. Nhập điểm thẩm định.`,
    'final-score-differs': (facts) =>
      `${changedScore(facts)}: điểm đạt được ${plain(facts.to)}, trong khi điểm thẩm định lần cuối, tính cả điểm điều tra và điểm bị trừ nếu có, là ${plain(facts.from)}${others(facts)}. Kiểm tra lại; điểm đạt được được tính.`,
    'texts-unread': ({ column, header, count, of }) =>
      of === 'units'
        ? `Cột ${column} (“${header}”) dùng chung cho mọi đơn vị nên không rõ từng nội dung (${plain(count)} ô) là về điểm của đơn vị nào; các nội dung này không đưa vào Vết thẩm định và Phiếu. Muốn có lý do ở từng điểm, thêm cột “${header}” dưới tên từng đơn vị.`
        : `Cột ${column} (“${header}”) dùng chung cho mọi lĩnh vực, tiêu chí nên không rõ từng nội dung (${plain(count)} ô) là về điểm nào của đơn vị; các nội dung này không đưa vào Vết thẩm định và Phiếu. Nếu là lý do của thẩm định, ghi tiêu đề “Ý kiến thẩm định”, hoặc thêm cột dưới từng lĩnh vực.`,
    'claimed-again': (facts) =>
      `${changedScore(facts)}: đơn vị tự chấm nhiều lần, ${plain(facts.from)} điểm ở ô này và ${plain(facts.to)} điểm ở lần khác${others(facts)}. Điểm thẩm định được so với ${plain(facts.to)} điểm (lần tự chấm cuối trước khi thẩm định). Nếu chưa đúng, sửa tiêu đề cột.`,
    'round-not-shown': (facts) =>
      `${changedScore(facts)}: có nhiều hơn hai lần thẩm định mà thẻ Thẩm định và trang Vết thẩm định chỉ nêu được hai lần, nên không nêu ${plain(facts.from)} điểm ở ô này; lần sau đó là ${plain(facts.to)} điểm${others(facts)}. Điểm được tính vẫn là điểm của lần cuối.`,
    'unit-not-ranked': (facts, severity) => (severity === 'warning' ? doubtful(facts) : notRanked(facts)),
  },
};

function changedScore({ unit, code, name }: ChangedScores): string {
  return `${unit}, tiêu chí “${code === '' ? '' : `${code} `}${name}”`;
}

function others({ count, units }: ChangedScores): string {
  return count === 1 ? '' : ` (tất cả ${plain(count)} điểm như vậy ở ${plain(units)} đơn vị của khối)`;
}

function doubtful({ unit, text, above, blank }: FindingFacts['unit-not-ranked']): string {
  if (blank === true)
    return `${unit}: ô này trống ở cột “${text}”, không rõ đơn vị có tham gia xếp hạng hay không. Đơn vị vẫn được xếp hạng; ghi “Có” hoặc “Không” vào ô này.`;
  if (above !== undefined)
    return `${unit}: ô này trống, ngay dưới ô ${above} ghi “${text}”; không rõ có phải ô gộp cho cả đơn vị này hay không. Đơn vị vẫn được xếp hạng; ghi “${text}” vào ô này nếu đơn vị không tham gia.`;
  return unit === ''
    ? `Ô này ghi “${text}” nhưng không rõ là đơn vị nào, nên không đơn vị nào bị loại khỏi xếp hạng vì ô này. Ghi “Không xếp hạng” vào cột “Xếp hạng” hoặc “Ghi chú” của đơn vị không tham gia.`
    : `${unit}: ô này ghi “${text}”, không rõ đơn vị có tham gia xếp hạng hay không. Đơn vị vẫn được xếp hạng; ghi “Không xếp hạng” nếu đơn vị không tham gia.`;
}

function notRanked({ unit, text, heading, above, below, blank }: FindingFacts['unit-not-ranked']): string {
  if (blank === true)
    return `${unit} được tính điểm nhưng không xếp hạng vì ô này trống ở cột “${text}”, nơi các đơn vị tham gia được đánh dấu. Nếu đơn vị vẫn tham gia, đánh dấu vào ô này.`;
  if (above !== undefined)
    return `${unit} được tính điểm nhưng không xếp hạng: ô này trống, ngay dưới ô ${above} ghi “${text}” (được hiểu là ô gộp), và bảng xếp hạng mọi đơn vị khác. Nếu đơn vị vẫn tham gia, ghi thứ hạng của đơn vị.`;
  if (heading === true)
    return `${unit} được tính điểm nhưng không xếp hạng vì thuộc mục “${text}”. Nếu đơn vị vẫn tham gia xếp hạng, đưa đơn vị ra khỏi mục đó.`;
  return `${unit} được tính điểm nhưng không xếp hạng vì ô này ghi “${text}”. Nếu đơn vị vẫn tham gia xếp hạng, xóa nội dung đó.${below === undefined ? '' : ` ${below}, có ô kế tiếp để trống, vẫn được xếp hạng; nếu đây là ô gộp, ghi “${text}” cho từng đơn vị.`}`;
}
