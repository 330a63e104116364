import { describe, expect, it } from 'vitest';
import { roleOfHeader } from '../../../src/core/read/roles/headers';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];

const rankedOf = (table: SheetSnapshot) =>
  [...toldBy(workbook(table), ({ severity }) => severity !== 'info')].sort(byUnit);

/** Units by their names, then what is said. */
const byUnit = (a: string, b: string) =>
  Number(b.startsWith('Sở')) - Number(a.startsWith('Sở')) || a.localeCompare(b);

/** Two columns of points beside a max of 100: 60 and 10, 55 and 18. */
const beside = (...headers: readonly string[]) =>
  sheet('KQ', [
    TITLE,
    BLOCK,
    ['TT', 'Đơn vị', 'Điểm tối đa', ...headers],
    [1, 'Sở Nội vụ', 100, 60, 10],
    [2, 'Sở Y tế', 100, 55, 18],
  ]);

const FIRST = ['Sở Nội vụ 60', 'Sở Y tế 55'];
const BOTH = ['Sở Nội vụ 70', 'Sở Y tế 73'];
const WITHOUT = ['Sở Nội vụ 50', 'Sở Y tế 37'];

describe('a header that begins with the words for a score', () => {
  it.each([
    ['Điểm thẩm định của Sở Nội vụ', 'verified1'],
    ['Điểm đánh giá của Hội đồng', 'verified1'],
    ['Điểm thẩm định vòng 1 năm 2025 (thang điểm 100)', 'verified1'],
    ['Điểm thẩm định các lĩnh vực', 'verified1'],
    ['Tổng điểm 7 lĩnh vực', 'final'],
    ['Tổng điểm (I+II+III)', 'final'],
    ['Điểm chỉ số CCHC năm 2025', 'final'],
    ['Điểm tự chấm của cơ quan, đơn vị', 'self'],
    ['Điểm tự chấm sau thẩm định', 'verified1'],
    ['Điểm đánh giá của người dân', 'survey'],
    ['Điểm đánh giá qua khảo sát', 'survey'],
    ['Điểm đánh giá qua hồ sơ', 'verified1'],
    ['Điểm XHH do Sở Nội vụ thực hiện', 'survey'],
  ])('%s is %s, whatever says when, by whom and in what', (header, role) => {
    expect(roleOfHeader(header)).toBe(role);
  });

  it.each([
    'Tổng điểm bị mất',
    'Tổng điểm thể chế',
    'Tổng điểm 0',
    'Tổng cộng hồ sơ',
    'Điểm số hóa hồ sơ',
    'Điểm số liệu',
    'Điểm đánh giá rủi ro',
    'Điểm đánh giá chuyển đổi số',
    'Điểm đạt được của lĩnh vực I',
    'Điểm chỉ số hài lòng',
    'Điểm kết luận thanh tra',
    'Điểm công bố TTHC',
    'Thẩm định văn bản',
    'Điểm TĐ thi đua',
    'Điểm cộng đồng',
    'Điểm XHH lớp học',
  ])('%s is no score of the unit', (header) => {
    const role = roleOfHeader(header);
    expect(['final', 'verified1', 'survey', 'bonus']).not.toContain(role);
  });

  it('leaves the verified score to count, and names the column', () => {
    expect(rankedOf(beside('Điểm thẩm định', 'Điểm số hóa hồ sơ'))).toEqual([...FIRST, 'E3 column-unread']);
  });
});

