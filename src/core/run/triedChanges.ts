import { pointsOf } from '../points';
import { Problem } from '../problem';
import { mostPoints } from '../rank/scoring/withScore';
import { pointsAt } from '../whatif/changedScores';
import type { ChangedPoints } from '../whatif/changedScores';
import type { PreparedTrial } from '../whatif/preparedTrial';

/** Scores of a unit that a person tried in the ranking that is shown, of which something is to be written. */
export interface TriedScores {
  readonly block: string;
  readonly unit: string;
  /** Points as plain numbers: of the criterion with this place and number in the unit's set. */
  readonly tried: readonly {
    readonly leaf: number;
    readonly code: string;
    /** What counted when it was tried; `null` for a blank. */
    readonly from: number | null;
    readonly to: number;
  }[];
}

/**
 * What was tried, in points, where the workbook still has the scores that it was tried from.
 *
 * @throws Problem `tried-scores-changed` where it has others
 */
export function triedChanges(
  { unit }: Pick<PreparedTrial, 'unit'>,
  { tried }: Pick<TriedScores, 'tried'>,
): readonly ChangedPoints[] {
  return tried.map(({ leaf, code, from, to }) => {
    const own = pointsAt(unit, leaf);
    const points = pointsOf(to);
    const stands = from === null ? null : pointsOf(from);
    const isThere = unit.set.leaves[leaf]?.code === code && unit.scores[leaf] !== 'notApplicable';
    if (!isThere || own !== stands || points === undefined || points < 0 || points > mostPoints(unit, leaf))
      throw new Problem('tried-scores-changed', { unit: unit.name, code });
    return { leaf, from: own, to: points };
  });
}
