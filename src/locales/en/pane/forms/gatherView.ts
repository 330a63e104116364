import type { GatherWrites } from '../../../../core/gather/sheets/gatherRun';
import { numberTexts } from '../../../numbers';
import type { GatherViewTexts } from '../../../vi/pane/forms/gatherView';
import { counted } from '../../plural';

const { plain } = numberTexts('en-US');

function writes({ newSheets, changedCells, changedSheets, registerRows, register }: GatherWrites): string {
  const parts = [
    ...(newSheets > 0 ? [counted(newSheets, 'new form', 'new forms')] : []),
    ...(changedCells > 0
      ? [
          `${counted(changedCells, 'changed cell', 'changed cells')} in ${counted(changedSheets, 'existing form', 'existing forms')}`,
        ]
      : []),
    ...(registerRows > 0 ? [`${counted(registerRows, 'line', 'lines')} of sheet ${register}`] : []),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

export const gatherView: GatherViewTexts = {
  intro:
    'Choose the files that the units have sent. Each is compared with the criteria set and the list of units in the open workbook; nothing is written until you click “Write to workbook”.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  dropHint: 'or drop files and folders here (.xlsx, .xlsm, .xls, .ods, .csv, .zip)',
  dropNow: 'Drop to read these files',
  filesRead: (files) => `${counted(files, 'file', 'files')} read.`,
  dropFiles: 'Remove these files',
  survey: 'Survey points',
  surveyHint:
    'If the survey points are in a separate file, choose it to fill in the survey column of each form.',
  chooseSurvey: 'Choose the survey file',
  surveyFile: (file) => `Survey points from “${file}”.`,
  dropSurvey: 'Remove the survey file',
  refresh: 'Update the list',
  willWrite: (all) => `“Write to workbook” will write ${writes(all)}.`,
  nothingToWrite: 'The workbook already has what is in these files: there is nothing to write.',
  write: 'Write to workbook',
  written: (all) => `Written: ${writes(all)}.`,
  hasChanged:
    'The workbook has changed since the list was made, so nothing was written. The list below has been updated; check it and click “Write to workbook” again.',
  openRegister: (register) => `Open sheet ${register}`,
  openSheet: 'Open form',
  openSheetOf: (unit) => `Open the form of ${unit}`,
  list: 'Files and units',
  groupsLabel: 'Filter by what is to be done',
  groups: { review: 'To review', taken: 'Taken', unused: 'Not needed', missing: 'Not sent' },
  state: 'State',
  allStates: 'All states',
  stateCount: (state, count) => `${state} (${plain(count)})`,
  lineCount: (lines) => counted(lines, 'line', 'lines'),
  unknownUnit: 'Unit unknown',
  scores: (scores) => counted(scores, 'score', 'scores'),
  ofSurvey: 'survey points',
  withoutSurvey: 'survey points missing',
  moreLeft: (rest) => `${plain(rest)} more`,
  changed: 'Changes since the last gathering',
  columns: { self: 'self-score', evidence: 'evidence', explanation: 'explanation' },
  change: (criterion, column, from, to) => `${criterion}, ${column}: ${from} → ${to}`,
  blank: '(blank)',
  isUnit: (unit) => `It is the form of ${unit}`,
  chooseUnit: 'Choose the unit of the form',
  noUnitChosen: 'Choose a unit…',
  takeUnit: 'Take it as this unit’s form',
  take: {
    ask: 'Choose this version',
    older: 'Take this version anyway',
    'other-criteria': 'Take the criteria that match',
  },
  undoTake: 'Undo choosing this version',
  undoUnit: 'Undo choosing this unit',
  takeUnits: 'Take the unit’s content',
  keepOffices: 'Keep the office’s content',
};
