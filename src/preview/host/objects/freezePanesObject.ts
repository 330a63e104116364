import type { ExcelObject } from '../excelObject';
import type { UniverBook } from '../univerBook';
import { SetFrozenMutation } from '@univerjs/sheets';
import { countArgument, excelObject } from '../excelObject';
import { parseAddress, rectangle } from '../rectangle';
import { worksheetOf } from '../univerBook';
import { areaArgument, rangeObject } from './rangeObject';

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
    getters: {
      GetLocationOrNullObject: () => {
        const { xSplit, ySplit } = worksheetOf(book, sheetId).getFreeze();
        if (xSplit <= 0 && ySplit <= 0) return null;
        return rangeObject(book, sheetId, rectangle(0, 0, Math.max(ySplit, 1), Math.max(xSplit, 1)));
      },
    },
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
      Unfreeze: () => {
        freeze(0, 0);
      },
    },
  });
}
