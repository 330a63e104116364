import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');
const rank = (value: number | null) => (value === null ? '–' : plain(value));

/** Texts of the pane's view of the criteria set (*rà soát bộ tiêu chí*); reasons and headers are those of the sheet. */
export const setView = {
  tab: 'Bộ tiêu chí',
  about:
    'Rà soát bộ tiêu chí cho kỳ sau: gợi ý để tham khảo. Đánh dấu “Bỏ” hoặc đổi điểm tối đa để xem thứ hạng thay đổi thế nào; điểm trong tệp giữ nguyên.',
  list: 'Các tiêu chí của khối',
  facts: (criteria: number, named: number, compared: number, ranked: number) =>
    `${plain(criteria)} tiêu chí · ${plain(named)} tiêu chí có gợi ý thay đổi · so sánh trên ${plain(compared)}/${plain(ranked)} đơn vị`,
  allSuggestions: 'Mọi gợi ý',
  /** Average, weight by max, actual weight. */
  inShort: (mean: string, byMax: string, actual: string) =>
    `Bình quân ${mean} · tỷ trọng ${byMax}, thực tế ${actual}`,
  drop: 'Bỏ',
  dropOf: (title: string) => `Bỏ tiêu chí ${title}`,
  maxOf: (title: string) => `Điểm tối đa của tiêu chí ${title}`,
  wrongMax: 'Nhập số lớn hơn 0, tối đa 1.000, không quá 2 chữ số thập phân.',
  open: (sheet: string, cell: string) => `Mở ô ${cell}, trang “${sheet}”`,
  outcome: 'Kết quả với bộ tiêu chí đang thử',
  untried: 'Chưa thử thay đổi nào.',
  finding: 'Đang tính…',
  nothingLeft: 'Không còn tiêu chí nào.',
  changed: (units: number, all: number, largest: number) =>
    units === 0
      ? 'Không đơn vị nào đổi hạng.'
      : `${plain(units)}/${plain(all)} đơn vị đổi hạng, nhiều nhất ${plain(largest)} bậc.`,
  /** Each before and then. */
  sums: (
    criteria: readonly [number, number],
    maxima: readonly [string, string],
    averages: readonly [string, string],
  ) =>
    `Số tiêu chí ${plain(criteria[0])} → ${plain(criteria[1])}; tổng điểm tối đa ${maxima[0]} → ${maxima[1]}; bình quân ${averages[0]} → ${averages[1]}`,
  proportion: 'Điểm của tiêu chí đổi mức được quy theo tỷ lệ: 1,5/2 điểm thành 2,25/3 điểm.',
  proportionWithShares:
    'Điểm của tiêu chí đổi mức được quy theo tỷ lệ. Tiêu chí có trọng số riêng vẫn giữ trọng số đó, nên đổi điểm tối đa không làm đổi chỉ số.',
  notExact: 'Điểm quy đổi được làm tròn đến một phần triệu điểm.',
  moved: 'Các đơn vị đổi hạng',
  ranks: (from: number | null, to: number | null) => `${rank(from)} → ${rank(to)}`,
  indexes: (from: string, to: string) => `Chỉ số ${from} → ${to}`,
  and: (rest: number) => `và ${plain(rest)} đơn vị khác`,
  reset: 'Bỏ thay đổi',
  write: 'Ghi thành bộ tiêu chí mới',
  writeHint:
    'Thêm một trang “Bộ tiêu chí” của năm sau, dùng được ngay cho Phát mẫu. Không ghi đè trang nào; các mức chấm ghi dưới tiêu chí cần tự sửa.',
  gone: 'Không còn khối này trong kết quả. Bấm Tính lại.',
};

export type SetViewTexts = typeof setView;
