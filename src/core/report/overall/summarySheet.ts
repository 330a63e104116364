import { given, when } from '../../lists';
import { yearOfPeriod } from '../../period';
import { countBySeverity } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { missingUnits } from '../../findings/missingUnits';
import { topOf } from '../../workbook';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { USUAL_SHEETS } from '../../settings/settings';
import type { Look, PlannedValue } from '../../workbook';
import { isProvisional } from '../block/provisional';
import type { ReportContext } from '../context/reportContext';
import { linkTo } from '../layout/links';
import { looks, NONE } from '../layout/looks';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { kindName } from '../words/sheetTexts';
import type { CoreTexts } from '../words/texts';
import { summaryBelow } from './summaryBelow';
import type { LinkedSheet } from './summaryBelow';

/** The blocks that errors stopped: those with an error that are not ranked, in the order of the findings. */
export function stoppedBlocks(
  blocks: readonly ExplainedBlock[],
  findings: readonly Finding[],
): readonly string[] {
  const ranked = new Set(blocks.map(({ name }) => name));
  const stopped = findings.flatMap(({ severity, block }) =>
    severity === 'error' && block !== null && !ranked.has(block) ? [block] : [],
  );
  return [...new Set(stopped)];
}

/**
 * `Tổng hợp`: a row a block with its average, leaders, who rose and fell, grades, zero scores and warnings, those that
 * errors stopped last; below it who is first and last and moved most, and what to look at; beside it links to all other
 * result sheets.
 *
 * @param linked the other result sheets, in the order of their tabs
 */
export function summarySheet(context: ReportContext, linked: readonly LinkedSheet[]): ResultSheet {
  const { blocks, findings, names, texts } = context;
  const words = texts.summary;
  const { error, warning, info } = countBySeverity(findings);
  const left = USUAL_SHEETS.filter((kind) => !context.isWritten(kind));
  const below = summaryBelow(context, linked);
  return tableSheet({
    name: names.take(words.sheetName),
    kind: 'summary',
    title: words.title(blocks[0]?.year ?? null),
    notes: [
      words.findings(error, warning, info),
      ...given(missingUnits(findings), (missing) => words.missing(missing)),
      ...when(left.length > 0, words.notWritten(left.map((kind) => kindName(texts, kind)))),
    ],
    columns: summaryColumns(context, linked),
    rows: [...blocks, ...stoppedBlocks(blocks, findings)],
    frozenColumns: 1,
    hasOtherHeads: true,
    filter: 'none',
    side: {
      heading: words.sheets,
      rows: linked.map(({ name: sheet, kind }) => [linkTo(topOf(sheet), sheet), texts[kind].inSummary]),
      columns: [
        { width: 34, look: looks.link },
        { width: 50, look: looks.note },
      ],
    },
    ...below,
  });
}

/** A ranked block, or the name of one that errors stopped. */
type SummaryRow = ExplainedBlock | string;

function summaryColumns(
  { blocks, findings, settings, texts }: ReportContext,
  linked: readonly LinkedSheet[],
): readonly Column<SummaryRow>[] {
  const words = texts.summary;
  const { zeroThreshold } = settings;
  const findingsName = linked.find(({ kind }) => kind === 'findings')?.name ?? '';
  const notes = [
    ...blocks.map((block) => provisionalNote(block, texts)),
    ...stoppedBlocks(blocks, findings).map(() => words.stopped(findingsName)),
  ];
  /** A column of ranked blocks; a stopped one has nothing. */
  const column = (
    key: string,
    header: string,
    width: number,
    look: Look,
    value: (block: ExplainedBlock) => PlannedValue,
  ): Column<SummaryRow> => ({
    key,
    header,
    width,
    look,
    value: (row) => (typeof row === 'string' ? NONE : (value(row) ?? NONE)),
  });
  const changed = (key: 'rose' | 'fell' | 'unchanged', is: (change: number) => boolean) =>
    column(key, words[key], 7, looks.count, ({ previousYear, units }) =>
      previousYear === null
        ? null
        : units.filter(({ rankChange }) => rankChange !== null && is(rankChange)).length,
    );
  const percent: Look = { ...looks.number, align: 'center' };
  const grades = new Set(blocks.flatMap(({ gradeCounts }) => gradeCounts.map(({ grade }) => grade)));
  return [
    {
      key: 'block',
      header: words.block,
      width: 20,
      look: { ...looks.link, wrap: true },
      value: (row) => {
        if (typeof row === 'string') return linkTo(topOf(findingsName), row);
        const ranking = linked.find(({ kind, block }) => kind === 'ranking' && block === row);
        return ranking === undefined ? row.name : linkTo(topOf(ranking.name), row.name);
      },
    },
    column('year', words.year, 6, looks.count, ({ year }) => (year === null ? null : yearOfPeriod(year))),
    column('units', words.units, 7, looks.count, ({ units }) => units.length),
    column(
      'ranked',
      words.ranked,
      8,
      looks.count,
      ({ units }) => units.filter(({ ranked }) => ranked).length,
    ),
    column('average', words.average, 10, percent, ({ averagePercent }) => averagePercent),
    column('leaders', words.leaders, 34, looks.text, (block) => {
      const names = leaders(block).map((unit) => unit.name);
      return names.join('; ') || null;
    }),
    column(
      'leadersPercent',
      words.leadersPercent,
      10,
      percent,
      (block) => leaders(block)[0]?.percent ?? null,
    ),
    ...when(
      blocks.some(({ previousYear }) => previousYear !== null),
      changed('rose', (change) => change > 0),
      changed('fell', (change) => change < 0),
      changed('unchanged', (change) => change === 0),
    ),
    ...[...grades].map((grade) =>
      column(`grade ${grade}`, words.grade(grade), 9, looks.count, ({ gradeCounts }) => {
        const count = gradeCounts.find((one) => one.grade === grade);
        return count?.units ?? null;
      }),
    ),
    column(
      'zeroScores',
      words.zeroScores(zeroThreshold),
      12,
      looks.count,
      ({ zeroScores }) => zeroScores.filter(({ maxPoints }) => maxPoints >= zeroThreshold).length,
    ),
    column('allZeroScores', words.allZeroScores, 11, looks.count, ({ zeroScores }) => zeroScores.length),
    column(
      'warnings',
      words.warnings,
      9,
      looks.count,
      ({ name }) => findings.filter(({ severity, block }) => severity === 'warning' && block === name).length,
    ),
    ...when(
      notes.some((note) => note !== null),
      {
        key: 'note',
        header: words.note,
        width: 24,
        look: looks.text,
        value: (_: SummaryRow, at: number) => notes[at] ?? null,
      },
    ),
  ];
}

function leaders({ units }: ExplainedBlock): readonly RankedUnit[] {
  return units.filter(({ rank }) => rank === 1);
}

function provisionalNote(block: ExplainedBlock, texts: CoreTexts): string | null {
  const units = block.units.filter((unit) => isProvisional(unit, block)).length;
  return units === 0 ? null : texts.summary.provisional(units);
}
