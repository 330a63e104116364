import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking, findings, overview } = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
  return {
    points: ranking.blocks.flatMap(({ units }) => units.map(({ name, points }) => `${name} ${points}`)),
    said: findings
      .filter(({ code }) => code === 'line-unused' || code === 'column-unread')
      .map(({ code, place }) => `${code} ${place.cell}`),
    missing: overview.missing?.names ?? [],
  };
}

describe('bonus and penalty points below a head of their own', () => {
  it.each(['Thi đua', 'Nội dung khác', 'Điểm thưởng, điểm trừ', 'Điểm cộng, trừ'])(
    '%s count as those beside it',
    (head) => {
      const heads: readonly CellContent[][] = [
        ['Điểm tối đa', 'Điểm thẩm định'],
        ['Thể chế (40 điểm)', 'Chính quyền số (60 điểm)'],
      ];
      const scores = [(index: number) => [100, 90 - index], (index: number) => [40 - index, 50]];
      heads.forEach((columns, at) => {
        const one = sheet('KQ', [
          [TITLE],
          ['STT', 'Tên đơn vị', ...columns, head, null],
          [null, null, null, null, 'Điểm thưởng', 'Điểm trừ'],
          ...UNITS.map((unit, index) => [index + 1, unit, ...(scores[at]?.(index) ?? []), 2, index]),
        ]);
        expect(results(one).points).toEqual(['Sở Nội vụ 92', 'Sở Y tế 90', 'Sở Tư pháp 88']);
      });
    },
  );

  it('in a field of points are the field’s, and its total has them inside', () => {
    const one = sheet('KQ', [
      [TITLE],
      [
        'STT',
        'Tên đơn vị',
        'Thể chế (40 điểm)',
        null,
        'Chính quyền số (60 điểm)',
        null,
        'Tổng hợp',
        null,
        null,
      ],
      [null, null, 'Thẩm định', 'Bị trừ', 'Thẩm định', 'Bị trừ', 'Thẩm định', 'Bị trừ', 'Tổng điểm'],
      ...UNITS.map((unit, index) => [index + 1, unit, 40, index, 50, 1, 90, index + 1, 89 - index]),
    ]);
    expect(results(one).points).toEqual(['Sở Nội vụ 89', 'Sở Y tế 88', 'Sở Tư pháp 87']);
  });
});

describe('a list of units', () => {
  const list = (header: string, cells: readonly CellContent[]) => [
    ...UNITS.slice(0, 2).map((unit) => unitSheet(unit, [2, 3, 4])),
    sheet('DM', [
      ['DANH MỤC ĐƠN VỊ'],
      ['STT', 'Tên đơn vị', 'Khối', header],
      ...UNITS.slice(0, 2).map((unit, index) => [index + 1, unit, 'Sở, ban, ngành', cells[index] ?? null]),
    ]),
  ];

  it.each([
    ['Điểm thưởng', [2, 1]],
    ['Hệ số', [1.5, 2]],
    ['Ưu tiên', [0.5, 0.5]],
    ['', [3, 5]],
  ])('says that figures in it count for nothing: %s', (header, cells) => {
    expect(results(...list(header, cells)).said).toEqual(['column-unread D3']);
  });

  it.each([
    ['Số điện thoại', [912345678, 987654321]],
    ['Mã đơn vị', [117, 204]],
    ['Biên chế', [50, 61]],
    ['Dân số', [15000, 8000]],
    ['Ghi chú', ['Thường trực', null]],
    ['Mã định danh', ['H01', 'H02']],
  ])('says nothing of what names or counts: %s', (header, cells) => {
    expect(results(...list(header, cells)).said).toEqual([]);
  });
});

describe('a second line above one table', () => {
  const scoreSheet = (...lines: readonly string[]) =>
    sheet('Phiếu', [
      ['BẢNG CHẤM ĐIỂM CCHC NĂM 2025'],
      ...lines.map((line) => [line]),
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Kế hoạch CCHC', 5, 4],
      ['2', 'Báo cáo CCHC', 5, 3],
    ]);

  it('of a unit is said, and the unit is missing', () => {
    expect(results(scoreSheet('Đơn vị: Sở Tư pháp', 'Đơn vị: Sở Y tế'))).toEqual({
      points: ['Sở Tư pháp 7'],
      said: ['line-unused A3'],
      missing: ['Sở Y tế'],
    });
  });

  it('of a block is said', () => {
    expect(
      results(scoreSheet('Đơn vị: Sở Tư pháp', 'Khối: Sở, ban, ngành', 'Khối: Cơ quan Trung ương')),
    ).toMatchObject({ said: ['line-unused A4'], missing: [] });
  });

  it.each([
    ['the same unit', ['Đơn vị: Sở Tư pháp', 'Đơn vị: SỞ TƯ PHÁP']],
    ['the same block', ['Đơn vị: Sở Tư pháp', 'Khối: Sở, ban, ngành', 'Khối: Các sở, ban, ngành tỉnh']],
    ['who scores', ['Đơn vị: Sở Tư pháp', 'Cơ quan chấm điểm: Sở Nội vụ', 'Cơ quan thẩm định: Sở Y tế']],
    ['a measure', ['Đơn vị: Sở Tư pháp', 'Đơn vị tính: điểm']],
  ])('is no news of %s', (_, lines) => {
    expect(results(scoreSheet(...lines))).toMatchObject({ said: [], missing: [] });
  });

  it('is no news of a unit that has its own sheet', () => {
    const both = [
      scoreSheet('Đơn vị: Sở Tư pháp', 'Đơn vị: Sở Y tế'),
      { ...scoreSheet('Đơn vị: Sở Y tế'), name: 'Phiếu 2' },
    ];
    expect(results(...both)).toMatchObject({ said: [], missing: [] });
  });
});
