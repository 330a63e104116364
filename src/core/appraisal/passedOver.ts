import type { Points } from '../points';
import type { Place } from '../workbook';
import { filledIn } from './steps';
import type { UnitSteps } from './steps';

/** Points of a step in whose place others of the same step stand: another self-score, or a round of more than two. */
export interface PassedOver {
  readonly step: 'self' | 'round';
  readonly points: Points;
  readonly place: Place;
  /** Those in their place. */
  readonly instead: Points;
}

/** Looks for such points of a unit's leaves. */
export interface PassedOverReader {
  of(leaf: number): readonly PassedOver[];
  /** Whether a leaf has more rounds than a change can show. */
  hasMoreRounds(leaf: number): boolean;
}

/** `null` where no step has more than one kind of score, as nearly all units'. */
export function passedOverReader({ self, verified1, verified2 }: UnitSteps): PassedOverReader | null {
  if (self.length < 2 && verified1.length < 2 && verified2.length < 2) return null;
  const steps = [
    ['self', self],
    ['round', verified1],
    ['round', verified2],
  ] as const;
  return {
    of: (leaf) =>
      steps.flatMap(([step, kinds]) => {
        const [shown, ...others] = kinds.length < 2 ? [] : filledIn(kinds, leaf);
        const instead = shown?.score;
        if (typeof instead !== 'number') return [];
        return others.flatMap(({ score, place }): readonly PassedOver[] =>
          typeof score === 'number' && score !== instead ? [{ step, points: score, place, instead }] : [],
        );
      }),
    hasMoreRounds: (leaf) =>
      verified1.length + verified2.length > 2 && filledIn([...verified1, ...verified2], leaf).length > 2,
  };
}
