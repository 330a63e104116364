import { cellOfAddress } from '../addresses/address';
import { explainBlock } from '../explain/explainBlock';
import { filesNotChosen, historySheetFindings } from '../explain/history/earlierFilesBefore';
import { historyFindings } from '../explain/history/historyFindings';
import { goneUnits } from '../explain/runs/goneUnits';
import type { RunRecord } from '../explain/runs/runRecord';
import { previousFieldFindings } from '../explain/lastYear/previousFields';
import { previousRankFindings } from '../explain/lastYear/previousRankFindings';
import { unmatchedFindings, unmatchedUnits } from '../explain/lastYear/unmatchedUnits';
import { overviewOf } from './overview';
import type { WorkbookOverview } from './overview';
import type { FeedbackUnits } from '../feedback';
import type { LocalTime } from '../localTime';
import { earlierFileFindings, readEarlierFile, workbookHistories } from './earlierFiles';
import type { EarlierFile } from './earlierFiles';
import { isRegisterSheet } from './registerSheets';
import { blockObjections } from '../objections/blockObjections';
import { checkObjections } from '../objections/checkObjections';
import type { CheckedObjections } from '../objections/objection';
import { rankable } from './rankable';
import { blockKey } from '../read/names/blockNames';
import { assessmentSettings, rulesOf } from '../read/names/blockRules';
import { rankBlock } from '../rank/rankBlock';
import { orderBlock } from '../rank/scoreBlock';
import type { ExplainedBlock, Ranking } from '../explain/moves';
import { rescaleFindings } from '../rank/rescaleFindings';
import { reviewBlock } from '../review/review';
import type { BlockReview } from '../review/review';
import { statedDifferences } from '../rank/statedTotals';
import { RankingStopped } from './rankingStopped';
import { assess } from '../read/assess';
import { readSheets } from '../read/readSheets';
import type { ReadingSettings, ReadSheets } from '../read/readSheets';
import type { Assessment } from '../read/model/assessment';
import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { Severity } from '../findings/kinds';
import { similarNames, unlistedNames, unmatchedFields } from '../read/checks/similarNames';
import { unusedSettings } from '../read/checks/unusedSettings';
import type { SheetReading } from '../read/sheets/readings';
import type { Announcement } from '../report/context/announcement';
import { keptRecord } from '../report/earlier/logData';
import { resultKindOf } from '../report/marks/mark';
import type { RankedResults } from '../report/context/reportContext';
import { planResults } from '../report/plan';
import { earlierResultFindings, earlierResults, keepingMeasures } from '../report/earlier/replaceable';
import type { EarlierResults } from '../report/earlier/replaceable';
import type { CoreTexts } from '../report/words/texts';
import { writesSheet } from '../settings/settings';
import type { Settings } from '../settings/settings';
import { topOf } from '../workbook';
import type { Place, SheetSnapshot, WorkbookSnapshot, WritePlan } from '../workbook';

/** What is read of a workbook before anything is ranked. */
export interface WorkbookInspection {
  /** In the order of the tabs. */
  readonly readings: readonly SheetReading[];
  /** Worst first, then in the order of the tabs and of their cells. */
  readonly findings: readonly Finding[];
  readonly overview: WorkbookOverview;
}

/** A workbook as it was read and ranked. */
export interface RankedWorkbook {
  readonly ranking: Ranking;
  /** In the order of the tabs. */
  readonly readings: readonly SheetReading[];
  /** The findings of the whole run, worst first, then in the order of the tabs and of their cells; the same as `ranking.findings`. */
  readonly findings: readonly Finding[];
  readonly overview: WorkbookOverview;
  /** What becomes of the result sheets of earlier runs. */
  readonly earlier: EarlierResults;
  /** Blocks that errors stop now and that the run before ranked: its sheets of them are replaced by none. */
  readonly withdrawn: readonly string[];
}

export interface RankingRun extends RankedWorkbook {
  /** What was ranked, by which other scores can be tried. */
  readonly assessment: Assessment;
  readonly plan: WritePlan;
  /** What the sheet `Nhận định` says, in the language of the texts. */
  readonly announcement: Announcement;
}

/**
 * The one entry point of the core: from a snapshot of the workbook to the ranking and the plan of what to write.
 * Pure: the same snapshot, settings, texts and time give the same run. A block with a finding of severity `error` is left
 * out; the others are ranked.
 *
 * @param now for the log
 * @param feedback whose feedback sheets are made beside those that the workbook has already, which are made anew
 * @param earlierFiles files of earlier years, of which the histories know beside the workbook
 * @throws RankingStopped `no-score-sheets` when nothing in the workbook is a score sheet, `nothing-ranked` when
 * errors stop every block; nothing is to be written then.
 */
