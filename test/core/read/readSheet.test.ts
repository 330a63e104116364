import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { readLatest } from './latestScores';
import { sheet, unitSheet } from '../sheets';

const read = (rows: readonly (readonly CellContent[])[], name = 'Sở Nội vụ') => readLatest(sheet(name, rows));
const L1 = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];

describe('a unit score sheet (L1)', () => {
  it('gives unit, block, year, fields, leaves and scores; option rows and signatures are no criteria', () => {
    const { tables } = readLatest(unitSheet('Sở Nội vụ', [1.5, '2,75', 'Không áp dụng']));
    expect(tables).toHaveLength(1);
    const table = tables[0]?.table;
    expect(table).toMatchObject({ kind: 'unitScoreSheet', block: 'Sở, ban, ngành', year: 2023 });
    expect(table?.set.fields).toEqual(['Công tác chỉ đạo', 'Cải cách thể chế']);
    expect(table?.set.leaves.map(({ code, name, maxPoints }) => [code, name, maxPoints])).toEqual([
      ['1.1', 'Kế hoạch CCHC', 2_000_000],
      ['1.2', 'Báo cáo CCHC', 3_000_000],
      ['2.1', 'Rà soát văn bản', 5_000_000],
    ]);
    expect(table?.units[0]).toMatchObject({
      name: 'Sở Nội vụ',
      scores: [1_500_000, 2_750_000, 'notApplicable'],
      place: { sheet: 'Sở Nội vụ', cell: 'A2' },
    });
    expect(tables[0]?.findings).toEqual([]);
  });

  it('reads I / 1 / 1.1 as deep as 1 / 1.1 / 1.1.1', () => {
    const { tables } = read([
      L1,
      ['I', 'Chỉ đạo điều hành', 5],
      [1, 'Kế hoạch', 3],
      [1.1, 'Ban hành', 1, null, 1],
      ['1.2', 'Thực hiện', 2, null, 0],
      [2, 'Báo cáo', 2, null, 2],
      ['II', 'Thể chế', 4],
      [1, 'Rà soát', 4, null, 4],
    ]);
    const set = tables[0]?.table.set;
    expect(set?.fields).toEqual(['Chỉ đạo điều hành', 'Thể chế']);
    expect(set?.leaves.map(({ code, field }) => [code, field])).toEqual([
      ['1.1', 0],
      ['1.2', 0],
      ['2', 0],
      ['1', 1],
    ]);
    expect(tables[0]?.table.units[0]?.scores).toEqual([1_000_000, 0, 2_000_000, 4_000_000]);
  });

  it('reads number and name from one indented cell', () => {
    const { tables } = read([
      ['Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Điểm chấm thực tế', 'Ý kiến'],
      ['I. Chỉ đạo', 2],
      ['   1. Kế hoạch', 2],
      ['      1.1 Ban hành', 2, 2, 1.5],
      ['Tổng điểm', 2],
    ]);
    expect(tables[0]?.table.set.leaves).toMatchObject([
      { code: '1.1', name: 'Ban hành', maxPoints: 2_000_000 },
    ]);
    expect(tables[0]?.table.units[0]?.scores).toEqual([1_500_000]);
  });

  it('takes the last score filled in, criterion by criterion, and says where the self-score was used', () => {
    const { tables } = read([
      [
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        'Điểm tự chấm',
        'Điểm thẩm định lần 1',
        'Điểm thẩm định lần 2',
        'Điểm đạt được',
      ],
      ['1', 'Chỉ đạo', 4],
      ['1.1', 'A', 1, 1, 0.9, 0.8, 0.7],
      ['1.2', 'B', 1, 1, 0.9, 0.8, null],
      ['1.3', 'C', 1, 1, 0.9, null, null],
      ['1.4', 'D', 1, 1, null, null, null],
    ]);
    expect(tables[0]?.table.units[0]?.scores).toEqual([700_000, 800_000, 900_000, 1_000_000]);
    expect(tables[0]?.findings).toContainEqual(
      expect.objectContaining({
        code: 'self-score-used',
        place: { sheet: 'Sở Nội vụ', cell: 'D6' },
        facts: { unit: 'Sở Nội vụ', count: 1 },
      }),
    );
  });

  it('adds survey points to verified points where the two stand apart, and takes a survey alone as it is', () => {
    const { tables } = read([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá'],
      ['1', 'Chỉ đạo', 5],
      ['1.1', 'A', 3, 1, 2, 1.5],
      ['1.2', 'B', 2, 1.75, 2, null],
    ]);
    expect(tables[0]?.table.units[0]?.scores).toEqual([2_500_000, 1_750_000]);
  });

  it('keeps bonus and penalty rows and the column of deducted points apart from the criteria', () => {
    const { tables } = read([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm bị trừ'],
      ['1', 'Chỉ đạo', 5],
      ['1.1', 'A', 5, 4, 0.25],
      [null, 'Điểm thưởng', null, 1],
      [null, 'Điểm phạt', null, -0.5],
      [null, 'Tổng cộng', 5, 4.25],
    ]);
    expect(tables[0]?.table.units[0]).toMatchObject({
      scores: [4_000_000],
      bonus: 1_000_000,
      penalty: 750_000,
    });
    expect(tables[0]?.table.set.leaves).toHaveLength(1);
  });

  it('says what it cannot read, with sheet and cell', () => {
    const { tables } = read([
      L1,
      ['1', 'Chỉ đạo', 9],
      ['1.1', 'Kế hoạch', null, 1, 1],
      ['1.2', 'Báo cáo', 3, 3, 3],
      ['2', 'Thể chế'],
      [null, 'Rà soát văn bản', 5, 5, 5],
      [null, 'Tổng cộng', 100],
    ]);
    expect(tables[0]?.findings.map(({ code, place }) => `${place.cell} ${code}`).sort()).toEqual([
      'B6 criterion-number-missing',
      'C2 subtotal-differs',
      'C3 max-missing',
      'C7 total-differs',
    ]);
    expect(tables[0]?.table.namedBy).toBe('sheet');
  });
});

