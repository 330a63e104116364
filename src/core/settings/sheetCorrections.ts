import { isObject, list, object, otherThan, text, twice, value, wholeNumber } from './jsonChecks';
import type { Check, JsonObject, WrongValue } from './jsonChecks';

/** What an officer says of one sheet where the reading is wrong. What is not given is read as without it. */
export interface SheetCorrection {
  /** Name of the sheet, as its tab has it. */
  readonly sheet: string;
  /** The sheet is not read at all. */
  readonly ignore?: true;
  /** Name of the unit whose score sheet it is. */
  readonly unit?: string;
  readonly block?: string;
  readonly year?: number;
  /** The workbook's number of the row in which the header of the first table begins. */
  readonly headerRow?: number;
  /** The workbook's letters of the columns that hold names, max, scores and results, e.g. `{ "max": "C" }`. */
  readonly columns?: CorrectedColumns;
  /** The workbook's letters of columns that are not read. */
  readonly unused?: readonly string[];
}

/** What a column can be said to hold, in the order of its offering: what names the rows, points, results. */
export const CORRECTABLE_ROLES = [
  'code',
  'name',
  'unit',
  'block',
  'district',
  'max',
  'self',
  'verified1',
  'verified2',
  'survey',
  'final',
  'bonus',
  'penalty',
  'weight',
  'index',
  'rank',
] as const;
export type CorrectableRole = (typeof CORRECTABLE_ROLES)[number];
type CorrectedColumns = Readonly<Partial<Record<CorrectableRole, string>>>;

/** The corrections with one sheet's replaced, added or (`null`, or one that says nothing) taken away. */
export function replaceCorrection(
  corrections: readonly SheetCorrection[],
  sheet: string,
  correction: SheetCorrection | null,
): readonly SheetCorrection[] {
  const others = corrections.filter((other) => other.sheet !== sheet);
  return correction === null || Object.keys(correction).length < 2 ? others : [...others, correction];
}

const letters = value('"A"…"XFD"', (given) => typeof given === 'string' && /^[A-Z]{1,3}$/u.test(given));
const LAST_ROW = 1_048_576;

/** A list of corrections in parsed JSON: known keys, no column for two things, one entry a sheet. */
export const correctionsCheck: Check = list(
  object(
    new Map([
      ['sheet', value('"…"', (given) => typeof given === 'string' && given !== '')],
      ['ignore', value('true', (given) => given === true)],
      ['unit', text],
      ['block', text],
      ['year', wholeNumber(2000, 2099)],
      ['headerRow', wholeNumber(1, LAST_ROW)],
      [
        'columns',
        object(new Map(CORRECTABLE_ROLES.map((role) => [role, letters])), [], '{ "max": "C" }', columnTwice),
      ],
      ['unused', list(letters, '["F"]')],
    ]),
    ['sheet'],
    '{ "sheet": "…" }',
    unusedTwice,
  ),
  '[{ "sheet": "…" }]',
  twice('sheet'),
);

/** One column cannot hold two things. */
function columnTwice(key: string, record: JsonObject): WrongValue | null {
  const seen = new Set<unknown>();
  for (const [role, column] of Object.entries(record)) {
    if (seen.has(column)) {
      return { problem: 'bad-value', key: `${key}.${role}`, allowed: otherThan(column), value: column };
    }
    seen.add(column);
  }
  return null;
}

/** A column that is not read holds nothing, and is named once. */
function unusedTwice(key: string, record: JsonObject): WrongValue | null {
  const { columns, unused } = record;
  const seen = new Set<unknown>(isObject(columns) ? Object.values(columns) : []);
  for (const [index, column] of (Array.isArray(unused) ? unused : []).entries()) {
    if (seen.has(column)) {
      return {
        problem: 'bad-value',
        key: `${key}.unused[${index}]`,
        allowed: otherThan(column),
        value: column,
      };
    }
    seen.add(column);
  }
  return null;
}
