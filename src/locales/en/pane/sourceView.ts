import type { SourceViewTexts } from '../../vi/pane/sourceView';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('en-US');

export const sourceView: SourceViewTexts = {
  title: 'Where does a cell come from?',
  hint: 'Select a cell of a gathered sheet in Excel, then choose the button below.',
  ask: 'Where is the selected cell from?',
  reading: 'Looking for the source of the cell…',
  none: 'No cell is selected: click a cell of a unit’s sheet and try again.',
  cell: (sheet, cell) => `Cell ${cell} of “${sheet}”`,
  columns: {
    self: 'Self-score',
    evidence: 'Evidence',
    explanation: 'Explanation of the unit',
    survey: 'Survey points',
  },
  facts: {
    unit: 'Unit',
    criterion: 'Criterion',
    content: 'The unit wrote',
    file: 'File',
    place: 'Sheet, cell',
    saved: 'Saved at',
    issue: 'Issue',
  },
  number: (value) => plain(value),
  asSent: 'The cell is as it was received.',
  changed: (now) => `The office has changed it since: now ${now}.`,
  emptied: 'The office has emptied this cell since.',
  notSent: (unit, criterion) =>
    `No file of ${unit} had this cell (${criterion}): what it holds was typed by the office.`,
  office: (unit) => `This cell of the sheet of ${unit} is the office’s, not from the unit’s file.`,
  elsewhere: 'This sheet is no gathered sheet.',
  nothingGathered: 'Nothing has been gathered into this workbook yet.',
};
