import type { Leaf } from './criteria/criteriaSet';
import { seededRandom } from './random';
import type { Random } from './random';
import type { LeafScore } from './unitScores';

/** What the form of departments has beside a score: the first of two rounds of appraisal and the texts of both sides. */
export interface AppraisalTrace {
  /** In hundredths; the second round is the verified score. */
  readonly first: number;
  readonly evidence: string | null;
  readonly explanation: string | null;
  readonly reason: string | null;
}

type Judged = Extract<LeafScore, { readonly kind: 'points' }>;

/**
 * The way of a unit's scores through two rounds: some cuts of the first round are taken back in part or in whole once the
 * unit has explained, the others stay. As in real sheets a few cuts have no reason, and a raise or two no explanation.
 * The verified scores stay as they are.
 */
export function tracesOf(
  unit: string,
  scores: ReadonlyMap<Leaf, LeafScore>,
): ReadonlyMap<Leaf, AppraisalTrace> {
  const random = seededRandom(`${unit}: thẩm định`);
  return new Map(
    [...scores].flatMap(([leaf, score]): [Leaf, AppraisalTrace][] =>
      score.kind === 'points' ? [[leaf, traceOf(leaf, score, random)]] : [],
    ),
  );
}

function traceOf(leaf: Leaf, score: Judged, random: Random): AppraisalTrace {
  const first = firstRound(leaf, score, random);
  const isTakenBack = first < score.verified;
  const isCut = first < score.self;
  const explains = isTakenBack ? random() < 0.96 : isCut && random() < 0.3;
  const evidence = score.self === 0 ? null : pick(evidenceFor(leaf), random);
  const remark = isCut ? pick(remarksOn(score, isTakenBack, explains), random) : null;
  return {
    first,
    evidence,
    explanation: explains ? pick(EXPLANATIONS, random) : null,
    reason: random() < 0.95 ? remark : null,
  };
}

function remarksOn({ self, verified }: Judged, isTakenBack: boolean, explains: boolean): readonly string[] {
  if (isTakenBack) return verified < self ? PARTLY_ACCEPTED : ACCEPTED;
  return explains ? NOT_ACCEPTED : REASONS;
}

/** Below the second round where the unit's explanation was accepted, else the same. */
function firstRound(leaf: Leaf, { self, verified }: Judged, random: Random): number {
  const isAccepted = random() < (verified < self ? 0.3 : 0.06);
  if (!isAccepted || verified === 0 || verified > self) return verified;
  const { scale } = leaf;
  if (scale.kind === 'rate') {
    const lost = Math.ceil((verified * (0.05 + 0.15 * random())) / scale.step) * scale.step;
    return Math.max(scale.step, verified - lost);
  }
  const lower = scale.scores.filter((points) => points > 0 && points < verified);
  return lower.length === 0 ? verified : Math.max(...lower);
}

function evidenceFor({ scale, name }: Leaf): readonly string[] {
  if (/hài lòng|khảo sát/iu.test(name)) return ['Kết quả khảo sát trên phần mềm của tỉnh'];
  return scale.kind === 'rate' ? FIGURES : DOCUMENTS;
}

const DOCUMENTS = [
  'Kế hoạch, quyết định đã ban hành (gửi kèm)',
  'Báo cáo CCHC năm 2023; các văn bản chỉ đạo, đôn đốc gửi kèm',
  'Văn bản gửi kèm; ảnh chụp trang thông tin điện tử của đơn vị',
  'Hồ sơ lưu tại văn phòng; danh mục văn bản gửi kèm',
] as const;

const FIGURES = [
  'Trích xuất từ hệ thống thông tin giải quyết TTHC của tỉnh ngày 31/12/2023',
  'Báo cáo số liệu của đơn vị; bảng tổng hợp gửi kèm',
  'Số liệu trên hệ thống thông tin báo cáo của tỉnh',
] as const;

const REASONS = [
  'Tài liệu kiểm chứng chưa đầy đủ',
  'Số liệu theo hệ thống của tỉnh thấp hơn số liệu đơn vị báo cáo',
  'Thực hiện chậm so với kế hoạch',
  'Văn bản ban hành sau thời hạn quy định',
  'Tài liệu gửi kèm không thuộc năm đánh giá',
  'Chưa có văn bản xác nhận kết quả thực hiện; đề nghị đơn vị bổ sung tài liệu trong thời hạn giải trình. Hội đồng thẩm định xem xét lại khi đơn vị gửi đủ báo cáo kết quả, danh mục nhiệm vụ kèm thời hạn hoàn thành và xác nhận của cơ quan theo dõi; nhiệm vụ được gia hạn bằng văn bản trước khi hết hạn thì tính là đúng hạn',
] as const;

const ACCEPTED = [
  'Chấp nhận giải trình, cộng lại điểm theo tài liệu bổ sung',
  'Đã đối chiếu tài liệu bổ sung, đạt yêu cầu',
] as const;

const PARTLY_ACCEPTED = [
  'Hội đồng thống nhất chấp nhận một phần giải trình',
  'Đã đối chiếu tài liệu bổ sung; chấm lại theo tỷ lệ thực tế',
] as const;

const NOT_ACCEPTED = [
  'Giải trình chưa kèm tài liệu kiểm chứng; giữ nguyên điểm lần 1',
  'Tài liệu bổ sung không làm thay đổi kết quả; giữ nguyên điểm lần 1',
] as const;

const EXPLANATIONS = [
  'Đơn vị đã gửi bổ sung văn bản; đề nghị chấm lại',
  'Nhiệm vụ được gia hạn, hoàn thành trong năm; đề nghị tính là đúng hạn',
  'Số liệu chốt ngày 31/12 chưa đồng bộ; số đúng như báo cáo của đơn vị',
  'Kế hoạch ban hành đúng hạn, gửi chậm qua trục liên thông do lỗi hệ thống',
] as const;

function pick(texts: readonly string[], random: Random): string | null {
  return texts[Math.floor(random() * texts.length)] ?? null;
}
