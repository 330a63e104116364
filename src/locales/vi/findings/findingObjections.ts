import type {
  ObjectionDoubt,
  ObjectionFacts,
  ObjectionFault,
  ObjectionPoints,
} from '../../../core/findings/objectionKinds';
import type { FindingTexts } from '../../findingTexts';
import { plain } from './findingWords';

/** What is told of the rows of `Kiến nghị`. */
export const findingObjections: FindingTexts<keyof ObjectionFacts> = {
  names: {
    'objection-not-counted': 'Kiến nghị không được tính',
    'objection-doubtful': 'Kiến nghị cần xem lại',
    'objection-columns-missing': 'Bảng kiến nghị thiếu cột',
    'objection-column-unread': 'Cột của bảng kiến nghị không rõ là gì',
  },
  texts: {
    'objection-not-counted': (facts) =>
      `Kiến nghị${subject(facts)} không được tính, điểm giữ nguyên: ${faultText(facts)}`,
    'objection-doubtful': (facts) => `Kiến nghị${subject(facts)} được tính: ${doubtText(facts)}`,
    'objection-columns-missing': ({ sheet, columns }) =>
      `Trang “${sheet}” thiếu cột ${columns.map((column) => `“${COLUMNS[column]}”`).join(', ')}; ${
        columns.some((column) => column !== 'current')
          ? 'không kiến nghị nào được tính. Bổ sung cột đó.'
          : 'kiến nghị được tính mà không đối chiếu với điểm đang có trên phiếu. Bổ sung cột đó.'
      }`,
    'objection-column-unread': ({ sheet, column, header, count }) =>
      `Trang “${sheet}”: cột ${columnText({ column, header })} có ${plain(count)} ô ghi nội dung nhưng không rõ là gì nên không được dùng. Nếu là kết quả xem xét, đặt tên cột là “Quyết định” hoặc “Điểm sau xem xét” (xem xét lần sau: “Quyết định lần 2”, “Điểm sau xem xét lần 2”); nếu để ghi nhớ, đặt tên là “Ghi chú”.`,
  },
};

const COLUMNS: Readonly<Record<ObjectionPoints | 'code', string>> = {
  code: 'Mã tiêu chí',
  current: 'Điểm hiện tại',
  asked: 'Điểm đề nghị',
  decided: 'Điểm sau xem xét',
};

function subject({ unit, criterion }: { readonly unit: string; readonly criterion: string }): string {
  const parts = [...(unit === '' ? [] : [unit]), ...(criterion === '' ? [] : [`tiêu chí ${criterion}`])];
  return parts.length === 0 ? '' : ` của ${parts.join(', ')}`;
}

