import { given, when } from '../../lists';
import { runChanges } from '../../explain/runs/runChanges';
import type { RunChanges } from '../../explain/runs/runChanges';
import { countBySeverity } from '../../findings/findings';
import type { Look, PlannedSheet, PlannedValue, SheetSnapshot } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { earlierLines, keptLines, MOST_LINES, MOST_RUNS } from '../earlier/earlierLog';
import { keptRecord, logDataSheet } from '../earlier/logData';
import { sourceLinks } from '../layout/links';
import { looks } from '../layout/looks';
import { objectionCounts } from '../../objections/objection';
import { decidedScores } from '../objections/heard';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { LOG_COLUMNS, logLine, placeOf, timeOf } from '../marks/logLine';
import type { LogLine } from '../marks/logLine';
import type { LogColumn } from '../words/logTexts';
import { markOfCells, resultKindOf } from '../marks/mark';
import { stoppedBlocks } from '../overall/summarySheet';
import { changeLines } from './logChanges';

/**
 * `Nhật ký`: a line a run, newest first, each followed by lines of what changed since the run before it, with a link to
 * the cell of each changed score. The lines of earlier runs stay as they were, the officer's comments included; links are
 * made anew, to cells of sheets that are still there.
 */
export function logSheet(context: ReportContext): ResultSheet {
  const { blocks, sheets, earlier, assessment, record, now, names, texts } = context;
  const words = texts.log;
  const before = keptRecord([...earlier.replaceable, ...earlier.referred.map(({ sheet }) => sheet)]);
  const changes = before === null ? null : runChanges(before, record, blocks, assessment.directory);
  const earlierRuns = earlierLines(sheets);
  const decided = blocks.flatMap((block) => decidedScores(block).map((one) => ({ ...one, block })));
  const own = [
    runLine(context, changes, earlierRuns.length > 0),
    ...changeLines(changes, now, texts, decided),
  ];
  const { lines, dropped } = keptLines(earlierRuns, own.length);
  const all = [...own, ...lines, ...dropped.slice(0, 1).map((line) => droppedLine(line, context))];
  const links = logLinks(all, sheets);
  return tableSheet({
    name: names.take(words.sheetName),
    kind: 'log',
    title: words.title,
    notes: [words.legend],
    columns: COLUMNS.map(({ key, width, look = looks.text }): Column<LogLine> => ({
      key,
      header: words.headers[key],
      width,
      look,
      value: (line) => (key === 'cell' ? links.of.get(line) : undefined) ?? line[LOG_COLUMNS[key]] ?? null,
    })),
    rows: all,
    frozenColumns: 2,
    remarks: () => when(links.left > 0, texts.linksLeft(links.left)),
    highlights: (cells) => [
      { area: cells.area('time', 'comment'), formula: `=LEN(${cells.first('rules')})>0`, ...RUN_LINE },
    ],
  });
}

/**
 * The hidden sheet that the next run compares with.
 *
 * @param written the sheets of this run
 */
export function keptRun(context: ReportContext, written: readonly PlannedSheet[]): PlannedSheet {
  const { earlier, record, names, texts } = context;
  const staying = [...earlier.protectedSheets, ...earlier.referred.map(({ sheet }) => sheet)];
  return logDataSheet(
    record,
    names.take(texts.logData.sheetName),
    texts.logData.explanation,
    new Map([
      ...staying.map(({ name, resultMark }) => [name, markOfCells(resultMark ?? '')] as const),
      ...written.map(({ name, mark }) => [name, markOfCells(mark ?? '')] as const),
    ]),
  );
}

/** Links of the lines that name a cell, by line. */
function logLinks(lines: readonly LogLine[], sheets: readonly SheetSnapshot[]) {
  const placed = lines.flatMap((line) => given(placeOf(line), (place) => ({ line, place })));
  const links = sourceLinks(
    sheets,
    placed.map(({ place }) => place),
  );
  const of = new Map<LogLine, PlannedValue>();
  placed.forEach(({ line }, index) => of.set(line, links.cells[index] ?? null));
  return { of, left: links.left };
}

const FROM_TO: Look = { ...looks.points, numberFormat: 'General', wrap: true };

/** Columns in their order; their widths fit on one readable page. */
const COLUMNS: readonly { readonly key: LogColumn; readonly width: number; readonly look?: Look }[] = [
  { key: 'time', width: 16, look: { ...looks.text, numberFormat: 'dd/mm/yyyy hh:mm' } },
  { key: 'kind', width: 9 },
  { key: 'block', width: 13 },
  { key: 'unit', width: 22 },
  { key: 'content', width: 40 },
  { key: 'from', width: 8, look: FROM_TO },
  { key: 'to', width: 8, look: FROM_TO },
  { key: 'sheet', width: 14 },
  { key: 'cell', width: 7, look: { ...looks.text, ...looks.link } },
  { key: 'rules', width: 40, look: { ...looks.text, ...looks.source } },
  { key: 'comment', width: 18 },
];

/** Stands out beside the lines of its changes, in print as well. */
const RUN_LINE = { fill: '#DDEBF7', color: '#0F3D66', bold: true };

function runLine(context: ReportContext, changes: RunChanges | null, hasEarlier: boolean): LogLine {
  const { blocks, findings, earlier, feedback, rules, now, texts } = context;
  const words = texts.log;
  const units = blocks.flatMap((block) => block.units);
  const heard = blocks.flatMap(({ objections }) => objections?.rows ?? []);
  const { error, warning, info } = countBySeverity(findings);
  const replaced = earlier.replaceable.filter((sheet) => !isUnseen(sheet)).map(({ name }) => name);
  const compared =
    changes === null
      ? hasEarlier
        ? words.nothingKept
        : words.firstRun
      : words.changes(changes.before.time, countsOf(changes));
  const content = [
    words.counted(
      blocks.length,
      units.length,
      units.filter(({ ranked }) => ranked).length,
      stoppedBlocks(blocks, findings),
    ),
    words.findings(error, warning, info),
    ...when(heard.length > 0, `${texts.objections.counts(objectionCounts(heard))}.`),
    compared,
    ...when(replaced.length > 0, words.replaced(replaced)),
    ...when(feedback.renewed + feedback.removed > 0, words.feedback(feedback.renewed, feedback.removed)),
  ].join(' ');
  return logLine(now, words.kinds.run, { content, rules: rules.join(' ') });
}

/** Feedback sheets are counted, and the log's data is hidden. */
function isUnseen(sheet: SheetSnapshot): boolean {
  const kind = resultKindOf(sheet);
  return kind === 'feedback' || kind === 'logData';
}

function countsOf(changes: RunChanges) {
  const { settings, blocks, criteria, units, scores, indexes, ranks } = changes;
  return {
    settings: settings.length,
    blocks: blocks.length,
    criteria: criteria.length,
    units: units.length,
    scores: scores.length,
    indexes,
    ranks: ranks.length,
  };
}

function droppedLine(newest: LogLine, { texts }: ReportContext): LogLine {
  const words = texts.log;
  return logLine(timeOf(newest), words.kinds.dropped, { content: words.dropped(MOST_RUNS, MOST_LINES) });
}
