import type { RankedField } from '../../core/rank/ranking';

/** A piece of a strip of fields, between two shares of its length. */
export interface StripPart {
  /** What was obtained of a field, what was not, or the gap behind it. */
  readonly of: 'obtained' | 'lost' | 'gap';
  readonly from: number;
  readonly to: number;
}

/** Of the whole strip, between two fields. */
const GAP = 0.015;

/**
 * A unit's fields as pieces of one strip, from 0 to 1: each as long as its max, filled by what was obtained of it. What lies
 * beyond 0 and 100 % ends there; fields without points are left out.
 */
export function fieldParts(
  fields: readonly Pick<RankedField, 'maxPoints' | 'percent'>[],
): readonly StripPart[] {
  const counted = fields.filter(({ maxPoints }) => maxPoints > 0);
  const maxPoints = counted.reduce((sum, field) => sum + field.maxPoints, 0);
  const room = 1 - GAP * (counted.length - 1);
  let from = 0;
  return counted.flatMap((field, at): readonly StripPart[] => {
    const to = at === counted.length - 1 ? 1 : from + (room * field.maxPoints) / maxPoints;
    const share = Math.min(1, Math.max(0, (field.percent ?? 0) / 100));
    const middle = from + (to - from) * share;
    const next = to + GAP;
    const own: readonly StripPart[] = [
      { of: 'obtained', from, to: middle },
      { of: 'lost', from: middle, to },
      { of: 'gap', from: to, to: next },
    ];
    from = next;
    return own.slice(0, at === counted.length - 1 ? 2 : 3);
  });
}
