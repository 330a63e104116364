import type { RunChanges } from '../../explain/runs/runChanges';
import type { LocalTime } from '../../localTime';
import type { ExplainedBlock } from '../../explain/moves';
import type { Finding } from '../../findings';
import type { PlannedValue, SheetSnapshot } from '../../workbook';
import { MOST_LINES, MOST_RUNS, keptLines } from '../earlier/earlierLog';
import { sourceLinks } from '../layout/links';
import { changeLines } from './logChanges';
import { LOG_COLUMNS, LOG_WIDTH, logLine, placeOf, timeOf } from '../marks/logLine';
import type { LogColumn, LogLine } from '../marks/logLine';
import { body, looks } from '../layout/looks';
import { sheetHead } from '../layout/sheetHead';
import type { ResultSheet } from '../layout/sheet';
import { stoppedBlocks } from '../overall/summarySheet';
import type { CoreTexts } from '../words/texts';

/** What the log says of one run. */
export interface LoggedRun {
  readonly time: LocalTime;
  readonly blocks: readonly ExplainedBlock[];
  readonly findings: readonly Finding[];
  /** How everything was computed. */
  readonly rules: readonly string[];
  /** Against the run before; `null` where the workbook keeps nothing of it. */
  readonly changes: RunChanges | null;
  /** Names of the earlier result sheets that gave way, but for feedback sheets. */
  readonly replaced: readonly string[];
  /** Feedback sheets that were made again, and those that went. */
  readonly feedback: { readonly renewed: number; readonly removed: number };
}

/**
 * `Nhật ký`: a line a run, newest first, each followed by lines of what changed since the run before it, with a link to
 * the cell of each changed score. The lines of earlier runs stay as they were, the officer's comments included; links are
 * made anew, to cells of sheets that are still there.
 */
export function logSheet(
  run: LoggedRun,
  earlier: readonly LogLine[],
  name: string,
  sheets: readonly SheetSnapshot[],
  texts: CoreTexts,
): ResultSheet {
  const words = texts.log;
  const own = [runLine(run, earlier.length > 0, texts), ...changeLines(run.changes, run.time, texts)];
  const { lines, dropped } = keptLines(earlier, own.length);
  const [newestDropped] = dropped;
  const all = [
    ...own,
    ...lines,
    ...(newestDropped === undefined ? [] : [droppedLine(timeOf(newestDropped), texts)]),
  ];
  const links = logLinks(all, sheets);
  const at = (header: number, column: LogColumn) => body(header, LOG_COLUMNS[column], all.length, 1);
  const layout = {
    columns: COLUMNS.map(([column, columnWidth]) => ({ header: words.headers[column], width: columnWidth })),
    frozenColumns: 2,
  };
  const { head } = sheetHead(words.title, [words.legend], layout, []);
  return {
    name,
    kind: 'log',
    ...layout,
    ...head,
    remarks: links.left === 0 ? [] : [texts.linksLeft(links.left)],
    rows: all.map((line) =>
      line.map((cell, column) => (column === LOG_COLUMNS.cell ? (links.of.get(line) ?? cell) : cell)),
    ),
    styles: (header) => [
      { area: body(header, 0, all.length, LOG_WIDTH), look: looks.text },
      { area: at(header, 'time'), look: { ...looks.text, numberFormat: 'dd/mm/yyyy hh:mm' } },
      {
        area: { ...at(header, 'from'), columns: 2 },
        look: { ...looks.points, numberFormat: 'General', wrap: true },
      },
      { area: at(header, 'cell'), look: looks.link },
      { area: at(header, 'rules'), look: looks.source },
    ],
    highlights: (header) => {
      const area = body(header, 0, all.length, LOG_WIDTH);
      return [{ area, formula: `=LEN($J${area.row + 1})>0`, ...RUN_LINE }];
    },
  };
}

/** Links of the lines that name a cell, by line. */
function logLinks(lines: readonly LogLine[], sheets: readonly SheetSnapshot[]) {
  const placed = lines.flatMap((line) => {
    const place = placeOf(line);
    return place === null ? [] : [{ line, place }];
  });
  const links = sourceLinks(
    placed.map(({ place }) => place),
    sheets,
  );
  const of = new Map<LogLine, PlannedValue>();
  placed.forEach(({ line }, index) => of.set(line, links.cells[index] ?? null));
  return { of, left: links.left };
}

/** Columns in their order, with their widths in characters: together they fit on one readable page. */
const COLUMNS: readonly (readonly [column: LogColumn, width: number])[] = [
  ['time', 16],
  ['kind', 9],
  ['block', 13],
  ['unit', 22],
  ['content', 40],
  ['from', 8],
  ['to', 8],
  ['sheet', 14],
  ['cell', 7],
  ['rules', 40],
  ['comment', 18],
];

/** Stands out beside the lines of its changes, in print as well. */
const RUN_LINE = { fill: '#DDEBF7', color: '#0F3D66', bold: true };

function runLine(run: LoggedRun, hasEarlier: boolean, texts: CoreTexts): LogLine {
  const words = texts.log;
  const { blocks, findings, changes, feedback } = run;
  const units = blocks.flatMap((block) => block.units);
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
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
    words.findings(count('error'), count('warning'), count('info')),
    compared,
    ...(run.replaced.length === 0 ? [] : [words.replaced(run.replaced)]),
    ...(feedback.renewed + feedback.removed === 0
      ? []
      : [words.feedback(feedback.renewed, feedback.removed)]),
  ].join(' ');
  return logLine(run.time, words.kinds.run, { content, rules: run.rules.join(' ') });
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

function droppedLine(time: number, { log: words }: CoreTexts): LogLine {
  return logLine(time, words.kinds.dropped, { content: words.dropped(MOST_RUNS, MOST_LINES) });
}
