import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleBase, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import { BORDER_SIDES } from '../../xlsx/styles/cellFormat';
import type {
  Border,
  BorderSide,
  BorderStyle,
  CellFormat,
  HorizontalAlignment,
} from '../../xlsx/styles/cellFormat';

/** A file's cell format as Univer's style. */
export function toUniverStyle(format: CellFormat): IStyleData {
  const { font, size, align, valign, indent = 0, rotation, numberFormat } = format;
  return {
    ...toUniverLook(format),
    ...(font === undefined ? {} : { ff: font }),
    ...(size === undefined ? {} : { fs: size }),
    ...(align === undefined ? {} : { ht: horizontal[align] }),
    ...(valign === undefined ? {} : { vt: vertical[valign] }),
    ...(format.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent === 0 ? {} : { pd: { l: indent * INDENT_PIXELS } }),
    ...(rotation === undefined ? {} : { tr: { a: -rotation } }),
    ...(format.borders === undefined ? {} : { bd: toUniverBorders(format.borders) }),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
  };
}

/** What a conditional format can change. */
export function toUniverLook({ bold, italic, underline, strike, color, fill }: CellFormat): IStyleBase {
  return {
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
  };
}

/** Univer's style as a file's cell format; what a file cannot say is left out. */
export function toCellFormat(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const color = toHex(style.cl?.rgb);
  const fill = toHex(style.bg?.rgb);
  const align = nameOf(horizontal, style.ht);
  const valign = nameOf(vertical, style.vt);
  const indent = Math.round((style.pd?.l ?? 0) / INDENT_PIXELS);
  const rotation = -(style.tr?.a ?? 0);
  const pattern = style.n?.pattern;
  const borders = fromUniverBorders(style.bd ?? {});
  return {
    ...(style.ff ? { font: style.ff } : {}),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
    ...(color === null ? {} : { color }),
    ...(fill === null ? {} : { fill }),
    ...(borders === null ? {} : { borders }),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(align === null ? {} : { align }),
    ...(valign === null ? {} : { valign }),
    ...(indent === 0 ? {} : { indent }),
    ...(rotation === 0 || Math.abs(rotation) > 90 ? {} : { rotation }),
    ...(pattern === undefined || pattern === 'General' ? {} : { numberFormat: pattern }),
  };
}

/** The style that a cell, row or column names or carries. */
export function styleOf(
  workbook: Pick<IWorkbookData, 'styles'>,
  style: Nullable<IStyleData | string>,
): Nullable<IStyleData> {
  return typeof style === 'string' ? workbook.styles[style] : style;
}

const INDENT_PIXELS = 9;

const horizontal: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<NonNullable<CellFormat['valign']>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const borderTypes: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const univerSides = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;

function toUniverBorders(borders: NonNullable<CellFormat['borders']>): IBorderData {
  const result: IBorderData = {};
  for (const side of BORDER_SIDES) {
    const border = borders[side];
    if (border === undefined) continue;
    result[univerSides[side]] = { s: borderTypes[border.style], cl: { rgb: border.color } };
  }
  return result;
}

function fromUniverBorders(borders: IBorderData): NonNullable<CellFormat['borders']> | null {
  const result: Partial<Record<BorderSide, Border>> = {};
  for (const side of BORDER_SIDES) {
    const border = borders[univerSides[side]];
    const style = border ? nameOf(borderTypes, border.s) : null;
    if (border && style !== null) result[side] = { style, color: toHex(border.cl.rgb) ?? '#000000' };
  }
  return Object.keys(result).length === 0 ? null : result;
}

function nameOf<Name extends string, Value>(
  names: Readonly<Record<Name, Value>>,
  value: Nullable<Value>,
): Name | null {
  for (const name in names) if (names[name] === value) return name;
  return null;
}

/** `#RRGGBB` of `#rrggbb`, `#rgb`, `rgb(…)` or `rgba(…)`. */
function toHex(color: Nullable<string>): string | null {
  if (!color) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(color);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}/iu.test(color)) return color.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/iu.exec(color);
  if (parts === null) return null;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