describe('a header that says what is inside a score', () => {
  it.each([
    'Điểm thẩm định + XHH',
    'Điểm thẩm định và XHH',
    'Điểm thẩm định (có XHH)',
    'Tổng điểm (gồm XHH)',
    'Tổng điểm (TĐ+XHH)',
    'Tổng điểm thẩm định và điều tra XHH',
  ])('%s: survey points beside it are not added again', (header) => {
    expect(rankedOf(beside(header, 'Điểm XHH'))).toEqual(FIRST);
  });

  it.each([
    'Điểm thẩm định (chưa gồm XHH)',
    'Điểm thẩm định (không XHH)',
    'Điểm thẩm định (trừ XHH)',
    'Điểm thẩm định không bao gồm XHH',
    'Điểm đánh giá (không bao gồm điểm XHH)',
    'Tổng điểm chưa tính XHH',
    'Tổng điểm trước XHH',
  ])('%s: survey points beside it are added', (header) => {
    expect(rankedOf(beside(header, 'Điểm XHH'))).toEqual(BOTH);
  });

  it.each([
    'Điểm thẩm định (đã bao gồm điểm thưởng)',
    'Điểm thẩm định (gồm cả điểm thưởng)',
    'Điểm thẩm định sau khi cộng điểm thưởng',
    'Điểm sau khi cộng thưởng',
  ])('%s: bonus points beside it are not added again', (header) => {
    expect(rankedOf(beside(header, 'Điểm thưởng'))).toEqual(FIRST);
  });

  it.each([
    'Tổng điểm (chưa trừ)',
    'Tổng điểm trước khi trừ',
    'Điểm chưa trừ',
    'Điểm đạt được (chưa trừ điểm phạt)',
  ])('%s: penalty points beside it are taken off', (header) => {
    expect(rankedOf(beside(header, 'Điểm trừ'))).toEqual(WITHOUT);
  });

  it.each([
    'Trong đó: điểm XHH',
    'Trong đó XHH',
    'Điểm XHH (đã tính trong điểm thẩm định)',
    'Điểm XHH (nằm trong tổng)',
    'SIPAS (tham khảo)',
    'Điểm thưởng (đã cộng)',
    'Điểm trừ đã trừ',
  ])('%s beside it is part of it', (header) => {
    expect(rankedOf(beside('Điểm thẩm định', header))).toEqual(FIRST);
  });

  it('adds the points that are not inside: bonus points are, survey points are not', () => {
    const table = sheet('KQ', [
      TITLE,
      BLOCK,
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định (đã gồm điểm thưởng)', 'Điểm XHH', 'Điểm thưởng'],
      [1, 'Sở Nội vụ', 100, 60, 10, 2],
      [2, 'Sở Y tế', 100, 55, 18, 1],
    ]);
    expect(rankedOf(table)).toEqual(BOTH);
  });

  it('in two header rows: Trong đó over parts of a verified score', () => {
    const table = sheet('KQ', [
      TITLE,
      BLOCK,
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Trong đó', null],
      [null, null, null, null, 'Điểm thưởng', 'XHH'],
      [1, 'Sở Nội vụ', 100, 60, 1, 10],
      [2, 'Sở Y tế', 100, 55, 2, 18],
    ]);
    expect(rankedOf(table)).toEqual(FIRST);
  });
});

describe('a score that counts and is far from the other appraised scores of most units', () => {
  it('is said at its header', () => {
    expect(rankedOf(beside('Điểm chỉ số CCHC', 'Điểm DDCI'))).toEqual([
      'Sở Nội vụ 10',
      'Sở Y tế 18',
      'D3 column-unread',
      'E3 column-unread',
    ]);
  });

  it.each([
    ['a total of both', ['Điểm thẩm định', 'Điểm XHH', 'Tổng điểm'], [60, 30, 90], [55, 28, 83]],
    [
      'a total of two appraisals',
      ['Sở Nội vụ thẩm định', 'Sở Tài chính thẩm định', 'Tổng điểm'],
      [40, 45, 85],
      [42, 40, 82],
    ],
    ['far from what units claim', ['Điểm tự chấm', 'Điểm thẩm định'], [95, 40], [90, 45]],
    ['a second round that changes some', ['Thẩm định lần 1', 'Thẩm định lần 2'], [60, 85], [70, 72]],
    ['not filled in yet', ['Điểm thẩm định', 'Tổng điểm'], [60, null], [70, null]],
  ] as const)('is not said of %s', (_, headers, first, second) => {
    const table = sheet('KQ', [
      TITLE,
      BLOCK,
      ['TT', 'Đơn vị', 'Điểm tối đa', ...headers],
      [1, 'Sở Nội vụ', 100, ...first],
      [2, 'Sở Y tế', 100, ...second],
    ]);
    expect(rankedOf(table).filter((one) => one.endsWith('column-unread'))).toEqual([]);
  });

  it('is not said where another one counts by the rules', () => {
    const table = sheet('KQ', [
      TITLE,
      BLOCK,
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm đạt được'],
      [1, 'Sở Nội vụ', 100, 90, 18],
      [2, 'Sở Y tế', 100, 85, 10],
    ]);
    const said = (scoreSource: 'latest' | 'verified1') =>
      rankWorkbook(workbook(table), { ...defaultSettings, scoreSource }).findings.flatMap(({ code, place }) =>
        code === 'column-unread' ? [place.cell] : [],
      );
    expect(said('latest')).toEqual(['E3']);
    expect(said('verified1')).toEqual([]);
  });
});
