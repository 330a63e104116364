import type { PreviewTexts } from '../vi/preview';

export const preview: PreviewTexts = {
  pageTitle: 'CCHC Ranking – preview',
  newWorkbook: 'New workbook',
  loading: 'Opening the spreadsheet…',
  toolbar: 'Toolbar',
  open: 'Open file…',
  download: 'Download',
  paneTitle: 'CCHC ranking pane',
  spreadsheet: 'Spreadsheet',
  drop: 'Drop an .xlsx file here to open it',
  opening: (file) => `Opening ${file}…`,
  saving: 'Preparing the file to download…',
  close: 'Close',
  openFailed: (file) => `${file} could not be opened.`,
  downloadFailed: 'The file to download could not be made.',
  keepsCurrent: 'The open workbook stays as it is.',
  unexpected: 'Something unexpected went wrong.',
  resultSuffix: '-xep-hang',
};
