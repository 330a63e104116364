import type { ExcelObject } from '../protocol/excelObject';
import type { Rectangle } from '../book/rectangle';
import type { UniverBook } from '../book/univerBook';
import type { TableManager } from '@univerjs/sheets-table';
import { generateRandomId } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from '@univerjs/sheets-table';
import { readValues } from '../cells/cellReading';
import { writeEntries } from '../cells/cellWriting';
import { asFlag, asText, excelObject, plain, textArgument } from '../protocol/excelObject';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { checkDefinedName, sameName } from '../book/nameRules';
import { parseAddress, rectangleOf, univerRange } from '../book/rectangle';
import { mergedAreas, refuseOverlap, tableAreas } from '../book/sheetAreas';
import { worksheetOf } from '../book/univerBook';
import { autoFilterObject } from './autoFilterObject';
import { areaArgument, changeCells } from './range/rangeArguments';
import { rangeObject } from './range/rangeObject';

type Table = ReturnType<TableManager['getTablesBySubunitId']>[number];

/** `workbook.tables` (`sheetId` null) or `worksheet.tables`. */
export function tablesObject(book: UniverBook, sheetId: string | null): ExcelObject {
  const list = () => tablesOf(book, sheetId);
  const find = (key: unknown) =>
    list().find((table) => table.getId() === key || sameName(table.getDisplayName(), asText(key))) ?? null;
  const object = (table: Table) => tableObject(book, table.getId());
  return excelObject('TableCollection', {
    items: () => list().map(object),
    item: (key) => {
      const table = find(key);
      if (table === null) throw itemNotFound(`table ${asText(key)}`);
      return object(table);
    },
    calls: { GetCount: () => list().length },
    getters: {
      Add: (args) => {
        if (sheetId === null) throw invalidArgument('add tables to a worksheet');
        return addTable(book, sheetId, areaArgument(args, 0, sheetId, parseAddress), asFlag(plain(args, 1)));
      },
      GetItemOrNullObject: (args) => {
        const table = find(textArgument(args, 0));
        return table === null ? null : object(table);
      },
    },
  });
}

/**
 * Makes a table of an area whose first row is the header. As Excel does, header cells become text and a blank or
 * repeated one gets a name.
 */
function addTable(book: UniverBook, sheetId: string, area: Rectangle, hasHeaders: boolean): ExcelObject {
  changeCells(book, sheetId);
  if (area.columns > MOST_COLUMNS) throw invalidArgument('too many columns for a table');
  if (!hasHeaders) throw invalidArgument('this host makes tables with a header row only');
  refuseOverlap(area, tableAreas(book, sheetId), 'a table must not overlap another table');
  refuseOverlap(area, mergedAreas(book, sheetId), 'a table has no merged cells');
  const header = headerNames(readValues(book, sheetId, { ...area, rows: 1 })[0] ?? []);
  writeEntries(book, sheetId, { ...area, rows: 1 }, [header.map((name) => `'${name}`)]);
  const names = tablesOf(book, null).map((table) => table.getDisplayName());
  const tableId = generateRandomId();
  book.run(AddSheetTableMutation.id, {
    subUnitId: sheetId,
    tableId,
    name: nextName(names),
    range: univerRange(area),
    header,
    options: {},
  });
  return tableObject(book, tableId);
}

/** More are refused by this host; Excel takes seconds to minutes for them, a list and a filter button each. */
const MOST_COLUMNS = 500;

function nextName(names: readonly string[]): string {
  for (let number = names.length + 1; ; number++) {
    const name = `Table${String(number)}`;
    if (!names.some((other) => sameName(other, name))) return name;
  }
}

function headerNames(cells: readonly unknown[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = String(cell) === '' ? `Column${String(index + 1)}` : String(cell);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function tableObject(book: UniverBook, tableId: string): ExcelObject {
  const table = () => {
    const found = tablesOf(book, null).find((candidate) => candidate.getId() === tableId);
    if (found === undefined) throw itemNotFound('the table has been deleted');
    return found;
  };
  const sheetId = table().getSubunitId();
  return excelObject('Table', {
    identity: { Id: tableId },
    scalars: {
      Id: { get: () => tableId },
      Name: {
        get: () => table().getDisplayName(),
        set: (value) => {
          const others = tablesOf(book, null).filter((other) => other.getId() !== tableId);
          const name = asText(value);
          checkDefinedName(
            name,
            others.map((other) => other.getDisplayName()),
          );
          book.run(SetSheetTableMutation.id, { subUnitId: sheetId, tableId, config: { name } });
        },
      },
      Style: {
        get: () => looksOf(book, tableId).style,
        set: (value) => {
          looksOf(book, tableId).style = asText(value);
        },
      },
    },
    links: { AutoFilter: () => autoFilterObject(book, sheetId) },
    getters: {
      GetRange: () => rangeObject(book, sheetId, rectangleOf(table().getRange())),
    },
    calls: {
      Delete: () => {
        book.run(DeleteSheetTableMutation.id, { subUnitId: sheetId, tableId });
      },
    },
  });
}

/** Looks of a table that Univer has no word for: kept, so that they read back. */
interface TableLooks {
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

const looks = new WeakMap<UniverBook, Map<string, TableLooks>>();

function looksOf(book: UniverBook, tableId: string): TableLooks {
  const ofBook = looks.get(book) ?? new Map<string, TableLooks>();
  looks.set(book, ofBook);
  const ofTable = ofBook.get(tableId) ?? {
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  };
  ofBook.set(tableId, ofTable);
  return ofTable;
}

function tablesOf(book: UniverBook, sheetId: string | null): readonly Table[] {
  const sheetIds =
    sheetId === null ? book.workbook.getSheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheetIds.flatMap((id) => {
    worksheetOf(book, id);
    return book.tables.getTablesBySubunitId(book.unitId, id);
  });
}
