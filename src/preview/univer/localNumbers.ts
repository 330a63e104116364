import { CellValueType } from '@univerjs/core';
import type { ICellData, Injector, INumfmtLocaleTag, Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { NumberSigns } from '../../locales/numbers';
import { readTypedText } from './typedText';

/**
 * Shows numbers with the decimal sign of a language and takes them so from who types them, as Excel with Vietnamese settings
 * does; Univer (0.25.1) knows only the English signs. What the cells hold stays numbers, and formulas are typed in English.
 */
export function useLocalNumbers(injector: Injector, tag: INumfmtLocaleTag, signs: NumberSigns): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(tag);
  if (signs.decimal === '.') return;
  const interceptors = injector.get(SheetInterceptorService);
  // Behind what gives the cells of a number format their text.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _place, next) => next(withSign(cell, signs)),
  });
  const { writeCellInterceptor } = interceptors;
  // Behind what takes a number's format away for who edits it, and ahead of what reads the text that was typed.
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEHIND_OTHERS,
    handler: (cell, _place, next) => next(withSign(cell, signs)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AHEAD_OF_OTHERS,
    handler: (cell, _place, next) => next(asTyped(cell, signs)),
  });
}

const AHEAD_OF_OTHERS = 100;
/** Univer's last one has −1. */
const BEHIND_OTHERS = -0.5;

type Cell = Nullable<ICellData>;

/** A number without a format, and a percentage as it is edited; what a format made of a number is a text by now. */
function withSign<Given extends Cell>(cell: Given, { decimal }: NumberSigns): Given {
  if (cell?.t !== CellValueType.NUMBER) return cell;
  const text = String(cell.v);
  const isBare = typeof cell.v === 'number' || text.endsWith('%');
  return isBare && /^-?\d+\.\d/u.test(text) ? { ...cell, v: text.replace('.', decimal) } : cell;
}

function asTyped(cell: Cell, signs: NumberSigns): Cell {
  if (typeof cell?.v !== 'string' || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
  const read = readTypedText(cell.v, signs);
  if (read === null) return cell;
  return read === 'text' ? { ...cell, t: CellValueType.FORCE_STRING } : { ...cell, v: read.number };
}
