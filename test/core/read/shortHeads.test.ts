import { describe, expect, it } from 'vitest';
import { roleOfHeader } from '../../../src/core/read/roles/headers';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

describe('headers in short', () => {
  it.each([
    [
      'verified1',
      ['TĐ', 'T.Đ', 'TĐ lần 1', 'TĐ L1', 'TĐ L.1', 'TĐ (L1)', 'TĐ1', 'TĐ 1', 'TĐ vòng 1', 'TĐ I'],
    ],
    ['verified1', ['ĐTĐ', 'Đ. TĐ', 'Đ.TĐ1', 'Điểm TĐ lần 1', 'KQ TĐ', 'KQTĐ', 'Kết quả TĐ', 'HĐTĐ lần 1']],
    ['verified1', ['Tổ TĐ', 'Hội đồng TĐ', 'SNV TĐ', 'Thẩm định L1', 'td lan 1', 'TĐ trước giải trình']],
    ['verified2', ['TĐ lần 2', 'TĐ L2', 'TĐ2', 'TĐ-L2', 'T.Đ lần 2', 'TĐ II', 'TĐ đợt 2', 'TĐ lần thứ hai']],
    ['verified2', ['ĐTĐ lần 2', 'ĐTĐ L2', 'Điểm TĐ L2', 'KQ TĐ lần 2', 'HĐTĐ lần 2', 'TĐ lại', 'td l2']],
    ['verified2', ['TĐ sau giải trình', 'TĐ lần 3', 'Thẩm định lần 3', 'Điểm thẩm định vòng III']],
    ['self', ['TC', 'ĐTC', 'Đ. tự chấm', 'Đ.TC', 'Điểm TC', 'KQTC', 'TC lần 1', 'TC L2', 'Tự ĐG lần 1']],
  ])('are %s: %j', (role, headers) => {
    expect(headers.map((header) => [header, roleOfHeader(header)])).toEqual(
      headers.map((header) => [header, role]),
    );
  });

  it.each(['TC 1', 'TC1', 'TD 1', 'TĐ chất lượng', 'Đội TĐ', 'Thi đua', 'Tổ chức', 'Thể dục', 'Đ1', 'T'])(
    'are none: %s',
    (header) => {
      expect(roleOfHeader(header)).toBeNull();
    },
  );
});

const RANKED = (rows: readonly (readonly CellContent[])[], title = 'KẾT QUẢ CHỈ SỐ CCHC NĂM 2025') =>
  toldBy(
    workbook(sheet('KQ', [[title], ['Khối: Sở, ban, ngành'], ...rows])),
    ({ severity }) => severity !== 'info',
  );

/** Units whose self-scores fall while the appraised ones rise, in two fields. */
const fields = (heads: readonly string[]) => [
  ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, null, 'TTHC (10 điểm)', null, null],
  [null, null, ...heads, ...heads],
  [1, 'Sở Nội vụ', 10, 5, 5, 10, 5, 5],
  [2, 'Sở Tư pháp', 9, 6, 6, 9, 6, 6],
  [3, 'Sở Y tế', 8, 7, 7, 8, 7, 7],
];

describe('rounds in short', () => {
  it.each([
    ['TC', 'TĐ lần 1', 'TĐ lần 2'],
    ['TC', 'TĐ L1', 'TĐ L2'],
    ['TC', 'TĐ1', 'TĐ2'],
    ['ĐTC', 'ĐTĐ L1', 'ĐTĐ L2'],
    ['Đ. tự chấm', 'T.Đ lần 1', 'T.Đ lần 2'],
  ] as const)('count and not the self-scores, of units in rows: %s, %s, %s', (...heads) => {
    expect(RANKED(fields(heads))).toEqual(['Sở Y tế 70', 'Sở Tư pháp 60', 'Sở Nội vụ 50']);
  });

  it('count below a head that says the rest', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'TC', 'TĐ', null],
      [null, null, null, null, 'L1', 'L2'],
      ['1', 'Ban hành kế hoạch', 4, 4, 2, 3],
      ['2', 'Rà soát văn bản', 6, 6, 4, 5],
    ];
    const read = sheet('Sở Y tế', [['PHIẾU CHẤM ĐIỂM NĂM 2025'], ['Đơn vị: Sở Y tế'], ['Khối: Sở'], ...rows]);
    expect(toldBy(workbook(read), ({ severity }) => severity !== 'info')).toEqual(['Sở Y tế 80']);
  });

  it.each(['Thẩm định lần ', 'TĐ lần ', 'TĐ', 'TĐ L'])('of three the third counts: %s3', (round) => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', `${round}1`, `${round}2`, `${round}3`],
      ['1', 'Ban hành kế hoạch', 4, 4, 3, 4, 2],
      ['2', 'Rà soát văn bản', 6, 6, 6, 5, 4],
    ];
    const read = sheet('Sở Y tế', [['PHIẾU CHẤM ĐIỂM NĂM 2025'], ['Đơn vị: Sở Y tế'], ['Khối: Sở'], ...rows]);
    expect(toldBy(workbook(read), ({ severity }) => severity !== 'info')).toEqual(['Sở Y tế 60']);
  });
});

describe('words that nothing tells right of self-scores', () => {
  it('are said, each of them, where their numbers may be taken for running ones', () => {
    const told = RANKED(fields(['TC', 'XYZ 1', 'XYZ 2']));
    expect(told.slice(0, 3)).toEqual(['Sở Nội vụ 100', 'Sở Tư pháp 90', 'Sở Y tế 80']);
    expect(told.slice(3)).toEqual(['D4', 'E4', 'G4', 'H4'].map((cell) => `${cell} column-unread`));
  });

  it('are said beside a total', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Điểm tối đa', 'TC', 'XYZ'],
      [1, 'Sở Nội vụ', 100, 95, 85],
      [2, 'Sở Tư pháp', 100, 94, 86],
      [3, 'Sở Y tế', 100, 93, 87],
    ];
    expect(RANKED(rows)).toContain('E3 column-unread');
  });

  it('are said below the heads of criteria', () => {
    const rows = [
      ['STT', 'Đơn vị', 'I. Thể chế', null, null, null],
      [null, null, '1. Kế hoạch (10 điểm)', null, '2. Văn bản (10 điểm)', null],
      [null, null, 'TC', 'XYZ', 'TC', 'XYZ'],
      [1, 'Sở Nội vụ', 10, 5, 9, 5],
      [2, 'Sở Tư pháp', 9, 6, 8, 6],
      [3, 'Sở Y tế', 8, 7, 7, 7],
    ];
    const told = RANKED(rows);
    expect(told).toEqual(expect.arrayContaining(['D5 column-unread', 'F5 column-unread']));
  });
});
