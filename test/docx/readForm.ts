import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** Letters as they print: what the run says, else its paragraph's style, else the document's defaults. */
interface PrintedRun {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly font: string;
  readonly color: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A paragraph as it prints; lengths in millimetres, spaces in points, `line` in single lines. */
export interface PrintedParagraph {
  readonly text: string;
  readonly runs: readonly PrintedRun[];
  readonly align: string;
  readonly firstLine: number;
  readonly beside: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly isKept: boolean;
  readonly hasRule: boolean;
}

export interface PrintedTable {
  readonly hasLines: boolean;
  /** In millimetres. */
  readonly widths: readonly number[];
  readonly rows: readonly {
    readonly isHeader: boolean;
    readonly isWhole: boolean;
    /** In millimetres; 0 where it is as high as its lines. */
    readonly leastHeight: number;
    readonly cells: readonly (readonly PrintedParagraph[])[];
  }[];
}

export type PrintedBlock = PrintedParagraph | PrintedTable;

/** Pages of one form. Lengths in millimetres. */
export interface PrintedSection {
  readonly blocks: readonly PrintedBlock[];
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header', number>>;
  readonly hasOwnFirstPage: boolean;
  /** What its pages are numbered from; `null` where they go on from the section before. */
  readonly firstNumber: number | null;
  /** Heads of its first page and of the others, `null` where it has none. */
  readonly heads: Readonly<Record<'first' | 'default', PrintedHead | null>>;
}

interface PrintedHead {
  readonly paragraphs: readonly PrintedParagraph[];
  readonly hasPageNumber: boolean;
}

const MM_A_TWIP = 25.4 / 1440;
const { DOMParser } = new JSDOM('').window;

/** Reads a Word file as it prints, by the rules of styles. */
export function readForm(bytes: Uint8Array): readonly PrintedSection[] {
  const parts = unzipSync(bytes);
  const parse = (path: string): Document =>
    new DOMParser().parseFromString(new TextDecoder().decode(parts[path]), 'text/xml');
  const reader = new FormReader(parse('word/styles.xml'));
  const targets = new Map(
    [...parse('word/_rels/document.xml.rels').querySelectorAll('Relationship')].map((one) => [
      one.getAttribute('Id') ?? '',
      `word/${one.getAttribute('Target') ?? ''}`,
    ]),
  );
  const body = child(parse('word/document.xml').documentElement, 'w:body');
  const sections: PrintedSection[] = [];
  let blocks: PrintedBlock[] = [];
  for (const element of body?.children ?? []) {
    const properties = element.tagName === 'w:sectPr' ? element : child(child(element, 'w:pPr'), 'w:sectPr');
    if (element.tagName === 'w:p') blocks.push(reader.paragraph(element));
    if (element.tagName === 'w:tbl') blocks.push(reader.table(element));
    if (properties === null) continue;
    const heads = new Map(
      children(properties, 'w:headerReference').map((one) => {
        const root = parse(targets.get(value(one, 'r:id')) ?? '').documentElement;
        const head = {
          paragraphs: children(root, 'w:p').map((paragraph) => reader.paragraph(paragraph)),
          hasPageNumber: [...root.getElementsByTagName('w:instrText')].some(
            ({ textContent }) => textContent.trim() === 'PAGE',
          ),
        };
        return [value(one, 'w:type'), head] as const;
      }),
    );
    const size = child(properties, 'w:pgSz');
    const margins = child(properties, 'w:pgMar');
    const length = (element: Element | null, name: string) => Number(value(element, `w:${name}`)) * MM_A_TWIP;
    sections.push({
      blocks,
      width: length(size, 'w'),
      height: length(size, 'h'),
      margins: {
        top: length(margins, 'top'),
        bottom: length(margins, 'bottom'),
        left: length(margins, 'left'),
        right: length(margins, 'right'),
        header: length(margins, 'header'),
      },
      firstNumber: numberOf(child(properties, 'w:pgNumType')),
      hasOwnFirstPage: child(properties, 'w:titlePg') !== null,
      heads: { first: heads.get('first') ?? null, default: heads.get('default') ?? null },
    });
    blocks = [];
  }
  return sections;
}

export function isTable(block: PrintedBlock): block is PrintedTable {
  return 'rows' in block;
}

/** All paragraphs of blocks, those of tables too, in their order. */
export function paragraphsOf(blocks: readonly PrintedBlock[]): readonly PrintedParagraph[] {
  return blocks.flatMap((block) =>
    isTable(block) ? block.rows.flatMap(({ cells }) => cells.flat()) : [block],
  );
}

class FormReader {
  constructor(private readonly styles: Document) {}

