import type { Layout } from '../../core/read/model/layouts';
import { keysOf } from '../../core/settings/settingKinds';

/**
 * Small tables as offices make them, one a layout, for the help: the words of real sheets, which are Vietnamese in
 * every language of the pane. Lines of one cell stand above the table; its first line is the header.
 */
export const sampleTables = {
  unitScoreSheet: [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
    ['Đơn vị: Sở Nội vụ'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['1', 'Công tác chỉ đạo', '5', '', ''],
    ['1.1', 'Kế hoạch CCHC', '2', '2', '1,5'],
    ['1.2', 'Báo cáo CCHC', '3', '3', '3'],
    ['2', 'Cải cách thể chế', '4', '', ''],
    ['2.1', 'Rà soát văn bản', '4', '4', '4'],
  ],
  criteriaByUnits: [
    ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2024'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế'],
    ['1', 'Công tác chỉ đạo', '5', '', '', ''],
    ['1.1', 'Kế hoạch CCHC', '2', '1,5', '2', '1,5'],
    ['1.2', 'Báo cáo CCHC', '3', '3', 'KAD', '3'],
    ['2', 'Cải cách thể chế', '4', '', '', ''],
    ['2.1', 'Rà soát văn bản', '4', '4', '3', '4'],
  ],
  unitsByCriteria: [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
    ['TT', 'Tên đơn vị', 'I. Công tác chỉ đạo', '', 'II. Cải cách thể chế', ''],
    ['', '', 'I.1 Kế hoạch CCHC', 'I.2 Báo cáo CCHC', 'II.1 Rà soát văn bản', 'II.2 Theo dõi thi hành'],
    ['', 'Điểm tối đa', '2', '3', '4', '1'],
    ['1', 'Sở Nội vụ', '1,5', '3', '4', '1'],
    ['2', 'Sở Tư pháp', '2', '2,5', '3', '0'],
  ],
  unitsByFields: [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
    ['TT', 'Tên đơn vị', 'Công tác chỉ đạo (5 điểm)', 'Cải cách thể chế (4 điểm)'],
    ['1', 'Sở Nội vụ', '4,5', '4'],
    ['2', 'Sở Tư pháp', '5', '3'],
  ],
  unitsByTotals: [
    ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2024'],
    ['TT', 'Tên cơ quan', 'Điểm tối đa', 'Điểm thẩm định'],
    ['I', 'Sở, ban, ngành', '', ''],
    ['1', 'Sở Nội vụ', '100', '92,5'],
    ['2', 'Sở Tư pháp', '96', '88,75'],
  ],
  scoreList: [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
    ['Đơn vị', 'Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
    ['Sở Nội vụ', '1.1', 'Kế hoạch CCHC', '2', '1,5'],
    ['Sở Nội vụ', '1.2', 'Báo cáo CCHC', '3', '3'],
    ['Sở Tư pháp', '1.1', 'Kế hoạch CCHC', '2', '2'],
    ['Sở Tư pháp', '1.2', 'Báo cáo CCHC', '3', '2,5'],
  ],
  previousRanking: [
    ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC NĂM 2023'],
    ['TT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    ['1', 'Sở Tư pháp', '93,40', '1'],
    ['2', 'Sở Nội vụ', '92,15', '2'],
  ],
  unitList: [
    ['TT', 'Đơn vị', 'Khối', 'Tên viết tắt', 'Tên cũ'],
    ['1', 'Sở Nội vụ', 'Sở, ban, ngành', 'SNV', ''],
    ['2', 'Sở Xây dựng', 'Sở, ban, ngành', 'SXD', 'Sở Giao thông vận tải'],
  ],
} as const satisfies Readonly<Record<SampleLayout, readonly (readonly string[])[]>>;

export type SampleLayout = Layout | 'scoreList' | 'previousRanking' | 'unitList';

/** The layouts in the order in which the help shows them. */
export const SAMPLE_LAYOUTS = keysOf(sampleTables);