function faultText(fault: ObjectionFault): string {
  switch (fault.why) {
    case 'unit-missing':
      return 'chưa ghi đơn vị. Nhập tên đơn vị.';
    case 'unit-unknown':
      return 'không có đơn vị này trong các khối được chấm điểm. Ghi đúng tên như trên phiếu.';
    case 'unit-ambiguous':
      return `tên này có ở nhiều khối (${fault.choices.join('; ')}). Thêm cột “Khối” và ghi khối của đơn vị.`;
    case 'criterion-missing':
      return `chưa ghi tiêu chí. Nhập mã hoặc tên tiêu chí${choicesText(fault.choices)}.`;
    case 'criterion-unknown':
      return fault.choices.length === 0
        ? 'bộ tiêu chí của đơn vị không có tiêu chí này. Ghi mã như trên phiếu, hoặc mã kèm lĩnh vực (II/1.1).'
        : `bảng điểm của đơn vị không có tiêu chí này. Ghi một trong các mã hoặc tên sau${choicesText(fault.choices)}.`;
    case 'criterion-ambiguous':
      return `nhiều tiêu chí có mã này (${fault.choices.join('; ')}). Ghi mã kèm lĩnh vực, hoặc thêm tên tiêu chí.`;
    case 'criterion-contradicts':
      return `mã này là của tiêu chí “${fault.name}”, không phải tiêu chí ghi bên cạnh. Sửa mã hoặc tên.`;
    case 'not-applicable':
      return 'tiêu chí không áp dụng với đơn vị nên không có điểm để xem xét. Nếu tiêu chí có áp dụng, sửa trên phiếu.';
    case 'current-differs':
      return `điểm hiện tại ghi ${plain(fault.current)} nhưng điểm trên phiếu là ${pointsOrBlank(fault.score)}${fault.hasSurvey ? ' (gồm cả điểm điều tra xã hội học)' : ''}. Ghi đúng điểm trên phiếu; nếu điểm trên phiếu đã sửa theo kết quả xem xét thì xóa dòng này.`;
    case 'score-unreadable':
      return `ô điểm trên phiếu (${fault.cell}) không phải là điểm. Sửa điểm trên phiếu.`;
    case 'asked-missing':
      return 'chưa ghi điểm đề nghị. Nhập điểm đơn vị đề nghị.';
    case 'points-unreadable':
      return `ô “${COLUMNS[fault.of]}” ghi “${fault.text}”, không phải điểm. Nhập một số.`;
    case 'points-above-max':
      return `“${COLUMNS[fault.of]}” là ${plain(fault.points)}, cao hơn điểm tối đa ${plain(fault.max)}.`;
    case 'points-below-zero':
      return `“${COLUMNS[fault.of]}” là ${plain(fault.points)}, dưới 0.`;
    case 'points-elsewhere':
      return `chấp nhận, chưa ghi “${COLUMNS.decided}”, nhưng cột ${columnText(fault)} ghi ${plain(fault.points)} mà không rõ là điểm gì. Nếu đó là điểm được chấp nhận, ghi vào cột “${COLUMNS.decided}”.`;
    case 'decision-unknown':
      return `quyết định “${fault.text}” không rõ. Ghi “Chấp nhận”, “Chấp nhận một phần” hoặc “Không chấp nhận”; để trống nếu chưa xem xét.`;
    case 'points-missing':
      return 'chấp nhận một phần nhưng chưa ghi điểm sau xem xét. Nhập điểm.';
    case 'decision-missing':
      return `đã ghi điểm sau xem xét ${plain(fault.points)} nhưng chưa ghi quyết định. Ghi quyết định, hoặc xóa điểm.`;
    case 'refused-with-points':
      return `không chấp nhận nhưng điểm sau xem xét ghi ${plain(fault.points)}, khác điểm trước khi xem xét. Sửa quyết định, hoặc xóa điểm.`;
    case 'twice':
      return `điểm này có nhiều kiến nghị (dòng khác: ô ${fault.cells.join(', ')}). Chỉ giữ một dòng.`;
  }
}

function doubtText(doubt: ObjectionDoubt): string {
  switch (doubt.why) {
    case 'accepted-other':
      return `chấp nhận, nhưng điểm sau xem xét ${plain(doubt.points)} khác điểm đề nghị ${plain(doubt.asked)}. Lấy ${plain(doubt.points)}; kiểm tra lại quyết định.`;
    case 'partly-beyond':
      return `chấp nhận một phần, nhưng điểm sau xem xét ${plain(doubt.points)} không nằm giữa điểm hiện tại (${pointsOrBlank(doubt.score)}) và điểm đề nghị (${plain(doubt.asked)}). Kiểm tra lại.`;
    case 'lowers':
      return `${plain(doubt.points)} thấp hơn điểm hiện tại ${plain(doubt.score)}, điểm của đơn vị giảm. Kiểm tra lại: nếu ghi số điểm đề nghị tăng thêm thì ghi điểm sau khi tăng.`;
    case 'max-differs':
      return `điểm tối đa ghi ${plain(doubt.stated)} nhưng trên phiếu là ${plain(doubt.max)}. Kiểm tra lại tiêu chí và điểm.`;
    case 'named-otherwise':
      return `mã này là của tiêu chí “${doubt.name}”, tên ghi bên cạnh có khác. Kiểm tra lại mã và tên.`;
    case 'current-blank':
      return `chưa ghi điểm hiện tại nên không đối chiếu được; điểm trên phiếu là ${plain(doubt.score)}. Ghi điểm đó.`;
    case 'asks-nothing':
      return `điểm đề nghị bằng điểm hiện tại (${plain(doubt.points)}) nên không thay đổi gì. Kiểm tra lại điểm đề nghị.`;
  }
}

function columnText({ column, header }: { readonly column: string; readonly header: string }): string {
  return header === '' ? column : `${column} (“${header}”)`;
}

function pointsOrBlank(points: number | null): string {
  return points === null ? 'để trống' : plain(points);
}

function choicesText(choices: readonly string[]): string {
  return choices.length === 0 ? '' : ` (${choices.join('; ')})`;
}
