import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const MATTER = new Set([
  'block-from-row',
  'numbering-broken',
  'row-unread',
  'stated-total-differs',
  'rank-beyond',
]);

/** `Sở A 1, Sở B 2` of each block, then `B5 block-from-row warning` of what is said. */
function told(rows: Rows, block: string | null = 'Khối: Sở, ban, ngành'): readonly string[] {
  const lines = [TITLE, ...(block === null ? [] : [[block]]), ...rows];
  const { ranking } = rankWorkbook(workbook(sheet('KQ', lines)), defaultSettings);
  return [
    ...ranking.blocks.map(({ units }) => units.map(({ name, rank }) => `${name} ${String(rank)}`).join(', ')),
    ...ranking.findings
      .filter(({ code }) => MATTER.has(code))
      .map(({ code, severity, place }) => `${place.cell} ${code} ${severity}`),
  ];
}

const HEADER = ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'];
type Numbers = readonly (number | null)[];

/** Two units under each name, with these running numbers and ranks. */
function groups(names: readonly [string, string], numbers: Numbers, ranks: Numbers): Rows {
  const units = ['Sở A', 'Sở B', 'Sở C', 'Sở D'].map((unit, at) => [
    numbers[at] ?? null,
    unit,
    [90, 85, 75, 70][at] ?? null,
    ranks[at] ?? null,
  ]);
  return [HEADER, ['I', names[0]], ...units.slice(0, 2), ['II', names[1]], ...units.slice(2)];
}

const ON: Numbers = [1, 2, 3, 4];
const AGAIN: Numbers = [1, 2, 1, 2];
const NONE: Numbers = [];
const TOGETHER = ['Sở A 1, Sở B 2, Sở C 3, Sở D 4'];
const APART = ['Sở A 1, Sở B 2', 'Sở C 1, Sở D 2'];

const GRADES: readonly (readonly [string, string])[] = [
  ['Xếp loại Tốt', 'Xếp loại Khá'],
  ['Tốt', 'Khá'],
  ['Loại A', 'Loại B'],
  ['Nhóm dẫn đầu', 'Nhóm trung bình'],
  ['Đơn vị xếp loại Tốt', 'Đơn vị xếp loại Khá'],
  ['Từ 80 điểm trở lên', 'Dưới 80 điểm'],
  ['Từ 80% trở lên', 'Từ 70% đến dưới 80%'],
  ['Trên 80 điểm: 2 đơn vị', '70 - 80 điểm (2 đơn vị)'],
  ['Hoàn thành xuất sắc', 'Hoàn thành tốt nhiệm vụ'],
];

describe.each(GRADES)('groups “%s” and “%s” are no blocks', (good, fair) => {
  it.each([
    ['whose numbers and ranks run on', ON, ON],
    ['without ranks', ON, NONE],
    ['whose numbers begin again', AGAIN, ON],
    ['without numbers and ranks', NONE, NONE],
  ])('%s', (_, numbers, ranks) => {
    expect(told(groups([good, fair], numbers, ranks))).toEqual(TOGETHER);
    expect(told(groups([good, fair], numbers, ranks), null)).toEqual(TOGETHER);
  });
});

it.each(['Xếp loại Tốt', 'Tốt', 'Nhóm dẫn đầu', 'Từ 80 điểm trở lên'])(
  'units in columns below “%s” are in no block of that name',
  (good) => {
    const rows: Rows = [
      ['STT', 'Nội dung', 'Điểm tối đa', good, null, 'Xếp loại Khá', null],
      [null, null, null, 'Sở A', 'Sở B', 'Sở C', 'Sở D'],
      ['1', 'Thể chế', 50, 45, 43, 38, 35],
      ['2', 'Thủ tục', 50, 45, 42, 37, 35],
    ];
    expect(told(rows)).toEqual(TOGETHER);
  },
);

const NAMES: readonly (readonly [string, string])[] = [
  ['Nhóm A', 'Nhóm B'],
  ['Nhóm 1', 'Nhóm 2'],
  ['Đơn vị có thủ tục hành chính', 'Đơn vị không có thủ tục hành chính'],
];

describe.each(NAMES)('groups “%s” and “%s”', (one, other) => {
  it('are no blocks where printed ranks run on over them', () => {
    expect(told(groups([one, other], ON, ON))).toEqual(TOGETHER);
    expect(told(groups([one, other], AGAIN, ON))).toEqual(TOGETHER);
    expect(told(groups([one, other], NONE, ON))).toEqual(TOGETHER);
  });

  it('are blocks where ranks or, without ranks, numbers begin again', () => {
    expect(told(groups([one, other], AGAIN, AGAIN))).toEqual(APART);
    expect(told(groups([one, other], ON, AGAIN))).toEqual(APART);
    expect(told(groups([one, other], AGAIN, NONE))).toEqual(APART);
  });

  it('are blocks, which is said, where numbers alone run on and no block is written', () => {
    expect(told(groups([one, other], ON, NONE), null)).toEqual([
      ...APART,
      'B3 block-from-row warning',
      'B6 block-from-row warning',
    ]);
  });
});

describe('names of blocks stay those of blocks', () => {
  it.each<readonly [string, string]>([
    ['Khối A', 'Khối B'],
    ['Cụm thi đua số 1', 'Cụm thi đua số 2'],
    ['Các sở, ban, ngành', 'UBND xã, phường'],
  ])('“%s”, “%s”', (one, other) => {
    for (const [numbers, ranks] of [
      [ON, NONE],
      [AGAIN, NONE],
      [AGAIN, AGAIN],
      [ON, AGAIN],
    ] as const)
      expect(told(groups([one, other], numbers, ranks))).toEqual(APART);
  });

  it('so do open names over different kinds of units, though numbers run on', () => {
    const rows: Rows = [
      HEADER.slice(0, 3),
      ['I', 'Phần một'],
      [1, 'Sở A', 90],
      [2, 'Sở B', 80],
      ['II', 'Phần hai'],
      [3, 'Xã C', 70],
      [4, 'Xã D', 60],
    ];
    expect(told(rows)).toEqual(['Sở A 1, Sở B 2', 'Xã C 1, Xã D 2']);
  });

  it('and grades below them part no further', () => {
    const rows: Rows = [
      HEADER.slice(0, 3),
      ['A', 'Khối sở'],
      ['I', 'Tốt'],
      [1, 'Sở A', 90],
      ['II', 'Khá'],
      [2, 'Sở B', 80],
      ['B', 'Khối xã'],
      ['I', 'Tốt'],
      [1, 'Xã C', 95],
      ['II', 'Khá'],
      [2, 'Xã D', 75],
    ];
    expect(told(rows, null)).toEqual(['Sở A 1, Sở B 2', 'Xã C 1, Xã D 2']);
  });
});
