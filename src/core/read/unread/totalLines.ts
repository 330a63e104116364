import { pointsOf, toNumber } from '../../points';
import type { Points } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { mayPrintAs } from '../cells/printedSum';
import type { Score } from '../cells/score';
import { readNumber } from '../cells/score';
import { placeAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { TextLine } from '../weights/weightLines';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { toldPeriod } from '../words/periodIn';
import type { Choice } from '../scores/choice';
import { isScoreRole } from '../scores/scoreColumns';

/**
 * A warning for a line of text beside a unit's own score sheet that states a total, an index or a max (`Tổng điểm thẩm định:
 * 16/20`) which its criteria do not give. It is compared as a row of totals is: with or without bonus and penalty points.
 * Above the table `Tổng điểm: 100` may be of anything; a kind of score, `Điểm cuối cùng`, or points of a max are the unit's there, too.
 */
export function totalLine(
  sheet: SheetSnapshot,
  { row, column, text }: TextLine,
  choice: Choice,
  side: 'above' | 'below',
): Finding | null {
  const [, label = '', sign = '', of = '', percent = ''] =
    text.length > LONGEST ? [] : (LINE.exec(text) ?? []);
  const stated = readNumber(sign);
  if (stated === undefined || toldPeriod(label).year !== null) return null;
  const words = fold(label);
  const role = roleOfHeader(label.trim()) ?? (of !== '' && RESULT.test(words) ? 'final' : null);
  const isOwn = role !== null && (KINDS.has(role) || (role === 'final' && REACHED.test(words)));
  if (side === 'above' && of === '' && !isOwn) return null;
  const place = placeAt(sheet, row, column);
  const whole = wholeOf(choice);
  if (role === 'survey') return null;
  // Verified points alone have a max of their own beside those of a survey.
  const isOfAll = role === 'final' || choice.reading.kinds.every((kind) => kind.role !== 'survey');
  if (role === 'max' || (of !== '' && isOfAll && isScoreRole(role))) {
    const max = role === 'max' ? stated : readNumber(of);
    if (max !== undefined && !whole.maxima.some((one) => mayPrintAs(one, pointsOf(max) ?? NaN)))
      return finding('total-differs', place, { stated: max, sum: toNumber(whole.maxima[0] ?? 0) });
  }
  const { name: unit } = choice.reading;
  if (role === 'index') {
    const indexes = whole.counted.flatMap((points) => whole.maxima.map((max) => (points / max) * 100));
    const near = percent === '' && stated <= 1 ? stated * 100 : stated;
    const decimals = /[.,](\d+)/u.exec(sign)?.[1]?.length ?? 0;
    if (indexes.length === 0 || indexes.some((one) => Math.abs(one - near) <= 0.5 * 10 ** -decimals + CLOSE))
      return null;
    const computed = Math.round((indexes[0] ?? 0) * 100) / 100;
    return finding('stated-total-differs', place, { unit, what: 'percent', stated: near, computed });
  }
  if (!isScoreRole(role) || percent !== '') return null;
  const sums = role === 'final' ? whole.counted : whole.ofKind(role);
  const points = pointsOf(stated);
  if (points === undefined || sums.length === 0 || sums.some((sum) => mayPrintAs(sum, points))) return null;
  return finding('total-score-differs', place, { unit, stated, sum: toNumber(sums[0] ?? 0) });
}

const KINDS: ReadonlySet<ColumnRole> = new Set(['self', 'verified1', 'verified2']);
/** `Kết quả: 15/20 điểm`. */
const RESULT = /^ket qua(?: (?:cham|danh gia|chung|cuoi cung|diem|dat duoc))*$/u;
/** What tells above the table, too, that a total is what the unit has, and not what can be had. */
const REACHED = /\b(?:sau|dat duoc|dat|cuoi cung|chinh thuc|con lai)\b/u;
const CLOSE = 0.006;
const LONGEST = 160;
const LINE =
  /^[-–+*•\s]{0,3}([^:=]{3,90}?)(?:[:=]|\slà\s)\s?(\d{1,4}(?:[.,]\d{1,4})?)\s?(?:điểm\s?)?(?:\/\s?(\d{1,4}(?:[.,]\d{1,4})?)\s?)?(%)?\s?(?:điểm|đ)?\s?[.;]?$/iu;

/** What a sheet's criteria come to, each in the ways in which a total may be printed, the plain one first; none under weights. */
function wholeOf({ reading, counted, apart, table }: Choice): {
  readonly counted: readonly Points[];
  readonly ofKind: (role: string) => readonly Points[];
  readonly maxima: readonly Points[];
} {
  const { set, kinds } = reading;
  const ofBonus = apart.reduce((sum, { kind, points }) => (kind === 'bonus' ? sum + points : sum), 0);
  const ofPenalty = apart.reduce((sum, { kind, points }) => (kind === 'penalty' ? sum + points : sum), 0);
  const inWays = (scores: readonly Score[]): readonly Points[] => {
    const numbers = scores.filter((score) => typeof score === 'number');
    if (set.weights !== undefined || numbers.length === 0 || scores.includes('invalid')) return [];
    const sum = numbers.reduce((all, score) => all + score, 0);
    return [ofBonus - ofPenalty, 0, ofBonus, -ofPenalty].map((net) => sum + net);
  };
  const maxOf = (applies: (leaf: number) => boolean) =>
    set.leaves.reduce((sum, { maxPoints }, leaf) => (applies(leaf) ? sum + maxPoints : sum), 0);
  const all = maxOf(() => true);
  const bonusMax = (table.scoring.apartRows ?? []).reduce(
    (sum, { kind, max }) => (kind === 'bonus' ? sum + max : sum),
    0,
  );
  return {
    counted: inWays(counted),
    ofKind: (role) => [
      ...kinds.filter((kind) => kind.role === role).flatMap(({ scores }) => inWays(scores)),
      // Verified points with those of the survey are often called so, too.
      ...(role === 'self' ? [] : inWays(counted)),
    ],
    maxima:
      set.weights === undefined
        ? [all, maxOf((leaf) => counted[leaf] !== 'notApplicable'), all + bonusMax]
        : [],
  };
}
