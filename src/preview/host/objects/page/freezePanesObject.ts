import type { ExcelObject } from '../../protocol/excelObject';
import type { UniverBook } from '../../book/univerBook';
import { SetFrozenMutation } from '@univerjs/sheets';
import { countArgument, excelObject } from '../../protocol/excelObject';
import { parseAddress } from '../../book/rectangle';
import { areaArgument } from '../range/rangeArguments';

/** `worksheet.freezePanes`. */
export function freezePanesObject(book: UniverBook, sheetId: string): ExcelObject {
  const freeze = (rows: number, columns: number) => {
    book.run(SetFrozenMutation.id, {
      subUnitId: sheetId,
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  };
  return excelObject('WorksheetFreezePanes', {
    getters: {},
    calls: {
      FreezeRows: (args) => {
        freeze(countArgument(args, 0), 0);
      },
      FreezeColumns: (args) => {
        freeze(0, countArgument(args, 0));
      },
      FreezeAt: (args) => {
        const area = areaArgument(args, 0, sheetId, parseAddress);
        freeze(area.row + area.rows, area.column + area.columns);
      },
    },
  });
}
