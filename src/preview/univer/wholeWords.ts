import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellDataForSheetInterceptor, Injector, Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';

/**
 * Lets the words of a header run below the button of a filter, as Excel does: Univer (0.25.1) keeps the button's width free in
 * the cell, which breaks words (`Hạ|ng`) and makes more lines than the row has room for.
 */
export function keepHeaderWordsWhole(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // Behind what keeps the button's width free.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _, next) => next(overWholeWidth(cell)),
  });
}

function overWholeWidth(
  cell: Nullable<ICellDataForSheetInterceptor>,
): Nullable<ICellDataForSheetInterceptor> {
  if (!cell || (cell.fontRenderExtension?.rightOffset ?? 0) === 0) return cell;
  return { ...cell, fontRenderExtension: { ...cell.fontRenderExtension, rightOffset: 0 } };
}
