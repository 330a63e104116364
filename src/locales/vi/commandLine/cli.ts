import { numberTexts } from '../../numbers';
import { capitalised, periodName, previousPeriod } from '../periodName';
/** Every text that the command line prints. */
export interface CliTexts {
  /** How each command is used; `lang` is the option of the language, with the room that it takes: `--lang vi|en`. */
  readonly usage: Readonly<
    Record<'rank' | 'issue' | 'gather' | 'whatif' | 'papers' | 'package' | 'serve', (lang: string) => string>
  >;
  /** Where to read how the command is used, after what is wrong. */
  readonly seeHelp: (command: string) => string;
  readonly version: (version: string) => string;
  readonly wrongUse: (detail: string) => string;
  /** An error of the program itself. */
  readonly fault: (message: string) => string;
  readonly inputMissing: string;
  readonly oneInput: (second: string) => string;
  readonly unknownOption: (option: string, meant: string | null) => string;
  readonly optionTwice: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly unknownLanguage: (value: string, known: readonly string[]) => string;
  readonly extension: (option: string, expected: string) => string;
  readonly feedbackNeedsOut: string;
  readonly heading: (block: string, year: number | null, average: string) => string;
  readonly columns: (
    year: number | null,
  ) => readonly [rank: string, unit: string, points: string, index: string, before: string, change: string];
  readonly zeroScores: (count: number) => string;
  readonly findings: (errors: number, warnings: number) => string;
  readonly stoppedBlock: (block: string) => string;
  readonly wrote: (path: string) => string;
  /** That the rules are those that the workbook keeps, and which differ from the usual ones. */
  readonly rulesOfWorkbook: (keys: readonly string[]) => string;
  /** What is not kept of a file of another kind. */
  readonly madeOf: (kind: string, isWritten: boolean) => string;
  readonly sheetRenamed: (from: string, to: string) => string;
  readonly outMissing: string;
  readonly filesMissing: string;
  readonly scoresTaken: (scores: number) => string;
  /** So many forms of a block, under an issue's number that the workbook remembers or not. */
  readonly issued: (block: string, forms: number, issue: number) => string;
  readonly issueForgotten: string;
  readonly withoutSet: (units: readonly string[]) => string;
  readonly unitMissing: string;
  readonly badPapers: (typed: string, known: string) => string;
  /** What a draft lacks. */
  readonly paperMissing: (paper: string, missing: readonly string[]) => string;
  /** @param isInPart whether others are given beside those of the workbook */
  readonly detailsKept: (isInPart: boolean) => string;
  /** What these papers' letterhead lacks. */
  readonly letterhead: (papers: readonly string[], note: string) => string;
  readonly badSet: (typed: string) => string;
  readonly badRank: (typed: string) => string;
  /** Rank, index as it is printed, grade. */
  readonly standing: (rank: number | null, percent: string | null, grade: string | null) => string;
  readonly tried: TriedTexts;
}

/** What other scores of a unit would change. */
interface TriedTexts {
  readonly now: (unit: string, block: string, standing: string) => string;
  readonly then: (standing: string) => string;
  readonly passes: (units: readonly string[]) => string;
  readonly passedBy: (units: readonly string[]) => string;
  readonly zeros: (standing: string) => string;
  /** What a way leads to. */
  readonly toRank: (rank: number) => string;
  readonly toGrade: (grade: string) => string;
  readonly fewestCriteria: (
    goal: string,
    criteria: readonly {
      readonly code: string;
      readonly name: string;
      readonly from: number | null;
      readonly to: number;
    }[],
  ) => string;
  readonly fewestPoints: (goal: string, points: number) => string;
}

const { plain } = numberTexts('vi-VN');

