import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

function unitsOf(rows: readonly (readonly CellContent[])[], settings: Partial<Settings>) {
  const { ranking } = rankWorkbook(workbook(sheet('Tổng hợp', rows)), { ...defaultSettings, ...settings });
  return new Map(ranking.blocks[0]?.units.map((unit) => [unit.name, unit]));
}

/** Units × fields (L3) with sub-columns of survey and verified points, the max of each part in its header. */
const byFields = [
  ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
  ['Khối: Sở, ban, ngành'],
  ['STT', 'Tên đơn vị', 'CẢI CÁCH THỂ CHẾ (10 điểm)', null, 'TÀI CHÍNH CÔNG (10 điểm)', null],
  [null, null, 'ĐTXHH (4 điểm)', 'TĐ (6 điểm)', 'ĐTXHH (4 điểm)', 'TĐ (6 điểm)'],
  [1, 'Sở A', 2, 3, 2, 6],
  [2, 'Sở B', 2, 'KAD', 2, 4.5],
];

describe('criteria that do not apply, in parts of fields', () => {
  it('reduce: the part leaves with its own max, and the other part stays', () => {
    expect(unitsOf(byFields, {}).get('Sở B')).toMatchObject({
      points: 8.5,
      maxPoints: 14,
      fields: [
        { points: 2, maxPoints: 4, percent: 50 },
        { points: 6.5, maxPoints: 10 },
      ],
    });
  });

  it('rescale: the verified part of the unit is scaled to all 12 points, each field by itself', () => {
    expect(unitsOf(byFields, { notApplicable: 'rescale' }).get('Sở B')).toMatchObject({
      points: 13,
      maxPoints: 20,
      percent: 65,
      fields: [
        // Nothing verified applies in this field, so there is nothing to scale.
        { points: 2, maxPoints: 4, percent: 50 },
        { points: 6.5, maxPoints: 10, percent: 65 },
      ],
    });
  });

  it('full: the part gets its max', () => {
    expect(unitsOf(byFields, { notApplicable: 'full' }).get('Sở B')).toMatchObject({
      points: 14.5,
      maxPoints: 20,
      fields: [{ points: 8, maxPoints: 10 }, { points: 6.5 }],
    });
  });

  it('a unit to whose verified part nothing applies has its survey points only', () => {
    const rows = [...byFields.slice(0, 5), [2, 'Sở B', 3, 'KAD', 2, 'KAD']];
    expect(unitsOf(rows, { notApplicable: 'rescale' }).get('Sở B')).toMatchObject({
      points: 5,
      maxPoints: 8,
      percent: 62.5,
    });
  });

  it('survey points that do not apply leave with their max under rescale, too', () => {
    const rows = [...byFields.slice(0, 5), [2, 'Sở B', 'KAD', 3, 2, 6]];
    expect(unitsOf(rows, { notApplicable: 'rescale' }).get('Sở B')).toMatchObject({
      points: 11,
      maxPoints: 16,
    });
  });
});

describe('criteria that do not apply, in tables of totals with a max of each unit', () => {
  const totals = (settings: Partial<Settings>) =>
    unitsOf(
      [
        ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH (20 điểm)'],
        [1, 'Sở A', 100, 75.43, 19],
        [2, 'Sở B', 71.5, 49.25, 20],
      ],
      settings,
    ).get('Sở B');

  it('reduce takes the unit’s own max: 69.25/71.5 is 96.85 % (Tây Ninh 2023)', () => {
    expect(totals({})).toMatchObject({ rank: 1, points: 69.25, maxPoints: 71.5 });
    expect(totals({})?.percent).toBeCloseTo(96.853146853, 9);
  });

  it('rescale scales 49.25/51.5 to 80 and adds 20', () => {
    expect(totals({ notApplicable: 'rescale' })?.points).toBeCloseTo((49.25 / 51.5) * 80 + 20, 12);
    expect(totals({ notApplicable: 'rescale' })).toMatchObject({ rank: 1, maxPoints: 100 });
  });

  it('full gives the 28.5 points that the unit’s max lacks', () => {
    expect(totals({ notApplicable: 'full' })).toMatchObject({ rank: 1, points: 97.75, maxPoints: 100 });
  });
});

describe('scaled points', () => {
  it('are compared exactly: a third of 3 scaled to 7 ties with a third of 9 of another unit', () => {
    const rows = [
      ['KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['1', 'Cải cách hành chính'],
      ['1.1', 'Kế hoạch', 3, 1, 1],
      ['1.2', 'Báo cáo', 6, 2, 'KAD'],
    ];
    for (const rankDecimals of [null, 0, 2, 6]) {
      const units = unitsOf(rows, { notApplicable: 'rescale', rankDecimals });
      expect([...units.values()].map(({ rank }) => rank)).toEqual([1, 1]);
    }
  });

  it('have bonus and penalty points added after scaling, up to their caps', () => {
    const rows = [
      ['KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A'],
      ['1', 'Cải cách hành chính'],
      ['1.1', 'Kế hoạch', 5, 4],
      ['1.2', 'Báo cáo', 5, 'KAD'],
      [null, 'Điểm thưởng', null, 3],
      [null, 'Điểm phạt', null, -0.5],
    ];
    const settings = { notApplicable: 'rescale', bonusCap: 1 } as const;
    expect(unitsOf(rows, settings).get('Sở A')).toMatchObject({ points: 8.5, maxPoints: 10, percent: 85 });
  });
});
