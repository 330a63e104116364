import type { ExplainedBlock } from '../../core/explain/moves';
import type { BlockObjections } from '../../core/objections/blockObjections';
import type { ScoreMatrix } from '../../core/rank/ranking';
import type { RankingRun } from '../../core/run/run';
import type { Settings } from '../../core/settings';
import type { PlannedSheet } from '../../core/workbook';
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
  'matrix' | 'lostScores' | 'appraisal' | 'objections'
> {
  readonly matrix: Pick<ScoreMatrix, 'leaves'>;
  /** Whom open objections (*kiến nghị*) may move, and between which ranks; `null` where the workbook has no sheet of them. */
  readonly objections: Pick<BlockObjections, 'intervals' | 'provisional'> | null;
  /** `null` where no score has both a self-score and an appraised one. */
  readonly appraisal: ShownAppraisal | null;
}

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
    objections:
      block.objections === null
        ? null
        : { intervals: block.objections.intervals, provisional: block.objections.provisional },
    appraisal: shownAppraisal(block, settings),
    moves: block.moves,
    statistics: block.statistics,
  };
}
