import type { ErrorFacts, Unusable } from '../../../core/findings/errors';
import type { FindingFacts } from '../../../core/findings/findings';
import { numbered, ownerOf } from '../../findingTexts';
import type { FindingTexts } from '../../findingTexts';
import { apartPoints, criterionOf, inCell, ofCriterion, plain } from './findingWords';

/** `1/2/2024` is a day, `2:05` a time of the clock. */
const dayOrTime = (text: string) => (text.includes(':') ? 'giờ' : 'ngày');

/** What keeps a block from being ranked. */
export const findingErrors: FindingTexts<keyof ErrorFacts> = {
  names: {
    'score-not-a-number': 'Điểm không phải là số',
    'score-above-max': 'Điểm quá điểm tối đa',
    'score-negative': 'Điểm âm',
    'duplicate-unit': 'Đơn vị có điểm ở hai nơi',
    'duplicate-criterion': 'Tiêu chí lặp lại trong bảng',
    'max-missing': 'Không đọc được điểm tối đa',
    'criterion-number-missing': 'Tiêu chí không có số thứ tự',
    'score-is-date': 'Điểm thành ngày, giờ',
    'score-as-percent': 'Điểm ghi bằng tỷ lệ phần trăm',
    'score-max-differs': 'Điểm tối đa ghi cạnh điểm khác điểm tối đa của dòng',
    'formula-not-calculated': 'Công thức chưa được tính',
    'weights-unusable': 'Trọng số, hệ số không dùng được',
    'weights-differ': 'Trọng số, hệ số khác nhau giữa các phiếu',
  },
  texts: {
    'score-not-a-number': ({ unit, criterion, text }) =>
      unit === undefined
        ? `“${text}” không phải là điểm. Sửa thành số.`
        : `${unit}: điểm${ofCriterion(criterion)} không phải là số${inCell(text)}. Sửa thành số, để trống nếu chưa chấm, hoặc ghi “Không áp dụng”.`,
    'score-above-max': (facts) => `${facts.unit}: ${aboveMax(facts, plain(facts.score))}`,
    'score-negative': (facts) =>
      'apart' in facts
        ? `${facts.unit}: điểm thưởng là số âm (${plain(facts.score)}) nên bị trừ vào kết quả. Nếu là điểm phạt, ghi ở dòng hoặc cột “Điểm trừ”; nếu không, sửa lại số.`
        : `${facts.unit}: ${criterionOf(facts)} có điểm âm (${plain(facts.score)}). Điểm phạt ghi ở dòng “Điểm phạt” hoặc cột “Điểm bị trừ”.`,
    'duplicate-unit': ({ unit, other, areParts }) =>
      areParts === true
        ? `${unit} có điểm ở hai bảng với tiêu chí hoặc lĩnh vực khác nhau (bảng kia: ${other}), có thể là hai phần của một bộ tiêu chí. Ghép hai phần vào một bảng, hoặc bỏ qua trang thừa ở phần Dữ liệu.`
        : `${unit} có điểm ở hai nơi (nơi kia: ${other}). Giữ lại một, đổi tên hoặc xóa trang thừa.`,
    'duplicate-criterion': (criterion) =>
      `${criterionOf(criterion)} xuất hiện hai lần trong bảng. Kiểm tra số thứ tự (Excel có thể đã đổi 1.10 thành 1.1).`,
    'max-missing': (criterion) =>
      `Không đọc được điểm tối đa của ${criterionOf(criterion)}. Ghi điểm tối đa là một số lớn hơn 0.`,
    'criterion-number-missing': ({ name, parent }) =>
      `Dòng “${name}” có điểm tối đa nhưng không có số thứ tự${parent === undefined ? ' nên chưa biết thuộc lĩnh vực nào' : `; được tính là tiêu chí thuộc mục ${parent}`}. Điền số thứ tự, hoặc xóa điểm tối đa nếu đây không phải tiêu chí.`,
    'score-is-date': ({ unit, criterion, text }) =>
      `${ownerOf(unit)}ô điểm${ofCriterion(criterion)} là ${dayOrTime(text)} ${text} (Excel đã đổi thành ${dayOrTime(text)}). Nhập lại điểm và đặt định dạng ô là số.`,
    'score-as-percent': (facts) =>
      'count' in facts
        ? `Cả cột điểm ghi tỷ lệ phần trăm (${facts.count} ô, ô đầu ${facts.text}); điểm được tính bằng tỷ lệ nhân điểm tối đa. Nếu chưa đúng, nhập số điểm.`
        : `${ownerOf(facts.unit)}ô điểm${ofCriterion(facts.criterion)} ghi tỷ lệ ${facts.text} trong cột điểm. Nhập số điểm.`,
    'score-max-differs': ({ unit, criterion, text, max }) =>
      `${ownerOf(unit)}ô điểm${ofCriterion(criterion)} ghi “${text}”, khác điểm tối đa ${plain(max)} của tiêu chí. Chỉ ghi số điểm, hoặc sửa điểm tối đa.`,
    'formula-not-calculated': ({ unit, criterion }) =>
      `${ownerOf(unit)}công thức${ofCriterion(criterion)} ở ô này chưa được tính. Mở tệp bằng Excel, lưu lại rồi tính xếp hạng.`,
    'weights-unusable': (facts) =>
      `${unusableWeights(facts)[facts.why]}${['said', 'bare', 'other'].includes(facts.why) ? '' : ' Khối chưa được xếp hạng.'}`,
    'weights-differ': ({ unit, name, stated, expected }) =>
      `${unit}: trọng số, hệ số của “${name}” là ${stated}, ở phiếu của đơn vị khác là ${expected}. Sửa cho thống nhất; khối chưa được xếp hạng.`,
  },
};

