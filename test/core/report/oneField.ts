import { sheet } from '../sheets';

/** Scores of two units in one field, and their percentages of the year before, in a field more. */
export const oneField = [
  sheet('Kết quả', [
    ['KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
    ['1', 'Cải cách thể chế', null],
    ['1.1', 'Văn bản', 5, 4, 5],
  ]),
  sheet('Lĩnh vực 2022', [
    ['CHỈ SỐ THEO LĨNH VỰC NĂM 2022'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng', 'Tỷ lệ đạt theo lĩnh vực (%)', null],
    [null, null, null, null, 'Cải cách thể chế', 'Lĩnh vực đã bỏ'],
    [1, 'Sở A', 91, 1, 90, 92],
    [2, 'Sở B', 85, 2, 80, 90],
  ]),
];
