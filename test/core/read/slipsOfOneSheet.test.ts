import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Xây dựng'];
const BLOCK = 'Khối: Khối 1';

/** A unit's own score sheet, with its title's period and its line of the block. */
function scoreSheet(unit: string, period: string, block: string | null): SheetSnapshot {
  return sheet(unit, [
    [`BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC ${period}`],
    [`Đơn vị: ${unit}`],
    ...(block === null ? [] : [[block]]),
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
    ['1', 'Thể chế', 20],
    ['1.1', 'Văn bản', 20, 5 + unit.length],
  ]);
}

const MATTER = new Set(['unit-gone', 'block-of-one', 'name-similar', 'block-guessed', 'duplicate-unit']);

function warnings(sheets: readonly SheetSnapshot[]): readonly string[] {
  const told = toldBy(
    workbook(...sheets),
    ({ severity, code }) => severity === 'warning' && MATTER.has(code),
  );
  return told.filter((line) => line.includes('-'));
}

describe('one score sheet with the title of another period, among those of this one, is a unit that has no scores', () => {
  it.each([
    ['NĂM 2025', 'NĂM 2024'],
    ['NĂM 2025', 'NĂM 2023'],
    ['QUÝ IV NĂM 2025', 'QUÝ III NĂM 2025'],
    ['THÁNG 9/2025', 'THÁNG 8/2025'],
  ])('%s, and once %s', (period, other) => {
    const sheets = UNITS.map((unit, index) => scoreSheet(unit, index === 2 ? other : period, BLOCK));
    expect(warnings(sheets)).toEqual(['A2 unit-gone']);
  });

  it('is quiet where it is of a block that this period has not', () => {
    const sheets = UNITS.map((unit, index) =>
      scoreSheet(unit, index === 2 ? 'NĂM 2024' : 'NĂM 2025', index === 2 ? 'Khối: Khối 2' : BLOCK),
    );
    expect(warnings(sheets)).toEqual([]);
  });
});

describe('a score sheet whose line of the block differs from all others is said', () => {
  it.each([
    ['Khối: Khôi 1', 2, ['A2 name-similar']],
    ['Khối: Khôi 1', 3, ['A2 name-similar', 'A2 block-of-one']],
    ['Khối: Khối l', 3, ['A2 block-of-one']],
    [null, 2, ['A2 block-guessed']],
    ['Khối:', 2, ['A2 block-guessed']],
    [BLOCK, 3, []],
  ])('%s, one of %i sheets', (block, count, expected) => {
    const sheets = UNITS.slice(0, count).map((unit, index) =>
      scoreSheet(unit, 'NĂM 2025', index === 1 ? block : BLOCK),
    );
    expect(warnings(sheets)).toEqual(expected);
  });

  it('is quiet where the units are of another kind', () => {
    const sheets = ['Sở Nội vụ', 'Sở Y tế', 'Xã An Hòa', 'Xã Bình Lộc'].map((unit, index) =>
      scoreSheet(unit, 'NĂM 2025', index < 2 ? 'Khối: Sở, ban, ngành' : null),
    );
    expect(warnings(sheets)).toEqual([]);
  });
});

describe('a unit that is scored in two blocks is said', () => {
  const table = (last: string) =>
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'],
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ['I', 'Khối sở'],
      [1, 'Sở Nội vụ', 100, 80],
      [2, 'Sở Y tế', 100, 85],
      ['II', 'Khối xã'],
      [1, 'Xã An Hòa', 100, 90],
      [2, 'Xã Bình Lộc', 100, 77],
      [3, last, 100, 70],
    ]);

  it('where a section has a unit of another section', () => {
    expect(warnings([table('Sở Nội vụ')])).toEqual(['B9 duplicate-unit']);
  });

  it('and not where each stands once', () => {
    expect(warnings([table('Xã Cẩm Mỹ')])).toEqual([]);
  });
});
