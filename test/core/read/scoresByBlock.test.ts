import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';

function rank(sheets: readonly SheetSnapshot[], settings: Partial<Settings>) {
  return rankWorkbook(workbook(...sheets), { ...defaultSettings, ...settings });
}

const pointsOf = ({ ranking }: ReturnType<typeof rank>) =>
  ranking.blocks.map(({ name, units }) => [name, units.map((unit) => [unit.name, unit.points])]);

describe('which score counts, by block', () => {
  it('is told apart within one table whose rows part the blocks, in points and in findings', () => {
    const table = sheet('Phụ lục', [
      ['KẾT QUẢ NĂM 2023'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['I', 'Các sở, ban, ngành tỉnh'],
      [1, 'Sở A', 100, 95, 80],
      [2, 'Sở B', 100, 94, null],
      ['II', 'UBND huyện, thị xã, thành phố'],
      [1, 'Huyện C', 100, 93, 70],
      [2, 'Huyện D', 100, null, 60],
    ]);
    const result = rank([table], { blocks: [{ block: 'Cấp huyện', scoreSource: 'self' }] });
    expect(pointsOf(result)).toEqual([
      [
        'Các sở, ban, ngành tỉnh',
        [
          ['Sở B', 94],
          ['Sở A', 80],
        ],
      ],
      [
        'UBND huyện, thị xã, thành phố',
        [
          ['Huyện C', 93],
          ['Huyện D', 0],
        ],
      ],
    ]);
    expect(result.findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['self-score-used', 'D5'],
      ['score-blank', 'D8'],
    ]);
  });

  it('reads a score sheet again with its findings, and leaves the others as they are', () => {
    const sheets = [
      unitSheet('Sở A', [1, null, 3]),
      unitSheet('Huyện B', [1, null, 3], { block: 'Cấp huyện' }),
    ];
    const result = rank(sheets, {
      scoreSource: 'verified',
      blocks: [{ block: 'Cấp huyện', scoreSource: 'latest' }],
    });
    expect(pointsOf(result)).toEqual([
      ['Sở, ban, ngành', [['Sở A', 4]]],
      ['Cấp huyện', [['Huyện B', 7]]],
    ]);
    expect(result.findings.map(({ code, place }) => [code, place.sheet])).toEqual([
      ['score-blank', 'Sở A'],
      ['self-score-used', 'Huyện B'],
    ]);
  });

  it('holds for last year’s score sheets of the block, too', () => {
    const years = [2022, 2023].map((year) => unitSheet('Sở A', [1, 1, 1], { year, name: `Năm ${year}` }));
    const { ranking } = rank(years, { blocks: [{ block: 'Sở, ban, ngành', scoreSource: 'self' }] });
    expect(ranking.blocks[0]?.units[0]).toMatchObject({ percent: 100, previousPercent: 100 });
  });

  it('finds a block that is told by its units’ names, and one of several columns a unit', () => {
    const table = sheet('Tổng hợp', [
      ['KẾT QUẢ NĂM 2023'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', null, 'Sở B', null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ['1', 'Cải cách hành chính'],
      ['1.1', 'Kế hoạch', 10, 9, 5, 8, 6],
    ]);
    const result = rank([table], { blocks: [{ block: 'Sở, ban, ngành', scoreSource: 'self' }] });
    expect(pointsOf(result)).toEqual([
      [
        'Sở, ban, ngành',
        [
          ['Sở A', 9],
          ['Sở B', 8],
        ],
      ],
    ]);
  });
});

describe('a score that no column holds', () => {
  it('is blank, and its bonus points are none: the number of a bonus row is no bonus', () => {
    const table = sheet('Sở A', [
      ['BẢNG CHẤM ĐIỂM NĂM 2023'],
      ['Đơn vị: Sở A'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Cải cách hành chính', 10, 9],
      [2, 'Điểm thưởng', null, 3],
    ]);
    const of = (scoreSource: Settings['scoreSource']) =>
      rank([table], { scoreSource }).ranking.blocks[0]?.units[0];
    expect(of('verified')).toMatchObject({ points: 12, blankScores: 0 });
    expect(of('final')).toMatchObject({ points: 0, blankScores: 1 });
  });
});

describe('survey points', () => {
  const criteria = (source: Settings['scoreSource']) => {
    const table = sheet('Sở A', [
      ['BẢNG CHẤM ĐIỂM NĂM 2023'],
      ['Đơn vị: Sở A'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều tra XHH'],
      ['1', 'Cải cách hành chính'],
      ['1.1', 'Kế hoạch', 10, 9, 5, null],
      ['1.2', 'Mức độ hài lòng', 10, 8, null, 4],
      ['1.3', 'Dịch vụ công', 10, 7, 3, 2],
    ]);
    return rank([table], { scoreSource: source }).ranking.blocks[0]?.units[0]?.points;
  };

  it.each([
    ['latest', 5 + 4 + 5],
    ['verified', 5 + 4 + 5],
    ['verified1', 5 + 4 + 5],
    ['self', 9 + 8 + 7],
    ['final', 0 + 4 + 2],
  ] as const)('count beside the criteria’s other scores: %s', (source, points) => {
    expect(criteria(source)).toBe(points);
  });

  it.each([
    ['latest', 70],
    ['final', 70],
    ['verified', 65],
    ['self', 75],
  ] as const)('are a part of a total that verified and self-scores lack: %s', (source, points) => {
    const table = sheet('Phụ lục', [
      ['KẾT QUẢ NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều tra XHH', 'Tổng điểm'],
      [1, 'Sở A', 100, 60, 50, 15, 70],
    ]);
    expect(rank([table], { scoreSource: source }).ranking.blocks[0]?.units[0]?.points).toBe(points);
  });

  it('of a field of their own in units × fields are added unscaled', () => {
    const table = sheet('Phụ lục', [
      ['KẾT QUẢ NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', 'Tài chính công (10 điểm)', 'Điểm điều tra XHH (20 điểm)'],
      [1, 'Sở A', 5, 'KAD', 8],
      [2, 'Sở B', 5, 5, 8],
    ]);
    const { ranking } = rank([table], { notApplicable: 'rescale' });
    expect(
      ranking.blocks[0]?.units.map(({ name, rank: own, points, maxPoints }) => [
        name,
        own,
        points,
        maxPoints,
      ]),
    ).toEqual([
      ['Sở A', 1, 18, 40],
      ['Sở B', 1, 18, 40],
    ]);
  });
});

describe('a hidden sheet', () => {
  it('is read, or skipped where the rules say so', () => {
    const hidden: SheetSnapshot = { ...unitSheet('Sở B', [2, 3, 5]), visibility: 'veryHidden' };
    const of = (hiddenSheets: Settings['hiddenSheets']) => {
      const { ranking, findings, readings } = rank([unitSheet('Sở A', [2, 3, 4]), hidden], { hiddenSheets });
      return [ranking.blocks[0]?.units.length, findings.map(({ code }) => code), readings[1]?.kind];
    };
    expect(of('read')).toEqual([2, ['hidden-sheet-read'], 'unitScoreSheet']);
    expect(of('skip')).toEqual([1, ['hidden-sheet-skipped'], 'ignored']);
  });
});
