import { plainText } from '../core/report/words/phrases';
import type { Phrase } from '../core/report/words/phrases';
import { escapeXml } from '../xlsx/package/xml';
import { points } from './measures';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Names of the styles that papers bring along, so that those of an office's letterhead stay as they are. */
export const STYLES = {
  /** Nothing but the typeface. */
  plain: 'HoSoChung',
  text: 'HoSoNoiDung',
  heading: 'HoSoTieuDe',
  cell: 'HoSoBang',
} as const;

/** How letters look where they differ from those of their paragraph's style; sizes in points. */
export interface Letters {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** How a paragraph differs from its style. Spaces and lines in points, indents in twips. */
export interface ParagraphForm {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly keepNext?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** A line of just this height. */
  readonly line?: number;
  /** On both sides. */
  readonly indent?: number;
  readonly hasLineAbove?: boolean;
  /** The properties of the section that ends with it. */
  readonly section?: string;
}

export function paragraph(style: keyof typeof STYLES, content: string, form: ParagraphForm = {}): string {
  const {
    align,
    keepNext: isKept = false,
    before,
    after,
    line,
    indent,
    hasLineAbove = false,
    section = '',
  } = form;
  const spacing = [
    before === undefined ? '' : ` w:before="${points(before)}"`,
    after === undefined ? '' : ` w:after="${points(after)}"`,
    line === undefined ? '' : ` w:line="${points(line)}" w:lineRule="exact"`,
  ].join('');
  return [
    `<w:p><w:pPr><w:pStyle w:val="${STYLES[style]}"/>`,
    isKept ? '<w:keepNext/>' : '',
    hasLineAbove ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' : '',
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    indent === undefined ? '' : `<w:ind w:left="${indent}" w:right="${indent}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    `${section}</w:pPr>${content}</w:p>`,
  ].join('');
}

/** A text as a run. Its line breaks are kept; what XML cannot hold is left out. */
export function run(
  text: string,
  { size, bold: isBold = false, italics: isItalic = false }: Letters = {},
): string {
  if (text === '') return '';
  const look = [
    isBold ? '<w:b/><w:bCs/>' : '',
    isItalic ? '<w:i/><w:iCs/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${linesOf(text)}</w:r>`;
}

/** A phrase with its figures as a run. */
export function runOf(phrase: Phrase, letters: Letters = {}): string {
  return run(plainText(phrase), letters);
}

/** The lines of a text as they stand in a run. */
export function linesOf(text: string): string {
  return clean(text)
    .split('\n')
    .map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`))
    .join('<w:br/>');
}

/** Control characters, which no XML file may have. */
const UNUSABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
/** Pairs that make one character, and halves that stand alone, which are none. */
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** A text without what no XML file may have. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(UNUSABLE, '')
    .replace(PAIRS, (pair) => (pair.length === 2 ? pair : ''));
}

/** A cell of a table: its width in twips, and how many columns it spans. */
export interface CellForm {
  readonly width: number;
  readonly span?: number;
  readonly isMiddle?: boolean;
}

export function cell(paragraphs: string, { width, span = 1, isMiddle = false }: CellForm): string {
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    isMiddle ? '<w:vAlign w:val="center"/>' : '',
    `</w:tcPr>${paragraphs}</w:tc>`,
  ].join('');
}

/**
 * A row that no page's end parts.
 *
 * @param isHeader whether it stands on each page of its table
 * @param height in twips that it has at least
 */
export function row(cells: string, isHeader = false, height = 0): string {
  const atLeast = height === 0 ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${atLeast}${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
}

/** A table of fixed columns, whose widths are in twips; margins of its cells in points. */
export function table(
  rows: string,
  widths: readonly number[],
  { isRuled, beside, above }: { readonly isRuled: boolean; readonly beside: number; readonly above: number },
): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const line = isRuled ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} ${line}/>`,
  );
  const margins = (
    [
      ['top', above],
      ['left', beside],
      ['bottom', above],
      ['right', beside],
    ] as const
  ).map(([side, own]) => `<w:${side} w:w="${points(own)}" w:type="dxa"/>`);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>`,
    `<w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')}</w:tblGrid>`,
    `${rows}</w:tbl>`,
  ].join('');
}
