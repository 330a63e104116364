import type { SourceViewTexts } from '../../../vi/pane/forms/sourceView';
import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('en-US');

export const sourceView: SourceViewTexts = {
  title: 'Where does a cell come from?',
  hint: 'Select a cell of a gathered form in Excel, then click the button below.',
  ask: 'Where does the selected cell come from?',
  reading: 'Looking for the source of the cell…',
  none: 'No cell is selected: click a cell of a unit’s form and try again.',
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
    saved: 'Saved on',
    issue: 'Issue',
  },
  number: (value) => plain(value),
  asSent: 'The cell is as it was received.',
  changed: (now) => `The office has changed it since: now ${now}.`,
  emptied: 'The office has cleared this cell since.',
  notSent: (unit, criterion) =>
    `No file of ${unit} had this cell (${criterion}): whatever it holds was entered by the office.`,
  office: (unit) =>
    `This cell of the form of ${unit} belongs to the office’s part and does not come from the unit’s file.`,
  elsewhere: 'This sheet is not a gathered form.',
  nothingGathered: 'No forms have been gathered into this workbook yet.',
};
