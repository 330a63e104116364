import type { ICellDataForSheetInterceptor, Injector, Nullable, Worksheet } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { getFontStyleString } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';

/**
 * Lets a header's words stay whole beside the button of a filter. Univer (0.25.1) keeps the button's width free in the
 * cell and breaks words that do not fit beside it (`Hạ|ng`); in Excel the button lies over the cell. So as much is kept
 * free as the longest word leaves.
 */
export function keepHeaderWordsWhole(injector: Injector): void {
  const measure = wordMeasure();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // Behind what keeps the button's width free.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, place, next) => next(withRoom(cell, place, measure)),
  });
}

interface CellPlace {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

type MeasureWords = (text: string, font: string) => number;

function withRoom(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { worksheet, row, col }: CellPlace,
  widthOfWords: MeasureWords,
): Nullable<ICellDataForSheetInterceptor> {
  const kept = cell?.fontRenderExtension?.rightOffset ?? 0;
  if (!cell || kept === 0 || typeof cell.v !== 'string') return cell;
  const { fontString } = getFontStyleString(worksheet.getComposedCellStyleByCellData(row, col, cell));
  const width = worksheet.getColumnWidth(col) - PADDING;
  const room = Math.floor(width - widthOfWords(cell.v, fontString));
  if (room >= kept) return cell;
  return {
    ...cell,
    fontRenderExtension: { ...cell.fontRenderExtension, rightOffset: Math.max(room, 0) },
  };
}

/** Left and right of a cell's text, with a pixel for what rounding may take. */
const PADDING = 5;

/** The width of the longest word of a text; each text is measured once. */
function wordMeasure(): MeasureWords {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const width = known.get(key) ?? longestWord(context, text, font);
    known.set(key, width);
    return width;
  };
}

function longestWord(context: CanvasRenderingContext2D | null, text: string, font: string): number {
  if (context === null) return 0;
  context.font = font;
  return Math.max(...text.split(/\s+/u).map((word) => context.measureText(word).width));
}
