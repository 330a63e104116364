import type { Worksheet } from '@univerjs/core';
import type { ExcelObject } from '../protocol/excelObject';
import type { EventRegister, SheetEventName } from '../book/sheetEvents';
import type { UniverBook } from '../book/univerBook';
import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { asText, excelObject, plain, textArgument } from '../protocol/excelObject';
import { bookExtras, tabNames } from '../book/excelExtras';
import { HostError, accessDenied, itemNotFound } from '../protocol/hostError';
import { checkSheetName, sameName } from '../book/nameRules';
import { refuseBehindAnother } from '../book/activeSheet';
import { worksheetObject } from './worksheetObject';

/** `workbook.worksheets`, in the order of the tabs, hidden ones included. */
export function worksheetsObject(book: UniverBook, events: EventRegister): ExcelObject {
  const { workbook } = book;
  const object = (worksheet: Worksheet) => worksheetObject(book, worksheet.getSheetId());
  const find = (key: unknown) =>
    // The client mostly asks by the very name or id.
    workbook.getSheets().find((sheet) => sheet.getSheetId() === key || sheet.getName() === key) ??
    workbook.getSheets().find((sheet) => sameName(sheet.getName(), asText(key))) ??
    null;
  const visible = () => workbook.getSheets().filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
  const counted = (args: Parameters<typeof plain>[0]) =>
    plain(args, 0) === true ? visible() : workbook.getSheets();
  return excelObject('WorksheetCollection', {
    items: () => workbook.getSheets().map(object),
    item: (key) => {
      const worksheet = find(key);
      if (worksheet === null) throw itemNotFound(`worksheet ${asText(key)}`);
      return object(worksheet);
    },
    calls: {
      GetCount: (args) => counted(args).length,
      ...registration(events, 'DataChanged'),
      ...registration(events, 'Activated'),
      ...registration(events, 'Added'),
      ...registration(events, 'Deleted'),
    },
    getters: {
      Add: (args) => addWorksheet(book, plain(args, 0)),
      GetActiveWorksheet: () => {
        if (bookExtras(workbook).chartSheetInFront) {
          throw new HostError('UnsupportedSheet', 'The sheet in front is no worksheet.');
        }
        return object(workbook.ensureActiveSheet());
      },
      GetFirst: (args) => edge(counted(args).at(0), object),
      GetItemOrNullObject: (args) => {
        const worksheet = find(textArgument(args, 0));
        return worksheet === null ? null : object(worksheet);
      },
    },
  });
}

/** What a client calls when it gets its first handler of an event, and when it loses its last one. */
function registration(events: EventRegister, name: SheetEventName): Record<string, () => null> {
  return {
    [`_Register${name}Event`]: () => {
      events.add(name);
      return null;
    },
    [`_Unregister${name}Event`]: () => {
      events.remove(name);
      return null;
    },
  };
}

/** Adds a sheet after the last one, with Excel's default name where none is given. */
function addWorksheet(book: UniverBook, givenName: unknown): ExcelObject {
  const { workbook } = book;
  if (bookExtras(workbook).protected) throw accessDenied('the structure of the workbook');
  refuseBehindAnother(book);
  const names = tabNames(workbook);
  const name = givenName === null ? nextName(names) : asText(givenName);
  checkSheetName(name, names);
  const id = generateRandomId();
  const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200, columnCount: 30 });
  // Univer shows a sheet that is added here, and none that comes from somebody else.
  book.run(InsertSheetMutation.id, { index: workbook.getSheets().length, sheet }, { fromCollab: true });
  return worksheetObject(book, id);
}

function nextName(names: readonly string[]): string {
  for (let number = names.length + 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (!names.some((other) => sameName(other, name))) return name;
  }
}

function edge(worksheet: Worksheet | undefined, object: (worksheet: Worksheet) => ExcelObject): ExcelObject {
  if (worksheet === undefined) throw new HostError('ItemNotFound', 'There is no such worksheet.');
  return object(worksheet);
}
