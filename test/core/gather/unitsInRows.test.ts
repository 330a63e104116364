import { describe, expect, it } from 'vitest';
import { planGather } from '../../../src/core/gather/planGather';
import { defaultSettings } from '../../../src/core/settings/settings';
import { gathered } from '../../../src/locales/office/forms';
import { gather } from '../../../src/locales/vi/read/gather';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { sheet, workbook } from '../sheets';
import { BOOK, sent } from './sentFiles';

/** What becomes of a file with one table that scores several units. */
function linesOf(rows: readonly (readonly CellContent[])[], book: readonly SheetSnapshot[] = BOOK) {
  const file = { ...sent('Xã A', { mark: null, path: 'huyen.xlsx' }), content: [sheet('Tổng hợp', rows)] };
  const { lines } = planGather(workbook(...book), [file], defaultSettings, { ...gathered, ...gather });
  return lines.map(({ unit, state, scores, left }) => [unit, state, scores, left.map(({ why }) => why)]);
}

const TITLE = ['TỔNG HỢP ĐIỂM TỰ CHẤM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];

describe('a file with one table of several units', () => {
  it('is read where each unit has a column', () => {
    const rows = [
      TITLE,
      ['Khối: Xã, phường'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B'],
      ['1', 'Công tác chỉ đạo', 5],
      ['1.1', 'Kế hoạch CCHC', 2, 1.5, 2],
      ['1.2', 'Báo cáo CCHC', 3, 3, 2.5],
      ['2', 'Cải cách thể chế', 5],
      ['2.1', 'Rà soát văn bản', 2, 1, 2],
      ['2.3', 'Tiếp cận dịch vụ', 3, 2, 1],
    ];
    expect(linesOf(rows).map(([unit, state, scores]) => [unit, state, scores])).toEqual([
      ['Xã A', 'taken', 4],
      ['Xã B', 'taken', 4],
    ]);
  });

  it.each([
    [
      'by criteria',
      ['STT', 'Đơn vị', 'Kế hoạch CCHC', 'Báo cáo CCHC', 'Rà soát văn bản', 'Tổng điểm'],
      [2, 3, 2, 7],
    ],
    ['by its total', ['STT', 'Đơn vị', 'Điểm tự chấm', 'Xếp hạng'], [7, 1]],
  ])('says what to do where each unit has a row: %s', (_, headers, scores) => {
    const rows = [TITLE, [], headers, [1, 'Xã A', ...scores], [2, 'Xã B', ...scores]];
    expect(linesOf(rows)).toEqual([['', 'no-scores', 0, ['units-in-rows']]]);
  });

  it('is none of the units’ where it says that it is of the appraisal, whatever its units are called', () => {
    const rows = (title: string, unit: string) => [
      [title],
      ['Khối: Xã, phường'],
      ['STT', 'Nội dung', 'Điểm tối đa', unit],
      ['1', 'Công tác chỉ đạo', 5],
      ['1.1', 'Kế hoạch CCHC', 2, 1.5],
      ['1.2', 'Báo cáo CCHC', 3, 3],
      ['2', 'Cải cách thể chế', 5],
      ['2.1', 'Rà soát văn bản', 2, 1],
      ['2.3', 'Tiếp cận dịch vụ', 3, 2],
    ];
    const self = TITLE[0] ?? '';
    const appraisal = 'KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
    const statesIn = (title: string, unit: string) => linesOf(rows(title, unit)).map(([, state]) => state);
    expect(statesIn(self, 'Xã A')).toEqual(['taken']);
    expect(statesIn(appraisal, 'Xã A')).toEqual(['no-scores']);
    const council = 'Văn phòng Hội đồng nhân dân';
    const list = [criteriaSheet(), unitList([council])];
    const of = (title: string) => linesOf(rows(title, council), list).map(([, state]) => state);
    expect(of(self)).toEqual(['taken']);
    expect(of(`${self} - ${council}`)).toEqual(['taken']);
  });
});
