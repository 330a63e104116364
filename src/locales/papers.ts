import type { PaperSign, PaperWords } from '../core/papers/paperWords';
import type { Period } from '../core/period';
import { holdCommas, listed, say } from '../core/report/words/phrases';
import { numberTexts } from './numbers';
import { capitalised, periodName } from './vi/periodName';
import { merit } from './vi/sheets/merit';

const { plain } = numberTexts('vi-VN');
const ofYear = (year: Period | null) => (year === null ? '' : ` ${periodName(year)}`);
const twoDigits = (number: number) => String(number).padStart(2, '0');
/** Only days below 10 and the months 1 and 2 have a 0 before them (Nghị định 30/2020/NĐ-CP). */
const month = (number: number) => (number < 3 ? twoDigits(number) : String(number));
const DOTS = '………';
const day = (one: Parameters<PaperWords['day']>[0]) =>
  one === null
    ? `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`
    : `ngày ${twoDigits(one.day)} tháng ${month(one.month)} năm ${one.year}`;

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
  needed: {
    issuer: 'cơ quan ban hành',
    number: 'số, ký hiệu',
    place: 'địa danh',
    date: 'ngày ban hành',
    legalBases: 'căn cứ ban hành',
    recipients: 'nơi nhận',
    deadline: 'thời hạn khắc phục',
    office: 'chức vụ người ký',
    name: 'họ tên người ký',
  },
  number: (number) => `Số: ${number}`,
  placeAndDate: (place, one) => `${place}, ${day(one)}`,
  day,
  legalBasis: (text, isLast) =>
    (/^căn cứ/iu.test(text) ? capitalised(text) : `Căn cứ ${text}`).replace(/[.;,\s]{1,20}$/u, '') +
    (isLast ? '.' : ';'),
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
    published: (year) =>
      `Công bố kết quả Chỉ số cải cách hành chính${ofYear(year)} của các cơ quan, đơn vị, địa phương như sau:`,
    ofBlock: ({ block, units, average, leaders, best, annex }) => [
      ...say`– ${block}: ${units} cơ quan, đơn vị`,
      ...(average === null ? [] : say`, chỉ số bình quân ${average}`),
      ...(best === null || leaders.length === 0
        ? []
        : say`; dẫn đầu là ${holdCommas(leaders) ? listed(leaders, '; ') : listed(leaders, ', ', ' và ')} (${best})`),
      ...say` (chi tiết tại ${annex}).`,
    ],
    duties:
      'Căn cứ kết quả được công bố, các cơ quan, đơn vị, địa phương phân tích nguyên nhân, có giải pháp khắc phục các tiêu chí còn hạn chế và tiếp tục nâng cao chất lượng công tác cải cách hành chính.',
    inForce: 'Quyết định này có hiệu lực kể từ ngày ký.',
    carriedOut: () =>
      'Thủ trưởng các cơ quan, đơn vị, địa phương có tên tại Điều 1 và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
  },
  report: {
    sections: {
      general: 'KẾT QUẢ CHUNG',
      fields: 'KẾT QUẢ THEO LĨNH VỰC',
      bands: 'PHÂN BỐ CHỈ SỐ',
      appraisal: 'ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH',
      zeroScores: 'TIÊU CHÍ ĐẠT 0 ĐIỂM',
    },
    blockSection: (block) => `KẾT QUẢ ${/^khối\s/iu.test(block) ? '' : 'KHỐI '}${block.toUpperCase()}`,
    averages: 'Chỉ số bình quân, cao nhất và thấp nhất của các khối',
    noZeroScores: 'Không có tiêu chí nào đạt 0 điểm ở mức được nêu.',
    moreZeroScores: (count) => `Còn ${plain(count)} tiêu chí đạt 0 điểm khác, nêu trong bảng tính kèm theo.`,
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
    tasks: (deadline, annex) =>
      `Các cơ quan, đơn vị, địa phương có tên tại ${annex} điền giải pháp vào từng tiêu chí, hoàn thành việc khắc phục trước ${deadline} và báo cáo kết quả.`,
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
    excluded: (unit, reason) => say`Không đề nghị ${unit}: ${reason.replace(/[.\s]{1,20}$/u, '')}.`,
    hasZero: (unit, code, criterion) =>
      say`Không đề nghị ${unit}: đạt 0 điểm ở tiêu chí ${[code, `“${criterion}”`].filter(Boolean).join(' ')}.`,
  },
  annex: (number, of) => (of === 1 ? 'Phụ lục' : `Phụ lục ${number}`),
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
  provisional: (name) => `${name} (tạm tính)`,
  notRanked: 'Không xếp hạng',
};
