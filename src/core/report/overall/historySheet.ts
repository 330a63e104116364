import type {
  BlockHistory,
  HistorySource,
  HistoryYear,
  UnitHistory,
} from '../../explain/history/blockHistory';
import { placesOverYears } from '../../explain/history/drawnUnits';
import type { ExplainedBlock } from '../../explain/moves';
import { given, grouped, when } from '../../lists';
import { withGaps } from '../../period';
import type { Period } from '../../period';
import { writtenDecimals } from '../../rank/published';
import type { Look, PlannedValue } from '../../workbook';
import { historyChart } from '../charts/historyChart';
import type { ReportContext } from '../context/reportContext';
import { linkTo } from '../layout/links';
import { changeHighlights, changeLook, looks, NONE, percentLook } from '../layout/looks';
import { PageDraft } from '../layout/pageDraft';
import type { PageColumn } from '../layout/pageDraft';
import { columnName } from '../../addresses/address';
import { LINE } from '../layout/sizes/rowHeights';
import type { ColumnGroup } from '../layout/table/tableHead';
import type { ResultSheet } from '../layout/table/tableSheet';
import { blockWidth, widthFor } from '../layout/sizes/textWidth';
import type { CoreTexts } from '../words/texts';

/** Widths in characters: of names and remarks the least and the most, an index and a rank a year at least, change. */
const WIDTHS = { unit: [22, 40], percent: 7, rank: 5.5, change: 10.5, remark: [14, 60] } as const;

/** Characters that a page holds in its own size: remarks take what is left of them. */
const PAGE = 138;

/** Columns of names, in front of the figures. */
const NAMES = 2;

/** So many of the units that share a figure are named, the others are counted. */
const MOST_NAMES = 4;

/** A year of the sheet's columns, and where each block has it. */
interface AxisYear {
  readonly period: Period | null;
  readonly name: string;
}

/**
 * `Nhiều năm`: over all years that are known, or months or quarters, each block's average, highest and lowest, its lines in a
 * chart, the index and the rank of each unit, and where the figures come from. A year that is missing is a column of dashes
 * and a gap in the chart. It is a record of a run, in values. `null` where no block is known of two years.
 */
export function historySheet(context: ReportContext): ResultSheet | null {
  const { names, texts } = context;
  const words = texts.history;
  const blocks = context.blocks.filter(({ history }) => history.years.length > 1);
  if (blocks.length === 0) return null;
  const axis = axisOf(blocks, texts);
  const page = new PageDraft(widthsOf(blocks, axis, texts), { isPortrait: false, frozenColumns: NAMES });
  const decimals = Math.max(...blocks.map(({ rules }) => writtenDecimals(rules.rankDecimals)));
  page.text(words.title(axis[0]?.period ?? null, axis.at(-1)?.period ?? null), looks.title);
  page.text(words.note(axis.at(-1)?.period ?? null), looks.note);
  const charts = addCharts(page, blocks, { axis, decimals, texts });
  addBlocks(page, blocks, { axis, decimals, texts });
  const head = addUnits(page, blocks, { axis, decimals, texts });
  page.endPrint();
  addSources(page, blocks, context);
  if (charts.length > 0) page.section(words.chartNumbers);
  page.chartTables(charts);
  return { planned: page.sheet(names.take(words.sheetName), 'history', head), cells: null };
}

/** Names in a line each, years as wide as they are called, and remarks as wide as the page has room. */
function widthsOf(
  blocks: readonly ExplainedBlock[],
  axis: readonly AxisYear[],
  texts: CoreTexts,
): readonly number[] {
  const { history: words } = texts;
  const units = blocks.flatMap(({ history }) => history.units);
  const remarks = blocks.flatMap(({ history }) =>
    history.units.map((unit) => remarkOf(unit, history, texts)),
  );
  const names = [
    blockWidth(blocks),
    widthFor([words.average, ...units.map((unit) => unitName(unit, texts))], ...WIDTHS.unit),
  ];
  const years = (least: number) => axis.map(({ name }) => widthFor([name], least, Infinity, looks.header));
  const figures = [...years(WIDTHS.percent), ...years(WIDTHS.rank), WIDTHS.change];
  const left = PAGE - [...names, ...figures].reduce((sum, width) => sum + width, 0);
  const [least, most] = WIDTHS.remark;
  // Two lines of the longest remark, three where that is wider than what is left.
  return [...names, ...figures, Math.max(left, widthFor(remarks, least * 2, most) / 2)];
}

interface Drawing {
  readonly axis: readonly AxisYear[];
  readonly decimals: number;
  readonly texts: CoreTexts;
}

/** All years of the blocks, with those between that are missing. */
function axisOf(blocks: readonly ExplainedBlock[], { history: words }: CoreTexts): readonly AxisYear[] {
  const periods = blocks.flatMap(({ history }) => history.years.map(({ period }) => period));
  const known = withGaps(periods.flatMap((period) => given(period, (one) => one)));
  const all: readonly (Period | null)[] = [...known, ...when<Period | null>(periods.includes(null), null)];
  return all.map((period) => ({ period, name: words.period(period) }));
}

