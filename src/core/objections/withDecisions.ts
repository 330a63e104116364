import { grouped } from '../lists';
import type { AssessedBlock, AssessedUnit, UndecidedScore, UnitScores } from '../read/model/assessment';
import { withScore } from '../rank/scoring/withScore';
import { changesScore } from './objection';
import type { Objection } from './objection';

/**
 * The blocks with what was decided in place of the scores that were objected to, so that all rules hold for it. A score's
 * cell is then that of the decision, and survey points that were added to it are in it; what its own cell says stays in the
 * unit's reading. Blocks without a decision are the same objects.
 */
export function withDecisions(
  blocks: readonly AssessedBlock[],
  objections: readonly Objection[],
): readonly AssessedBlock[] {
  const decided = objections.filter(changesScore);
  if (decided.length === 0) return blocks;
  const byBlock = grouped(decided, ({ block }) => block);
  return blocks.map((block) => {
    const own = byBlock.get(block.name);
    if (own === undefined) return block;
    const byUnit = grouped(own, ({ unitAt }) => unitAt);
    return {
      ...block,
      units: block.units.map((unit, index) => (byUnit.get(index) ?? []).reduce(decidedUnit, unit)),
    };
  });
}

function decidedUnit(unit: AssessedUnit, { leaf, to, toPlace }: Objection): AssessedUnit {
  if (to === null) return unit;
  const { addedColumns, ...rest } = { ...unit, ...withScore(unit, leaf, to) };
  const added = new Map([...(addedColumns ?? [])].filter(([at]) => at !== leaf));
  return {
    ...rest,
    ...(added.size === 0 ? {} : { addedColumns: added }),
    undecided: new Map([...(unit.undecided ?? []), [leaf, standing(unit, leaf)]]),
    places: new Map([...(unit.places ?? []), [leaf, toPlace]]),
  };
}

function standing({ scores, surveyParts }: UnitScores, leaf: number): UndecidedScore {
  return { score: scores[leaf] ?? 'notScored', part: surveyParts?.get(leaf) ?? null };
}

/** A unit without the decision on one of its scores. */
export function withoutDecision(unit: UnitScores, leaf: number): UnitScores {
  const before = unit.undecided?.get(leaf);
  if (before === undefined) return unit;
  const { score, part } = before;
  return {
    ...unit,
    scores: unit.scores.with(leaf, score),
    ...(part === null ? {} : { surveyParts: new Map([...(unit.surveyParts ?? []), [leaf, part]]) }),
  };
}
