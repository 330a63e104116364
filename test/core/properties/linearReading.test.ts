import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/read/assess';
import { readSheets } from '../../../src/core/read/readSheets';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet } from '../sheets';

/** Twice the cells may cost this much more than twice the look-ups: headers and letterheads weigh less and less. */
const ROOM = 1.025;
const SIZES = [125, 250, 500];

describe('reading is linear: twice the cells are looked at no more than twice as often', () => {
  it('in criteria × units with more criteria', () => {
    expectLinear((size) => [criteriaByUnits(size, 20)]);
  });

  it('in criteria × units with more units', () => {
    expectLinear((size) => [criteriaByUnits(40, size)]);
  });

  it('in more unit score sheets', () => {
    expectLinear((size) =>
      Array.from({ length: size }, (_, index) => unitSheet(`Sở ${word(index)}`, [1, 2, 3])),
    );
  });

  it('in more tables on one sheet', () => {
    expectLinear((size) => [
      sheet(
        'Các sở',
        Array.from({ length: size }, (_, index) => unitSheet(`Sở ${word(index)}`, [1, 2, 3]).values).flat(),
      ),
    ]);
  });

  it('in a sheet of text that is no table', () => {
    expectLinear((size) => [
      sheet(
        'Công văn',
        Array.from({ length: size }, (_, index) => [
          `Điều ${index + 1}`,
          'Điểm tối đa',
          `Đơn vị ${word(index)}`,
          null,
        ]),
      ),
    ]);
  });

  it('in rows that all look like a header', () => {
    expectLinear((size) => [
      sheet(
        'Tiêu đề',
        Array.from({ length: size }, () => ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định']),
      ),
    ]);
  });

  it.each<readonly [string, readonly (readonly CellContent[])[]]>([
    ['without a point below them', [['STT', 'Nội dung', 'Điểm thưởng']]],
    ['each below a title', [['ĐIỂM TRỪ'], ['STT', 'Nội dung', 'Điểm']]],
    [
      'each above one row of points',
      [
        ['STT', 'Nội dung', 'Điểm trừ'],
        [1, 'Chậm báo cáo', 1],
      ],
    ],
  ])('in headers of small tables of bonus and penalty points below a unit’s own, %s', (_, rows) => {
    const own = unitSheet('Sở Nội vụ', [1, 2, 3]).values.slice(0, -2);
    expectLinear((size) => [sheet('A', [...own, ...Array.from({ length: size }, () => rows).flat()])]);
  });

  it('in headings with figures among units', () => {
    expectLinear((size) => [
      sheet('KQ', [
        ['KẾT QUẢ CCHC NĂM 2023'],
        ['TT', 'Đơn vị', 'Tổng điểm'],
        ...Array.from({ length: size }, (_, index) => [
          [null, 'Nhóm A', 80.5],
          [index + 1, `Sở ${word(index)}`, 80],
        ]).flat(),
      ]),
    ]);
  });
});

function expectLinear(sheetsOf: (size: number) => readonly SheetSnapshot[]): void {
  const counts = SIZES.map((size) => ({ size, count: lookUps(sheetsOf(size)) }));
  for (const [at, { size, count }] of counts.slice(1).entries()) {
    const half = counts[at]?.count ?? 0;
    expect(count / half, `${half} look-ups at ${size / 2}, ${count} at ${size}`).toBeLessThanOrEqual(
      2 * ROOM,
    );
  }
}

/** How often reading these sheets looks at a cell. */
function lookUps(sheets: readonly SheetSnapshot[]): number {
  let count = 0;
  const counted = (row: readonly CellContent[]) =>
    new Proxy(row, {
      get(target, key, receiver): unknown {
        // All keys of lists that begin with a figure are places.
        if (typeof key === 'string' && key >= '0' && key < ':') count++;
        return Reflect.get(target, key, receiver);
      },
    });
  const counting = sheets.map((one) => ({ ...one, values: one.values.map(counted) }));
  assess(readSheets(counting, defaultSettings), assessmentSettings(defaultSettings));
  return count;
}

function criteriaByUnits(criteria: number, units: number): SheetSnapshot {
  const names = Array.from({ length: units }, (_, index) => `Sở ${word(index)}`);
  return sheet('Thẩm định', [
    ['KẾT QUẢ NĂM 2023'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Nội dung', 'Điểm tối đa', ...names],
    ['1', 'Cải cách hành chính'],
    ...Array.from({ length: criteria }, (_, index) => [
      `1.${index + 1}`,
      `Tiêu chí ${word(index)}`,
      2,
      ...names.map((_, unit) => (index + unit) % 3),
    ]),
  ]);
}

/** A name of letters only for a number: `ab`, `ac`, … */
function word(index: number): string {
  return String(index).replace(/\d/gu, (digit) => String.fromCharCode(97 + Number(digit)));
}
