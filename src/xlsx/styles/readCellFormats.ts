import { BORDER_SIDES, BORDER_STYLES } from './cellFormat';
import type { Border, BorderSide, CellFormat, HorizontalAlignment } from './cellFormat';
import { colorReader } from './colors';
import type { ColorReader } from './colors';
import { readFormatCodes } from './numberFormats';
import { guarded, partOfType } from '../package/package';
import type { WorkbookPackage } from '../package/package';
import { isTrue } from '../package/workbookPart';
import { attribute, child, children, rootOf } from '../package/xml';
import type { Tag } from '../package/xml';

export interface WorkbookFormats {
  /** In the order that cells refer to; the first is the workbook's default. */
  readonly cells: readonly CellFormat[];
  /** Looks of conditional formats, in the order that rules refer to. */
  readonly differential: readonly CellFormat[];
}

/** Every cell format of the workbook with its colors resolved. @throws Problem `damaged-file`. */
export function readCellFormats(file: WorkbookPackage): WorkbookFormats {
  const path = partOfType(file, 'styles');
  if (path === null) return { cells: [], differential: [] };
  return guarded(path, () => {
    const xml = file.text(path);
    const root = rootOf(xml, 'styleSheet');
    const color = colorReader(file, xml, root);
    const list = (name: string): Tag[] => [...children(xml, child(xml, root, name))];
    const codes = readFormatCodes(xml, root);
    const fonts = list('fonts').map((tag) => readFont(xml, tag, color));
    const fills = list('fills').map((tag) => readFill(xml, tag, color, 'fgColor'));
    const borders = list('borders').map((tag) => readBorders(xml, tag, color));
    return {
      cells: list('cellXfs').map((xf) => {
        const number = (name: string): number => Number(attribute(xml, xf, name) ?? '0');
        const numberFormat = codes.get(number('numFmtId')) ?? 'General';
        return {
          ...fonts[number('fontId')],
          ...fills[number('fillId')],
          ...borders[number('borderId')],
          ...readAlignment(xml, child(xml, xf, 'alignment')),
          ...(numberFormat === 'General' ? {} : { numberFormat }),
        };
      }),
      differential: list('dxfs').map((dxf) => ({
        ...readFont(xml, child(xml, dxf, 'font'), color),
        ...readFill(xml, child(xml, dxf, 'fill'), color, 'bgColor'),
      })),
    };
  });
}

function readFont(xml: string, font: Tag | null, color: ColorReader): CellFormat {
  const value = (name: string): string | null => {
    const tag = child(xml, font, name);
    return tag === null ? null : (attribute(xml, tag, 'val') ?? '1');
  };
  const isSet = (name: string): boolean => isTrue(value(name));
  const name = value('name');
  const size = value('sz');
  const underline = value('u');
  const rgb = color(xml, child(xml, font, 'color'));
  return {
    ...(name === null ? {} : { font: name }),
    ...(size === null ? {} : { size: Number(size) }),
    ...(isSet('b') ? { bold: true } : {}),
    ...(isSet('i') ? { italic: true } : {}),
    ...(isSet('strike') ? { strike: true } : {}),
    ...(underline === null || underline === 'none' ? {} : { underline: true }),
    ...(rgb === null ? {} : { color: rgb }),
  };
}

/** Only plain fills: a cell's color is the foreground of its pattern, a conditional format's the background. */
function readFill(
  xml: string,
  fill: Tag | null,
  color: ColorReader,
  first: 'fgColor' | 'bgColor',
): CellFormat {
  const pattern = child(xml, fill, 'patternFill');
  if (pattern === null) return {};
  const type = attribute(xml, pattern, 'patternType');
  if (type === 'none' || (first === 'fgColor' && type !== 'solid')) return {};
  const second = first === 'fgColor' ? 'bgColor' : 'fgColor';
  const found = color(xml, child(xml, pattern, first)) ?? color(xml, child(xml, pattern, second));
  return found === null ? {} : { fill: found };
}

function readBorders(xml: string, border: Tag, color: ColorReader): CellFormat {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of BORDER_SIDES) {
    const tag = child(xml, border, side);
    const style = tag === null ? null : attribute(xml, tag, 'style');
    const known = BORDER_STYLES.find((name) => name === style);
    if (tag === null || known === undefined) continue;
    borders[side] = { style: known, color: color(xml, child(xml, tag, 'color')) ?? '#000000' };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

const horizontal: ReadonlyMap<string, HorizontalAlignment> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'distributed'],
]);

function readAlignment(xml: string, tag: Tag | null): CellFormat {
  if (tag === null) return {};
  const align = horizontal.get(attribute(xml, tag, 'horizontal') ?? '');
  const vertical = attribute(xml, tag, 'vertical');
  const turn = Number(attribute(xml, tag, 'textRotation') ?? '0');
  const indent = Number(attribute(xml, tag, 'indent') ?? '0');
  return {
    ...(align === undefined ? {} : { align }),
    ...(vertical === 'top' || vertical === 'bottom' ? { valign: vertical } : {}),
    ...(vertical === 'center' ? { valign: 'middle' } : {}),
    ...(isTrue(attribute(xml, tag, 'wrapText')) ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(turn === 0 || turn > 180 ? {} : { rotation: turn > 90 ? 90 - turn : turn }),
  };
}
