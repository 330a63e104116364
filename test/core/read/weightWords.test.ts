import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/rankingStopped';
import { rankWorkbook } from '../../../src/core/run';
import { defaultSettings } from '../../../src/core/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];

/** `Sở Nội vụ 75` of each ranked unit, then `C3 weights-unusable` of each finding that is no mere info. */
function told(own: SheetSnapshot): readonly string[] {
  const codes = (findings: readonly { code: string; severity: string; place: { cell: string } }[]) =>
    findings.flatMap(({ code, severity, place }) => (severity === 'info' ? [] : [`${place.cell} ${code}`]));
  try {
    const { ranking } = rankWorkbook(workbook(own), defaultSettings);
    const units = ranking.blocks.flatMap((block) =>
      block.units.map(({ name, percent }) => `${name} ${Number((percent ?? -1).toFixed(4))}`),
    );
    return [...units, ...codes(ranking.findings)];
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    return codes(error.findings);
  }
}

const TITLE = ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'];
const kq = (...rows: Rows) => sheet('KQ', [TITLE, ...rows]);
const UNITS: Rows = [
  [1, 'Sở Nội vụ', 9, 4],
  [2, 'Sở Y tế', 6, 10],
];
const WEIGHTED = ['Sở Nội vụ 75', 'Sở Y tế 72'];
const PLAIN = ['Sở Y tế 80', 'Sở Nội vụ 65'];

/** A name with what stands behind it in each table in which fields or criteria may have weights. */
const TABLES: readonly (readonly [string, (of: (weight: number) => string) => SheetSnapshot])[] = [
  [
    'criteria × units',
    (of) =>
      kq(
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
        ['1', `Thể chế${of(7)}`, 10, 9, 6],
        ['2', `Thủ tục${of(3)}`, 10, 4, 10],
      ),
  ],
  [
    'units × fields with a row of maxima',
    (of) =>
      kq(
        ['STT', 'Tên đơn vị', `Thể chế${of(7)}`, `Thủ tục${of(3)}`],
        [null, 'Điểm tối đa', 10, 10],
        ...UNITS,
      ),
  ],
  [
    'units × fields with the max before it',
    (of) => kq(['STT', 'Tên đơn vị', `Thể chế (10 điểm)${of(7)}`, `Thủ tục (10 điểm)${of(3)}`], ...UNITS),
  ],
  [
    'units × fields with the max behind it',
    (of) => kq(['STT', 'Tên đơn vị', `Thể chế${of(7)} (10 điểm)`, `Thủ tục${of(3)} (10 điểm)`], ...UNITS),
  ],
  [
    'units × criteria',
    (of) =>
      kq(
        ['STT', 'Tên đơn vị', `I. Thể chế${of(7)}`, null, `II. Thủ tục${of(3)}`, null],
        [null, null, 'I.1 Rà soát', 'I.2 Báo cáo', 'II.1 Đúng hạn', 'II.2 Trực tuyến'],
        [null, 'Điểm tối đa', 5, 5, 5, 5],
        [1, 'Sở Nội vụ', 5, 4, 2, 2],
        [2, 'Sở Y tế', 3, 3, 5, 5],
      ),
  ],
];

describe.each(TABLES)('in a table of %s', (_, made) => {
  it.each<[string, (weight: number) => string]>([
    ['(trọng số 70%)', (w) => ` (trọng số ${w}0%)`],
    ['(Trọng số: 70 %)', (w) => ` (Trọng số: ${w}0 %)`],
    ['(trong so 70%)', (w) => ` (trong so ${w}0%)`],
    ['(Tỷ trọng 0,7)', (w) => ` (Tỷ trọng 0,${w})`],
    ['(TS: 70%)', (w) => ` (TS: ${w}0%)`],
    ['(TS 70%)', (w) => ` (TS ${w}0%)`],
    ['(chiếm 70%)', (w) => ` (chiếm ${w}0%)`],
    ['(chiếm tỷ trọng 70%)', (w) => ` (chiếm tỷ trọng ${w}0%)`],
    ['(trọng số là 70%)', (w) => ` (trọng số là ${w}0%)`],
    ['[trọng số 70%]', (w) => ` [trọng số ${w}0%]`],
    ['{trọng số 70%}', (w) => ` {trọng số ${w}0%}`],
    ['- trọng số 70%', (w) => ` - trọng số ${w}0%`],
    ['– Trọng số: 70%', (w) => ` – Trọng số: ${w}0%`],
    [': trọng số 70%', (w) => `: trọng số ${w}0%`],
    [', trọng số 70%', (w) => `, trọng số ${w}0%`],
    ['; trọng số 70%', (w) => `; trọng số ${w}0%`],
    ['| trọng số 70%', (w) => ` | trọng số ${w}0%`],
    ['/ trọng số 70%', (w) => ` / trọng số ${w}0%`],
    ['trọng số 70% on a line of its own', (w) => `\nTrọng số ${w}0%`],
    ['- chiếm 70%', (w) => ` - chiếm ${w}0%`],
    [': tỷ trọng 70', (w) => `: tỷ trọng ${w}0`],
    ['[hệ số 7]', (w) => ` [hệ số ${w}]`],
    ['(HS: 7)', (w) => ` (HS: ${w})`],
    ['- hệ số 7', (w) => ` - hệ số ${w}`],
    [': hệ số 7', (w) => `: hệ số ${w}`],
    ['– HỆ SỐ: 0,7', (w) => ` – HỆ SỐ: 0,${w}`],
  ])('“%s” behind the names is their weight', (_text, of) => {
    expect(told(made(of))).toEqual(WEIGHTED);
  });
});

// What stands between a name and its max would hide the max.
describe.each(TABLES.filter(([name]) => !name.includes('before')))('in a table of %s', (_, made) => {
  it.each<[string, (weight: number) => string]>([
    ['a factor that the name speaks of', () => ' theo hệ số 2,34'],
    ['what the name is among', (w) => ` (trong số ${w} xã)`],
    ['a part that the name speaks of', (w) => ` chiếm ${w}0%`],
    ['papers', (w) => ` (HS ${w})`],
    ['doctors', (w) => ` (TS ${w})`],
    ['a word of the name', () => ' - trọng số hóa'],
  ])('%s is none', (_text, of) => {
    expect(told(made(of)).slice(0, 2)).toEqual(PLAIN);
  });
});
