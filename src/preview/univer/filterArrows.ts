import type { Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import type { BaseObject, IRender } from '@univerjs/engine-render';
import { getCoordByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/**
 * Puts the arrows of tables at the foot of their headers, as Excel does: Univer (0.25.1) puts them in the middle where the
 * text is, over the words of narrow columns.
 */
export function putArrowsAtFoot(injector: Injector): void {
  const renders = injector.get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) watch(render);
  renders.created$.subscribe(watch);
}

function watch(render: IRender): void {
  const { scene } = render;
  scene.getAllObjects().forEach(putAtFoot(render));
  const add = scene.addObjects.bind(scene);
  scene.addObjects = (objects, ...rest) => {
    objects.forEach(putAtFoot(render));
    return add(objects, ...rest);
  };
}

function putAtFoot(render: IRender): (object: BaseObject) => void {
  return (object) => {
    const [, row, column] = ARROW.exec(object.oKey) ?? [];
    const skeleton = row === undefined ? null : render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton) return;
    const { startY, endY } = getCoordByCell(Number(row), Number(column), render.scene, skeleton);
    object.transformByState({ top: Math.max(startY, endY - PIXELS_ABOVE_FOOT) });
  };
}

/** Its key in the scene, with its row and column. */
const ARROW = /^sheets-table-filter-button-(\d+)-(\d+)$/u;

/** Its height and a pixel. */
const PIXELS_ABOVE_FOOT = 17;
