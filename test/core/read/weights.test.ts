import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const told = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ severity }) => severity !== 'info');

const TITLE = ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'];
const table = (header: readonly CellContent[], ...rows: Rows) => sheet('KQ', [TITLE, header, ...rows]);
const HEADER = ['STT', 'Tiêu chí', 'Trọng số', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'];

describe('shares of criteria', () => {
  const two = (a: CellContent, b: CellContent, word = 'Trọng số') =>
    table(
      HEADER.with(2, word),
      ['1', 'Tính minh bạch', a, 10, 9, 6],
      ['2', 'Chi phí thời gian', b, 10, 4, 10],
    );
  const WEIGHTED = ['Sở Nội vụ 75', 'Sở Y tế 72'];

  it.each<[string, CellContent, CellContent, string?]>([
    ['per cent as text', '70%', '30 %'],
    ['per cent as text with a comma', '70,0%', '30,0%'],
    ['of one', 0.7, 0.3],
    ['of one as text', '0,7', '0.3'],
    ['of hundred', 70, 30],
    ['of hundred as text', '70', '30'],
    ['as a fraction', '70/100', '30/100'],
    ['some with a sign and some of hundred', '70%', 30],
    ['some with a sign and some of one', '70%', 0.3],
    ['under “Tỷ trọng”', 70, 30, 'Tỷ trọng (%)'],
    ['under “Tỉ trọng”', 70, 30, 'Tỉ trọng'],
    ['under “Trọng số (%)”', 70, 30, 'Trọng số (%)'],
    ['under “TRỌNG SỐ LĨNH VỰC”', 70, 30, 'TRỌNG SỐ LĨNH VỰC'],
  ])('%s', (_, a, b, word) => {
    expect(told(two(a, b, word))).toEqual(WEIGHTED);
  });

  it('formatted as per cent', () => {
    const made = two(0.7, 0.3);
    const numberFormats = made.numberFormats.map((row, at) => (at < 2 ? row : row.with(2, '0%')));
    expect(told({ ...made, numberFormats })).toEqual(WEIGHTED);
  });

  it('that do not add up to the whole are said, and divided by their sum', () => {
    expect(told(two('70%', '20%'))).toEqual(['Sở Nội vụ 78.8889', 'Sở Y tế 68.8889', 'C3 weights-not-whole']);
    expect(told(two(0.7, 0.2))).toEqual(['Sở Nội vụ 78.8889', 'Sở Y tế 68.8889', 'C3 weights-not-whole']);
    expect(told(two(70, 20))).toEqual(['Sở Nội vụ 78.8889', 'Sở Y tế 68.8889', 'C3 weights-not-whole']);
    expect(told(two(7, 3))).toEqual(['Sở Nội vụ 75', 'Sở Y tế 72', 'C3 weights-not-whole']);
  });

  it.each<[string, CellContent, CellContent, string]>([
    ['missing', '70%', null, 'C4'],
    ['not applicable', '70%', '-', 'C4'],
    ['a word', '70%', 'cao', 'C4'],
    ['an error', '70%', { error: '#REF!' }, 'C4'],
    ['a truth value', true, '30%', 'C3'],
    ['negative', '130%', '-30%', 'C4'],
    ['zero', 1, 0, 'C4'],
    ['of one and of hundred', 0.7, 30, 'C4'],
    ['with a sign and of nobody knows', '70%', 20, 'C3'],
    ['all blank', null, null, 'C2'],
  ])('that cannot be used stop the block: %s', (_, a, b, cell) => {
    expect(told(two(a, b))).toEqual([`${cell} weights-unusable`]);
  });

  it('wherever the column stands', () => {
    expect(
      told(
        table(
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Trọng số', 'Sở Nội vụ', 'Sở Y tế'],
          ['1', 'Tính minh bạch', 10, '70%', 9, 6],
          ['2', 'Chi phí thời gian', 10, '30%', 4, 10],
        ),
      ),
    ).toEqual(WEIGHTED);
    expect(
      told(
        table(
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Trọng số'],
          ['1', 'Tính minh bạch', 10, 9, 6, '70%'],
          ['2', 'Chi phí thời gian', 10, 4, 10, '30%'],
        ),
      ),
    ).toEqual(WEIGHTED);
  });

  it('in brackets behind the names', () => {
    expect(
      told(
        table(
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
          ['1', 'Tính minh bạch (trọng số 70%)', 10, 9, 6],
          ['2', 'Chi phí thời gian (trọng số: 30%)', 10, 4, 10],
        ),
      ),
    ).toEqual(WEIGHTED);
  });

  it.each<[string, CellContent, CellContent, CellContent]>([
    ['Tổng điểm (có trọng số)', 10, 7.5, 7.2],
    ['Tổng điểm có trọng số', 10, 7.5, 7.2],
    ['Tổng điểm theo trọng số', null, '7,5', '7,2'],
    ['Tổng điểm quy đổi', 100, 75, 72],
    ['Điểm quy đổi', 100, 75, 72],
    ['Điểm × trọng số', null, 7.5, 7.2],
    ['Tổng cộng', null, 7.5, 7.2],
    ['Tổng cộng', 20, 13, 16],
    ['Tổng điểm', '100%', 75, 72],
  ])('a total row “%s” of %s is a total', (name, max, a, b) => {
    const made = two('70%', '30%');
    const rows: Rows = [
      ...made.values,
      [null, name, '100%', max, a, b],
      [null, 'Xếp hạng', null, null, 1, 2],
    ];
    expect(told(sheet('KQ', rows))).toEqual(WEIGHTED);
  });

  it('a total row that neither points nor weights give is said', () => {
    const made = two('70%', '30%');
    const rows: Rows = [...made.values, [null, 'Tổng điểm (có trọng số)', null, 10, 7.6, 7.2]];
    expect(told(sheet('KQ', rows))).toEqual([...WEIGHTED, 'E5 total-score-differs']);
  });
});

describe('shares on two levels', () => {
  const tree = (f1: CellContent, a: CellContent, b: CellContent, f2: CellContent, c: CellContent) =>
    table(
      HEADER,
      ['I', 'Thể chế', f1, 15, 9, 9],
      ['1', 'Rà soát', a, 5, 4, 1],
      ['2', 'Công khai', b, 10, 5, 8],
      ['II', 'Thủ tục', f2, 5, 4, 5],
      ['1', 'Đúng hạn', c, 5, 4, 5],
    );

  it.each<[string, ...CellContent[]]>([
    ['of leaves', null, '20%', '30%', null, '50%'],
    ['of leaves, summed up for fields', '50%', '20%', '30%', '50%', '50%'],
    ['of leaves, summed up for one field', '50%', '20%', '30%', null, '50%'],
    ['nested', '50%', '40%', '60%', '50%', '100%'],
    ['nested, fields of hundred and leaves of one', 50, 0.4, 0.6, 50, 1],
    ['nested, fields of one and leaves of hundred', 0.5, 40, 60, 0.5, 100],
  ])('%s', (_, f1 = null, a = null, b = null, f2 = null, c = null) => {
    expect(told(tree(f1, a, b, f2, c))).toEqual(['Sở Y tế 78', 'Sở Nội vụ 71']);
  });

  it('of fields: their leaves count by points', () => {
    expect(told(tree('60%', null, null, '40%', null))).toEqual(['Sở Y tế 76', 'Sở Nội vụ 68']);
  });

  it.each<[string, string, ...CellContent[]]>([
    ['a field without a share', 'C6', '60%', null, null, null, null],
    ['a leaf without a share', 'C5', null, '50%', null, null, '50%'],
    ['a leaf without a share below a field with one', 'C5', '50%', '50%', null, '50%', '100%'],
    ['sums that do not agree', 'C3', '60%', '20%', '30%', '50%', '50%'],
    ['nested shares that are not whole', 'C3', '60%', '40%', '50%', '40%', '100%'],
  ])(
    'stop the block where nobody can tell: %s',
    (_, cell, f1 = null, a = null, b = null, f2 = null, c = null) => {
      expect(told(tree(f1, a, b, f2, c))).toEqual([`${cell} weights-unusable`]);
    },
  );

  it('beside a column for each level', () => {
    expect(
      told(
        table(
          [
            'STT',
            'Tiêu chí',
            'Trọng số lĩnh vực',
            'Trọng số tiêu chí',
            'Điểm tối đa',
            'Sở Nội vụ',
            'Sở Y tế',
          ],
          ['I', 'Thể chế', '50%', null, 15, 9, 9],
          ['1', 'Rà soát', null, '40%', 5, 4, 1],
          ['2', 'Công khai', null, '60%', 10, 5, 8],
          ['II', 'Thủ tục', '50%', null, 5, 4, 5],
          ['1', 'Đúng hạn', null, '100%', 5, 4, 5],
        ),
      ),
    ).toEqual(['Sở Y tế 78', 'Sở Nội vụ 71']);
  });
});

describe('factors', () => {
  const two = (...factors: readonly CellContent[]) =>
    table(
      HEADER.with(2, 'Hệ số'),
      ['1', 'Tính minh bạch', factors[0] ?? null, 10, 9, 6],
      ['2', 'Chi phí thời gian', factors[1] ?? null, 10, 4, 10],
    );

  it('multiply points and max', () => {
    const [block] = rankWorkbook(workbook(two(2, 1)), defaultSettings).ranking.blocks;
    expect(block?.units.map(({ name, points, maxPoints }) => [name, points, maxPoints])).toEqual([
      ['Sở Nội vụ', 22, 30],
      ['Sở Y tế', 22, 30],
    ]);
    expect(block?.fields.map(({ maxPoints }) => maxPoints)).toEqual([20, 10]);
  });

  it.each<[CellContent, CellContent]>([
    [1.5, 1],
    ['1,5', '1'],
    ['x1.5', '×1'],
    ['hệ số 1,5', 'hệ số 1'],
  ])('typed as %j and %j', (a, b) => {
    expect(told(two(a, b))).toEqual(['Sở Y tế 76', 'Sở Nội vụ 70']);
  });

  it('of a field hold for its leaves', () => {
    expect(
      told(
        table(
          HEADER.with(2, 'Hệ số'),
          ['I', 'Thể chế', 2, null, null, null],
          ['1', 'Rà soát', null, 5, 4, 1],
          ['2', 'Công khai', null, 10, 5, 8],
          ['II', 'Thủ tục', 1, null, null, null],
          ['1', 'Đúng hạn', null, 10, 4, 5],
        ),
      ),
    ).toEqual(['Sở Y tế 57.5', 'Sở Nội vụ 55']);
  });

  it.each<[string, CellContent, CellContent, string]>([
    ['missing', 2, null, 'C4'],
    ['a word', 'hai', 1, 'C3'],
    ['negative', 2, -1, 'C4'],
  ])('stop the block where they cannot be used: %s', (_, a, b, cell) => {
    expect(told(two(a, b))).toEqual([`${cell} weights-unusable`]);
  });

  it('beside shares stop the block', () => {
    expect(
      told(
        table(
          ['STT', 'Tiêu chí', 'Trọng số', 'Hệ số', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
          ['1', 'Tính minh bạch', '70%', null, 10, 9, 6],
          ['2', 'Chi phí thời gian', null, 2, 10, 4, 10],
        ),
      ),
    ).toEqual(['D4 weights-unusable']);
  });
});

describe('unit score sheets', () => {
  const own = (
    unit: string,
    weights: readonly [CellContent, CellContent],
    scores: readonly [number, number],
    more: Rows = [[], [], []],
  ) =>
    sheet(unit, [
      ['BẢNG CHẤM ĐIỂM NĂM 2024'],
      [`Đơn vị: ${unit}`],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Trọng số', 'Điểm thẩm định', ...(more[0] ?? [])],
      ['1', 'Tính minh bạch', 10, weights[0], scores[0], ...(more[1] ?? [])],
      ['2', 'Chi phí thời gian', 10, weights[1], scores[1], ...(more[2] ?? [])],
    ]);

  it('have the same weights', () => {
    expect(told(own('Sở Nội vụ', ['70%', '30%'], [9, 4]), own('Sở Y tế', [70, 30], [6, 10]))).toEqual([
      'Sở Nội vụ 75',
      'Sở Y tế 72',
    ]);
  });

  it('with other weights stop the block', () => {
    expect(told(own('Sở Nội vụ', ['70%', '30%'], [9, 4]), own('Sở Y tế', ['60%', '40%'], [6, 10]))).toEqual([
      'D5 weights-differ',
    ]);
  });

  it('without weights among others with them stop the block', () => {
    const { values } = own('Sở Y tế', [null, null], [6, 10]);
    const plain = sheet(
      'Sở Y tế',
      values.map((row) => row.toSpliced(3, 1)),
    );
    expect(told(own('Sở Nội vụ', ['70%', '30%'], [9, 4]), plain)).toEqual(['A2 weights-differ']);
  });

  it.each<[string, number, number]>([
    ['Điểm có trọng số', 6.3, 1.2],
    ['Điểm × trọng số', 6.3, 1.2],
    ['Điểm quy đổi', 63, 12],
  ])('a column “%s” is compared and not added', (header, a, b) => {
    const made = own('Sở Nội vụ', ['70%', '30%'], [9, 4], [[header], [a], [b]]);
    expect(told(made)).toEqual(['Sở Nội vụ 75']);
    const wrong = own('Sở Nội vụ', ['70%', '30%'], [9, 4], [[header], [a], [b + 1]]);
    expect(told(wrong)).toEqual(['Sở Nội vụ 75', 'F6 weighted-score-differs']);
  });
});

describe('units × fields', () => {
  const units = (header: Rows, below: Rows = [], more: Rows = []) =>
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CCHC CÁC SỞ, BAN, NGÀNH NĂM 2024'],
      ...header,
      ...below,
      [1, 'Sở Nội vụ', 9, 4],
      [2, 'Sở Y tế', 6, 10],
      ...more,
    ]);
  const WEIGHTED = ['Sở Nội vụ 75', 'Sở Y tế 72'];
  const PLAIN = [['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm)', 'THỦ TỤC (10 điểm)']];

  it.each<[string, Rows, Rows?]>([
    [
      'in the header',
      [['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm; trọng số 70%)', 'THỦ TỤC (trọng số: 30%, 10 điểm)']],
    ],
    [
      'in the header, above the max',
      [
        ['STT', 'Tên đơn vị', 'THỂ CHẾ (trọng số 70%)', 'THỦ TỤC (trọng số 30%)'],
        [null, 'Điểm tối đa', 10, 10],
      ],
    ],
    ['in a row below the header', PLAIN, [[null, 'Trọng số', '70%', '30%']]],
    ['in a row of hundred', PLAIN, [[null, 'Trọng số (%)', 70, 30]]],
    ['in a row of one', PLAIN, [['Tỷ trọng', null, 0.7, '0,3']]],
    [
      'in a row between the header and the maxima',
      [['STT', 'Tên đơn vị', 'THỂ CHẾ', 'THỦ TỤC']],
      [
        [null, 'Trọng số', '70%', '30%'],
        [null, 'Điểm tối đa', 10, 10],
      ],
    ],
    [
      'in a row below the maxima',
      [['STT', 'Tên đơn vị', 'THỂ CHẾ', 'THỦ TỤC']],
      [
        [null, 'Điểm tối đa', 10, 10],
        [null, 'Trọng số', '70%', '30%'],
      ],
    ],
  ])('%s', (_, header, below) => {
    expect(told(units(header, below))).toEqual(WEIGHTED);
  });

  it('with a printed total, weighted or plain, that is compared', () => {
    const header = [
      [
        'STT',
        'Tên đơn vị',
        'THỂ CHẾ (10 điểm; trọng số 70%)',
        'THỦ TỤC (10 điểm; trọng số 30%)',
        'Tổng điểm',
      ],
    ];
    const rows = (a: number, b: number) =>
      sheet('KQ', [
        ['KẾT QUẢ CÁC SỞ, BAN, NGÀNH NĂM 2024'],
        ...header,
        [1, 'Sở Nội vụ', 9, 4, a],
        [2, 'Sở Y tế', 6, 10, b],
      ]);
    expect(told(rows(7.5, 7.2))).toEqual(WEIGHTED);
    expect(told(rows(75, 72))).toEqual(WEIGHTED);
    expect(told(rows(13, 16))).toEqual(WEIGHTED);
    expect(told(rows(7.6, 7.2))).toEqual([...WEIGHTED, 'B3 stated-total-differs']);
  });

  it('factors', () => {
    expect(
      told(units([['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm, hệ số 2)', 'THỦ TỤC (10 điểm, hệ số 1)']])),
    ).toEqual(['Sở Nội vụ 73.3333', 'Sở Y tế 73.3333']);
    expect(told(units(PLAIN, [[null, 'Hệ số', 2, 1]]))).toEqual(['Sở Nội vụ 73.3333', 'Sở Y tế 73.3333']);
  });

  it('a weighted column of each field is no score, and weights beside each unit are those of the field', () => {
    const made = (weight: CellContent) =>
      sheet('KQ', [
        ['KẾT QUẢ CÁC SỞ, BAN, NGÀNH NĂM 2024'],
        ['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm)', null, null, 'THỦ TỤC (10 điểm)', null, null],
        [null, null, 'Điểm', 'Trọng số', 'Điểm × trọng số', 'Điểm', 'Trọng số', 'Điểm × trọng số'],
        [1, 'Sở Nội vụ', 9, '70%', 6.3, 4, '30%', 1.2],
        [2, 'Sở Y tế', 6, weight, 4.2, 10, '30%', 3],
      ]);
    expect(told(made('70%'))).toEqual(WEIGHTED);
    expect(told(made('60%'))).toEqual(['D5 weights-unusable']);
  });

  it.each<[string, Rows, Rows, string]>([
    ['missing', PLAIN, [[null, 'Trọng số', '70%', null]], 'D2'],
    ['a word', PLAIN, [[null, 'Trọng số', '70%', 'cao']], 'D3'],
    ['negative', PLAIN, [[null, 'Trọng số', '130%', '-30%']], 'D3'],
    [
      'two that differ',
      [['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm; trọng số 70%)', 'THỦ TỤC (10 điểm; trọng số 30%)']],
      [[null, 'Trọng số', '70%', '40%']],
      'D3',
    ],
    [
      'in one header only',
      [['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm; trọng số 70%)', 'THỦ TỤC (10 điểm)']],
      [],
      'D2',
    ],
  ])('that cannot be used stop the block: %s', (_, header, below, cell) => {
    expect(told(units(header, below))).toContain(`${cell} weights-unusable`);
  });

  it('do not stand for a max that is missing', () => {
    expect(
      told(units([['STT', 'Tên đơn vị', 'THỂ CHẾ (trọng số 70%)', 'THỦ TỤC (trọng số 30%)', 'Xếp hạng']])),
    ).toEqual(['C2 field-max-missing']);
  });

  it('that are not whole are said', () => {
    expect(told(units(PLAIN, [[null, 'Trọng số', '70%', '20%']]))).toEqual([
      'Sở Nội vụ 78.8889',
      'Sở Y tế 68.8889',
      'C3 weights-not-whole',
    ]);
  });
});