/** The position in a block's history of each year of the axis; -1 for one that it does not know. */
function positions({ years }: BlockHistory, axis: readonly AxisYear[]): readonly number[] {
  return axis.map(({ period }) => years.findIndex((year) => year.period === period));
}

interface BlockLine {
  readonly block: string;
  readonly figure: string;
  readonly look: Look;
  readonly values: readonly PlannedValue[];
}

/** Average, highest, lowest and units of each block, and below them who had them and which sets changed. */
function addBlocks(page: PageDraft, blocks: readonly ExplainedBlock[], drawing: Drawing): void {
  const { axis, texts } = drawing;
  const words = texts.history;
  const lines = blocks.flatMap((block) => blockLines(block, drawing));
  const remarks = blocks.flatMap((block) => blockRemarks(block, drawing));
  const columns: readonly PageColumn<BlockLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block },
    { key: 'figure', header: words.figure, look: looks.text, value: ({ figure }) => figure },
    ...axis.map(({ name }, at): PageColumn<BlockLine> => ({
      key: `year${at}`,
      header: name,
      look: looks.number,
      value: ({ values }) => values[at] ?? NONE,
    })),
  ];
  page.keepTogether((HEADING + 1 + lines.length + Math.min(remarks.length, MOST_KEPT)) * LINE);
  page.section(words.ofBlocks(axis.at(-1)?.period ?? null));
  const first = page.table(columns, lines)('block').row;
  lines.forEach(({ look }, at) => {
    page.style(first + at, NAMES, 1, axis.length, look);
  });
  for (const remark of remarks) page.text(remark, looks.note);
}

/** Rows of a blank line and a heading. */
const HEADING = 2;
/** So many lines below a table stay on its page. */
const MOST_KEPT = 8;

function blockLines(block: ExplainedBlock, { axis, texts }: Drawing): readonly BlockLine[] {
  const words = texts.history;
  const { history, name } = block;
  const at = positions(history, axis);
  const percent = centred(percentLook(writtenDecimals(block.rules.rankDecimals)));
  const line = (figure: string, look: Look, of: (year: HistoryYear) => number | null): BlockLine => ({
    block: name,
    figure,
    look,
    values: at.map((position) => {
      const year = history.years[position];
      return year === undefined ? null : of(year);
    }),
  });
  return [
    line(words.average, { ...percent, bold: true }, ({ averagePercent }) => averagePercent),
    line(words.highest, percent, ({ highest }) => highest?.percent ?? null),
    line(words.lowest, percent, ({ lowest }) => lowest?.percent ?? null),
    line(words.units, looks.count, ({ units }) => units),
  ];
}

/** Who was highest and lowest when, years with the same units together, and which years have another criteria set. */
function blockRemarks(
  { history, name }: ExplainedBlock,
  { axis, texts: { history: words } }: Drawing,
): readonly string[] {
  const at = positions(history, axis);
  const extremes = (of: 'highest' | 'lowest') => {
    const years = axis.flatMap(({ name: period }, index) =>
      given(history.years[at[index] ?? -1]?.[of] ?? null, ({ units }) => ({ period, index, units })),
    );
    return [...grouped(years, ({ units }) => JSON.stringify(units))].map(([, alike]) => {
      const units = alike[0]?.units ?? [];
      return words.whose(
        runsOf(alike).join(', '),
        units.slice(0, MOST_NAMES),
        Math.max(0, units.length - MOST_NAMES),
      );
    });
  };
  const changes = axis.flatMap(({ name: period }, index) =>
    given(history.years[at[index] ?? -1]?.setChange, (change) => words.setChanged(period, change)),
  );
  return [
    ...(['highest', 'lowest'] as const).flatMap((of) => {
      const told = extremes(of);
      return when(told.length > 0, words.extremes(name, of, told));
    }),
    ...when(changes.length > 0, words.ofBlock(name, changes.join(' '))),
  ];
}

