import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const run = (...sheets: readonly SheetSnapshot[]) =>
  computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
const codes = (result: ReturnType<typeof run>) => result.findings.map(({ code }) => code);
const rows = (result: ReturnType<typeof run>, block = 0) =>
  result.ranking.blocks[block]?.units.map(({ name, rank, points, percent }) => [
    rank,
    name,
    points,
    percent === null ? null : Number(percent.toFixed(2)),
  ]);

/** Tây Ninh 2023, districts (QĐ 2729/QĐ-UBND of 25/12/2023), the six rows that are kept. */
const TAY_NINH: readonly (readonly CellContent[])[] = [
  ['UBND TỈNH TÂY NINH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ĐỐI VỚI UBND HUYỆN, THỊ XÃ, THÀNH PHỐ NĂM 2023'],
  [],
  ['STT', 'TÊN CƠ QUAN', 'Điểm tối đa', 'Điểm thẩm định', 'Tỷ lệ đạt', 'Xếp loại'],
  [1, 'UBND thị xã Hòa Thành', 100, 88.35, '88.35%', 'Tốt'],
  [2, 'UBND huyện Gò Dầu', 100, 87.68, '87.68%', 'Tốt'],
  [3, 'UBND thành phố Tây Ninh', 100, 86.98, '86.98%', 'Tốt'],
  [4, 'UBND huyện Tân Biên', 100, 86.27, '86.27%', 'Tốt'],
  [5, 'UBND huyện Châu Thành', 100, 86.02, '86.02%', 'Tốt'],
  [6, 'UBND thị xã Trảng Bàng', 100, 84.92, '84.92%', 'Tốt'],
];

/** Vĩnh Phúc 2019, central agencies (QĐ 1007/QĐ-UBND of 24/4/2020), complete; no max is printed. */
const VINH_PHUC_HEADER = [
  'Thứ tự xếp hạng',
  'Tên cơ quan, đơn vị',
  'Tổng điểm',
  'Điểm đánh giá trực tiếp',
  'Điểm điều tra XHH',
];
const VINH_PHUC: readonly (readonly CellContent[])[] = [
  [1, 'Bảo hiểm xã hội tỉnh', '90,05', '58,50', '31,55'],
  [2, 'Ngân hàng Nhà nước tỉnh', '89,88', '57,75', '32,13'],
  [3, 'Kho bạc Nhà nước tỉnh', '89,10', '58,00', '31,10'],
  [4, 'Công an tỉnh', '87,34', '55,00', '32,34'],
  [5, 'Cục Thuế tỉnh', '78,44', '47,00', '31,44'],
];
const vinhPhuc = (title: string) =>
  sheet('Kết quả', [[title], ['Nhóm các cơ quan Trung ương'], VINH_PHUC_HEADER, ...VINH_PHUC]);

