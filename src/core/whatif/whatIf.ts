import { blockKey } from '../read/names/blockNames';
import type { AssessedBlock, AssessedUnit, UnitScores } from '../read/model/assessment';
import { Problem } from '../problem';
import { toNumber } from '../points';
import type { Points } from '../points';
import { percentOfTally } from '../rank/scoring/percent';
import { mostPoints, withScore } from '../rank/scoring/withScore';
import { orderBlock } from '../rank/scoreBlock';
import type { LastYear, OrderedBlock } from '../rank/scoreBlock';
import { zeroLeaves } from '../rank/zeroScores';
import type { Settings } from '../settings/settings';
import { met } from './changedScores';
import { gradeOfStanding } from './goals';
import { leafOfCode } from './leafOfCode';
import { reachNextGrade, reachRank } from './reach';
import type { ReachedGrade, ReachedRank } from './reach';
import { unitTrial } from './unitTrial';
import type { Passing, TriedStanding } from './unitTrial';

/** What is asked of a unit; no score of the workbook changes. */
export interface Wish {
  /** Scores to be tried, by the numbers of criteria, those of one field as `II/1.1` where several have one. */
  readonly set: readonly { readonly code: string; readonly points: Points }[];
  /** A rank to be reached, `null` where none is asked for. */
  readonly rank: number | null;
}

/** Rank and index in per cent; `null` where there is none. */
export interface Standing {
  readonly rank: number | null;
  readonly percent: number | null;
  readonly grade: string | null;
}

export interface WhatIf extends Standing {
  readonly unit: string;
  readonly block: string;
  /** Decimals at which its block's indexes are published; `null`: all. */
  readonly rankDecimals: number | null;
  /** The set that it has, by which the changes' leaves are told. */
  readonly set: AssessedUnit['set'];
  /** With the scores that were set, and whom it passes then; `null` where none were. */
  readonly then: (Standing & Passing) | null;
  /** From the scores as set. */
  readonly toRank: ReachedRank | null;
  /** What is missing to the grade above, from the scores as set; `null` where there is none. */
  readonly nextGrade: ReachedGrade | null;
  /** With all its zero scores met in full. */
  readonly zeros: Standing;
}

/**
 * What other scores of one unit would change (*thử điểm*), by all rules of its block, all others keeping theirs.
 *
 * @throws Problem `criterion-unknown`, `criterion-twice`, `points-not-possible`
 */
export function whatIf(
  block: AssessedBlock,
  index: number,
  settings: Settings,
  lastYear: LastYear,
  wish: Wish,
): WhatIf {
  const ordered = orderBlock(block, settings, lastYear);
  const trial = unitTrial(block, ordered, index, settings);
  const { unit } = trial;
  const now = trial.standing(unit);
  const set = withScores(unit, wish.set);
  const then = wish.set.length === 0 ? null : trial.standing(set);
  return {
    unit: unit.name,
    block: block.name,
    rankDecimals: ordered.rules.rankDecimals,
    set: unit.set,
    ...standingOf(now, ordered),
    then: then === null ? null : { ...standingOf(then, ordered), ...trial.passing(now, then) },
    toRank: wish.rank === null ? null : reachRank(trial, ordered, set, wish.rank),
    nextGrade: reachNextGrade(trial, ordered, set),
    zeros: standingOf(trial.standing(met(unit, zeroLeaves(unit))), ordered),
  };
}

/** A standing as it is shown. */
export function standingOf(standing: TriedStanding, ordered: Pick<OrderedBlock, 'rules'>): Standing {
  return {
    rank: standing.rank,
    percent: percentOfTally(standing.tally.total),
    grade: gradeOfStanding(standing, ordered),
  };
}

function withScores(unit: UnitScores, wished: Wish['set']): UnitScores {
  const leaves = new Set<number>();
  return wished.reduce((scores, { code, points }) => {
    const leaf = leafOfCode(unit.set, code);
    if (leaves.has(leaf)) throw new Problem('criterion-twice', { code });
    leaves.add(leaf);
    return setScore(scores, leaf, code, points);
  }, unit);
}

function setScore(scores: UnitScores, leaf: number, code: string, points: Points): UnitScores {
  const most = mostPoints(scores, leaf);
  const isOut = scores.scores[leaf] === 'notApplicable';
  if (isOut || points < 0 || points > most)
    throw new Problem('points-not-possible', {
      code,
      value: String(toNumber(points)),
      max: isOut ? '' : String(toNumber(most)),
    });
  return withScore(scores, leaf, points);
}

/** The unit of that name; names are matched as they are in workbooks. */
export function unitNamed(
  blocks: readonly AssessedBlock[],
  name: string,
  keyOf: (name: string) => string,
): { readonly block: AssessedBlock; readonly index: number } {
  const [own, inBlock] = partsOf(name);
  const found = blocks.flatMap((block) =>
    block.units.flatMap((unit, index) =>
      unit.key === keyOf(own) && (inBlock === null || blockKey(block.name) === blockKey(inBlock))
        ? [{ block, index }]
        : [],
    ),
  );
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  throw new Problem('unit-unknown', {
    unit: name,
    allowed: found.map(({ block, index }) => `${block.units[index]?.name ?? ''} / ${block.name}`).join('; '),
  });
}

/** `Phòng Nội vụ / Cấp huyện`: a unit of two blocks is told by its block. */
function partsOf(name: string): readonly [own: string, block: string | null] {
  const at = name.lastIndexOf(' / ');
  return at === -1 ? [name, null] : [name.slice(0, at), name.slice(at + 3)];
}
