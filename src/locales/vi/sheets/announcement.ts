import { periodName, previousPeriod } from '../periodName';
import { areYears } from '../../../core/period';
import type { Period } from '../../../core/period';
import type { NotComparedReason } from '../../../core/explain/lastYear/unitLastYear';
import type {
  AnnouncementTexts,
  CutList,
  FieldItem,
  NamedCriteria,
  SentenceFacts,
  RankStep,
  UnitNoun,
} from '../../../core/report/words/announcementTexts';
import { holdCommas, listed, say } from '../../../core/report/words/phrases';
import type { Figure, Phrase } from '../../../core/report/words/phrases';
import { roundHalfUp } from '../../../core/rank/published';
import { numberTexts } from '../../numbers';
import { blockName, field } from '../../namesInText';
import { statistics } from './statistics';

const numbers = numberTexts('vi-VN');
const points = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const noun = (one: UnitNoun) => (one === 'locality' ? 'địa phương' : 'đơn vị');
const ofYear = (year: number | null) => (year === null ? '' : ` ${periodName(year)}`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** `A, B và C`; items that hold commas themselves stand apart by semicolons. */
const list = (items: readonly (Figure | Phrase)[]) =>
  holdCommas(items) ? listed(items, '; ') : listed(items, ', ', ' và ');

/** `A, B và 12 đơn vị khác` */
const cutList = ({ items, more }: CutList, one: UnitNoun): Phrase =>
  more === 0
    ? list(items)
    : say`${listed(items, holdCommas(items) ? '; ' : ', ')} và ${more} ${noun(one)} khác`;

/** The same of whole clauses. */
const cutItems = ({ items, more }: CutList, one: UnitNoun): Phrase =>
  more === 0 ? listed(items, '; ') : say`${listed(items, '; ')}; và ${more} ${noun(one)} khác`;

const rankOf = ({ rank }: FieldItem): Phrase => (rank === null ? [] : say`, ${rank} trong khối`);
const withPercentAndRank = (one: FieldItem) => say`${field(one.name)} (${one.percent}${rankOf(one)})`;
const withPercent = (one: FieldItem) => say`${field(one.name)} (${one.percent})`;
const withRank = (one: FieldItem) =>
  one.rank === null ? say`${field(one.name)}` : say`${field(one.name)} (${one.rank})`;
const fieldNames = (fields: readonly FieldItem[], phrase: (one: FieldItem) => Phrase) =>
  list(fields.map(phrase));

/** Scores, a clause each. */
const cutScores = ({ items, more }: CutList): Phrase =>
  more === 0 ? listed(items, '; ') : say`${listed(items, '; ')}; và ${more} điểm khác`;

export const announcement: AnnouncementTexts = {
  sheetName: 'Nhận định',
  inSummary: 'Lời văn thông báo kết quả',
  inHelp: 'Bài nhận định, để chép vào báo cáo.',
  title: (year) =>
    `NHẬN ĐỊNH KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  content: 'Nội dung',
  details: 'Diễn giải thêm',
  sources: 'Số liệu lấy từ các ô',
  moreCells: (count) => `và ${count} ô khác`,
  note: 'Nội dung được lập từ số liệu của các trang kết quả; các cột bên phải (không in) ghi diễn giải thêm và các ô mà số liệu được lấy ra.',
  commendHeading: 'Đề nghị biểu dương',
  mendHeading: 'Nội dung cần khắc phục',
  blockHeading: (block) => `Khối ${block.replace(/^khối\s+/iu, '')}`,
  ordinal: (rank) => (rank === 1 ? 'thứ nhất' : `thứ ${numbers.plain(rank)}`),
  percentagePoints: (value) => `${points.format(roundHalfUp(value, 2))} điểm phần trăm`,
  signed: numbers.signed,
  points: numbers.plain,
  unit: (name, provisional) => (provisional ? `${name} (tạm tính)` : name),

  averages: ({ year, items }) =>
    say`Theo kết quả đánh giá chỉ số cải cách hành chính${ofYear(year)}, ${listed(
      items.map(({ block, percent }) => say`${blockName(block)} đạt tỷ lệ bình quân là ${percent}`),
      '; ',
    )}.`,
  noneRanked: ({ block }) => say`${capital(blockName(block))} chưa có đơn vị nào được xếp hạng.`,
  onlyUnit: ({ block, unit, percent }) =>
    say`${capital(blockName(block))} chỉ có một đơn vị được xếp hạng là ${unit}, đạt ${percent}.`,
  allTied: ({ block, count, noun: one, percent }) =>
    say`Cả ${count} ${noun(one)} của ${blockName(block)} cùng đạt ${percent}, cùng xếp thứ nhất.`,
  leadersKept: ({ block, units, percent, noun: one }) =>
    say`Đối với ${blockName(block)}, ${cutList(units, one)} tiếp tục giữ vững vị trí dẫn đầu (${percent}).`,
  leaderRose: ({ block, unit, percent, from, year }) =>
    say`Đối với ${blockName(block)}, ${unit} vươn lên dẫn đầu (${percent}), ${periodName(year)} xếp ${from}.`,
  leaders: ({ block, units, percent, noun: one }) =>
    say`Đối với ${blockName(block)}, ${cutList(units, one)} ${units.items.length === 1 ? '' : 'cùng '}dẫn đầu (${percent}).`,
  leadersBefore: ({ units, noun: one }) =>
    say`Trong đó, ${cutList(units, one)} tiếp tục giữ vững vị trí dẫn đầu.`,
  formerLeaders: ({ year, items, more, noun: one }) =>
    say`Dẫn đầu ${periodName(year)} là ${cutList({ items: items.map(({ unit, rank }) => say`${unit} (nay xếp ${rank})`), more }, one)}.`,
  provisional: ({ count, list: units, noun: one }) =>
    say`Kết quả của ${count} ${noun(one)} là tạm tính: ${cutItems(units, one)}.`,
  provisionalItem: (unit, blanks) => say`${unit} (còn ${blanks} tiêu chí chưa chấm)`,
  objectionsDecided: ({ count, accepted, partly, refused, list: scores }) =>
    say`Đã xem xét ${count} kiến nghị: chấp nhận ${accepted}, chấp nhận một phần ${partly}, không chấp nhận ${refused}${
      scores.items.length === 0 ? '' : say`; điểm thay đổi: ${cutScores(scores)}`
    }.`,
  objectionItem: ({ unit, criterion, from, to, reason, note }) =>
    say`${unit} (tiêu chí ${criterion}: từ ${from} thành ${to} điểm${reason === null ? '' : `; lý do đơn vị nêu: ${reason}`}${note === null ? '' : `; ghi chú của cơ quan xem xét: ${note}`})`,
  objectionsOpen: ({ count, list: units, noun: one }) =>
    say`Còn ${count} kiến nghị chưa xem xét, thứ hạng tạm tính: ${cutItems(units, one)}.`,
  intervalItem: (unit, ranks) => (ranks === '' ? say`${unit}` : say`${unit} (${ranks})`),
  notRanked: ({ count, list: units, noun: one }) =>
    say`Không xếp hạng ${count} ${noun(one)}: ${cutList(units, one)}.`,

  rose: ({ year, count, list: units, noun: one }) =>
    say`So với ${periodName(year)}, có ${count} ${noun(one)} tăng hạng${shown(units, 'tăng', one)}: ${cutItems(units, one)}.`,
  roseItem: ({ unit, places, from, to }) => say`${unit} (tăng ${places} bậc, từ ${from} lên ${to})`,
  biggestRise: ({ steps, more, noun: one }) =>
    say`Tăng hạng nhiều nhất là ${cutList({ items: biggestSteps(steps, 'tăng', 'lên'), more }, one)}${alike(steps, 'tăng')}.`,
  fell: ({ year, count, list: units, noun: one }) =>
    say`So với ${periodName(year)}, có ${count} ${noun(one)} giảm hạng${shown(units, 'giảm', one)}: ${cutItems(units, one)}.`,
  fellItem: ({ unit, places, from, to }) => say`${unit} (giảm ${places} bậc, từ ${from} xuống ${to})`,
  biggestFall: ({ steps, more, noun: one }) =>
    say`Giảm hạng nhiều nhất là ${cutList({ items: biggestSteps(steps, 'giảm', 'xuống'), more }, one)}${alike(steps, 'giảm')}.`,
  unmoved: ({ year, count, noun: one }) =>
    say`Thứ hạng của cả ${count} ${noun(one)} không thay đổi so với ${periodName(year)}.`,
  unchanged: ({ count, list: units, noun: one }) =>
    say`Có ${count} ${noun(one)} giữ nguyên thứ hạng: ${cutList(units, one)}.`,
  notCompared: ({ year, count, list: units, noun: one }) =>
    say`Không so sánh với ${periodName(year)} đối với ${count} ${noun(one)}: ${cutItems(units, one)}.`,
  notComparedItem: (unit, reason, year) =>
    say`${unit} (${reason === null ? `${previousPeriod(year)} không có thứ hạng` : reasonName(reason, year)})`,
  left: ({ year, count, list: units, noun: one }) =>
    say`Có ${count} ${noun(one)} của ${periodName(year)} không còn trong khối: ${cutList(units, one)}.`,
  criteriaChanged: ({ year, added, removed, maxChanged }) =>
    say`Bộ tiêu chí của khối khác ${periodName(year)} (${listed(
      [
        ...(added.text === '0' ? [] : [say`thêm ${added} tiêu chí`]),
        ...(removed.text === '0' ? [] : [say`bớt ${removed} tiêu chí`]),
        ...(maxChanged.text === '0' ? [] : [say`đổi điểm tối đa của ${maxChanged} tiêu chí`]),
      ],
      ', ',
    )}) nên việc so sánh dựa trên tỷ lệ phần trăm.`,

  indexMoves: ({ year, rose, fell, same, noun: one }) =>
    say`Về chỉ số, so với ${periodName(year)} có ${listed(
      [
        ...(rose.text === '0' ? [] : [say`${rose} ${noun(one)} tăng`]),
        ...(fell.text === '0' ? [] : [say`${fell} ${noun(one)} giảm`]),
        ...(same.text === '0' ? [] : [say`${same} ${noun(one)} không đổi`]),
      ],
      ', ',
    )}.`,
  biggestIndexRise: ({ items }) =>
    say`Chỉ số tăng nhiều nhất là ${list(
      items.map(({ unit, change, from, to }) => say`${unit} (tăng ${change}, từ ${from} lên ${to})`),
    )}.`,
  biggestIndexFall: ({ items }) =>
    say`Chỉ số giảm nhiều nhất là ${list(
      items.map(({ unit, change, from, to }) => say`${unit} (giảm ${change}, từ ${from} xuống ${to})`),
    )}.`,
  fellWithoutLoss: ({ count, list: units, noun: one, all }) =>
    say`Có ${count} ${noun(one)} giảm hạng dù chỉ số ${all ? 'tăng' : 'không giảm'}, do có thêm ${noun(one)} đạt chỉ số cao hơn: ${cutItems(units, one)}.`,
  roseWithoutGain: ({ count, list: units, noun: one, all }) =>
    say`Có ${count} ${noun(one)} tăng hạng dù chỉ số ${all ? 'giảm' : 'không tăng'}, do số ${noun(one)} có chỉ số cao hơn giảm đi: ${cutItems(units, one)}.`,
  withoutItem: ({ unit, moved, from, to }) =>
    moved === 'unchanged'
      ? say`${unit} (chỉ số vẫn là ${to})`
      : say`${unit} (chỉ số ${moved === 'rose' ? 'tăng' : 'giảm'} từ ${from} ${moved === 'rose' ? 'lên' : 'xuống'} ${to})`,

  about: (unit) => say`Phân tích các lĩnh vực của ${unit}: `,
  fieldsAbove: ({ unit, count, total, year }) => fieldsOn('cao hơn', unit, count, total, year),
  fieldsBelow: ({ unit, count, total, year }) => fieldsOn('thấp hơn', unit, count, total, year),
  fieldGroups: ({ unit, groups, isFurther }) =>
    isFurther ? say`Trong đó, ${listed(groups, '; ')}.` : say`${unit} có ${listed(groups, '; ')}.`,
  fieldsFull: ({ count, fields }) =>
    say`${count} lĩnh vực đạt điểm tối đa: ${fieldNames(fields, (one) => say`${field(one.name)}`)}`,
  fieldsNear: ({ count, fields }, threshold) =>
    say`${count} lĩnh vực gần đạt điểm tối đa (từ ${threshold}% đến dưới 100%): ${fieldNames(fields, withPercentAndRank)}`,
  fieldsTop: ({ count, fields }) =>
    say`${count} lĩnh vực ở tốp đầu của khối: ${fieldNames(fields, withPercentAndRank)}`,
  fieldsRest: ({ count, fields, year, all, direction, from, to }) => {
    const side =
      direction === 'above'
        ? ` cao hơn ${periodName(year)}`
        : direction === 'below'
          ? ` thấp hơn ${periodName(year)}`
          : '';
    const [only] = fields;
    if (fields.length === 1 && only !== undefined) {
      const against = direction === null ? '' : ` tỷ lệ${side}:`;
      return say`Lĩnh vực ${all ? 'duy nhất' : 'còn lại'} là ${field(only.name)} đạt${against} ${only.percent}.`;
    }
    const range = from.text === to.text ? say`${to}` : say`từ ${from} đến ${to}`;
    const against = direction === null ? [] : say` tỷ lệ${side},`;
    const which = all ? say`Cả ${count} lĩnh vực` : say`${count} lĩnh vực còn lại`;
    return say`${which} đạt${against} ${range}: ${fieldNames(fields, withPercent)}.`;
  },
  fieldsWorst: ({ count, fields }) =>
    say`${count} lĩnh vực đạt thấp nhất khối: ${fieldNames(fields, withRank)}`,
  fieldsLow: ({ count, fields }, from, to, afterWorst) =>
    from.text === to.text
      ? say`${count} lĩnh vực ${afterWorst ? 'khác ' : ''}xếp ${to} trong khối: ${fieldNames(fields, (one) => say`${field(one.name)}`)}`
      : say`${count} lĩnh vực ${afterWorst ? 'khác ' : ''}xếp từ ${from} đến ${to} trong khối: ${fieldNames(fields, withRank)}`,
  fieldsHighest: ({ total, fields }, rank, low) =>
    low
      ? say`lĩnh vực có thứ hạng cao nhất trong ${total} lĩnh vực là ${fieldText(fields)} cũng chỉ xếp ${rank} trong khối`
      : say`lĩnh vực có thứ hạng cao nhất là ${fieldText(fields)}, xếp ${rank} trong khối`,
  shares: ({ unit, rose, change, from, to, items }) =>
    say`Chỉ số của ${unit} ${rose ? 'tăng' : 'giảm'} ${change} (từ ${from} ${rose ? 'lên' : 'xuống'} ${to}), trong đó ${rose ? 'tăng' : 'giảm'} nhiều nhất do ${list(
      items.map(({ name, share }) => say`${field(name)} (${share})`),
    )}.`,
  criteriaLost: ({ year, count, items, more }) =>
    say`${count} tiêu chí ${periodName(year)} có điểm nay đạt 0 điểm: ${criteria(items, more)}.`,
  criteriaGained: ({ year, count, items, more }) =>
    say`${count} tiêu chí ${periodName(year)} đạt 0 điểm nay có điểm: ${criteria(items, more)}.`,

  grades: ({ items, year, noun: one }) =>
    say`Xếp loại: ${listed(
      items.map(({ grade, count, change }) =>
        change === null || year === null
          ? say`${grade} ${count} ${noun(one)}`
          : say`${grade} ${count} ${noun(one)} (${changeOfCount(change, year)})`,
      ),
      '; ',
    )}.`,
  bands: ({ items, year, noun: one }) =>
    say`Theo mức chỉ số: ${listed(
      items.map(({ band, above, count, change }) => {
        const name = uncapital(statistics.bandName(band, above));
        return change === null || year === null
          ? say`${count} ${noun(one)} ${name}`
          : say`${count} ${noun(one)} ${name} (${changeOfCount(change, year)})`;
      }),
      '; ',
    )}.`,
  appraised: ({ self, appraised, direction, cut, raised, same, without, weights, noun: one }) => {
    const plain = ` của các tiêu chí có cả điểm tự chấm và điểm thẩm định${{ share: ' (chưa tính trọng số)', factor: ' (chưa nhân hệ số)', none: '' }[weights ?? 'none']}`;
    const average =
      direction === 'same'
        ? say`Qua thẩm định, tỷ lệ điểm bình quân${plain} vẫn là ${appraised} như đơn vị tự chấm`
        : say`Qua thẩm định, tỷ lệ điểm bình quân${plain} ${direction === 'lower' ? 'giảm' : 'tăng'} từ ${self} (tự chấm) ${direction === 'lower' ? 'xuống' : 'lên'} ${appraised}`;
    const counts = listed(
      [
        ...(cut.text === '0' ? [] : [say`${cut} ${noun(one)} giảm điểm`]),
        ...(raised.text === '0' ? [] : [say`${raised} ${noun(one)} tăng điểm`]),
        ...(same.text === '0' ? [] : [say`${same} ${noun(one)} không đổi`]),
      ],
      ', ',
    );
    const some = [cut, raised, same].filter(({ text }) => text !== '0');
    // One unit is no `cả`.
    const all = some.length === 1 && some[0]?.text !== '1';
    if (without === null) return say`${average}: ${all ? 'cả ' : ''}${counts}.`;
    return say`${average}: ${counts}; ${without} ${noun(one)} chưa có điểm thẩm định để so sánh.`;
  },
  largestCuts: ({ items, more, noun: one }) =>
    say`So với tự chấm, giảm nhiều nhất là ${cutList({ items: gapItems(items, 'giảm', 'xuống'), more }, one)}.`,
  largestRaises: ({ items, more, noun: one }) =>
    say`So với tự chấm, tăng nhiều nhất là ${cutList({ items: gapItems(items, 'tăng', 'lên'), more }, one)}.`,
  closeCalls: ({ list, step, noun: one }) =>
    say`Sát hạng, chênh nhau dưới một bước chấm (${numbers.points(step)} điểm): ${cutItems(list, one)}.`,
  yearsAverages: ({ block, items }) =>
    say`Qua các ${areYears(items.map(({ period }) => period)) ? 'năm' : 'kỳ'} có số liệu, chỉ số bình quân của ${blockName(block)}: ${listed(
      items.map(({ period, percent, isChanged }) =>
        percent === null
          ? say`${periodName(period)} chỉ có thứ hạng`
          : say`${periodName(period)} đạt ${percent}${isChanged ? ' (bộ tiêu chí đã thay đổi)' : ''}`,
      ),
      '; ',
    )}.`,
  yearsLed: ({ unit, times, of, periods }) =>
    say`${unit} đứng đầu khối nhiều nhất: ${times} lần trong ${of} kỳ có số liệu (${periods.map(({ period, isShared }) => `${periodName(period)}${isShared ? ' đồng hạng' : ''}`).join(', ')}).`,
  yearsRose: ({ list, first, last, noun: one }) =>
    say`Tăng hạng liên tục từ ${periodName(first)} đến ${periodName(last)}: ${cutItems(list, one)}.`,
  yearsRoseItem: ({ unit, ranks }) => say`${unit} (${listed(ranks, ', ')})`,
  closeCallItem: ({ unit, above, distance }) => say`${unit} kém ${above} ${distance}`,
  zeroScores: ({ list: { items, more }, threshold }) =>
    say`Một số tiêu chí có tỷ trọng điểm lớn trong bộ tiêu chí (từ ${numbers.plain(threshold)} điểm) đạt 0 điểm như: ${listed(items, '; ')}${more === 0 ? '' : `; và ${more} tiêu chí khác`}.`,
  zeroScoreItem: ({ criterion, maxPoints, lostPercent, count, units, noun: one }) =>
    count.text === '1'
      ? say`${field(criterion)} đạt ${[{ text: `0/${numbers.plain(maxPoints)}`, cells: count.cells }]} điểm${lossOf(lostPercent)} (${cutList(units, one)})`
      : say`${field(criterion)} đạt 0/${numbers.plain(maxPoints)} điểm${lossOf(lostPercent)} (${count} ${noun(one)}: ${cutList(units, one)})`,
  criteriaSet: ({ total, drop, raise, merge, clarify, few, noun: one }) => {
    const of = (criteria: NamedCriteria, what: string) =>
      criteria.count.text === '0' ? [] : [say`${criteria.count} tiêu chí ${what}${named(criteria)}`];
    const parts = [
      ...of(drop, `có mọi ${noun(one)} được chấm cùng một mức điểm, nên xem lại có cần giữ không`),
      ...of(raise, `có nhiều ${noun(one)} đạt đủ hoặc gần đủ điểm, có thể cần nâng yêu cầu`),
      ...of(merge, 'có điểm gần như trùng với tiêu chí khác, nên xem lại có gộp được không'),
      ...of(clarify, 'có thể cần làm rõ cách chấm'),
    ];
    const chance =
      few === null ? '' : `; chỉ có ${numbers.plain(few)} ${noun(one)} nên cũng có thể do ngẫu nhiên`;
    return parts.length === 0
      ? say`Rà soát bộ tiêu chí: chưa thấy tiêu chí nào trong ${total} tiêu chí nên xem lại.`
      : say`Gợi ý từ rà soát bộ tiêu chí (${total} tiêu chí): ${listed(parts, '; ')}${chance}.`;
  },
  commend: ({ block, items }) => say`${capital(blockName(block))}: ${listed(items, '; ')}.`,
  commendLeaders: (units) => say`${cutList(units, 'unit')} (dẫn đầu khối)`,
  commendRisers: (units, places) => say`${cutList(units, 'unit')} (tăng hạng nhiều nhất, ${places} bậc)`,
  commendAllAbove: (units, year) =>
    say`${cutList(units, 'unit')} (tất cả lĩnh vực cao hơn ${periodName(year)})`,
  mend: ({ block, items }) => say`${capital(blockName(block))}: ${listed(items, '; ')}.`,
  mendFallers: (units, places) => say`${cutList(units, 'unit')} (giảm hạng nhiều nhất, ${places} bậc)`,
  mendZeroScores: (count, units) =>
    say`${count} lượt tiêu chí có tỷ trọng điểm lớn đạt 0 điểm (${cutList(units, 'unit')})`,
  mendField: (name, percent) => say`lĩnh vực có tỷ lệ bình quân thấp nhất là ${field(name)} (${percent})`,
  mendAllBelow: (units, year) =>
    say`${cutList(units, 'unit')} (tất cả lĩnh vực thấp hơn ${periodName(year)})`,
};

/** Which criteria, in brackets behind how many. */
function named({ list: { items, more } }: NamedCriteria): Phrase {
  return say` (${listed(items, '; ')}${more === 0 ? '' : ` và ${more} tiêu chí khác`})`;
}

/** Why a unit is not compared with the period before. */
export function reasonName(reason: NotComparedReason, previous: Period): string {
  const before = previousPeriod(previous);
  return {
    new: `${before} không có`,
    merged: 'hợp nhất từ nhiều đơn vị',
    part: `hợp nhất từ nhiều đơn vị, ${before} chỉ có kết quả của một phần`,
    split: 'tách ra từ đơn vị khác',
    ambiguous: `các bảng ${before} ghi khác nhau`,
    namesake: 'nhiều huyện có đơn vị trùng tên',
  }[reason];
}

function shown({ items, more }: CutList, verb: string, one: UnitNoun): string {
  return more === 0 ? '' : `, ${items.length} ${noun(one)} ${verb} nhiều nhất`;
}

/** Each of the biggest moves; how many places is said once behind them where there are several. */
function biggestSteps(steps: readonly RankStep[], verb: string, way: string): readonly Phrase[] {
  return steps.map(({ unit, places, from, to }) =>
    steps.length === 1
      ? say`${unit} (${verb} ${places} bậc, từ ${from} ${way} ${to})`
      : say`${unit} (từ ${from} ${way} ${to})`,
  );
}

/** The biggest moves are all of so many places. */
function alike(steps: readonly RankStep[], verb: string): Phrase {
  const [first] = steps;
  return first === undefined || steps.length === 1 ? [] : say`, cùng ${verb} ${first.places} bậc`;
}

/** `Qua phân tích, cả 7 lĩnh vực của Sở A đều đạt tỷ lệ cao hơn năm 2022.` */
function fieldsOn(side: string, unit: Phrase, count: Figure, total: number, year: number): Phrase {
  const rate = `đạt tỷ lệ ${side} ${periodName(year)}`;
  return total > 1 && Number(count.text) === total
    ? say`Qua phân tích, cả ${count} lĩnh vực của ${unit} đều ${rate}.`
    : say`Qua phân tích, ${unit} có ${count} trong ${total} lĩnh vực ${rate}.`;
}

function fieldText(fields: readonly FieldItem[]): string {
  const names = fields.map(({ name }) => field(name));
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;
}

function criteria(items: readonly { readonly name: Figure; readonly score: string }[], more: number): Phrase {
  const shownItems = items.map(({ name, score }) => say`${name} (${score} điểm)`);
  return say`${listed(shownItems, '; ')}${more === 0 ? '' : `; và ${more} tiêu chí khác`}`;
}

function gapItems(
  items: SentenceFacts['largestCuts']['items'],
  moved: 'giảm' | 'tăng',
  to: 'xuống' | 'lên',
): readonly Phrase[] {
  return items.map(
    ({ unit, gap, from, to: end }) => say`${unit} (${moved} ${gap} điểm, từ ${from} ${to} ${end})`,
  );
}

function changeOfCount(change: number, year: number): string {
  if (change === 0) return `bằng ${periodName(year)}`;
  return `${change > 0 ? 'tăng' : 'giảm'} ${Math.abs(change)} so với ${periodName(year)}`;
}

/** What a zero score costs in a weighted index. */
function lossOf(lost: number | null): string {
  return lost === null ? '' : `, mất ${announcement.percentagePoints(lost)} của chỉ số`;
}
