/** A workbook as text, so that a case can be read and reviewed: `workbook.json` beside a case's `expected.json`. */
export interface WorkbookJson {
  readonly sheets: readonly SheetJson[];
}

export interface SheetJson {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Address of the first cell of `rows`; `A1` when left out. */
  readonly origin?: string;
  /** Rows of cells; `null` is a blank one. Short rows end early. */
  readonly rows: readonly (readonly CellJson[])[];
  /** Merged areas, e.g. `D1:F1`. */
  readonly merged?: readonly string[];
  /** Hidden rows by their number from 1, hidden columns by their letter. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** The text of the hidden name that marks a sheet as written by the add-in. */
  readonly resultMark?: string;
  /** Whether the sheet is protected against changes. */
  readonly isProtected?: boolean;
}

/**
 * A literal; an error cell; a value with its number format (a date is its serial number) or its formula; or a formula
 * alone, which was never calculated.
 */
export type CellJson =
  | null
  | string
  | number
  | boolean
  | { readonly error: string }
  | { readonly formula: string }
  | { readonly value: string | number; readonly format?: string; readonly formula?: string };

/** Checks parsed JSON. Throws with the key that does not fit, so that a slip in a case is not a silent pass. */
export function parseWorkbookJson(json: unknown): WorkbookJson {
  const { sheets } = record(json, ['sheets']);
  return { sheets: list(sheets, 'sheets').map(parseSheet) };
}

function parseSheet(json: unknown): SheetJson {
  const sheet = record(json, [
    'name',
    'visibility',
    'origin',
    'rows',
    'merged',
    'hiddenRows',
    'hiddenColumns',
    'resultMark',
    'isProtected',
  ]);
  const { visibility, origin, resultMark, isProtected } = sheet;
  return {
    name: text(sheet['name'], 'name'),
    rows: list(sheet['rows'], 'rows').map((row) => list(row, 'rows').map(parseCell)),
    ...(visibility === 'hidden' || visibility === 'veryHidden' ? { visibility } : {}),
    ...(origin === undefined ? {} : { origin: text(origin, 'origin') }),
    ...(resultMark === undefined ? {} : { resultMark: text(resultMark, 'resultMark') }),
    ...(isProtected === true ? { isProtected } : {}),
    merged: list(sheet['merged'] ?? [], 'merged').map((area) => text(area, 'merged')),
    hiddenRows: list(sheet['hiddenRows'] ?? [], 'hiddenRows').map(Number),
    hiddenColumns: list(sheet['hiddenColumns'] ?? [], 'hiddenColumns').map((column) =>
      text(column, 'hiddenColumns'),
    ),
  };
}

function parseCell(json: unknown): CellJson {
  if (json === null || typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') {
    return json;
  }
  const { error, value, format, formula } = record(json, ['error', 'value', 'format', 'formula']);
  if (error !== undefined) return { error: text(error, 'error') };
  if (value === undefined && formula !== undefined) return { formula: text(formula, 'formula') };
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error('workbook.json: value');
  return {
    value,
    ...(format === undefined ? {} : { format: text(format, 'format') }),
    ...(formula === undefined ? {} : { formula: text(formula, 'formula') }),
  };
}

/** An object with no other keys than these. */
function record(json: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Error(`workbook.json: an object with ${keys.join(', ')} is expected`);
  }
  const entries = Object.entries(json);
  for (const [key] of entries) if (!keys.includes(key)) throw new Error(`workbook.json: unknown key ${key}`);
  return Object.fromEntries(entries);
}

function list(json: unknown, key: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Error(`workbook.json: ${key} is no list`);
  return json;
}

function text(json: unknown, key: string): string {
  if (typeof json !== 'string') throw new Error(`workbook.json: ${key} is no text`);
  return json;
}
