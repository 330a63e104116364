import { Problem } from '../problem';
import { updatesOf } from '../report/earlier/updates';
import { SheetNames } from '../report/marks/sheetNames';
import { earlierRoadmaps } from '../report/roadmap/roadmapPlan';
import { roadmapSheet } from '../report/roadmap/roadmapSheet';
import type { CoreTexts } from '../report/words/texts';
import type { Settings } from '../settings/settings';
import { trialsOf } from '../whatif/preparedTrial';
import { reachNextGrade, reachRank } from '../whatif/reach';
import type { WorkbookSnapshot, WritePlan } from '../workbook';
import { rankable } from './rankable';
import { rankSheets } from './run';
import { triedChanges } from './triedChanges';
import type { TriedScores } from './triedChanges';

/** Whose roadmap (*lộ trình*) is written, and what it tells. */
export interface RoadmapWish extends TriedScores {
  /** `null`: none is wished for. */
  readonly rank: number | null;
  /** Whether it tells what is missing to the grade above. */
  readonly nextGrade: boolean;
}

/**
 * The roadmap (*lộ trình*) of a unit, from the scores as they are now. It replaces the one that the unit has, unless somebody
 * edited it, and leaves every other sheet as it is. Pure, as `computeRanking`.
 *
 * @throws RankingStopped as `computeRanking` does
 * @throws Problem `feedback-unit-unknown` for a unit without a result, `tried-scores-changed` where the workbook has other
 * scores now than those that were tried from
 */
export function planRoadmap(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  texts: CoreTexts,
  wish: RoadmapWish,
): WritePlan {
  const { ranking, earlier, assessment } = rankSheets(snapshot, settings);
  const { blocks, settings: asked, lastYear } = rankable(assessment, settings);
  const block = ranking.blocks.find(({ name }) => name === wish.block);
  const unit = block?.units.find(({ name }) => name === wish.unit);
  const prepared = trialsOf(blocks, asked, lastYear)(wish.block, wish.unit);
  if (block === undefined || unit === undefined || prepared === null)
    throw new Problem('feedback-unit-unknown', { unit: wish.unit });
  const { trial, ordered } = prepared;
  const replaced = earlierRoadmaps(snapshot, earlier, wish, assessment.directory);
  const staying = snapshot.sheets.filter((sheet) => !replaced.includes(sheet)).map(({ name }) => name);
  const names = new SheetNames([...staying, ...(snapshot.otherTabs ?? [])]);
  const roadmap = {
    ...{ block, unit, prepared },
    tried: triedChanges(prepared, wish),
    toRank: wish.rank === null ? null : reachRank(trial, ordered, trial.unit, wish.rank),
    nextGrade: wish.nextGrade ? reachNextGrade(trial, ordered, trial.unit) : null,
  };
  const sheets = [roadmapSheet(roadmap, { sheets: snapshot.sheets, names, texts })];
  return {
    sheets,
    replaces: replaced.map(({ name }) => name),
    updates: updatesOf(sheets, replaced),
    activate: sheets[0]?.name ?? '',
  };
}
