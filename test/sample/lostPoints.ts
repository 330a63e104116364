import { maxOf } from './criteria/criteriaSet';
import type { Leaf } from './criteria/criteriaSet';
import { shuffled } from './random';
import type { Random } from './random';

/** A rate-based leaf keeps at least this share of its max, a graded one at least its lowest score above 0. */
const KEPT_SHARE = 0.55;
const ATTEMPTS = 5_000;

/**
 * Shares the points a unit lost in a field out to the field's leaves: whole steps of the graded ones first, what is
 * left over the rate-based ones. No leaf loses everything.
 *
 * @param lost in hundredths of a point.
 * @returns the lost points of each leaf, in hundredths, in the order of `leaves`; they add up to `lost`.
 * @throws Error when the leaves' scales do not allow it.
 */
export function shareOut(lost: number, leaves: readonly Leaf[], random: Random): Map<Leaf, number> {
  const pressure = lost / Math.max(1, maxOf(leaves));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const shares = new Map<Leaf, number>(leaves.map((leaf) => [leaf, 0]));
    const rest = takeFromGraded(lost, leaves, pressure, shares, random);
    if (takeFromRates(rest, leaves, shares, random)) return shares;
  }
  throw new Error(
    `${lost} hundredths cannot be shared out to: ${leaves.map((leaf) => leaf.name).join('; ')}`,
  );
}

function takeFromGraded(
  lost: number,
  leaves: readonly Leaf[],
  pressure: number,
  shares: Map<Leaf, number>,
  random: Random,
): number {
  let rest = lost;
  for (const leaf of shuffled(leaves, random)) {
    if (leaf.scale.kind !== 'graded' || random() > 0.12 + 2.5 * pressure) continue;
    const losses = leaf.scale.scores
      .filter((score) => score > 0 && score < leaf.max)
      .map((score) => leaf.max - score);
    const step = losses[random() < 0.25 + pressure ? Math.floor(random() * losses.length) : 0];
    if (step === undefined || step > rest) continue;
    shares.set(leaf, step);
    rest -= step;
  }
  return rest;
}

/** Coarse steps first, so that the leaf with the finest step takes what no other can. */
function takeFromRates(
  lost: number,
  leaves: readonly Leaf[],
  shares: Map<Leaf, number>,
  random: Random,
): boolean {
  const rates = shuffled(leaves, random)
    .flatMap((leaf) => (leaf.scale.kind === 'rate' ? [{ leaf, step: leaf.scale.step }] : []))
    .sort((a, b) => b.step - a.step);
  let rest = lost;
  let open = rates.reduce((sum, { leaf }) => sum + leaf.max, 0);
  for (const { leaf, step } of rates) {
    const last = leaf.max === open;
    const fair = (rest * leaf.max) / open;
    const wanted = last ? rest : fair * (0.4 + 1.2 * random());
    const share = Math.min(rest, Math.round(wanted / step) * step);
    if (share > leaf.max * (1 - KEPT_SHARE) || share % step !== 0) return false;
    shares.set(leaf, share);
    rest -= share;
    open -= leaf.max;
  }
  return rest === 0;
}
