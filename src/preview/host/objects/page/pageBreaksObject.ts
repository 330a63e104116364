import type { ExcelObject } from '../../protocol/excelObject';
import type { UniverBook } from '../../book/univerBook';
import { sheetExtras } from '../../book/excelExtras';
import { excelObject } from '../../protocol/excelObject';
import { invalidArgument } from '../../protocol/hostError';
import { parseAddress, rectangle } from '../../book/rectangle';
import { worksheetOf } from '../../book/univerBook';
import { areaArgument } from '../range/rangeArguments';
import { rangeObject } from '../range/rangeObject';

/** `worksheet.horizontalPageBreaks`: each above the row of its cell. Univer does not print; they are kept. */
export function pageBreaksObject(book: UniverBook, sheetId: string): ExcelObject {
  const layout = () => sheetExtras(worksheetOf(book, sheetId)).pageLayout;
  const object = (row: number) =>
    excelObject('PageBreak', {
      getters: { GetCellAfterBreak: () => rangeObject(book, sheetId, rectangle(row, 0, 1, 1)) },
    });
  return excelObject('PageBreakCollection', {
    items: () => layout().breakRows.map(object),
    calls: { GetCount: () => layout().breakRows.length },
    getters: {
      Add: (args) => {
        const { row } = areaArgument(args, 0, sheetId, parseAddress);
        if (row === 0) throw invalidArgument('no page ends above the first row');
        layout().breakRows = [...new Set([...layout().breakRows, row])].sort((a, b) => a - b);
        return object(row);
      },
    },
  });
}
