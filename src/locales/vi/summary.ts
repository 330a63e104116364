import { periodName } from './periodName';
import type { SummaryTexts } from '../../core/report/words/sheetTexts';
import { numberTexts } from '../numbers';

const numbers = numberTexts('vi-VN');

export const summary: SummaryTexts = {
  sheetName: 'Tổng hợp',
  title: (year) =>
    `TỔNG HỢP KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  findings: (errors, warnings, infos) =>
    `Kiểm tra dữ liệu: ${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin`,
  missing: ({ names, more }) =>
    `CẢNH BÁO: có thể bị bỏ sót, không có trong kết quả: ${names.join('; ')}${more === 0 ? '' : ` và ${more} đơn vị, trang khác`} (xem “Kiểm tra dữ liệu”)`,
  block: 'Khối',
  year: 'Năm',
  units: 'Số đơn vị',
  ranked: 'Được xếp hạng',
  average: 'Bình quân (%)',
  leaders: 'Dẫn đầu',
  leadersPercent: 'Chỉ số cao nhất (%)',
  rose: 'Tăng hạng',
  fell: 'Giảm hạng',
  unchanged: 'Giữ hạng',
  grade: (name) => `Xếp loại ${name}`,
  zeroScores: (threshold) => `Lượt 0 điểm (từ ${numbers.plain(threshold)} điểm)`,
  allZeroScores: 'Lượt 0 điểm (tất cả)',
  warnings: 'Cảnh báo',
  note: 'Ghi chú',
  provisional: (units) => `Tạm tính: ${units} đơn vị còn tiêu chí chưa chấm`,
  stopped: (sheet) => `Chưa xếp hạng: có lỗi dữ liệu, xem “${sheet}”`,
  sheets: 'Các trang kết quả',
  about: {
    ranking: 'Thứ hạng, chỉ số, so với năm trước, chỉ số từng lĩnh vực',
    fields: 'Chỉ số và thứ hạng theo từng lĩnh vực',
    matrix: 'Điểm của mọi tiêu chí và đơn vị',
    zeroScores: 'Tiêu chí đạt 0 điểm, điểm mất và hạng nếu đạt đủ điểm',
    moves: 'Đơn vị tăng, giảm hạng và nguyên nhân',
    announcement: 'Lời văn thông báo kết quả',
    findings: 'Những điều cần xem lại trong dữ liệu, kèm ô',
    charts: 'Biểu đồ chỉ số và thứ hạng của khối',
    log: 'Mỗi lần tính một dòng: thời gian, thiết lập, điểm và thứ hạng thay đổi',
  },
};
