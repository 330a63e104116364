import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];
const told = (...rows: Rows) =>
  toldBy(workbook(sheet('KQ', [TITLE, BLOCK, ...rows])), ({ severity }) => severity !== 'info');

/** 0.7 × 6/10 + 0.3 × 9/10, 0.7 × 9/10 + 0.3 × 6/10. */
const WEIGHTED = ['Sở Y tế 81', 'Sở Nội vụ 69'];
const PLAIN = ['Sở Nội vụ 75', 'Sở Y tế 75'];
const UNITS: Rows = [
  [1, 'Sở Nội vụ', 6, 9],
  [2, 'Sở Y tế', 9, 6],
];
const FIELDS = ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (10 điểm)'];
const criteria = (first: string, second: string): Rows => [
  ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
  ['I', first],
  ['1', 'Văn bản', 10, 6, 9],
  ['II', second],
  ['1', 'Công khai', 10, 9, 6],
];

describe('a row of shares below the heads of fields weighs them', () => {
  const words = ['Tỷ lệ', 'Tỷ lệ %', 'Tỉ lệ (%)', 'Tỷ lệ trọng số', 'Mức trọng số', 'TS', 'TS (%)', 'Cơ cấu'];
  it.each([...words, 'Cơ cấu điểm', 'Chiếm', 'Chiếm tỷ lệ', '%'])('called “%s”', (word) => {
    expect(told(FIELDS, [null, word, '70%', '30%'], ...UNITS)).toEqual(WEIGHTED);
    expect(told(FIELDS, [null, word, 0.7, 0.3], ...UNITS)).toEqual(WEIGHTED);
    expect(told(FIELDS, [null, word, 70, 30], ...UNITS)).toEqual(WEIGHTED);
  });

  it('with the whole at its end', () => {
    const [first = [], second = []] = UNITS;
    expect(
      told([...FIELDS, 'Tổng'], [null, 'Tỷ lệ', '70%', '30%', '100%'], [...first, 15], [...second, 15]).slice(
        0,
        2,
      ),
    ).toEqual(WEIGHTED);
  });

  it('but not where it repeats the shares of the maxima, or stands below the units', () => {
    const heads = ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (20 điểm)'];
    expect(told(heads, [null, 'Tỷ lệ', '33,3%', '66,7%'], ...UNITS)).toEqual(['Sở Nội vụ 50', 'Sở Y tế 50']);
    expect(told(FIELDS, ...UNITS, [null, 'Tỷ lệ', '50%', '50%'])).toEqual(PLAIN);
    expect(told(FIELDS, ...UNITS, [null, 'Hệ số biến thiên', 0.2, 0.2])).toEqual(PLAIN);
  });
});

