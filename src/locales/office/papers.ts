import type { BlockFacts, FieldFacts, MendCounts, PaperSign, PaperWords } from '../../core/papers/paperWords';
import { roman } from '../../core/papers/roman';
import type { Phrase } from '../../core/report/words/phrases';
import type { Period } from '../../core/period';
import { holdCommas, listed, say } from '../../core/report/words/phrases';
import { numberTexts } from '../numbers';
import { capitalised, periodName } from '../vi/periodName';
import { blockName, field } from '../namesInText';
import { merit } from '../vi/sheets/merit';

const { plain, percent } = numberTexts('vi-VN');
const ofYear = (year: Period | null) => (year === null ? '' : ` ${periodName(year)}`);
const twoDigits = (number: number) => String(number).padStart(2, '0');
/** Only days below 10 and the months 1 and 2 have a 0 before them (Nghị định 30/2020/NĐ-CP). */
const month = (number: number) => (number < 3 ? twoDigits(number) : String(number));
const DOTS = '………';
const day = (one: Parameters<PaperWords['day']>[0]) =>
  one === null
    ? `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`
    : `ngày ${twoDigits(one.day)} tháng ${month(one.month)} năm ${one.year}`;

/** Names of fields, which hold commas. */
const fieldNames = (names: readonly string[]) => names.map(field).join('; ');

/** How many criteria were not met at all, and how many by less than half. */
const kindsOf = ({ all, zero, weak }: MendCounts): Phrase => {
  const every = all.text === '1' ? '' : 'đều ';
  if (weak.text === '0') return say` (${every}đạt 0 điểm)`;
  if (zero.text === '0') return say` (${every}đạt dưới một nửa điểm tối đa)`;
  return say` (${zero} lượt đạt 0 điểm, ${weak} lượt đạt dưới một nửa điểm tối đa)`;
};

/** Who leads a block; where all have the same rank nobody does. */
const ledBy = ({ items, more, count, areAll, percent: best }: NonNullable<BlockFacts['leaders']>): Phrase => {
  if (areAll && count > 1) return say`; các đơn vị cùng xếp thứ nhất`;
  const separator = holdCommas(items) ? '; ' : ', ';
  const names =
    more === null
      ? listed(items, separator, separator === ', ' ? ' và ' : separator)
      : say`${listed(items, separator)} và ${more} đơn vị khác`;
  return areAll ? say`; đơn vị được xếp hạng là ${names}` : say`; dẫn đầu là ${names} (${best})`;
};

const KINDS = {
  decision: 'Quyết định',
  report: 'Báo cáo',
  directive: 'Kế hoạch',
  commendation: 'Tờ trình',
} as const;

