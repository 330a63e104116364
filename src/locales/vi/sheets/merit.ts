import type { MeritTexts } from '../../../core/report/words/meritTexts';
import { numberTexts } from '../../numbers';
import { capitalised, periodName } from '../periodName';

const { plain } = numberTexts('vi-VN');

/** A criterion as the rule names it: a number, or a name, which may hold commas. */
const criterionText = (text: string) => (text.includes(' ') ? `“${text}”` : text);

export const merit: MeritTexts = {
  sheetName: 'Khen thưởng, chấn chỉnh',
  inSummary: 'Đơn vị đủ tiêu chuẩn khen thưởng; tiêu chí từng đơn vị cần khắc phục',
  inHelp:
    'Đơn vị nào đủ tiêu chuẩn xét khen thưởng, theo tiêu chuẩn nào; mỗi đơn vị cần khắc phục những tiêu chí nào, mất bao nhiêu điểm; chỗ ghi giải pháp và thời hạn. Chỉ ghi khi được chọn.',
  title: (year) =>
    `KHEN THƯỞNG, CHẤN CHỈNH THEO KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  rules: ({ first, rises, grade, noZeroIn, isSet }) => {
    const named = [
      ...(first > 0
        ? [
            first === 1
              ? 'đơn vị đứng đầu mỗi khối'
              : `các đơn vị xếp từ hạng 1 đến hạng ${plain(first)} của mỗi khối`,
          ]
        : []),
      ...(rises > 0
        ? [
            rises === 1
              ? 'đơn vị tăng hạng nhiều nhất của mỗi khối'
              : `${plain(rises)} đơn vị tăng hạng nhiều nhất của mỗi khối`,
          ]
        : []),
      ...(grade === undefined ? [] : [`các đơn vị xếp loại ${grade} trở lên`]),
    ];
    const without =
      noZeroIn.length === 0
        ? ''
        : `; không xét đơn vị đạt 0 điểm ở tiêu chí ${noZeroIn.map(criterionText).join(', ')}`;
    return named.length === 0
      ? isSet
        ? 'Tiêu chuẩn xét khen thưởng đã đặt không áp dụng được cho kết quả này.'
        : 'Chưa đặt tiêu chuẩn xét khen thưởng.'
      : `Tiêu chuẩn xét: ${named.join('; ')}; các đơn vị bằng nhau đều được xét${without}.`;
  },
  proposed: 'ĐƠN VỊ ĐỦ TIÊU CHUẨN XÉT KHEN THƯỞNG',
  leftOut: 'ĐƠN VỊ ĐẠT TIÊU CHUẨN NHƯNG KHÔNG XÉT',
  toMend: 'TIÊU CHÍ TỪNG ĐƠN VỊ CẦN KHẮC PHỤC',
  left: 'GIẢI PHÁP ĐÃ GHI Ở LẦN TÍNH TRƯỚC',
  leftNote:
    'Các tiêu chí này nay không còn trong danh sách cần khắc phục; điểm ghi ở đây là của lần tính trước.',
  nobody: 'Không có đơn vị nào đủ tiêu chuẩn.',
  nothingToMend: (threshold) =>
    `Không có tiêu chí nào có điểm tối đa từ ${plain(threshold)} điểm mà đơn vị đạt 0 điểm hoặc dưới một nửa điểm tối đa.`,
  block: 'Khối',
  unit: 'Đơn vị',
  merit: 'Thành tích',
  reason: 'Thành tích, lý do không xét',
  rank: 'Hạng',
  percent: 'Chỉ số (%)',
  previousRank: (year) => `Hạng ${year === null ? 'trước' : periodName(year)}`,
  change: 'Tăng/giảm hạng',
  grade: 'Xếp loại',
  field: 'Lĩnh vực',
  code: 'STT',
  criterion: 'Tiêu chí',
  maxPoints: 'Điểm tối đa',
  points: 'Điểm đạt',
  lost: 'Điểm mất',
  measure: 'Giải pháp khắc phục',
  deadline: 'Thời hạn',
  inRanking: 'Ô ở trang Xếp hạng',
  sheet: 'Trang nguồn',
  cell: 'Ô',
  provisional: (unit) => `${unit} (tạm tính)`,
  merits: (merits, { rank, rankChange, grade }) => {
    const texts = {
      first: `xếp hạng ${plain(rank ?? 0)} của khối`,
      rise: `tăng ${plain(rankChange ?? 0)} bậc`,
      grade: `xếp loại ${grade ?? ''}`,
    };
    return capitalised(merits.map((merit) => texts[merit]).join('; '));
  },
  because: (reason) =>
    typeof reason === 'string'
      ? `Không xét: ${reason}`
      : `Không xét: đạt 0 điểm ở tiêu chí ${[reason.code, `“${reason.criterion}”`].filter(Boolean).join(' ')}`,
  criteria: (threshold) =>
    `Nêu các tiêu chí có điểm tối đa từ ${plain(threshold)} điểm mà đơn vị đạt 0 điểm hoặc dưới một nửa điểm tối đa.`,
  ofRunNote: 'Danh sách là của lần tính này; sửa điểm xong thì tính lại.',
};
