import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import type { CellContent } from '../../../../src/core/workbook';
import { sheet, workbook } from '../../sheets';

type Row = readonly CellContent[];
const FIELDS = ['Thể chế (20 điểm)', 'TTHC (30 điểm)', 'Tài chính (50 điểm)'];

/** What is said of what a table of fields prints of its units beside their points. */
function said(heads: Row, units: readonly Row[], settings: Partial<Settings> = {}) {
  const own = sheet('KQ', [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Sở, ban, ngành'],
    ['TT', 'Đơn vị', ...FIELDS, ...heads],
    ...units.map((row, at) => [at + 1, ...row]),
  ]);
  const { findings } = rankWorkbook(workbook(own), { ...defaultSettings, ...settings });
  return findings.flatMap((found) =>
    found.code === 'stated-total-differs'
      ? [
          `${found.place.cell} ${found.facts.unit}: ${found.facts.what} ${found.facts.stated} ${found.facts.computed}`,
        ]
      : [],
  );
}

const A: Row = ['Sở Nội vụ', 19, 27, 44];
const B: Row = ['Sở Y tế', 18.5, 25.25, 41.5];
const C: Row = ['Sở Tư pháp', 15, 22, 40];

describe('what a table prints of a unit’s points', () => {
  it.each<[string, Row, readonly string[]]>([
    ['their sum', [90, 85.25, 77], []],
    ['rounded to a tenth', [90, 85.3, 77], []],
    ['cut off at a tenth', [90, 85.2, 77], []],
    ['another tenth', [90, 85.4, 77], ['B5 Sở Y tế: points 85.4 85.25']],
    ['another hundredth', [90, 85.24, 77], ['B5 Sở Y tế: points 85.24 85.25']],
    ['one point more', [91, 85.25, 77], ['B4 Sở Nội vụ: points 91 90']],
    ['nothing of one', [90, null, 77], []],
    [
      'all else',
      [1, 2, 3],
      ['B4 Sở Nội vụ: points 1 90', 'B5 Sở Y tế: points 2 85.25', 'B6 Sở Tư pháp: points 3 77'],
    ],
  ])('%s', (_, totals, findings) => {
    expect(
      said(
        ['Tổng điểm'],
        [A, B, C].map((row, at) => [...row, totals[at] ?? null]),
      ),
    ).toEqual(findings);
  });

  it.each<[string, CellContent, readonly string[]]>([
    ['without bonus and penalty', 90, []],
    ['with the bonus only', 93, []],
    ['with the penalty only', 89, []],
    ['with both', 92, []],
    ['with the penalty added', 91, ['B4 Sở Nội vụ: points 91 92']],
    ['with the bonus taken off', 87, ['B4 Sở Nội vụ: points 87 92']],
  ])('may be %s', (_, total, findings) => {
    const heads = ['Điểm thưởng', 'Điểm trừ', 'Tổng điểm'];
    expect(
      said(heads, [
        [...A, 3, 1, total],
        [...B, 0, 0, 85.25],
        [...C, 0, 0, 77],
      ]),
    ).toEqual(findings);
  });
});

describe('what a table prints of a unit’s index and rank', () => {
  it.each<[string, Row, readonly string[]]>([
    ['its index', ['90%', '85,25%', '77%'], []],
    ['rounded to whole per cents', ['90%', '85%', '77%'], []],
    ['another hundredth', ['90%', '85,27%', '77%'], ['B5 Sở Y tế: percent 85.27 85.25']],
    ['another index', ['80%', '85,25%', '77%'], ['B4 Sở Nội vụ: percent 80 90']],
  ])('%s', (_, indexes, findings) => {
    expect(
      said(
        ['Chỉ số (%)'],
        [A, B, C].map((row, at) => [...row, indexes[at] ?? null]),
      ),
    ).toEqual(findings);
  });

  it.each<[string, Row, readonly string[]]>([
    ['their ranks', [1, 2, 3], []],
    ['exchanged', [1, 3, 2], ['B5 Sở Y tế: rank 3 2', 'B6 Sở Tư pháp: rank 2 3']],
    ['of several blocks', [7, 9, 12], []],
  ])('%s', (_, ranks, findings) => {
    expect(
      said(
        ['Xếp hạng'],
        [A, B, C].map((row, at) => [...row, ranks[at] ?? null]),
      ),
    ).toEqual(findings);
  });

  it('a unit has one finding: of its points before its index, of that before its rank', () => {
    const heads = ['Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'];
    expect(
      said(heads, [
        [...A, 89, '70%', 3],
        [...B, 85.25, '70%', 1],
        [...C, 77, '77%', 1],
      ]),
    ).toEqual(['B4 Sở Nội vụ: points 89 90', 'B5 Sở Y tế: percent 70 85.25', 'B6 Sở Tư pháp: rank 1 3']);
  });

  it('an index without the bonus beside it that puts units in another order is said of the first of them that differs', () => {
    const heads = ['Điểm thưởng', 'Chỉ số (%)'];
    const units = (bonus: Row): readonly Row[] =>
      [A, B, C].map((row, at) => [...row, bonus[at] ?? null, ['90%', '85,25%', '77%'][at] ?? null]);
    expect(said(heads, units([0, 5, 0]))).toEqual(['B5 Sở Y tế: percent 85.25 90.25']);
    expect(said(heads, units([-9, 0, 0]))).toEqual(['B4 Sở Nội vụ: percent 90 81']);
    expect(said(heads, units([0, 0, 8.5]))).toEqual(['B6 Sở Tư pháp: percent 77 85.5']);
    expect(said(heads, units([0, 4.75, 0]))).toEqual([]);
    expect(said(heads, units([0, 4.76, 0]))).toEqual(['B5 Sở Y tế: percent 85.25 90.01']);
    expect(said(heads, [...units([0, 0, 0])].toReversed())).toEqual([]);
  });
});
