import type { Grade } from '../../../core/settings/rules';

/** A scale that fills the table of grades by one click. */
export interface GradeScale {
  readonly name: string;
  readonly grades: readonly Grade[];
}

/** Scales that were observed (DOMAIN section 3, rule 7); only a starting point, the province decides. */
const UNIT_SCALES: readonly GradeScale[] = [
  {
    name: 'Quốc gia: A ≥ 90, B ≥ 80, C ≥ 70',
    grades: [
      { name: 'A', from: 90 },
      { name: 'B', from: 80 },
      { name: 'C', from: 70 },
    ],
  },
  {
    name: 'Tốt > 80, Khá ≥ 60, Kém',
    grades: [{ name: 'Tốt', above: 80 }, { name: 'Khá', from: 60 }, { name: 'Kém' }],
  },
];

/** The levels of the civil-service law; their thresholds are each province's own and must be typed in. */
const HEAD_SCALES: readonly GradeScale[] = [
  {
    name: 'Bốn mức (tự nhập ngưỡng)',
    grades: [
      { name: 'Hoàn thành xuất sắc nhiệm vụ', from: Number.NaN },
      { name: 'Hoàn thành tốt nhiệm vụ', from: Number.NaN },
      { name: 'Hoàn thành nhiệm vụ', from: Number.NaN },
      { name: 'Không hoàn thành nhiệm vụ' },
    ],
  },
];

