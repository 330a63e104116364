import type { PlannedChart } from '../../core/workbook';
import { barPicture } from './barPicture';
import type { ChartNumbers } from './chartNumbers';
import { linePicture } from './linePicture';
import { CHARACTER, GREY } from './plot';
import type { Plot } from './plot';
import { svg, svgText } from './svg';

const PIXELS_PER_POINT = 96 / 72;
const TITLE = { height: 36, size: 16 };
const LEGEND_HEIGHT = 26;

/** A chart as Excel would draw it, as near as a few lines and texts come to that. */
export function chartPicture(
  chart: PlannedChart,
  numbers: ChartNumbers,
  width: number,
  height: number,
): SVGElement {
  const fontSize = chart.fontSize * PIXELS_PER_POINT;
  const plot: Plot = {
    left: 12,
    top: TITLE.height,
    right: width - 12,
    bottom: height - 10 - (chart.hasLegend ? LEGEND_HEIGHT : 0),
    fontSize,
  };
  return svg(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': chart.title,
      'font-size': fontSize,
      fill: '#242424',
    },
    svg('rect', { width: width - 1, height: height - 1, x: 0.5, y: 0.5, fill: '#FFFFFF', stroke: '#D1D1D1' }),
    svgText(chart.title, width / 2, TITLE.size + 8, 'middle', {
      'font-size': TITLE.size,
      'font-weight': 600,
    }),
    ...(chart.kind === 'bar' ? barPicture(chart, numbers, plot) : linePicture(chart, numbers, plot)),
    ...(chart.hasLegend ? legend(chart, numbers, width, height - LEGEND_HEIGHT / 2, fontSize) : []),
  );
}

function legend(
  { series }: PlannedChart,
  numbers: ChartNumbers,
  width: number,
  y: number,
  fontSize: number,
): readonly SVGElement[] {
  const names = numbers.series.map(({ name }) => name);
  const room = (name: string) => name.length * fontSize * CHARACTER + 36;
  let x = (width - names.reduce((sum, name) => sum + room(name), 0)) / 2;
  return names.flatMap((name, index) => {
    const start = x;
    x += room(name);
    return [
      svg('rect', { x: start, y: y - 5, width: 10, height: 10, fill: series[index]?.color ?? GREY }),
      svgText(name, start + 16, y + fontSize * 0.35, 'start'),
    ];
  });
}
