import { periodCode } from '../../../../core/period';
import type { Period } from '../../../../core/period';
import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the views of the results: the ranking, zero scores and findings. */
export const results = {
  search: {
    units: 'Tìm đơn vị',
    zeroScores: 'Tìm đơn vị, tiêu chí',
    criteria: 'Tìm tiêu chí',
    findings: 'Tìm trong lỗi, lưu ý',
    sheets: 'Tìm trang, đơn vị, khối',
    objections: 'Tìm đơn vị, tiêu chí',
  },
  /** Where the search has little room. */
  searchShort: 'Tìm',
  shownOf: {
    units: (shown: number, all: number) => `${plain(shown)}/${plain(all)} đơn vị`,
    zeroScores: (shown: number, all: number) => `${plain(shown)}/${plain(all)} lượt tiêu chí`,
    criteria: (shown: number, all: number) => `${plain(shown)}/${plain(all)} tiêu chí`,
    findings: (shown: number, all: number) => `${plain(shown)}/${plain(all)} lỗi, lưu ý`,
    sheets: (shown: number, all: number) => `${plain(shown)}/${plain(all)} trang tính`,
    objections: (shown: number, all: number) => `${plain(shown)}/${plain(all)} kiến nghị`,
  },
  noneFound: {
    units: 'Không tìm thấy đơn vị nào.',
    zeroScores: 'Không tìm thấy tiêu chí nào.',
    criteria: 'Không tìm thấy tiêu chí nào.',
    findings: 'Không tìm thấy lỗi, lưu ý nào.',
    sheets: 'Không tìm thấy trang nào.',
    objections: 'Không tìm thấy kiến nghị nào.',
  },
  clearFilters: 'Bỏ lọc',
  ranking: {
    by: 'Xếp theo',
    overall: 'Chỉ số chung',
    group: 'Nhóm',
    allGroups: 'Mọi nhóm',
    groupOf: (group: string, units: number) => `${group} (${plain(units)})`,
    inGroup: (group: string, rank: number | null, units: number) =>
      rank === null ? group : `${group}: hạng ${plain(rank)}/${plain(units)}`,
    sortBy: {
      rank: 'Sắp theo hạng',
      name: 'Sắp theo tên đơn vị',
      index: 'Sắp theo chỉ số',
      change: 'Sắp theo mức tăng, giảm',
    },
    details: (unit: string) => `Các lĩnh vực của ${unit}`,
    field: 'Lĩnh vực',
    fieldIndex: 'Tỷ lệ',
    fieldRank: 'Hạng',
    points: (points: string, maxPoints: string) => `${points}/${maxPoints} điểm`,
    blockAverage: (percent: string) => `Bình quân khối ${percent}`,
    barFrom: (from: string, to: string) => `Thanh từ ${from} đến ${to}`,
    zeroScores: 'Tiêu chí 0 điểm',
    overYears: (areYears: boolean) => `Qua các ${areYears ? 'năm' : 'kỳ'}:`,
    inYear: (period: Period | null, rank: number | null, percent: string | null) =>
      `${period === null ? 'kỳ này' : periodCode(period)}: ${
        rank === null && percent === null
          ? 'không có số liệu'
          : [...(rank === null ? [] : [`hạng ${plain(rank)}`]), ...(percent === null ? [] : [percent])].join(
              ', ',
            )
      }`,
    zeroScoresLost: (criteria: number, points: string) => `${plain(criteria)} tiêu chí, mất ${points} điểm`,
    fieldAtGlance: (field: string, percent: string, isLow: boolean) =>
      `${field}: ${percent}${isLow ? ' (dưới bình quân khối)' : ''}`,
    strip: 'Độ dài theo điểm tối đa, phần đậm là tỷ lệ đạt được',
    /** @param previous the year before, `null` where nothing is known of it */
    barLegend: (previous: string | null) =>
      `Trên thanh: │ bình quân khối${previous === null ? '' : `, ○ ${previous}`}.`,
    weighted: { share: 'chỉ số tính theo trọng số', factor: 'điểm đã nhân hệ số' },
    fieldAverage: (percent: string) => `Bình quân lĩnh vực ${percent}`,
  },
  tryScores: 'Thử điểm',
  tryScoresOf: (unit: string) => `Thử điểm của ${unit}`,
  pin: {
    pin: 'Ghim để so sánh',
    pinOf: (unit: string) => `Ghim để so sánh: ${unit}`,
    unpin: 'Bỏ ghim',
    pinned: (unit: string) => `Đang ghim: ${unit}`,
    pinnedMark: 'đang ghim',
    rank: (rank: number) => `hạng\u00a0${plain(rank)}`,
    comparedWith: (unit: string) => `So với ${unit}`,
    only: (unit: string) => `Chỉ ${unit}`,
    higher: (points: string, unit: string) => `Cao hơn ${unit} ${points} điểm phần trăm`,
    lower: (points: string, unit: string) => `Thấp hơn ${unit} ${points} điểm phần trăm`,
    same: (unit: string) => `Chỉ số bằng ${unit}`,
  },
  feedback: {
    one: 'Lập phiếu kết quả',
    oneOf: (unit: string) => `Lập phiếu kết quả của ${unit}`,
    several: 'Phiếu kết quả',
    block: (units: number) => `Cả khối (${plain(units)} phiếu)`,
    all: (units: number) => `Tất cả các khối (${plain(units)} phiếu)`,
    hint: 'Mỗi đơn vị một trang tính để gửi cho đơn vị đó: thứ hạng, từng lĩnh vực, tiêu chí mất điểm.',
    written: (sheets: number) => `Đã lập ${plain(sheets)} phiếu kết quả.`,
    open: (sheet: string) => `Mở trang “${sheet}”`,
  },
  roadmapWritten: 'Đã ghi lộ trình.',
  newSetWritten: 'Đã ghi bộ tiêu chí mới thành một trang của tệp.',
  zeroScores: {
    unit: 'Đơn vị',
    allUnits: 'Tất cả đơn vị',
    field: 'Lĩnh vực',
    allFields: 'Tất cả lĩnh vực',
    weight: 'Điểm tối đa từ',
    anyWeight: 'Mọi mức điểm',
    weightFrom: (points: string) => `Từ ${points} điểm`,
    sums: (criteria: number, units: number, points: string) =>
      `${plain(criteria)} lượt tiêu chí đạt 0 điểm ở ${plain(units)} đơn vị, mất ${points} điểm`,
    intro: 'Mất nhiều điểm nhất xếp trước.',
    of: (maxPoints: string) => `0/${maxPoints}`,
    lostPercent: (percent: string) => `mất ${percent} của chỉ số`,
    rankIfMet: (rank: number, ifMet: number) =>
      ifMet === rank
        ? `Nếu đạt đủ điểm vẫn xếp thứ ${plain(rank)}`
        : `Nếu đạt đủ điểm: từ thứ ${plain(rank)} lên thứ ${plain(ifMet)}`,
    none: 'Khối này không có tiêu chí nào đạt 0 điểm.',
  },
  findings: {
    none: 'Không có lỗi hay điều gì cần lưu ý.',
    intro: 'Bấm vào một dòng để mở ô cần xem.',
    filter: 'Lọc theo mức độ',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  },
  cures: {
    max: (points: string) => `Ghi điểm tối đa ${points}`,
    blank: 'Để trống',
    notApplicable: 'Ghi KAD (không áp dụng)',
    /** What stands in the cell, `''` for nothing, and what is to stand there. */
    ask: (cell: string, held: string, to: string) =>
      `Ô ${cell} đang ${held === '' ? 'để trống' : `ghi “${held}”`}. ${to === '' ? 'Xóa để ô trống?' : `Ghi “${to}” vào ô?`}`,
    formula: 'Ô này đang có công thức; công thức sẽ mất.',
    yes: 'Sửa ô',
    no: 'Giữ nguyên',
    done: 'Đã sửa trong phiếu',
    change: (sheet: string, cell: string, from: string, to: string) =>
      `${sheet} · ${cell}: ${from === '' ? 'ô trống' : `“${from}”`} → ${to === '' ? 'ô trống' : `“${to}”`}`,
    undo: 'Hoàn tác',
    undoOf: (sheet: string, cell: string) => `Hoàn tác sửa ô ${cell} của trang ${sheet}`,
  },
};

export type ResultsTexts = typeof results;
