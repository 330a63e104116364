import { ascending, ceiled } from '../rank/scoring/fractions';

/** Steps of one criterion that add the same. */
export interface Segment {
  readonly leaf: number;
  readonly steps: number;
  /** What a step adds to each of some sums. */
  readonly gains: readonly bigint[];
}

/** What the steps have to come to. */
export interface StepNeeds {
  /** One a sum: the first is the whole, of which the others, of fields, have no criterion in common. */
  readonly sums: readonly bigint[];
  /** So many criteria of `zeros` need a step at least. */
  readonly zeros: number;
}

/**
 * The fewest steps that come up to all needs; `null` where all of them do not. The largest ones are taken first: those that
 * a field needs, a step of zero scores where these count, then whatever adds most to the whole. `isExact` is false where
 * steps of a field that is needed differ, so that another choice might do with fewer.
 *
 * @param segments of a criterion those that add most stand first
 * @param zeros the criteria without points
 */
export function fewestSteps(
  segments: readonly Segment[],
  needs: StepNeeds,
  zeros: ReadonlySet<number>,
): { readonly steps: number; readonly isExact: boolean } | null {
  const open = needs.sums.flatMap((need, sum) => (need > 0n ? [sum] : []));
  const ofFields = open.filter((sum) => sum > 0);
  const parts = inParts(segments, zeros);
  const used = new Map<Segment, number>();
  const touched = new Set<number>();
  const sums = needs.sums.map(() => 0n);
  const take = (part: Segment, count: number): void => {
    used.set(part, (used.get(part) ?? 0) + count);
    if (zeros.has(part.leaf)) touched.add(part.leaf);
    part.gains.forEach((gain, sum) => {
      sums[sum] = (sums[sum] ?? 0n) + gain * BigInt(count);
    });
  };
  const takeFor = (sum: number): boolean => {
    const order = parts.toSorted((a, b) => ascending(b.gains[sum] ?? 0n, a.gains[sum] ?? 0n));
    for (const part of order) {
      const lacking = (needs.sums[sum] ?? 0n) - (sums[sum] ?? 0n);
      if (lacking <= 0n) break;
      const gain = part.gains[sum] ?? 0n;
      const room = part.steps - (used.get(part) ?? 0);
      if (gain <= 0n || room === 0) continue;
      take(part, Math.min(room, Number(ceiled(lacking, gain))));
    }
    return (sums[sum] ?? 0n) >= (needs.sums[sum] ?? 0n);
  };
  for (const sum of ofFields) if (!takeFor(sum)) return null;
  const firsts = parts
    .filter(({ leaf, isFirst }) => isFirst && !touched.has(leaf))
    .sort((a, b) => ascending(b.gains[0] ?? 0n, a.gains[0] ?? 0n));
  for (const part of firsts) {
    if (touched.size >= needs.zeros) break;
    take(part, 1);
  }
  if (touched.size < needs.zeros) return null;
  if (!takeFor(0)) return null;
  const steps = [...used.values()].reduce((all, count) => all + count, 0);
  const isPlain = ofFields.length === 0 && (needs.zeros <= 0 || areAlike(segments, 0));
  return {
    steps,
    isExact: isPlain || (areAlike(segments, 0) && ofFields.every((sum) => areAlike(segments, sum))),
  };
}

/** The first step of a zero score apart, before all others that add as much. */
function inParts(
  segments: readonly Segment[],
  zeros: ReadonlySet<number>,
): readonly (Segment & { readonly isFirst: boolean })[] {
  const seen = new Set<number>();
  const [firsts, others]: [(Segment & { isFirst: boolean })[], (Segment & { isFirst: boolean })[]] = [[], []];
  for (const segment of segments) {
    const isFirst = zeros.has(segment.leaf) && !seen.has(segment.leaf) && segment.steps > 0;
    seen.add(segment.leaf);
    if (isFirst) firsts.push({ ...segment, steps: 1, isFirst });
    const steps = segment.steps - (isFirst ? 1 : 0);
    if (steps > 0) others.push({ ...segment, steps, isFirst: false });
  }
  return [...firsts, ...others];
}

/** Whether every step that adds anything to a sum adds the same. */
function areAlike(segments: readonly Segment[], sum: number): boolean {
  const gains = new Set(segments.map(({ gains: own }) => own[sum] ?? 0n).filter((gain) => gain > 0n));
  return gains.size < 2;
}
