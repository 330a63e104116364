import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

function saidOf(rows: readonly Row[], notApplicable: Settings['notApplicable'] = 'rescale') {
  const { findings } = rankWorkbook(workbook(sheet('Phụ lục', rows)), { ...defaultSettings, notApplicable });
  return findings.filter(({ code }) => code === 'survey-max-missing');
}

/** Totals of units with a max of each and survey points, whose max nothing tells. */
const totals = (...units: readonly Row[]) => [
  ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ NĂM 2023'],
  ['Khối: Sở, ban, ngành'],
  ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH'],
  ...units,
];

describe('survey points that rescale has to scale, since nothing tells their max', () => {
  it('are said once a block, at its first unit to which some of the max does not apply, with how many there are', () => {
    const said = saidOf(totals([1, 'Sở A', 100, 70, 20], [2, 'Sở B', 90, 64, 17], [3, 'Sở C', 80, 60, 15]));
    expect(said).toEqual([
      expect.objectContaining({
        place: { sheet: 'Phụ lục', cell: 'B5' },
        facts: { unit: 'Sở B', count: 2 },
        block: 'Sở, ban, ngành',
      }),
    ]);
  });

  it('are not said where everything applies to every unit, and nothing is scaled', () => {
    expect(saidOf(totals([1, 'Sở A', 100, 70, 20], [2, 'Sở B', 100, 64, 17]))).toEqual([]);
  });

  it('are not said under another rule', () => {
    expect(saidOf(totals([1, 'Sở A', 100, 70, 20], [2, 'Sở B', 90, 64, 17]), 'reduce')).toEqual([]);
    expect(saidOf(totals([1, 'Sở A', 100, 70, 20], [2, 'Sở B', 90, 64, 17]), 'full')).toEqual([]);
  });

  it('are not said where the header tells the max of the survey part', () => {
    const rows = totals([1, 'Sở A', 100, 70, 20], [2, 'Sở B', 90, 64, 17]).map((row, at) =>
      at === 2 ? [...row.slice(0, 4), 'Điểm điều tra XHH (20 điểm)'] : row,
    );
    expect(saidOf(rows)).toEqual([]);
  });

  it('are said of a unit that has a field that does not apply, of fields with survey points', () => {
    const rows = [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'CẢI CÁCH THỂ CHẾ (10 điểm)', null, 'TÀI CHÍNH CÔNG (10 điểm)'],
      [null, null, 'TĐ', 'ĐTXHH', null],
      [1, 'Sở A', 6, 2, 8],
      [2, 'Sở B', 5, 2, 'KAD'],
    ];
    expect(saidOf(rows).map(({ place }) => place.cell)).toEqual(['B6']);
  });
});
