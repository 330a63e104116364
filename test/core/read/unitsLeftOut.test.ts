import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { isNotRankedHeading, nameNotRanked } from '../../../src/core/read/words/notRanked';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023';

function table(...rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet('KQ', [[TITLE], ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'], ...rows]);
}

function list(...rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet('DM', [['DANH MỤC ĐƠN VỊ'], ['STT', 'Tên đơn vị', 'Khối', 'Tên viết tắt'], ...rows]);
}

/** Sheets of 8, 8.5 and 9 of 10 points. */
const scoreSheets = (third = 'Sở Xây dựng', block?: string) => [
  unitSheet('Sở Nội vụ', [2, 3, 3]),
  unitSheet('Sở Y tế', [2, 3, 3.5]),
  unitSheet(third, [2, 3, 4], block === undefined ? {} : { block }),
];

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  return {
    ranks: ranking.blocks.map(({ units }) => units.map(({ name, rank }) => `${name} ${String(rank)}`)),
    said: ranking.findings
      .filter(({ code }) => code !== 'block-guessed')
      .map(({ code, severity, place }) => `${severity} ${code} ${place.sheet}!${place.cell}`),
  };
}

describe('a unit whose name says that it is not ranked', () => {
  it.each([
    'Sở Xây dựng (KXH)',
    'Sở Xây dựng (K.XH)',
    'Sở Xây dựng [không xếp hạng]',
    'Sở Xây dựng – không xếp hạng',
    'Sở Xây dựng - Không tham gia xếp hạng',
    'Sở Xây dựng, không xét',
    'Sở Xây dựng: KXH',
    'Sở Xây dựng KXH',
    'Sở Xây dựng không xếp hạng',
    'Sở Xây dựng (mới thành lập, chưa xếp hạng)',
    'SỞ XÂY DỰNG (KHÔNG XẾP HẠNG)',
    'Sở Xây dựng (không xếp hạng năm 2023)',
  ])('is scored, shown by its name and not ranked: %s', (name) => {
    const { ranks, said } = results(
      table([1, 'Sở Nội vụ', 100, 95], [2, name, 100, 99], [3, 'Sở Y tế', 100, 90]),
    );
    expect(ranks.map((units) => units.map((unit) => unit.toLowerCase()))).toEqual([
      ['sở nội vụ 1', 'sở y tế 2', 'sở xây dựng null'],
    ]);
    expect(said).toEqual(['info unit-not-ranked KQ!B4']);
  });

  it.each([
    [
      'in a list of units',
      [
        ...scoreSheets(),
        list(
          [1, 'Sở Nội vụ', 'Sở, ban, ngành'],
          [2, 'Sở Y tế', 'Sở, ban, ngành'],
          [3, 'Sở Xây dựng (KXH)', 'Sở, ban, ngành'],
        ),
      ],
      'DM!B5',
    ],
    ['in the line of its own sheet', scoreSheets('Sở Xây dựng (KXH)'), 'Sở Xây dựng (KXH)!A2'],
    [
      'over its column',
      [
        sheet('L2', [
          [TITLE],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng (KXH)'],
          [1, 'Kế hoạch', 10, 8, 8.5, 9],
        ]),
      ],
      'L2!F2',
    ],
  ])('is none of those ranked %s', (_, sheets, cell) => {
    expect(results(...sheets)).toEqual({
      ranks: [['Sở Y tế 1', 'Sở Nội vụ 2', 'Sở Xây dựng null']],
      said: [`info unit-not-ranked ${cell}`],
    });
  });

  it.each([
    'Sở Khoa học và Công nghệ',
    'Sở Ngoại vụ',
    'Xã Khánh Hòa (Khu vực miền núi)',
    'Phường Xếp Hạng',
    'Sở Xây dựng (xếp hạng 1)',
    'Sở Xây dựng (không xếp hạng năm 2022)',
    'Không xếp hạng',
  ])('is not told by other words: %s', (name) => {
    expect(nameNotRanked(name, 2023)).toBeNull();
  });
});

describe('a heading of units that are not ranked', () => {
  it.each([
    [[null, 'Đơn vị không xếp hạng']],
    [['II', 'Các đơn vị không xếp hạng']],
    [['Các đơn vị không tham gia xếp hạng']],
    [[3, 'Đơn vị không xếp hạng (02 đơn vị)']],
    [['B', 'NHÓM ĐƠN VỊ MỚI THÀNH LẬP, CHƯA XẾP HẠNG']],
    [[null, 'KXH']],
  ])('leaves out the units below it: %j', (heading) => {
    expect(
      results(
        table(
          [1, 'Sở Nội vụ', 100, 95],
          [2, 'Sở Y tế', 100, 90],
          heading,
          [1, 'Sở Xây dựng', 100, 99],
          [2, 'Sở Tư pháp', 100, 98],
        ),
      ),
    ).toEqual({
      ranks: [['Sở Nội vụ 1', 'Sở Y tế 2', 'Sở Xây dựng null', 'Sở Tư pháp null']],
      said: ['info unit-not-ranked KQ!B6', 'info unit-not-ranked KQ!B7'],
    });
  });

  it('ends where another block begins, and its units are of the block of their kind', () => {
    expect(
      results(
        table(
          ['I', 'Các sở, ban, ngành'],
          [1, 'Sở Nội vụ', 100, 95],
          ['II', 'Đơn vị không xếp hạng'],
          [1, 'Sở Xây dựng', 100, 99],
          [2, 'Huyện Nam Đông', 100, 98],
          ['III', 'UBND các huyện'],
          [1, 'Huyện A Lưới', 100, 80],
        ),
      ),
    ).toEqual({
      ranks: [
        ['Sở Nội vụ 1', 'Sở Xây dựng null'],
        ['Huyện A Lưới 1', 'Huyện Nam Đông null'],
      ],
      said: ['info unit-not-ranked KQ!B6', 'info unit-not-ranked KQ!B7'],
    });
  });

  it.each([
    [
      'a row of a list of units',
      [
        ...scoreSheets(),
        list(
          [1, 'Sở Nội vụ', null, 'SNV'],
          [2, 'Sở Y tế', null, 'SYT'],
          [null, 'Các đơn vị không xếp hạng'],
          [3, 'Sở Xây dựng', null, 'SXD'],
        ),
      ],
      'DM!B6',
    ],
    [
      'a block in a list of units',
      [
        ...scoreSheets(),
        list(
          [1, 'Sở Nội vụ', 'Sở, ban, ngành'],
          [2, 'Sở Y tế', 'Sở, ban, ngành'],
          [3, 'Sở Xây dựng', 'Không xếp hạng'],
        ),
      ],
      'DM!B5',
    ],
    ['the block of its own sheet', scoreSheets('Sở Xây dựng', 'Đơn vị không xếp hạng'), 'Sở Xây dựng!A2'],
  ])('may be %s', (_, sheets, cell) => {
    expect(results(...sheets)).toEqual({
      ranks: [['Sở Y tế 1', 'Sở Nội vụ 2', 'Sở Xây dựng null']],
      said: [`info unit-not-ranked ${cell}`],
    });
  });

  it.each([
    'Khối sở, ban, ngành',
    'Các đơn vị xếp hạng',
    'Sở Xây dựng (không xếp hạng)',
    'Đơn vị không đạt',
    'Khối Khánh Xuân',
  ])('is none: %s', (text) => {
    expect(isNotRankedHeading(text)).toBe(false);
  });
});
