import type { ObjectionFormWords } from '../../core/newObjections/objectionForm';
import { periodName } from '../vi/periodName';

/** The words of the sheet of objections: a paper of a Vietnamese office, whatever language its officer reads. */
export const objectionForm: ObjectionFormWords = {
  sheetName: 'Kiến nghị',
  title: (period) =>
    `KIẾN NGHỊ VỀ ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${period === null ? '' : ` ${periodName(period).toUpperCase()}`}`,
  note: 'Quyết định ghi Chấp nhận, Chấp nhận một phần hoặc Không chấp nhận; để trống khi chưa xem xét. Chấp nhận một phần thì ghi điểm sau xem xét; chấp nhận mà để trống thì lấy điểm đề nghị.',
  number: 'STT',
  headers: {
    unit: 'Đơn vị',
    code: 'Mã tiêu chí',
    criterion: 'Tiêu chí',
    current: 'Điểm hiện tại',
    asked: 'Điểm đề nghị',
    reason: 'Lý do',
    reviewer: 'Người xem xét',
    decision: 'Quyết định',
    decided: 'Điểm sau xem xét',
    note: 'Ghi chú',
  },
};
