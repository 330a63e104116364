import { criterion, field, graded, rate } from './criteriaSet';
import type { CriteriaSet } from './criteriaSet';
import { fieldNames } from './fieldNames';

/** Departments (*sở, ban, ngành*): 7 fields, 45 leaves, 100 points. Illustrative, in the manner of Cà Mau's set of 2013. */
export const departmentCriteria: CriteriaSet = {
  numbering: 'arabic',
  fields: [
    field(fieldNames.direction, [
      criterion('Kế hoạch CCHC năm', [
        graded('Ban hành kế hoạch CCHC năm 2023', [
          ['Ban hành kịp thời', 1],
          ['Ban hành không kịp thời', 0.5],
          ['Không ban hành', 0],
        ]),
        graded(
          'Xác định đầy đủ nhiệm vụ, kết quả phải đạt được và trách nhiệm của phòng, đơn vị trực thuộc',
          [
            ['Đạt yêu cầu', 1],
            ['Đạt một phần yêu cầu', 0.5],
            ['Không đạt yêu cầu', 0],
          ],
        ),
        graded('Thực hiện kế hoạch CCHC năm 2023', [
          ['Hoàn thành 100% kế hoạch', 1.5],
          ['Hoàn thành từ 90% đến dưới 100% kế hoạch', 1],
          ['Hoàn thành từ 80% đến dưới 90% kế hoạch', 0.5],
          ['Hoàn thành dưới 80% kế hoạch', 0],
        ]),
      ]),
      graded('Báo cáo CCHC định kỳ (quý I, 6 tháng, quý III, năm)', [
        ['Đủ số lượng, đúng thời gian và nội dung quy định', 2],
        ['Có 01 báo cáo chậm hoặc thiếu nội dung', 1.5],
        ['Có 02 báo cáo chậm hoặc thiếu nội dung', 1],
        ['Có từ 03 báo cáo trở lên chậm hoặc thiếu nội dung', 0],
      ]),
      criterion('Kiểm tra công tác CCHC', [
        graded('Ban hành kế hoạch kiểm tra CCHC', [
          ['Ban hành trong quý I', 1],
          ['Ban hành sau quý I', 0.5],
          ['Không ban hành', 0],
        ]),
        rate('Xử lý các vấn đề phát hiện qua kiểm tra', 2, 0.05, [
          'Điểm = (số vấn đề đã xử lý / số vấn đề phát hiện) x 2',
        ]),
      ]),
      rate('Mức độ hoàn thành kế hoạch thông tin, tuyên truyền CCHC', 2.5, 0.05, [
        'Điểm = tỷ lệ % nhiệm vụ hoàn thành x 2,5',
      ]),
      criterion('Sáng kiến, đổi mới trong CCHC', [
        graded('Sáng kiến CCHC cấp tỉnh', [
          ['Có sáng kiến CCHC được công nhận cấp tỉnh', 1.5],
          ['Có sáng kiến CCHC được công nhận cấp cơ sở', 0.75],
          ['Không có sáng kiến CCHC', 0],
        ]),
        graded('Áp dụng mô hình, cách làm mới về CCHC', [
          ['Có từ 02 mô hình trở lên', 0.5],
          ['Có 01 mô hình', 0.25],
          ['Không có', 0],
        ]),
      ]),
      rate('Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao', 3.5, 0.05, [
        'Điểm = (số nhiệm vụ hoàn thành đúng hạn / số nhiệm vụ được giao) x 3,5',
      ]),
      criterion('Trách nhiệm của người đứng đầu', [
        graded('Chỉ đạo, đối thoại, gắn kết quả CCHC với thi đua, khen thưởng', [
          ['Đạt cả 03 yêu cầu', 2.5],
          ['Đạt 02 yêu cầu', 1.75],
          ['Đạt 01 yêu cầu', 1],
          ['Không đạt yêu cầu nào', 0],
        ]),
        rate('Khắc phục tồn tại, hạn chế sau công bố chỉ số CCHC năm trước', 1.5, 0.05, [
          'Điểm = tỷ lệ % tồn tại, hạn chế đã khắc phục x 1,5',
        ]),
      ]),
    ]),
    field(fieldNames.institutions, [
      criterion('Tham mưu ban hành văn bản quy phạm pháp luật', [
        rate('Tham mưu ban hành văn bản theo chương trình của HĐND, UBND tỉnh', 2, 0.05, [
          'Điểm = (số văn bản trình đúng hạn / số văn bản được giao) x 2',
        ]),
        graded('Thực hiện quy trình xây dựng văn bản quy phạm pháp luật', [
          ['100% văn bản đúng quy trình', 1.5],
          ['Từ 80% đến dưới 100% văn bản đúng quy trình', 1],
          ['Từ 60% đến dưới 80% văn bản đúng quy trình', 0.5],
          ['Dưới 60% văn bản đúng quy trình', 0],
        ]),
      ]),
      criterion('Kiểm tra, rà soát văn bản quy phạm pháp luật', [
        graded('Ban hành kế hoạch kiểm tra, rà soát văn bản', [
          ['Ban hành kịp thời', 1],
          ['Ban hành không kịp thời', 0.5],
          ['Không ban hành', 0],
        ]),
        rate('Xử lý kết quả kiểm tra, rà soát văn bản', 2.5, 0.05, [
          'Điểm = (số văn bản đã xử lý / số văn bản phải xử lý) x 2,5',
        ]),
      ]),
      graded('Theo dõi tình hình thi hành pháp luật', [
        ['Hoàn thành toàn bộ nội dung kế hoạch', 3],
        ['Hoàn thành từ 90% đến dưới 100% nội dung', 2.5],
        ['Hoàn thành từ 80% đến dưới 90% nội dung', 2],
        ['Hoàn thành dưới 80% nội dung', 0],
      ]),
    ]),
    field(fieldNames.procedures, [
      criterion('Kiểm soát thủ tục hành chính', [
        rate('Rà soát, đơn giản hóa thủ tục hành chính', 2.5, 0.05, [
          'Điểm = (số TTHC đã rà soát, kiến nghị / số TTHC theo kế hoạch) x 2,5',
        ]),
        graded('Công bố, công khai thủ tục hành chính', [
          ['Đầy đủ, kịp thời, đúng quy định', 2],
          ['Đầy đủ nhưng chưa kịp thời', 1.5],
          ['Chưa đầy đủ', 1],
          ['Không công bố, công khai', 0],
        ]),
      ]),
      criterion('Thực hiện cơ chế một cửa, một cửa liên thông', [
        rate('TTHC được tiếp nhận, trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh', 2.5, 0.05, [
          'Điểm = (số TTHC tiếp nhận tại Trung tâm / tổng số TTHC) x 2,5',
        ]),
        graded('Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích', [
          ['Từ 30% hồ sơ trở lên', 0.5],
          ['Dưới 30% hồ sơ', 0.25],
          ['Không có hồ sơ', 0],
        ]),
      ]),
      criterion('Kết quả giải quyết thủ tục hành chính', [
        rate('Hồ sơ giải quyết đúng hạn và trước hạn', 4, 0.01, [
          'Từ 98% số hồ sơ trở lên: 4',
          'Dưới 98% số hồ sơ: tính theo tỷ lệ thực tế',
        ]),
        graded('Giải quyết TTHC quá hạn không có văn bản xin lỗi', [
          ['Không có hồ sơ quá hạn, hoặc mọi hồ sơ quá hạn đều có văn bản xin lỗi', 1],
          ['Có hồ sơ quá hạn không có văn bản xin lỗi', 0],
        ]),
        rate('Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', 3, 0.05, [
          'Điểm = tỷ lệ % hồ sơ được số hóa x 3',
        ]),
        rate('Mức độ hài lòng của người dân, tổ chức về giải quyết TTHC', 1.5, 0.01, [
          'Điểm = mức độ hài lòng (%) x 1,5',
        ]),
      ]),
    ]),
    field(fieldNames.organisation, [
      graded('Kiện toàn chức năng, nhiệm vụ, cơ cấu tổ chức theo quy định', [
        ['100% phòng, đơn vị được kiện toàn đúng quy định', 2.5],
        ['Từ 90% đến dưới 100% phòng, đơn vị', 2],
        ['Từ 80% đến dưới 90% phòng, đơn vị', 1.5],
        ['Dưới 80% phòng, đơn vị', 0],
      ]),
      criterion('Quản lý biên chế', [
        graded('Sử dụng biên chế được giao', [
          ['Không vượt số biên chế được giao', 2.5],
          ['Vượt nhưng đã có phương án xử lý', 1.5],
          ['Vượt số biên chế được giao', 0],
        ]),
        rate('Thực hiện tinh giản biên chế theo lộ trình', 2.5, 0.05, [
          'Điểm = tỷ lệ % hoàn thành lộ trình x 2,5',
        ]),
      ]),
      rate('Thực hiện phân cấp quản lý và kiểm tra sau phân cấp', 2.5, 0.05, [
        'Điểm = tỷ lệ % nhiệm vụ phân cấp được kiểm tra x 2,5',
      ]),
    ]),
    field(fieldNames.civilService, [
      criterion('Quản lý công chức, viên chức', [
        rate('Bố trí công chức, viên chức theo vị trí việc làm', 3.5, 0.05, [
          'Điểm = (số người bố trí đúng vị trí / tổng số người) x 3,5',
        ]),
        graded('Tuyển dụng, bổ nhiệm, luân chuyển đúng quy định', [
          ['Đúng quy định', 2],
          ['Có 01 trường hợp phải khắc phục', 1],
          ['Có từ 02 trường hợp phải khắc phục trở lên', 0],
        ]),
      ]),
      criterion('Đánh giá, đào tạo công chức, viên chức', [
        graded('Đánh giá, xếp loại chất lượng hằng năm', [
          ['Đúng trình tự, thời gian quy định', 2.5],
          ['Đúng trình tự nhưng chậm thời gian', 1.75],
          ['Không đúng quy định', 0],
        ]),
        rate('Hoàn thành kế hoạch đào tạo, bồi dưỡng', 3, 0.05, ['Điểm = tỷ lệ % hoàn thành kế hoạch x 3']),
      ]),
      graded('Chấp hành kỷ luật, kỷ cương hành chính', [
        ['Không có trường hợp vi phạm', 3],
        ['Có vi phạm bị nhắc nhở', 2.5],
        ['Có vi phạm bị phê bình', 2],
        ['Có vi phạm bị kỷ luật', 0],
      ]),
    ]),
    field(fieldNames.publicFinance, [
      rate('Giải ngân kế hoạch vốn và dự toán được giao', 3.5, 0.05, ['Điểm = tỷ lệ % giải ngân x 3,5']),
      criterion('Cơ chế tự chủ', [
        graded('Ban hành, thực hiện quy chế chi tiêu nội bộ, quản lý tài sản công', [
          ['Đầy đủ, đúng quy định', 1.5],
          ['Chưa cập nhật đầy đủ', 1],
          ['Không ban hành', 0],
        ]),
        rate('Đơn vị sự nghiệp thực hiện tự chủ tài chính', 2.5, 0.05, [
          'Điểm = tỷ lệ % so với kế hoạch x 2,5',
        ]),
      ]),
      graded('Công khai ngân sách và thực hiện kiến nghị sau thanh tra, kiểm toán', [
        ['Công khai đúng hạn, thực hiện 100% kiến nghị', 2.5],
        ['Công khai đúng hạn, thực hiện từ 80% kiến nghị', 2],
        ['Công khai chậm hoặc thực hiện dưới 80% kiến nghị', 1.5],
        ['Không công khai', 0],
      ]),
    ]),
    field(fieldNames.digitalGovernment, [
      rate('Mức độ hoàn thành kế hoạch chuyển đổi số', 3, 0.05, ['Điểm = tỷ lệ % nhiệm vụ hoàn thành x 3']),
      criterion('Ứng dụng công nghệ thông tin trong cơ quan', [
        rate('Văn bản điện tử được ký số, trao đổi trên hệ thống', 3.5, 0.05, [
          'Điểm = tỷ lệ % văn bản x 3,5',
        ]),
        graded('Báo cáo trên hệ thống thông tin báo cáo của tỉnh', [
          ['Đầy đủ, đúng hạn', 1.5],
          ['Đầy đủ nhưng có báo cáo chậm', 1],
          ['Không đầy đủ', 0.5],
          ['Không thực hiện', 0],
        ]),
        graded('Cung cấp thông tin trên Cổng/Trang thông tin điện tử', [
          ['Đầy đủ, kịp thời', 0.5],
          ['Chưa đầy đủ', 0.25],
          ['Không cung cấp', 0],
        ]),
      ]),
      criterion('Cung cấp dịch vụ công trực tuyến', [
        rate('Hồ sơ trực tuyến toàn trình, một phần', 4, 0.01, [
          'Điểm = (tỷ lệ % hồ sơ trực tuyến / chỉ tiêu giao) x 4',
        ]),
        rate('Thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính', 3, 0.01, [
          'Điểm = (tỷ lệ % thanh toán trực tuyến / chỉ tiêu giao) x 3',
        ]),
      ]),
      graded('Áp dụng hệ thống quản lý chất lượng ISO 9001 trên môi trường số', [
        ['Đáp ứng đầy đủ yêu cầu', 3],
        ['Có 01 nội dung chưa đáp ứng', 2.5],
        ['Có 02 nội dung chưa đáp ứng', 2],
        ['Có 03 nội dung chưa đáp ứng', 1],
        ['Không áp dụng hệ thống quản lý chất lượng', 0],
      ]),
    ]),
  ],
};
