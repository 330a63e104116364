import { zeroScoreFacts } from './articleFacts';

/** Leaves whose score is set by hand, keyed by unit and leaf name; every other score follows from the field points. */
export type MarkedScore = 'zero' | 'notApplicable';

/** Zero scores of small weight and criteria that do not apply, so that the sheets are not smoother than real ones. */
const madeUp: readonly (readonly [unit: string, leaf: string, MarkedScore])[] = [
  ['Sở Xây dựng', 'Áp dụng mô hình, cách làm mới về CCHC', 'zero'],
  ['Ban Quản lý Khu kinh tế tỉnh', 'Áp dụng mô hình, cách làm mới về CCHC', 'zero'],
  ['Sở Y tế', 'Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích', 'zero'],
  ['Thanh tra tỉnh', 'Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích', 'notApplicable'],
  ['UBND huyện Hương Sơn', 'Áp dụng mô hình, cách làm mới về CCHC', 'zero'],
  ['UBND huyện Vũ Quang', 'Cung cấp thông tin trên Cổng thông tin điện tử', 'zero'],
  ['Cục Thống kê tỉnh', 'Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích', 'notApplicable'],
  ['Cục Thống kê tỉnh', 'Tham gia hội nghị, tập huấn CCHC của tỉnh', 'zero'],
];

const marks: ReadonlyMap<string, MarkedScore> = new Map([
  ...zeroScoreFacts.map(({ unit, criterion }) => [key(unit, criterion), 'zero'] as const),
  ...madeUp.map(([unit, leaf, mark]) => [key(unit, leaf), mark] as const),
]);

export const markedScoreCount = marks.size;

export function markOf(unit: string, leaf: string): MarkedScore | undefined {
  return marks.get(key(unit, leaf));
}

function key(unit: string, leaf: string): string {
  return JSON.stringify([unit, leaf]);
}
