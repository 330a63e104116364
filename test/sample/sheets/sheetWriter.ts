import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';
import type { NewFile, Style } from 'excelize-wasm';
import { openPackage } from '../../../src/xlsx/package/package';
import { writeZip } from '../../../src/xlsx/package/zip';

/** Writes cells of one sheet after another; every answer of excelize is checked. Rows and columns are one-based. */
export interface WorkbookWriter {
  addSheet(name: string): SheetWriter;
  /** The .xlsx package. The same content gives the same bytes. */
  finish(): Uint8Array;
}

export interface SheetWriter {
  readonly name: string;
  text(row: number, column: number, value: string, look: Look): void;
  number(row: number, column: number, value: number, look: Look): void;
  /** A formula and the value it has, so that readers that do not calculate see it. */
  formula(row: number, column: number, formula: string, value: number, look: Look): void;
  /** Looks of a rectangle, blank cells included. */
  style(from: Corner, to: Corner, look: Look): void;
  merge(from: Corner, to: Corner): void;
  columnWidths(widths: readonly number[]): void;
  rowHeight(row: number, points: number): void;
  /** Keeps the rows above `row` in view and repeats `row - headerRows` to `row - 1` on every printed page. */
  freezeAbove(row: number, headerRows: number): void;
  page(orientation: 'portrait' | 'landscape'): void;
}

type Corner = readonly [row: number, column: number];

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

const CREATED = '2024-02-01T00:00:00Z';

export async function openWriter(): Promise<WorkbookWriter> {
  const excelize = await init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
  const file = excelize.NewFile();
  const styleOf = styleCache(file);
  let sheets = 0;
  return {
    addSheet(name) {
      sheets += 1;
      checked(sheets === 1 ? file.SetSheetName('Sheet1', name) : file.NewSheet(name));
      return sheetWriter(file, name, styleOf);
    },
    finish() {
      checked(
        file.SetDocProps({ Created: CREATED, Modified: CREATED, Creator: 'CCHC', LastModifiedBy: 'CCHC' }),
      );
      checked(file.SetActiveSheet(0));
      const { buffer, error } = file.WriteToBuffer();
      checked({ error });
      if (!(buffer instanceof Uint8Array)) throw new Error('excelize gave no bytes');
      return withFontsInOrder(buffer);
    },
  };
}

/** What a font is made of, in the order that the standard demands (ECMA-376, CT_Font) and excelize does not keep. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** The same workbook, valid by Microsoft's own validator. */
function withFontsInOrder(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes);
  const styles = file.text('xl/styles.xml').replace(/<font>(.*?)<\/font>/gsu, (_, inside: string) => {
    const elements = [...inside.matchAll(/<(\w+)[^>]*?(?:\/>|><\/\1>)/gu)].map(([xml, name = '']) => ({
      xml,
      name,
    }));
    if (elements.map(({ xml }) => xml).join('') !== inside) throw new Error(`an unknown font: ${inside}`);
    const place = (name: string) => FONT_ORDER.indexOf(name);
    return `<font>${elements
      .sort((a, b) => place(a.name) - place(b.name))
      .map(({ xml }) => xml)
      .join('')}</font>`;
  });
  file.setText('xl/styles.xml', styles);
  return writeZip(file.parts());
}

function sheetWriter(file: NewFile, name: string, styleOf: (look: Look) => number): SheetWriter {
  const style = (from: Corner, to: Corner, look: Look) => {
    checked(file.SetCellStyle(name, address(...from), address(...to), styleOf(look)));
  };
  const styledCell = (row: number, column: number, look: Look) => {
    style([row, column], [row, column], look);
    return address(row, column);
  };
  return {
    name,
    style,
    text(row, column, value, look) {
      checked(file.SetCellStr(name, styledCell(row, column, look), value));
    },
    number(row, column, value, look) {
      checked(file.SetCellValue(name, styledCell(row, column, look), value));
    },
    formula(row, column, formula, value, look) {
      const cell = styledCell(row, column, look);
      checked(file.SetCellValue(name, cell, value));
      // Without an option excelize marks the cell as a string (t="str"); for a data table it leaves the number as it is
      // and writes a plain formula.
      checked(file.SetCellFormula(name, cell, formula, { Type: 'dataTable' }));
    },
    merge(from, to) {
      checked(file.MergeCell(name, address(...from), address(...to)));
    },
    columnWidths(widths) {
      widths.forEach((width, i) => {
        checked(file.SetColWidth(name, columnLetter(i + 1), columnLetter(i + 1), width));
      });
    },
    rowHeight(row, points) {
      checked(file.SetRowHeight(name, row, points));
    },
    freezeAbove(row, headerRows) {
      const topLeft = address(row, 1);
      checked(
        file.SetPanes(name, {
          Freeze: true,
          XSplit: 0,
          YSplit: row - 1,
          TopLeftCell: topLeft,
          ActivePane: 'bottomLeft',
        }),
      );
      const quoted = `'${name.replaceAll("'", "''")}'`;
      const titles = `${quoted}!$${row - headerRows}:$${row - 1}`;
      checked(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: titles, Scope: name }));
    },
    page(orientation) {
      checked(file.SetSheetProps(name, { FitToPage: true }));
      checked(file.SetPageLayout(name, { Size: 9, Orientation: orientation, FitToWidth: 1, FitToHeight: 0 }));
    },
  };
}

/** `A1` of one-based row and column. */
export function address(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** Columns A to Z. */
function columnLetter(column: number): string {
  return String.fromCharCode(64 + column);
}

function styleCache(file: NewFile): (look: Look) => number {
  const known = new Map<string, number>();
  return (look) => {
    const key = JSON.stringify(look);
    const found = known.get(key);
    if (found !== undefined) return found;
    const { style, error } = file.NewStyle(toStyle(look));
    checked({ error });
    known.set(key, style);
    return style;
  };
}

function toStyle(look: Look): Style {
  const sides = ['left', 'top', 'right', 'bottom'];
  return {
    Font: {
      Family: 'Times New Roman',
      Size: look.size ?? 12,
      Bold: look.bold ?? false,
      Italic: look.italic ?? false,
      Color: look.color ?? '000000',
    },
    Alignment: {
      Horizontal: look.align ?? 'left',
      Vertical: 'center',
      WrapText: look.wrap ?? false,
      Indent: look.indent ?? 0,
    },
    ...(look.fill === undefined ? {} : { Fill: { Type: 'pattern', Pattern: 1, Color: [look.fill] } }),
    ...(look.border === true ? { Border: sides.map((Type) => ({ Type, Style: 1, Color: '7F7F7F' })) } : {}),
    ...(look.numberFormat === undefined ? {} : { CustomNumFmt: look.numberFormat }),
  };
}

function checked({ error }: { readonly error: string | null }): void {
  if (error !== null) throw new Error(`excelize: ${error}`);
}
