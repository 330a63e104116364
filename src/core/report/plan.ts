import type { FeedbackUnits } from '../feedback';
import type { LocalTime } from '../localTime';
import type { ExplainedBlock } from '../explain/moves';
import { filesNotChosen, filesOfHistories } from '../explain/history/earlierFilesBefore';
import type { PeriodsOfFile } from '../explain/history/earlierFilesBefore';
import { runRecord } from '../explain/runs/runRecord';
import { writesSheet } from '../settings/settings';
import type { WritePlan } from '../workbook';
import { announcementSheet } from './announcement/announcementSheet';
import { buildAnnouncement } from './announcement/build';
import { fieldsSheet } from './block/fieldsSheet';
import { matrixSheet } from './block/matrixSheet';
import { rankingSheet } from './block/rankingSheet';
import { chartsSheet } from './charts/chartsSheet';
import type { Announcement } from './context/announcement';
import type { RankedResults, ReportContext } from './context/reportContext';
import { rulesLines } from './context/rulesLines';
import {
  checkFeedbackCount,
  earlierFeedback,
  feedbackSheets,
  inOrderOfRank,
  wantedFeedback,
} from './feedback/feedbackPlan';
import type { FeedbackUnit } from './feedback/feedbackUnit';
import type { ResultSheet } from './layout/table/tableSheet';
import { keptRecord } from './earlier/logData';
import { updatesOf } from './earlier/updates';
import { keptRun, logSheet } from './log/logSheet';
import { SheetNames } from './marks/sheetNames';
import { appraisalSheet } from './overall/appraisalSheet';
import { findingsSheet } from './overall/findingsSheet';
import { historySheet } from './overall/historySheet';
import { meritSheet } from './overall/meritSheet';
import { movesSheet } from './overall/movesSheet';
import { reviewSheet } from './overall/reviewSheet';
import { statisticsSheet } from './overall/statisticsSheet';
import { stoppedBlocks, summarySheet } from './overall/summarySheet';
import { traceSheet } from './overall/traceSheet';
import { zeroScoresSheet } from './overall/zeroScoresSheet';
import type { LinkedKind } from './words/sheetTexts';
import type { CoreTexts } from './words/texts';

/** A result sheet of each block, or one over all of them; `null` where it would say nothing. */
type SheetMaker = { readonly kind: LinkedKind } & (
  | { readonly of: 'block'; make(context: ReportContext, block: ExplainedBlock): ResultSheet | null }
  | { readonly of: 'all'; make(context: ReportContext): ResultSheet | null }
);

/** The sheets that the summary leads to, in the order of their tabs. */
const SHEETS: readonly SheetMaker[] = [
  { kind: 'ranking', of: 'block', make: rankingSheet },
  { kind: 'fields', of: 'block', make: fieldsSheet },
  { kind: 'matrix', of: 'block', make: matrixSheet },
  { kind: 'charts', of: 'block', make: chartsSheet },
  { kind: 'zeroScores', of: 'all', make: zeroScoresSheet },
  { kind: 'moves', of: 'all', make: movesSheet },
  { kind: 'appraisal', of: 'all', make: appraisalSheet },
  { kind: 'trace', of: 'all', make: traceSheet },
  { kind: 'statistics', of: 'all', make: statisticsSheet },
  { kind: 'announcement', of: 'all', make: announcementSheet },
  { kind: 'history', of: 'all', make: historySheet },
  { kind: 'merit', of: 'all', make: meritSheet },
  { kind: 'review', of: 'all', make: reviewSheet },
  { kind: 'findings', of: 'all', make: findingsSheet },
  { kind: 'log', of: 'all', make: logSheet },
];

/** What a run writes, and the announcement as values. */
export interface PlannedResults {
  readonly plan: WritePlan;
  readonly announcement: Announcement;
}

/**
 * The result sheets of a run: the summary first, `SHEETS`, feedback sheets of the units that have one or are to have one,
 * and hidden what the next run compares with. The summary is shown, or the findings where they stopped a block. They
 * replace the result sheets of the run before; every other sheet keeps its name.
 *
 * @throws Problem `feedback-unit-unknown`, `too-many-feedback-sheets` where feedback sheets are asked for
 */
