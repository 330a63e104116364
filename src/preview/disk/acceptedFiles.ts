type Endings = Readonly<Record<string, readonly string[]>>;

/** What is opened and saved, by the endings that dialogs show; what a file is, its bytes say. */
const WRITTEN: Endings = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
};
/** What is opened as well, and saved as .xlsx under a name of its own. */
const READ: Endings = {
  'application/vnd.ms-excel': ['.xls'],
  'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
  'text/csv': ['.csv'],
};
const OPENED: Endings = { ...WRITTEN, ...READ };

/** For an `<input type="file">`. */
export const ACCEPT = Object.values(OPENED).flat().join(',');

/** For the browser's dialogs of files: to open, and to save. */
export const OPENED_TYPES = [{ description: 'Excel', accept: OPENED }];
export const SAVED_TYPES = [{ description: 'Excel', accept: WRITTEN }];

/** `Phiếu chấm.ods` → `Phiếu chấm.xlsx`. */
export function asXlsx(name: string): string {
  return `${name.replace(/\.(?:xls|ods|csv|tsv|txt|html?|xml)$/iu, '')}.xlsx`;
}

/** `Phiếu chấm.xlsx` → `Phiếu chấm-xep-hang.xlsx`; a file that already ends so keeps its name. */
export function resultName(name: string, suffix: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.xls[xm])$/iu.exec(name) ?? [];
  return `${stem.endsWith(suffix) ? stem : stem + suffix}${ending.toLowerCase()}`;
}

/** The type of a file's content by its name. */
export function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  return Object.entries(WRITTEN).find(([, endings]) => endings.includes(ending))?.[0] ?? XLSX;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
