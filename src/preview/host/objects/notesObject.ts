import type { ExcelObject } from '../protocol/excelObject';
import type { UniverBook } from '../book/univerBook';
import { sheetExtras } from '../book/excelExtras';
import { asText, excelObject, plain, textArgument } from '../protocol/excelObject';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { cellCount, formatAddress, parseAddress } from '../book/rectangle';
import type { Rectangle } from '../book/rectangle';
import { showNote } from '../book/shownNotes';
import { worksheetOf } from '../book/univerBook';
import { areaArgument, changeCells } from './range/rangeArguments';
import { rangeObject } from './range/rangeObject';

const LONGEST_NOTE = 32_767;

/** `worksheet.notes` (ExcelApi 1.18), at most one a cell. */
export function notesObject(book: UniverBook, sheetId: string): ExcelObject {
  const extras = () => sheetExtras(worksheetOf(book, sheetId));
  const find = (address: string) => {
    const area = parseAddress(address);
    return extras().notes.some((note) => isAt(note, area)) ? noteObject(book, sheetId, area) : null;
  };
  return excelObject('NoteCollection', {
    items: () => extras().notes.map((note) => noteObject(book, sheetId, { ...note, rows: 1, columns: 1 })),
    item: (key) => {
      const note = find(asText(key));
      if (note === null) throw itemNotFound(`the note of ${asText(key)}`);
      return note;
    },
    calls: { GetCount: () => extras().notes.length },
    getters: {
      Add: (args) => {
        const area = areaArgument(args, 0, sheetId, parseAddress);
        const text = textArgument(args, 1);
        if (cellCount(area) !== 1) throw new HostError('InvalidCellAddress', 'A note belongs to one cell.');
        if (text.length > LONGEST_NOTE) throw invalidArgument('the note is too long');
        changeCells(book, sheetId);
        if (extras().notes.some((note) => isAt(note, area))) throw invalidArgument('the cell has a note');
        const { row, column } = area;
        const note = { row, column, title: '', text };
        extras().notes = [...extras().notes, note];
        showNote(book, sheetId, note);
        return noteObject(book, sheetId, area);
      },
      GetItemOrNullObject: (args) => find(asText(plain(args, 0))),
    },
  });
}

function noteObject(book: UniverBook, sheetId: string, area: Rectangle): ExcelObject {
  const stored = () => {
    const note = sheetExtras(worksheetOf(book, sheetId)).notes.find((other) => isAt(other, area));
    if (note === undefined) throw itemNotFound(`the note of ${formatAddress(area)}`);
    return note;
  };
  return excelObject('Note', {
    scalars: { AuthorName: { get: () => stored().title }, Content: { get: () => stored().text } },
    getters: { GetLocation: () => rangeObject(book, sheetId, area) },
  });
}

function isAt(note: { row: number; column: number }, { row, column }: Rectangle): boolean {
  return note.row === row && note.column === column;
}
