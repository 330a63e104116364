import { capitalised, periodName, previousPeriod } from '../periodName';
import type { FieldsTexts, MovesTexts } from '../../../core/report/words/sheetTexts';
import { announcement, reasonName } from './announcement';

const year = (value: number | null) => (value === null ? '' : ` ${periodName(value).toUpperCase()}`);
const ofYear = (value: number | null) => (value === null ? 'năm nay' : periodName(value));

export const fields: FieldsTexts = {
  sheetName: (block) => `Lĩnh vực ${block}`,
  inSummary: 'Chỉ số và thứ hạng theo từng lĩnh vực',
  inHelp: 'Tỷ lệ và hạng của từng lĩnh vực, so với năm trước.',
  title: (value) => `CHỈ SỐ CẢI CÁCH HÀNH CHÍNH THEO LĨNH VỰC${year(value)}`,
  average: 'Bình quân khối',
  legend: (value) =>
    `▲ cao hơn, ▼ thấp hơn, – bằng tỷ lệ ${periodName(value)} (điểm phần trăm); hạng là hạng của lĩnh vực trong khối`,
  shades: 'Nền xanh = cao, nền cam = thấp trong từng lĩnh vực',
  percent: '%',
  rank: 'Hạng',
  change: '▲▼',
};

export const moves: MovesTexts = {
  sheetName: 'Biến động',
  inSummary: 'Đơn vị tăng, giảm hạng và nguyên nhân',
  inHelp: 'Đơn vị nào tăng, giảm bao nhiêu bậc và vì sao.',
  title: (value, previous) => `BIẾN ĐỘNG THỨ HẠNG${year(value)} SO VỚI ${periodName(previous).toUpperCase()}`,
  counts: ({ block, rose, fell, unchanged, notCompared }) =>
    `${block}: ${rose} tăng, ${fell} giảm, ${unchanged} giữ nguyên thứ hạng${notCompared === 0 ? '' : `, ${notCompared} không so sánh`}`,
  legend: (value) =>
    `Đóng góp của lĩnh vực: phần của lĩnh vực trong mức tăng, giảm chỉ số so với ${periodName(value)} (điểm phần trăm), cộng đúng bằng mức tăng, giảm trước khi làm tròn`,
  approximate: (value) =>
    `Nơi chỉ biết tỷ lệ ${periodName(value)}, không biết điểm: tỷ lệ được nhân với trọng số năm nay; phần “khác” gồm điểm thưởng, phạt, thay đổi trọng số và làm tròn`,
  block: 'Khối',
  indexChange: 'Tăng/giảm chỉ số (điểm phần trăm)',
  fields: 'Các lĩnh vực',
  fieldCounts: ({ fields: all, above, below, full, near, best, worst, ranks }, previous) =>
    capitalised(
      [
        ...(above.length + below.length === 0
          ? []
          : [`${fieldMoves(all.length, above.length, below.length)} so với ${previousPeriod(previous)}`]),
        ...(full.length === 0 ? [] : [`${full.length} lĩnh vực đạt điểm tối đa`]),
        ...(near.length === 0 ? [] : [`${near.length} lĩnh vực gần đạt điểm tối đa`]),
        ...(best.length === 0 ? [] : [`${best.length} lĩnh vực cao nhất khối`]),
        ...(worst.length === 0 ? [] : [`${worst.length} lĩnh vực thấp nhất khối`]),
        ...(ranks === null
          ? []
          : [
              ranks[0] === ranks[1]
                ? `${all.length === 1 ? '' : 'các lĩnh vực cùng '}xếp thứ ${ranks[0]}`
                : `thứ hạng các lĩnh vực từ ${ranks[0]} đến ${ranks[1]}`,
            ]),
      ].join('; '),
    ),
  shares: 'Đóng góp của các lĩnh vực (điểm phần trăm)',
  share: (name, points) => `${name} ${announcement.signed(points)}`,
  other: (points, approximate) =>
    `khác (${approximate ? 'thưởng, phạt, trọng số, làm tròn' : 'thưởng, phạt'}) ${announcement.signed(points)}`,
  criteria: 'Tiêu chí mất điểm, có điểm trở lại',
  criteriaLost: (names) => `Nay đạt 0 điểm: ${names.join(', ')}`,
  criteriaGained: (names) => `Nay có điểm: ${names.join(', ')}`,
  rankNow: (value) => `Hạng nếu giữ chỉ số ${periodName(value)}`,
  rankThen: (value, previous) => `Hạng của chỉ số ${ofYear(value)} trong khối ${periodName(previous)}`,
  others: 'Đơn vị khác, bộ tiêu chí',
  joinedAhead: (units) => `${units} đơn vị không so sánh được xếp trên`,
  leftAhead: (units, previous) => `${units} đơn vị xếp trên ${previousPeriod(previous)} không còn trong khối`,
  commonIndex: (then, now) => `trên các tiêu chí có ở cả hai kỳ: từ ${then} thành ${now}`,
  reason: (reason, previous) => `Không so sánh: ${reasonName(reason, previous)}`,
};

/** `cả 7 lĩnh vực đều giảm`, `4 lĩnh vực tăng, 3 lĩnh vực giảm` */
function fieldMoves(all: number, above: number, below: number): string {
  if (all > 1 && above === all) return `cả ${all} lĩnh vực đều tăng`;
  if (all > 1 && below === all) return `cả ${all} lĩnh vực đều giảm`;
  return [
    ...(above === 0 ? [] : [`${above} lĩnh vực tăng`]),
    ...(below === 0 ? [] : [`${below} lĩnh vực giảm`]),
  ].join(', ');
}
