import { expect, test } from 'vitest';
import { HEADER } from '../core/objections/objectionBooks';
import { checkState } from './paneCheck';
import { paneSteps } from './paneSteps';
import { workbookOfSheets } from './scoreWorkbook';
import { webStage } from './webStage';

const open = webStage();

const scores = [
  ['Sở Nội vụ', 2, 2.5, 5],
  ['Sở Y tế', 2, 3, 4.25],
  ['Sở Tài chính', 0, 3, 5],
] as const;
const book = workbookOfSheets(
  new Map<string, readonly (readonly (string | number)[])[]>([
    ...scores.map(
      ([unit, first, second, third]) =>
        [
          unit,
          [
            ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
            [`Đơn vị: ${unit}`],
            ['Khối: Sở, ban, ngành'],
            ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
            ['1', 'Công tác chỉ đạo, điều hành', 5],
            ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, first],
            ['1.2', 'Báo cáo cải cách hành chính', 3, 3, second],
            ['2', 'Cải cách thể chế', 5],
            ['2.1', 'Rà soát văn bản', 5, 5, third],
          ],
        ] as const,
    ),
    [
      'Kiến nghị',
      [
        ['KIẾN NGHỊ VỀ KẾT QUẢ CHẤM ĐIỂM'],
        [...HEADER],
        [1, 'Sở Tài chính', '1.1', '', 0, 2, 'Đã bổ sung', '', 'Chấp nhận một phần', 1.5, ''],
        [2, 'Sở Nội vụ', '2.1', '', 5, 4, 'Chấm nhầm'],
      ],
    ],
  ]),
);

test('what was decided on objections is ranked by, and the ranks that open ones allow stand beside the units', async () => {
  const stage = await open(book);
  const { pane, faults, sheetNames } = stage;
  const { compute, seen, rankingRows } = paneSteps(pane);
  await seen();
  await compute();
  expect((await rankingRows()).map(([rank, name]) => [rank, name])).toEqual([
    ['1', expect.stringContaining('Sở Nội vụ')],
    ['1', expect.stringContaining('Sở Tài chính')],
    ['3', expect.stringContaining('Sở Y tế')],
  ]);
  await pane.getByText('Tạm tính: hạng 1 đến 3, tùy kết quả xem xét kiến nghị').waitFor();
  expect(await sheetNames()).toContain('Kiến nghị');
  await checkState(stage, 'objections', {
    vi: 'Tạm tính: hạng 1 đến 3, tùy kết quả xem xét kiến nghị',
    en: 'Provisional: rank 1 to 3, as objections are decided',
  });
  expect(faults).toEqual([]);
});
