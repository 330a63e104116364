import { fieldKeys } from '../read/names/fieldNames';
import type { AssessedBlock, AssessedUnit, CriteriaSet, KindOfText } from '../read/model/assessment';
import type { Points } from '../points';
import { blockFields } from '../rank/scoring/blockFields';
import type { ExactIndex } from '../rank/scoring/exactIndex';
import type { BlockFields } from '../rank/scoring/blockFields';
import { percentKey } from '../rank/scoring/percent';
import type { RankedBlock } from '../rank/ranking';
import { matrixOrder } from '../rank/scoreMatrix';
import { rankKeys } from '../rank/ties';
import type { Settings } from '../settings/settings';
import { STEPS } from './appraisal';
import type {
  AppraisedCriterion,
  AppraisedSums,
  AppraisedUnit,
  BlockAppraisal,
  ScoreChange,
} from './appraisal';
import { claimedIndex, countedGap } from './claimed';
import { doubtsIn, doubtsOf, doubtsOfPassedOver } from './doubts';
import type { Doubts } from './doubts';
import { changeOf, stepReader, stepScore } from './leafSteps';
import type { LeafSteps } from './leafSteps';
import { countedCells } from './countedCells';
import { passedOverReader } from './passedOver';
import { placeIn } from './steps';
import type { UnitSteps } from './steps';
import { textsOfScore } from './textsOfUnit';

/**
 * What the appraisal of a block made of its units' self-scores; `null` where no score has both. Linear in the scores.
 *
 * @param block the assessed units, in any order
 * @param ranked the same block ranked
 */
export function appraiseBlock(
  block: AssessedBlock,
  ranked: RankedBlock,
  { aliases }: Pick<Settings, 'aliases'>,
): BlockAppraisal | null {
  const { rules, matrix, units: order } = ranked;
  const leafOf = matrixLeaves(block);
  const fields = blockFields(block, fieldKeys(aliases), rules.notApplicable);
  const criteria = matrix.leaves.map(noSums);
  const doubts = doubtsOf(block.name);
  const indexes = new Map(order.map(({ name, exact }) => [name, exact]));
  const appraised = new Map<string, AppraisedOne>();
  for (const unit of block.units) {
    const one = appraiseUnit(unit, {
      rules,
      criteria,
      leafOf: leafOf(unit.set),
      fields,
      doubts,
      index: indexes.get(unit.name) ?? null,
    });
    if (one !== null) appraised.set(unit.name, one);
  }
  const units = order.flatMap(({ name, ranked: isRanked }) => {
    const one = appraised.get(name);
    if (one === undefined || one.sums.scores === 0) return [];
    return [{ name, isRanked, sums: one.sums, claimed: one.claimed }];
  });
  if (units.length === 0) return null;
  const ranks = (of: 'selfPoints' | 'appraisedPoints') =>
    rankKeys(
      units.map(({ isRanked, sums }) =>
        isRanked && sums.maxPoints > 0 ? percentKey(sums[of], sums.maxPoints, rules.rankDecimals) : null,
      ),
      rules.ties,
    );
  const [selfRanks, appraisedRanks] = [ranks('selfPoints'), ranks('appraisedPoints')];
  const changes = changesOf(order, appraised);
  return {
    units: units.map(({ name, sums, claimed }, at): AppraisedUnit => ({
      name,
      ...sums,
      selfRank: selfRanks[at] ?? null,
      rank: appraisedRanks[at] ?? null,
      claimed,
    })),
    criteria: criteria.flatMap((sums, leaf): readonly AppraisedCriterion[] =>
      sums.scores === 0 ? [] : [{ leaf, ...sums }],
    ),
    changes,
    rounds: [...appraised.values()].some(({ hasMoreRounds }) => hasMoreRounds)
      ? 'more'
      : changes.some(({ verified2 }) => verified2 !== null)
        ? 'two'
        : 'one',
    placeOf: ({ unit, leaf }, step) => {
      const one = appraised.get(unit);
      return one === undefined ? null : placeIn(one.steps[step], one.leafOf.indexOf(leaf));
    },
    cellsOf: (name) => {
      const unit = block.units.find((one) => one.name === name);
      return unit === undefined ? [] : countedCells(unit, leafOf(unit.set));
    },
    findings: doubts.findings(),
  };
}

/** The changes of all units in the order of the block; thousands of units have many. */
function changesOf(
  order: readonly { readonly name: string }[],
  appraised: ReadonlyMap<string, AppraisedOne>,
): readonly ScoreChange[] {
  const all: ScoreChange[] = [];
  for (const { name } of order) for (const change of appraised.get(name)?.changes ?? []) all.push(change);
  return all;
}

type Writable<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

function noSums(): Writable<AppraisedSums> {
  return { maxPoints: 0, selfPoints: 0, appraisedPoints: 0, scores: 0, cut: 0, raised: 0 };
}

/** By the leaves of a set, which most units share, their places in the block's matrix. */
function matrixLeaves(block: AssessedBlock): (set: CriteriaSet) => readonly number[] {
  const order = matrixOrder(block);
  const known = new Map<CriteriaSet, readonly number[]>();
  return (set) => {
    const made = known.get(set) ?? set.leaves.map(({ key }) => order.get(key) ?? -1);
    known.set(set, made);
    return made;
  };
}

/** What is known of a unit before it is ranked. */
interface AppraisedOne {
  readonly sums: AppraisedSums;
  /** Its index with its self-scores; the one that it has where the appraisal changed no score that counts. */
  readonly claimed: ExactIndex | null;
  readonly changes: readonly ScoreChange[];
  readonly hasMoreRounds: boolean;
  readonly steps: UnitSteps;
  /** By its leaves, their places in the block's matrix. */
  readonly leafOf: readonly number[];
}

