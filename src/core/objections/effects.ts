import type { AssessedBlock, UnitScores } from '../read/model/assessment';
import type { OrderedBlock } from '../rank/scoreBlock';
import { exactIndex } from '../rank/scoring/exactIndex';
import type { ExactIndex } from '../rank/scoring/exactIndex';
import { scoreUnit } from '../rank/scoring/scoreUnit';
import { withScore } from '../rank/scoring/withScore';
import { rankChains } from '../rank/ties';
import type { Settings } from '../settings/settings';
import { changesScore } from './objection';
import type { Objection } from './objection';
import { keyMaker } from './outcomes';
import { withoutDecision } from './withDecisions';

/** A unit before and after one decision, all else being as it is. */
export interface MovedUnit {
  readonly unit: string;
  /** `null` for one that is not ranked. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * What the decision on one objection changes, or has changed: of an open one what accepting it as asked would (refusing it
 * leaves all as it is), of a decided one what it did.
 */
export interface DecisionEffect {
  /** The unit's own rank and index. */
  readonly own: MovedUnit & {
    readonly index: readonly [before: ExactIndex | null, after: ExactIndex | null];
  };
  /** Every unit whose rank moves, its own among them, in the order of the ranks after it. */
  readonly moved: readonly MovedUnit[];
}

/**
 * Tells of each objection of a block what it changes by all rules. One unit's keys change and the ranks are made anew:
 * fast enough for each of thousands of rows when it is looked at.
 *
 * @param ordered the block as it stands, decisions in it
 */
export function effectFinder(
  block: AssessedBlock,
  ordered: OrderedBlock,
  settings: Pick<Settings, 'excludedUnits'>,
): (objection: Objection) => DecisionEffect {
  const keysOf = keyMaker(block, ordered, settings);
  const { chains, ranks, rules, fields } = ordered;
  return (objection) => {
    const { unitAt, asked, leaf, decision } = objection;
    const unit = block.units[unitAt];
    const now = ranks[unitAt] ?? null;
    if (unit === undefined || (decision !== null && !changesScore(objection)))
      return { own: { unit: objection.unit, from: now, to: now, index: [null, null] }, moved: [] };
    const other = decision === null ? withScore(unit, leaf, asked) : withoutDecision(unit, leaf);
    const otherRanks = rankChains(chains.with(unitAt, keysOf(unitAt, other)), rules.ties);
    const [before, after] = decision === null ? [ranks, otherRanks] : [otherRanks, ranks];
    const moved = block.units.flatMap(({ name }, at): readonly MovedUnit[] => {
      const [then, next] = [before[at] ?? null, after[at] ?? null];
      return then === next ? [] : [{ unit: name, from: then, to: next }];
    });
    const indexOf = (scores: UnitScores) => exactIndex(scoreUnit(scores, rules, fields.setOf(unit)).total);
    const [own, others] = [indexOf(unit), indexOf(other)];
    return {
      own: {
        unit: objection.unit,
        from: before[unitAt] ?? null,
        to: after[unitAt] ?? null,
        index: decision === null ? [own, others] : [others, own],
      },
      moved: moved.sort((a, b) => (a.to ?? Infinity) - (b.to ?? Infinity) || 0),
    };
  };
}
