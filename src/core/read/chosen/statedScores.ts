import type { Points } from '../../points';
import { toNumber } from '../../points';
import type { CriteriaSet, ScoreRole, SumOfLeaves } from '../model/assessment';
import { cellPlace } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Score } from '../cells/score';
import { printedSums } from '../weights/weightedSums';
import { chooser, columnAt, NO_COLUMN } from '../scores/choice';
import type { Choice } from '../scores/choice';
import { mayPrintAs } from '../cells/printedSum';

/** What the stated sums differ by so far from those of their leaves. */
interface Difference {
  readonly from: number;
  readonly to: number;
  readonly delta: Points;
}

/**
 * Says where a stated sum of scores is not the sum of its leaves, in the column that counts: with or without bonus and
 * penalty, of that column alone or of the scores that count. A sum that only carries on a difference below it is not
 * named again; one whose leaves are all blank is said to stand in the wrong row.
 */
export function statedDifferences(choice: Choice): readonly Finding[] {
  const { table, reading, source, counted } = choice;
  if (reading.sums === undefined) return [];
  const at = chooser(reading.sums, source, table.scoring.together);
  const findings: Finding[] = [];
  let open: readonly Difference[] = [];
  (table.scoring.sums ?? []).forEach((sum, index) => {
    const { score, column, role } = at(index);
    if (typeof score !== 'number') return;
    const below = sumsOf(counted, sum);
    if (below === null) return;
    const inside = open.filter(({ from, to }) => from >= sum.from && to <= sum.to);
    if (inside.length > 0) open = open.filter((difference) => !inside.includes(difference));
    if (mayPrintAs(below.points, score)) return;
    const scores = scoresBeside(choice, column, role);
    const net = netOf(choice, sum);
    const delta = deltaOf(choice, sum, { score, scores, below: below.points, net });
    if (delta === null) return;
    open = [...open, { from: sum.from, to: sum.to, delta }];
    const carried = inside.reduce((all, difference) => all + difference.delta, 0);
    const explained = [delta, delta - net.all].some((by) => mayPrintAs(by, carried));
    if (inside.length > 0 && explained) return;
    const place = cellPlace(table, reading.row ?? sum.row, column);
    const facts = { unit: reading.name, stated: toNumber(score), sum: toNumber(score - delta) };
    const parent = { ...facts, code: sum.code, name: sum.name };
    if (sum.isTotal) findings.push(finding('total-score-differs', place, facts));
    else
      findings.push(
        finding(below.scored === 0 ? 'score-on-parent' : 'subtotal-score-differs', place, parent),
      );
  });
  return findings;
}

/** By how much a stated sum is more than any that its leaves may be printed as; `null` where it is one of these. */
function deltaOf(
  { reading: { set }, counted }: Choice,
  sum: SumOfLeaves,
  of: {
    readonly score: Points;
    readonly scores: readonly Score[];
    readonly below: Points;
    readonly net: { readonly all: Points; readonly bonus: Points };
  },
): Points | null {
  const { score, scores, below, net } = of;
  const own = scores === counted ? below : (sumsOf(scores, sum)?.points ?? below);
  const weighted = [counted, scores].flatMap((some) => weightedSums(set, sum, some));
  const withApart = [0, net.all, net.bonus, net.all - net.bonus];
  const close = [below, own, ...weighted].some((one) =>
    withApart.some((points) => mayPrintAs(one + points, score)),
  );
  return close ? null : score - (weighted[0] ?? below);
}

/** Bonus less penalty points, and bonus points alone, that stand among the leaves of a sum. */
function netOf(
  { apart }: Choice,
  { row, lastRow, isTotal }: SumOfLeaves,
): { readonly all: Points; readonly bonus: Points } {
  let [all, bonus] = [0, 0];
  for (const { kind, points, sumRow } of apart) {
    if (!isTotal && (sumRow < row || sumRow > lastRow)) continue;
    all += kind === 'bonus' ? points : -points;
    if (kind === 'bonus') bonus += points;
  }
  return { all, bonus };
}

/** All leaves' scores in the column of a stated sum; where leaves have columns of their own, those of its kind. */
function scoresBeside(
  { reading: { kinds }, counted }: Choice,
  column: number,
  role: ScoreRole | null,
): readonly Score[] {
  const own = kinds.find(({ columns }) => columns === column);
  if (own !== undefined) return own.scores;
  return counted.map((score, leaf) => {
    const kind = kinds.find((one) => one.role === role && columnAt(one, leaf) !== NO_COLUMN);
    return kind === undefined ? score : (kind.scores[leaf] ?? 'notScored');
  });
}

function weightedSums(
  set: CriteriaSet,
  { from, to }: SumOfLeaves,
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
  { from, to }: SumOfLeaves,
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
