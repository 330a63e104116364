import { periodTitle } from '../periodName';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the task pane. */
export const pane = {
  compute: 'Tính xếp hạng',
  cancel: 'Hủy',
  working: 'Đang tính xếp hạng',
  writingFeedback: 'Đang lập phiếu kết quả',
  writingRoadmap: 'Đang ghi lộ trình',
  writingNewSet: 'Đang ghi bộ tiêu chí',
  writingObjections: 'Đang ghi kiến nghị',
  readingYears: 'Đang đọc các tệp năm trước',
  gathering: 'Đang thu phiếu',
  issuing: 'Đang tạo phiếu cho các đơn vị',
  stages: {
    reading: 'Đang đọc các trang tính…',
    files: 'Đang đọc các tệp đơn vị gửi…',
    yearFiles: 'Đang đọc các tệp năm trước…',
    comparing: 'Đang đối chiếu với bộ tiêu chí và danh sách đơn vị…',
    writingForms: 'Đang ghi phiếu vào tệp…',
    computing: 'Đang tính chỉ số và xếp hạng…',
    writing: 'Đang ghi kết quả vào trang tính…',
    forms: 'Đang tạo phiếu cho các đơn vị…',
  },
  parts: { files: 'Đã đọc', cells: 'Đang ghi', looks: 'Đang định dạng', pages: 'Đang đặt trang in' },
  /** @param part what is being done: one of `parts` */
  writingSheet: (part: string, number: number, of: number, sheet: string) =>
    `${part} ${plain(number)}/${plain(of)}: ${sheet}`,
  cancelling: 'Đang dừng và gỡ những gì đã ghi…',
  waitingForExcel: 'Đang chờ Excel…',
  finished: {
    whole: (blocks: number, units: number) =>
      `Đã xếp hạng ${plain(units)} đơn vị trong ${plain(blocks)} khối.`,
    inPart: (ranked: number, all: number, units: number) =>
      `Mới xếp hạng được ${plain(ranked)}/${plain(all)} khối (${plain(units)} đơn vị).`,
  },
  /** The same while its sheets are being written, no longer than that: what stands below does not move. */
  beingWritten: {
    whole: (blocks: number, units: number) =>
      `Đã tính ${plain(units)} đơn vị, ${plain(blocks)} khối; đang ghi…`,
    inPart: (ranked: number, all: number, units: number) =>
      `Mới tính ${plain(ranked)}/${plain(all)} khối (${plain(units)} đơn vị); đang ghi…`,
  },
  /** @param sheets result sheets, `null` where they do not have it */
  written: (criteria: number, sheets: number | null) =>
    `Đã đọc ${plain(criteria)} tiêu chí${sheets === null ? '' : `; kết quả có ${plain(sheets)} trang tính`}.`,
  /** @param isWithdrawn whether what an earlier run had of them went */
  stopped: (blocks: number, errors: number, isWithdrawn: boolean) =>
    `${plain(blocks)} khối có ${plain(errors)} lỗi${isWithdrawn ? '; kết quả cũ đã được gỡ' : ', chưa được xếp hạng'}.`,
  blockStopped: (block: string, errors: number) =>
    `Khối “${block}” chưa được xếp hạng vì có ${plain(errors)} lỗi.`,
  moreStopped: (blocks: number) => `${plain(blocks)} khối khác cũng chưa được xếp hạng vì có lỗi.`,
  /** @param more how many blocks are not named */
  withdrawn: (blocks: readonly string[], more: number, someStay: boolean) =>
    `Kết quả lần tính trước của ${blocks.length + more === 1 ? 'khối' : 'các khối'} ${blocks.map((block) => `“${block}”`).join(', ')}${more === 0 ? '' : ` và ${plain(more)} khối khác`} đã được gỡ khỏi tệp${someStay ? '; trang kết quả nào đã sửa, được bảo vệ hoặc được tham chiếu thì vẫn còn' : ''}.`,
  correctErrors: 'Sửa các ô có lỗi rồi tính lại.',
  showErrors: 'Xem lỗi',
  showFindings: 'Xem lý do',
  toCheck: (counts: string) => `Có ${counts} cần xem.`,
  missing: (names: readonly string[], more: number) =>
    `Có thể bị bỏ sót, không có trong kết quả: ${names.join('; ')}${more === 0 ? '' : ` và ${more} đơn vị, trang khác`}.`,
  passedOver: (sheets: number) => `${plain(sheets)} trang tính không phải phiếu chấm điểm, đã bỏ qua`,
  areas: {
    results: 'Kết quả',
    papers: 'Hồ sơ',
    data: 'Dữ liệu',
    forms: 'Phiếu',
    rules: 'Quy tắc',
    help: 'Hướng dẫn',
  },
  areasLabel: 'Các phần',
  unsavedMark: 'có thay đổi chưa lưu',
  /** @param cosmetics what Excel refused */
  refused: (cosmetics: readonly string[]) =>
    `Excel trên máy này không nhận: ${cosmetics.join(', ')}. Số liệu và kết quả vẫn đầy đủ.`,
  cosmetics: {
    widths: 'độ rộng cột',
    looks: 'kiểu chữ, màu và đường kẻ',
    tables: 'bảng có nút lọc',
    heights: 'chiều cao dòng',
    highlights: 'tô màu ô cần chú ý',
    freezing: 'cố định dòng tiêu đề',
    notes: 'ghi chú tại ô',
    charts: 'biểu đồ',
    pages: 'thiết lập trang in',
  },
  outdated: {
    writing: 'Kết quả dưới đây chưa được ghi: các trang kết quả trong tệp vẫn như trước.',
    sheets: 'Dữ liệu trong tệp đã thay đổi sau lần tính này.',
    rules: 'Kết quả chưa theo quy tắc mới.',
    reading: 'Kết quả chưa theo cách đọc mới.',
    years: 'Danh sách tệp năm trước đã thay đổi sau lần tính này.',
  },
  outdatedLine: (reasons: readonly string[]) => `${reasons.join(' ')} Bấm Tính lại để cập nhật.`,
  computeAgain: 'Tính lại',
  waiting: {
    'cell-edit-mode': 'Nhấn Enter (hoặc Esc) trong ô đó; việc tính sẽ tự tiếp tục.',
    'excel-busy': 'Đóng các hộp thoại đang mở trong Excel; việc tính sẽ tự tiếp tục.',
  },
  offline:
    'Máy đang không có mạng. Khi có mạng trở lại, phần bổ trợ sẽ tự thử lại; dữ liệu không cần mạng để tính.',
  unsavedRules: 'Quy tắc đang sửa chưa được lưu nên chưa được dùng để tính.',
  openRules: 'Xem quy tắc đang sửa',
  language: {
    label: 'Ngôn ngữ · Language',
    ofOffice: (language: string) => `Theo ngôn ngữ của Office (${language})`,
  },
  loading: 'Đang mở…',
  loadFailed: 'Không tải được phần này. Kiểm tra kết nối tới máy chủ của phần bổ trợ rồi thử lại.',
  views: {
    ranking: 'Xếp hạng',
    moves: 'Biến động',
    zeroScores: '0 điểm',
    whatIf: 'Thử điểm',
    appraisal: 'Thẩm định',
    announcement: 'Nhận định',
    findings: 'Lỗi, lưu ý',
  },
  viewsLabel: 'Kết quả',
  toResults: {
    ranking: 'Đến bảng xếp hạng',
    moves: 'Đến thẻ Biến động',
    zeroScores: 'Đến thẻ 0 điểm',
    whatIf: 'Đến thẻ Thử điểm',
    appraisal: 'Đến thẻ Thẩm định',
    announcement: 'Đến thẻ Nhận định',
    findings: 'Đến thẻ Lỗi, lưu ý',
  },
  block: 'Khối',
  year: (year: number) => periodTitle(year),
  unitCount: (units: number) => `${plain(units)} đơn vị`,
  average: (percent: string) => `Bình quân ${percent}`,
  rank: 'Hạng',
  unit: 'Đơn vị',
  index: 'Chỉ số',
  change: 'Tăng/giảm',
  rose: (places: number, from: number, to: number) =>
    `tăng ${plain(places)} bậc, từ thứ ${plain(from)} lên thứ ${plain(to)}`,
  fell: (places: number, from: number, to: number) =>
    `giảm ${plain(places)} bậc, từ thứ ${plain(from)} xuống thứ ${plain(to)}`,
  kept: (rank: number) => `giữ nguyên thứ ${plain(rank)}`,
  notCompared: 'không so sánh',
  notRanked: 'không xếp hạng',
  provisional: (blanks: number) => `Tạm tính: ${plain(blanks)} tiêu chí chưa chấm điểm`,
  underObjection: ({ best, worst }: { readonly best: number; readonly worst: number }) =>
    best === worst
      ? `Tạm tính: hạng ${plain(best)}, còn kiến nghị chưa xem xét`
      : `Tạm tính: hạng ${plain(best)} đến ${plain(worst)}, tùy kết quả xem xét kiến nghị`,
  showMore: (rest: number) => `Hiện thêm (còn ${plain(rest)})`,
  openCell: (sheet: string, cell: string) => `Mở ô ${cell}, trang tính ${sheet}`,
  severityCounts: {
    error: (count: number) => `${plain(count)} lỗi`,
    warning: (count: number) => `${plain(count)} cảnh báo`,
    info: (count: number) => `${plain(count)} lưu ý`,
  },
  retry: 'Thử lại',
  problemTitles: {
    ranking: 'Chưa tính được xếp hạng',
    feedback: 'Chưa lập được phiếu kết quả',
    roadmap: 'Chưa ghi được lộ trình',
    newSet: 'Chưa ghi được bộ tiêu chí',
    objecting: 'Chưa ghi được kiến nghị',
    selecting: 'Không mở được ô này',
    reading: 'Không đọc được các trang tính',
    saving: 'Chưa lưu được điều chỉnh',
    readingRules: 'Không đọc được các trang tính',
    savingRules: 'Chưa lưu được quy tắc',
    inserting: 'Chưa chèn được mẫu',
    curing: 'Chưa sửa được ô',
    gathering: 'Chưa đọc được các tệp',
    readingYears: 'Chưa đọc được các tệp năm trước',
    deciding: 'Chưa lập lại được danh sách phiếu',
    writingGathered: 'Chưa ghi được phiếu vào tệp',
    lookingAtIssue: 'Không đọc được bộ tiêu chí và danh sách đơn vị',
    issuing: 'Chưa tạo được phiếu',
    issuingOne: 'Chưa tạo được phiếu',
    tracing: 'Chưa xem được nguồn của ô',
    readingDetails: 'Không đọc được thông tin hồ sơ đã lưu',
    keepingDetails: 'Chưa lưu được thông tin hồ sơ',
    makingPapers: 'Chưa lập được hồ sơ',
  },
  settingsProblemTitle: 'Thiết lập đã lưu không dùng được',
  discardSettings: 'Bỏ thiết lập đã lưu',
  dismiss: 'Đóng',
};

export type PaneTexts = typeof pane;
