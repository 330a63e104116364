/** What can be opened, by the endings that dialogs show; what a file is, its bytes say. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
};

/** For an `<input type="file">`. */
export const ACCEPT = Object.values(ENDINGS).flat().join(',');

/** For the browser's dialogs of files. */
export const ACCEPTED_TYPES = [{ description: 'Excel', accept: ENDINGS }];

/** `Phiếu chấm.xlsx` → `Phiếu chấm-xep-hang.xlsx`; a file that already ends so keeps its name. */
export function resultName(name: string, suffix: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.xls[xm])$/iu.exec(name) ?? [];
  return `${stem.endsWith(suffix) ? stem : stem + suffix}${ending.toLowerCase()}`;
}

/** The type of a file's content by its name. */
export function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  return Object.entries(ENDINGS).find(([, endings]) => endings.includes(ending))?.[0] ?? XLSX;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
