import type { SheetSnapshot } from '../../../workbook';
import { isBlockName } from '../../names/blockNames';
import type { HeaderColumn } from './headerColumns';
import { nameKey } from '../../names/nameKey';
import { readNumber } from '../../cells/score';
import { textAt } from '../../cells/sheetCells';
import { fold } from '../../cells/text';
import { unitKey } from '../../names/unitNames';

/**
 * The districts (*huyện*) that stand beside units, by the cell of the unit's name: two communes of one name are told
 * apart by them. Provinces (*tỉnh*) in a list of the whole country do the same.
 */
export type Districts = ReadonlyMap<string, string>;

/**
 * Whether a text is the name of a district or province: `Huyện Can Lộc`, `TP. Vinh`, `Các xã thuộc huyện Can Lộc`; `Các
 * huyện` is that of a block.
 */
export function isDistrictName(text: string): boolean {
  const key = bareDistrict(text);
  return (LETTERED.test(key) || (PLAIN.test(key) && key === fold(key))) && !isBlockName(text);
}

const NAMED: readonly string[] = ['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'];
const ruled = (keyOf: (word: string) => string) =>
  new RegExp(`^(?:${NAMED.map(keyOf).join('|')}) (?!${keyOf('trực thuộc')})`, 'u');
/** `Quan Sơn` is no `Quận`: words without marks are those of a name that has none. */
const LETTERED = ruled(nameKey);
const PLAIN = ruled(fold);

/** Key of a district's name without the words for its communes in front: `Các xã, phường thuộc`, `Địa bàn`. */
function bareDistrict(text: string): string {
  return unitKey(text.replace(COMMUNES, ''));
}

const COMMUNES =
  /^(?:(?:các|ubnd|ủy ban nhân dân|xã|phường|thị trấn|và|thuộc|trên|địa bàn|đơn vị)(?:,\s*|\s+))+(?=(?:huyện|h\.|quận|q\.|thị xã|tx\.?|thành phố|tp\.?|tỉnh)\s*\S)/iu;

/** `Huyện`, `Quận/huyện`, `Thuộc huyện`, `Huyện, thị xã, thành phố`, `Địa bàn`, `Tỉnh`. */
const HEADER =
  /^(?:(?:truc|thuoc|ten|cac|don vi|hanh chinh|ubnd|cap|dia ban|dia phuong) )*(?:huyen|quan|thi xa|tx|thanh pho|tp|tinh|dia ban|dia phuong|district|county)(?: (?:district|county|name|huyen|quan|thi xa|thi|tx|thanh pho|tp|tinh|cu|truoc|day|khi|sap xep|sap nhap))*$/u;

/**
 * The columns of a header of units with the role `district` for the one that names a district beside each: its header
 * says so, another column names the units, and words stand below it. `Huyện` over points is no such column.
 */
export function withDistrictColumn(
  columns: readonly HeaderColumn[],
  sheet: SheetSnapshot,
  dataRow: number,
): readonly HeaderColumn[] {
  const candidates = columns.filter(({ text }) => text !== '' && HEADER.test(fold(text)));
  if (candidates.length === 0) return columns;
  if (!columns.some((column) => column.role === 'unit' && !candidates.includes(column))) return columns;
  const named = candidates.filter(({ column }) => holdsNames(sheet, column, dataRow, NAME_OR_CODE));
  const district = named.find(({ text }) => !PROVINCE.test(fold(text))) ?? named[0];
  return columns.map((column) => (column === district ? { ...column, role: 'district' } : column));
}

/** `Can Lộc`, `H1`. */
const NAME_OR_CODE = /\p{L}[\p{L}\d]/u;
const PROVINCE = /\btinh$/u;

/** Rows below a header that are looked at. */
const MOST_ROWS = 10;

/** Whether words stand in the first rows of a column, and no figures. */
export function holdsNames(
  sheet: SheetSnapshot,
  column: number,
  fromRow: number,
  word = /\p{L}{2}/u,
): boolean {
  let names = 0;
  for (let row = fromRow; row < fromRow + MOST_ROWS; row++) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    if (readNumber(text) !== undefined || !word.test(text)) return false;
    names++;
  }
  return names > 0;
}

/** `Vùng: Miền núi`, `Khu vực: II` above a unit's own sheet. */
const REGION = /^(?:thuoc )?(?:vung|tieu vung|mien|khu vuc|region|area|zone)$/u;

/**
 * The district or region above a score sheet: a line `Huyện: Can Lộc`, `Vùng: Miền núi`, or who stands over the unit in its letterhead (`UBND HUYỆN
 * CAN LỘC`, and below it the commune); `null` where none is named.
 */
export function districtAbove(sheet: SheetSnapshot, fromRow: number, toRow: number): string | null {
  for (let row = fromRow; row < toRow; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = textAt(sheet, row, column);
      const at = text.indexOf(':');
      if (at === -1) {
        if (row < LETTERHEAD_ROWS && column === 0 && isDistrictName(text)) return text;
      } else if (at <= LONGEST_LABEL && isGroupLabel(fold(text.slice(0, at)))) {
        const name = text.slice(at + 1).trim();
        const own = name === '' ? textAt(sheet, row, column + 1) : name;
        if (/\p{L}{2}/u.test(own)) return own;
      }
    }
  }
  return null;
}

function isGroupLabel(label: string): boolean {
  return HEADER.test(label) || REGION.test(label);
}

const LETTERHEAD_ROWS = 4;
const LONGEST_LABEL = 40;

/** Tells the key under which a district is the same in two tables, from all that a workbook names. */
export function districtKeys(texts: Iterable<string>): (text: string) => string {
  const kinds = new Map<string, Set<string>>();
  for (const text of texts) {
    const { kind, bare } = partsOf(text);
    const known = kinds.get(bare) ?? new Set<string>();
    kinds.set(bare, known);
    if (kind !== '') known.add(kind);
  }
  return (text) => {
    const { kind, bare } = partsOf(text);
    // `Huyện Kỳ Anh` and `Thị xã Kỳ Anh` are two; else the kind may be there or not.
    return (kinds.get(bare)?.size ?? 0) > 1 && kind !== '' ? `${kind} ${bare}` : bare;
  };
}

function partsOf(text: string): { readonly kind: string; readonly bare: string } {
  const key = bareDistrict(text);
  const kind = KINDS.find((one) => key.startsWith(`${one} `)) ?? '';
  return { kind: SHORT.get(kind) ?? kind, bare: kind === '' ? key : key.slice(kind.length + 1) };
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['h', nameKey('huyện')],
  ['q', nameKey('quận')],
]);
const KINDS: readonly string[] = [...NAMED.map(nameKey), ...SHORT.keys()];

/** A district as it stands behind a commune's name: `Can Lộc` of `UBND huyện Can Lộc`. */
export function shortDistrict(text: string): string {
  return text.replace(COMMUNES, '').replace(/^(?:huyện|h\.)\s*(?=\S)/iu, '');
}