  paragraph(element: Element): PrintedParagraph {
    const own = child(element, 'w:pPr');
    const style = this.style(value(child(own, 'w:pStyle'), 'w:val') || 'Normal');
    const inherited = [own, child(style, 'w:pPr'), this.defaults('w:pPrDefault', 'w:pPr')];
    const told = (name: string, attribute: string) => firstValue(inherited, name, attribute);
    const runs = children(element, 'w:r').map((run) => this.run(run, style));
    const line = Number(told('w:spacing', 'w:line') ?? 240);
    return {
      text: runs.map(({ text }) => text).join(''),
      runs: runs.filter(({ text }) => text !== ''),
      align: told('w:jc', 'w:val') ?? 'left',
      firstLine: Number(told('w:ind', 'w:firstLine') ?? 0) * MM_A_TWIP,
      beside: Number(told('w:ind', 'w:left') ?? 0) * MM_A_TWIP,
      before: Number(told('w:spacing', 'w:before') ?? 0) / 20,
      after: Number(told('w:spacing', 'w:after') ?? 0) / 20,
      line: line / 240,
      isKept: inherited.some((one) => child(one, 'w:keepNext') !== null),
      hasRule: child(child(own, 'w:pBdr'), 'w:top') !== null,
    };
  }

  table(element: Element): PrintedTable {
    const lines = child(child(child(element, 'w:tblPr'), 'w:tblBorders'), 'w:top');
    return {
      hasLines: value(lines, 'w:val') === 'single',
      widths: children(child(element, 'w:tblGrid'), 'w:gridCol').map(
        (one) => Number(value(one, 'w:w')) * MM_A_TWIP,
      ),
      rows: children(element, 'w:tr').map((row) => ({
        isHeader: child(child(row, 'w:trPr'), 'w:tblHeader') !== null,
        isWhole: child(child(row, 'w:trPr'), 'w:cantSplit') !== null,
        leastHeight: Number(value(child(child(row, 'w:trPr'), 'w:trHeight'), 'w:val')) * MM_A_TWIP,
        cells: children(row, 'w:tc').map((cell) =>
          children(cell, 'w:p').map((paragraph) => this.paragraph(paragraph)),
        ),
      })),
    };
  }

  private run(element: Element, style: Element | null): PrintedRun {
    const inherited = [
      child(element, 'w:rPr'),
      child(style, 'w:rPr'),
      this.defaults('w:rPrDefault', 'w:rPr'),
    ];
    const told = (name: string, attribute: string) => firstValue(inherited, name, attribute);
    const text = [...element.children].map((one) =>
      one.tagName === 'w:t' ? one.textContent : one.tagName === 'w:br' ? '\n' : '',
    );
    return {
      text: text.join(''),
      size: Number(told('w:sz', 'w:val')) / 2,
      font: told('w:rFonts', 'w:ascii') ?? '',
      color: told('w:color', 'w:val') ?? 'auto',
      isBold: inherited.some((one) => child(one, 'w:b') !== null),
      isItalic: inherited.some((one) => child(one, 'w:i') !== null),
    };
  }

  private style(id: string): Element | null {
    return (
      [...this.styles.getElementsByTagName('w:style')].find((one) => value(one, 'w:styleId') === id) ?? null
    );
  }

  private defaults(outer: string, inner: string): Element | null {
    const all = child(this.styles.documentElement, 'w:docDefaults');
    return child(child(all, outer), inner);
  }
}

function children(element: Element | null, name: string): readonly Element[] {
  return [...(element?.children ?? [])].filter(({ tagName }) => tagName === name);
}

function child(element: Element | null, name: string): Element | null {
  return children(element, name)[0] ?? null;
}

function value(element: Element | null, attribute: string): string {
  return element?.getAttribute(attribute) ?? '';
}

function numberOf(numbers: Element | null): number | null {
  const start = value(numbers, 'w:start');
  return start === '' ? null : Number(start);
}

function firstValue(places: readonly (Element | null)[], name: string, attribute: string): string | null {
  for (const place of places) {
    const own = child(place, name)?.getAttribute(attribute);
    if (own !== undefined && own !== null) return own;
  }
  return null;
}