/** The words of papers that follow a ranking: those of a Vietnamese office, whatever language its officer reads. */
export const papers: PaperWords = {
  dots: DOTS,
  draft: 'BẢN NHÁP',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  recipients: 'Nơi nhận:',
  addressedTo: 'Kính gửi:',
  needed: {
    issuer: 'cơ quan ban hành',
    number: 'số, ký hiệu',
    place: 'địa danh',
    date: 'ngày ban hành',
    legalBases: 'căn cứ ban hành',
    recipients: 'nơi nhận',
    deadline: 'thời hạn khắc phục (không trước ngày ban hành)',
    office: 'chức vụ người ký',
    name: 'họ tên người ký',
  },
  number: (number) => `Số: ${number}`,
  placeAndDate: (place, one) => `${place}, ${day(one)}`,
  day,
  shortDay: (one) => `${one.day}/${one.month}/${one.year}`,
  legalBasis: (text, isLast) =>
    (/^(?:căn cứ|theo|xét)\s/iu.test(text) ? capitalised(text) : `Căn cứ ${text}`).replace(
      /[.;,\s]{1,20}$/u,
      '',
    ) + (isLast ? '.' : ';'),
  papers: {
    decision: {
      fileName: 'Quyết định công bố',
      title: 'QUYẾT ĐỊNH',
      subject: (year) => `Về việc công bố kết quả Chỉ số cải cách hành chính${ofYear(year)}`,
    },
    report: {
      fileName: 'Báo cáo kết quả',
      title: 'BÁO CÁO',
      subject: (year) => `Kết quả Chỉ số cải cách hành chính${ofYear(year)}`,
    },
    directive: {
      fileName: 'Kế hoạch khắc phục',
      title: 'KẾ HOẠCH',
      subject: (year) => `Khắc phục tồn tại, hạn chế theo kết quả Chỉ số cải cách hành chính${ofYear(year)}`,
    },
    commendation: {
      fileName: 'Tờ trình khen thưởng',
      title: 'TỜ TRÌNH',
      subject: (year) =>
        `Về việc khen thưởng các cơ quan, đơn vị, địa phương có thành tích theo Chỉ số cải cách hành chính${ofYear(year)}`,
    },
  },
  decides: 'QUYẾT ĐỊNH:',
  article: (number) => `Điều ${number}.`,
  decision: {
    published: (year, hasHeadGrades) =>
      `Công bố kết quả Chỉ số cải cách hành chính${ofYear(year)}${hasHeadGrades ? ' và mức độ hoàn thành nhiệm vụ của người đứng đầu trong thực hiện cải cách hành chính' : ''} của các cơ quan, đơn vị, địa phương như sau:`,
    ofBlock: ({ block, units, average, leaders, annex }, number) => {
      return say`${number === null ? '' : `${plain(number)}. `}${capitalised(blockName(block))}: ${units} cơ quan, đơn vị${average === null ? '' : say`, chỉ số bình quân ${average}`}${leaders === null ? '' : ledBy(leaders)} (chi tiết tại ${annex}).`;
    },
    duties:
      'Căn cứ kết quả được công bố, các cơ quan, đơn vị, địa phương phân tích nguyên nhân, có giải pháp khắc phục các tiêu chí còn hạn chế và tiếp tục nâng cao chất lượng công tác cải cách hành chính.',
    inForce: 'Quyết định này có hiệu lực kể từ ngày ký.',
    carriedOut: () =>
      'Thủ trưởng các cơ quan, đơn vị, địa phương có tên tại Điều 1 và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
  },
  report: {
    sections: {
      general: 'KẾT QUẢ CHUNG',
      blocks: 'KẾT QUẢ TỪNG KHỐI',
      fields: 'KẾT QUẢ THEO LĨNH VỰC',
      bands: 'SỐ ĐƠN VỊ THEO MỨC CHỈ SỐ',
      appraisal: 'ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH',
      zeroScores: 'TIÊU CHÍ ĐẠT 0 ĐIỂM',
      mend: 'TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC',
      proposals: 'ĐỀ XUẤT, KIẾN NGHỊ',
    },
    blockSection: (block) => `KẾT QUẢ ${blockName(block).toUpperCase()}`,
    caption: (number, title) => `Bảng ${plain(number)}. ${title}`,
    tables: {
      averages: (year) => `Chỉ số bình quân, cao nhất và thấp nhất của các khối${ofYear(year)}`,
      fields: (block, year) => `Chỉ số theo lĩnh vực${ofYear(year)} của ${blockName(block)}`,
      bands: (block, year) => `Số đơn vị theo mức chỉ số${ofYear(year)} của ${blockName(block)}`,
      appraisal: (block, year) => `Điểm tự chấm và điểm thẩm định${ofYear(year)} của ${blockName(block)}`,
      zeroScores: (year) => `Tiêu chí đạt 0 điểm${ofYear(year)}`,
      mend: (year) => `Số tiêu chí cần khắc phục của từng đơn vị${ofYear(year)}`,
    },
    scope: ({ year, units, items }) => {
      const start = year === null ? 'Có' : `${capitalised(periodName(year))}, có`;
      const facts = items.map(({ block, units: count, fields }) => {
        const inside = [
          ...(items.length === 1 ? [] : [say`${count} đơn vị`]),
          ...(fields === null ? [] : [say`${fields} lĩnh vực`]),
        ];
        return say`${blockName(block)}${inside.length === 0 ? '' : say` (${listed(inside, ', ')})`}`;
      });
      return say`${start} ${units} cơ quan, đơn vị, địa phương được đánh giá, ${items.length === 1 ? 'thuộc' : 'gồm'} ${listed(facts, '; ')}.`;
    },
    averageChanges: (year, items) =>
      say`So với ${year === null ? 'kỳ trước' : periodName(year)}, chỉ số bình quân của ${listed(
        items.map(({ block, change, size, from, to }) =>
          change === 0
            ? say`${blockName(block)} không đổi (${to})`
            : say`${blockName(block)} ${change > 0 ? 'tăng' : 'giảm'} ${size} (từ ${from} ${change > 0 ? 'lên' : 'xuống'} ${to})`,
        ),
        '; ',
      )}.`,
    fields: ({ block, highest, lowest, moved }) => {
      const of = ({ names, percent }: FieldFacts['highest']) => say`${fieldNames(names)} (${percent})`;
      const averages =
        lowest === null
          ? say`${capitalised(blockName(block))}: chỉ số bình quân của các lĩnh vực bằng nhau (${highest.percent}).`
          : say`${capitalised(blockName(block))}: lĩnh vực có chỉ số bình quân cao nhất là ${of(highest)}, thấp nhất là ${of(lowest)}.`;
      if (moved === null) return averages;
      const { year, rose, fell, same, most, least } = moved;
      const moves = [
        [rose, 'tăng'],
        [fell, 'giảm'],
        [same, 'không đổi'],
      ] as const;
      const counts = moves.filter(([count]) => count.text !== '0');
      const [first] = counts;
      const told =
        counts.length === 1 && first !== undefined && first[0].text !== '1'
          ? say`cả ${first[0]} lĩnh vực đều ${first[1]}`
          : say`có ${listed(
              counts.map(([count, way]) => say`${count} lĩnh vực ${way}`),
              ', ',
            )}`;
      const largest = [
        ...(most === null ? [] : [say`tăng nhiều nhất là ${fieldNames(most.names)} (${most.change})`]),
        ...(least === null ? [] : [say`giảm nhiều nhất là ${fieldNames(least.names)} (${least.change})`]),
      ];
      return say`${averages} So với ${year === null ? 'kỳ trước' : periodName(year)}, ${told}${largest.length === 0 ? '' : say`; ${listed(largest, ', ')}`}.`;
    },
    noZeroScores: (threshold) =>
      `Không có tiêu chí nào có điểm tối đa từ ${plain(threshold)} điểm đạt 0 điểm.`,
    zeroScores: ({ threshold, count, units, lost }) =>
      say`Có ${count} lượt tiêu chí có điểm tối đa từ ${plain(threshold)} điểm đạt 0 điểm, ở ${units} cơ quan, đơn vị, địa phương, mất ${lost} điểm.`,
    moreZeroScores: (count, sheet) =>
      say`Bảng nêu các tiêu chí có điểm tối đa lớn nhất của mỗi khối; còn ${count} lượt tiêu chí đạt 0 điểm khác${sheet === null ? '' : ` (xem trang “${sheet}” của tệp kết quả)`}.`,
    toMend: ({ threshold, units, ...counts }) =>
      say`Có ${counts.all} lượt tiêu chí có điểm tối đa từ ${plain(threshold)} điểm cần khắc phục${kindsOf(counts)} ở ${units} cơ quan, đơn vị, địa phương, mất ${counts.lost} điểm.`,
    praise: 'Biểu dương các đơn vị có kết quả nổi bật:',
    asks: 'Từ kết quả trên, đề nghị:',
    publish: 'Công bố kết quả Chỉ số cải cách hành chính đến các cơ quan, đơn vị, địa phương.',
    commend: (rules, items) =>
      say`Khen thưởng các đơn vị đủ tiêu chuẩn xét: ${listed(
        items.map(({ block, units }) => say`${blockName(block)} có ${units}`),
        '; ',
      )}. ${merit.rules(rules)}`,
    mend: (deadline) =>
      `Chỉ đạo các cơ quan, đơn vị, địa phương khắc phục các tồn tại, hạn chế nêu trên${deadline === null ? '' : ` trước ${deadline}`}.`,
    revise:
      'Tiếp tục nghiên cứu, sửa đổi bộ tiêu chí xác định Chỉ số cải cách hành chính cho phù hợp với thực tiễn.',
  },
  charts: {
    average: 'Bình quân của khối',
    fields: (block, year) => `Chỉ số bình quân theo lĩnh vực${ofYear(year)}: ${block}`,
    fieldsDescription: (block, fields) =>
      `Biểu đồ thanh: chỉ số bình quân của khối ${block} trong ${fields} lĩnh vực, bên dưới là kỳ trước nếu có.`,
  },
  directive: {
    purpose: (year) =>
      `Trên cơ sở kết quả Chỉ số cải cách hành chính${ofYear(year)}, các cơ quan, đơn vị, địa phương xác định nguyên nhân, giải pháp và thời hạn khắc phục từng tiêu chí còn hạn chế.`,
    sections: {
      purpose: 'MỤC ĐÍCH, YÊU CẦU',
      tasks: 'NỘI DUNG CẦN KHẮC PHỤC',
      ways: 'TỔ CHỨC THỰC HIỆN',
    },
    toMend: ({ units, ...counts }, annex) =>
      say`Có ${units} cơ quan, đơn vị, địa phương cần khắc phục ${counts.all} lượt tiêu chí${kindsOf(counts)}, mất ${counts.lost} điểm (chi tiết tại ${annex}).`,
    tasks: (deadline, annex) =>
      `Các cơ quan, đơn vị, địa phương có tên tại ${annex} xác định nguyên nhân, ghi giải pháp khắc phục vào từng tiêu chí, hoàn thành việc khắc phục trước ${deadline} và báo cáo kết quả.`,
    followUp: 'Cơ quan chủ trì theo dõi, đôn đốc, tổng hợp kết quả khắc phục.',
    unit: (unit, block, { all, lost }) =>
      say`${unit} (${blockName(block)}): ${all} tiêu chí, mất ${lost} điểm`,
    nothing: merit.nothingToMend,
    criteria: merit.criteria,
  },
  commendation: {
    purpose: (year) =>
      `Căn cứ kết quả Chỉ số cải cách hành chính${ofYear(year)}, việc xét khen thưởng được thực hiện như sau:`,
    rules: merit.rules,
    proposes: (count) => say`Đề nghị khen thưởng ${count} cơ quan, đơn vị, địa phương sau:`,
    nobody: 'Không có cơ quan, đơn vị, địa phương nào đạt tiêu chuẩn trên.',
    asks: 'Kính trình cấp có thẩm quyền xem xét, quyết định.',
    merits: {
      first: (rank) => say`xếp hạng ${rank} của khối`,
      rise: (places) => say`tăng ${places} bậc`,
      grade: (grade) => say`xếp loại ${grade}`,
    },
    weighted: (kind, block) =>
      `Chỉ số${block === null ? '' : ` của ${blockName(block)}`} tính theo ${kind === 'share' ? 'trọng số của tiêu chí' : 'điểm đã nhân hệ số'}.`,
    excluded: (unit, reason) => say`Không đề nghị ${unit}: ${reason.replace(/[.\s]{1,20}$/u, '')}.`,
    hasZero: (unit, code, criterion) =>
      say`Không đề nghị ${unit}: đạt 0 điểm ở tiêu chí ${[code, `“${criterion}”`].filter(Boolean).join(' ')}.`,
  },
  annex: (number, of) => (of === 1 ? 'Phụ lục' : `Phụ lục ${roman(number)}`),
  annexGoesWith: (kind, { number, issuer, date }: PaperSign) =>
    `(Kèm theo ${KINDS[kind]} số ${number} ${date} của ${issuer})`,
  rankingTitle: (block, year) =>
    `XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${ofYear(year).toUpperCase()}, ${/^khối\s/iu.test(block) ? '' : 'KHỐI '}${block.toUpperCase()}`,
  mendTitle: (year) =>
    `TIÊU CHÍ CẦN KHẮC PHỤC THEO KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${ofYear(year).toUpperCase()}`,
  columns: {
    rank: 'Hạng',
    unit: 'Cơ quan, đơn vị',
    points: 'Điểm đạt được',
    maxPoints: 'Điểm tối đa',
    percent: 'Chỉ số',
    change: 'Thay đổi hạng',
    grade: 'Xếp loại',
    headGrade: 'Mức độ hoàn thành nhiệm vụ của người đứng đầu',
    block: 'Khối',
    units: 'Số đơn vị',
    average: 'Bình quân',
    highest: 'Cao nhất',
    lowest: 'Thấp nhất',
    highestUnits: 'Đơn vị cao nhất',
    lowestUnits: 'Đơn vị thấp nhất',
    field: 'Lĩnh vực',
    band: 'Mức chỉ số',
    count: 'Số đơn vị',
    selfPoints: 'Điểm tự chấm',
    appraisedPoints: 'Điểm thẩm định',
    gap: 'Chênh lệch',
    criterion: 'Tiêu chí',
    code: 'Số',
    lost: 'Điểm mất',
    cost: 'Mất của chỉ số (điểm phần trăm)',
    zeroCriteria: 'Tiêu chí đạt 0 điểm',
    weakCriteria: 'Tiêu chí dưới một nửa điểm tối đa',
    measure: 'Giải pháp khắc phục',
    deadline: 'Thời hạn',
    merit: 'Thành tích',
  },
  previousRank: (year) => `Hạng ${year === null ? 'trước' : periodName(year)}`,
  previousAverage: (year) => (year === null ? 'Kỳ trước' : capitalised(periodName(year))),
  band: ({ from, isAbove }, above) => {
    const bound = above?.from ?? null;
    const end = bound === null ? null : `${plain(bound)}%`;
    const isEndIn = above?.isAbove === true;
    if (from === null) return end === null ? 'Tất cả' : isEndIn ? `Từ ${end} trở xuống` : `Dưới ${end}`;
    const below = end === null ? null : `${isEndIn ? 'đến' : 'đến dưới'} ${end}`;
    const first = `${isAbove ? 'Trên' : 'Từ'} ${plain(from)}%`;
    return below === null ? `${first}${isAbove ? '' : ' trở lên'}` : `${first} ${below}`;
  },
  percentagePoints: (value, decimals) => `${percent(value, decimals).replace('%', '')} điểm phần trăm`,
  provisional: (name) => `${name} (tạm tính)`,
  provisionalUnits: (count) =>
    say`Kết quả của ${count} cơ quan, đơn vị, địa phương ghi “tạm tính” chưa phải là kết quả cuối cùng: còn tiêu chí chưa chấm hoặc kiến nghị chưa xem xét.`,
  stopped: (blocks) => `Chưa có kết quả của ${blocks.map(blockName).join('; ')}: số liệu còn lỗi.`,
  moreUnits: (count) => say` và ${count} đơn vị khác`,
  ofBlock: (block) => capitalised(blockName(block)),
  notRanked: 'Không xếp hạng',
};