/** `2016`, `2018–2021`: years that follow each other as one. */
function runsOf(years: readonly { readonly period: string; readonly index: number }[]): readonly string[] {
  const runs: { first: string; last: string; index: number }[] = [];
  for (const { period, index } of years) {
    const run = runs.at(-1);
    if (run?.index === index - 1) Object.assign(run, { last: period, index });
    else runs.push({ first: period, last: period, index });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
}

function addCharts(
  page: PageDraft,
  blocks: readonly ExplainedBlock[],
  { axis, texts }: Drawing,
): PlacedCharts {
  const drafts = blocks.flatMap((block) => {
    const at = positions(block.history, axis);
    const first = at.findIndex((position) => position !== -1);
    return historyChart(block, axis.slice(first), at.slice(first), texts) ?? [];
  });
  if (drafts.length === 0) return [];
  page.section(texts.history.charts);
  return page.chartRows(drafts);
}

type PlacedCharts = ReturnType<PageDraft['chartRows']>;

interface UnitLine {
  readonly block: ExplainedBlock;
  readonly unit: UnitHistory;
  readonly at: readonly number[];
}

/** @returns the rows of the head */
function addUnits(
  page: PageDraft,
  blocks: readonly ExplainedBlock[],
  { axis, decimals, texts }: Drawing,
): readonly [number, number] {
  const words = texts.history;
  const lines = blocks.flatMap((block): readonly UnitLine[] => {
    const at = positions(block.history, axis);
    return block.history.units.map((unit) => ({ block, unit, at }));
  });
  // A head across columns is cut where a page ends: on several pages each column says itself what it holds.
  const head = (group: ColumnGroup, name: string) =>
    page.isOnePageWide ? { header: name, group } : { header: `${group.text} ${name}` };
  const [percents, ranks] = [{ text: words.percents }, { text: words.ranks }];
  const figure = ({ unit, at }: UnitLine, year: number) => unit.figures[at[year] ?? -1] ?? null;
  const columns: readonly PageColumn<UnitLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block.name },
    {
      key: 'unit',
      header: words.unit,
      look: looks.text,
      value: ({ unit }) => unitName(unit, texts),
    },
    ...axis.map(({ name }, year): PageColumn<UnitLine> => ({
      key: `percent${year}`,
      ...head(percents, name),
      look: centred(percentLook(decimals)),
      value: (line) => figure(line, year)?.percent ?? NONE,
    })),
    ...axis.map(({ name }, year): PageColumn<UnitLine> => ({
      key: `rank${year}`,
      ...head(ranks, name),
      look: looks.count,
      value: (line) => figure(line, year)?.rank ?? NONE,
    })),
    {
      key: 'change',
      header: words.change,
      look: centred(changeLook(0)),
      value: ({ unit }) => placesOverYears(unit),
    },
    {
      key: 'remark',
      header: words.remark,
      look: looks.text,
      value: ({ block, unit }) => remarkOf(unit, block.history, texts),
    },
  ];
  page.keepTogether(ROWS_WITH_HEAD * LINE);
  page.section(words.ofUnits(axis.at(-1)?.period ?? null));
  const firstRow = page.nextRow;
  const area = page.table(columns, lines);
  const headerRow = area('unit').row - 1;
  const change = area('change');
  for (const one of changeHighlights(change, `$${columnName(change.column)}${change.row + 1}`))
    page.highlight(one);
  page.filter({ row: headerRow, column: 0, rows: 1 + lines.length, columns: columns.length });
  return [firstRow, headerRow];
}

/** A table begins on no page that has no room for these. */
const ROWS_WITH_HEAD = 10;

function unitName({ name, before }: UnitHistory, { history: words }: CoreTexts): string {
  return before === null ? name : words.before[before].name(name);
}

/** What became of a unit, and what it was called in which years of its block. */
function remarkOf(unit: UnitHistory, { years }: BlockHistory, { history: words }: CoreTexts): string {
  let before = unit.name;
  const names = years
    .map(({ period }, at) => ({ period: words.period(period), name: unit.figures[at]?.name ?? null }))
    .toReversed()
    .flatMap(({ period, name }) => {
      if (name === null || name === before) return [];
      before = name;
      return [words.formerName(period, name)];
    });
  return [
    ...given(unit.begins, (begins) => words.begins[begins]),
    ...given(unit.before, (before) => words.before[before].remark),
    ...when(!unit.isPresent && unit.before === null, words.gone(unit.into, unit.elsewhere)),
    ...names,
  ].join(' ');
}

interface SourceLine {
  readonly block: string;
  readonly source: HistorySource;
  readonly years: readonly string[];
}

function addSources(page: PageDraft, blocks: readonly ExplainedBlock[], context: ReportContext): void {
  const { sheets, texts } = context;
  const words = texts.history;
  const open = new Set(sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])));
  const lines = blocks.flatMap((block) => sourceLines(block, texts));
  const columns: readonly PageColumn<SourceLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block },
    {
      key: 'source',
      header: words.source,
      look: looks.text,
      value: ({ source: { file, place, kind }, years }) =>
        words.sourceOf(years.join(', '), file, place.sheet, words.kinds[kind]),
    },
    {
      key: 'cell',
      header: words.cell,
      look: looks.link,
      value: ({ source: { file, place } }) =>
        file === null && open.has(place.sheet) ? linkTo(place, place.cell) : NONE,
    },
  ];
  page.section(words.ofSources);
  page.table(columns, lines);
}

/** One line a sheet, with its years. */
function sourceLines(
  { name, history }: ExplainedBlock,
  { history: words }: CoreTexts,
): readonly SourceLine[] {
  const lines = new Map<string, SourceLine & { years: string[] }>();
  for (const { period, sources } of history.years) {
    for (const source of sources) {
      const key = JSON.stringify([source.file, source.place.sheet, source.kind]);
      const line = lines.get(key) ?? { block: name, source, years: [] };
      line.years.push(words.period(period));
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}

function centred(look: Look): Look {
  return { ...look, align: 'center' };
}
