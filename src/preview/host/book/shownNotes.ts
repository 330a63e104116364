import type { CellMessage } from './excelExtras';
import type { UniverBook } from './univerBook';
import { ICommandService, generateRandomId } from '@univerjs/core';
import { UpdateNoteMutation } from '@univerjs/sheets-note';

/** The box in pixels, and how many characters fit a line of it. */
const WIDTH = 280;
const LINE_HEIGHT = 20;
const LINE_LENGTH = 28;
const MOST_LINES = 18;

/**
 * Shows a note or input message at its cell as a note of Univer's, where Univer has its plugin for them: in the page, not
 * without one.
 */
export function showNote(book: UniverBook, sheetId: string, { row, column, text }: CellMessage): void {
  if (!book.injector.get(ICommandService).hasCommand(UpdateNoteMutation.id)) return;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LINE_LENGTH), 1);
  const note = {
    id: generateRandomId(),
    row,
    col: column,
    width: WIDTH,
    height: Math.min(lines, MOST_LINES) * LINE_HEIGHT,
    note: text,
  };
  book.run(UpdateNoteMutation.id, { sheetId, row, col: column, note });
}
