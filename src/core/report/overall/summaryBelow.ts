import { when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import type { Finding } from '../../findings/findings';
import type { Area, Look, PlannedValue, StyledArea } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { sourceLinks } from '../layout/links';
import { highlights, looks, percentLook } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import type { TableContent } from '../layout/table/tableSheet';
import { brokenLines } from '../layout/sizes/textWidth';
import type { LinkedKind } from '../words/sheetTexts';
import { standingsOf } from './standings';
import type { Standing } from './standings';

/** A result sheet that the summary leads to. */
export interface LinkedSheet {
  readonly name: string;
  readonly kind: LinkedKind;
  /** `null` for a sheet over all blocks. */
  readonly block: ExplainedBlock | null;
}

/** So many findings are shown, the others are counted. */
const MOST_FINDINGS = 5;
/** Characters of a line of a finding: what the columns behind the first one are wide. */
const LINE = 105;

type Below = Required<Pick<TableContent<never>, 'footer' | 'styles' | 'merged' | 'highlights'>>;

/** What stands below the blocks of `Tổng hợp`: who is first and last and moved most, and what to look at. */
export function summaryBelow(context: ReportContext, linked: readonly LinkedSheet[]): Below {
  const { blocks, texts } = context;
  const { summary: words, ranking } = texts;
  const standings = blocks.flatMap((block) => standingsOf(block, texts));
  const hasMoves = blocks.some(({ previousYear }) => previousYear !== null);
  const changes = hasMoves ? { [CHANGE]: texts.fields.change } : {};
  const head = {
    block: words.block,
    year: words.group,
    average: ranking.rank,
    leaders: ranking.unit,
    leadersPercent: ranking.percent,
    ...changes,
  };
  const toLookAt = findingRows(context, linked);
  const hasSerious = context.findings.some(({ severity }) => severity !== 'info');
  const rows: readonly Readonly<Record<string, PlannedValue>>[] = [
    ...when(
      standings.length > 0,
      { block: words.standings },
      head,
      ...standings.map((standing, at) => standingRow(standing, standings[at - 1], hasMoves, words.groups)),
      {},
    ),
    { block: words.toLookAt },
    ...toLookAt,
  ];
  const first = 2;
  const lookAt = standings.length === 0 ? 0 : first + standings.length + 1;
  const rowsOfChanges =
    hasMoves && standings.length > 0 ? [1, ...standings.map((_, row) => first + row)] : [];
  const lastKey = hasMoves ? CHANGE_TO : 'leadersPercent';
  const at = (cells: TableCells, row: number, count: number, from: string, to = from): Area => {
    const area = cells.below(from, to);
    return { ...area, row: area.row + row, rows: count };
  };
  const rowsOf = (cells: TableCells, from: string, to = from) => at(cells, first, standings.length, from, to);
  return {
    footer: rows.map((row) => () => row),
    styles: (cells) => [
      ...when(
        standings.length > 0,
        styled(at(cells, 0, 1, 'block'), HEADING),
        styled(at(cells, 1, standings.length + 1, 'block', lastKey), looks.grid),
        styled(at(cells, 1, 1, 'block', lastKey), looks.header),
        styled(rowsOf(cells, 'block', 'ranked'), looks.text),
        styled(rowsOf(cells, 'average'), looks.count),
        styled(rowsOf(cells, 'leaders'), looks.text),
        styled(rowsOf(cells, 'leadersPercent'), { ...percentLook(2), align: 'center' }),
        ...(hasMoves ? [styled(rowsOf(cells, CHANGE, CHANGE_TO), looks.center)] : []),
      ),
      styled(at(cells, lookAt, 1, 'block'), HEADING),
      styled(at(cells, lookAt + 1, toLookAt.length, 'block'), hasSerious ? looks.link : looks.note),
    ],
    merged: (cells) => [
      ...when(standings.length > 0, at(cells, 1, 1, 'year', 'ranked')),
      ...runs(standings, ({ block }) => block).flatMap(({ start, count }) =>
        when(count > 1, at(cells, first + start, count, 'block')),
      ),
      ...runs(standings, ({ block, group }) => `${block} ${group}`).map(({ start, count }) =>
        at(cells, first + start, count, 'year', 'ranked'),
      ),
      ...rowsOfChanges.map((row) => at(cells, row, 1, CHANGE, CHANGE_TO)),
    ],
    highlights: (cells) => {
      if (!hasMoves || standings.length === 0) return [];
      const area = rowsOf(cells, CHANGE, CHANGE_TO);
      const change = `$${cells.cellBelow(CHANGE, first)}`;
      return [
        { area, formula: `=LEFT(${change},1)="▲"`, ...highlights.rose },
        { area, formula: `=LEFT(${change},1)="▼"`, ...highlights.fell },
      ];
    },
  };
}

/** The column in which the changes of rank stand. */
const CHANGE = 'rose';
/** Up to this one: `không so sánh` is wider than a column of counts. */
const CHANGE_TO = 'fell';

const HEADING: Look = { ...looks.heading, wrap: false };

function styled(area: Area, look: Look): StyledArea {
  return { area, look };
}

/** Its block and its group are named in their first row. */
function standingRow(
  { block, group, rank, unit, percent, change }: Standing,
  before: Standing | undefined,
  hasMoves: boolean,
  groups: Readonly<Record<Standing['group'], string>>,
): Readonly<Record<string, PlannedValue>> {
  const isNewBlock = block !== before?.block;
  return {
    ...(isNewBlock ? { block } : {}),
    ...(isNewBlock || group !== before.group ? { year: groups[group] } : {}),
    average: rank,
    leaders: unit,
    leadersPercent: percent,
    ...(hasMoves ? { [CHANGE]: change } : {}),
  };
}

/** The worst findings, each with a link to its cell; where there is no error or warning, that there is none. */
function findingRows(
  { findings, sheets, texts }: ReportContext,
  linked: readonly LinkedSheet[],
): readonly Readonly<Record<string, PlannedValue>>[] {
  const { summary: words } = texts;
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const sheet = linked.find(({ kind }) => kind === 'findings')?.name ?? '';
  const more = serious.length - MOST_FINDINGS;
  const line = (text: string) => brokenLines(text, LINE).map((year) => ({ year }));
  if (serious.length === 0) return [{ block: words.nothingToLookAt }];
  return [
    ...serious.slice(0, MOST_FINDINGS).flatMap((finding) => findingLines(finding)),
    ...when(more > 0, ...line(words.moreToLookAt(more, sheet))),
  ];

  function findingLines(finding: Finding) {
    const [text, ...others] = line(texts.finding(finding));
    const { cells } = sourceLinks(sheets, [finding.place], () => texts.severity(finding.severity));
    return [{ block: cells[0] ?? null, ...text }, ...others];
  }
}

/** Neighbours of the same key. */
function runs<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly { readonly start: number; readonly count: number }[] {
  const starts = items.flatMap((item, at) => {
    const before = items[at - 1];
    return before !== undefined && keyOf(before) === keyOf(item) ? [] : [at];
  });
  return starts.map((start, index) => ({ start, count: (starts[index + 1] ?? items.length) - start }));
}
