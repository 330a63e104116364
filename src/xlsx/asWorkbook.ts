import { SheetNames } from '../core/report/marks/sheetNames';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { openDraft } from './draft';
import type { SheetToAdd } from './draft';
import { emptyWorkbook } from './package/emptyWorkbook';
import type { StyleBook } from './styles/styleBook';

/** Widths of columns in characters: what is longer is wrapped, but for a title, which runs over the blank cells beside it. */
const NARROWEST = 8;
const WIDEST = 50;

/** A workbook file made of sheets that another kind of file had. */
interface MadeWorkbook {
  readonly file: Uint8Array;
  /** Names that Excel does not take, and those that the sheets have got: 31 characters, some of which it refuses. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
}

/**
 * An .xlsx file of these sheets: values, number formats, merged areas and what is hidden. Formulas are the values that they
 * showed; fonts, colours, borders and pictures stay behind.
 *
 * @param saved when it says that it was saved, ISO 8601 in UTC
 * @throws Problem `too-large-for-excel` for a text above 32,767 characters.
 */
export function asWorkbook({ sheets }: WorkbookSnapshot, saved: string): MadeWorkbook {
  const date1904 = sheets.some((sheet) => sheet.date1904 === true);
  const draft = openDraft(emptyWorkbook(saved, date1904));
  const names = new SheetNames([]);
  const renamed: (readonly [string, string])[] = [];
  for (const sheet of sheets) {
    const name = names.take(sheet.name);
    if (name !== sheet.name) renamed.push([sheet.name, name]);
    draft.addSheet(sheetToAdd(sheet, name, draft.styles));
  }
  return { file: draft.finish(null), renamed };
}

function sheetToAdd(sheet: SheetSnapshot, name: string, styles: StyleBook): SheetToAdd {
  const { firstRow, firstColumn, values, numberFormats, merged = [] } = sheet;
  const columns = firstColumn + (values[0]?.length ?? 0);
  const widths = columnWidths(sheet);
  const content = (row: number, column: number) => values[row - firstRow]?.[column - firstColumn] ?? null;
  const titles = new Set(
    values.flatMap((row, at) =>
      isAlone(row) && !merged.some((area) => at >= area.row && at < area.row + area.rows)
        ? [firstRow + at]
        : [],
    ),
  );
  const looks = new Map<string, number>();
  return {
    visibility: sheet.visibility === 'visible' ? 'visible' : 'hidden',
    tables: [],
    names: [],
    notes: NO_NOTES,
    charts: [],
    sheet: {
      name,
      rows: firstRow + values.length,
      columns,
      content,
      formula: () => null,
      style(row, column) {
        const numberFormat = numberFormats[row - firstRow]?.[column - firstColumn] ?? 'General';
        const value = content(row, column);
        const wrap = typeof value === 'string' && value.length > WIDEST && !titles.has(row);
        const key = `${wrap ? 'w' : ''}${numberFormat}`;
        const known = looks.get(key);
        if (known !== undefined) return known;
        const look = styles.cellFormat({
          ...(numberFormat === 'General' ? {} : { numberFormat }),
          ...(wrap ? { wrap, valign: 'top' } : {}),
        });
        looks.set(key, look);
        return look;
      },
      columnWidths: widths,
      hiddenColumns: new Set(sheet.hiddenColumns?.map((column) => column + firstColumn)),
      rowHeights: new Map(),
      hiddenRows: new Set(sheet.hiddenRows?.map((row) => row + firstRow)),
      merged: merged.map((area) => ({
        ...area,
        row: area.row + firstRow,
        column: area.column + firstColumn,
      })),
      filter: null,
      frozenRows: 0,
      frozenColumns: 0,
      highlights: [],
      scales: [],
      tabColor: null,
      inputMessages: NO_NOTES,
      inputs: null,
      orientation: null,
      pagesWide: 1,
      pageBreaks: [],
    },
  };
}

const NO_NOTES = { title: '', cells: [] };

/** Whether no more than one cell of a row has something in it. */
function isAlone(row: readonly CellContent[]): boolean {
  return row.filter((value) => value !== null).length < 2;
}

/** Each column is as wide as its longest text of one line; titles, which stand alone in their row, run over. */
function columnWidths({ firstColumn, values }: SheetSnapshot): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const row of values) {
    if (isAlone(row)) continue;
    for (const [at, value] of row.entries()) {
      if (value === null) continue;
      const column = firstColumn + at;
      const length = typeof value === 'object' ? value.error.length : String(value).length;
      widths.set(column, Math.min(WIDEST, Math.max(widths.get(column) ?? NARROWEST, length + 2)));
    }
  }
  return widths;
}
