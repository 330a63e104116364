import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/**
 * Holds the drawing of the cells, and of what the formula bar shows of one, while a client is at work: Univer (0.25.1) does
 * both anew for each of its changes, whatever sheet it is on, in the same thread. What a person does in the grid is drawn
 * at once all the same.
 *
 * @param container the element that Univer was started in
 * @returns to be told whether a client is at work
 */
export function holdDrawing(injector: Injector, container: HTMLElement): (isAtWork: boolean) => void {
  let isHeld = false;
  let usedUntil = -Infinity;
  let refreshBar: (() => void) | null = null;
  const isHeldNow = (): boolean => isHeld && performance.now() >= usedUntil;
  const update = (): void => {
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const render = workbook ? injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) : null;
    if (render) render.engine.renderEvenInBackground = !isHeldNow();
  };
  const use = (): void => {
    if (!isHeld) return;
    usedUntil = performance.now() + MILLISECONDS_OF_USE;
    update();
    setTimeout(update, MILLISECONDS_OF_USE);
  };
  for (const event of ['pointerdown', 'pointermove', 'wheel', 'keydown', 'input']) {
    container.addEventListener(event, use, { capture: true, passive: true });
  }
  return (isAtWork) => {
    isHeld = isAtWork;
    update();
    refreshBar ??= holdBar(injector, isHeldNow);
    if (!isAtWork) refreshBar();
  };
}

/** @returns what shows in the formula bar what was held back */
function holdBar(injector: Injector, isHeld: () => boolean): () => void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  let isDue = false;
  bridge.refreshEditCellState = () => {
    isDue = isHeld();
    if (!isDue) refresh();
  };
  return () => {
    if (isDue) bridge.refreshEditCellState();
  };
}

const MILLISECONDS_OF_USE = 500;
