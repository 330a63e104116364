import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
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

describe('a max of a criterion that is thousands as text', () => {
  const byUnits = (...rows: readonly (readonly CellContent[])[]) => {
    const own = sheet('DTI', [
      ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      ...rows,
    ]);
    return rankWorkbook(workbook(own), defaultSettings).ranking;
  };
  const percentsOf = ({ blocks }: ReturnType<typeof byUnits>) =>
    blocks.flatMap(({ units }) => units.map(({ percent }) => Number((percent ?? 0).toFixed(2))));

  it.each(['1.000', '1,000'])('%s is 1000 where a score is 900, and said', (max) => {
    const ranking = byUnits(['1', 'Thể chế', max, 900, 800], ['2', 'Thủ tục', '500', 400, 450]);
    expect(percentsOf(ranking)).toEqual([86.67, 83.33]);
    expect(ranking.findings.map(({ code, place }) => `${code} ${place.cell}`)).toContain(
      'number-ambiguous C3',
    );
  });

  it('is so for the rows above it, too', () => {
    const ranking = byUnits(
      ['1', 'Thể chế', '2.000'],
      ['1.1', 'Văn bản', '1.000', 500, 1000],
      ['1.2', 'Rà soát', '1.000', 1000, 500],
    );
    expect(percentsOf(ranking)).toEqual([75, 75]);
    expect(ranking.findings.map(({ code }) => code)).not.toContain('subtotal-differs');
  });

  it('is one where the scores are, and where an index beside them is 90', () => {
    expect(
      percentsOf(byUnits(['1', 'Thể chế', '1.000', 0.9, 0.8], ['2', 'Thủ tục', '1.000', 1, 0.5])),
    ).toEqual([95, 65]);
    const own = sheet('Sở Nội vụ', [
      ['BẢNG CHẤM ĐIỂM NĂM 2024'],
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định', 'Chỉ số (%)'],
      ['1', 'Thể chế', '1.000', 0.9, 90],
      ['2', 'Thủ tục', '2.000', 1, 50],
    ]);
    expect(percentsOf(rankWorkbook(workbook(own), defaultSettings).ranking)).toEqual([63.33]);
  });
});

describe('a max of 1.000 as text beside maxima of hundreds', () => {
  const said = (rows: readonly (readonly CellContent[])[]) =>
    rankWorkbook(
      workbook(sheet('DTI', [['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024'], ...rows])),
      defaultSettings,
    )
      .ranking.findings.filter(({ severity }) => severity === 'warning')
      .map(({ code, place }) => `${code} ${place.cell}`);
  const criteria = (max: CellContent, other: CellContent, score: CellContent = '0.900') => [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
    ['1', 'Thể chế', max, score, '0.800'],
    ['2', 'Thủ tục', other, 400, 450],
  ];
  const units = [
    [1, 'Sở Nội vụ', '0.900', 400],
    [2, 'Sở Y tế', '0.800', 450],
  ];

  it('is said where its scores are of the same kind: 0.900', () => {
    expect(said(criteria('1.000', 500))).toEqual(['number-ambiguous C3']);
    expect(said(criteria('1,000', '500'))).toEqual(['number-ambiguous C3']);
    expect(said([['STT', 'Tên đơn vị', 'Thể chế (1.000 điểm)', 'Thủ tục (500 điểm)'], ...units])).toEqual([
      'number-ambiguous C2',
    ]);
    expect(
      said([['STT', 'Tên đơn vị', 'Thể chế', 'Thủ tục'], [null, 'Điểm tối đa', '1.000', 500], ...units]),
    ).toEqual(['number-ambiguous C3']);
  });

  it('is no doubt where it is a number, or beside maxima of the usual size', () => {
    expect(said(criteria(1, 500))).toEqual([]);
    expect(said(criteria('1,0', 500))).toEqual([]);
    const small = criteria('1.000', '20.000').map((row) =>
      row.map((cell) => (cell === 400 || cell === 450 ? 15 : cell)),
    );
    expect(said(small)).toEqual([]);
  });
});

describe('a total of thousands as text below a table of criteria', () => {
  const read = (total: CellContent) => {
    const own = sheet('KQ', [
      ['CHỈ SỐ CCHC NĂM 2025'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Y tế', 'Sở Nội vụ'],
      ['1', 'A', '1.000', '987,5', '1.000'],
      ['2', 'B', '10', '8', '9'],
      [null, 'Tổng cộng', total, null, null],
    ]);
    const { ranking } = rankWorkbook(workbook(own), defaultSettings);
    return ranking.findings.flatMap((found) => (found.code === 'total-differs' ? [found.facts] : []));
  };

  it('is read as the maxima above it', () => {
    expect(read('1.010')).toEqual([]);
  });

  it('is told as thousands where it differs from their sum', () => {
    expect(read('1.020')).toMatchObject([{ stated: 1020, sum: 1010 }]);
  });
});
