import { MAX_COLUMNS } from '../../package/limits';
import { isTrue } from '../../package/workbookPart';
import { attribute, children } from '../../package/xml';
import type { Tag } from '../../package/xml';

/** The zero-based numbers of the hidden columns that a sheet's element `<cols>` names, ascending. */
export function readHiddenColumns(xml: string, cols: Tag): number[] {
  const areas: { readonly first: number; readonly last: number }[] = [];
  for (const tag of children(xml, cols)) {
    if (!isTrue(attribute(xml, tag, 'hidden'))) continue;
    const area = columnsOf(xml, tag);
    if (area.first <= area.last) areas.push(area);
  }
  const hidden: number[] = [];
  let next = 0;
  for (const { first, last } of areas.sort((one, other) => one.first - other.first)) {
    for (next = Math.max(next, first); next <= last; next += 1) hidden.push(next);
  }
  return hidden;
}

/** The columns that an element `<col>` is about, zero-based, both ends included; `last` is below `first` for none. */
export function columnsOf(xml: string, tag: Tag): { readonly first: number; readonly last: number } {
  const first = Number(attribute(xml, tag, 'min')) - 1;
  const last = Math.min(Number(attribute(xml, tag, 'max')), MAX_COLUMNS) - 1;
  const isThere = Number.isInteger(first) && Number.isInteger(last) && first >= 0;
  return isThere ? { first, last } : { first: 0, last: -1 };
}
