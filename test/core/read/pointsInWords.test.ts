import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const told = (above: Row, below: readonly Row[], ...others: readonly ReturnType<typeof sheet>[]) =>
  toldBy(
    workbook(
      sheet('Sở A', [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
        ['Đơn vị: Sở Nội vụ'],
        above,
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Thể chế', 20],
        ['1.1', 'Văn bản', 10, 8],
        ['1.2', 'Rà soát', 10, 8],
        ...below,
      ]),
      ...others,
    ),
    ({ severity }) => severity !== 'info',
  );

describe('lines beside a score sheet', () => {
  it.each([
    'Cộng 2 điểm thưởng sáng kiến',
    'Được cộng 2 điểm do có sáng kiến',
    'Thưởng 2 điểm',
    'Trừ 2 điểm do chậm báo cáo',
    'Bị trừ 0,5 điểm.',
    'Hội đồng thống nhất trừ 2 điểm tiêu chí 1.1',
  ])('that give points in a sentence are said: %s', (line) => {
    expect(told([line], [])).toEqual(['Sở Nội vụ 80', 'A3 numbers-unread']);
    expect(told([], [[], [line]])).toEqual(['Sở Nội vụ 80', 'A9 numbers-unread']);
  });

  it.each([
    'Trừ 2 điểm nếu chậm báo cáo',
    'Trừ 0,25 điểm/01 văn bản chậm, mỗi lần',
    'Cộng 1 điểm cho mỗi sáng kiến',
    'Được cộng tối đa 2 điểm',
    'Nộp chậm thì bị trừ 2 điểm',
    'Không bị trừ điểm',
    'Kết quả: 16/20 điểm',
    'Điểm cuối cùng: 16',
  ])('that are rules, or agree, are not: %s', (line) => {
    expect(told([line], [])).toEqual(['Sở Nội vụ 80']);
    expect(told([], [[], [line]])).toEqual(['Sở Nội vụ 80']);
  });

  it('are options where they stand right below the last criterion', () => {
    expect(told([], [[null, 'Trừ 2 điểm do chậm báo cáo']])).toEqual(['Sở Nội vụ 80']);
  });

  it.each([
    'Kết quả: 15/20 điểm',
    'Tổng điểm sau khi trừ: 14',
    'Tổng số điểm đạt được: 15 điểm',
    'Điểm cuối cùng: 15',
  ])('that state another total are said above and below: %s', (line) => {
    expect(told([line], [])).toEqual(['Sở Nội vụ 80', 'A3 total-score-differs']);
    expect(told([], [[], [line]])).toEqual(['Sở Nội vụ 80', 'A9 total-score-differs']);
  });
});

describe('small tables below a score sheet', () => {
  it.each<[string, string, string, number]>([
    ['ĐIỂM THƯỞNG', 'Sáng kiến', 'Điểm thưởng', 90],
    ['SÁNG KIẾN', 'Mô hình, giải pháp', 'Mức thưởng', 90],
    ['ĐIỂM TRỪ', 'Lỗi vi phạm', 'Mức trừ', 70],
    ['CÁC LỖI VI PHẠM', 'Vi phạm', 'Điểm trừ', 70],
  ])('give bonus or penalty points: %s, %s | %s', (title, name, points, percent) => {
    expect(told([], [[], [title], ['TT', name, points], [1, 'Cải tiến', 2]])).toEqual([
      `Sở Nội vụ ${percent}`,
    ]);
  });
});

describe('a table of a later round beside score sheets', () => {
  it.each(['Điểm sau giải trình', 'Điểm phúc tra', 'Điểm phúc khảo', 'Điểm thẩm định lần 2'])(
    'is compared with what they give: %s',
    (header) => {
      const later = (points: number) =>
        sheet('Sau', [['KẾT QUẢ NĂM 2025'], ['TT', 'Đơn vị', header], [1, 'Sở Nội vụ', points]]);
      expect(told([], [], later(15))).toEqual(['Sở Nội vụ 80', 'B3 stated-total-differs']);
      expect(told([], [], later(16))).toEqual(['Sở Nội vụ 80']);
    },
  );
});

describe('a note that leaves a unit out of the ranking', () => {
  const noted = (note: string) =>
    toldBy(
      workbook(
        sheet('KQ', [
          ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
          ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Ghi chú'],
          [1, 'Sở Nội vụ', 100, 90, null],
          [2, 'Sở Y tế', 100, 70, note],
        ]),
      ),
      ({ code }) => code === 'unit-not-ranked',
    );

  it.each([
    'Ngoài xếp hạng',
    'Ngoài danh sách xếp hạng',
    'Không đủ điều kiện xếp hạng',
    'Chưa đủ thời gian để xếp hạng',
    'Không nằm trong danh sách xếp hạng',
    'Đưa ra khỏi danh sách xếp hạng',
    'Tạm dừng xếp hạng',
    'Không XH',
    'Không tính XH',
    'N/R',
  ])('may use these words: %s', (note) => {
    expect(noted(note)).toContain('E4 unit-not-ranked');
  });

  it.each([
    'Xếp hạng riêng',
    'XH riêng',
    'Bảo lưu xếp hạng',
    'Xếp hạng chung với khối khác',
    'Đề nghị xem xét xếp hạng',
  ])('may say so in words that nobody knows, and is said: %s', (note) => {
    expect(noted(note)).toEqual(['Sở Nội vụ 90', 'Sở Y tế 70', 'E4 unit-not-ranked']);
  });

  it('is a remark where it stands beside most units', () => {
    const rows = ['A', 'B', 'C'].map((unit, at) => [at + 1, `Sở ${unit}`, 100, 90 - at, 'Xếp hạng riêng']);
    const header = ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Ghi chú'];
    const book = workbook(sheet('KQ', [['KẾT QUẢ NĂM 2025'], header, ...rows]));
    expect(toldBy(book, ({ code }) => code === 'unit-not-ranked')).toEqual(['Sở A 90', 'Sở B 89', 'Sở C 88']);
  });

  it.each([
    'Xếp hạng 3',
    'Xếp hạng nhất',
    'Tăng 2 bậc xếp hạng',
    'Xếp hạng không thay đổi',
    'Không thay đổi xếp hạng',
    'Không tăng hạng',
    'Chưa cải thiện xếp hạng',
    'Năm 2024 ngoài xếp hạng',
    'Không XHH',
  ])('says more than that it speaks of ranks: %s', (note) => {
    expect(noted(note)).toEqual(['Sở Nội vụ 90', 'Sở Y tế 70']);
  });
});
