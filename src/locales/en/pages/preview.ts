import type { PreviewTexts } from '../../vi/pages/preview';
import { counted } from '../plural';

export const preview: PreviewTexts = {
  pageTitle: 'CCHC Ranking',
  newWorkbook: 'New workbook',
  loading: 'Loading the page…',
  start: {
    title: 'Public administration reform index: ranking',
    about:
      'Open the workbook with the score sheets, compute the ranking and save the result. Excel is not needed.',
    openHint: 'Or drop a file on this page: .xlsx, .xlsm, .xls, .ods, .csv.',
    openLast: (file) => `Open ${file} again`,
    lastHint: 'The file last opened on this computer.',
    sample: 'Try the sample',
    sampleHint: 'Hà Tĩnh 2023: 39 units in three blocks; the scores of individual criteria are made up.',
    templatesTitle: 'Begin with an empty template',
    templates: {
      unitScoreSheet: {
        title: 'Score sheet of one unit',
        text: 'One sheet for each unit, one row for each criterion.',
      },
      criteriaByUnits: {
        title: 'Table of several units',
        text: 'One sheet for a whole block, one column for each unit.',
      },
      issue: {
        title: 'Criteria set and list of units',
        text: 'To issue each unit a form for its self-score.',
      },
    },
    privacy: 'Files are read and computed on this computer and are not sent anywhere.',
    offline: 'This page now works without a network.',
  },
  home: 'Start page',
  toolbar: 'Toolbar',
  open: 'Open file…',
  save: 'Save',
  saveAs: 'Save as…',
  download: 'Download',
  unsaved: (file) => `${file} has unsaved changes`,
  paneTitle: 'CCHC ranking pane',
  spreadsheet: 'Spreadsheet',
  drop: 'Drop a spreadsheet file here to open it',
  opening: (file) => `Opening ${file}…`,
  making: 'Creating the template…',
  preparing: 'Preparing the file to download…',
  saving: (file) => `Saving ${file}…`,
  saved: (file) => `Saved ${file}.`,
  paneAtWork: 'The pane is still writing: wait until it is done, then save.',
  close: 'Close',
  openFailed: (file) => `${file} could not be opened.`,
  saveFailed: (file) => `${file} could not be saved.`,
  downloadFailed: 'The file to download could not be created.',
  keepsCurrent: 'The open workbook stays as it is.',
  notLoaded:
    'Some parts of the page could not be loaded yet. Check the network and try again; once the page says that it works without a network, this no longer happens.',
  unexpected: 'Something unexpected went wrong.',
  diskFaults: {
    denied:
      'The browser is not allowed to read or write this file. Click again and allow it, or use Download.',
    locked:
      'Another program has the file open, or it is locked. Close it there and try again, or use Save as.',
    gone: 'The file is no longer where it was: it was deleted, renamed or moved.',
    full: 'There is not enough room on the disk.',
  },
  changedOnDisk: {
    heading: (file) => `${file} was changed elsewhere`,
    lines: [
      'Another program has changed the file since this page read it. Overwriting it loses those changes.',
    ],
    overwrite: 'Overwrite',
    elsewhere: 'Save as another file…',
    cancel: 'Cancel',
  },
  leaving: {
    heading: 'Some changes have not been saved',
    lines: (file) => [`Opening ${file} discards the unsaved changes of the open workbook.`],
    open: 'Open and discard the changes',
    cancel: 'Cancel',
  },
  newVersion: {
    heading: 'A new version is available',
    use: 'Use it now',
    saveFirst: 'The open workbook has unsaved changes. Save it first, then use the new version.',
    closeOthers: 'This page is also open in other windows. Close them first, then use the new version.',
  },
  madeOf: {
    heading: (kind) => `Only the values of the ${kind} file were opened`,
    lines: [
      'The result is saved as a new .xlsx file; the original is not changed. The new file has values, number formats and merged cells, but no formulas, fonts, colours or pictures.',
      'To keep these, open the original in a spreadsheet program, save it as .xlsx, and open that file here.',
    ],
  },
  sheetRenamed: (from, to) => `Excel does not accept “${from}” as the name of a sheet: it is now “${to}”.`,
  unseen: (parts) =>
    `The file has ${parts}: they are not shown here but are kept unchanged when it is saved.`,
  unseenParts: {
    charts: (count) => counted(count, 'chart', 'charts'),
    pictures: (count) => counted(count, 'picture', 'pictures'),
    shapes: (count) => counted(count, 'shape', 'shapes'),
    notes: (count) => counted(count, 'note of a cell', 'notes of cells'),
    pivotTables: (count) => counted(count, 'PivotTable', 'PivotTables'),
    controls: (count) =>
      counted(count, 'button, box or embedded object', 'buttons, boxes or embedded objects'),
    chartSheets: (count) => counted(count, 'chart sheet', 'chart sheets'),
    macros: (count) => counted(count, 'part with macros (VBA)', 'parts with macros (VBA)'),
  },
  leftOut: {
    heading: (file) => `${file} has the values, formulas and formats of the cells, but not these changes`,
    line: (sheet, parts) => `${sheet}: ${parts}.`,
    parts: {
      mergedCells: 'merged cells (the sheet has a table)',
      frozenPanes: 'frozen rows and columns',
      visibility: 'whether the sheet is hidden',
      tabColor: 'the colour of the tab',
      conditionalFormats: 'conditional formats',
      tables: 'tables',
      filters: 'filters',
      notes: 'notes of cells',
      links: 'links',
      names: 'names of cells',
    },
    advice:
      'In the file these are as they were when it was opened. Change them in Excel or another spreadsheet program.',
  },
  resultSuffix: '-xep-hang',
};
