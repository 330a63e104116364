import { holdsTheSame } from '../core/cures';
import type { HeldCell } from '../core/cures';
import { Problem } from '../core/problem';
import type { Place } from '../core/workbook';
import { inExcel } from './requests/inExcel';

/**
 * What a cell of the officer's holds now.
 *
 * @throws Problem `sheet-gone`, or as `inExcel` says
 */
export function lookAtCell(place: Place): Promise<HeldCell> {
  return inExcel(async (context) => held(await loaded(context, place)));
}

/**
 * Puts something else into a cell that still holds what it held when the officer agreed to the change.
 *
 * @throws Problem `cell-changed` where it holds something else by now, and nothing is written; `sheet-gone`,
 *   `sheet-protected`, … as `inExcel` says
 */
export function changeCell(place: Place, from: HeldCell, to: HeldCell): Promise<void> {
  return inExcel(async (context) => {
    const range = await loaded(context, place);
    if (!holdsTheSame(held(range), from)) {
      throw new Problem('cell-changed', { sheet: place.sheet, cell: place.cell });
    }
    // Before a number the format of texts has to go, and before a text that of numbers need not come.
    if (to.numberFormat !== '@') range.numberFormat = [[to.numberFormat]];
    range.formulas = [[entry(to)]];
    if (to.numberFormat === '@') range.numberFormat = [['@']];
    await context.sync();
  });
}

async function loaded(context: Excel.RequestContext, place: Place): Promise<Excel.Range> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  await context.sync();
  if (sheet.isNullObject) throw new Problem('sheet-gone', { sheet: place.sheet });
  const range = sheet.getRange(place.cell);
  range.load(['formulas', 'values', 'valueTypes', 'numberFormat', 'text']);
  await context.sync();
  return range;
}

function held({ formulas, values, valueTypes, numberFormat, text }: Excel.Range): HeldCell {
  const content = only(formulas);
  const format = only(numberFormat);
  return {
    content:
      typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean'
        ? content
        : '',
    isText: content === only(values) && valueTypes[0]?.[0] === Excel.RangeValueType.string,
    numberFormat: typeof format === 'string' ? format : 'General',
    shown: text[0]?.[0] ?? '',
  };
}

/** Of a range of one cell. */
function only(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

/** A text with an apostrophe, so that it stays one, whatever it looks like. */
function entry({ content, isText }: HeldCell): string | number | boolean {
  return isText ? `'${String(content)}` : content;
}