function aboveMax(facts: FindingFacts['score-above-max'], score: string): string {
  switch (facts.above) {
    case 'criterion':
      return `${criterionOf(facts)} được ${score} điểm, quá điểm tối đa ${plain(facts.max)}. Sửa điểm hoặc điểm tối đa.`;
    case 'own':
      return `điểm thưởng hoặc điểm phạt ${score}, quá điểm tối đa ${plain(facts.max)} đã ghi cho điểm này. Điểm vẫn được tính; kiểm tra lại.`;
    case 'all':
      return `${apartPoints(facts.apart)} ${score} quá lớn so với tổng điểm tối đa ${plain(facts.max)} của các tiêu chí. Điểm vẫn được tính; kiểm tra lại (có thể sai dấu thập phân).`;
    case 'others':
      return `${apartPoints(facts.apart)} ${score} cao hơn hẳn các đơn vị khác trong khối (nhiều nhất ${plain(facts.most)}). Điểm vẫn được tính; kiểm tra lại (có thể sai dấu thập phân).`;
  }
}

function unusableWeights({
  code,
  name,
  text,
}: FindingFacts['weights-unusable']): Readonly<Record<Unusable, string>> {
  const of = name === '' ? '' : ` của ${numbered({ code, name })}`;
  const stands = inCell(text);
  return {
    empty: 'Bảng có cột trọng số, hệ số nhưng chưa ghi số nào. Điền đủ, hoặc xóa cột nếu không dùng.',
    missing: `Thiếu trọng số, hệ số${of}, trong khi tiêu chí khác có. Điền đủ cho mọi tiêu chí, hoặc chỉ ghi ở các lĩnh vực.`,
    unreadable: `Trọng số, hệ số${of} không phải là số${stands}. Sửa thành số, ví dụ 15% hoặc 2.`,
    negative: `Trọng số, hệ số${of} là số âm${stands}. Sửa thành số lớn hơn 0.`,
    zero: `Trọng số, hệ số${of} bằng 0 nên điểm không được tính. Ghi số lớn hơn 0; nếu không đánh giá, bỏ dòng này hoặc ghi “Không áp dụng” ở điểm.`,
    mixed: `Trọng số, hệ số${of} ghi khác cách với các dòng còn lại${stands}. Ghi cùng một cách: toàn trọng số (tổng 100% hoặc 1) hoặc toàn hệ số.`,
    columns: `Có hai cột trọng số, hệ số cùng ghi số ở một dòng${of}. Giữ lại một.`,
    levels: `Trọng số, hệ số${of} không khớp với các cấp khác${stands}: trọng số của mục phải bằng tổng các tiêu chí con, hoặc các tiêu chí con của mỗi lĩnh vực cộng lại đủ 100%. Sửa lại, hoặc chỉ ghi ở một cấp (lĩnh vực hoặc tiêu chí chấm điểm).`,
    row: `Có trọng số, hệ số ở dòng không phải tiêu chí chấm điểm (“${name}”)${stands}. Xóa, hoặc ghi đúng dòng tiêu chí.`,
    units: `Trọng số, hệ số khác nhau giữa các đơn vị trong bảng${stands}. Trong một khối, mỗi lĩnh vực chỉ có một trọng số.`,
    line: `Ô này ghi trọng số, hệ số (“${text}”) nhưng không rõ của tiêu chí, lĩnh vực nào trong bảng. Ghi trọng số ngay sau tên từng lĩnh vực hoặc trong một cột, một dòng “Trọng số”; nếu không dùng, xóa ô này.`,
    said: `Ô này nói đến trọng số, hệ số (“${text}”) nhưng bảng không có trọng số nào được tính. Nếu phải tính, ghi trọng số ngay sau tên từng lĩnh vực hoặc trong một cột, một dòng “Trọng số”.`,
    bare: `Các tỷ lệ ở đây cộng lại đủ 100% (“${text}”…) nhưng không nói là gì nên không được tính. Nếu là trọng số, ghi rõ chữ “trọng số”, ví dụ “trọng số 20%”.`,
    other: `Ô này ghi trọng số, hệ số khác (“${text}”) với trọng số trong bảng. Cách tính dùng trọng số trong bảng; kiểm tra lại.`,
    totals: `Bảng này chỉ có tổng điểm nên không tính được trọng số, hệ số${stands}. Ghi điểm của từng lĩnh vực cùng điểm tối đa, hoặc xóa trọng số nếu tổng điểm đã tính rồi.`,
  };
}
