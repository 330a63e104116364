import { strToU8, unzipSync, zipSync } from 'fflate';
import { scoreWorkbook, workbookOf } from './scoreWorkbook';

/** Workbooks that bring the pane into its states, each by what it is about. */
export const workbooks = {
  empty: () => workbookOf('Sheet1', []),
  withoutScores: () =>
    workbookOf('Ghi chú', [['Họp giao ban lúc 8 giờ'], ['Nội dung', 'Người phụ trách'], ['Báo cáo', 'An']]),
  /** Every block has an error: 9 of 2 points. */
  allStopped: () =>
    scoreWorkbook(
      new Map([
        ['Sở Nội vụ', [9, 2, 4]],
        ['Sở Tài chính', [1, 2, 5]],
      ]),
    ),
  threeBlocks: () =>
    scoreWorkbook(
      new Map([
        ['Sở Nội vụ', [2, 2, 4]],
        ['Huyện X', [1, 2, 5]],
        ['Xã Y', [1, 3, 5]],
      ]),
      (unit) => ({ 'Huyện X': 'Cấp huyện', 'Xã Y': 'Cấp xã' })[unit] ?? 'Sở, ban, ngành',
    ),
  /** A score of one unit is blank. */
  withWarnings: () =>
    workbookOf('Bảng điểm', [
      ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'],
      ['1', 'Công tác chỉ đạo, điều hành', 5],
      ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, 1, 0],
      ['1.2', 'Báo cáo cải cách hành chính', 3, '', 3, 2.5],
      ['2', 'Cải cách thể chế', 5],
      ['2.1', 'Rà soát văn bản', 5, 4, 5, 3],
    ]),
  ready,
  /** Nobody can add a sheet. */
  protected: () => withLockedStructure(ready()),
} satisfies Record<string, () => Buffer>;

function ready(): Buffer {
  return scoreWorkbook(
    new Map([
      ['Sở Nội vụ', [2, 2, 4]],
      ['Sở Tài chính', [1, 2, 5]],
    ]),
  );
}

function withLockedStructure(workbook: Buffer): Buffer {
  const parts = unzipSync(workbook);
  const part = 'xl/workbook.xml';
  const xml = new TextDecoder().decode(parts[part]);
  const locked = xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  if (locked === xml) throw new Error('The workbook has no element "sheets".');
  return Buffer.from(zipSync({ ...parts, [part]: strToU8(locked) }));
}
