import { ascending, ceiled } from '../../rank/scoring/fractions';

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

/** Steps by their criteria; `isExact`: that fewer do not do is proven. */
export interface ChosenSteps {
  readonly steps: number;
  readonly byLeaf: ReadonlyMap<number, number>;
  readonly isExact: boolean;
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
): ChosenSteps | null {
  const ofFields = needs.sums.flatMap((need, sum) => (sum > 0 && need > 0n ? [sum] : []));
  const counted = needs.zeros > 0 ? zeros : NONE;
  const taking = new StepTaking(inParts(segments, counted), needs, counted);
  if (!ofFields.every((sum) => taking.takeFor(sum))) return null;
  if (!taking.takeZeros() || !taking.takeFor(0)) return null;
  const isPlain = ofFields.length === 0 && (needs.zeros <= 0 || areAlike(segments, 0));
  return {
    ...taking.taken(),
    isExact: isPlain || (areAlike(segments, 0) && ofFields.every((sum) => areAlike(segments, sum))),
  };
}

const NONE: ReadonlySet<number> = new Set();

/** A segment; `isFirst`: the first step of a zero score. */
interface Part extends Segment {
  readonly isFirst: boolean;
}

/** What was taken so far of some parts, and what it comes to. */
class StepTaking {
  private readonly used = new Map<Part, number>();
  private readonly touched = new Set<number>();
  private readonly sums: bigint[];

  constructor(
    private readonly parts: readonly Part[],
    private readonly needs: StepNeeds,
    private readonly zeros: ReadonlySet<number>,
  ) {
    this.sums = needs.sums.map(() => 0n);
  }

  /** Takes the largest steps until a sum is what it has to be; whether it is. */
  takeFor(sum: number): boolean {
    for (const part of this.parts.toSorted(byGain(sum))) {
      const lacking = this.lacking(sum);
      if (lacking <= 0n) break;
      const gain = part.gains[sum] ?? 0n;
      const room = part.steps - (this.used.get(part) ?? 0);
      if (gain > 0n && room > 0) this.take(part, Math.min(room, Number(ceiled(lacking, gain))));
    }
    return this.lacking(sum) <= 0n;
  }

  /** Takes a first step of as many zero scores as need one; whether there are so many. */
  takeZeros(): boolean {
    for (const part of this.parts.toSorted(byGain(0))) {
      if (this.touched.size >= this.needs.zeros) break;
      if (part.isFirst && !this.touched.has(part.leaf)) this.take(part, 1);
    }
    return this.touched.size >= this.needs.zeros;
  }

  taken(): Pick<ChosenSteps, 'steps' | 'byLeaf'> {
    const byLeaf = new Map<number, number>();
    let steps = 0;
    for (const [{ leaf }, count] of this.used) {
      byLeaf.set(leaf, (byLeaf.get(leaf) ?? 0) + count);
      steps += count;
    }
    return { steps, byLeaf };
  }

  private lacking(sum: number): bigint {
    return (this.needs.sums[sum] ?? 0n) - (this.sums[sum] ?? 0n);
  }

  private take(part: Part, count: number): void {
    this.used.set(part, (this.used.get(part) ?? 0) + count);
    if (this.zeros.has(part.leaf)) this.touched.add(part.leaf);
    part.gains.forEach((gain, sum) => {
      this.sums[sum] = (this.sums[sum] ?? 0n) + gain * BigInt(count);
    });
  }
}

/** Of steps that add as much those of the criteria with most room come first, so that few criteria are named. */
function byGain(sum: number): (a: Part, b: Part) => number {
  return (a, b) =>
    ascending(b.gains[sum] ?? 0n, a.gains[sum] ?? 0n) ||
    Number(b.isFirst) - Number(a.isFirst) ||
    b.steps - a.steps;
}

/** The first step of a zero score apart, before all others that add as much. */
function inParts(segments: readonly Segment[], zeros: ReadonlySet<number>): readonly Part[] {
  const seen = new Set<number>();
  const [firsts, others]: [Part[], Part[]] = [[], []];
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
