import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../../src/core/workbook';
import { sheet, unitSheet } from '../../sheets';
import { historyOf } from './historySheets';

describe('the change of a criteria set over the years', () => {
  it('marks a year whose criteria set is another one than that of the year before', () => {
    const { history, run } = historyOf([
      unitSheet('Sở Y tế', [2, 3, 5], { year: 2025 }),
      ...[2022, 2023, 2024].map((then) =>
        then === 2024
          ? unitSheet('Sở Y tế', [1, 3, 5], { year: then, name: String(then) })
          : sheet(String(then), [
              [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
              ['Đơn vị: Sở Y tế'],
              ['Khối: Sở, ban, ngành'],
              ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
              ['1', 'Công tác chỉ đạo', 5],
              ['1.1', 'Kế hoạch CCHC', 3, 2],
              ['1.2', 'Tuyên truyền', 2, 2],
              ['2', 'Cải cách thể chế', 5],
              ['2.1', 'Rà soát văn bản', 5, 5],
            ]),
      ),
    ]);
    expect(history.map(({ year: one, setChanged }) => [one, setChanged])).toEqual([
      [2022, null],
      [2023, false],
      [2024, true],
      [2025, false],
    ]);
    expect(run.ranking.blocks[0]?.history.years[2]?.setChange).toEqual({
      ...{ since: 2023, of: 'criteria' },
      ...{ added: 1, removed: 1, maxChanged: 1 },
    });
  });

  it('compares a set with the last one that is known, over a year of totals that tell none', () => {
    const totals = (then: number, max: number) => ({
      ...sheet(String(then), [
        [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        [1, 'Sở, ban, ngành', 'Sở Y tế', max, 8],
      ]),
    });
    const sheetOf = (then: number, max: number) =>
      sheet(String(then), [
        [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        ['Đơn vị: Sở Y tế'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch CCHC', max, 2],
        ['1.2', 'Tuyên truyền', 5 - max, 1],
        ['2', 'Cải cách thể chế', 5],
        ['2.1', 'Rà soát văn bản', 5, 5],
      ]);
    const changes = (...sheets: readonly SheetSnapshot[]) =>
      historyOf(sheets).run.ranking.blocks[0]?.history.years.map(({ setChange, isSetCompared }) =>
        setChange === null ? isSetCompared : [setChange.since, setChange.of, setChange.maxChanged],
      );
    expect(changes(sheetOf(2023, 3), totals(2024, 10), sheetOf(2025, 2))).toEqual([
      false,
      false,
      [2023, 'criteria', 2],
    ]);
    expect(changes(sheetOf(2023, 3), totals(2024, 10), sheetOf(2025, 3))).toEqual([false, false, true]);
    expect(changes(sheetOf(2023, 3), totals(2024, 20), sheetOf(2025, 3))).toEqual([
      false,
      [2023, 'total', 1],
      [2024, 'total', 1],
    ]);
    // A change is marked once: the years after it are those that it made.
    expect(changes(totals(2022, 20), sheetOf(2023, 3), sheetOf(2024, 3), sheetOf(2025, 3))).toEqual([
      false,
      [2022, 'total', 1],
      true,
      true,
    ]);
    expect(changes(sheetOf(2022, 3), totals(2023, 20), totals(2024, 20), sheetOf(2025, 3))).toEqual([
      false,
      [2022, 'total', 1],
      false,
      [2024, 'total', 1],
    ]);
  });
});
