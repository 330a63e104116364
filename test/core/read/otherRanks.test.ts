import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { pointsAndWarnings } from './told';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

/** What is said of units with 90, 85 and 80 of 100 and a column of ranks that are the other way round. */
function said(header: string, title = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'): readonly string[] {
  const table = (head: readonly CellContent[], points: (at: number) => readonly CellContent[]) =>
    pointsAndWarnings(UNITS, [
      sheet('KQ', [
        [title],
        ['Khối: Sở, ban, ngành'],
        ['TT', 'Đơn vị', ...head, header],
        ...UNITS.map((unit, at) => [at + 1, unit, ...points(at), 3 - at]),
      ]),
    ]).said.join();
  return [
    table(['Điểm tối đa', 'Điểm thẩm định'], (at) => [100, 90 - 5 * at]),
    table(['Thể chế (50 điểm)', 'TTHC (50 điểm)'], (at) => [45, 45 - 5 * at]),
  ];
}

describe('ranks of another index', () => {
  it.each(['Xếp hạng DTI', 'Thứ hạng DDCI', 'Xếp hạng PCI', 'Xếp hạng PAPI', 'Chỉ số DTI'])(
    'are not compared with the scores of a table: %s',
    (header) => {
      expect(said(header)[0]).toBe('');
    },
  );

  it('are compared where the title is of that index', () => {
    expect(said('Xếp hạng DTI', 'KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025')[0]).toContain(
      'stated-total-differs',
    );
    expect(said('Xếp hạng DDCI', 'KẾT QUẢ CHỈ SỐ DDCI NĂM 2025')[0]).toContain('stated-total-differs');
  });

  it('and a table’s own are', () => {
    expect(said('Xếp hạng')).toEqual([
      'stated-total-differs B4,stated-total-differs B6',
      'stated-total-differs B4,stated-total-differs B6',
    ]);
  });
});

describe('a header “Hạng …” of another index', () => {
  it.each(['Hạng DTI', 'Hạng DDCI', 'Hạng SIPAS', 'Hạng chuyển đổi số', 'Hạng chỉ số hài lòng'])(
    'is one of ranks, which are not compared: %s',
    (header) => {
      expect(said(header)[0]).toBe('');
    },
  );
});
