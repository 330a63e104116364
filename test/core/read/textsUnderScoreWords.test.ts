import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { changesToldBy, toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const TITLE = 'PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025';

/** A sheet of one unit with a column of texts behind the self-scores, and one behind the appraised ones. */
const ofUnit = (own: string, office: string, heads: Rows = []): SheetSnapshot =>
  sheet('Sở Y tế', [
    [TITLE],
    ['Đơn vị: Sở Y tế'],
    ['Khối: Sở, ban, ngành'],
    ...(heads.length > 0
      ? heads
      : [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', own, 'Điểm thẩm định', office]]),
    ['1', 'Thể chế', 10],
    ['1.1', 'Ban hành kế hoạch', 4, 4, 'KH 12', 3, 'Chậm'],
    ['1.2', 'Rà soát văn bản', 6, 6, 'BC 7', 6, null],
  ]);

describe('a column of texts whose header names who scores', () => {
  it.each([
    ['Minh chứng tự chấm', 'evidence'],
    ['Tài liệu kiểm chứng tự chấm', 'evidence'],
    ['Hồ sơ tự đánh giá', 'evidence'],
    ['Giải trình tự chấm', 'explanation'],
    ['GIẢI TRÌNH TỰ CHẤM', 'explanation'],
    ['Giai trinh tu cham', 'explanation'],
    ['Giải trình của đơn vị về điểm tự chấm', 'explanation'],
    ['Thuyết minh điểm tự chấm', 'explanation'],
    ['Thuyết minh tự đánh giá', 'explanation'],
    ['Ghi chú tự chấm', 'explanation'],
    ['Lý do đơn vị tự chấm', 'explanation'],
    ['Đơn vị tự chấm (ghi rõ lý do)', 'explanation'],
    ['Nhận xét kết quả tự chấm', 'explanation'],
    ['Ý kiến sau tự chấm', 'explanation'],
    ['Căn cứ tự chấm', 'explanation'],
    ['Mô tả tự chấm', 'explanation'],
    ['Nội dung tự chấm', 'explanation'],
    ['Nội dung tự đánh giá', 'explanation'],
    ['Kết quả tự đánh giá', 'explanation'],
    ['Tự chấm', 'explanation'],
  ])('is the unit’s beside its score: %s is %s', (header, kind) => {
    const texts = kind === 'evidence' ? ['', 'KH 12'] : ['KH 12', ''];
    expect(changesToldBy(ofUnit(header, 'Ý kiến'))).toEqual([
      ['Sở Y tế 1.1: 4 → 3', 'Chậm', ...texts].join(' | '),
    ]);
  });

  it.each([
    'Ghi chú thẩm định',
    'Giải thích điểm thẩm định',
    'Căn cứ thẩm định',
    'Căn cứ chấm điểm',
    'Nhận xét của Hội đồng thẩm định',
    'Kết luận của Hội đồng',
    'Kết luận thẩm định',
    'Nội dung thẩm định',
    'Kết quả thẩm định',
    'Điểm thẩm định',
    'Lý do chênh lệch so với điểm tự chấm',
    'Lý do chênh lệch giữa điểm thẩm định và tự chấm',
    'Ý kiến thẩm định của cơ quan',
  ])('is the appraisal’s reason beside the appraised score: %s', (header) => {
    expect(changesToldBy(ofUnit('Minh chứng', header))).toEqual(['Sở Y tế 1.1: 4 → 3 | Chậm |  | KH 12']);
  });

  it.each([
    [
      'Điểm tự chấm | Minh chứng tự chấm below Đơn vị tự chấm',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', null, 'Tổ thẩm định', null],
        [null, null, null, 'Điểm tự chấm', 'Minh chứng tự chấm', 'Điểm thẩm định', 'Ghi chú thẩm định'],
      ],
      'Chậm |  | KH 12',
    ],
    [
      'Điểm | Nội dung below both',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', null, 'Tổ thẩm định', null],
        [null, null, null, 'Điểm', 'Nội dung', 'Điểm', 'Nội dung'],
      ],
      'Chậm | KH 12 | ',
    ],
    [
      'Điểm | Chi tiết below both',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', null, 'Thẩm định', null],
        [null, null, null, 'Điểm', 'Chi tiết', 'Điểm', 'Chi tiết'],
      ],
      'Chậm | KH 12 | ',
    ],
  ])('is one below grouped heads, too: %s', (_, heads, texts) => {
    expect(changesToldBy(ofUnit('', '', heads))).toEqual([`Sở Y tế 1.1: 4 → 3 | ${texts}`]);
  });

  it('is one below the names of units', () => {
    const read = sheet('KQ', [
      ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, null, null, 'Sở Y tế', null, null, null],
      [
        ...[null, null, null],
        ...['Tự chấm', 'Minh chứng tự chấm', 'Thẩm định', 'Căn cứ thẩm định'],
        ...['Tự chấm', 'Minh chứng tự chấm', 'Thẩm định', 'Căn cứ thẩm định'],
      ],
      ['1', 'Ban hành kế hoạch', 4, 4, 'KH 1', 3, 'Chậm', 4, 'KH 2', 4, null],
      ['2', 'Rà soát văn bản', 6, 6, null, 6, null, 6, 'BC 2', 2, 'Thiếu'],
    ]);
    expect(changesToldBy(read)).toEqual([
      'Sở Nội vụ 1: 4 → 3 | Chậm |  | KH 1',
      'Sở Y tế 2: 6 → 2 | Thiếu |  | BC 2',
    ]);
  });

  it('takes no self-scores of units in rows', () => {
    const read = sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, null, 'TTHC (5 điểm)', null, null],
      [
        ...[null, null],
        ...['Tự chấm', 'Giải trình tự chấm', 'Thẩm định'],
        ...['Tự chấm', 'Giải trình tự chấm', 'Thẩm định'],
      ],
      [1, 'Sở Nội vụ', 10, 'KH 1', 9, 5, null, 5],
      [2, 'Sở Y tế', 9, 'KH 2', 9, 5, null, 5],
    ]);
    expect(changesToldBy(read)).toEqual(['Sở Nội vụ 1: 10 → 9 |  | KH 1 | ']);
  });
});

