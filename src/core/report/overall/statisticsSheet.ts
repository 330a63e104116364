import type { ExplainedBlock } from '../../explain/moves';
import type { Band } from '../../explain/statistics/bands';
import type { Extreme, Spread } from '../../explain/statistics/blockStatistics';
import { isCloseCall } from '../../explain/statistics/margins';
import type { Margin, UnitMargins } from '../../explain/statistics/margins';
import { given, when } from '../../lists';
import { printedChange, roundHalfUp, writtenDecimals } from '../../rank/published';
import type { Look, PlannedValue } from '../../workbook';
import { isLive } from '../block/live';
import { bandRow, groupRow, spreadRow } from '../layout/placeKeys';
import type { ReportContext } from '../context/reportContext';
import { rankingCells } from '../block/rankingCells';
import type { FigureOfUnits, RankingCells } from '../block/rankingCells';
import { formulaOf } from '../layout/formulaText';
import { changeLook, looks, NONE, percentLook } from '../layout/looks';
import { PageDraft } from '../layout/pageDraft';
import type { PageColumn } from '../layout/pageDraft';
import { LINE } from '../layout/sizes/rowHeights';
import type { ResultSheet } from '../layout/table/tableSheet';
import { blockWidth } from '../layout/sizes/textWidth';
import type { CoreTexts } from '../words/texts';

/** Widths in characters behind the block's: name, figures, and the names of units twice. They fit an A4 page across. */
const WIDTHS = [42, 10, 10, 11, 10, 36, 11, 36, 10, 13];

/** So many of the units that share the highest or lowest figure are named, the others are counted. */
const MOST_NAMES = 12;

/**
 * `Thống kê`: of the index and of each field the average, the spread, the highest and the lowest with all who share it and
 * last year's average; of the index the same in each group of units (*huyện, cụm*); the units in each band of the index; how far each unit is from those next to it. `null` where no
 * unit is ranked.
 */
export function statisticsSheet(context: ReportContext): ResultSheet | null {
  const { blocks, names, texts } = context;
  const words = texts.statistics;
  if (blocks.every(({ statistics }) => statistics.index === null)) return null;
  const page = new PageDraft([blockWidth(blocks), ...WIDTHS], { isPortrait: false });
  page.line([words.title(blocks[0]?.year ?? null)], looks.title);
  const decimals = Math.max(...blocks.map(({ rules }) => writtenDecimals(rules.rankDecimals)));
  if (blocks.some((block) => isLive(context, block))) page.text(words.ofRunNote, looks.note);
  addSpreads(page, context, decimals);
  addGroups(page, context, decimals);
  addBands(page, context);
  const headerRow = addMargins(page, context, decimals);
  const name = names.take(words.sheetName);
  return {
    planned: page.sheet(name, 'statistics', [headerRow, headerRow]),
    cells: null,
    placeOf: page.placesOn(name),
  };
}

/** The year that the blocks are compared with; `null` where none is. */
function previousYear(blocks: readonly ExplainedBlock[]): number | null {
  return blocks.find(({ moves }) => moves !== null)?.moves?.year ?? null;
}

/** Figures stand beside names here: apart from them. */
function centred(look: Look): Look {
  return { ...look, align: 'center' };
}

/** A line on how percentages of units spread. */
interface OfSpread {
  readonly spread: Spread;
  readonly live: (name: FigureOfUnits, value: number) => PlannedValue;
}

/** The columns that a table of spreads has, between which others stand. */
function columnsOfSpread(
  texts: CoreTexts,
  percent: Look,
): Readonly<Record<'middle' | 'ends', readonly PageColumn<OfSpread>[]>> {
  const { statistics: words } = texts;
  return {
    middle: [
      {
        key: 'average',
        header: words.average,
        look: percent,
        value: ({ spread, live }) => live('AVERAGE', spread.averagePercent),
      },
      {
        key: 'deviation',
        header: words.deviation,
        look: percent,
        value: ({ spread, live }) => live('STDEVP', spread.sdPercent),
      },
    ],
    ends: [
      {
        key: 'highest',
        header: words.highest,
        look: percent,
        value: ({ spread, live }) => live('MAX', spread.highest.percent),
      },
      {
        key: 'highestUnits',
        header: words.highestUnits,
        look: looks.text,
        value: ({ spread }) => namesOf(spread.highest, texts),
      },
      {
        key: 'lowest',
        header: words.lowest,
        look: percent,
        value: ({ spread, live }) => live('MIN', spread.lowest.percent),
      },
      {
        key: 'lowestUnits',
        header: words.lowestUnits,
        look: looks.text,
        value: ({ spread }) => namesOf(spread.lowest, texts),
      },
    ],
  };
}

/** A line of the first table: the index of a block, or a field. */
interface SpreadLine extends OfSpread {
  readonly block: string;
  /** `null` for the index. */
  readonly field: string | null;
  readonly key: string;
  readonly decimals: number;
}

