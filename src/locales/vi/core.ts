import { periodName } from './periodName';
import type { CoreTexts } from '../../core/report/words/texts';
import { findingWords } from '../findingTexts';
import { numberTexts } from '../numbers';
import { blockName } from '../namesInText';
import { saidOfRules } from '../settingWords';
import { grades } from './sheets/grades';
import { settings } from './settings';
import { announcement } from './sheets/announcement';
import { appraisal, trace } from './sheets/appraisal';
import { charts } from './sheets/charts';
import { live } from './sheets/live';
import { fields, moves } from './sheets/comparison';
import { feedback } from './sheets/feedback';
import { findings } from './findings/findings';
import { log, logData } from './sheets/log';
import { history } from './sheets/history';
import { merit } from './sheets/merit';
import { review } from './sheets/review';
import { roadmap } from './sheets/roadmap';
import { objections } from './sheets/objections';
import { statistics } from './sheets/statistics';
import { summary } from './sheets/summary';

const numbers = numberTexts('vi-VN');
const year = (value: number | null) => (value === null ? '' : ` ${periodName(value).toUpperCase()}`);
const uncapitalised = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
const ofYear = (value: number | null) => (value === null ? 'kỳ trước' : periodName(value));

export const core: CoreTexts = {
  ...findingWords(findings),
  severity: (severity) => ({ error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' })[severity],
  rules: (rules) => `Cách tính: ${saidOfRules(settings, rules)}.`,
  grades,
  objections,
  block: (name) => `Khối: ${name}`,
  ownRules: (block, own) => `Riêng ${blockName(block)}: ${uncapitalised(own)}`,
  weighted: (kind) =>
    kind === 'share'
      ? 'Chỉ số tính theo trọng số: điểm và điểm tối đa ghi ở đây chưa nhân trọng số.'
      : 'Điểm và điểm tối đa đã nhân hệ số.',
  hiddenCounted: (sheets, more) =>
    `Có tính cả dữ liệu đang ẩn ở các trang: ${sheets.map((name) => `“${name}”`).join(', ')}` +
    (more === 0 ? '' : ` và ${more} trang khác`),
  linksLeft: (rows) =>
    `Một trang tính chứa nhiều nhất 65.530 liên kết: ${numbers.plain(rows)} dòng cuối ghi địa chỉ ô, không có liên kết`,
  plain: numbers.plain,
  points: numbers.points,
  percent: numbers.percent,
  ranking: {
    sheetName: (block) => `Xếp hạng ${block}`,
    inSummary: 'Thứ hạng, chỉ số, so với năm trước, chỉ số từng lĩnh vực',
    inHelp: 'Hạng, điểm, chỉ số, so với năm trước, xếp loại và chỉ số từng lĩnh vực.',
    title: (value) => `XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year(value)}`,
    average: (percent, units) => `Bình quân chung của khối: ${percent} (${units} đơn vị được xếp hạng)`,
    bars: (from, to) => `Thanh màu ở cột Chỉ số: từ ${from} đến ${to}`,
    group: 'Nhóm',
    groupRank: 'Hạng trong nhóm',
    groups: (count) =>
      `${numbers.plain(count)} nhóm theo địa bàn, cụm ghi cạnh tên đơn vị; hạng trong nhóm theo cùng quy tắc xếp hạng của khối.`,
    averageOf: (units) => `Bình quân khối (${numbers.plain(units)} đơn vị)`,
    rank: 'Hạng',
    unit: 'Đơn vị',
    points: 'Điểm đạt',
    maxPoints: 'Điểm tối đa',
    percent: 'Chỉ số (%)',
    previousRank: (value) => `Hạng ${ofYear(value)}`,
    previousPercent: (value) => `Chỉ số ${ofYear(value)} (%)`,
    change: 'Tăng/giảm bậc',
    rose: (places) => `▲ ${numbers.plain(places)}`,
    fell: (places) => `▼ ${numbers.plain(places)}`,
    unchanged: '–',
    notCompared: 'không so sánh',
    field: (name) => `${name} (%)`,
    note: 'Ghi chú',
    provisionalMark: 'Tạm tính',
    provisional: (blanks, fields) =>
      `Tạm tính: ${blanks} tiêu chí chưa chấm` +
      (fields.length === 0 ? '' : ` (${fields.map(({ name, count }) => `${name}: ${count}`).join('; ')})`),
    blanksLeftOut: (blanks) => `Bỏ khỏi cách tính ${blanks} tiêu chí chưa chấm`,
    provisionalUnits: (units) =>
      `Tạm tính: ${units} đơn vị còn tiêu chí chưa chấm (ghi chú “Tạm tính”, nền vàng)`,
    notRanked: 'Không xếp hạng',
    source: 'Nguồn',
  },
  matrix: {
    sheetName: (block) => `Ma trận ${block}`,
    inSummary: 'Điểm của mọi tiêu chí và đơn vị',
    inHelp:
      'Điểm của mọi tiêu chí và đơn vị; ô đỏ là 0 điểm, ô xám là không áp dụng, ô cam là có điều cần xem lại.',
    title: (value) => `MA TRẬN ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year(value)}`,
    wide: (units) =>
      `Bảng có ${numbers.plain(units)} cột đơn vị nên không có nút lọc (Excel mất nhiều phút với bảng rộng như vậy) và in thành rất nhiều trang: chỉ nên xem trên màn hình.`,
    legend:
      'Chú giải: nền đỏ, số đậm = đạt 0 điểm; ô trống nền vàng = chưa chấm; KAD = không áp dụng; × = không có trong bộ tiêu chí của đơn vị',
    noted: (cells, left) =>
      `Nền cam = có điều cần xem lại, đọc trong ghi chú của ô (${cells} ô)` +
      (left === 0 ? '' : `; ${left} ô khác không đủ chỗ ghi chú: xem trang “Kiểm tra dữ liệu”`),
    noteTitle: 'Kiểm tra dữ liệu',
    code: 'STT',
    field: 'Lĩnh vực',
    criterion: 'Tiêu chí',
    maxPoints: 'Điểm tối đa',
    share: 'Trọng số (%)',
    factor: 'Hệ số',
    fieldShare: 'Trọng số lĩnh vực (%)',
    notApplicable: 'KAD',
    absent: '×',
  },
  zeroScores: {
    sheetName: 'Tiêu chí 0 điểm',
    inSummary: 'Tiêu chí đạt 0 điểm, điểm mất và hạng nếu đạt đủ điểm',
    inHelp: 'Các tiêu chí đạt 0 điểm, mất nhiều điểm nhất xếp trước, và hạng nếu đạt đủ điểm.',
    title: (value) => `TIÊU CHÍ ĐẠT 0 ĐIỂM${year(value)}`,
    threshold: (points, below, hasMatrices) =>
      `Nêu tiêu chí có điểm tối đa từ ${numbers.plain(points)} điểm` +
      (below === 0
        ? ''
        : `; còn ${below} tiêu chí dưới mức này đạt 0 điểm${hasMatrices ? ', xem các trang Ma trận' : ''}`),
    none: 'Không có tiêu chí nào đạt 0 điểm ở mức này.',
    block: 'Khối',
    unit: 'Đơn vị',
    field: 'Lĩnh vực',
    code: 'STT',
    criterion: 'Tiêu chí',
    score: 'Điểm đạt',
    obtained: (maxPoints) => `0/${numbers.plain(maxPoints)}`,
    lostPoints: 'Điểm mất',
    lostPercent: 'Mất của chỉ số (điểm phần trăm)',
    rank: 'Hạng',
    rankIfMet: 'Hạng nếu đạt',
    rankIfMetNote:
      'Hạng nếu đạt: hạng của đơn vị nếu tiêu chí này đạt đủ điểm, các điểm khác và các đơn vị khác giữ nguyên',
    sheet: 'Trang nguồn',
    cell: 'Ô',
  },
  announcement,
  history,
  merit,
  review,
  charts,
  live,
  fields,
  moves,
  appraisal,
  trace,
  statistics,
  summary,
  log,
  logData,
  feedback,
  roadmap,
  signatures: {
    placeAndDate: feedback.placeAndDate,
    preparedBy: 'NGƯỜI LẬP BIỂU',
    approvedBy: feedback.approvedBy,
    signHere: feedback.signHere,
  },
  findings: {
    sheetName: 'Kiểm tra dữ liệu',
    inSummary: 'Những điều cần xem lại trong dữ liệu, kèm ô',
    inHelp: 'Những ô cần xem lại.',
    title: 'KIỂM TRA DỮ LIỆU',
    none: 'Không phát hiện vấn đề nào.',
    severity: 'Mức độ',
    code: 'Mã',
    message: 'Nội dung và cách xử lý',
    block: 'Khối',
    sheet: 'Trang',
    cell: 'Ô',
  },
};
