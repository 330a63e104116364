import type { TemplateTexts } from '../../core/template/template';

/**
 * The empty score sheets that the pane inserts. The criteria are an example with the fields of the national set
 * (QĐ 876/QĐ-BNV, 2022); a province puts its own in their place.
 */
export const template: TemplateTexts = {
  unitScoreSheet: {
    sheetName: 'Phiếu chấm điểm',
    title: (year) => `BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    scoreColumns: ['Điểm tự chấm', 'Điểm thẩm định'],
  },
  criteriaByUnits: {
    sheetName: 'Bảng chấm điểm',
    title: (year) => `KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    scoreColumns: ['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E'],
  },
  criteriaSet: {
    sheetName: 'Bộ tiêu chí',
    title: (year) => `BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    scoreColumns: [],
  },
  unitList: {
    sheetName: 'Danh sách đơn vị',
    title: 'DANH SÁCH ĐƠN VỊ',
    headers: ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'],
    units: ['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E'].map((unit) => [unit, 'Sở, ban, ngành']),
    hints: {
      title: 'Cách điền',
      unit: 'Thay bằng tên đơn vị, mỗi đơn vị một dòng; chèn thêm dòng hoặc xóa dòng thừa.',
      block: 'Ghi tên khối đúng như ở dòng “Khối:” của bộ tiêu chí, ví dụ “Xã, phường”.',
      former:
        'Tên trước khi sáp nhập, đổi tên (nếu có), cách nhau bằng dấu chấm phẩy: phiếu và điểm năm trước mang tên cũ vẫn được nhận ra.',
    },
  },
  unitLine: 'Đơn vị: ',
  blockLine: 'Khối: Sở, ban, ngành',
  code: 'STT',
  criterion: 'Tiêu chí',
  maxPoints: 'Điểm tối đa',
  note: 'Ghi chú',
  method: 'Phương pháp đánh giá',
  total: 'Tổng cộng',
  hints: {
    title: 'Cách điền',
    unit: 'Gõ tên đơn vị sau dấu hai chấm, ví dụ “Đơn vị: Sở Nội vụ”. Mỗi đơn vị một trang: nhân bản trang này.',
    block: 'Các đơn vị cùng khối được xếp hạng với nhau. Sửa tên khối nếu cần, ví dụ “Khối: Xã, phường”.',
    criterion:
      'Tiêu chí ở đây là ví dụ. Thay bằng bộ tiêu chí của tỉnh; chèn thêm dòng thì điền cả cột STT (1, 1.1, 1.2, 2…).',
    method:
      'Tiêu chí do điều tra xã hội học chấm thì ghi “Điều tra XHH”: đơn vị không tự chấm tiêu chí đó. Các tiêu chí khác để trống.',
    units: 'Thay bằng tên đơn vị, mỗi đơn vị một cột. Chèn thêm cột hoặc xóa cột thừa.',
  },
  fields: [
    {
      name: 'Công tác chỉ đạo, điều hành cải cách hành chính',
      criteria: [
        { name: 'Ban hành kế hoạch cải cách hành chính năm đúng thời hạn', maxPoints: 3 },
        { name: 'Mức độ hoàn thành kế hoạch cải cách hành chính', maxPoints: 5 },
        { name: 'Chế độ báo cáo cải cách hành chính định kỳ', maxPoints: 2 },
        { name: 'Kiểm tra cải cách hành chính tại các đơn vị trực thuộc', maxPoints: 3 },
        { name: 'Tuyên truyền cải cách hành chính', maxPoints: 2 },
      ],
    },
    {
      name: 'Cải cách thể chế',
      criteria: [
        { name: 'Tham mưu ban hành văn bản quy phạm pháp luật đúng tiến độ', maxPoints: 5 },
        { name: 'Rà soát, kiểm tra văn bản quy phạm pháp luật', maxPoints: 4 },
        { name: 'Theo dõi tình hình thi hành pháp luật', maxPoints: 3 },
      ],
    },
    {
      name: 'Cải cách thủ tục hành chính',
      criteria: [
        { name: 'Công khai thủ tục hành chính đầy đủ, đúng hạn', maxPoints: 5 },
        { name: 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn', maxPoints: 8 },
        { name: 'Thực hiện cơ chế một cửa, một cửa liên thông', maxPoints: 4 },
        { name: 'Xử lý phản ánh, kiến nghị về quy định hành chính', maxPoints: 3 },
      ],
    },
    {
      name: 'Cải cách tổ chức bộ máy',
      criteria: [
        { name: 'Sắp xếp, kiện toàn tổ chức bộ máy theo quy định', maxPoints: 4 },
        { name: 'Quản lý, sử dụng biên chế được giao', maxPoints: 4 },
        { name: 'Thực hiện phân cấp, phân quyền quản lý', maxPoints: 4 },
      ],
    },
    {
      name: 'Cải cách chế độ công vụ',
      criteria: [
        { name: 'Bố trí công chức, viên chức theo vị trí việc làm', maxPoints: 5 },
        { name: 'Đánh giá, xếp loại công chức, viên chức', maxPoints: 4 },
        { name: 'Đào tạo, bồi dưỡng công chức, viên chức', maxPoints: 3 },
        { name: 'Chấp hành kỷ luật, kỷ cương hành chính', maxPoints: 3 },
      ],
    },
    {
      name: 'Cải cách tài chính công',
      criteria: [
        { name: 'Thực hiện quy chế chi tiêu nội bộ, quản lý tài sản công', maxPoints: 4 },
        { name: 'Tổ chức thực hiện dự toán ngân sách được giao', maxPoints: 3 },
        { name: 'Thực hiện cơ chế tự chủ tại đơn vị sự nghiệp', maxPoints: 3 },
      ],
    },
    {
      name: 'Xây dựng và phát triển chính quyền số',
      criteria: [
        { name: 'Xử lý văn bản, hồ sơ công việc trên môi trường mạng', maxPoints: 5 },
        { name: 'Tỷ lệ hồ sơ nộp trực tuyến', maxPoints: 6 },
        { name: 'Thanh toán trực tuyến và số hóa hồ sơ', maxPoints: 5 },
      ],
    },
  ],
};
