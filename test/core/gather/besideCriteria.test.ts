import { describe, expect, it } from 'vitest';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { bookAfter, gatheredFrom } from './sentFiles';

type Rows = readonly (readonly CellContent[])[];

/** A unit's own sheet: its table begins in row 4, the first criterion stands in row 6. */
function ownFile(rows: Rows, merged: SheetSnapshot['merged'] = []): UnitFile {
  const content = sheet('Phiếu', [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Đơn vị: Xã A'],
    [],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Giải trình của đơn vị'],
    ...rows,
  ]);
  return { path: 'a.xlsx', hash: 'a', saved: null, mark: null, content: [{ ...content, merged }] };
}

/** What is told of a file beside criteria of the set that it does not have, and what stands in the unit's sheet then. */
function gathered(file: UnitFile) {
  const run = gatheredFrom([file]);
  const rows = bookAfter(run).find(({ name }) => name === 'Xã A')?.values ?? [];
  const cells = new Map(rows.map((row) => [row[0], row]));
  const told = run.lines.flatMap(({ left }) => left).filter(({ why }) => why.endsWith('-not-used'));
  return { told: told.map(({ why, cell }) => [why, cell]), cells, left: run.lines[0]?.left ?? [] };
}

const REST: Rows = [
  ['2', 'Cải cách thể chế', 8, 4, null, null],
  ['2.1', 'Rà soát văn bản', 2, 2, null, null],
  ['2.2', 'Mức độ hài lòng', 3, null, null, null],
  ['2.3', 'Tiếp cận dịch vụ', 3, 2, null, null],
];

describe('what stands beside no criterion', () => {
  it('is told with its cell: a score and evidence of a group, a total that is no sum, words', () => {
    const { told } = gathered(
      ownFile([
        ['1', 'Công tác chỉ đạo', 5, 4.5, 'của lĩnh vực', null],
        ['1.1', 'Kế hoạch CCHC', 2, null, null, null],
        ['1.2', 'Báo cáo CCHC', 3, null, null, null],
        ...REST,
        [null, 'Tổng cộng', 13, 99, null, null],
      ]),
    );
    expect(told).toEqual([
      ['score-not-used', 'D5'],
      ['text-not-used', 'E5'],
      ['score-not-used', 'D12'],
    ]);
  });

  it('is not told where it is the sum of scores, a repeated header or a signature below the table', () => {
    const { told } = gathered(
      ownFile([
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['1', 'Công tác chỉ đạo', 5, 4.5, null, null],
        ['1.1', 'Kế hoạch CCHC', 2, 2, null, null],
        ['1.2', 'Báo cáo CCHC', 3, 2.5, null, null],
        ...REST,
        [null, 'Tổng cộng', 13, 8.5, null, null],
        [null, null, null, 'Nơi nhận', 'GIÁM ĐỐC', null],
      ]),
    );
    expect(told).toEqual([]);
  });

  it('is told of a row below the table that no blank row parts from it', () => {
    const { told } = gathered(
      ownFile([
        ['1', 'Công tác chỉ đạo', 5, null, null, null],
        ['1.1', 'Kế hoạch CCHC', 2, 2, null, null],
        ['1.2', 'Báo cáo CCHC', 3, 2.5, null, null],
        ...REST,
        [null, null, null, null, 'dưới bảng', null],
      ]),
    );
    expect(told).toEqual([['text-not-used', 'E12']]);
  });
});

describe('a text of a unit', () => {
  it('goes on in rows without a number, and in rows of the ways in which a criterion is scored', () => {
    const { told, cells } = gathered(
      ownFile([
        ['1', 'Công tác chỉ đạo', 5, null, null, null],
        ['1.1', 'Kế hoạch CCHC', 2, 2, 'Quyết định số 1', null],
        [null, null, null, null, 'Quyết định số 2', null],
        [null, 'Ban hành kịp thời: 2', null, 2, 'Công văn số 3', null],
        ['1.2', 'Báo cáo CCHC', 3, 2.5, null, null],
        ...REST,
      ]),
    );
    expect(cells.get('1.1')?.[6]).toBe('Quyết định số 1\nQuyết định số 2\nCông văn số 3');
    expect(cells.get('1.2')?.[6] ?? null).toBeNull();
    expect(told).toEqual([['score-not-used', 'D8']]);
  });

  it('goes to all criteria that its cell is merged over', () => {
    const { told, cells } = gathered(
      ownFile(
        [
          ['1', 'Công tác chỉ đạo', 5, null, null, null],
          ['1.1', 'Kế hoạch CCHC', 2, 2, 'chung một tài liệu', null],
          ['1.2', 'Báo cáo CCHC', 3, 2.5, null, null],
          ...REST,
        ],
        [{ row: 5, column: 4, rows: 2, columns: 1 }],
      ),
    );
    expect(['1.1', '1.2', '2.1'].map((code) => cells.get(code)?.[6] ?? null)).toEqual([
      'chung một tài liệu',
      'chung một tài liệu',
      null,
    ]);
    expect(told).toEqual([]);
  });
});