export function computeRanking(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  texts: CoreTexts,
  now: LocalTime,
  feedback: FeedbackUnits | null = null,
  earlierFiles: readonly EarlierFile[] = [],
): RankingRun {
  const ranked = rankSheets(snapshot, settings, readWorkbook(snapshot, settings), earlierFiles);
  return { ...ranked, ...planResults(resultsOf(ranked, snapshot, settings), now, feedback, texts) };
}

/** What was ranked as its result sheets and papers are made of it. */
export function resultsOf(
  { ranking, findings, earlier, assessment }: RankedWorkbook & { readonly assessment: Assessment },
  { sheets, otherTabs = [] }: WorkbookSnapshot,
  settings: Settings,
): RankedResults {
  return { blocks: ranking.blocks, findings, earlier, assessment, settings, sheets, otherTabs };
}

/** A workbook as read, whatever rules it is ranked by. */
export interface WorkbookReading extends ReadSheets {
  /** What becomes of the result sheets of earlier runs. */
  readonly earlier: EarlierResults;
}

/** Reads a workbook: what `rankWorkbook` takes to rank it by any rules that read sheets alike. Pure, and never throws. */
export function readWorkbook(
  { sheets, ...rest }: WorkbookSnapshot,
  settings: ReadingSettings,
): WorkbookReading {
  const sources = sheets.filter((sheet) => sheet.resultMark === null && !isRegisterSheet(sheet));
  return {
    ...readSheets(sources, settings),
    earlier: earlierResults({ sheets, ...rest }),
  };
}

/**
 * Ranks a workbook without planning any sheet, as for a look at what other settings would change.
 *
 * @param read what `readWorkbook` gave for these settings
 * @throws RankingStopped as `computeRanking` does.
 */
export function rankWorkbook(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  read: WorkbookReading = readWorkbook(snapshot, settings),
): RankedWorkbook {
  const { ranking, readings, findings, overview, earlier, withdrawn } = rankSheets(snapshot, settings, read);
  return { ranking, readings, findings, overview, earlier, withdrawn };
}

/**
 * The same with what the blocks were ranked from.
 *
 * @throws RankingStopped as `computeRanking` does.
 */
export function rankSheets(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  read: WorkbookReading = readWorkbook(snapshot, settings),
  earlierFiles: readonly EarlierFile[] = [],
): RankedWorkbook & { readonly assessment: Assessment } {
  const {
    assessment,
    findings: found,
    readings,
    overview,
    earlier,
    before,
    objections,
  } = assessed(snapshot, settings, read);
  if (assessment.blocks.length === 0) throw new RankingStopped('no-score-sheets', found, readings);
  const {
    blocks: open,
    settings: asked,
    lastYear,
    fieldKeyOf,
  } = rankable(assessment, settings, found, objections);
  if (open.length === 0) throw new RankingStopped('nothing-ranked', found, readings);
  const files = earlierFiles.map((file) => readEarlierFile(file, assessment, settings));
  const histories = workbookHistories(assessment, earlier, files, settings);
  const made = open.map((block) => {
    const rules = { ...settings, ...rulesOf(settings, block.name) };
    const ranked = {
      ...rankBlock(block, asked, lastYear),
      objections: blockObjections(block, objections, asked, lastYear),
    };
    const compared = explainBlock(ranked, block, lastYear, rules, fieldKeyOf);
    const traced = histories.of(compared, block);
    let review: BlockReview | null = null;
    const explained: ExplainedBlock = {
      ...compared,
      history: traced.history,
      review: () =>
        (review ??= reviewBlock(block, orderBlock(block, asked, lastYear), compared.appraisal, asked)),
    };
    return { explained, traced, here: topOf(block.units[0]?.place.sheet ?? '') };
  });
  const blocks = made.map(({ explained }) => explained);
  const similar = similarNames([
    unlistedNames(assessment),
    ...unmatchedUnits(blocks, lastYear),
    ...unmatchedFields({ ...assessment, blocks: open }),
  ]);
  const likeFields = similar.flatMap(({ facts }) => (facts.kind === 'field' ? [facts.name, facts.like] : []));
  const toldFields = new Set([...assessment.unreadFields, ...likeFields]);
  const findings = inOrder(
    [
      ...found,
      ...statedDifferences(blocks, assessment),
      ...previousRankFindings(blocks, lastYear, settings),
      ...unmatchedFindings(blocks, lastYear),
      ...previousFieldFindings(blocks, lastYear, fieldKeyOf, toldFields),
      ...made.flatMap(({ explained, traced, here }) =>
        historyFindings(explained.name, traced, lastYear.year, here),
      ),
      ...earlierFileFindings(files, assessment, histories),
      ...made.slice(0, 1).flatMap(({ here }) => {
        const missing = filesNotChosen(before?.earlierFiles ?? [], blocks, assessment.year);
        const place = { year: assessment.year, here };
        return historySheetFindings(blocks, missing, writesSheet(settings, 'history'), place);
      }),
      ...rescaleFindings(open, settings),
      ...blocks.flatMap(({ appraisal }) => appraisal?.findings ?? []),
      ...similar,
    ],
    snapshot.sheets,
  );
  const ranked = new Set(open.map(({ name }) => name));
  const withdrawn = assessment.blocks.flatMap(({ name }) =>
    ranked.has(name) || !wasRanked(before, name) ? [] : [name],
  );
  return { ranking: { blocks, findings }, readings, findings, overview, earlier, withdrawn, assessment };
}

