import type { ExcelObject } from '../../protocol/excelObject';
import type { UniverBook } from '../../book/univerBook';
import { sheetExtras } from '../../book/excelExtras';
import type { PageLayoutExtras } from '../../book/excelExtras';
import { asNumber, asText, excelObject, oneOf } from '../../protocol/excelObject';
import { invalidArgument } from '../../protocol/hostError';
import { parseAddress, rectangle, SHEET_COLUMNS } from '../../book/rectangle';
import { worksheetOf } from '../../book/univerBook';
import { keptScalar } from '../range/keptScalar';
import { areaArgument } from '../range/rangeArguments';
import { rangeObject } from '../range/rangeObject';

/** `worksheet.pageLayout`. Univer does not print; what is set here is kept for whoever writes the workbook out. */
export function pageLayoutObject(book: UniverBook, sheetId: string): ExcelObject {
  const layout = () => sheetExtras(worksheetOf(book, sheetId)).pageLayout;
  const margin = (side: keyof PageLayoutExtras['margins']) =>
    keptScalar(() => layout().margins, side, asNumber);
  return excelObject('PageLayout', {
    scalars: {
      Orientation: {
        get: () => layout().orientation,
        set: (value) => {
          layout().orientation = oneOf(value, ['Portrait', 'Landscape']);
        },
      },
      PaperSize: {
        get: () => layout().paperSize,
        set: (value) => {
          layout().paperSize = asText(value);
        },
      },
      Zoom: {
        get: () => layout().zoom,
        set: (value) => {
          layout().zoom = readZoom(value);
        },
      },
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
    },
    links: {
      HeadersFooters: () =>
        excelObject('HeaderFooterGroup', { links: { DefaultForAllPages: () => footerObject(layout) } }),
    },
    getters: {
      GetPrintAreaOrNullObject: () => {
        const area = layout().printArea;
        return area === null
          ? null
          : rangeObject(book, sheetId, rectangle(area.row, area.column, area.rows, area.columns));
      },
      GetPrintTitleRowsOrNullObject: () => {
        const rows = layout().titleRows;
        if (rows === null) return null;
        return rangeObject(book, sheetId, rectangle(rows[0], 0, rows[1] - rows[0] + 1, SHEET_COLUMNS));
      },
    },
    calls: {
      SetPrintArea: (args) => {
        const { row, column, rows, columns } = areaArgument(args, 0, sheetId, parseAddress);
        layout().printArea = { row, column, rows, columns };
      },
      SetPrintTitleRows: (args) => {
        const area = areaArgument(args, 0, sheetId, parseAddress);
        layout().titleRows = [area.row, area.row + area.rows - 1];
      },
      SetPrintTitleColumns: (args) => {
        const area = areaArgument(args, 0, sheetId, parseAddress);
        layout().titleColumns = [area.column, area.column + area.columns - 1];
      },
    },
  });
}

/** `pageLayout.headersFooters.defaultForAllPages`; a header is not kept. */
function footerObject(layout: () => PageLayoutExtras): ExcelObject {
  const text = (side: keyof PageLayoutExtras['footer']) => keptScalar(() => layout().footer, side, asText);
  return excelObject('HeaderFooter', {
    scalars: { LeftFooter: text('left'), CenterFooter: text('center'), RightFooter: text('right') },
  });
}

/** `{ scale }`, or how many pages wide and high. */
function readZoom(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('zoom options were expected');
  const zoom: Record<string, number> = {};
  for (const [name, number] of Object.entries(value)) {
    if (number === null || number === undefined) continue;
    const known = oneOf(name, ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
    if (typeof number !== 'number') throw invalidArgument(`${known} must be a number`);
    zoom[known] = number;
  }
  return zoom;
}
