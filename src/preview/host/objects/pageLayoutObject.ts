import type { ExcelObject } from '../excelObject';
import type { UniverBook } from '../univerBook';
import { sheetExtras } from '../excelExtras';
import { asFlag, asText, excelObject, oneOf } from '../excelObject';
import { invalidArgument } from '../hostError';
import { parseAddress, rectangle, sheetColumns } from '../rectangle';
import { worksheetOf } from '../univerBook';
import { areaArgument, rangeObject } from './rangeObject';

/** `worksheet.pageLayout`. Univer does not print; what is set here is kept for whoever writes the workbook out. */
export function pageLayoutObject(book: UniverBook, sheetId: string): ExcelObject {
  const layout = () => sheetExtras(worksheetOf(book, sheetId)).pageLayout;
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
      CenterHorizontally: {
        get: () => layout().centerHorizontally,
        set: (value) => {
          layout().centerHorizontally = asFlag(value);
        },
      },
      Zoom: {
        get: () => layout().zoom,
        set: (value) => {
          layout().zoom = readZoom(value);
        },
      },
    },
    getters: {
      GetPrintTitleRowsOrNullObject: () => {
        const rows = layout().titleRows;
        if (rows === null) return null;
        return rangeObject(book, sheetId, rectangle(rows[0], 0, rows[1] - rows[0] + 1, sheetColumns));
      },
    },
    calls: {
      SetPrintTitleRows: (args) => {
        const area = areaArgument(args, 0, sheetId, parseAddress);
        layout().titleRows = [area.row, area.row + area.rows - 1];
      },
    },
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
