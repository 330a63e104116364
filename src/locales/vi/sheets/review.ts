import { FEW_UNITS, mostAlike } from '../../../core/review/suggestion';
import type { ReviewTexts } from '../../../core/report/words/reviewTexts';
import { numberTexts } from '../../numbers';
import { periodName } from '../periodName';

const { plain, points, percent } = numberTexts('vi-VN');

/** With a minus, not a hyphen; what prints as nothing has no sign. */
const correlation = (value: number) =>
  Math.abs(value) < 0.005 ? points(0) : points(value).replace('-', '−');

/** With three decimals: two make some bounds of few units look alike. */
const correlationBound = (value: number) => plain(Math.round(value * 1000) / 1000);

const suggestions: ReviewTexts['suggestions'] = {
  keep: 'Giữ',
  clarify: 'Làm rõ',
  raise: 'Nâng yêu cầu',
  merge: 'Gộp',
  drop: 'Bỏ',
};

export const review: ReviewTexts = {
  sheetName: 'Rà soát tiêu chí',
  inSummary: 'Từng tiêu chí phân loại đơn vị đến đâu; gợi ý cho bộ tiêu chí kỳ sau',
  inHelp:
    'Từng tiêu chí phân loại đơn vị đến đâu, tỷ trọng thực tế bao nhiêu, bỏ đi thì hạng đổi thế nào; gợi ý giữ, làm rõ, nâng yêu cầu, gộp hay bỏ, kèm lý do. Chỉ ghi khi được chọn.',
  title: (year) => `RÀ SOÁT BỘ TIÊU CHÍ${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  counts: (block, criteria, counted) =>
    `${block}: ${plain(criteria)} tiêu chí${counted.length === 0 ? '' : ` (${counted.map(([kind, count]) => `${suggestions[kind].toLowerCase()}: ${plain(count)}`).join('; ')})`}`,
  compared: (block, compared, ranked) =>
    compared === ranked
      ? `${block}: tính trên cả ${plain(ranked)} đơn vị được xếp hạng`
      : `${block}: bình quân, độ lệch, tương quan và tỷ trọng tính trên ${plain(compared)}/${plain(ranked)} đơn vị được xếp hạng, là những đơn vị có đủ điểm của mọi tiêu chí trong bộ tiêu chí của khối (không kể tiêu chí mà không đơn vị nào có điểm); đơn vị có ô chưa chấm, có tiêu chí không áp dụng hoặc dùng bộ tiêu chí khác không so sánh được`,
  shutOut: (block, criteria) =>
    `${block}: chưa đến một nửa số đơn vị được xếp hạng so sánh được; nhiều đơn vị không có điểm nhất là ở ${criteria.map(({ code, name, units }) => `tiêu chí ${code === '' ? '' : `${code} `}“${name}” (${plain(units)} đơn vị)`).join('; ')}`,
  weighted: (block) =>
    `${block}: có trọng số, hệ số; tỷ trọng nêu ở đây là tỷ trọng trong chỉ số đã tính trọng số, hệ số`,
  ofRunNote:
    'Gợi ý để tham khảo khi sửa bộ tiêu chí; việc giữ, sửa hay bỏ do cơ quan có thẩm quyền quyết định. Số liệu là của lần tính này: sửa điểm xong thì tính lại.',
  block: 'Khối',
  code: 'STT',
  criterion: 'Tiêu chí',
  field: 'Lĩnh vực',
  maxPoints: 'Điểm tối đa',
  suggestion: 'Gợi ý',
  why: 'Lý do',
  mean: 'Bình quân (% điểm tối đa)',
  counted: 'Số đơn vị',
  full: 'đạt đủ điểm',
  zero: 'đạt 0 điểm',
  notApplicable: 'không áp dụng',
  deviation: 'Độ lệch chuẩn',
  itemRest: 'Tương quan với kết quả chung',
  weight: 'Tỷ trọng (%)',
  maxShare: 'theo điểm tối đa',
  effectiveShare: 'thực tế',
  dropped: 'Nếu bỏ',
  changed: 'số đơn vị đổi hạng',
  largest: 'đổi nhiều nhất (bậc)',
  cut: 'Lượt bị thẩm định giảm',
  sheet: 'Trang nguồn',
  cell: 'Ô',
  suggestions,
  legend: [
    'Độ lệch chuẩn (điểm phần trăm): điểm của các đơn vị cách bình quân bao xa; bằng 0 là mọi đơn vị như nhau, tiêu chí không phân loại được ai.',
    'Tương quan với kết quả chung (từ −1 đến 1): đơn vị có kết quả chung tốt, không kể tiêu chí này, có thường được điểm cao ở tiêu chí này không. Gần 1: có; gần 0: không liên quan; số âm: ngược lại. Khối càng ít đơn vị, số này càng dễ do ngẫu nhiên: dưới khoảng 30 đơn vị chỉ nên tham khảo, dưới 10 đơn vị không tính.',
    'Tỷ trọng theo điểm tối đa: tiêu chí chiếm bao nhiêu phần trong bộ tiêu chí. Tỷ trọng thực tế: tiêu chí quyết định bao nhiêu phần trong chênh lệch chỉ số giữa các đơn vị; thấp hơn nhiều là ít tác dụng khi xếp hạng, số âm là kéo ngược kết quả chung. Cộng mọi tiêu chí của khối được 100%.',
    'Nếu bỏ: xếp hạng lại cả khối theo đúng quy tắc của khối khi không có tiêu chí này. Đơn vị mất hạng và đơn vị nhờ vậy mới có hạng đều tính là đổi hạng, nhưng không tính vào số bậc.',
    'Số đơn vị đạt đủ điểm, 0 điểm, không áp dụng: đếm trên mọi đơn vị được xếp hạng mà bộ tiêu chí có tiêu chí này. Chỉ số ở trang này không gồm điểm thưởng, điểm phạt.',
  ],
  thresholds: (rules, overclaimShare, closer) => [
    `Mức để gợi ý nâng yêu cầu: từ ${plain(rules.mostFull)}% số đơn vị được chấm đạt từ ${plain(rules.nearFull)}% điểm tối đa. Bỏ: mọi đơn vị được chấm cùng một mức mà không phải điểm tối đa.`,
    `Mức để gợi ý làm rõ: từ ${plain(rules.mostZero)}% số đơn vị được chấm 0 điểm; từ ${plain(mostAlike(rules))}% số đơn vị được chấm cùng một mức điểm; hơn ${plain(overclaimShare)}% số đơn vị có cả hai điểm bị thẩm định giảm điểm; hoặc tương quan với kết quả chung dưới ${plain(rules.unrelated)}. Với mức tương quan: trong các tiêu chí dưới mức, lần lượt bỏ ra tiêu chí thấp nhất rồi tính lại tương quan của các tiêu chí còn lại với phần còn lại, cho đến khi không còn tiêu chí nào dưới mức; tiêu chí bị bỏ ra là cần làm rõ, tiêu chí tính lại mà đạt mức thì giữ (ghi “khi không kể các tiêu chí cần làm rõ”).`,
    `Mức để gợi ý gộp: hai tiêu chí tương quan với nhau từ ${plain(rules.alike)}${closer.length === 0 ? '' : `; ít đơn vị thì cần cao hơn để tránh ngẫu nhiên: ${closer.map(({ block, compared, from }) => `${block} (${plain(compared)} đơn vị so sánh được) từ ${correlationBound(from)}`).join('; ')}`}. Chỉ so hai tiêu chí mà các mức điểm của mỗi tiêu chí có ít nhất 1.000 cách xếp cho các đơn vị: tiêu chí chỉ một vài đơn vị có điểm khác thì không so.`,
    'Các mức này sửa được ở phần Quy tắc.',
  ],
  reason: (reason, rules) => {
    switch (reason.kind) {
      case 'tooFew':
        return `Chỉ có ${plain(reason.compared)} đơn vị so sánh được, cần ít nhất 10: chưa đủ cơ sở để gợi ý.`;
      case 'only':
        return 'Bộ tiêu chí chỉ có một tiêu chí có điểm nên không có gì để so sánh.';
      case 'noPoints': {
        const why = [
          ...(reason.notApplicable === 0 ? [] : [`${plain(reason.notApplicable)} đơn vị không áp dụng`]),
          ...(reason.blank === 0 ? [] : [`${plain(reason.blank)} đơn vị chưa chấm`]),
        ].join(', ');
        return `Không đơn vị nào dùng bộ tiêu chí của khối có điểm ở tiêu chí này${why === '' ? '' : ` (${why})`}: tiêu chí được để riêng, không đưa vào so sánh.`;
      }
      case 'otherSet':
        return 'Chỉ một số đơn vị có tiêu chí này nên không so sánh được trong cả khối.';
      case 'allFull':
        return `Cả ${plain(reason.scored)} đơn vị được chấm đều đạt điểm tối đa: tiêu chí không phân loại được đơn vị nào.`;
      case 'allZero':
        return `Cả ${plain(reason.scored)} đơn vị được chấm đều 0 điểm: tiêu chí không phân loại được đơn vị nào. Nếu việc này vẫn cần chấm, hãy xem lại yêu cầu.`;
      case 'allAlike':
        return `Cả ${plain(reason.scored)} đơn vị được chấm cùng đạt ${percent(reason.percent, 1)} điểm tối đa: tiêu chí không phân loại được đơn vị nào.`;
      case 'mostFull':
        return `${plain(reason.nearFull)}/${plain(reason.scored)} đơn vị đạt từ ${plain(rules.nearFull)}% điểm tối đa trở lên (${plain(reason.full)} đơn vị đạt đủ): tiêu chí gần như không phân loại được các đơn vị.`;
      case 'mostZero':
        return `${plain(reason.zero)}/${plain(reason.scored)} đơn vị 0 điểm: yêu cầu có thể chưa rõ, hoặc quá cao so với thực tế.`;
      case 'mostAlike':
        return `${plain(reason.alike)}/${plain(reason.scored)} đơn vị cùng đạt ${percent(reason.percent, 1)} điểm tối đa: tiêu chí gần như không phân loại được các đơn vị. Xem lại mức điểm và cách chấm.`;
      case 'copies':
        return `${reason.copies
          .slice(0, MOST_COPIES)
          .map(
            ({ code, name, correlation: own, same, of }) =>
              `Điểm gần như trùng với tiêu chí ${code === '' ? '' : `${code} `}“${name}”: ${plain(same)}/${plain(of)} đơn vị có cùng tỷ lệ điểm ở hai tiêu chí, tương quan ${correlation(own)}.`,
          )
          .join(' ')}${
          reason.copies.length > MOST_COPIES
            ? ` Còn ${plain(reason.copies.length - MOST_COPIES)} tiêu chí khác gần như trùng.`
            : ''
        }`;
      case 'overclaimed':
        return `${plain(reason.cut)}/${plain(reason.scores)} đơn vị tự chấm cao hơn thẩm định: hướng dẫn chấm có thể chưa rõ.`;
      case 'unrelated': {
        const { itemRest, compared } = reason;
        const found =
          itemRest < -Math.abs(rules.unrelated)
            ? `Đơn vị có kết quả chung tốt lại thường được điểm thấp ở tiêu chí này (tương quan ${correlation(itemRest)}): cách chấm có thể chưa thống nhất, hoặc tiêu chí đo một việc khác hẳn.`
            : `Điểm tiêu chí này hầu như không đi cùng kết quả chung của đơn vị (tương quan ${correlation(itemRest)}, dưới mức ${plain(rules.unrelated)}): cách chấm có thể chưa thống nhất, hoặc tiêu chí đo một việc khác hẳn.`;
        return compared < FEW_UNITS
          ? `${found} Chỉ có ${plain(compared)} đơn vị nên cũng có thể do ngẫu nhiên.`
          : found;
      }
      case 'tells': {
        const { sdPercent, itemRest, withoutThem, compared, provenFrom } = reason;
        const related =
          itemRest === null
            ? ''
            : withoutThem === null
              ? `; tương quan ${correlation(itemRest)}`
              : `; tương quan ${correlation(itemRest)}, và ${correlation(withoutThem)} khi không kể các tiêu chí cần làm rõ`;
        const tells = `Phân loại được các đơn vị (độ lệch chuẩn ${points(sdPercent)}${related}).`;
        if (provenFrom === null)
          return itemRest === null || compared >= FEW_UNITS
            ? tells
            : `${tells} Chỉ có ${plain(compared)} đơn vị nên tương quan này cũng có thể do ngẫu nhiên.`;
        return `${tells} Chưa đủ đơn vị để kết luận tiêu chí có đi cùng kết quả chung: với ${plain(compared)} đơn vị, tương quan dưới ${correlationBound(provenFrom)} có thể do ngẫu nhiên.`;
      }
    }
  },
  ifDropped: ({ units, largest }) =>
    units === 0
      ? 'Nếu bỏ tiêu chí này, không đơn vị nào đổi hạng.'
      : `Nếu bỏ tiêu chí này, ${plain(units)} đơn vị đổi hạng, nhiều nhất ${plain(largest)} bậc.`,
};

const MOST_COPIES = 3;