describe('units × totals', () => {
  const totals = (header: readonly CellContent[], ...rows: Rows) =>
    sheet('KQ', [['KẾT QUẢ CÁC SỞ, BAN, NGÀNH NĂM 2024'], header, ...rows]);

  it('a printed total has the weights of its parts inside', () => {
    expect(
      told(
        totals(
          ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm có trọng số'],
          [1, 'Sở Nội vụ', 10, 7.5],
          [2, 'Sở Y tế', 10, 7.2],
        ),
      ),
    ).toEqual(['Sở Nội vụ 75', 'Sở Y tế 72']);
  });

  it('weights of parts without a total, or of each unit, stop the block', () => {
    expect(
      told(
        totals(
          ['STT', 'Tên đơn vị', 'Điểm thẩm định (trọng số 70%)', 'Điểm điều tra XHH (trọng số 30%)'],
          [1, 'Sở Nội vụ', 90, 80],
          [2, 'Sở Y tế', 80, 95],
        ),
      ),
    ).toContain('C2 weights-unusable');
    expect(
      told(
        totals(
          ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Hệ số'],
          [1, 'Sở Nội vụ', 100, 90, 1],
          [2, 'Sở Y tế', 100, 80, 1.2],
        ),
      ),
    ).toContain('E2 weights-unusable');
  });
});

