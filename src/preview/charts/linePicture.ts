import type { PlannedChart } from '../../core/workbook';
import type { ChartNumbers } from './chartNumbers';
import { GREY, labelText } from './plot';
import type { Plot } from './plot';
import { svg, svgText } from './svg';

const CATEGORY_HEIGHT = 24;
const dashes = { solid: 'none', dash: '6 4', dot: '1.5 3' } as const;

/** Lines with markers; the categories stand above. */
export function linePicture(
  chart: PlannedChart,
  { categories, series }: ChartNumbers,
  plot: Plot,
): readonly SVGElement[] {
  const { min, max, reversed } = chart.valueAxis;
  const top = plot.top + CATEGORY_HEIGHT;
  const slot = (plot.right - plot.left) / Math.max(1, categories.length);
  const xOf = (index: number) => plot.left + (index + 0.5) * slot;
  const yOf = (value: number) => {
    const share = (value - min) / (max - min);
    return top + (reversed ? share : 1 - share) * (plot.bottom - top);
  };
  return [
    svg('path', { d: `M${plot.left} ${top}H${plot.right}`, stroke: GREY }),
    ...categories.map((name, index) => svgText(name, xOf(index), top - 8, 'middle')),
    ...series.flatMap(({ name, values }, number): readonly SVGElement[] => {
      const look = chart.series[number];
      const color = look?.color ?? GREY;
      const points = values.flatMap((value, index) =>
        value === null ? [] : [{ value, x: xOf(index), y: yOf(value) }],
      );
      const [first, last] = [points[0], points.at(-1)];
      const baseline = plot.fontSize * 0.35;
      const labels = look?.labels ?? 'none';
      return [
        svg('path', {
          d: unbroken(values, (value, index) => `${xOf(index)} ${yOf(value)}`),
          fill: 'none',
          stroke: color,
          'stroke-width': 2,
          'stroke-dasharray': dashes[look?.dash ?? 'solid'],
        }),
        ...points.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 4, fill: color })),
        ...(first !== undefined && (labels === 'start' || labels === 'ends')
          ? [svgText(labelText(first.value, chart), first.x - 8, first.y + baseline, 'end')]
          : []),
        ...(last !== undefined && (labels === 'end' || labels === 'ends')
          ? [svgText(name, last.x + 8, last.y + baseline, 'start')]
          : []),
      ];
    }),
  ];
}

/** The path of a line, which breaks off where a number is missing, as Excel's does. */
function unbroken(
  values: readonly (number | null)[],
  pointOf: (value: number, index: number) => string,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      return `${index === 0 || (values[index - 1] ?? null) === null ? 'M' : 'L'}${pointOf(value, index)}`;
    })
    .join('');
}
