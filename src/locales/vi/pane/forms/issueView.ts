import { periodName, periodTitle } from '../../periodName';
import { numberTexts } from '../../../numbers';
import type { Period } from '../../../../core/period';

const { plain } = numberTexts('vi-VN');

/** Texts of the part of the pane that issues forms. */
export const issueView = {
  intro:
    'Mỗi đơn vị nhận một phiếu chấm điểm (tệp Excel) theo bộ tiêu chí của khối. Đơn vị chỉ điền được điểm tự chấm, tài liệu kiểm chứng và giải trình.',
  reading: 'Đang đọc bộ tiêu chí và danh sách đơn vị…',
  readAgain: 'Cập nhật',
  changed: 'Các trang tính đã thay đổi sau khi đọc.',
  blocks: 'Khối nhận phiếu',
  units: (units: number) => `${plain(units)} đơn vị`,
  /** @param maxPoints as it is shown */
  set: (criteria: number, maxPoints: string, ofSurvey: number) =>
    `${plain(criteria)} tiêu chí, ${maxPoints} điểm${ofSurvey === 0 ? '' : `; ${plain(ofSurvey)} tiêu chí do điều tra xã hội học chấm`}`,
  year: (year: Period) => periodTitle(year),
  number: (issue: number, isKnown: boolean) =>
    isKnown ? `phát lần ${plain(issue)} (phát lại, cùng bộ tiêu chí)` : `phát lần ${plain(issue)}`,
  fromScores: 'theo phiếu đã chấm',
  criteriaSheet: (sheet: string) => `Bộ tiêu chí: trang “${sheet}”`,
  scoreSheet: (sheet: string) => `Tiêu chí lấy theo phiếu chấm điểm ở trang “${sheet}”`,
  columns: (columns: readonly string[]) => `Các cột của phiếu: ${columns.join(' · ')}`,
  list: (units: number) => `Danh sách ${plain(units)} đơn vị`,
  lastYear: 'Ghi điểm năm trước bên cạnh từng tiêu chí',
  lastYearOf: (units: number, of: number) =>
    `${plain(units)}/${plain(of)} đơn vị có điểm năm trước trong tệp này; các đơn vị khác nhận phiếu không có cột này.`,
  hasLastYear: (year: Period) => `có điểm ${periodName(year)}`,
  without: (units: number) => `${plain(units)} đơn vị không nhận phiếu vì khối chưa có bộ tiêu chí`,
  withoutAdvice:
    'Thêm trang “BỘ TIÊU CHÍ … NĂM …” có dòng “Khối: …” đúng tên khối của các đơn vị này, rồi bấm Cập nhật.',
  make: (forms: number) => `Tạo ${plain(forms)} phiếu (tệp .zip)`,
  none: 'Chưa chọn khối nào.',
  look: 'Xem mẫu',
  lookHint: 'Mở phiếu đầu tiên thành tệp mới để xem, chưa tính là đã phát.',
  one: { file: 'Tải phiếu', workbook: 'Mở phiếu' },
  oneOf: {
    file: (unit: string) => `Tải phiếu của ${unit}`,
    workbook: (unit: string) => `Mở phiếu của ${unit} thành tệp mới`,
  },
  opens: 'Mỗi phiếu mở thành một tệp mới. Lưu tệp đó với tên ghi dưới tên đơn vị, rồi gửi cho đơn vị.',
  savesNothing:
    'Excel trên máy này (Mac, iPad) không cho phần bổ trợ tải tệp về. Muốn có một lần tất cả các phiếu, mở tệp này bằng Excel trên web hoặc Excel trên Windows.',
  openEach: 'Không thấy tệp tải về? Mở từng phiếu thành tệp mới',
  done: {
    zip: (forms: number, file: string) => `Đã tạo ${plain(forms)} phiếu: tệp “${file}”`,
    file: (file: string) => `Đã tạo tệp “${file}”`,
    workbook: (file: string) => `Phiếu đã mở thành tệp mới. Lưu tệp đó với tên “${file}”`,
    look: 'Mẫu đã mở thành tệp mới, chỉ để xem.',
  },
  issued: (block: string, forms: number, issue: number) =>
    `${block}: ${plain(forms)} phiếu, phát lần ${plain(issue)}.`,
  where: 'Tệp nằm ở thư mục Tải xuống (Downloads) hoặc nơi vừa chọn.',
  next: 'Giải nén, gửi cho mỗi đơn vị tệp mang tên mình, kèm công văn ghi hạn gửi lại; nhắc đơn vị không bỏ khóa, không thêm bớt dòng của phiếu. Khi các đơn vị gửi lại, vào Thu phiếu.',
  nextOfOne: 'Gửi phiếu cho đơn vị, kèm công văn ghi hạn gửi lại. Khi đơn vị gửi lại, vào Thu phiếu.',
  remembered: 'Số lần phát được ghi nhớ trong tệp này: hãy lưu tệp.',
  forgotten: 'Phiếu đã tạo nhưng tệp này chưa ghi nhớ được số lần phát',
  missing: {
    'no-criteria-set': 'Tệp này chưa có bộ tiêu chí',
    'no-units': 'Tệp này chưa có danh sách đơn vị',
  },
  missingSetOf: (blocks: string) => `Chưa có bộ tiêu chí cho khối ${blocks}`,
  howTo: {
    'no-criteria-set':
      'Bộ tiêu chí là một trang có tiêu đề “BỘ TIÊU CHÍ … NĂM …”, dòng “Khối: …” và bảng STT, Nội dung, Điểm tối đa. Dán bộ tiêu chí của tỉnh vào một trang như vậy, hoặc chèn mẫu rồi sửa.',
    'no-units':
      'Danh sách đơn vị là một trang có các cột Tên đơn vị và Khối, mỗi đơn vị một dòng. Dán danh sách vào một trang như vậy, hoặc chèn mẫu rồi sửa.',
  },
  insert: {
    'no-criteria-set': 'Chèn mẫu bộ tiêu chí',
    'no-units': 'Chèn mẫu danh sách đơn vị',
  },
  inserted: (sheet: string) => `Đã chèn trang “${sheet}”. Sửa trang đó, rồi bấm Cập nhật.`,
};

export type IssueViewTexts = typeof issueView;
