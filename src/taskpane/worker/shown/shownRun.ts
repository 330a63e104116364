import type { ExplainedBlock } from '../../../core/explain/moves';
import type { BlockObjections } from '../../../core/objections/blockObjections';
import { objectionCounts } from '../../../core/objections/objection';
import type { ObjectionCounts } from '../../../core/objections/objection';
import type { ScoreMatrix } from '../../../core/rank/ranking';
import type { RankingRun } from '../../../core/run/run';
import type { Settings } from '../../../core/settings/settings';
import type { PlannedSheet } from '../../../core/workbook';
import { shownAppraisal } from './shownAppraisal';
import type { ShownAppraisal } from './shownAppraisal';

/** What the pane keeps of a run: plain data without the scores, of which there may be hundreds of thousands. */
export interface ShownRun extends Pick<
  RankingRun,
  'readings' | 'findings' | 'overview' | 'withdrawn' | 'announcement'
> {
  readonly ranking: { readonly blocks: readonly ShownBlock[] };
  readonly plan: { readonly sheets: readonly Pick<PlannedSheet, 'name' | 'visibility'>[] };
}

export interface ShownBlock extends Omit<
  ExplainedBlock,
  'matrix' | 'lostScores' | 'appraisal' | 'objections' | 'review'
> {
  readonly matrix: Pick<ScoreMatrix, 'leaves'>;
  /**
   * How many objections (*kiến nghị*) there are, whom the open ones may move, and between which ranks; `null` where the
   * workbook has no sheet of them.
   */
  readonly objections: ShownObjections | null;
  /** `null` where no score has both a self-score and an appraised one. */
  readonly appraisal: ShownAppraisal | null;
}

type ShownObjections = Pick<BlockObjections, 'intervals' | 'provisional'> & {
  readonly counts: ObjectionCounts;
};

export function shownRun(run: RankingRun, settings: Settings): ShownRun {
  const { ranking, plan, readings, findings, overview, withdrawn, announcement } = run;
  return {
    ranking: { blocks: ranking.blocks.map((block) => shownBlock(block, settings)) },
    plan: { sheets: plan.sheets.map(({ name, visibility }) => ({ name, visibility })) },
    readings,
    findings,
    overview,
    withdrawn,
    announcement,
  };
}

function shownBlock(block: ExplainedBlock, settings: Settings): ShownBlock {
  return {
    name: block.name,
    year: block.year,
    period: block.period,
    rules: block.rules,
    previousYear: block.previousYear,
    averagePercent: block.averagePercent,
    weights: block.weights,
    fields: block.fields,
    units: block.units,
    zeroScores: block.zeroScores,
    gradeCounts: block.gradeCounts,
    headGradeCounts: block.headGradeCounts,
    matrix: { leaves: block.matrix.leaves },
    objections: block.objections === null ? null : shownObjections(block.objections),
    appraisal: shownAppraisal(block, settings),
    moves: block.moves,
    statistics: block.statistics,
    history: block.history,
  };
}

function shownObjections({ rows, intervals, provisional }: BlockObjections): ShownObjections {
  return { counts: objectionCounts(rows), intervals, provisional };
}
