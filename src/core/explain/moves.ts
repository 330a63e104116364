import type { BlockAppraisal } from '../appraisal/appraisal';
import type { RankedBlock, RankedUnit } from '../rank/ranking';
import type { BlockObjections } from '../objections/blockObjections';
import type { Finding } from '../findings/findings';
import type { BlockReview } from '../review/review';
import type { Place } from '../workbook';
import type { BlockHistory } from './history/blockHistory';
import type { CriterionChanges, SetChange } from './criteriaChanges';
import type { ChangeShares } from './shares';
import type { BlockStatistics } from './statistics/blockStatistics';
import type { LastYearFigures, NotComparedReason } from './lastYear/unitLastYear';

/** The computed ranking: what the result sheets, the pane and `result.json` show. */
export interface Ranking {
  readonly blocks: readonly ExplainedBlock[];
  readonly findings: readonly Finding[];
}

/** A ranked block with the objections (*kiến nghị*) to its scores; `null` where the workbook has no sheet of them. */
export interface HeardBlock extends RankedBlock {
  readonly objections: BlockObjections | null;
}

/** A ranked block compared with last year and with what its units claimed, its statistics, and what it was in the years before. */
export interface ExplainedBlock extends ComparedBlock {
  readonly history: BlockHistory;
  /** Its criteria set examined; made when it is first asked for, since it ranks the block once for each criterion. */
  review(): BlockReview;
}

/** A ranked block compared with last year and with what its units claimed, and its statistics. */
export interface ComparedBlock extends HeardBlock {
  /** What the appraisal made of its self-scores; `null` where no score has both. */
  readonly appraisal: BlockAppraisal | null;
  /** Who moved since last year and why; `null` where last year knows none of its units. */
  readonly moves: BlockMoves | null;
  readonly statistics: BlockStatistics;
}

/** How a block moved since the year before. Lists are in order of rank, then of the sheets. */
export interface BlockMoves {
  /** The year that is compared with. */
  readonly year: number;
  /** Every unit of the block, in its order. */
  readonly units: readonly UnitMove[];
  readonly rose: readonly UnitMove[];
  readonly fell: readonly UnitMove[];
  readonly unchanged: readonly UnitMove[];
  /** Ranked now, but without a rank last year (*không so sánh*). */
  readonly notCompared: readonly UnitMove[];
  /** All that share the biggest rise; empty where nobody rose. */
  readonly biggestRise: readonly UnitMove[];
  readonly biggestFall: readonly UnitMove[];
  /** Ranked units by the size of the change of the index, largest first: a list of its own, apart from ranks. */
  readonly indexRose: readonly UnitMove[];
  readonly indexFell: readonly UnitMove[];
  readonly indexUnchanged: readonly UnitMove[];
  /** Ranked first now. */
  readonly leaders: readonly UnitMove[];
  /** Units of the block that were first last year and are not any more. */
  readonly formerLeaders: readonly UnitMove[];
  /** Units that stood in the block last year and do not now, by last year's names. */
  readonly left: readonly LastYearFigures[];
  /** How the block's common criteria set differs from last year's, where both are known, with a unit that has each. */
  readonly setChange: (SetChange & { readonly place: Place; readonly previousPlace: Place }) | null;
}

export type Direction = 'rose' | 'fell' | 'unchanged';

/** One unit now and then. */
export interface UnitMove {
  readonly unit: RankedUnit;
  readonly previous: LastYearFigures | null;
  /** Why `previous` is `null`. */
  readonly reason: NotComparedReason | null;
  /** Of the rank; `null` where there is none now or then. */
  readonly rank: Direction | null;
  /** Places gained or lost, without sign; 0 where there is nothing to compare. */
  readonly places: number;
  /** Of the index at the published precision. */
  readonly index: Direction | null;
  /** This year's index less last year's, in percentage points. */
  readonly indexChange: number | null;
  /** `null` where the unit is not compared. */
  readonly causes: UnitCauses | null;
  readonly movedBy: MovedBy | null;
}

/** Why a unit's index is what it is: its fields in the block and against last year. */
export interface UnitCauses {
  /** In the order of the block's fields; fields that do not apply to the unit are left out. */
  readonly fields: readonly FieldCause[];
  readonly above: readonly FieldCause[];
  readonly below: readonly FieldCause[];
  readonly same: readonly FieldCause[];
  /** At the max. */
  readonly full: readonly FieldCause[];
  /** From `NEAR_MAX` per cent to below the max. */
  readonly near: readonly FieldCause[];
  /** First of the block; none where the whole block shares one percentage. */
  readonly best: readonly FieldCause[];
  readonly worst: readonly FieldCause[];
  /** Best and worst rank that a field has in the block. */
  readonly ranks: readonly [best: number, worst: number] | null;
  /** Criteria gained and lost, where last year's score sheets are in the workbook. */
  readonly criteria: CriterionChanges | null;
  /** The change of the index, shared out to `fields` in their order. */
  readonly shares: ChangeShares | null;
}

/** A field of a unit now and then. */
export interface FieldCause {
  /** Index into the block's fields. */
  readonly field: number;
  readonly name: string;
  /** In per cent, unrounded. */
  readonly percent: number;
  readonly rank: number | null;
  readonly previousPercent: number | null;
  readonly previousRank: number | null;
  readonly direction: Direction | null;
  readonly isFull: boolean;
  readonly isNear: boolean;
  readonly isBest: boolean;
  readonly isWorst: boolean;
}

/** A field is near its max from so many per cent on. */
export const NEAR_MAX = 95;

/** What moved a unit's rank: its own index, the others', units that joined or left, or another criteria set. */
export interface MovedBy {
  /** The rank that this year's index would have had among last year's. */
  readonly rankThen: number | null;
  /** The rank that last year's index would have among this year's. */
  readonly rankNow: number | null;
  /** Ranks among the units that stood in the block in both years. */
  readonly common: { readonly then: number; readonly now: number };
  /** Units ranked ahead of it now that did not stand in the block last year. */
  readonly joinedAhead: number;
  /** Units ranked ahead of it last year that do not stand in the block now. */
  readonly leftAhead: number;
  /** Its index in the criteria of both years, in per cent, where criteria changed and last year's scores are known. */
  readonly commonIndex: { readonly now: number; readonly then: number } | null;
}
