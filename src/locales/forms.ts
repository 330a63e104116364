import type { FormWords } from '../core/issue/unitForm';
import { periodName } from './vi/periodName';

/** The words of forms that are sent to units: papers of a Vietnamese office, whatever language its officer reads. */
export const forms: FormWords = {
  filePrefix: 'Phiếu',
  sheetName: 'Phiếu chấm điểm',
  title: (year) =>
    `BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  unit: (unit) => `Đơn vị: ${unit}`,
  block: (block) => `Khối: ${block}`,
  code: 'STT',
  criterion: 'Nội dung',
  maxPoints: 'Điểm tối đa',
  lastYear: (year) => `Điểm ${periodName(year)}`,
  self: 'Điểm tự chấm',
  evidence: 'Tài liệu kiểm chứng',
  explanation: 'Giải trình của đơn vị',
  total: 'Tổng cộng',
  howTo:
    'Cách điền: chỉ nhập vào các ô nền vàng nhạt. Điểm tự chấm là số từ 0 đến điểm tối đa (điểm lẻ ghi 8,5); tiêu chí không áp dụng với đơn vị ghi KAD; chưa chấm thì để trống.',
  ofSurvey: 'Ô nền xám: điểm do điều tra xã hội học chấm, đơn vị không nhập.',
  refusalTitle: 'Điểm tự chấm chưa đúng',
  refusal:
    'Nhập một số từ 0 đến điểm tối đa của tiêu chí (phần đơn vị tự chấm), ví dụ 8,5; hoặc KAD nếu tiêu chí không áp dụng với đơn vị.',
  signature: ['…………, ngày …… tháng …… năm ……', 'THỦ TRƯỞNG ĐƠN VỊ', '(Ký tên, đóng dấu)'],
};