/** Texts of the pane's view of the rules, which is loaded when it is opened. */
export const rules = {
  intro:
    'Chọn cách tính và xếp hạng. Mỗi thay đổi cho thấy ngay thứ hạng sẽ đổi thế nào; chưa có gì được ghi cho đến khi bấm Lưu quy tắc.',
  reading: 'Đang đọc các trang tính…',
  readAt: (time: string) => `Thử trên số liệu đọc lúc ${time}.`,
  notRead: 'Chưa đọc các trang tính.',
  readAgain: 'Cập nhật',
  scope: 'Áp dụng cho',
  allBlocks: 'Chung cho mọi khối',
  ownRules: (block: string, count: number) => `${block} (${count} quy tắc riêng)`,
  scopeHint: (block: string) =>
    `Quy tắc nào không đặt riêng cho “${block}” thì theo quy tắc chung. Đơn vị không xếp hạng, tên gọi khác và danh sách 0 điểm dùng chung cho mọi khối.`,
  sections: {
    points: 'Điểm và chỉ số',
    ranking: 'Xếp hạng',
    grades: 'Xếp loại',
    names: 'Đơn vị và tên gọi',
    results: 'Trang kết quả',
    papers: 'Khen thưởng',
    preset: 'Bộ quy tắc (tệp)',
  },
  changedCount: (count: number) => `${count} thay đổi`,
  changed: 'đã đổi',
  own: 'riêng',
  reset: 'Về mặc định',
  resetOwn: 'Theo quy tắc chung',
  resetRule: (rule: string) => `${rule}: về mặc định`,
  resetOwnRule: (rule: string) => `${rule}: theo quy tắc chung`,
  resetAll: 'Đưa tất cả về mặc định',
  default: (option: string) => `${option} (mặc định)`,

  noLimit: 'không giới hạn',

  rankDecimals: {
    decimals: (decimals: number) => `${decimals} chữ số`,
    unrounded: 'Không làm tròn',
    unroundedMeaning: 'So sánh chỉ số chưa làm tròn: in ra bằng nhau vẫn có thể khác hạng.',
  },
  tieBreakers: {
    field: (field: string) => `Chỉ số cao hơn ở lĩnh vực “${field}”`,
    zeroScores: 'Ít tiêu chí 0 điểm hơn',
    previousRank: 'Thứ hạng năm trước cao hơn',
    choose: 'Chọn bước xét thêm',
    add: 'Thêm',
    up: (step: string) => `Đưa lên trước: ${step}`,
    down: (step: string) => `Đưa xuống sau: ${step}`,
    remove: (step: string) => `Bỏ: ${step}`,
    none: 'Không xét thêm.',
  },
  excludedUnits: {
    choose: 'Gõ tên đơn vị',
    add: 'Thêm',
    remove: (unit: string) => `Xếp hạng lại ${unit}`,
    none: 'Mọi đơn vị đều được xếp hạng.',
    notInWorkbook: 'không có trong tệp này',
  },

  scales: { grades: UNIT_SCALES, headGrades: HEAD_SCALES },
  gradeTable: {
    scale: 'Dùng thang có sẵn:',
    nameOf: (row: number) => `Tên loại ${row}`,
    kindOf: (row: number) => `Cách so của loại ${row}`,
    boundOf: (row: number) => `Ngưỡng của loại ${row}`,
    kinds: { from: '≥', above: '>', rest: 'còn lại' },
    add: 'Thêm loại',
    remove: (name: string) => `Bỏ loại ${name}`,
    clear: 'Không xếp loại',
  },

  aliases: {
    line: (other: string, name: string) => `${other} → ${name}`,
    other: 'Tên viết trong phiếu',
    nameOf: 'Là',
    add: 'Thêm',
    remove: (other: string) => `Bỏ tên gọi khác ${other}`,
    suggestions: 'Có thể là một:',
    apply: 'Áp dụng',
    applyOf: (name: string, like: string) => `Áp dụng: ${name} là ${like}`,
    none: 'Chưa có tên gọi khác.',
  },

  review: {
    names: {
      nearFull: 'Coi như đạt đủ điểm từ (% điểm tối đa)',
      mostFull: 'Nâng yêu cầu khi số đơn vị đạt đủ từ (%)',
      mostZero: 'Làm rõ khi số đơn vị 0 điểm từ (%)',
      alike: 'Gộp khi hai tiêu chí tương quan từ',
      unrelated: 'Làm rõ khi tương quan với kết quả chung dưới',
    },
    faults: {
      nearFull: 'Nhập một số từ 0 đến 100.',
      mostFull: 'Nhập một số từ 0 đến 100.',
      mostZero: 'Nhập một số từ 0 đến 100.',
      alike: 'Nhập một số từ 0 đến 1.',
      unrelated: 'Nhập một số từ −1 đến 1, thấp hơn mức gộp.',
    },
  },

  commendation: {
    first: 'Xếp từ hạng 1 đến hạng',
    rises: 'Số mức tăng hạng lớn nhất',
    grade: 'Xếp loại từ',
    noGrade: 'Không xét',
    noZeroIn: 'Không xét đơn vị đạt 0 điểm ở tiêu chí',
    noCriteria: 'Chưa nêu tiêu chí nào.',
    chooseCriterion: 'Gõ số hoặc tên tiêu chí',
    add: 'Thêm',
    removeCriterion: (code: string) => `Bỏ tiêu chí ${code}`,
    exclude: 'Không đề nghị',
    nobody: 'Không loại trừ đơn vị nào.',
    unit: 'Đơn vị',
    unitOf: (unit: string, block: string) => `${unit} (${block})`,
    reason: 'Lý do',
    line: (unit: string, reason: string) => `${unit}: ${reason}`,
    removeUnit: (unit: string) => `Xét lại ${unit}`,
  },

  faults: {
    gradeName: 'Nhập tên loại; mỗi tên chỉ dùng một lần.',
    gradeBound: 'Nhập ngưỡng từ 0 đến 100, thấp hơn loại ở trên.',
    number: 'Nhập một số từ 0 trở lên.',
    wholeNumber: 'Nhập một số nguyên từ 0 đến 1000.',
    other: 'Giá trị này không dùng được.',
    summary: (count: number) => `${count} chỗ cần nhập lại trước khi xem thay đổi và lưu.`,
    where: (block: string, rule: string) => `${block}: ${rule}`,
  },

  effect: {
    title: 'Thay đổi nếu lưu',
    computing: 'Đang tính thử…',
    unchanged: 'Thứ hạng, chỉ số và xếp loại không thay đổi.',
    stopped: 'Theo các quy tắc này không xếp hạng được khối nào.',
    failed: 'Không tính thử được.',
    noPreview: 'Chưa có số liệu để tính thử.',
    blockRanks: (units: number) => `${units} đơn vị đổi hạng`,
    blockOther: (units: number) => `${units} đơn vị đổi chỉ số, xếp loại`,
    average: (before: string, after: string) => `bình quân ${before}\u00a0→\u00a0${after}`,
    units: 'Từng đơn vị',
    show: 'Xem từng đơn vị',
    hide: 'Ẩn chi tiết',
    rank: (before: string, after: string) => `hạng ${before} → ${after}`,
    sameRank: (rank: string) => `hạng ${rank}`,
    index: (before: string, after: string) => `chỉ số ${before} → ${after}`,
    grade: (before: string, after: string) => `xếp loại ${before} → ${after}`,
    headGrade: (before: string, after: string) => `người đứng đầu ${before} → ${after}`,
    noRank: 'không xếp',
    noGrade: 'chưa xếp',
    appears: 'nay được xếp hạng',
    disappears: 'không còn được xếp hạng',
    save: 'Lưu quy tắc',
    discard: 'Bỏ thay đổi',
    saving: 'Đang lưu…',
    saved: 'Đã lưu quy tắc trong tệp Excel này.',
    compute: 'Tính xếp hạng ngay',
  },

  preset: {
    meaning: 'Dùng lại bộ quy tắc cho tệp khác hoặc năm sau. Dòng lệnh --settings nhận cùng tệp này.',
    save: 'Lưu thành tệp',
    load: 'Mở tệp quy tắc…',
    fileName: 'quy-tac-cchc.json',
    withCorrections: (sheets: number) => `Kèm điều chỉnh cách đọc của ${sheets} trang tính`,
    text: 'Nội dung tệp',
    textHint: 'Nếu Excel không tải tệp xuống, sao chép nội dung này vào một tệp .json.',
    copy: 'Sao chép',
    loaded: (name: string) => `Đã mở “${name}”. Xem thay đổi bên dưới rồi bấm Lưu quy tắc để dùng.`,
    loadedSame: (name: string) => `“${name}” giống hệt quy tắc đang dùng.`,
    asksCorrections: (sheets: number) =>
      `Tệp này còn có điều chỉnh cách đọc của ${sheets} trang tính. Dùng các điều chỉnh đó thay cho điều chỉnh của tệp Excel này?`,
    keepCorrections: 'Giữ như hiện có',
    takeCorrections: 'Dùng của tệp',
    refused: (name: string) => `Không dùng được “${name}”`,
  },
};

export type RuleTexts = typeof rules;
