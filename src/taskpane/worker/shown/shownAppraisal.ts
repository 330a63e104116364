import { isOverclaimed, STEPS } from '../../../core/appraisal/appraisal';
import type {
  AppraisedSums,
  BlockAppraisal,
  Rounds,
  ScoreChange,
  Step,
} from '../../../core/appraisal/appraisal';
import type { ExplainedBlock } from '../../../core/explain/moves';
import { indexPercent } from '../../../core/rank/scoring/exactIndex';
import type { Settings } from '../../../core/settings/settings';
import type { Place } from '../../../core/workbook';

/**
 * What the pane keeps of a block's appraisal: the sums of its units and criteria, in the order of the block. The scores that
 * changed, of which there may be hundreds of thousands, are asked for unit by unit (`TraceOf`).
 */
export interface ShownAppraisal {
  readonly units: readonly ShownAppraisedUnit[];
  readonly criteria: readonly ShownAppraisedCriterion[];
  readonly rounds: Rounds;
}

/** Its sums are 0 where no score has both a self-score and an appraised one. */
interface ShownSums extends AppraisedSums {
  /** Scores that changed between two steps. */
  readonly changes: number;
}

export interface ShownAppraisedUnit extends ShownSums {
  readonly name: string;
  readonly selfRank: number | null;
  readonly rank: number | null;
  /** The index with its self-scores, in per cent. */
  readonly claimedPercent: number | null;
}

export interface ShownAppraisedCriterion extends ShownSums {
  /** Its place in the block's matrix. */
  readonly leaf: number;
  /** More units over-claim it than the settings say. */
  readonly isOverclaimed: boolean;
}

/** Whose changed scores are asked for, by the names of the block and the unit, or by the place in the block's matrix. */
export type TraceOf =
  | { readonly block: string; readonly unit: string }
  | { readonly block: string; readonly leaf: number };

/** A score that changed, with the cells of its steps. */
export interface ShownChange extends ScoreChange {
  readonly places: Readonly<Record<Step, Place | null>>;
}

/** Asks for changed scores, the largest loss first. */
export type AskForTrace = (of: TraceOf) => Promise<readonly ShownChange[]>;

export function shownAppraisal(
  { appraisal, units }: ExplainedBlock,
  { overclaimShare }: Pick<Settings, 'overclaimShare'>,
): ShownAppraisal | null {
  if (appraisal === null) return null;
  const changesOf = { units: new Map<string, number>(), leaves: new Map<number, number>() };
  for (const { unit, leaf } of appraisal.changes) {
    changesOf.units.set(unit, (changesOf.units.get(unit) ?? 0) + 1);
    changesOf.leaves.set(leaf, (changesOf.leaves.get(leaf) ?? 0) + 1);
  }
  const appraised = new Map(appraisal.units.map((unit) => [unit.name, unit]));
  const criteria = new Map(appraisal.criteria.map((criterion) => [criterion.leaf, criterion]));
  const leaves = [...new Set([...criteria.keys(), ...changesOf.leaves.keys()])];
  return {
    units: units.flatMap(({ name }): readonly ShownAppraisedUnit[] => {
      const unit = appraised.get(name);
      const changes = changesOf.units.get(name) ?? 0;
      if (unit === undefined && changes === 0) return [];
      const { selfRank, rank, claimed } = unit ?? NO_STANDING;
      const claimedPercent = claimed === null ? null : indexPercent(claimed);
      return [{ name, ...sumsOf(unit), changes, selfRank, rank, claimedPercent }];
    }),
    criteria: leaves
      .toSorted((one, other) => one - other)
      .map((leaf): ShownAppraisedCriterion => {
        const sums = sumsOf(criteria.get(leaf));
        const changes = changesOf.leaves.get(leaf) ?? 0;
        return { leaf, ...sums, changes, isOverclaimed: isOverclaimed(sums, overclaimShare) };
      }),
    rounds: appraisal.rounds,
  };
}

const NO_STANDING = { selfRank: null, rank: null, claimed: null };
const NO_SUMS: AppraisedSums = {
  maxPoints: 0,
  selfPoints: 0,
  appraisedPoints: 0,
  scores: 0,
  cut: 0,
  raised: 0,
};

function sumsOf({ maxPoints, selfPoints, appraisedPoints, scores, cut, raised } = NO_SUMS): AppraisedSums {
  return { maxPoints, selfPoints, appraisedPoints, scores, cut, raised };
}

/** The changed scores of a unit or a criterion, the largest loss first. */
export function shownChanges(appraisal: BlockAppraisal | null, of: TraceOf): readonly ShownChange[] {
  if (appraisal === null) return [];
  return appraisal.changes
    .filter((change) => ('unit' in of ? change.unit === of.unit : change.leaf === of.leaf))
    .toSorted((one, other) => one.change - other.change)
    .map((change) => ({ ...change, places: placesOf(appraisal, change) }));
}

function placesOf(appraisal: BlockAppraisal, change: ScoreChange): ShownChange['places'] {
  const [self, verified1, verified2, final] = STEPS.map((step) => appraisal.placeOf(change, step));
  return {
    self: self ?? null,
    verified1: verified1 ?? null,
    verified2: verified2 ?? null,
    final: final ?? null,
  };
}
