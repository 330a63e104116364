import type { RankedUnit } from '../../rank/ranking';
import { percentAxis } from '../../report/layout/percentAxis';
import { plainText } from '../../report/words/phrases';
import type { Figure } from '../../report/words/phrases';
import { shortened } from '../../shortened';
import type { ChartBars, ChartValue, PaperChart } from '../paper';
import type { BlockOfPaper } from '../blockOfPaper';
import type { PaperDraft } from '../paperDraft';

/** More bars of one chart could not be read on a page: of a bigger block the first and the last half as many are drawn. */
const MOST_BARS = 40;
/** More fields could not be read on a page. */
const MOST_FIELDS = 20;
const LONGEST_LABEL = 44;

/**
 * The index of each ranked unit of a block in the order of rank, with the block's average where it belongs; `null` with
 * fewer than two of them, which are no picture.
 */
export function indexChart(
  block: BlockOfPaper,
  { words, context: { texts } }: PaperDraft,
): PaperChart | null {
  const { ranked, name } = block;
  const { averagePercent, year } = block.block;
  const average = block.average();
  if (ranked.length < 2 || averagePercent === null || average === null) return null;
  const isCut = ranked.length > MOST_BARS;
  const half = MOST_BARS / 2;
  const head = isCut ? ranked.slice(0, half) : ranked;
  const tail = isCut ? ranked.slice(-half) : [];
  const bars = [...head, ...tail].map((unit) => unitBars(unit, block));
  const between = isCut
    ? [{ label: texts.charts.index.leftOut(ranked.length - bars.length), values: [null] }]
    : [];
  const withGap = [...bars.slice(0, head.length), ...between, ...bars.slice(head.length)];
  const ownBars: ChartBars = {
    label: words.charts.average,
    values: [{ percent: averagePercent, figure: average }],
    isAverage: true,
  };
  const place = withGap.findIndex(
    ({ values: [value] }) => (value?.percent ?? averagePercent) < averagePercent,
  );
  const percents = [...head, ...tail].map(({ percent }) => percent ?? 0);
  const axis = percentAxis([...percents, averagePercent]);
  const text = (percent: number) => block.percent(percent).text;
  return {
    title: isCut ? texts.charts.index.titleOfSome(year, name, half) : texts.charts.index.title(year, name),
    description: texts.charts.index.description({
      block: name,
      units: percents.length,
      best: text(percents[0] ?? 0),
      worst: text(percents.at(-1) ?? 0),
      average: average.text,
    }),
    series: [words.columns.percent],
    axis: { min: axis.min, max: axis.max },
    bars:
      place === -1 ? [...withGap, ownBars] : [...withGap.slice(0, place), ownBars, ...withGap.slice(place)],
    notes: [axisNote(axis.min, texts)],
  };
}

function unitBars(unit: RankedUnit, block: BlockOfPaper): ChartBars {
  const { percent } = unit;
  return {
    label: `${unit.rank ?? ''}. ${shortened(plainText(block.unit(unit)), LONGEST_LABEL)}`,
    values: [
      percent === null ? null : { percent, figure: block.percent(percent, block.cells.of(unit, 'percent')) },
    ],
  };
}

/** A block's average in each field, beside last year's where that is known; `null` with one field or very many. */
export function fieldsChart(
  block: BlockOfPaper,
  { words, context: { texts } }: PaperDraft,
): PaperChart | null {
  const { fields, statistics, year, previousYear } = block.block;
  const drawn = fields.flatMap(({ name }, at) => {
    const spread = statistics.fields[at];
    return spread === null || spread === undefined ? [] : [{ at, name, spread }];
  });
  if (drawn.length < 2 || drawn.length > MOST_FIELDS) return null;
  const isCompared = drawn.some(({ spread }) => spread.previousAveragePercent !== null);
  const value = (percent: number, figure: Figure | null): ChartValue => ({
    percent,
    figure: figure ?? block.percent(percent),
  });
  const bars = drawn.map(
    ({ at, name, spread: { averagePercent, previousAveragePercent: then } }): ChartBars => ({
      label: shortened(name, LONGEST_LABEL),
      values: [
        value(averagePercent, block.average(at)),
        ...(isCompared ? [then === null ? null : value(then, block.averageThen(at))] : []),
      ],
    }),
  );
  const all = bars.flatMap(({ values }) => values.flatMap((one) => (one === null ? [] : [one.percent])));
  const axis = percentAxis(all);
  return {
    title: words.charts.fields(block.name, year),
    description: words.charts.fieldsDescription(block.name, drawn.length),
    series: [
      year === null ? words.columns.average : words.previousAverage(year),
      ...(isCompared ? [words.previousAverage(previousYear)] : []),
    ],
    axis: { min: axis.min, max: axis.max },
    bars,
    notes: [axisNote(axis.min, texts)],
  };
}

function axisNote(min: number, texts: PaperDraft['context']['texts']): string {
  return min === 0 ? texts.charts.axisFromZero : texts.charts.axisFrom(texts.percent(min, 0));
}
