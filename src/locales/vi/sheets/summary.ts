import { periodName } from '../periodName';
import type { SummaryTexts } from '../../../core/report/words/sheetTexts';
import { numberTexts } from '../../numbers';

const numbers = numberTexts('vi-VN');

export const summary: SummaryTexts = {
  sheetName: 'Tổng hợp',
  inHelp:
    'Mỗi khối một dòng: bình quân, đơn vị dẫn đầu, số đơn vị tăng và giảm hạng; ba đơn vị đầu, ba đơn vị cuối, thay đổi lớn nhất, điều cần xem; liên kết đến mọi trang khác.',
  title: (year) =>
    `TỔNG HỢP KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  findings: (errors, warnings, infos) =>
    `Kiểm tra dữ liệu: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
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
  zeroScores: (threshold) => `Tiêu chí 0 điểm (từ ${numbers.plain(threshold)} điểm)`,
  allZeroScores: 'Tiêu chí 0 điểm (tất cả)',
  warnings: 'Cảnh báo',
  note: 'Ghi chú',
  provisional: (units) => `Tạm tính: ${units} đơn vị còn tiêu chí chưa chấm`,
  notWritten: (sheets) => `Theo quy tắc đã lưu, không ghi các trang: ${sheets.join(', ')}`,
  stopped: (sheet) => `Chưa xếp hạng: có lỗi dữ liệu, xem “${sheet}”`,
  standings: 'Dẫn đầu, cuối khối và thay đổi lớn nhất',
  group: 'Nhóm',
  groups: {
    first: 'Dẫn đầu khối',
    last: 'Cuối khối',
    rose: 'Tăng hạng nhiều nhất',
    fell: 'Giảm hạng nhiều nhất',
  },
  otherUnits: (count) => `và ${numbers.plain(count)} đơn vị khác`,
  toLookAt: 'Cần xem',
  nothingToLookAt: 'Không có lỗi, cảnh báo nào.',
  moreToLookAt: (count, sheet) => `và ${count} lỗi, cảnh báo khác: xem “${sheet}”`,
  sheets: 'Các trang kết quả',
};
