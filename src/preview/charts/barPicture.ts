import { shortened } from '../../core/shortened';
import type { PlannedChart } from '../../core/workbook';
import type { ChartNumbers } from './chartNumbers';
import { CHARACTER, GREY, labelText } from './plot';
import type { Plot } from './plot';
import { svg, svgText } from './svg';

const AXIS_HEIGHT = 22;
const LABEL_ROOM = 52;
/** Of the width, for the names of the categories. */
const MOST_FOR_NAMES = 0.38;
/** Of the room of a category, for its bars. */
const BARS = 0.7;

/** Horizontal bars, the first category on top. */
export function barPicture(
  chart: PlannedChart,
  { categories, series }: ChartNumbers,
  plot: Plot,
): readonly SVGElement[] {
  const { min, max } = chart.valueAxis;
  const longest = categories.reduce((most, name) => Math.max(most, name.length), 0);
  const character = plot.fontSize * CHARACTER;
  const names = Math.min(longest * character, (plot.right - plot.left) * MOST_FOR_NAMES);
  const [left, right] = [plot.left + names + 8, plot.right - LABEL_ROOM];
  const bottom = plot.bottom - AXIS_HEIGHT;
  const xOf = (value: number) =>
    left + ((Math.min(Math.max(value, min), max) - min) / (max - min)) * (right - left);
  const band = (bottom - plot.top) / Math.max(1, categories.length);
  const thickness = (band * BARS) / Math.max(1, series.length);
  const baseline = plot.fontSize * 0.35;
  return [
    ...steps(min, max).flatMap((value) => [
      svg('path', { d: `M${xOf(value)} ${plot.top}V${bottom}`, stroke: '#E0E0E0' }),
      svgText(String(value), xOf(value), bottom + 16, 'middle'),
    ]),
    svg('path', { d: `M${left} ${plot.top}V${bottom}`, stroke: GREY }),
    ...categories.map((name, index) =>
      svgText(
        shortened(name, Math.max(4, Math.floor(names / character))),
        left - 6,
        plot.top + (index + 0.5) * band + baseline,
        'end',
      ),
    ),
    ...series.flatMap(({ values }, number) =>
      values.flatMap((value, index): readonly SVGElement[] => {
        if (value === null) return [];
        const y = plot.top + index * band + (band * (1 - BARS)) / 2 + number * thickness;
        const [from, to] = [xOf(Math.min(value, Math.max(0, min))), xOf(Math.max(value, Math.min(0, max)))];
        const look = chart.series[number];
        const bar = svg('rect', {
          x: from,
          y,
          width: to - from,
          height: thickness,
          fill: look?.color ?? GREY,
        });
        return look?.labels === 'values'
          ? [bar, svgText(labelText(value, chart), to + 4, y + thickness / 2 + baseline, 'start')]
          : [bar];
      }),
    ),
  ];
}

/** Round numbers from the one end of an axis to the other, five to ten of them. */
function steps(min: number, max: number): readonly number[] {
  const step = [5, 10, 20, 50].find((size) => (max - min) / size <= 10) ?? 100;
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
}
