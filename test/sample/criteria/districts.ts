import { criterion, field, graded, rate } from './criteriaSet';
import type { CriteriaSet } from './criteriaSet';
import { fieldNames } from './fieldNames';

/** Districts (*UBND cấp huyện*): 8 fields, 48 leaves, 100 points. Illustrative, in the manner of Cà Mau's set of 2013. */
export const districtCriteria: CriteriaSet = {
  numbering: 'arabic',
  fields: [
    field(fieldNames.direction, [
      criterion('Kế hoạch CCHC năm', [
        graded('Ban hành kế hoạch CCHC năm 2023', [
          ['Ban hành kịp thời', 1],
          ['Ban hành không kịp thời', 0.5],
          ['Không ban hành', 0],
        ]),
        graded('Xác định đầy đủ nhiệm vụ CCHC trên các lĩnh vực và bố trí kinh phí thực hiện', [
          ['Xác định đầy đủ nhiệm vụ và có bố trí kinh phí', 1],
          ['Chưa xác định đầy đủ nhiệm vụ hoặc chưa bố trí kinh phí', 0.5],
          ['Không đạt cả hai yêu cầu', 0],
        ]),
        graded('Thực hiện kế hoạch CCHC năm 2023', [
          ['Hoàn thành 100% kế hoạch', 1.5],
          ['Hoàn thành từ 90% đến dưới 100% kế hoạch', 1],
          ['Hoàn thành từ 80% đến dưới 90% kế hoạch', 0.5],
          ['Hoàn thành dưới 80% kế hoạch', 0],
        ]),
      ]),
      graded('Báo cáo CCHC định kỳ (quý I, 6 tháng, quý III, năm)', [
        ['Đủ số lượng, đúng thời gian và nội dung quy định', 1.5],
        ['Có 01 báo cáo chậm hoặc thiếu nội dung', 1],
        ['Có 02 báo cáo chậm hoặc thiếu nội dung', 0.5],
        ['Có từ 03 báo cáo trở lên chậm hoặc thiếu nội dung', 0],
      ]),
      criterion('Kiểm tra công tác CCHC', [
        graded('Kiểm tra từ 30% số phòng, đơn vị cấp xã trở lên', [
          ['Đạt yêu cầu', 1],
          ['Kiểm tra từ 20% đến dưới 30%', 0.5],
          ['Kiểm tra dưới 20%', 0],
        ]),
        rate('Xử lý các vấn đề phát hiện qua kiểm tra', 2, 0.05, [
          'Điểm = (số vấn đề đã xử lý / số vấn đề phát hiện) x 2',
        ]),
      ]),
      rate('Mức độ hoàn thành kế hoạch thông tin, tuyên truyền CCHC', 2, 0.05, [
        'Điểm = tỷ lệ % nhiệm vụ hoàn thành x 2',
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
      criterion('Thực hiện nhiệm vụ cấp trên giao', [
        rate('Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao', 2.5, 0.05, [
          'Điểm = (số nhiệm vụ hoàn thành đúng hạn / số nhiệm vụ được giao) x 2,5',
        ]),
        graded('Có văn bản phê bình của cấp trên và phải kiểm điểm theo chỉ đạo của UBND tỉnh', [
          ['Không có văn bản phê bình', 1],
          ['Có văn bản phê bình và phải kiểm điểm', 0],
        ]),
      ]),
      rate('Chỉ đạo, đánh giá chỉ số CCHC của UBND cấp xã', 2.5, 0.05, [
        'Điểm = (số xã, phường, thị trấn đạt từ 80 điểm / tổng số) x 2,5',
      ]),
    ]),
    field(fieldNames.institutions, [
      graded('Ban hành văn bản quy phạm pháp luật đúng thẩm quyền, trình tự', [
        ['100% văn bản đúng quy định', 2],
        ['Từ 90% đến dưới 100% văn bản đúng quy định', 1.5],
        ['Từ 80% đến dưới 90% văn bản đúng quy định', 1],
        ['Dưới 80% văn bản đúng quy định', 0],
      ]),
      criterion('Kiểm tra, rà soát văn bản quy phạm pháp luật', [
        graded('Ban hành kế hoạch kiểm tra, rà soát văn bản', [
          ['Ban hành kịp thời', 1],
          ['Ban hành không kịp thời', 0.5],
          ['Không ban hành', 0],
        ]),
        rate('Xử lý kết quả kiểm tra, rà soát văn bản', 2, 0.05, [
          'Điểm = (số văn bản đã xử lý / số văn bản phải xử lý) x 2',
        ]),
      ]),
      rate('Theo dõi thi hành pháp luật và phổ biến, giáo dục pháp luật', 3, 0.05, [
        'Điểm = tỷ lệ % nhiệm vụ hoàn thành x 3',
      ]),
    ]),
    field(fieldNames.procedures, [
      criterion('Kiểm soát thủ tục hành chính', [
        graded('Niêm yết, công khai thủ tục hành chính ở cấp huyện, cấp xã', [
          ['Đầy đủ, kịp thời, đúng quy định', 2],
          ['Đầy đủ nhưng chưa kịp thời', 1.5],
          ['Chưa đầy đủ', 1],
          ['Không niêm yết, công khai', 0],
        ]),
        graded('Xử lý phản ánh, kiến nghị về quy định hành chính', [
          ['Xử lý 100% phản ánh, kiến nghị', 1],
          ['Xử lý từ 80% phản ánh, kiến nghị', 0.5],
          ['Xử lý dưới 80% phản ánh, kiến nghị', 0],
        ]),
      ]),
      criterion('Thực hiện cơ chế một cửa, một cửa liên thông', [
        rate('TTHC được tiếp nhận, giải quyết tại Trung tâm Hành chính công và bộ phận một cửa', 3, 0.05, [
          'Điểm = (số TTHC tiếp nhận tại bộ phận một cửa / tổng số TTHC) x 3',
        ]),
        graded('Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích', [
          ['Từ 15% hồ sơ trở lên', 0.5],
          ['Dưới 15% hồ sơ', 0.25],
          ['Không có hồ sơ', 0],
        ]),
      ]),
      criterion('Kết quả giải quyết thủ tục hành chính', [
        rate('Hồ sơ cấp huyện giải quyết đúng hạn và trước hạn', 4, 0.01, [
          'Từ 98% số hồ sơ trở lên: 4',
          'Dưới 98% số hồ sơ: tính theo tỷ lệ thực tế',
        ]),
        rate('Hồ sơ cấp xã giải quyết đúng hạn và trước hạn', 3, 0.01, [
          'Từ 98% số hồ sơ trở lên: 3',
          'Dưới 98% số hồ sơ: tính theo tỷ lệ thực tế',
        ]),
        rate('Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', 2, 0.05, [
          'Điểm = tỷ lệ % hồ sơ được số hóa x 2',
        ]),
        rate('Mức độ hài lòng của người dân, tổ chức về giải quyết TTHC', 1.5, 0.01, [
          'Điểm = mức độ hài lòng (%) x 1,5',
        ]),
      ]),
    ]),
    field(fieldNames.organisation, [
      graded('Kiện toàn chức năng, nhiệm vụ, cơ cấu tổ chức phòng chuyên môn', [
        ['100% phòng, đơn vị được kiện toàn đúng quy định', 2],
        ['Từ 90% đến dưới 100% phòng, đơn vị', 1.5],
        ['Từ 80% đến dưới 90% phòng, đơn vị', 1],
        ['Dưới 80% phòng, đơn vị', 0],
      ]),
      criterion('Quản lý biên chế, sắp xếp tổ chức', [
        graded('Sử dụng biên chế được giao', [
          ['Không vượt số biên chế được giao', 2],
          ['Vượt nhưng đã có phương án xử lý', 1.5],
          ['Vượt số biên chế được giao', 0],
        ]),
        rate('Sắp xếp đơn vị sự nghiệp, thôn, tổ dân phố theo lộ trình', 2.5, 0.05, [
          'Điểm = tỷ lệ % hoàn thành lộ trình x 2,5',
        ]),
      ]),
      rate('Thực hiện quy chế làm việc và phân cấp quản lý', 2.5, 0.05, [
        'Điểm = tỷ lệ % nội dung thực hiện x 2,5',
      ]),
    ]),
    field(fieldNames.civilService, [
      criterion('Quản lý công chức, viên chức', [
        rate('Bố trí công chức, viên chức theo vị trí việc làm', 3, 0.05, [
          'Điểm = (số người bố trí đúng vị trí / tổng số người) x 3',
        ]),
        graded('Tuyển dụng, bổ nhiệm, luân chuyển đúng quy định', [
          ['Đúng quy định', 2],
          ['Có 01 trường hợp phải khắc phục', 1],
          ['Có từ 02 trường hợp phải khắc phục trở lên', 0],
        ]),
      ]),
      criterion('Đánh giá, đào tạo cán bộ, công chức', [
        graded('Đánh giá, xếp loại chất lượng hằng năm', [
          ['Đúng trình tự, thời gian quy định', 2],
          ['Đúng trình tự nhưng chậm thời gian', 1.5],
          ['Không đúng quy định', 0],
        ]),
        rate('Cán bộ, công chức cấp xã đạt chuẩn', 3, 0.05, [
          'Điểm = tỷ lệ % cán bộ, công chức đạt chuẩn x 3',
        ]),
      ]),
      graded('Chấp hành kỷ luật, kỷ cương hành chính', [
        ['Không có trường hợp vi phạm', 3],
        ['Có vi phạm bị nhắc nhở', 2.5],
        ['Có vi phạm bị phê bình', 2],
        ['Có vi phạm bị kỷ luật', 0],
      ]),
    ]),
    field(fieldNames.publicFinance, [
      rate('Giải ngân kế hoạch vốn đầu tư công', 3.5, 0.05, ['Điểm = tỷ lệ % giải ngân x 3,5']),
      criterion('Cơ chế tự chủ', [
        graded('Ban hành, thực hiện quy chế chi tiêu nội bộ, quản lý tài sản công', [
          ['Đầy đủ, đúng quy định', 1.5],
          ['Chưa cập nhật đầy đủ', 1],
          ['Không ban hành', 0],
        ]),
        rate('Đơn vị sự nghiệp thực hiện tự chủ tài chính', 2, 0.05, ['Điểm = tỷ lệ % so với kế hoạch x 2']),
      ]),
      graded('Công khai ngân sách và thực hiện kiến nghị sau thanh tra, kiểm toán', [
        ['Công khai đúng hạn, thực hiện 100% kiến nghị', 2],
        ['Công khai đúng hạn, thực hiện từ 80% kiến nghị', 1.5],
        ['Công khai chậm hoặc thực hiện dưới 80% kiến nghị', 1],
        ['Không công khai', 0],
      ]),
    ]),
    field(fieldNames.digitalGovernment, [
      rate('Mức độ hoàn thành kế hoạch chuyển đổi số', 2.5, 0.05, [
        'Điểm = tỷ lệ % nhiệm vụ hoàn thành x 2,5',
      ]),
      criterion('Ứng dụng công nghệ thông tin trong cơ quan', [
        rate('Văn bản điện tử được ký số, trao đổi trên hệ thống', 3, 0.05, ['Điểm = tỷ lệ % văn bản x 3']),
        graded('Báo cáo trên hệ thống thông tin báo cáo của tỉnh', [
          ['Đầy đủ, đúng hạn', 1.5],
          ['Đầy đủ nhưng có báo cáo chậm', 1],
          ['Không đầy đủ', 0.5],
          ['Không thực hiện', 0],
        ]),
        graded('Cung cấp thông tin trên Cổng thông tin điện tử', [
          ['Đầy đủ, kịp thời', 0.5],
          ['Chưa đầy đủ', 0.25],
          ['Không cung cấp', 0],
        ]),
      ]),
      criterion('Cung cấp dịch vụ công trực tuyến', [
        rate('Hồ sơ trực tuyến toàn trình, một phần', 3.5, 0.01, [
          'Điểm = (tỷ lệ % hồ sơ trực tuyến / chỉ tiêu giao) x 3,5',
        ]),
        rate('Thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính', 2.5, 0.01, [
          'Điểm = (tỷ lệ % thanh toán trực tuyến / chỉ tiêu giao) x 2,5',
        ]),
      ]),
      graded('Áp dụng hệ thống quản lý chất lượng ISO 9001 ở cấp huyện, cấp xã', [
        ['Đáp ứng đầy đủ yêu cầu', 2.5],
        ['Có 01 nội dung chưa đáp ứng', 2],
        ['Có 02 nội dung chưa đáp ứng', 1.5],
        ['Có 03 nội dung chưa đáp ứng', 1],
        ['Không áp dụng hệ thống quản lý chất lượng', 0],
      ]),
    ]),
    field(fieldNames.impact, [
      rate('Thực hiện thu ngân sách so với dự toán được giao', 3, 0.05, [
        'Điểm = tỷ lệ % thực hiện dự toán x 3',
      ]),
      graded('Phát triển doanh nghiệp, hợp tác xã, hộ kinh doanh thành lập mới', [
        ['Tăng so với năm trước', 2],
        ['Bằng năm trước', 1.5],
        ['Giảm dưới 20% so với năm trước', 1],
        ['Giảm từ 20% trở lên so với năm trước', 0],
      ]),
      rate('Thực hiện các chỉ tiêu phát triển KT-XH do HĐND cấp huyện giao', 3, 0.05, [
        'Điểm = (số chỉ tiêu đạt và vượt / tổng số chỉ tiêu) x 3',
      ]),
      graded('Kết quả xây dựng nông thôn mới, đô thị văn minh', [
        ['Hoàn thành kế hoạch năm', 2],
        ['Hoàn thành từ 90% đến dưới 100% kế hoạch', 1.5],
        ['Hoàn thành từ 80% đến dưới 90% kế hoạch', 1],
        ['Hoàn thành dưới 80% kế hoạch', 0],
      ]),
    ]),
  ],
};