/** What a unit lies in, and the sums of the block's criteria, to which its scores are added. */
interface InBlock {
  readonly rules: RankedBlock['rules'];
  readonly criteria: readonly Writable<AppraisedSums>[];
  readonly leafOf: readonly number[];
  readonly fields: BlockFields;
  readonly doubts: Doubts;
  /** The index that it has. */
  readonly index: ExactIndex | null;
}

function appraiseUnit(
  unit: AssessedUnit,
  { rules, criteria, leafOf, fields, doubts, index }: InBlock,
): AppraisedOne | null {
  const reader = stepReader(unit);
  if (STEPS.filter((step) => reader.steps[step].length > 0).length < 2) return null;
  const sums = noSums();
  let gaps: Points[] | null = null;
  let hasMoreRounds = false;
  const passedOver = passedOverReader(reader.steps);
  const changes: ScoreChange[] = [];
  const { leaves } = unit.set;
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const at = leafOf[leaf] ?? -1;
    const maxPoints = leaves[leaf]?.maxPoints ?? 0;
    if (passedOver !== null) {
      for (const doubt of doubtsOfPassedOver(passedOver.of(leaf))) doubts.note(unit, leaf, doubt);
      hasMoreRounds ||= passedOver.hasMoreRounds(leaf);
    }
    const unchanged = reader.unchanged(leaf);
    if (unchanged !== null && !isOpen(unit, leaf)) {
      count(sums, criteria[at], maxPoints, unchanged, unchanged);
      const gap = decidedGap(unit, leaf);
      if (gap !== 0) (gaps ??= new Array<Points>(leaves.length).fill(0))[leaf] = gap;
      continue;
    }
    const steps = reader.of(leaf);
    if (isOpen(unit, leaf)) continue;
    if (typeof steps.self === 'number' && steps.appraised !== null)
      count(sums, criteria[at], maxPoints, steps.self, steps.appraised);
    if (typeof steps.self === 'number') {
      const gap = countedGap(steps, rules.scoreSource) + decidedGap(unit, leaf);
      if (gap !== 0) (gaps ??= new Array<Points>(leaves.length).fill(0))[leaf] = gap;
    }
    for (const doubt of doubtsIn(unit, reader, leaf, steps)) doubts.note(unit, leaf, doubt);
    const change = changeOf(steps);
    if (change === null) continue;
    const changed = changeIn(unit, steps, { leaf, at, maxPoints, change });
    if (change < 0 && changed.reason !== null) doubts.reasoned();
    changes.push(changed);
  }
  const claimed =
    gaps === null ? index : (claimedIndex(unit, index, gaps, rules, fields.setOf(unit)) ?? index);
  return { sums, claimed, changes, hasMoreRounds, steps: reader.steps, leafOf };
}

/** What a decision on an objection made of a score beyond the appraisal; 0 mostly. */
function decidedGap({ undecided, scores }: AssessedUnit, leaf: number): Points {
  const [before, now] = [undecided?.get(leaf)?.score, scores[leaf]];
  return typeof before === 'number' && typeof now === 'number' ? now - before : 0;
}

/** Whether a score is blank on the sheet that counts, though earlier ones have it: the ranking takes it as not scored yet. */
function isOpen({ earlierSteps, scores }: AssessedUnit, leaf: number): boolean {
  return earlierSteps !== undefined && scores[leaf] === 'notScored';
}

/** Adds a score that has both to the sums of its unit and of its criterion. */
function count(
  unit: Writable<AppraisedSums>,
  criterion: Writable<AppraisedSums> | undefined,
  max: Points,
  self: Points,
  appraised: Points,
): void {
  add(unit, max, self, appraised);
  if (criterion !== undefined) add(criterion, max, self, appraised);
}

function add(sums: Writable<AppraisedSums>, max: Points, self: Points, appraised: Points): void {
  sums.maxPoints += max;
  sums.selfPoints += self;
  sums.appraisedPoints += appraised;
  sums.scores++;
  if (appraised < self) sums.cut++;
  else if (appraised > self) sums.raised++;
}

interface ChangedLeaf {
  readonly leaf: number;
  /** Its place in the matrix. */
  readonly at: number;
  readonly maxPoints: Points;
  readonly change: Points;
}

function changeIn(
  unit: AssessedUnit,
  { self, verified1, verified2, final, otherFinal }: LeafSteps,
  { leaf, at, maxPoints, change }: ChangedLeaf,
): ScoreChange {
  const { reason, explanation, evidence } = writtenBeside(unit, leaf);
  return {
    unit: unit.name,
    leaf: at,
    maxPoints,
    self: stepScore(self),
    verified1: stepScore(verified1),
    verified2: stepScore(verified2),
    final: stepScore(final),
    change,
    isFinalOther: otherFinal !== null,
    reason,
    explanation,
    evidence,
  };
}

type Written = Pick<ScoreChange, KindOfText>;

const NO_TEXTS: Written = { reason: null, explanation: null, evidence: null };

function writtenBeside(unit: AssessedUnit, leaf: number): Written {
  if (unit.reading.texts === undefined && unit.earlierSteps === undefined) return NO_TEXTS;
  const text = (kind: KindOfText) => textOf(unit, kind, leaf);
  return { reason: text('reason'), explanation: text('explanation'), evidence: text('evidence') };
}

function textOf(unit: AssessedUnit, kind: KindOfText, leaf: number): string | null {
  const { texts } = textsOfScore(unit, kind, leaf);
  return texts.length === 0 ? null : texts.join('\n');
}
