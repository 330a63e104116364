import type { ProblemPlaceTexts, ProblemTexts } from '../vi/problems';

export const problems: ProblemTexts = {
  'file-not-found': { what: 'The file was not found.', advice: 'Check its path and name.' },
  'file-is-folder': {
    what: 'This is a folder, not a file.',
    advice: 'Give the name of a file in that folder as well; one file is ranked at a time.',
  },
  'file-not-readable': {
    what: 'The file could not be opened.',
    advice:
      'Check that you have permission to read it and that no other program is using it, then try again.',
  },
  'not-a-workbook': {
    what: 'This file is not a spreadsheet that can be read.',
    advice:
      'Choose an .xlsx, .xlsm, .xls, .ods or .csv file. Open a file of another kind in Excel and save it as .xlsx first.',
  },
  'zip-in-zip': {
    what: 'This is a zip inside another zip.',
    advice: 'Unzip the inner one and choose the forms in it.',
  },
  'damaged-file': {
    what: 'The file is damaged and cannot be read.',
    advice: 'Try Open and Repair in Excel and save the result as a new file, or get the original again.',
  },
  'password-protected-file': {
    what: 'The file is protected by a password.',
    advice: 'Open it in Excel, remove the password (File › Info › Protect Workbook), save it and try again.',
  },
  'file-too-large': {
    what: 'The file is too large.',
    advice: 'Remove pictures and sheets that are not needed, or keep each block in a file of its own.',
  },
  'csv-row-too-long': {
    what: 'In this .csv file a comma separates cells but also occurs in decimal numbers or texts: a row has more cells than the header, so its numbers are in the wrong columns.',
    advice:
      'Put numbers and texts that contain a comma in quotation marks ("7,5"), or save the file with semicolons (;) between the cells, or as .xlsx.',
  },
  'output-is-input': {
    what: 'The result file is the score file itself.',
    advice: 'Choose another name for the result; the original is never overwritten.',
  },
  'folder-not-found': {
    what: 'The folder for the result file does not exist.',
    advice: 'Create it first, or choose another place.',
  },
  'build-failed': {
    what: 'The pages of the program could not be built.',
    advice: 'See the messages above; run npm ci, then try again.',
  },
  'not-a-release': {
    what: 'This folder is not a release.',
    advice: 'Create one first with npm run package -- --url https://…, or name the folder that has it.',
  },
  'cannot-write-file': {
    what: 'The result file could not be written.',
    advice:
      'Close it if it is open, check that you have permission to write there and that the disk is not full, then try again.',
  },
  'no-score-sheets': {
    what: 'No sheet of this workbook is a score sheet.',
    advice:
      'A score sheet needs a header row with a column of criteria, a column “Max score” (“Điểm tối đa”) and a column of scores (“Self score”, “Verified score”…; “Điểm tự chấm”, “Điểm thẩm định”…). Check that this is the right file.',
  },
  'nothing-ranked': {
    what: 'No block could be ranked because the score sheets have errors.',
    advice: 'Correct the cells with errors and compute again.',
  },
  'workbook-protected': {
    what: 'The structure of the workbook is protected, so no result sheets can be added.',
    advice: 'Remove the protection under Review › Protect Workbook, then try again.',
  },
  'workbook-read-only': {
    what: 'The workbook is open for reading only.',
    advice: 'Click Enable Editing or save it under another name, then try again.',
  },
  'workbook-changed': {
    what: 'The workbook was changed while results were computed or written: a sheet was added, deleted or renamed, or a result sheet was edited or protected.',
    advice:
      'The new results were removed; your changes and those of others were kept. Wait until those who have the file open are done, then compute again.',
  },
  'tab-name-taken': {
    what: 'A tab of the workbook that is no worksheet (a chart, a macro sheet) has the name of a result sheet.',
    advice: 'Rename that tab (such as Tổng hợp, Nhận định, Nhật ký) and compute again.',
  },
  'workbook-old-format': {
    what: 'An .xls workbook (compatibility mode) has only 256 columns and 65,536 rows, too few for a result sheet.',
    advice: 'Save it as an Excel workbook (.xlsx) by File › Save As, open that one and compute again.',
  },
  'new-workbook-refused': {
    what: 'Excel could not open a new workbook.',
    advice:
      'In Excel on the web, allow this page to open new tabs (pop-ups) and try again. If it still fails, open this file in Excel on the web to download the forms.',
  },
  'feedback-unit-unknown': {
    what: 'The ranking has no such block or unit, so no feedback sheet can be created.',
    advice: 'Check the name, or compute the ranking again if the score sheets have changed.',
  },
  'unit-unknown': {
    what: 'There is not exactly one unit of this name in the blocks that can be ranked.',
    advice:
      'Enter the name as it is on its sheet; where two blocks have a unit of that name, add the block: “Phòng Nội vụ / Cấp huyện”.',
  },
  'criterion-unknown': {
    what: 'There is not exactly one criterion of this number in the criteria set of the unit.',
    advice:
      'Enter the number of a criterion that has no sub-criteria, e.g. 1.1.2; where several fields have it, add the field: II/1.1.',
  },
  'criterion-twice': {
    what: 'Points to be tried are given twice for one criterion.',
    advice: 'Name each criterion once.',
  },
  'points-not-possible': {
    what: 'Points to be tried must be between 0 and the max points of a criterion that applies to the unit.',
    advice: 'Correct the points.',
  },
  'tried-scores-changed': {
    what: 'The scores in the workbook are no longer those the trial was based on.',
    advice: 'Click Compute again, try the scores again, then write them again.',
  },
  'too-many-feedback-sheets': {
    what: 'There would be too many feedback sheets in one workbook: Excel would become very slow.',
    advice: 'Create them for one block or one unit, and delete those that have already been printed.',
  },
  'cell-edit-mode': {
    what: 'Excel is waiting because a cell is being edited.',
    advice: 'Press Enter (or Esc) in that cell, then try again.',
  },
  'another-workbook-in-front': {
    what: 'Another workbook is in front, so Excel cannot write the results.',
    advice: 'Click the window of the score workbook, then try again.',
  },
  'sheet-gone': {
    what: 'The sheet no longer exists: it was deleted or renamed.',
    advice: 'Compute again to bring the results up to date.',
  },
  'cell-changed': {
    what: 'The cell was changed after you were asked, so it was left as it is.',
    advice: 'Look at the cell, and compute again if needed.',
  },
  'cell-changed-meanwhile': {
    what: 'The cell has just been changed, so nothing was written.',
    advice: 'Look at the cell, then write again; its current content will be read again.',
  },
  'cell-not-taken': {
    what: 'Nothing can be entered in the cell, perhaps because it is merged with another one. Nothing was written.',
    advice: 'Unmerge it: Home › Merge & Center, then write again.',
  },
  'files-forgotten': {
    what: 'The files that were read are no longer in memory.',
    advice: 'Choose the files again.',
  },
  'sheet-protected': {
    what: 'The sheet is protected and cannot be written to.',
    advice: 'Remove the protection under Review › Unprotect Sheet, then try again.',
  },
  'too-large-for-excel': {
    what: 'The data is too large for Excel to take.',
    advice:
      'Clear unused areas at the end of the sheets or keep each block in a file of its own, then compute again.',
  },
  'excel-busy': {
    what: 'Excel is busy.',
    advice: 'Wait until it has finished calculating or saving, close open dialogs, then try again.',
  },
  'too-long-for-ribbon': {
    what: 'The workbook is large: it could not be ranked in the time that Office allows a button on the Home tab.',
    advice:
      'What had been written was removed. Click Open Ranking and compute in the pane, which has no such limit.',
  },
  'excel-session-over': {
    what: 'The session of Excel on the web has ended, usually because the computer was asleep.',
    advice: 'Reload the page (F5), open the add-in again, then try again.',
  },
  'excel-too-old': {
    what: 'This version of Excel is too old.',
    advice: 'Use Excel 2021 or later, Microsoft 365 or Excel on the web.',
  },
  cancelled: {
    what: 'Cancelled as you asked.',
    advice: 'No sheet was changed; the result sheets of an earlier run, if any, are still there.',
  },
  'excel-failed': {
    what: 'Excel reported an error.',
    advice:
      'What had been written was removed. If a sheet is being renamed, press Enter to finish, then try again; if it keeps failing, save the workbook and restart Excel.',
  },
  'part-not-loaded': {
    what: 'A part of the add-in could not be loaded.',
    advice:
      'Check the network connection to the add-in’s server and try again; if it keeps failing, close this pane and open it again.',
  },
  'settings-not-json': {
    what: 'The settings file is not valid JSON.',
    advice:
      'Correct it at that place, where most often a comma or a quotation mark is missing or superfluous; or save it again with Save as file in Rules.',
  },
  'settings-too-large': {
    what: 'The file is too large to be a file of rules.',
    advice: 'Choose a .json file that was saved with Save as file in Rules.',
  },
  'settings-unknown-key': {
    what: 'The settings have an unknown key.',
    advice: 'Correct or remove it; assets/docs/settings.md lists the keys.',
  },
  'settings-bad-value': {
    what: 'A setting has a value that is not allowed.',
    advice: 'Correct it; assets/docs/settings.md lists the values.',
  },
  'details-not-json': {
    what: 'The file of details of the papers is not valid JSON.',
    advice:
      'Correct it at that place, where most often a comma or a quotation mark is missing or superfluous; assets/docs/papers.md has an example.',
  },
  'details-unknown-key': {
    what: 'The details of the papers have an unknown key.',
    advice: 'Correct or remove it; assets/docs/papers.md lists the keys.',
  },
  'details-bad-value': {
    what: 'A detail of the papers has a value that is not allowed.',
    advice: 'Correct it; assets/docs/papers.md lists the values.',
  },
  'details-too-long': {
    what: 'The details of the papers are too long to be saved in the workbook.',
    advice: 'Shorten the legal bases or the recipients.',
  },
  'saved-details-unreadable': {
    what: 'The details of the papers saved in this workbook cannot be read and were not used.',
    advice:
      'If a newer version of the add-in saved the workbook, update the add-in; otherwise enter the details again under Papers and save them.',
  },
  'saved-settings-unreadable': {
    what: 'The settings saved in this workbook cannot be read and are not used: its sheets are read with the defaults.',
    advice:
      'If the workbook was saved by a newer version of the add-in, update the add-in; if not, discard the saved settings and correct the sheets again under Data.',
  },
  'no-criteria-set': {
    what: 'There is no criteria set to issue forms for.',
    advice:
      'Add a sheet titled “BỘ TIÊU CHÍ … NĂM …” with a line “Khối: …” and a table STT, Nội dung, Điểm tối đa; or choose a file that has score sheets by criteria.',
  },
  'no-units': {
    what: 'The file names no unit to issue forms to.',
    advice:
      'Add a sheet with a list of units (columns Đơn vị, Khối), or choose a file that has scores of the units.',
  },
  'criteria-sets-differ': {
    what: 'A block has two different criteria sets, and their years do not show which one counts.',
    advice:
      'Keep the one that applies: delete the other sheet, or correct the year or block at the top of either, and try again.',
  },
  'issue-block-unknown': {
    what: 'The file has no such block.',
    advice: 'Enter the name of the block as it is in the list of units or the criteria set.',
  },
  'file-exists': {
    what: 'The folder already has a file of that name; no file was written.',
    advice:
      'Choose an empty folder: existing files are not overwritten, since they may have been filled in or changed.',
  },
  'letterhead-not-docx': {
    what: 'The letterhead is not a Word file (.docx).',
    advice: 'Open it in Word, save it as a Word document (.docx) and choose that file.',
  },
  'letterhead-damaged': {
    what: 'The letterhead is damaged and cannot be read.',
    advice: 'Open it in Word with Open and Repair and save it as a new file, or get the original again.',
  },
  'letterhead-password': {
    what: 'The letterhead is protected by a password.',
    advice: 'Open it in Word, remove the password (File › Info › Protect Document), save it and try again.',
  },
  'letterhead-too-large': {
    what: 'The letterhead is too large.',
    advice: 'Keep only its header, its footer and its placeholders; remove other content and pictures.',
  },
  'letterhead-active': {
    what: 'The letterhead has macros, controls or embedded documents, which run when it is opened.',
    advice: 'Open it in Word, save it as a Word document (.docx) without macros and controls, and try again.',
  },
  'letterhead-linked': {
    what: 'The letterhead loads pictures or data from elsewhere when it is opened.',
    advice:
      'Insert the pictures instead of links, remove fields that read other files, save it and try again.',
  },
  'wrong-use': { what: 'The command is not correct.', advice: 'See --help.' },
};