function addSpreads(page: PageDraft, context: ReportContext, decimals: number): void {
  const { blocks, texts } = context;
  const { statistics: words } = texts;
  const lines = blocks.flatMap((block) => spreadLines(block, context));
  const previous = previousYear(blocks);
  const isCompared = previous !== null && lines.some(({ spread }) => spread.previousAveragePercent !== null);
  const percent = centred(percentLook(decimals));
  const spreadColumns = columnsOfSpread(texts, percent);
  const columns: readonly PageColumn<SpreadLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block },
    { key: 'field', header: words.field, look: looks.text, value: ({ field }) => field ?? words.index },
    ...spreadColumns.middle,
    {
      key: 'range',
      header: words.range,
      look: percent,
      value: ({ spread: { highest, lowest }, live }, _, cell) => {
        const range = highest.percent - lowest.percent;
        return isFormula(live('MAX', highest.percent))
          ? formulaOf(`${cell('highest')}-${cell('lowest')}`, range)
          : range;
      },
    },
    ...spreadColumns.ends,
    ...(isCompared ? comparedColumns(previous, decimals, texts) : []),
  ];
  page.section(words.spreads);
  const area = page.table(columns, lines, ({ key }) => key);
  lines.forEach(({ field }, at) => {
    if (field === null) page.style(area('block').row + at, 0, 1, columns.length, looks.average);
  });
  page.text(words.spreadsNote, looks.note);
}

function comparedColumns(
  previous: number,
  decimals: number,
  { statistics: words }: CoreTexts,
): readonly PageColumn<SpreadLine>[] {
  return [
    {
      key: 'previous',
      header: words.previousAverage(previous),
      look: centred(percentLook(decimals)),
      value: ({ spread }) => spread.previousAveragePercent ?? NONE,
    },
    {
      key: 'change',
      header: words.change,
      look: centred(changeLook(decimals)),
      value: ({ spread: { averagePercent, previousAveragePercent: then }, decimals: own }) =>
        then === null ? null : printedChange(roundHalfUp(averagePercent, own) - roundHalfUp(then, own), own),
    },
  ];
}

/** A line of the table of groups (*huyện, cụm*). */
interface GroupLine extends OfSpread {
  readonly block: string;
  readonly group: string;
  readonly units: number;
  readonly key: string;
}

function addGroups(page: PageDraft, context: ReportContext, decimals: number): void {
  const { blocks, texts } = context;
  const { statistics: words } = texts;
  const lines = blocks.flatMap((block) => groupLines(block, context));
  if (lines.length === 0) return;
  const spreadColumns = columnsOfSpread(texts, centred(percentLook(decimals)));
  const columns: readonly PageColumn<GroupLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block },
    { key: 'group', header: texts.ranking.group, look: looks.text, value: ({ group }) => group },
    ...spreadColumns.middle,
    { key: 'units', header: words.rankedUnits, look: looks.count, value: ({ units }) => units },
    ...spreadColumns.ends,
  ];
  page.section(words.groups);
  page.table(columns, lines, ({ key }) => key);
  page.text(words.groupsNote, looks.note);
}

function groupLines(block: ExplainedBlock, context: ReportContext): readonly GroupLine[] {
  const cells = liveCells(block, context);
  return block.statistics.groups.map(({ name, units, spread }) => ({
    block: block.name,
    group: name,
    units,
    spread,
    key: groupRow(block.name, name),
    live: (function_, value) => cells.group(name, function_, value),
  }));
}

/** A table of totals has one field, which is the whole. */
function spreadLines(block: ExplainedBlock, context: ReportContext): readonly SpreadLine[] {
  const { statistics, fields, name, rules } = block;
  const cells = liveCells(block, context);
  const decimals = writtenDecimals(rules.rankDecimals);
  const line = (field: number | null, spread: Spread | null): readonly SpreadLine[] =>
    spread === null
      ? []
      : [
          {
            block: name,
            field: field === null ? null : (fields[field]?.name ?? null),
            key: spreadRow(name, field),
            spread,
            decimals,
            live: (function_, value) => cells.field(field, function_, value),
          },
        ];
  return [
    ...line(null, statistics.index),
    ...(fields.length < 2 ? [] : statistics.fields.flatMap((spread, at) => line(at, spread))),
  ];
}

function liveCells(block: ExplainedBlock, context: ReportContext): RankingCells {
  return rankingCells(block, isLive(context, block) ? context.cellsOf('ranking', block) : null);
}

function isFormula(value: PlannedValue): boolean {
  return typeof value === 'object' && value !== null;
}

function namesOf({ units }: Extreme, { statistics: words }: CoreTexts): string {
  const named = units.length > MOST_NAMES + 1 ? units.slice(0, MOST_NAMES) : units;
  return words.units(named, units.length - named.length);
}

interface BandLine extends Band {
  readonly block: string;
  /** The bound of the band above; `null` for the highest. */
  readonly above: Pick<Band, 'from' | 'isAbove'> | null;
  readonly key: string;
}

