import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';
const UNITS = ['Sở Nội vụ', 'Sở Y tế'];

const told = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ severity }) => severity !== 'info');

const totals = (head: Row, cells: readonly Row[]) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', ...head],
    ...UNITS.map((unit, at) => [at + 1, unit, 100, ...(cells[at] ?? [])]),
  ]);

describe('columns that say their round alone', () => {
  it.each([
    ['Lần 1', 'Lần 2'],
    ['Vòng I', 'Vòng II'],
    ['Điểm lần 1', 'Điểm lần 2'],
    ['Điểm lần thứ nhất', 'Điểm lần thứ hai'],
    ['Lần 2', 'Lần 3'],
  ])('are rounds of the appraisal: %s | %s', (a, b) => {
    expect(
      told(
        totals(
          [a, b],
          [
            [89, 90],
            [88, 80],
          ],
        ),
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
    expect(
      told(
        totals(
          [b, a],
          [
            [90, 89],
            [80, 88],
          ],
        ),
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
    const sheets = UNITS.map((unit, at) =>
      sheet(unit, [
        [TITLE],
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', a, b],
        [1, 'Thể chế', 40, 40, 35, 36 - at],
        [2, 'Bộ máy', 60, 60, 55, 54],
      ]),
    );
    expect(told(...sheets)).toEqual(['Sở Nội vụ 90', 'Sở Y tế 89']);
    const columns = sheet('KQ', [
      [TITLE],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
      [null, null, null, a, b, a, b],
      [1, 'Thể chế', 40, 35, 36, 30, 31],
      [2, 'Bộ máy', 60, 55, 56, 50, 51],
    ]);
    expect(told(columns)).toEqual(['Sở Nội vụ 92', 'Sở Y tế 82']);
  });

  it('count by the last one that is filled', () => {
    expect(told(totals(['Lần 1', 'Lần 2'], [[89, 90], [88]])).slice(0, 2)).toEqual([
      'Sở Nội vụ 90',
      'Sở Y tế 88',
    ]);
    expect(
      told(
        totals(
          ['Lần 1', 'Lần 2', 'Lần 3'],
          [
            [1, 89, 90],
            [2, 88, 80],
          ],
        ),
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
  });

  it.each(['Tổng điểm', 'Điểm trung bình'])('are parts of the column %s beside them', (total) => {
    expect(
      told(
        totals(
          ['Lần 1', 'Lần 2', total],
          [
            [40, 50, 90],
            [40, 40, 80],
          ],
        ),
      ),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
  });
});
