import type { Highlight } from '../../core/workbook';
import { BORDER_SIDES } from './cellFormat';
import type { CellFormat } from './cellFormat';
import { builtInFormats, readFormatCodes } from './numberFormats';
import { child, children, elementEnd, rootOf } from '../package/xml';
import type { Tag } from '../package/xml';
import { appendChildren, applyEdits, emptyTag, openTag, placeBefore, prefixOf } from '../package/xmlEdits';
import type { XmlEdit } from '../package/xmlEdits';

/** The workbook's styles, to which new formats are added: every number that a cell already refers to stays valid. */
export interface StyleBook {
  /** Number of a cell format, for a cell's `s`; 0 is the workbook's default. */
  cellFormat(format: CellFormat): number;
  /** Number of a conditional format's look. */
  highlight(look: Omit<Highlight, 'area' | 'formula'>): number;
  /** The styles part with what was added. */
  xml(): string;
}

/** A workbook without styles part gets this one. */
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>`;

/** @throws SyntaxError where the part is not a style sheet. */
export function openStyleBook(xml: string): StyleBook {
  const root = rootOf(xml, 'styleSheet');
  if (root === null) throw new SyntaxError('no <styleSheet>');
  const prefix = prefixOf(root);
  const lists = new Map(LIST_NAMES.map((name) => [name, new StyleList(xml, root, name)]));
  const list = (name: ListName): StyleList => lists.get(name) ?? new StyleList(xml, root, name);
  const baseFont = fontParts(xml, list('fonts').tag);
  const formatNumbers = new Map([...builtInFormats].map(([number, code]) => [code, number]));
  let lastFormat = 163;
  for (const [number, code] of readFormatCodes(xml, root)) {
    lastFormat = Math.max(lastFormat, number);
    if (!formatNumbers.has(code)) formatNumbers.set(code, number);
  }

  const numberFormat = (code: string): number => {
    const known = formatNumbers.get(code);
    if (known !== undefined) return known;
    lastFormat += 1;
    formatNumbers.set(code, lastFormat);
    list('numFmts').add(emptyTag(`${prefix}numFmt`, { numFmtId: lastFormat, formatCode: code }));
    return lastFormat;
  };

  return {
    cellFormat(format) {
      const numFmtId = numberFormat(format.numberFormat ?? 'General');
      const fontId = isFontDefault(format) ? 0 : list('fonts').add(fontXml(prefix, baseFont, format));
      const fillId = format.fill === undefined ? 0 : list('fills').add(fillXml(prefix, format.fill));
      const borderId =
        format.borders === undefined ? 0 : list('borders').add(bordersXml(prefix, format.borders));
      const alignment = alignmentXml(prefix, format);
      const isUnlocked = format.unlocked === true;
      if (numFmtId + fontId + fillId + borderId === 0 && alignment === '' && !isUnlocked) return 0;
      const open = openTag(`${prefix}xf`, {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId === 0 ? null : 1,
        applyFont: fontId === 0 ? null : 1,
        applyFill: fillId === 0 ? null : 1,
        applyBorder: borderId === 0 ? null : 1,
        applyAlignment: alignment === '' ? null : 1,
        applyProtection: isUnlocked ? 1 : null,
      });
      const protection = isUnlocked ? emptyTag(`${prefix}protection`, { locked: 0 }) : '';
      return list('cellXfs').add(`${open}${alignment}${protection}</${prefix}xf>`);
    },
    highlight({ fill, color, bold }) {
      const font = `<${prefix}font>${bold ? `<${prefix}b/>` : ''}${colorXml(prefix, 'color', color)}</${prefix}font>`;
      const filled =
        fill === undefined
          ? ''
          : `<${prefix}fill><${prefix}patternFill>${colorXml(prefix, 'bgColor', fill)}</${prefix}patternFill></${prefix}fill>`;
      return list('dxfs').add(`<${prefix}dxf>${font}${filled}</${prefix}dxf>`);
    },
    xml() {
      const edits = [...lists.values()].flatMap((entry) => entry.edits(prefix));
      if (root.kind === 'open') return applyEdits(xml, edits);
      const opened = `${xml.slice(0, root.end - 2)}></${prefix}styleSheet>`;
      return applyEdits(opened, edits);
    },
  };
}

/** In the order of the schema (ECMA-376 part 1, 18.8.39). */
const LIST_NAMES = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'] as const;
type ListName = (typeof LIST_NAMES)[number];
const ROOT_ORDER = [...LIST_NAMES.slice(0, 6), 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** What must stand first in a list that the workbook does not have: cells without a format refer to it. */
const firstEntries = new Map<ListName, readonly string[]>([
  ['fonts', ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>']],
  ['fills', ['<fill><patternFill/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
  ['cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ['cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
]);

/** One list of the styles part and what is added behind its entries; the same entry is added once. */
class StyleList {
  readonly tag: Tag | null;
  private readonly count: number;
  private readonly added = new Map<string, number>();

  constructor(
    private readonly source: string,
    private readonly root: Tag,
    private readonly name: ListName,
  ) {
    this.tag = child(source, root, name);
    this.count =
      this.tag === null ? (firstEntries.get(name)?.length ?? 0) : [...children(source, this.tag)].length;
  }

  add(entry: string): number {
    const known = this.added.get(entry);
    if (known !== undefined) return known;
    const index = this.count + this.added.size;
    this.added.set(entry, index);
    return index;
  }

  edits(prefix: string): XmlEdit[] {
    const added = [...this.added.keys()];
    if (this.tag !== null) return appendChildren(this.source, this.tag, added);
    const first = (firstEntries.get(this.name) ?? []).map((entry) =>
      entry.replace(/<(\/?)/gu, (_, slash: string) => `<${slash}${prefix}`),
    );
    const entries = [...first, ...added];
    if (entries.length === 0) return [];
    const followers = new Set(ROOT_ORDER.slice(ROOT_ORDER.indexOf(this.name) + 1));
    const at = this.root.kind === 'open' ? placeBefore(this.source, this.root, followers) : this.root.end - 1;
    const text = `${openTag(prefix + this.name, { count: entries.length })}${entries.join('')}</${prefix}${this.name}>`;
    return [{ start: at, end: at, text }];
  }
}

/** The elements of the default font, so that a bold cell keeps the workbook's typeface. */
function fontParts(xml: string, fonts: Tag | null): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const font of children(xml, fonts)) {
    for (const tag of children(xml, font))
      parts.set(tag.name, xml.slice(tag.start, elementEnd(xml, tag).end));
    return parts;
  }
  return new Map([
    ['name', '<name val="Calibri"/>'],
    ['sz', '<sz val="11"/>'],
  ]);
}

function isFontDefault(format: CellFormat): boolean {
  return [
    format.font,
    format.bold,
    format.italic,
    format.underline,
    format.strike,
    format.size,
    format.color,
  ].every((value) => value === undefined || value === false);
}

function fontXml(prefix: string, base: ReadonlyMap<string, string>, format: CellFormat): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? (base.get(name) ?? '') : value ? `<${prefix}${name}/>` : '';
  const own = format.font !== undefined;
  const parts = [
    flag('b', format.bold),
    flag('i', format.italic),
    flag('strike', format.strike),
    flag('u', format.underline),
    format.size === undefined ? (base.get('sz') ?? '') : emptyTag(`${prefix}sz`, { val: format.size }),
    format.color === undefined ? (base.get('color') ?? '') : colorXml(prefix, 'color', format.color),
    own ? emptyTag(`${prefix}name`, { val: format.font ?? '' }) : (base.get('name') ?? ''),
    own ? '' : (base.get('family') ?? ''),
    own ? '' : (base.get('charset') ?? ''),
    own ? '' : (base.get('scheme') ?? ''),
  ];
  return `<${prefix}font>${parts.join('')}</${prefix}font>`;
}

function fillXml(prefix: string, fill: string): string {
  const colors = `${colorXml(prefix, 'fgColor', fill)}${emptyTag(`${prefix}bgColor`, { indexed: 64 })}`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill></${prefix}fill>`;
}

function bordersXml(prefix: string, borders: NonNullable<CellFormat['borders']>): string {
  const sides = BORDER_SIDES.map((side) => {
    const border = borders[side];
    return border === undefined
      ? `<${prefix}${side}/>`
      : `${openTag(prefix + side, { style: border.style })}${colorXml(prefix, 'color', border.color)}</${prefix}${side}>`;
  });
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

function alignmentXml(prefix: string, format: CellFormat): string {
  const { align, valign, wrap = false, indent = 0, rotation = 0 } = format;
  const vertical = valign === 'middle' ? 'center' : valign === 'top' ? 'top' : null;
  if (align === undefined && vertical === null && !wrap && indent === 0 && rotation === 0) return '';
  return emptyTag(`${prefix}alignment`, {
    horizontal: align ?? (indent === 0 ? null : 'left'),
    vertical,
    textRotation: rotation === 0 ? null : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap ? 1 : null,
    indent: indent === 0 ? null : indent,
  });
}

function colorXml(prefix: string, name: string, color: string): string {
  return emptyTag(prefix + name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}
