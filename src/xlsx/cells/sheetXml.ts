import { cellAddress } from '../../core/addresses/address';
import { Problem } from '../../core/problem';
import type { Area, CellContent, FormInput, NumberScale } from '../../core/workbook';
import { formatArea } from './areas';
import { inputRulesXml } from './inputRules';
import { inputMessagesXml } from './notes';
import type { NotesToWrite } from './notes';
import { scalesXml } from './numberScales';
import { fileFormula } from './newFunctions';
import { escapeXml } from '../package/xml';
import { emptyTag, escapeControls, openTag } from '../package/xmlEdits';

/** A worksheet to be written anew. Rows and columns are zero-based. */
export interface SheetToWrite {
  readonly name: string;
  /** Extent of cells that have content or a format. */
  readonly rows: number;
  readonly columns: number;
  content(row: number, column: number): CellContent;
  /** en-US formula with its leading `=`, `null` for a plain value. */
  formula(row: number, column: number): string | null;
  /** Number of a cell format of the workbook's styles. */
  style(row: number, column: number): number;
  /** Widths in characters. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Heights in points; a row without one fits its text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merged: readonly Area[];
  /** Rows that are filtered in place, their header first; `null` where only tables are. */
  readonly filter: Area | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Conditional formats, the first one wins. */
  readonly highlights: readonly {
    readonly areas: readonly Area[];
    readonly formula: string;
    readonly dxf: number;
  }[];
  /** Below them. */
  readonly scales: readonly NumberScale[];
  readonly inputMessages: NotesToWrite;
  /** What its unlocked cells take, which makes it a protected form; `null` for any other sheet. */
  readonly inputs: readonly FormInput[] | null;
  /** Relationship id of the boxes of the sheet's notes, `null` where it has none. */
  readonly noteShapes: string | null;
  /** Relationship ids of the sheet's tables. */
  readonly tables: readonly string[];
  readonly selected: boolean;
  /** `#RRGGBB`, `null` for none. */
  readonly tabColor: string | null;
  /** Print on A4 with a footer; `null`: as the program sees fit. */
  readonly orientation: 'landscape' | 'portrait' | null;
  /** Pages side by side that it is fitted to; `null` where it is printed in its own size. */
  readonly pagesWide: number | null;
  /** Rows that begin a new page. */
  readonly pageBreaks: readonly number[];
  /** Relationship id of the drawing with the sheet's charts, `null` where it has none. */
  readonly drawing: string | null;
}

/** The sheet's name and the page's number of how many. */
const FOOTER =
  '<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P/&amp;N</oddFooter></headerFooter>';

/** Without a password; rows and columns may be made larger, so that long texts are seen. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** Longest text of a cell, in UTF-16 units. */
const MAX_TEXT = 32_767;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sheet's part. Texts stay the texts they are. @throws Problem `too-large-for-excel` for a longer text. */
export function sheetXml(sheet: SheetToWrite): string {
  const scales = scalesXml(sheet.scales, sheet.highlights.length);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openTag('worksheet', { xmlns: NAMESPACE, 'xmlns:r': RELATIONSHIPS }),
    propertiesXml(sheet),
    emptyTag('dimension', {
      ref: formatArea({
        row: 0,
        column: 0,
        rows: Math.max(1, sheet.rows),
        columns: Math.max(1, sheet.columns),
      }),
    }),
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    dataXml(sheet),
    sheet.inputs === null ? '' : PROTECTION,
    sheet.filter === null ? '' : emptyTag('autoFilter', { ref: formatArea(sheet.filter) }),
    listXml(
      'mergeCells',
      sheet.merged.map((area) => emptyTag('mergeCell', { ref: formatArea(area) })),
    ),
    ...sheet.highlights.map(highlightXml),
    scales.formats,
    sheet.inputs === null ? inputMessagesXml(sheet.inputMessages) : inputRulesXml(sheet.inputs),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    sheet.orientation === null
      ? ''
      : emptyTag('pageSetup', {
          paperSize: 9,
          orientation: sheet.orientation,
          fitToWidth: isFitted(sheet) && sheet.pagesWide !== 1 ? sheet.pagesWide : null,
          fitToHeight: isFitted(sheet) ? 0 : null,
        }) + FOOTER,
    pageBreaksXml(sheet.pageBreaks),
    sheet.drawing === null ? '' : emptyTag('drawing', { 'r:id': sheet.drawing }),
    sheet.noteShapes === null ? '' : emptyTag('legacyDrawing', { 'r:id': sheet.noteShapes }),
    listXml(
      'tableParts',
      sheet.tables.map((id) => emptyTag('tablePart', { 'r:id': id })),
    ),
    scales.extensions,
    '</worksheet>',
  ].join('');
}

