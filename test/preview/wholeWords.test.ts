import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { keepHeaderWordsWhole } from '../../src/preview/univer/wholeWords';
import { sheetNamed } from '../excel/univerBook';
import { two } from './host/twoSheets';

it('the words of a header have the whole width of its cell, also below the button of a filter', () => {
  const { univer, workbook } = two();
  const injector = univer.__getInjector();
  // As Univer's tables keep the width of their buttons free.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, { col }, next) =>
      next(col === 0 ? { ...cell, fontRenderExtension: { rightOffset: 19, leftOffset: 2 } } : cell),
  });
  const sheet = sheetNamed(workbook, 'Sở A');
  expect(sheet.getCell(0, 0)?.fontRenderExtension).toEqual({ rightOffset: 19, leftOffset: 2 });

  keepHeaderWordsWhole(injector);

  expect(sheet.getCell(0, 0)?.fontRenderExtension).toEqual({ rightOffset: 0, leftOffset: 2 });
  expect(sheet.getCell(0, 0)).toMatchObject({ v: 1 });
  expect(sheet.getCell(0, 1)?.fontRenderExtension).toBeUndefined();
});
