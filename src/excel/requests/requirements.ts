import { Problem } from '../../core/problem';

/** Everything the adapter cannot do without is in ExcelApi 1.9, as the manifest says. */
const NEEDED = '1.9';

/** What is used where it is there, and the version of ExcelApi that it came with. */
const OPTIONAL = { separators: '1.11', notes: '1.18' } as const;

/** Whether the add-in runs beside a workbook at all, and not as a bare page. */
function hasExcel(): boolean {
  return 'Excel' in globalThis;
}

/** @throws Problem `excel-too-old` where Excel is missing or does not have ExcelApi 1.9 */
export function requireExcel(): void {
  if (!hasExcel() || !supportsExcelApi(NEEDED)) throw new Problem('excel-too-old');
}

export function hasOptional(what: keyof typeof OPTIONAL): boolean {
  return supportsExcelApi(OPTIONAL[what]);
}

/**
 * Whether this Excel has a requirement set. Where only Excel's client is loaded (the preview, tests) there is no
 * `Office` to ask, and the host says ApiNotFound itself.
 */
function supportsExcelApi(version: string): boolean {
  const requirements = office()?.context?.requirements;
  return requirements?.isSetSupported('ExcelApi', version) ?? true;
}

/** Whether the workbook is open for reading only, as in Excel's reading view; where nobody tells, it is not. */
export function isReadOnly(): boolean {
  return office()?.context?.document?.mode === READ_ONLY;
}

/**
 * Whether the pane's page can save a file: in a browser and in Excel for Windows (office-js #2700), not in the web views of
 * Excel for Mac and iPad, where that does nothing in silence (#2700, #3385).
 */
export function savesFiles(): boolean {
  const platform = office()?.context?.platform;
  return platform === undefined || platform === 'PC' || platform === 'OfficeOnline';
}

/** `Office.DocumentMode.ReadOnly`; the enumeration itself is not there without office.js. */
const READ_ONLY = 'readOnly';

interface PartialOffice {
  readonly context?: {
    readonly requirements?: Pick<Office.RequirementSetSupport, 'isSetSupported'>;
    readonly platform?: unknown;
    readonly document?: { readonly mode?: unknown };
  };
}

function office(): PartialOffice | undefined {
  return typeof Office === 'undefined' ? undefined : Office;
}