function wasRanked(before: RunRecord | null, block: string): boolean {
  return before?.blocks.some(({ name }) => blockKey(name) === blockKey(block)) ?? false;
}

/** What `computeRanking` would read of a workbook, without ranking it. Pure, and never throws. */
export function inspectWorkbook(snapshot: WorkbookSnapshot, settings: Settings): WorkbookInspection {
  const { readings, findings, overview } = assessed(snapshot, settings, readWorkbook(snapshot, settings));
  return { readings, findings, overview };
}

/** What a workbook says, and what is to be said of it before its blocks are ranked. */
export function assessed(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  read: WorkbookReading,
): WorkbookInspection & {
  readonly assessment: Assessment;
  readonly earlier: EarlierResults;
  readonly before: RunRecord | null;
  readonly objections: CheckedObjections;
} {
  const earlier = writesSheet(settings, 'merit') ? read.earlier : keepingMeasures(read.earlier);
  const [source] = read.sources;
  const before = keptRecord([...earlier.replaceable, ...earlier.referred.map(({ sheet }) => sheet)]);
  const names = before?.blocks.flatMap(({ units }) => units.map(({ name }) => name)) ?? [];
  const { assessment, readings } = assess(read, assessmentSettings(settings), names);
  const objections = checkObjections(assessment);
  const unused = unusedSettings(assessment, settings, topOf(source?.sheet.name ?? ''));
  const findings = inOrder(
    [
      ...assessment.findings,
      ...goneUnits(assessment, before, logPlace(snapshot)),
      ...earlierResultFindings(earlier),
      ...unused,
      ...objections.findings,
      ...(snapshot.isCalculatedByHand === true && source !== undefined
        ? [finding('calculated-by-hand', topOf(source.sheet.name), {})]
        : []),
    ],
    snapshot.sheets,
  );
  return {
    assessment,
    findings,
    readings: readingsInOrder(snapshot.sheets, readings()),
    overview: overviewOf(snapshot.sheets, assessment, findings),
    earlier,
    before,
    objections,
  };
}

/** Where the log of the runs before begins. */
function logPlace({ sheets }: WorkbookSnapshot): Place | null {
  const log = sheets.findLast((sheet) => resultKindOf(sheet) === 'log');
  return log === undefined ? null : topOf(log.name);
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Worst first, then in the order of the tabs, then as one reads: row by row from the left. */
function inOrder(findings: readonly Finding[], sheets: readonly SheetSnapshot[]): readonly Finding[] {
  const tab = new Map(sheets.map((sheet, index) => [sheet.name, index]));
  const keyed = findings.map((finding) => {
    const { severity, place } = finding;
    const { row = 0, column = 0 } = cellOfAddress(place.cell) ?? {};
    return {
      finding,
      key: [WORST_FIRST.indexOf(severity), tab.get(place.sheet) ?? sheets.length, row, column],
    };
  });
  return keyed
    .sort((a, b) => a.key.map((own, at) => own - (b.key[at] ?? 0)).find((by) => by !== 0) ?? 0)
    .map(({ finding }) => finding);
}

function readingsInOrder(
  sheets: readonly SheetSnapshot[],
  readings: readonly SheetReading[],
): readonly SheetReading[] {
  const read = new Map(readings.map((reading) => [reading.sheet, reading]));
  return sheets.map((sheet) => read.get(sheet.name) ?? resultReading(sheet.name));
}

function resultReading(sheet: string): SheetReading {
  return {
    sheet,
    kind: 'result',
    block: null,
    units: 0,
    criteria: 0,
    unitNames: [],
    year: null,
    headerRow: null,
    topRows: [],
    columns: [],
    rows: 0,
    passedOver: [],
    correction: null,
  };
}