export function planResults(
  ranked: RankedResults,
  now: LocalTime,
  feedback: FeedbackUnits | null,
  texts: CoreTexts,
): PlannedResults {
  const { blocks, findings, earlier } = ranked;
  const told = toldUnits(ranked, feedback);
  const { context, sheetOf } = reportContext(ranked, now, told.counts, texts);
  const results = SHEETS.flatMap((maker) => {
    const owners = maker.of === 'block' ? blocks : [null];
    return owners.flatMap((block) => {
      const planned = sheetOf(maker, block)?.planned ?? null;
      return planned === null ? [] : [{ kind: maker.kind, block, name: planned.name, planned }];
    });
  });
  const summary = summarySheet(context, results).planned;
  const written = [summary, ...results.map(({ planned }) => planned), ...feedbackSheets(told.units, context)];
  const stopped = stoppedBlocks(blocks, findings);
  const shown = stopped.length === 0 ? summary : results.find(({ kind }) => kind === 'findings');
  const sheets = [...written, keptRun(context, written)];
  return {
    plan: {
      sheets,
      replaces: earlier.replaceable.map((sheet) => sheet.name),
      updates: updatesOf(sheets, earlier.replaceable),
      activate: (shown ?? summary).name,
    },
    announcement: context.announcement(),
  };
}

/**
 * What the sheets of a run are made of, and each of them, made once, when it is first asked for.
 *
 * @param written what they are written by where that is in another language
 */
export function reportContext(
  ranked: RankedResults,
  now: LocalTime,
  feedback: ReportContext['feedback'],
  texts: CoreTexts,
  written: ReportContext | null = null,
) {
  const { blocks, settings, sheets, otherTabs, earlier } = ranked;
  const staying = sheets.filter((sheet) => !earlier.replaceable.includes(sheet)).map(({ name }) => name);
  const made = new Map<string, ResultSheet | null>();
  const sheetOf = (maker: SheetMaker, block: ExplainedBlock | null): ResultSheet | null => {
    if (!context.isWritten(maker.kind)) return null;
    const key = `${maker.kind} ${block === null ? '' : blocks.indexOf(block)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const sheet =
      maker.of === 'all' ? maker.make(context) : block === null ? null : maker.make(context, block);
    made.set(key, sheet);
    return sheet;
  };
  let announcement: Announcement | null = null;
  const context: ReportContext = {
    ...ranked,
    texts,
    written,
    names: new SheetNames([...staying, ...otherTabs]),
    now,
    record: runRecord(blocks, settings, now, rememberedFiles(ranked)),
    rules: rulesLines(blocks, settings, texts),
    feedback,
    isWritten: (kind) => writesSheet(settings, kind),
    cellsOf: (kind, block) => {
      const maker = SHEETS.find((one) => one.kind === kind);
      return maker === undefined ? null : (sheetOf(maker, maker.of === 'all' ? null : block)?.cells ?? null);
    },
    placeOf: (kind, row, column) => {
      const maker = SHEETS.find((one) => one.kind === kind);
      const sheet = maker === undefined ? null : sheetOf(maker, null);
      return sheet?.placeOf?.(row, column) ?? null;
    },
    announcement: () => (announcement ??= buildAnnouncement(context)),
  };
  return { context, sheetOf };
}

/**
 * The files of earlier years that the next run asks for: those of this one, and those that it lost, as long as a sheet of the
 * years is asked for.
 */
function rememberedFiles({ blocks, earlier, assessment, settings }: RankedResults): readonly PeriodsOfFile[] {
  const before = keptRecord([...earlier.replaceable, ...earlier.referred.map(({ sheet }) => sheet)]);
  const lost = filesNotChosen(before?.earlierFiles ?? [], blocks, assessment.year);
  return [...filesOfHistories(blocks), ...(writesSheet(settings, 'history') ? lost : [])];
}

/** The units that get a feedback sheet: those whose sheet is made anew, and those that are asked for. */
function toldUnits(
  { blocks, earlier, assessment }: RankedResults,
  feedback: FeedbackUnits | null,
): { readonly units: readonly FeedbackUnit[]; readonly counts: ReportContext['feedback'] } {
  const known = earlierFeedback(earlier, blocks, assessment.directory);
  const renewed = known.flatMap(({ of }) => (of === null ? [] : [of]));
  const wanted = feedback === null ? [] : wantedFeedback(feedback, blocks, assessment.directory);
  const units = inOrderOfRank([...renewed, ...wanted], blocks);
  if (feedback !== null) checkFeedbackCount(units.length);
  return { units, counts: { renewed: renewed.length, removed: known.length - renewed.length } };
}
