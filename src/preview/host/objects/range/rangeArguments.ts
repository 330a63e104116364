import type { Argument, ExcelObject } from '../../protocol/excelObject';
import { asText } from '../../protocol/excelObject';
import { sheetExtras } from '../../book/excelExtras';
import { accessDenied, invalidArgument } from '../../protocol/hostError';
import type { Rectangle } from '../../book/rectangle';
import { worksheetBeforeFlush } from '../../book/univerBook';
import type { UniverBook } from '../../book/univerBook';

interface RangePlace {
  readonly sheetId: string;
  readonly area: Rectangle;
}

const places = new WeakMap<ExcelObject, RangePlace>();

/**
 * The rectangle that an argument `Range | string` means.
 *
 * @throws HostError InvalidArgument for anything but a range of this sheet
 */
export function areaArgument(
  args: readonly Argument[],
  index: number,
  sheetId: string,
  parse: (address: string) => Rectangle,
): Rectangle {
  const argument = args[index];
  if (argument === undefined) throw invalidArgument('a range was expected');
  if ('value' in argument) return parse(asText(argument.value));
  const place = placeOf(argument.object);
  if (place?.sheetId !== sheetId) throw invalidArgument('a range of the same worksheet was expected');
  return place.area;
}

/** Where a range object lies, `null` for an object that is no range. */
export function placeOf(object: ExcelObject): RangePlace | null {
  return places.get(object) ?? null;
}

/** Says where a range object lies. */
export function rememberPlace(range: ExcelObject, place: RangePlace): void {
  places.set(range, place);
}

/** @throws HostError AccessDenied on a protected sheet */
export function changeCells(book: UniverBook, sheetId: string): void {
  if (sheetExtras(worksheetBeforeFlush(book, sheetId)).protected) throw accessDenied('the worksheet');
}
