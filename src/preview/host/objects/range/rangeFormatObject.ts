import type { ExcelObject } from '../../protocol/excelObject';
import type { Rectangle } from '../../book/rectangle';
import type { UniverBook } from '../../book/univerBook';
import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { patchStyles, styleAt } from '../../cells/cellStyles';
import { growTo } from '../../cells/cellWriting';
import { asFlag, asNumber, asText, excelObject, oneOf } from '../../protocol/excelObject';
import { SHEET_COLUMNS, SHEET_ROWS, univerRange } from '../../book/rectangle';
import { worksheetOf } from '../../book/univerBook';
import { autofitRows, fittedHeight, refitRows, setOwnHeight, settleRows } from '../../book/rowHeights';
import { bordersObject } from './bordersObject';
import { colorText, readColor } from '../../cells/colors';
import { changeCells } from './rangeArguments';

const horizontal = new Map<string, HorizontalAlign>([
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
]);
const vertical = new Map<string, VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);
/** Points of Excel's sizes to pixels of Univer's, at 96 dpi. */
const PIXELS_PER_POINT = 96 / 72;

/** `range.format`. Reading gives the top-left cell's. */
export function rangeFormatObject(book: UniverBook, sheetId: string, area: Rectangle): ExcelObject {
  const style = () => styleAt(book, sheetId, area);
  const change = (patch: IStyleData) => {
    changeCells(book, sheetId);
    if (area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS) {
      growTo(book, sheetId, area.row + area.rows, area.column + area.columns);
    }
    patchStyles(book, sheetId, area, (old) => ({ ...old, ...patch }));
  };
  /** Whether rows are as high as what stands in them, which decides what is drawn, and what is saved of their heights. */
  const setFitting = (autoHeightInfo: BooleanNumber) => {
    const range = { ...univerRange(area), startColumn: 0, endColumn: 0 };
    book.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheetId, ranges: [range], autoHeightInfo });
  };
  return excelObject('RangeFormat', {
    scalars: {
      WrapText: {
        get: () => style().tb === WrapStrategy.WRAP,
        set: (value) => {
          change({ tb: asFlag(value) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED });
          refitRows(worksheetOf(book, sheetId), area);
          book.noteRows(sheetId, area.row, area.rows);
        },
      },
      HorizontalAlignment: {
        get: () => wordOf(horizontal, style().ht) ?? 'General',
        set: (value) => {
          change({ ht: horizontal.get(oneOf(value, [...horizontal.keys()])) ?? null });
        },
      },
      VerticalAlignment: {
        get: () => wordOf(vertical, style().vt) ?? 'Bottom',
        set: (value) => {
          change({ vt: vertical.get(oneOf(value, [...vertical.keys()])) ?? null });
        },
      },
      ColumnWidth: {
        get: () => worksheetOf(book, sheetId).getColumnWidth(area.column) / PIXELS_PER_POINT,
        set: (value) => {
          changeCells(book, sheetId);
          settleRows(book, sheetId);
          growTo(book, sheetId, 1, area.column + area.columns);
          const range = { ...univerRange(area), startRow: 0, endRow: 0 };
          const colWidth = asNumber(value) * PIXELS_PER_POINT;
          book.run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges: [range], colWidth });
        },
      },
      RowHeight: {
        get: () =>
          fittedHeight(book, sheetId, area.row) ??
          worksheetOf(book, sheetId).getRowHeight(area.row) / PIXELS_PER_POINT,
        set: (value) => {
          changeCells(book, sheetId);
          growTo(book, sheetId, area.row + area.rows, 1);
          const range = { ...univerRange(area), startColumn: 0, endColumn: 0 };
          const rowHeight = asNumber(value) * PIXELS_PER_POINT;
          setOwnHeight(worksheetOf(book, sheetId), area);
          book.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges: [range], rowHeight });
          setFitting(BooleanNumber.FALSE);
        },
      },
    },
    links: {
      Borders: () => bordersObject(book, sheetId, area),
      Fill: () => fillObject(style, change),
      Font: () =>
        fontObject(style, (patch) => {
          change(patch);
          refitRows(worksheetOf(book, sheetId), area);
        }),
    },
    calls: {
      AutofitRows: () => {
        changeCells(book, sheetId);
        if (autofitRows(worksheetOf(book, sheetId), area)) setFitting(BooleanNumber.TRUE);
        book.noteRows(sheetId, area.row, area.rows);
      },
    },
  });
}

function fillObject(style: () => IStyleData, change: (patch: IStyleData) => void): ExcelObject {
  return excelObject('RangeFill', {
    scalars: {
      Color: {
        get: () => colorText(style().bg) ?? '#FFFFFF',
        set: (value) => {
          change({ bg: readColor(value) });
        },
      },
    },
    calls: {
      Clear: () => {
        change({ bg: null });
      },
    },
  });
}

function fontObject(style: () => IStyleData, change: (patch: IStyleData) => void): ExcelObject {
  const flag = (value: unknown) => (asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return excelObject('RangeFont', {
    scalars: {
      Bold: {
        get: () => style().bl === BooleanNumber.TRUE,
        set: (value) => {
          change({ bl: flag(value) });
        },
      },
      Italic: {
        get: () => style().it === BooleanNumber.TRUE,
        set: (value) => {
          change({ it: flag(value) });
        },
      },
      Underline: {
        get: () => (style().ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
        set: (value) => {
          const underlined = oneOf(value, ['None', 'Single']) === 'Single';
          change({ ul: { s: underlined ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
        },
      },
      Color: {
        get: () => colorText(style().cl) ?? '#000000',
        set: (value) => {
          change({ cl: readColor(value) });
        },
      },
      Name: {
        get: () => style().ff ?? 'Calibri',
        set: (value) => {
          change({ ff: asText(value) });
        },
      },
      Size: {
        get: () => style().fs ?? 11,
        set: (value) => {
          change({ fs: asNumber(value) });
        },
      },
    },
  });
}

function wordOf<Value>(words: ReadonlyMap<string, Value>, value: Value | null | undefined): string | null {
  for (const [word, candidate] of words) if (candidate === value) return word;
  return null;
}