export const cli: CliTexts = {
  usage: {
    rank: (lang) => `Cách dùng: npm run rank -- <tệp> [các tùy chọn]
  Tính xếp hạng chỉ số CCHC từ các phiếu chấm điểm trong tệp (.xlsx, .xlsm, .xls, .ods, .csv) và in ra bảng xếp hạng.

Tùy chọn:
  --out <kết-quả.xlsx>      ghi bản sao của tệp cùng các trang kết quả (tệp gốc không bị thay đổi)
  --json <kết-quả.json>     ghi kết quả dạng JSON
  --feedback all|<khối>|<đơn vị>
                            ghi thêm phiếu kết quả của mọi đơn vị (all), của một khối hoặc một đơn vị vào tệp --out
  --earlier <tệp>           lấy số liệu các năm trước từ tệp khác (tệp, thư mục hoặc zip; dùng được nhiều lần)
  --settings <quy-tắc.json> đọc quy tắc tính từ tệp JSON (xem assets/docs/settings.md)
  ${lang} ngôn ngữ của kết quả, mặc định vi
  --help, -h                xem hướng dẫn này
  --version, -v             xem phiên bản

Ví dụ:
  npm run rank -- "Chấm điểm 2025.xlsx" --out "Xếp hạng 2025.xlsx" --json ket-qua.json

Mã kết thúc:
  0  đã xếp hạng được ít nhất một khối
  1  không xếp hạng được khối nào, hoặc không đọc, không ghi được tệp; không có gì được ghi
  2  dòng lệnh hoặc tệp quy tắc chưa đúng
  3  lỗi của chương trình`,
    issue: (lang) => `Cách dùng: npm run issue -- <tệp.xlsx> --out <thư mục> [các tùy chọn]
  Phát mẫu: ghi một phiếu chấm điểm để trống cho mỗi đơn vị, theo bộ tiêu chí của khối và danh sách đơn vị trong tệp.

Tùy chọn:
  --out <thư mục>           nơi ghi các tệp “Phiếu <đơn vị>.xlsx”; tệp đã có không bị ghi đè
  --block <khối>            chỉ phát cho một khối
  --last-year               ghi thêm điểm năm trước của đơn vị cạnh mỗi tiêu chí, nếu tệp có
  --remember <tệp.xlsx>     ghi một bản của tệp có nhớ số lần phát; ghi tên tệp gốc để nhớ ngay trong tệp gốc
  --settings <quy-tắc.json> đọc quy tắc từ tệp JSON (xem assets/docs/settings.md)
  ${lang} ngôn ngữ, mặc định vi
  --help, -h                xem hướng dẫn này
  --version, -v             xem phiên bản

Ví dụ:
  npm run issue -- "Bộ tiêu chí 2025.xlsx" --out phieu --block "Xã, phường"

Mã kết thúc:
  0  đã ghi ít nhất một phiếu
  1  không có bộ tiêu chí hoặc đơn vị, hoặc không đọc, không ghi được tệp; không có gì được ghi
  2  dòng lệnh hoặc tệp quy tắc chưa đúng
  3  lỗi của chương trình`,
    gather: (
      lang,
    ) => `Cách dùng: npm run gather -- <tệp.xlsx> <tệp|thư mục|zip>… --out <đã-thu.xlsx> [các tùy chọn]
  Thu phiếu: đọc các tệp đơn vị gửi về (.xlsx, .xlsm, .xls, .ods, .csv) và ghi mỗi đơn vị một trang cùng sổ “Thu phiếu”.

Tùy chọn:
  --out <đã-thu.xlsx>       ghi bản sao của tệp cùng các phiếu đã thu (tệp gốc không bị thay đổi)
  --json <thu-phieu.json>   ghi kết quả thu dạng JSON (xem assets/docs/gathering.md)
  --survey <điều-tra.xlsx>  ghi điểm điều tra xã hội học của tệp này vào cột điểm điều tra, không cộng hai lần
  --settings <quy-tắc.json> đọc quy tắc từ tệp JSON (xem assets/docs/settings.md)
  ${lang} ngôn ngữ, mặc định vi
  --help, -h                xem hướng dẫn này
  --version, -v             xem phiên bản

Ví dụ:
  npm run gather -- "Chấm điểm 2025.xlsx" phieu-gui-ve --out "Đã thu 2025.xlsx" --json thu-phieu.json

Mã kết thúc:
  0  đã nhận ít nhất một phiếu, hoặc phiếu đã nhận từ trước
  1  không nhận được phiếu nào; chỉ tệp --json được ghi
  2  dòng lệnh hoặc tệp quy tắc chưa đúng
  3  lỗi của chương trình`,
    whatif: (lang) => `Cách dùng: npm run whatif -- <tệp.xlsx> --unit <đơn vị> [các tùy chọn]
  Thử điểm: nếu đơn vị được điểm khác thì chỉ số và thứ hạng thay đổi thế nào. Không ghi gì vào tệp.

Tùy chọn:
  --unit <đơn vị>           đơn vị được thử, tên như trên phiếu; cùng tên ở hai khối thì ghi “<đơn vị> / <khối>”
  --set <số tiêu chí>=<điểm>
                            điểm thử của một tiêu chí, ví dụ --set 1.1.2=0,5; ghi nhiều lần được; II/1.1 nếu trùng số
  --rank <hạng>             ít tiêu chí nhất và ít điểm nhất để đạt hạng này
  --json <thu-diem.json>    ghi kết quả dạng JSON (xem assets/docs/result-json.md)
  --settings <quy-tắc.json> đọc quy tắc tính từ tệp JSON (xem assets/docs/settings.md)
  ${lang} ngôn ngữ, mặc định vi
  --help, -h                xem hướng dẫn này
  --version, -v             xem phiên bản

Ví dụ:
  npm run whatif -- "Chấm điểm 2025.xlsx" --unit "Sở Y tế" --set 1.1.2=0,5 --rank 3

Mã kết thúc:
  0  đã tính được
  1  không xếp hạng được khối nào, hoặc không đọc, không ghi được tệp
  2  dòng lệnh, tên đơn vị, số tiêu chí, điểm thử hoặc tệp quy tắc chưa đúng
  3  lỗi của chương trình`,
    papers: (lang) => `Cách dùng: npm run papers -- <tệp.xlsx> --out <thư mục> [các tùy chọn]
  Hồ sơ: ghi quyết định, báo cáo, kế hoạch khắc phục, tờ trình khen thưởng dạng Word (.docx) theo thể thức Nghị định 30/2020/NĐ-CP.

Tùy chọn:
  --out <thư mục>           nơi ghi các tệp .docx; tệp đã có không bị ghi đè
  --papers <tên,tên>        decision (quyết định), report (báo cáo), directive (kế hoạch khắc phục),
                            commendation (tờ trình khen thưởng); mặc định cả bốn
  --details <thông-tin.json>
                            cơ quan, số, ngày, căn cứ, nơi nhận, người ký (xem assets/docs/papers.md); mục không nêu
                            lấy theo thông tin lưu trong tệp Excel, thiếu nữa thì để chấm và ghi BẢN NHÁP
  --letterhead <mẫu.docx>   mẫu văn bản của cơ quan: giữ trang, đầu trang, chân trang, điền vào {{SO}}, {{NGAY}}, {{NOI_DUNG}}…
                            (xem assets/docs/papers.md)
  --earlier <tệp>           lấy số liệu các năm trước từ tệp khác (tệp, thư mục hoặc zip; dùng được nhiều lần)
  --settings <quy-tắc.json> đọc quy tắc tính từ tệp JSON (xem assets/docs/settings.md)
  ${lang} ngôn ngữ của thông báo, mặc định vi; hồ sơ luôn bằng tiếng Việt
  --help, -h                xem hướng dẫn này
  --version, -v             xem phiên bản

Ví dụ:
  npm run papers -- "Chấm điểm 2025.xlsx" --out ho-so --details thong-tin.json

Mã kết thúc:
  0  đã ghi hồ sơ
  1  không xếp hạng được khối nào, hoặc không đọc, không ghi được tệp; không có gì được ghi
  2  dòng lệnh, tệp thông tin, mẫu văn bản hoặc tệp quy tắc chưa đúng
  3  lỗi của chương trình`,
    package: (lang) => `Cách dùng: npm run package -- --url <địa chỉ> [các tùy chọn]
  Đóng gói: dựng các trang và tệp khai báo cho một địa chỉ, kèm cấu hình IIS, nginx và hướng dẫn cài đặt một trang.

Tùy chọn:
  --url <địa chỉ>           nơi đặt các trang, ví dụ https://may-chu/cchc; phải là https
  --out <thư mục>           nơi ghi, mặc định release; chỉ một bản đóng gói trước mới bị thay
  --share <\\\\máy\\thư-mục>   thư mục chia sẻ sẽ chứa manifest.xml: ghi thêm tệp .reg để máy người dùng tin thư mục đó
  --office-js copy|microsoft
                            copy (mặc định): trang không hỏi máy nào khác; microsoft: lấy office.js của Microsoft khi
                            có mạng, cần cho Excel trên web
  ${lang} ngôn ngữ của thông báo, mặc định vi
  --help, -h                xem hướng dẫn này
  --version, -v             xem phiên bản

Ví dụ:
  npm run package -- --url https://may-chu/cchc --share "\\\\may-chu\\bo-tro"

Mã kết thúc:
  0  đã đóng gói
  1  tệp khai báo có lỗi, hoặc không dựng, không ghi được; không có gì được thay
  2  dòng lệnh chưa đúng
  3  lỗi của chương trình`,
    serve: (lang) => `Cách dùng: npm run serve -- [<thư mục>] [các tùy chọn]
  Chạy thử một bản đóng gói trên máy này. Bản đóng gói cho https://localhost:3000 thì thử được cả trong Excel.

Tùy chọn:
  <thư mục>                 bản đóng gói, mặc định release
  --port <cổng>             cổng, mặc định 8080, hoặc cổng trong địa chỉ https://localhost:…
  ${lang} ngôn ngữ của thông báo, mặc định vi
  --help, -h                xem hướng dẫn này
  --version, -v             xem phiên bản

Ví dụ:
  npm run serve

Mã kết thúc:
  0  đã dừng
  1  thư mục không phải là bản đóng gói
  2  dòng lệnh chưa đúng, hoặc cổng đang bận
  3  lỗi của chương trình`,
  },
  seeHelp: (command) => `Xem cách dùng: npm run ${command} -- --help`,
  version: (version) => `Xếp hạng chỉ số CCHC, phiên bản ${version}`,
  wrongUse: (detail) => `Dòng lệnh chưa đúng: ${detail}`,
  fault: (message) =>
    `Chương trình gặp lỗi và chưa ghi gì: ${message}\nĐây là lỗi của phần mềm, không phải của tệp; hãy báo lại kèm tệp này.`,
  inputMissing: 'thiếu tên tệp phiếu chấm điểm.',
  oneInput: (second) =>
    `mỗi lần chỉ tính một tệp, “${second}” là tệp thứ hai. Tên tệp có dấu cách thì đặt trong dấu ngoặc kép.`,
  unknownOption: (option, meant) =>
    `không có tùy chọn “${option}”.${meant === null ? '' : ` Có phải là “${meant}”?`}`,
  optionTwice: (option) => `tùy chọn “${option}” được ghi hai lần.`,
  valueMissing: (option) => `thiếu giá trị sau tùy chọn “${option}”.`,
  takesNoValue: (option) => `tùy chọn “${option}” không nhận giá trị.`,
  unknownLanguage: (value, known) => `--lang chỉ nhận ${known.join(' hoặc ')}, không nhận “${value}”.`,
  feedbackNeedsOut: '--feedback cần có --out để ghi phiếu kết quả.',
  extension: (option, expected) =>
    option === '--out'
      ? `tệp --out phải có đuôi ${expected} như tệp gốc.`
      : `tệp ${option} phải có đuôi ${expected}.`,
  heading: (block, year, average) =>
    `${block}${year === null ? '' : ` – ${periodName(year)}`}: bình quân ${average}`,
  columns: (year) => ['Hạng', 'Đơn vị', 'Điểm', 'Chỉ số', capitalised(previousPeriod(year)), 'Thay đổi'],
  zeroScores: (count) => `Tiêu chí đạt 0 điểm: ${count}`,
  findings: (errors, warnings) => `Kiểm tra dữ liệu: ${errors} lỗi, ${warnings} cảnh báo`,
  stoppedBlock: (block) => `Không xếp hạng khối “${block}” vì có lỗi ở trên.`,
  wrote: (path) => `Đã ghi ${path}`,
  rulesOfWorkbook: (keys) =>
    `Dùng quy tắc lưu trong tệp (${keys.join(', ')}); muốn dùng quy tắc khác thì ghi --settings.`,
  madeOf: (kind, isWritten) =>
    `Tệp ${kind} được đọc theo giá trị.${isWritten ? ' Bản ghi ra là .xlsx có giá trị, kiểu số và ô gộp; không có công thức, phông chữ, màu và hình của tệp gốc. Muốn giữ nguyên thì mở tệp bằng chương trình bảng tính rồi lưu thành .xlsx trước.' : ''}`,
  sheetRenamed: (from, to) => `Excel không nhận tên trang “${from}” nên trang có tên “${to}”.`,
  outMissing: 'thiếu tùy chọn --out.',
  filesMissing: 'thiếu tệp, thư mục hoặc tệp zip của các đơn vị.',
  scoresTaken: (scores) => `${scores} ô điểm`,
  issued: (block, forms, issue) => `${block}: ${forms} phiếu, phát lần ${issue}`,
  issueForgotten:
    'Tệp gốc chưa ghi nhớ lần phát này. Thêm --remember <tệp.xlsx> để ghi một bản có ghi nhớ (có thể là chính tệp gốc).',
  withoutSet: (units) => `Không có bộ tiêu chí cho ${units.length} đơn vị: ${units.join('; ')}`,
  badPapers: (typed, known) => `--papers nhận một hay nhiều tên trong: ${known}; không nhận “${typed}”.`,
  letterhead: (all, note) => `${all.map((paper) => `“${paper}”`).join(', ')}: ${note}`,
  paperMissing: (paper, missing) => `“${paper}” là bản nháp, còn thiếu: ${missing.join('; ')}.`,
  detailsKept: (isInPart) =>
    isInPart
      ? 'Mục nào tệp thông tin không nêu thì lấy theo thông tin lưu trong tệp Excel.'
      : 'Thông tin trên hồ sơ lấy theo thông tin lưu trong tệp Excel.',
  unitMissing: 'thiếu tùy chọn --unit <đơn vị>.',
  badSet: (typed) => `--set cần dạng <số tiêu chí>=<điểm>, ví dụ 1.1.2=0,5; không nhận “${typed}”.`,
  badRank: (typed) => `--rank cần một thứ hạng từ 1, không nhận “${typed}”.`,
  standing: (rank, percent, grade) =>
    [
      rank === null ? 'không xếp hạng' : `hạng ${rank}`,
      ...(percent === null ? [] : [percent]),
      ...(grade === null ? [] : [grade]),
    ].join(', '),
  tried: {
    now: (unit, block, standing) => `${unit} (${block}): ${standing}`,
    then: (standing) => `Với điểm thử: ${standing}`,
    passes: (units) => `  vượt qua: ${units.join('; ')}`,
    passedBy: (units) => `  bị vượt bởi: ${units.join('; ')}`,
    zeros: (standing) => `Nếu mọi tiêu chí 0 điểm đạt điểm tối đa: ${standing}`,
    toRank: (rank) => `Đạt hạng ${rank}`,
    toGrade: (grade) => `Đạt xếp loại ${grade}`,
    fewestCriteria: (goal, criteria) =>
      criteria.length === 0
        ? `${goal}: đã đạt.`
        : `${goal} với ít tiêu chí nhất (${criteria.length}), mỗi tiêu chí đạt điểm tối đa:\n${criteria
            .map(
              ({ code, name, from, to }) =>
                `  ${code} ${name}: ${from === null ? 'chưa chấm' : plain(from)} → ${plain(to)}`,
            )
            .join('\n')}`,
    fewestPoints: (goal, points) => `${goal} với ít điểm nhất: thêm ${plain(points)} điểm`,
  },
};
