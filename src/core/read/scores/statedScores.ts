import type { Points } from '../../points';
import { toNumber } from '../../points';
import type { Place } from '../../workbook';
import type { CriteriaSet } from '../model/assessment';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { ParentRow } from '../criteria/criteriaSet';
import type { Finding } from '../../findings';
import type { Score } from '../cells/score';
import type { ScoreRow } from '../cells/scoreColumn';
import { printedSums } from '../criteria/weightedSums';

/** A unit's scores, to be compared with the sums that its sheet states. */
export interface StatedScores {
  readonly unit: string;
  /** The scores that count, one per leaf. */
  readonly counted: readonly Score[];
  /** For each of `statedRows`: what it says, the column where, and all leaves' scores of that column. */
  readonly stated: readonly StatedScore[];
  /** Bonus points and, negative, penalty points by their row, which a sum may have inside. */
  readonly apart: readonly { readonly row: number; readonly points: Points }[];
}

/** The rows that may state a sum, and the leaves below them. */
export type StatedRows = Pick<CriteriaRows, 'set' | 'parents' | 'totalRow'>;

export interface StatedScore {
  readonly score: Score;
  readonly column: number;
  readonly scores: readonly Score[];
}

/** The rows of a table that may state a sum: those above leaves, the lower ones first, and the total. */
export function statedRows(rows: StatedRows): readonly ScoreRow[] {
  const parents = rows.parents.map(({ row }) => ({ row, maxPoints: 0 }));
  return rows.totalRow === null ? parents : [...parents, { row: rows.totalRow, maxPoints: 0 }];
}

/** Half of a hundredth of a point: sums are often printed rounded. */
const ROUNDING: Points = 5_000;

/**
 * Says where a stated sum of scores is not the sum of its leaves, in the column that counts: with or without bonus and
 * penalty, of that column alone or of the scores that count. A sum that only carries on a difference below it is not
 * named again; one whose leaves are all blank is said to stand in the wrong row.
 */
export function compareStatedScores(
  placeOf: (row: number, column: number) => Place,
  rows: StatedRows,
  { unit, counted, stated, apart }: StatedScores,
  findings: Finding[],
): void {
  let open: { from: number; to: number; delta: Points }[] = [];
  const total: ParentRow | null =
    rows.totalRow === null
      ? null
      : {
          code: '',
          name: '',
          row: rows.totalRow,
          lastRow: Infinity,
          from: 0,
          to: rows.set.leaves.length,
        };
  stated.forEach(({ score, column, scores }, index) => {
    const parent = rows.parents[index] ?? total;
    if (parent === null || typeof score !== 'number') return;
    const sums = sumsOf(counted, parent);
    if (sums === null) return;
    const isTotal = parent === total;
    const inside = open.filter(({ from, to }) => from >= parent.from && to <= parent.to);
    if (inside.length > 0) open = open.filter((difference) => !inside.includes(difference));
    if (Math.abs(sums.points - score) <= ROUNDING) return;
    const apartBelow = apart.filter(({ row }) => isTotal || (row >= parent.row && row <= parent.lastRow));
    const net = apartBelow.reduce((sum, { points }) => sum + points, 0);
    const bonus = apartBelow.reduce((sum, { points }) => sum + Math.max(points, 0), 0);
    const withApart = [0, net, bonus, net - bonus];
    const own = scores === counted ? sums.points : (sumsOf(scores, parent)?.points ?? sums.points);
    const weighted = [counted, scores].flatMap((of) => weightedSums(rows.set, parent, of));
    const close = [sums.points, own, ...weighted].some((sum) =>
      withApart.some((points) => Math.abs(sum + points - score) <= ROUNDING),
    );
    if (close) return;
    const sum = weighted[0] ?? sums.points;
    const delta = score - sum;
    const carried = inside.reduce((sum, difference) => sum + difference.delta, 0);
    open.push({ from: parent.from, to: parent.to, delta });
    const explained = [delta, delta - net].some((difference) => Math.abs(difference - carried) <= ROUNDING);
    if (inside.length > 0 && explained) return;
    findings.push({
      code: isTotal
        ? 'total-score-differs'
        : sums.scored === 0
          ? 'score-on-parent'
          : 'subtotal-score-differs',
      severity: 'warning',
      place: placeOf(parent.row, column),
      block: null,
      params: {
        unit,
        code: parent.code,
        name: parent.name,
        stated: String(toNumber(score)),
        sum: String(toNumber(sum)),
      },
    });
  });
}

function weightedSums(
  set: CriteriaSet,
  { from, to }: ParentRow,
  scores: readonly Score[],
): readonly Points[] {
  if (set.weights === undefined) return [];
  return printedSums(
    set,
    from,
    scores.slice(from, to).map((score) => (typeof score === 'number' ? score : 0)),
  );
}

/** `null` where a score below cannot be read: that is said by itself. */
function sumsOf(
  scores: readonly Score[],
  { from, to }: ParentRow,
): { readonly points: Points; readonly scored: number } | null {
  let points = 0;
  let scored = 0;
  for (let index = from; index < to; index++) {
    const score = scores[index];
    if (score === 'invalid') return null;
    if (score === 'notApplicable') scored++;
    if (typeof score !== 'number') continue;
    points += score;
    scored++;
  }
  return { points, scored };
}