describe('a column of weights', () => {
  it.each(['Tỷ lệ trọng số', 'Tỷ lệ (trọng số)', 'Tỷ lệ % trọng số', 'Mức trọng số', 'Giá trị trọng số'])(
    'may be called “%s”',
    (word) => {
      expect(
        told(
          ['STT', 'Tiêu chí', word, 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
          ['1', 'Thể chế', 0.7],
          ['1.1', 'Văn bản', null, 10, 6, 9],
          ['2', 'Thủ tục', 0.3],
          ['2.1', 'Công khai', null, 10, 9, 6],
        ),
      ).toEqual(WEIGHTED);
    },
  );

  it('is none that says what is among something', () => {
    const heads = ['STT', 'Tiêu chí', 'Tỷ lệ trong số hồ sơ', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'];
    expect(told(heads, ['1', 'Văn bản', 0.7, 10, 6, 9], ['2', 'Công khai', 0.3, 10, 9, 6])).toEqual([
      ...PLAIN,
      'C3 column-unread',
    ]);
  });
});

describe('shares behind the names of fields', () => {
  it.each([
    ['Thể chế (chiếm 70% tổng điểm)', 'Thủ tục (chiếm 30% tổng điểm)'],
    ['Thể chế (w=0,7)', 'Thủ tục (w=0,3)'],
    ['Thể chế (TS 0,7)', 'Thủ tục (TS 0,3)'],
    ['Thể chế (k=0,7)', 'Thủ tục (k=0,3)'],
  ])('weigh them: %s', (first, second) => {
    expect(told(...criteria(first, second))).toEqual(WEIGHTED);
    expect(told(['STT', 'Đơn vị', first, second], [null, 'Điểm tối đa', 10, 10], ...UNITS)).toEqual(WEIGHTED);
  });

  it.each([
    ['70% Thể chế', '30% Thủ tục'],
    ['Thể chế (70% tổng điểm)', 'Thủ tục (30% tổng điểm)'],
    ['Thể chế x 0,7', 'Thủ tục x 0,3'],
    ['Thể chế (×0,7)', 'Thủ tục (×0,3)'],
    ['Thể chế (0,7)', 'Thủ tục (0,3)'],
  ])('that do not say of what they are do not count, which is said: %s', (first, second) => {
    expect(told(...criteria(first, second))).toEqual([...PLAIN, 'B4 weights-unusable']);
  });
});

describe('a line beside the table that weighs fields in another way is said', () => {
  const lines = [
    'Điểm = Thể chế × 0,7 + Thủ tục × 0,3',
    'Chỉ số = 0,7*TC + 0,3*TT',
    'Cách tính: 0,7 × Thể chế + 0,3 × Thủ tục',
    'Điểm thể chế nhân 0,7; điểm thủ tục nhân 0,3',
    'Lĩnh vực 1 được tính 70%, lĩnh vực 2 được tính 30%',
    'Chỉ số CCHC = Điểm LV1*0.7 + Điểm LV2*0.3',
  ];

  it.each(lines)('%s', (line) => {
    expect(told([line], ...criteria('Thể chế', 'Thủ tục'))).toEqual([...PLAIN, 'A3 weights-unusable']);
    expect(told(FIELDS, ...UNITS, [], [line])).toEqual([...PLAIN, 'A7 weights-unusable']);
  });

  it.each([
    'Chỉ số = Tổng điểm đạt được / Tổng điểm tối đa × 100%',
    'Tỷ lệ hồ sơ đúng hạn 70%, quá hạn 30%',
    'Thể chế 50%, thủ tục 50%',
    'Xếp loại: Tốt từ 80%, Khá từ 65%',
  ])('but not “%s”', (line) => {
    expect(told([line], ...criteria('Thể chế', 'Thủ tục'))).toEqual(PLAIN);
  });
});

describe('shares behind kinds of score', () => {
  const kinds = (...rows: Rows) =>
    told(['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định (70%)', 'Điểm XHH (30%)'], ...rows);

  it('stop the block where scores are more than such a part of the max', () => {
    expect(kinds([1, 'Sở Nội vụ', 100, 80, 19], [2, 'Sở Y tế', 100, 60, 20])).toEqual([
      'D3 weights-unusable',
    ]);
  });

  it('say nothing of points that are parts of the max', () => {
    expect(kinds([1, 'Sở Nội vụ', 100, 65, 20], [2, 'Sở Y tế', 100, 60, 20])).toEqual([
      'Sở Nội vụ 85',
      'Sở Y tế 80',
    ]);
  });
});

describe('a sheet of its own with shares or factors', () => {
  const beside = (...rows: Rows) =>
    toldBy(
      workbook(
        sheet('KQ', [TITLE, BLOCK, ...criteria('Thể chế', 'Thủ tục')]),
        sheet('CC', [['CƠ CẤU ĐIỂM'], ...rows]),
      ),
      ({ severity }) => severity !== 'info',
    );

  it.each(['Tỷ lệ', 'Tỷ lệ (%)', 'Cơ cấu'])('of fields is said: “%s”', (word) => {
    expect(beside(['STT', 'Lĩnh vực', word], [1, 'Thể chế', '70%'], [2, 'Thủ tục', '30%'])).toEqual([
      ...PLAIN,
      'B3 sheet-without-scores',
    ]);
    expect(beside(['STT', 'Lĩnh vực', word], [1, 'Thể chế', '50%'], [2, 'Thủ tục', '50%'])).toEqual(PLAIN);
  });

  it('of units is said', () => {
    expect(beside(['STT', 'Đơn vị', 'Hệ số'], [1, 'Sở Nội vụ', 1.1], [2, 'Sở Y tế', 1])).toEqual([
      ...PLAIN,
      'B3 sheet-without-scores',
    ]);
  });
});
