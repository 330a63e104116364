import type { ExcelObject } from '../protocol/excelObject';
import type { UniverBook } from '../book/univerBook';
import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import { excelObject, plain } from '../protocol/excelObject';
import { invalidArgument } from '../protocol/hostError';
import { parseAddress, univerRange } from '../book/rectangle';
import { refuseOverlap, tableAreas } from '../book/sheetAreas';
import { worksheetOf } from '../book/univerBook';
import { areaArgument, changeCells } from './range/rangeArguments';

/** `worksheet.autoFilter`: rows that are filtered in place, beside those of tables. */
export function autoFilterObject(book: UniverBook, sheetId: string): ExcelObject {
  const model = () => book.injector.get(SheetsFilterService).getFilterModel(book.unitId, sheetId) ?? null;
  return excelObject('AutoFilter', {
    scalars: {
      Enabled: { get: () => model() !== null || tableAreas(book, sheetId).length > 0 },
      IsDataFiltered: { get: () => worksheetOf(book, sheetId).getHiddenRows().length > 0 },
    },
    calls: {
      Apply: (args) => {
        if ([1, 2].some((index) => plain(args, index) !== null)) {
          throw invalidArgument('this host applies filters without criteria only');
        }
        changeCells(book, sheetId);
        const area = areaArgument(args, 0, sheetId, parseAddress);
        refuseOverlap(area, tableAreas(book, sheetId), 'a filter must not overlap a table');
        book.run(SetSheetsFilterRangeMutation.id, { subUnitId: sheetId, range: univerRange(area) });
      },
    },
  });
}
