import type {
  BlockHistory,
  HistorySource,
  HistoryYear,
  UnitHistory,
} from '../../explain/history/blockHistory';
import { placesOverYears } from '../../explain/history/drawnUnits';
import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
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
import { columnName } from '../../address';
import type { ResultSheet } from '../layout/tableSheet';
import type { CoreTexts } from '../words/texts';

/** Widths in characters: block, unit, an index and a rank a year, change, remark. */
const WIDTHS = { block: 16, unit: 36, percent: 9, rank: 6.5, change: 9, remark: 44 } as const;

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
  const page = new PageDraft([
    WIDTHS.block,
    WIDTHS.unit,
    ...axis.map(() => WIDTHS.percent),
    ...axis.map(() => WIDTHS.rank),
    WIDTHS.change,
    WIDTHS.remark,
  ]);
  const decimals = Math.max(...blocks.map(({ rules }) => writtenDecimals(rules.rankDecimals)));
  page.line([words.title(axis[0]?.period ?? null, axis.at(-1)?.period ?? null)], looks.title);
  page.text(words.note, looks.note, NAMES + axis.length);
  addCharts(page, blocks, { axis, decimals, texts });
  addBlocks(page, blocks, { axis, decimals, texts });
  const headerRow = addUnits(page, blocks, { axis, decimals, texts });
  addSources(page, blocks, context);
  return {
    planned: page.sheet(names.take(words.sheetName), 'history', [headerRow, headerRow], {
      isPortrait: false,
      frozenColumns: NAMES,
    }),
    cells: null,
  };
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
  readonly remark: string | null;
}

function addBlocks(page: PageDraft, blocks: readonly ExplainedBlock[], drawing: Drawing): void {
  const { axis, texts } = drawing;
  const words = texts.history;
  const lines = blocks.flatMap((block) => blockLines(block, drawing));
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
  page.section(words.ofBlocks(axis.at(-1)?.period ?? null));
  const remarkAt = NAMES + 2 * axis.length + 1;
  const area = page.table(columns, lines);
  const first = area('block').row;
  page.put(first - 1, remarkAt, words.remark, looks.header);
  page.style(first - 1, remarkAt, 1 + lines.length, 1, looks.grid);
  lines.forEach(({ look, remark }, at) => {
    page.style(first + at, NAMES, 1, axis.length, look);
    page.put(first + at, remarkAt, remark, looks.text);
  });
}

function blockLines(block: ExplainedBlock, { axis, texts }: Drawing): readonly BlockLine[] {
  const words = texts.history;
  const { history, name } = block;
  const at = positions(history, axis);
  const percent = centred(percentLook(writtenDecimals(block.rules.rankDecimals)));
  const yearsOf = <Value>(of: (year: HistoryYear) => Value | null) =>
    at.map((position) => {
      const year = history.years[position];
      return year === undefined ? null : of(year);
    });
  const extremes = (of: 'highest' | 'lowest') =>
    axis
      .flatMap(({ name: period }, index) => {
        const extreme = history.years[at[index] ?? -1]?.[of] ?? null;
        return given(extreme, ({ units }) =>
          words.whose(period, units.slice(0, MOST_NAMES), Math.max(0, units.length - MOST_NAMES)),
        );
      })
      .join('; ');
  const changes = axis.flatMap(({ name: period }, index) =>
    given(history.years[at[index] ?? -1]?.setChange, (change) => words.setChanged(period, change)),
  );
  return [
    {
      ...{ block: name, figure: words.average, look: { ...percent, bold: true } },
      values: yearsOf(({ averagePercent }) => averagePercent),
      remark: changes.length === 0 ? null : changes.join(' '),
    },
    {
      ...{ block: name, figure: words.highest, look: percent },
      values: yearsOf(({ highest }) => highest?.percent ?? null),
      remark: extremes('highest'),
    },
    {
      ...{ block: name, figure: words.lowest, look: percent },
      values: yearsOf(({ lowest }) => lowest?.percent ?? null),
      remark: extremes('lowest'),
    },
    {
      ...{ block: name, figure: words.units, look: looks.count },
      values: yearsOf(({ units }) => units),
      remark: null,
    },
  ];
}

function addCharts(page: PageDraft, blocks: readonly ExplainedBlock[], { axis, texts }: Drawing): void {
  const drafts = blocks.flatMap((block) => {
    const at = positions(block.history, axis);
    const first = at.findIndex((position) => position !== -1);
    return historyChart(block, axis.slice(first), at.slice(first), texts) ?? [];
  });
  if (drafts.length === 0) return;
  page.section(texts.history.charts);
  for (const draft of drafts) page.chart(draft, NAMES + axis.length);
}

interface UnitLine {
  readonly block: ExplainedBlock;
  readonly unit: UnitHistory;
  readonly at: readonly number[];
}

/** @returns the row of the header */
function addUnits(
  page: PageDraft,
  blocks: readonly ExplainedBlock[],
  { axis, decimals, texts }: Drawing,
): number {
  const words = texts.history;
  const lines = blocks.flatMap((block): readonly UnitLine[] => {
    const at = positions(block.history, axis);
    return block.history.units.map((unit) => ({ block, unit, at }));
  });
  const figure = ({ unit, at }: UnitLine, year: number) => unit.figures[at[year] ?? -1] ?? null;
  const columns: readonly PageColumn<UnitLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block.name },
    {
      key: 'unit',
      header: words.unit,
      look: looks.text,
      value: ({ unit: { name, before } }) => (before === null ? name : words.before[before].name(name)),
    },
    ...axis.map(({ name }, year): PageColumn<UnitLine> => ({
      key: `percent${year}`,
      header: words.percent(name),
      look: centred(percentLook(decimals)),
      value: (line) => figure(line, year)?.percent ?? NONE,
    })),
    ...axis.map(({ name }, year): PageColumn<UnitLine> => ({
      key: `rank${year}`,
      header: words.rank(name),
      look: looks.count,
      value: (line) => figure(line, year)?.rank ?? NONE,
    })),
    {
      key: 'change',
      header: words.change,
      look: centred(changeLook(0)),
      value: ({ unit }) => placesOverYears(unit) ?? NONE,
    },
    {
      key: 'remark',
      header: words.remark,
      look: looks.text,
      value: (line) => remarkOf(line, axis, texts),
    },
  ];
  page.section(words.ofUnits(axis.at(-1)?.period ?? null));
  const headerRow = page.nextRow;
  const area = page.table(columns, lines);
  const change = area('change');
  for (const one of changeHighlights(change, `$${columnName(change.column)}${change.row + 1}`))
    page.highlight(one);
  page.filter({ row: headerRow, column: 0, rows: 1 + lines.length, columns: columns.length });
  return headerRow;
}

function remarkOf({ unit, at }: UnitLine, axis: readonly AxisYear[], { history: words }: CoreTexts): string {
  let before = unit.name;
  const names = axis
    .map(({ name: period }, year) => ({ period, name: unit.figures[at[year] ?? -1]?.name ?? null }))
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