describe('published tables of totals (L4)', () => {
  it('Tây Ninh 2023 comes out with the published percentages and ranks, without a warning', () => {
    const result = run(sheet('Huyện', TAY_NINH));
    expect(rows(result)).toEqual([
      [1, 'UBND thị xã Hòa Thành', 88.35, 88.35],
      [2, 'UBND huyện Gò Dầu', 87.68, 87.68],
      [3, 'UBND thành phố Tây Ninh', 86.98, 86.98],
      [4, 'UBND huyện Tân Biên', 86.27, 86.27],
      [5, 'UBND huyện Châu Thành', 86.02, 86.02],
      [6, 'UBND thị xã Trảng Bàng', 84.92, 84.92],
    ]);
    expect(result.ranking.blocks[0]).toMatchObject({
      name: 'Cấp huyện',
      year: 2023,
      fields: [{ name: 'Tổng điểm', maxPoints: 100 }],
    });
    expect(codes(result)).toEqual(['block-guessed']);
    expect(result.readings).toMatchObject([{ kind: 'unitsByTotals', units: 6 }]);
  });

  it('Vĩnh Phúc 2019 comes out with the published ranks, on a scale of 100 that is said to be assumed', () => {
    const result = run(vinhPhuc('KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2019'));
    expect(rows(result)).toEqual([
      [1, 'Bảo hiểm xã hội tỉnh', 90.05, 90.05],
      [2, 'Ngân hàng Nhà nước tỉnh', 89.88, 89.88],
      [3, 'Kho bạc Nhà nước tỉnh', 89.1, 89.1],
      [4, 'Công an tỉnh', 87.34, 87.34],
      [5, 'Cục Thuế tỉnh', 78.44, 78.44],
    ]);
    expect(result.findings).toContainEqual({
      code: 'scale-assumed',
      severity: 'warning',
      place: { sheet: 'Kết quả', cell: 'C4' },
      block: 'Cơ quan Trung ương',
      facts: { scale: 100, count: 5 },
    });
    expect(codes(result)).not.toContain('stated-total-differs');
  });

  it('takes the scale from the title where it is stated', () => {
    const result = run(vinhPhuc('KẾT QUẢ XẾP HẠNG CCHC NĂM 2019 (thang điểm 100)'));
    expect(codes(result)).not.toContain('scale-assumed');
  });

  it('adds survey points to verified points where no total is printed', () => {
    const result = run(
      sheet('Kết quả', [
        ['XẾP HẠNG NĂM 2019 (thang điểm 100)'],
        VINH_PHUC_HEADER.filter((name) => name !== 'Tổng điểm'),
        ...VINH_PHUC.map(([rank, name, , direct, survey]) => [
          rank ?? null,
          name ?? null,
          direct ?? null,
          survey ?? null,
        ]),
      ]),
    );
    expect(rows(result)?.[0]).toEqual([1, 'Bảo hiểm xã hội tỉnh', 90.05, 90.05]);
  });

  it('ranks 69.25 of 71.5 above 94.43 of 100: the max is each unit’s own', () => {
    const result = run(
      sheet('Sở', [
        ['CHỈ SỐ CCHC NĂM 2023'],
        ['STT', 'TÊN CƠ QUAN', 'Điểm tối đa', 'Điểm thẩm định', 'Tỷ lệ đạt', 'Xếp loại'],
        [1, 'Sở Ngoại vụ', 71.5, 69.25, '96.85%', 'Tốt'],
        [2, 'Sở Nội vụ', 100, 94.43, '94.43%', 'Tốt'],
        [3, 'Sở Tư pháp', 100, 94.43, '94.43%', 'Tốt'],
      ]),
    );
    expect(rows(result)).toEqual([
      [1, 'Sở Ngoại vụ', 69.25, 96.85],
      [2, 'Sở Nội vụ', 94.43, 94.43],
      [2, 'Sở Tư pháp', 94.43, 94.43],
    ]);
    expect(codes(result)).toEqual(['block-guessed']);
  });

  it('reads blocks parted by rows, numbering restarting at 1 (Huế: Điểm đánh giá, Vị thứ, Xếp loại)', () => {
    const result = run(
      sheet('Xếp hạng', [
        ['KẾT QUẢ XẾP HẠNG CÔNG TÁC CCHC NĂM 2023 (thang điểm 100)'],
        ['TT', 'Tên đơn vị', 'Điểm đánh giá', 'Vị thứ', 'Xếp loại'],
        ['I', 'Các sở, ban, ngành tỉnh'],
        [1, 'Sở Nội vụ', 92.5, 1, 'Tốt'],
        [2, 'Sở Tư pháp', 90, 2, 'Tốt'],
        [3, 'Sở Ngoại vụ', null, null, null],
        ['UBND HUYỆN, THỊ XÃ, THÀNH PHỐ'],
        [1, 'Huyện Phong Điền', 88, 1, 'Khá'],
        [null, 'Bình quân', 90.17],
        [null, 'CHỦ TỊCH'],
        [null, 'Nguyễn Văn A'],
      ]),
    );
    expect(result.ranking.blocks.map(({ name, units }) => [name, units.length])).toEqual([
      ['Các sở, ban, ngành tỉnh', 3],
      ['UBND HUYỆN, THỊ XÃ, THÀNH PHỐ', 1],
    ]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'score-blank', place: { sheet: 'Xếp hạng', cell: 'C6' } }),
    );
  });

  it('takes bonus points out of a total above the max, not out of the index', () => {
    const result = run(
      sheet('Sở', [
        ['KẾT QUẢ CCHC NĂM 2023'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm thưởng', 'Tổng điểm'],
        [1, 'Sở Nội vụ', 100, 99, 2, 101],
        [2, 'Sở Tư pháp', 100, 90, null, 90],
      ]),
    );
    expect(rows(result)).toEqual([
      [1, 'Sở Nội vụ', 101, 101],
      [2, 'Sở Tư pháp', 90, 90],
    ]);
    expect(codes(result)).toEqual(['block-guessed']);
  });

  it('reads several tables of one sheet, top-down', () => {
    const result = run(
      sheet('Xếp hạng', [
        ['XẾP HẠNG CÁC SỞ NĂM 2023'],
        ['STT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        [1, 'Sở Nội vụ', 92.5, 1],
        [],
        ['XẾP HẠNG CÁC HUYỆN NĂM 2023'],
        ['STT', 'Địa phương', 'Tổng điểm (100 điểm)', 'Xếp hạng'],
        [1, 'Huyện Can Lộc', 88, 1],
        [2, 'Huyện Đức Thọ', 80, 2],
      ]),
    );
    expect(result.ranking.blocks.map(({ name, units }) => [name, units.length])).toEqual([
      ['Sở, ban, ngành', 1],
      ['Cấp huyện', 2],
    ]);
  });

  it('is last year’s ranking when its year is earlier, and computes the rank that it does not print', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      sheet('Điểm 2022', [
        ['ĐIỂM CHỈ SỐ CCHC NĂM 2022'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Sở A', 100, 70],
        [2, 'Sở B', 100, 80],
      ]),
    );
    expect(
      result.ranking.blocks[0]?.units.map(({ name, previousRank, previousPercent }) => [
        name,
        previousRank,
        previousPercent,
      ]),
    ).toEqual([
      ['Sở A', 2, 70],
      ['Sở B', 1, 80],
    ]);
    expect(result.readings.at(-1)?.kind).toBe('previousRanking');
  });
});

