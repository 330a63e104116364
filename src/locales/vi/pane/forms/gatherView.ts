import type { GatherWrites } from '../../../../core/gather/sheets/gatherRun';
import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');

/** What is written, or is going to be, as a list in a sentence. */
function writes({ newSheets, changedCells, changedSheets, registerRows, register }: GatherWrites): string {
  const parts = [
    ...(newSheets > 0 ? [`thêm ${plain(newSheets)} phiếu mới`] : []),
    ...(changedCells > 0 ? [`sửa ${plain(changedCells)} ô ở ${plain(changedSheets)} phiếu đã có`] : []),
    ...(registerRows > 0 ? [`cập nhật ${plain(registerRows)} dòng ở trang ${register}`] : []),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} và ${last}`;
}

/** Texts of the view that gathers the forms of units. */
export const gatherView = {
  intro:
    'Chọn các tệp phiếu mà đơn vị đã gửi. Mỗi tệp được đối chiếu với bộ tiêu chí và danh sách đơn vị của tệp đang mở; chưa ghi gì cho đến khi bấm “Ghi vào tệp này”.',
  choose: 'Chọn tệp',
  chooseFolder: 'Chọn thư mục',
  dropHint: 'hoặc kéo thả tệp, thư mục vào đây (.xlsx, .xlsm, .xls, .ods, .csv, .zip)',
  dropNow: 'Thả để đọc các tệp này',
  filesRead: (files: number) => `Đã đọc ${plain(files)} tệp.`,
  dropFiles: 'Bỏ các tệp này',
  survey: 'Điểm điều tra xã hội học',
  surveyHint: 'Nếu điểm điều tra ở một tệp riêng, chọn tệp đó để ghi vào cột điểm điều tra của từng phiếu.',
  chooseSurvey: 'Chọn tệp điểm điều tra',
  surveyFile: (file: string) => `Điểm điều tra lấy từ tệp “${file}”.`,
  dropSurvey: 'Bỏ tệp điểm điều tra',
  refresh: 'Lập lại danh sách',
  willWrite: (all: GatherWrites) => `“Ghi vào tệp này” sẽ ${writes(all)}.`,
  nothingToWrite: 'Tệp đang mở đã có nội dung của các tệp phiếu này: không có gì để ghi.',
  write: 'Ghi vào tệp này',
  written: (all: GatherWrites) => `Đã ghi vào tệp này: ${writes(all)}.`,
  hasChanged:
    'Tệp đang mở đã thay đổi sau khi lập danh sách nên chưa ghi gì. Danh sách dưới đây đã được lập lại; xem rồi bấm “Ghi vào tệp này” lần nữa.',
  openRegister: (register: string) => `Mở trang ${register}`,
  openSheet: 'Mở phiếu',
  openSheetOf: (unit: string) => `Mở phiếu của ${unit}`,
  list: 'Tệp và đơn vị',
  groupsLabel: 'Lọc theo việc cần làm',
  groups: {
    review: 'Cần xem',
    taken: 'Được nhận',
    unused: 'Không cần nhận',
    missing: 'Chưa gửi',
  },
  state: 'Trạng thái',
  allStates: 'Mọi trạng thái',
  stateCount: (state: string, count: number) => `${state} (${plain(count)})`,
  lineCount: (lines: number) => `${plain(lines)} phiếu, đơn vị`,
  unknownUnit: 'Chưa rõ đơn vị',
  scores: (scores: number) => `${plain(scores)} ô điểm`,
  ofSurvey: 'điểm điều tra',
  withoutSurvey: 'thiếu điểm điều tra',
  moreLeft: (rest: number) => `Còn ${plain(rest)} mục nữa`,
  changed: 'Thay đổi so với lần thu trước',
  columns: {
    self: 'Điểm tự chấm',
    evidence: 'Tài liệu kiểm chứng',
    explanation: 'Giải trình',
  },
  change: (criterion: string, column: string, from: string, to: string) =>
    `${criterion}, ${column}: ${from} → ${to}`,
  blank: '(trống)',
  isUnit: (unit: string) => `Là phiếu của ${unit}`,
  chooseUnit: 'Chọn đơn vị của phiếu',
  noUnitChosen: 'Chọn đơn vị…',
  takeUnit: 'Nhận là phiếu của đơn vị này',
  take: {
    ask: 'Chọn bản này',
    older: 'Vẫn nhận bản này',
    'other-criteria': 'Vẫn nhận phần đúng bộ tiêu chí',
  },
  undoTake: 'Thôi không chọn bản này',
  undoUnit: 'Thôi không chọn đơn vị này',
  takeUnits: 'Lấy của đơn vị',
  keepOffices: 'Giữ của cơ quan',
};

export type GatherViewTexts = typeof gatherView;
