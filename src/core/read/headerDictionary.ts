/** What a column holds, told by its header. */
export type ColumnRole =
  | 'code'
  | 'name'
  | 'max'
  | 'self'
  | 'verified1'
  | 'verified2'
  | 'survey'
  | 'final'
  | 'index'
  | 'bonus'
  | 'penalty'
  | 'rank'
  | 'grade'
  | 'unit'
  | 'block'
  | 'shortName'
  | 'formerName'
  | 'note';

/** The header dictionary of DOMAIN section 2, and what offices write besides. */
export const headerDictionary: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'Mã', 'Mã số', 'Mục'],
  name: [
    'Tiêu chí',
    'Nội dung',
    'Lĩnh vực',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Tiêu chí, tiêu chí thành phần',
    'Tiêu chí thành phần',
    'Tên tiêu chí',
    'Nội dung tiêu chí',
    'Nội dung đánh giá',
  ],
  max: ['Điểm tối đa', 'Tối đa', 'Điểm chuẩn', 'Điểm chuẩn tối đa', 'Điểm số tối đa', 'Thang điểm'],
  self: [
    'Điểm tự chấm',
    'Tự chấm',
    'Tự chấm điểm',
    'Điểm tự đánh giá',
    'Tự đánh giá',
    'Điểm số tự chấm',
    'TC',
    'Điểm TC',
    'Đơn vị tự chấm',
    'Đơn vị tự đánh giá',
  ],
  verified1: [
    'Điểm thẩm định',
    'Điểm thẩm định lần 1',
    'Thẩm định lần 1',
    'Thẩm định',
    'TĐ',
    'Điểm TĐ',
    'SNV đánh giá',
    'Sở Nội vụ đánh giá',
    'UBND huyện thẩm định',
    'UBND xã thẩm định',
    'Điểm chấm thực tế',
    'Điểm đánh giá trực tiếp',
    'Điểm thẩm định thực tế',
    'Hội đồng thẩm định',
  ],
  verified2: ['Điểm thẩm định lần 2', 'Thẩm định lần 2'],
  survey: [
    'Điểm điều tra XHH',
    'Điều tra XHH',
    'ĐTXHH',
    'Điểm ĐTXHH',
    'Điểm XHH',
    'XHH',
    'Đánh giá qua ĐTXHH',
    'Đánh giá qua điều tra XHH',
    'Đánh giá qua điều tra xã hội học',
    'Điều tra xã hội học',
    'Điểm điều tra xã hội học',
    'Điểm đo lường hài lòng',
    'SIPAS',
    'Điểm SIPAS',
  ],
  final: [
    'Điểm',
    'Điểm số',
    'Điểm đạt',
    'Điểm đạt được',
    'Số điểm đạt được',
    'Tổng điểm',
    'Tổng số điểm',
    'Tổng',
    'Tổng cộng',
    'Tổng điểm đạt được',
    'Số điểm thực hiện',
    'Điểm đánh giá',
    'Điểm thẩm định sau khi trừ',
  ],
  index: [
    'Chỉ số',
    'Chỉ số CCHC',
    'Tỷ lệ',
    'Tỉ lệ',
    'Tỷ lệ đạt',
    'Tỉ lệ đạt',
    'Tỷ lệ đạt được',
    'Tỉ lệ đạt được',
    'Tỷ lệ thực hiện',
    'Tỉ lệ thực hiện',
  ],
  bonus: ['Điểm thưởng', 'Điểm cộng'],
  penalty: ['Điểm bị trừ', 'Bị trừ', 'Trừ điểm', 'Điểm phạt', 'Điểm trừ'],
  rank: [
    'Xếp hạng',
    'Kết quả xếp hạng',
    'Thứ tự xếp hạng',
    'Vị thứ',
    'Xếp thứ',
    'Hạng',
    'Thứ hạng',
    'Vị trí xếp hạng',
  ],
  grade: ['Xếp loại', 'Kết quả xếp loại', 'Phân loại', 'Nhóm'],
  unit: [
    'Tên đơn vị',
    'Tên các đơn vị',
    'Đơn vị',
    'Tên cơ quan',
    'Tên cơ quan, đơn vị',
    'Tên các cơ quan, đơn vị',
    'Cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Tên địa phương',
    'Địa phương',
    'Cơ quan',
  ],
  block: ['Khối', 'Thuộc khối', 'Tên khối', 'Khối đơn vị', 'Nhóm đơn vị'],
  shortName: [
    'Tên viết tắt',
    'Viết tắt',
    'Tên ngắn',
    'Tên ngắn gọn',
    'Tên gọi tắt',
    'Tên rút gọn',
    'Tên đơn vị viết tắt',
  ],
  formerName: [
    'Tên cũ',
    'Tên gọi cũ',
    'Tên trước đây',
    'Tên gọi trước đây',
    'Tên khác',
    'Tên gọi khác',
    'Tên đơn vị cũ',
    'Tên đơn vị trước đây',
    'Tên đơn vị trước sáp nhập',
    'Tên trước sáp nhập',
    'Tên trước khi sáp nhập',
    'Đơn vị cũ',
    'Đơn vị trước sáp nhập',
  ],
  note: [
    'Ghi chú',
    'Ý kiến',
    'Tài liệu kiểm chứng',
    'Tài liệu kiểm chứng/Giải trình',
    'Giải trình',
    'Số liệu kê khai',
    'Cách tính điểm',
    'Các yêu cầu và tài liệu kiểm chứng',
  ],
};