describe('criteria × units (L2)', () => {
  it('reads a unit from each column right of the max', () => {
    const { tables } = read([
      ['BÁO CÁO KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
      ['Khối: Cấp huyện'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'UBND huyện Can Lộc', 'constructor', 'Ghi chú'],
      ['1', 'Chỉ đạo', 3],
      ['1.1', 'Kế hoạch', 1, 1, 0],
      ['1.2', 'Báo cáo', 2, '1,5', '-'],
      [null, 'Tổng điểm', 3, 2.5, 0],
    ]);
    expect(tables[0]?.table).toMatchObject({ kind: 'criteriaByUnits', block: 'Cấp huyện', year: 2023 });
    expect(tables[0]?.table.units.map(({ name, scores, place }) => [name, scores, place.cell])).toEqual([
      ['UBND huyện Can Lộc', [1_000_000, 1_500_000], 'D3'],
      ['constructor', [0, 'notApplicable'], 'E3'],
    ]);
  });

  it('reads unit names from the second row of a merged header', () => {
    const { tables } = read([
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm thẩm định', null],
      [null, null, null, 'Sở Nội vụ', 'Sở Tư pháp'],
      ['1', 'Chỉ đạo', 3, 2, 1],
    ]);
    expect(tables[0]?.table.units.map(({ name, scores }) => [name, scores])).toEqual([
      ['Sở Nội vụ', [2_000_000]],
      ['Sở Tư pháp', [1_000_000]],
    ]);
  });
});

describe('a printed ranking (L4, L5)', () => {
  it('gives rank and index of every unit with its block, told by rows that part the blocks', () => {
    const { published } = read(
      [
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        ['I', 'Các sở, ban, ngành tỉnh'],
        [1, 'Sở Nội vụ', '96,85%', 1],
        [2, 'Sở Tư pháp', 90.5, 2],
        ['II', 'UBND huyện, thị xã, thành phố'],
        [1, 'Huyện Can Lộc', 88, 1],
      ],
      'Xếp hạng 2022',
    );
    expect(published).toEqual([
      {
        sheet: 'Xếp hạng 2022',
        year: 2022,
        units: [
          {
            name: 'Sở Nội vụ',
            block: 'Các sở, ban, ngành tỉnh',
            rank: 1,
            percent: 96.85,
            place: { sheet: 'Xếp hạng 2022', cell: 'B3' },
            rankPlace: { sheet: 'Xếp hạng 2022', cell: 'D3' },
            percentPlace: { sheet: 'Xếp hạng 2022', cell: 'C3' },
          },
          {
            name: 'Sở Tư pháp',
            block: 'Các sở, ban, ngành tỉnh',
            rank: 2,
            percent: 90.5,
            place: { sheet: 'Xếp hạng 2022', cell: 'B4' },
            rankPlace: { sheet: 'Xếp hạng 2022', cell: 'D4' },
            percentPlace: { sheet: 'Xếp hạng 2022', cell: 'C4' },
          },
          {
            name: 'Huyện Can Lộc',
            block: 'UBND huyện, thị xã, thành phố',
            rank: 1,
            percent: 88,
            place: { sheet: 'Xếp hạng 2022', cell: 'B6' },
            rankPlace: { sheet: 'Xếp hạng 2022', cell: 'D6' },
            percentPlace: { sheet: 'Xếp hạng 2022', cell: 'C6' },
          },
        ],
      },
    ]);
  });

  it('reads a cell formatted as a percentage as one, and points against their max', () => {
    const rows: CellContent[][] = [
      ['TT', 'TÊN CƠ QUAN', 'Điểm tối đa', 'Điểm thẩm định', 'Tỷ lệ đạt', 'Xếp loại'],
      [1, 'Sở Nội vụ', 71.5, 69.25, 0.9685, 'Tốt'],
      [2, 'Sở Tư pháp', 80, 60, null, 'Khá'],
    ];
    const percents = readLatest(
      sheet('Kết quả năm 2022', rows, {
        numberFormats: rows.map((row) => row.map((_, i) => (i === 4 ? '0.00%' : 'General'))),
      }),
    ).published[0]?.units.map(({ percent }) => percent);
    expect(percents).toEqual([96.85, 75]);
  });
});