export const problemPlaces: ProblemPlaceTexts = {
  path: (path) => `File: ${path}`,
  folder: (folder) => `Folder: ${folder}`,
  format: (format) => `Kind of file: ${format}`,
  part: (part) => `Damaged part: ${part}`,
  megabytes: (megabytes) => `Inflated: more than ${megabytes} MB`,
  parts: (parts) => `Parts inside the file: more than ${parts}`,
  sheets: (sheets) => `Sheets: more than ${sheets}`,
  cells: (cells) => `Cells, including blank ones in between: more than ${cells}`,
  characters: (characters) => `Characters in cells: more than ${characters}`,
  areas: (areas) => `Merged areas: more than ${areas}`,
  sheet: (sheet) => `Sheet: ${sheet}`,
  cell: (cell) => `Cell: ${cell}`,
  unit: (unit: string) => `Block, unit: ${unit}`,
  count: (count: string) => `Sheets: ${count}`,
  key: (key) => `Key: ${key}`,
  line: (line) => `Line of the file: ${line}`,
  column: (column) => `Character: ${column}`,
  code: (code) => `Criterion: ${code}`,
  value: (value) => `Value: ${value}`,
  max: (max) => `Max points: ${max}`,
  allowed: (allowed) => `Allowed: ${allowed}`,
  detail: (detail) => `Details: ${detail}`,
};
