import type { FeedbackUnits } from '../feedback';
import type { LocalTime } from '../localTime';
import type { ExplainedBlock } from '../explain/moves';
import type { Settings } from '../settings';
import type { PlannedSheet, WritePlan } from '../workbook';
import type { Announcement } from './announcement/announcement';
import { announcementSheet } from './announcement/announcementSheet';
import { blockCells } from './charts/blockCells';
import { BlockDraft } from './announcement/blockDraft';
import { blockSheets } from './blockSheets';
import { buildAnnouncement } from './announcement/build';
import {
  checkFeedbackCount,
  earlierFeedback,
  feedbackSheets,
  inOrderOfRank,
  wantedFeedback,
} from './feedback/feedbackPlan';
import type { FeedbackUnit } from './feedback/feedbackPlan';
import { findingsSheet } from './overall/findingsSheet';
import { planLog } from './log/logPlan';
import type { LoggedRun } from './log/logSheet';
import { movesSheet } from './overall/movesSheet';
import { rulesLines } from './overall/rulesLines';
import { planSheet } from './layout/sheet';
import type { ResultSheet } from './layout/sheet';
import { SheetNames } from './marks/sheetNames';
import { stoppedBlocks, summarySheet } from './overall/summarySheet';
import type { LinkedSheet } from './overall/summarySheet';
import type { LinkedKind } from './words/sheetTexts';
import type { CoreTexts } from './words/texts';
import type { RankedResults } from './context/rankedResults';
import { zeroScoresSheet } from './overall/zeroScoresSheet';

/** What a run writes, and the announcement as values. */
export interface PlannedResults {
  readonly plan: WritePlan;
  readonly announcement: Announcement;
}

/**
 * The result sheets of a run: a summary, rankings of all blocks, their fields, their matrices, their charts, zero-score
 * criteria, moves where a year before is known, the announcement, findings, the log, feedback sheets of the units that
 * have one or are to have one, and hidden what the next run compares with. The summary is shown, or the findings where
 * they stopped a block. They replace the result sheets of the run before; every other sheet keeps its name.
 *
 * @throws Problem `feedback-unit-unknown`, `too-many-feedback-sheets` where feedback sheets are asked for
 */
export function planResults(
  ranked: RankedResults,
  now: LocalTime,
  feedback: FeedbackUnits | null,
  texts: CoreTexts,
): PlannedResults {
  const { blocks, findings, settings, sheets, otherTabs, earlier } = ranked;
  const replaced = earlier.replaceable;
  const replaces = replaced.map((sheet) => sheet.name);
  const staying = sheets.filter((sheet) => !replaced.includes(sheet)).map((sheet) => sheet.name);
  const names = new SheetNames([...staying, ...otherTabs]);
  const lines = rulesLines(blocks, settings, texts);
  const rules = lines.join(' ');
  const summaryName = names.take(texts.summary.sheetName);
  const ofBlock = blocks.map((block) => blockSheets(block, findings, settings, sheets, names, texts));
  const rankings = ofBlock.map(({ ranking }) => ranking);
  const fields = ofBlock.map((one) => one.fields);
  const announcement = announcementOf(blocks, rankings, fields, settings, texts);
  const findingsName = names.take(texts.findings.sheetName);
  const results: readonly ResultOf[] = [
    ...ofBlocks('ranking', blocks, rankings.map(planSheet)),
    ...ofBlocks(
      'fields',
      blocks,
      fields.map((sheet) => (sheet === null ? null : planSheet(sheet))),
    ),
    ...ofBlocks(
      'matrix',
      blocks,
      ofBlock.map(({ matrix }) => planSheet(matrix)),
    ),
    ...ofBlocks(
      'charts',
      blocks,
      ofBlock.map(({ charts }) => charts),
    ),
    ofAll(
      'zeroScores',
      zeroScoresSheet(blocks, names.take(texts.zeroScores.sheetName), settings, sheets, texts),
    ),
    ...(blocks.every(({ moves }) => moves === null)
      ? []
      : [ofAll('moves', movesSheet(blocks, names.take(texts.moves.sheetName), rules, texts))]),
    ofAll(
      'announcement',
      announcementSheet(announcement, names.take(texts.announcement.sheetName), rules, texts),
    ),
    ofAll('findings', findingsSheet(findings, findingsName, lines, sheets, texts)),
  ];
  const told = toldUnits(ranked, feedback);
  const { log, dataOf } = planLog(ranked, now, { rules: lines, feedback: told.counts }, names, texts);
  const linked: readonly LinkedSheet[] = [
    ...results.map(({ kind, block, sheet }) => ({ kind, block, name: sheet.name })),
    { kind: 'log', block: null, name: log.name },
  ];
  const summary = summarySheet(blocks, findings, linked, summaryName, settings, texts);
  const written = [
    planSheet(summary),
    ...results.map(({ sheet }) => sheet),
    log,
    ...feedbackSheets(told.units, names, sheets, texts),
  ];
  return {
    plan: {
      sheets: [...written, dataOf(written)],
      replaces,
      activate: stoppedBlocks(blocks, findings).length === 0 ? summaryName : findingsName,
    },
    announcement,
  };
}

/** The units that get a feedback sheet: those whose sheet is made anew, and those that are asked for. */
function toldUnits(
  { blocks, earlier, assessment }: RankedResults,
  feedback: FeedbackUnits | null,
): { readonly units: readonly FeedbackUnit[]; readonly counts: LoggedRun['feedback'] } {
  const known = earlierFeedback(earlier, blocks, assessment.directory);
  const renewed = known.flatMap(({ of }) => (of === null ? [] : [of]));
  const wanted = feedback === null ? [] : wantedFeedback(feedback, blocks, assessment.directory);
  const units = inOrderOfRank([...renewed, ...wanted], blocks);
  if (feedback !== null) checkFeedbackCount(units.length);
  return { units, counts: { renewed: renewed.length, removed: known.length - renewed.length } };
}

interface ResultOf extends Omit<LinkedSheet, 'name'> {
  readonly sheet: PlannedSheet;
}

function ofBlocks(
  kind: LinkedKind,
  blocks: readonly ExplainedBlock[],
  sheets: readonly (PlannedSheet | null)[],
): readonly ResultOf[] {
  return blocks.flatMap((block, index) => {
    const sheet = sheets[index] ?? null;
    return sheet === null ? [] : [{ kind, block, sheet }];
  });
}

function ofAll(kind: LinkedKind, sheet: ResultSheet): ResultOf {
  return { kind, block: null, sheet: planSheet(sheet) };
}

function announcementOf(
  blocks: readonly ExplainedBlock[],
  rankings: readonly ResultSheet[],
  fields: readonly (ResultSheet | null)[],
  settings: Settings,
  texts: CoreTexts,
): Announcement {
  const drafts = blocks.flatMap((block, index) => {
    const ranking = rankings[index];
    if (ranking === undefined) return [];
    const cells = blockCells(block, ranking, fields[index] ?? null);
    return [new BlockDraft(block, cells, texts, settings.zeroThreshold)];
  });
  return buildAnnouncement(drafts, texts.announcement);
}