describe('a table of this year beside score sheets', () => {
  const table = (second: readonly CellContent[]) =>
    sheet('Tổng hợp', [
      ['TỔNG HỢP KẾT QUẢ CCHC NĂM 2023'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Tỷ lệ đạt', 'Xếp hạng'],
      [1, 'Sở A', 10, 10, '100%', 1],
      second,
    ]);

  it('is compared with what the sheets give, each unit that differs named', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      table([2, 'Sở B', 10, 8.5, '85%', 2]),
    );
    expect(result.ranking.blocks[0]?.units.map(({ points }) => points)).toEqual([10, 9]);
    expect(result.findings).toEqual([
      {
        code: 'stated-total-differs',
        severity: 'warning',
        place: { sheet: 'Tổng hợp', cell: 'B4' },
        block: 'Sở, ban, ngành',
        facts: { unit: 'Sở B', what: 'points', stated: 8.5, computed: 9 },
      },
    ]);
  });

  it('gives no finding where all agree', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      table([2, 'Sở B', 10, 9, '90%', 2]),
    );
    expect(result.findings).toEqual([]);
  });

  it('counts for a block that has no score sheets', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      sheet('Huyện', [
        ['KẾT QUẢ CCHC NĂM 2023'],
        ['Khối: Cấp huyện'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Huyện Can Lộc', 100, 88],
      ]),
    );
    expect(result.ranking.blocks.map(({ name }) => name)).toEqual(['Sở, ban, ngành', 'Cấp huyện']);
  });
});

describe('converted points', () => {
  it('have their max beside them, which is no column that nobody knows', () => {
    const result = run(
      sheet('KQ', [
        ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm quy đổi'],
        [1, 'Sở Nội vụ', 100, 90],
        [2, 'Sở Y tế', 100, 80],
      ]),
    );
    expect(rows(result)).toEqual([
      [1, 'Sở Nội vụ', 90, 90],
      [2, 'Sở Y tế', 80, 80],
    ]);
    expect(codes(result)).toEqual(['block-guessed']);
  });
});
