import { capitalised, periodName, previousPeriod } from './periodName';
/** Every text that the command line prints. */
export interface CliTexts {
  readonly usage: string;
  readonly wrongUse: (detail: string) => string;
  /** An error of the program itself. */
  readonly fault: (message: string) => string;
  readonly inputMissing: string;
  readonly oneInput: string;
  readonly unknownLanguage: (value: string) => string;
  readonly extension: (expected: string) => string;
  readonly feedbackNeedsOut: string;
  readonly heading: (block: string, year: number | null, average: string) => string;
  readonly columns: (
    year: number | null,
  ) => readonly [rank: string, unit: string, points: string, index: string, before: string, change: string];
  readonly zeroScores: (count: number) => string;
  readonly findings: (errors: number, warnings: number) => string;
  readonly stoppedBlock: (block: string) => string;
  readonly wrote: (path: string) => string;
}

export const cli: CliTexts = {
  usage: `Cách dùng: npm run rank -- <tệp.xlsx> [--out <kết-quả.xlsx>] [--json <kết-quả.json>]
                       [--feedback all|<khối>|<đơn vị>] [--settings <quy-tắc.json>] [--lang vi|en]
  Tính xếp hạng chỉ số CCHC từ các phiếu chấm điểm trong tệp và in ra bảng xếp hạng.
  --out       ghi bản sao của tệp cùng các trang kết quả (tệp gốc không bị thay đổi)
  --json      ghi kết quả dạng JSON
  --feedback  ghi thêm phiếu kết quả của mọi đơn vị (all), của một khối hoặc một đơn vị vào tệp --out
  --settings  đọc quy tắc tính từ tệp JSON (xem assets/docs/settings.md)
  --lang      ngôn ngữ của kết quả, mặc định vi`,
  wrongUse: (detail) => `Sai cách dùng: ${detail}`,
  fault: (message) =>
    `Chương trình gặp lỗi và chưa ghi gì: ${message}\nĐây là lỗi của phần mềm, không phải của tệp; hãy báo lại kèm tệp này.`,
  inputMissing: 'thiếu tên tệp phiếu chấm điểm.',
  oneInput: 'mỗi lần chỉ tính một tệp.',
  unknownLanguage: (value) => `--lang chỉ nhận vi hoặc en, không nhận “${value}”.`,
  feedbackNeedsOut: '--feedback cần có --out để ghi phiếu kết quả.',
  extension: (expected) => `tệp --out phải có đuôi ${expected} như tệp gốc.`,
  heading: (block, year, average) =>
    `${block}${year === null ? '' : ` – ${periodName(year)}`}: bình quân ${average}`,
  columns: (year) => ['Hạng', 'Đơn vị', 'Điểm', 'Chỉ số', capitalised(previousPeriod(year)), 'Thay đổi'],
  zeroScores: (count) => `Tiêu chí đạt 0 điểm: ${count}`,
  findings: (errors, warnings) => `Kiểm tra dữ liệu: ${errors} lỗi, ${warnings} cảnh báo`,
  stoppedBlock: (block) => `Không xếp hạng khối “${block}” vì có lỗi ở trên.`,
  wrote: (path) => `Đã ghi ${path}`,
};
