import type { AssessedUnit } from '../read/model/assessment';
import type { Place } from '../workbook';
import type { CountedCells } from './appraisal';
import { stepReader } from './leafSteps';
import type { LeafSteps } from './leafSteps';
import { placeIn } from './steps';
import type { UnitSteps } from './steps';

/**
 * The cells of a unit's scores that have both a self-score and an appraised one.
 *
 * @param leafOf by its leaves, their places in the block's matrix
 */
export function countedCells(unit: AssessedUnit, leafOf: readonly number[]): readonly CountedCells[] {
  const reader = stepReader(unit);
  const cells: CountedCells[] = [];
  for (let leaf = 0; leaf < unit.set.leaves.length; leaf++) {
    const steps = reader.of(leaf);
    const self = placeIn(reader.steps.self, leaf);
    if (typeof steps.self !== 'number' || steps.appraised === null || self === null) continue;
    cells.push({ leaf: leafOf[leaf] ?? -1, self, appraised: appraisedPlace(reader.steps, steps, leaf) });
  }
  return cells;
}

/** The cell of the last round that is filled in, or of the final score that stands in its place. */
function appraisedPlace(kinds: UnitSteps, steps: LeafSteps, leaf: number): Place | null {
  if (steps.verified2 !== 'notScored') return placeIn(kinds.verified2, leaf);
  if (steps.verified1 !== 'notScored') return placeIn(kinds.verified1, leaf);
  return steps.survey === 0 ? placeIn(kinds.final, leaf) : null;
}