describe('last year', () => {
  it('has weights of its own', () => {
    const then = table(
      HEADER,
      ['1', 'Tính minh bạch', '40%', 10, 9, 6],
      ['2', 'Chi phí thời gian', '60%', 10, 4, 10],
    );
    const { values } = then;
    const [block] = rankWorkbook(
      workbook(
        table(HEADER, ['1', 'Tính minh bạch', '70%', 10, 9, 6], ['2', 'Chi phí thời gian', '30%', 10, 4, 10]),
        sheet('KQ 2023', [['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2023'], ...values.slice(1)]),
      ),
      defaultSettings,
    ).ranking.blocks;
    expect(
      block?.units.map(({ name, previousPercent, rankChange }) => [name, previousPercent, rankChange]),
    ).toEqual([
      ['Sở Nội vụ', 60, 1],
      ['Sở Y tế', 84, -1],
    ]);
    const [first] = block?.moves?.units ?? [];
    const { shares } = first?.causes ?? {};
    // 70 % × 9/10 − 40 % × 9/10, and 30 % × 4/10 − 60 % × 4/10.
    expect(shares?.fields.map((share) => (Number(share) / Number(shares.denominator)).toFixed(6))).toEqual([
      '27.000000',
      '-12.000000',
    ]);
    expect(shares?.other).toBe(0n);
  });
});
