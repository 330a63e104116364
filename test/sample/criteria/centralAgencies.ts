import { criterion, field, graded, rate } from './criteriaSet';
import type { CriteriaSet } from './criteriaSet';
import { fieldNames } from './fieldNames';

/**
 * Central agencies in the province (*cơ quan Trung ương đóng trên địa bàn*): 5 fields, 21 leaves, 60 points, the shape
 * of Hà Tĩnh's set of 2019 (QĐ 52/2019/QĐ-UBND). The wording is illustrative.
 */
export const centralAgencyCriteria: CriteriaSet = {
  numbering: 'roman',
  fields: [
    field(fieldNames.direction, [
      criterion('Kế hoạch CCHC năm', [
        graded('Ban hành kế hoạch CCHC năm 2023', [
          ['Ban hành kịp thời', 1.5],
          ['Ban hành không kịp thời', 1],
          ['Không ban hành', 0],
        ]),
        rate('Mức độ thực hiện kế hoạch CCHC', 3, 0.05, ['Điểm = tỷ lệ % nhiệm vụ hoàn thành x 3']),
      ]),
      graded('Báo cáo CCHC định kỳ gửi UBND tỉnh', [
        ['Đủ số lượng, đúng thời gian và nội dung quy định', 2],
        ['Có 01 báo cáo chậm hoặc thiếu nội dung', 1.5],
        ['Có 02 báo cáo chậm hoặc thiếu nội dung', 1],
        ['Có từ 03 báo cáo trở lên chậm hoặc thiếu nội dung', 0],
      ]),
      rate('Mức độ hoàn thành kế hoạch thông tin, tuyên truyền CCHC', 2, 0.05, [
        'Điểm = tỷ lệ % nhiệm vụ hoàn thành x 2',
      ]),
      criterion('Phối hợp thực hiện nhiệm vụ của tỉnh', [
        rate('Thực hiện nhiệm vụ phối hợp do UBND tỉnh đề nghị', 3.5, 0.05, [
          'Điểm = (số nhiệm vụ hoàn thành đúng hạn / số nhiệm vụ) x 3,5',
        ]),
        graded('Sáng kiến CCHC được công nhận', [
          ['Có sáng kiến được công nhận cấp tỉnh hoặc cấp ngành', 1.5],
          ['Có sáng kiến được công nhận cấp cơ sở', 0.75],
          ['Không có sáng kiến CCHC', 0],
        ]),
        graded('Tham gia hội nghị, tập huấn CCHC của tỉnh', [
          ['Tham gia đầy đủ', 0.5],
          ['Tham gia chưa đầy đủ', 0.25],
          ['Không tham gia', 0],
        ]),
      ]),
    ]),
    field(fieldNames.institutions, [
      rate('Tham gia góp ý, triển khai văn bản quy phạm pháp luật của tỉnh', 3, 0.05, [
        'Điểm = (số văn bản góp ý đúng hạn / số văn bản được lấy ý kiến) x 3',
      ]),
      criterion('Rà soát, phổ biến văn bản', [
        rate('Rà soát, kiến nghị xử lý văn bản thuộc ngành, lĩnh vực', 2.5, 0.05, [
          'Điểm = tỷ lệ % văn bản được rà soát x 2,5',
        ]),
        graded('Phổ biến, giáo dục pháp luật thuộc ngành, lĩnh vực', [
          ['Hoàn thành kế hoạch', 2.5],
          ['Hoàn thành từ 80% đến dưới 100% kế hoạch', 2],
          ['Hoàn thành dưới 80% kế hoạch', 0],
        ]),
      ]),
    ]),
    field(fieldNames.procedures, [
      criterion('Công khai, tiếp nhận thủ tục hành chính', [
        graded('Niêm yết, công khai thủ tục hành chính', [
          ['Đầy đủ, kịp thời, đúng quy định', 2.5],
          ['Đầy đủ nhưng chưa kịp thời', 2],
          ['Chưa đầy đủ', 1],
          ['Không niêm yết, công khai', 0],
        ]),
        graded('Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích', [
          ['Có thực hiện, có phát sinh hồ sơ', 0.5],
          ['Có thực hiện, không phát sinh hồ sơ', 0.25],
          ['Không thực hiện', 0],
        ]),
      ]),
      criterion('Kết quả giải quyết thủ tục hành chính', [
        rate('Hồ sơ giải quyết đúng hạn và trước hạn', 6, 0.01, [
          'Từ 99% số hồ sơ trở lên: 6',
          'Dưới 99% số hồ sơ: tính theo tỷ lệ thực tế',
        ]),
        rate('Mức độ hài lòng của người dân, tổ chức', 3, 0.01, ['Điểm = mức độ hài lòng (%) x 3']),
        rate('Đơn giản hóa, cắt giảm thời gian giải quyết thủ tục hành chính', 4, 0.05, [
          'Điểm = tỷ lệ % TTHC được cắt giảm thời gian so với kế hoạch x 4',
        ]),
      ]),
    ]),
    field(fieldNames.civilService, [
      graded('Chấp hành kỷ luật, kỷ cương hành chính', [
        ['Không có trường hợp vi phạm', 3.5],
        ['Có vi phạm bị nhắc nhở', 3],
        ['Có vi phạm bị phê bình', 2.5],
        ['Có vi phạm bị kỷ luật', 0],
      ]),
      rate('Đào tạo, bồi dưỡng và bố trí công chức theo vị trí việc làm', 4.5, 0.05, [
        'Điểm = tỷ lệ % hoàn thành kế hoạch x 4,5',
      ]),
    ]),
    field(fieldNames.digitalGovernment, [
      graded('Ban hành, thực hiện kế hoạch chuyển đổi số', [
        ['Hoàn thành 100% kế hoạch', 2],
        ['Hoàn thành từ 80% đến dưới 100% kế hoạch', 1.5],
        ['Hoàn thành dưới 80% kế hoạch', 1],
        ['Không ban hành', 0],
      ]),
      criterion('Ứng dụng công nghệ thông tin, dịch vụ công trực tuyến', [
        rate('Văn bản điện tử được ký số, trao đổi trên trục liên thông', 4, 0.05, [
          'Điểm = tỷ lệ % văn bản x 4',
        ]),
        rate('Hồ sơ dịch vụ công trực tuyến', 5, 0.01, [
          'Điểm = (tỷ lệ % hồ sơ trực tuyến / chỉ tiêu giao) x 5',
        ]),
        rate('Thanh toán không dùng tiền mặt', 3, 0.01, ['Điểm = tỷ lệ % giao dịch x 3']),
      ]),
    ]),
  ],
};