function addBands(page: PageDraft, { blocks, texts }: ReportContext): void {
  const { statistics: words } = texts;
  const lines = blocks.flatMap(({ name, statistics: { bands } }) =>
    bands.map((band, at): BandLine => ({
      ...band,
      block: name,
      above: bands[at - 1] ?? null,
      key: bandRow(name, at),
    })),
  );
  const previous = previousYear(blocks);
  const isCompared = previous !== null && lines.some(({ previousUnits }) => previousUnits !== null);
  const columns: readonly PageColumn<BandLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block },
    { key: 'band', header: words.band, look: looks.text, value: (band) => words.bandName(band, band.above) },
    { key: 'units', header: words.unitsInBand, look: looks.count, value: ({ units }) => units.length },
    ...(isCompared ? comparedBands(previous, texts) : []),
  ];
  page.section(words.bands);
  page.table(columns, lines, ({ key }) => key);
}

function comparedBands(previous: number, { statistics: words }: CoreTexts): readonly PageColumn<BandLine>[] {
  return [
    {
      key: 'previous',
      header: words.previousUnits(previous),
      look: looks.count,
      value: ({ previousUnits }) => previousUnits ?? NONE,
    },
    {
      key: 'change',
      header: words.changeOfUnits,
      look: centred(changeLook(0)),
      value: ({ units, previousUnits }) => (previousUnits === null ? null : units.length - previousUnits),
    },
  ];
}

/** A table begins on no page that has no room for these. */
const ROWS_WITH_HEAD = 8;

interface MarginLine extends UnitMargins {
  readonly block: string;
  readonly rank: PlannedValue;
  readonly percent: PlannedValue;
  readonly step: number | null;
}

/** @returns the row of its header */
function addMargins(page: PageDraft, context: ReportContext, decimals: number): number {
  const { blocks, texts } = context;
  const { statistics: words } = texts;
  const lines = blocks.flatMap((block) => marginLines(block, context));
  const close = new Map(
    lines.flatMap((line) => given(closeText(line, texts), (text) => [line, text] as const)),
  );
  const percent = centred(percentLook(decimals));
  const figure = (key: 'above' | 'below', of: keyof Margin) => (line: MarginLine) => line[key]?.[of] ?? NONE;
  const columns: readonly PageColumn<MarginLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block },
    { key: 'unit', header: texts.ranking.unit, look: looks.text, value: ({ unit }) => unit },
    { key: 'rank', header: texts.ranking.rank, look: looks.count, value: ({ rank }) => rank },
    { key: 'percent', header: texts.ranking.percent, look: percent, value: (line) => line.percent },
    { key: 'above', header: words.distanceAbove, look: percent, value: figure('above', 'percent') },
    {
      key: 'toReach',
      header: words.pointsAbove,
      look: centred(looks.points),
      value: figure('above', 'points'),
    },
    { key: 'aboveUnit', header: words.unitAbove, look: looks.text, value: figure('above', 'unit') },
    { key: 'below', header: words.distanceBelow, look: percent, value: figure('below', 'percent') },
    { key: 'belowUnit', header: words.unitBelow, look: looks.text, value: figure('below', 'unit') },
    {
      key: 'toLose',
      header: words.pointsBelow,
      look: centred(looks.points),
      value: figure('below', 'points'),
    },
    ...when(close.size > 0, {
      key: 'close',
      header: words.close,
      look: looks.text,
      value: (line: MarginLine) => close.get(line) ?? null,
    }),
  ];
  page.keepTogether(ROWS_WITH_HEAD * LINE);
  page.section(words.margins);
  const headerRow = page.nextRow;
  page.table(columns, lines);
  page.text(words.marginsNote, looks.note);
  if (close.size > 0) page.text(words.closeNote, looks.note);
  for (const { name, statistics } of blocks) {
    const isTold = [...close.keys()].some(({ block }) => block === name);
    if (isTold && statistics.smallestStep !== null) {
      page.text(words.step(name, statistics.smallestStep), looks.note);
    }
  }
  return headerRow;
}

function marginLines(block: ExplainedBlock, context: ReportContext): readonly MarginLine[] {
  const { name, units, statistics } = block;
  const cells = liveCells(block, context);
  const unitsByName = new Map(units.map((unit) => [unit.name, unit]));
  return statistics.margins.map((margins): MarginLine => {
    const unit = unitsByName.get(margins.unit);
    return {
      ...margins,
      block: name,
      rank: unit === undefined ? NONE : cells.unit(unit, 'rank', unit.rank ?? NONE),
      percent: unit === undefined ? NONE : cells.unit(unit, 'percent', unit.percent ?? NONE),
      step: statistics.smallestStep,
    };
  });
}

/** Whom one step of one score would part it from, or let pass. */
function closeText({ above, below, step }: MarginLine, { statistics: words }: CoreTexts): string | null {
  if (isCloseCall(above, step)) return isCloseCall(below, step) ? words.closeToBoth : words.closeToAbove;
  return isCloseCall(below, step) ? words.closeToBelow : null;
}
