import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';

/**
 * Holds the drawing of the cells while a client is at work: Univer (0.25.1) draws them all anew for each of its changes,
 * in the same thread. What a person does in the grid is drawn at once all the same.
 *
 * @param container the element that Univer was started in
 * @returns to be told whether a client is at work
 */
export function holdDrawing(injector: Injector, container: HTMLElement): (isAtWork: boolean) => void {
  let isHeld = false;
  let usedUntil = -Infinity;
  const update = (): void => {
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const render = workbook ? injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) : null;
    if (render) render.engine.renderEvenInBackground = !isHeld || performance.now() < usedUntil;
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
  };
}

const MILLISECONDS_OF_USE = 500;
