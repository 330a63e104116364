import type { ExcelObject } from '../../protocol/excelObject';
import type { Rectangle } from '../../book/rectangle';
import type { UniverBook } from '../../book/univerBook';
import { sheetExtras } from '../../book/excelExtras';
import { asFlag, asText, excelObject } from '../../protocol/excelObject';
import { apiNotFound, invalidArgument } from '../../protocol/hostError';
import { cellCount } from '../../book/rectangle';
import { showNote } from '../../book/shownNotes';
import { worksheetOf } from '../../book/univerBook';
import { changeCells } from './rangeArguments';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/**
 * `range.dataValidation` of a single cell: its input message, which Excel shows while the cell is selected. This host has
 * no rules for what may be typed.
 */
export function dataValidationObject(book: UniverBook, sheetId: string, area: Rectangle): ExcelObject {
  const extras = () => sheetExtras(worksheetOf(book, sheetId));
  const isHere = ({ row, column }: { row: number; column: number }) =>
    row === area.row && column === area.column;
  const change = (message: { title: string; text: string } | null) => {
    if (cellCount(area) !== 1) throw apiNotFound('DataValidation of several cells');
    changeCells(book, sheetId);
    const others = extras().inputMessages.filter((other) => !isHere(other));
    const { row, column } = area;
    extras().inputMessages = message === null ? others : [...others, { row, column, ...message }];
    if (message !== null) showNote(book, sheetId, { row, column, ...message });
  };
  return excelObject('DataValidation', {
    scalars: {
      Prompt: {
        get: () => {
          const found = extras().inputMessages.find(isHere);
          return { showPrompt: true, title: found?.title ?? '', message: found?.text ?? '' };
        },
        set: (value) => {
          change(promptOf(value));
        },
      },
      Type: { get: () => 'None' },
    },
    calls: {
      Clear: () => {
        change(null);
      },
    },
  });
}

function promptOf(value: unknown): { title: string; text: string } {
  if (typeof value !== 'object' || value === null) throw invalidArgument('a prompt was expected');
  const prompt = new Map<string, unknown>(Object.entries(value));
  const title = asText(prompt.get('title'));
  const text = asText(prompt.get('message'));
  if (!asFlag(prompt.get('showPrompt'))) throw apiNotFound('a prompt that is not shown');
  if (title.length > LONGEST_TITLE)
    throw invalidArgument(`a title has at most ${String(LONGEST_TITLE)} characters`);
  if (text.length > LONGEST_MESSAGE) {
    throw invalidArgument(`an input message has at most ${String(LONGEST_MESSAGE)} characters`);
  }
  return { title, text };
}