/** A cell element; `style` 0 is the default. */
export function cellXml(
  sheet: string,
  row: number,
  column: number,
  style: number,
  content: CellContent,
  formula: string | null,
): string {
  const start = `<c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const f =
    formula === null ? '' : `<f>${escapeXml(escapeControls(fileFormula(formula.replace(/^=/u, ''))))}</f>`;
  if (content === null) return f === '' ? (style === 0 ? '' : `${start}/>`) : `${start}>${f}</c>`;
  if (typeof content === 'number') {
    if (!Number.isFinite(content)) throw new RangeError(`${content} in ${sheet} ${cellAddress(row, column)}`);
    return `${start}>${f}<v>${content}</v></c>`;
  }
  if (typeof content === 'boolean') return `${start} t="b">${f}<v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'object') return `${start} t="e">${f}<v>${escapeXml(content.error)}</v></c>`;
  if (content.length > MAX_TEXT) {
    throw new Problem('too-large-for-excel', { sheet, cell: cellAddress(row, column) });
  }
  const text = escapeXml(escapeControls(content));
  return f === ''
    ? `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    : `${start} t="str">${f}<v>${text}</v></c>`;
}

/** A width in characters as files state it, in characters of the default font with 5 pixels of padding. */
export function fileWidth(characters: number): number {
  return Math.min(255, Math.round((characters + 5 / 7) * 256) / 256);
}

function viewXml({ frozenRows, frozenColumns, selected }: SheetToWrite): string {
  const open = openTag('sheetView', { tabSelected: selected ? 1 : null, workbookViewId: 0 });
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetViews>${open}</sheetView></sheetViews>`;
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeftCell = cellAddress(frozenRows, frozenColumns);
  return [
    '<sheetViews>',
    open,
    emptyTag('pane', {
      xSplit: frozenColumns === 0 ? null : frozenColumns,
      ySplit: frozenRows === 0 ? null : frozenRows,
      topLeftCell,
      activePane: pane,
      state: 'frozen',
    }),
    emptyTag('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell }),
    '</sheetView></sheetViews>',
  ].join('');
}

function columnsXml({ columnWidths, hiddenColumns }: SheetToWrite): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((one, other) => one - other);
  const entries = columns.map((column) => {
    const width = columnWidths.get(column);
    return emptyTag('col', {
      min: column + 1,
      max: column + 1,
      width: fileWidth(width ?? 8.43),
      hidden: hiddenColumns.has(column) ? 1 : null,
      customWidth: 1,
    });
  });
  return entries.length === 0 ? '' : `<cols>${entries.join('')}</cols>`;
}

function dataXml(sheet: SheetToWrite): string {
  const rows: string[] = [];
  const cells: string[] = [];
  const lastRow = highestRow(sheet);
  for (let row = 0; row < lastRow; row += 1) {
    cells.length = 0;
    for (let column = 0; row < sheet.rows && column < sheet.columns; column += 1) {
      const content = sheet.content(row, column);
      const style = sheet.style(row, column);
      cells.push(cellXml(sheet.name, row, column, style, content, sheet.formula(row, column)));
    }
    const height = sheet.rowHeights.get(row);
    const text = cells.join('');
    const isHidden = sheet.hiddenRows.has(row);
    if (text === '' && height === undefined && !isHidden) continue;
    const open = openTag('row', {
      r: row + 1,
      ht: height ?? null,
      hidden: isHidden ? 1 : null,
      customHeight: height === undefined ? null : 1,
    });
    rows.push(`${open}${text}</row>`);
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function highlightXml(rule: SheetToWrite['highlights'][number], index: number): string {
  const formula = escapeXml(rule.formula.replace(/^=/u, ''));
  const open = openTag('cfRule', { type: 'expression', dxfId: rule.dxf, priority: index + 1 });
  const sqref = rule.areas.map(formatArea).join(' ');
  return `${openTag('conditionalFormatting', { sqref })}${open}<formula>${formula}</formula></cfRule></conditionalFormatting>`;
}

function propertiesXml(sheet: SheetToWrite): string {
  const color = sheet.tabColor === null ? '' : emptyTag('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` });
  const parts = color + (isFitted(sheet) ? '<pageSetUpPr fitToPage="1"/>' : '');
  return parts === '' ? '' : `<sheetPr>${parts}</sheetPr>`;
}

function isFitted({ orientation, pagesWide }: SheetToWrite): boolean {
  return orientation !== null && pagesWide !== null;
}

function pageBreaksXml(rows: readonly number[]): string {
  const open = openTag('rowBreaks', { count: rows.length, manualBreakCount: rows.length });
  const breaks = rows.map((row) => emptyTag('brk', { id: row, max: 16_383, man: 1 }));
  return rows.length === 0 ? '' : `${open}${breaks.join('')}</rowBreaks>`;
}

function listXml(name: string, entries: readonly string[]): string {
  return entries.length === 0
    ? ''
    : `${openTag(name, { count: entries.length })}${entries.join('')}</${name}>`;
}

function highestRow({ rows, rowHeights, hiddenRows }: SheetToWrite): number {
  let highest = rows;
  for (const row of rowHeights.keys()) highest = Math.max(highest, row + 1);
  for (const row of hiddenRows) highest = Math.max(highest, row + 1);
  return highest;
}
