import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly [max: CellContent, points: CellContent];

function ranked(...rows: readonly Row[]) {
  const units = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
  const own = sheet('DTI', [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024'],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    ...rows.map(([max, points], index): CellContent[] => [index + 1, units[index] ?? '', max, points]),
  ]);
  const { ranking } = rankWorkbook(workbook(own), defaultSettings);
  return {
    percents: ranking.blocks.flatMap((block) => block.units.map(({ percent }) => percent)),
    said: ranking.findings
      .filter(({ code }) => code !== 'block-guessed')
      .map(({ code, place }) => `${code} ${place.cell}`),
  };
}

describe('a max of thousands as text', () => {
  it.each<[string, readonly Row[], readonly number[], readonly string[]]>([
    [
      '1.000 is 1000 above 900,5',
      [
        ['1.000', '900,5'],
        ['1.000', '800'],
      ],
      [90.05, 80],
      ['number-ambiguous C3'],
    ],
    [
      '1,000 is 1000 above 900.5',
      [
        ['1,000', 900.5],
        ['1,000', 800],
      ],
      [90.05, 80],
      ['number-ambiguous C3'],
    ],
    [
      '1.000 is 1 above 0,9',
      [
        ['1.000', '0,9'],
        ['1.000', '0,8'],
      ],
      [90, 80],
      [],
    ],
    [
      '1000 is 1000',
      [
        ['1000', 900],
        [1000, 800],
      ],
      [90, 80],
      [],
    ],
  ])('%s', (_, rows, percents, said) => {
    expect(ranked(...rows)).toEqual({ percents, said });
  });

  it('is one beside a unit of full points, too', () => {
    const { percents } = ranked(['1.000', '1.000'], ['1.000', '800'], ['1.000', 700]);
    expect(percents).toEqual([100, 80, 70]);
  });
});
