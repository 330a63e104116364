import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Area } from '../../core/workbook';
import { contentOf } from '../univer/univerCells';
import { chartNumbers } from './chartNumbers';
import { chartPicture } from './chartPicture';
import { hostedCharts } from './hostedCharts';

/**
 * Shows the charts of the sheet in front over their cells, since Univer has none of its own: they scroll with the cells,
 * follow their size and what they hold, and let every click through.
 *
 * @param container the element that Univer was started in
 */
export function showCharts(injector: Injector, container: HTMLElement): void {
  const layer = document.createElement('div');
  layer.className = 'charts';
  container.append(layer);
  let isDue = false;
  const draw = (): void => {
    isDue = false;
    drawCharts(injector, layer);
  };
  const drawSoon = (): void => {
    if (!isDue) requestAnimationFrame(draw);
    isDue = true;
  };
  // Whatever a person or the host does to a workbook is a command: scrolling and showing a sheet, too.
  injector.get(ICommandService).onCommandExecuted(drawSoon);
  new ResizeObserver(drawSoon).observe(container);
}

function drawCharts(injector: Injector, layer: HTMLElement): void {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getActiveSheet(true);
  const render = workbook ? injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) : null;
  const canvas = render?.engine.getCanvasElement();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!worksheet || !render || !canvas || !main) {
    layer.replaceChildren();
    return;
  }
  const charts = hostedCharts(worksheet.getSheetId(), worksheet.getConfig());
  const skeleton = render.with(SheetSkeletonManagerService).getSkeleton(worksheet.getSheetId());
  if (charts.length === 0 || !skeleton) {
    layer.replaceChildren();
    return;
  }
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  // What lies outside of the cells, below the headers, is cut off.
  const [box, around] = [canvas.getBoundingClientRect(), layer.parentElement?.getBoundingClientRect()];
  Object.assign(layer.style, {
    left: `${box.left - (around?.left ?? 0) + main.left}px`,
    top: `${box.top - (around?.top ?? 0) + main.top}px`,
    width: `${main.width ?? box.width}px`,
    height: `${main.height ?? box.height}px`,
  });
  const cellAt = (row: number, column: number) => contentOf(worksheet.getCellRaw(row, column));
  layer.replaceChildren(
    ...charts.map((chart) => {
      const { left, top, right, bottom } = edges(skeleton, chart.over);
      const picture = chartPicture(chart, chartNumbers(chart, cellAt), right - left, bottom - top);
      Object.assign(picture.style, {
        left: `${(left - main.viewportScrollX) * scaleX - main.left}px`,
        top: `${(top - main.viewportScrollY) * scaleY - main.top}px`,
        transform: `scale(${scaleX}, ${scaleY})`,
      });
      return picture;
    }),
  );
}

/** Where cells lie on the unscrolled sheet, headers included, in pixels at 100 %. */
function edges(skeleton: SpreadsheetSkeleton, { row, column, rows, columns }: Area) {
  const first = skeleton.getCellWithCoordByIndex(row, column);
  const last = skeleton.getCellWithCoordByIndex(row + rows - 1, column + columns - 1);
  return { left: first.startX, top: first.startY, right: last.endX, bottom: last.endY };
}
