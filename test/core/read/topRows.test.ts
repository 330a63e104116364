import { expect, test } from 'vitest';
import { inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';

/** The rows of a sheet that are offered as its header. */
function offered(...rows: readonly (readonly (string | number | null)[])[]) {
  const { readings } = inspectWorkbook(
    workbook(
      sheet(
        'Bảng điểm',
        rows.map((row) => [...row]),
      ),
    ),
    defaultSettings,
  );
  return readings[0]?.topRows.map(({ row, texts }) => [row, ...texts]);
}

test('rows of criteria are not offered as the header where another row may be it', () => {
  expect(
    offered(
      ['TT', 'Nội dung', 'Thang điểm'],
      ['1', 'Công tác chỉ đạo', 10],
      ['I', 'Công tác chỉ đạo', 10],
      ['1.1', 'Kế hoạch', null],
      ['1.2.', 'Báo cáo', 2],
      [3, 'Sở A', 'x', 80],
    ),
  ).toEqual([[1, 'TT', 'Nội dung', 'Thang điểm']]);
});

test('a header that begins with a number or names years is offered', () => {
  expect(offered(['1', 'Đơn vị', 'Điểm'], ['Đơn vị', 'Loại', 2023, 2024], ['1.1', 'Kế hoạch', 2])).toEqual([
    [1, '1', 'Đơn vị', 'Điểm'],
    [2, 'Đơn vị', 'Loại'],
  ]);
});

test('where all rows hold data, all are offered', () => {
  expect(offered(['1.1', 'Kế hoạch', 2], ['1.2', 'Báo cáo', 3])).toEqual([
    [1, '1.1', 'Kế hoạch'],
    [2, '1.2', 'Báo cáo'],
  ]);
});

test('each says its columns and what they begin with', () => {
  const { readings } = inspectWorkbook(
    workbook(
      sheet('Bảng điểm', [
        ['Việc', 'Mức', null],
        ['constructor', 2.5, 'x'],
      ]),
    ),
    defaultSettings,
  );
  expect(readings[0]?.topRows[0]?.columns).toEqual([
    { letters: 'A', header: 'Việc', firstValues: ['constructor'] },
    { letters: 'B', header: 'Mức', firstValues: [2.5] },
  ]);
});