describe('what is no column of texts', () => {
  it.each([
    ['marks of what does not apply', 'Điểm tự chấm', ['KAD', 'KAD']],
    ['numbers below a header of a result', 'Kết quả tự đánh giá', [4, 6]],
    ['numbers typed as text', 'Nội dung tự chấm', ['4', '5,5']],
  ])('stays a column of self-scores: %s', (_, header, [first = null, second = null]) => {
    const { ranking } = rankWorkbook(
      workbook(
        sheet('Sở Y tế', [
          [TITLE],
          ['Đơn vị: Sở Y tế'],
          ['Khối: Sở, ban, ngành'],
          ['STT', 'Tiêu chí', 'Điểm tối đa', header, 'Điểm thẩm định'],
          ['1', 'Ban hành kế hoạch', 4, first, 4],
          ['2', 'Rà soát văn bản', 6, second, 6],
          ['3', 'Báo cáo', 2, 2, 2],
        ]),
      ),
      defaultSettings,
    );
    const scores = typeof first === 'string' && first === 'KAD' ? 1 : 3;
    expect(ranking.blocks[0]?.appraisal?.units[0]?.scores).toBe(scores);
  });

  it('is said where words stand in place of the only appraised scores', () => {
    const read = sheet('Sở Y tế', [
      [TITLE],
      ['Đơn vị: Sở Y tế'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Ban hành kế hoạch', 4, 4, 'Đạt'],
      ['2', 'Rà soát văn bản', 6, 6, 6],
    ]);
    expect(toldBy(workbook(read), ({ severity }) => severity !== 'info')).toEqual(['E5 score-not-a-number']);
  });
});
