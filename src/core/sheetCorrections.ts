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
  /** The workbook's letters of the columns that hold the max and the scores, e.g. `{ "max": "C" }`. */
  readonly columns?: CorrectedColumns;
}

/** What a column can be said to hold. */
export const correctableRoles = ['max', 'self', 'verified1', 'verified2', 'survey', 'final'] as const;
export type CorrectableRole = (typeof correctableRoles)[number];
export type CorrectedColumns = Readonly<Partial<Record<CorrectableRole, string>>>;

/** The corrections with one sheet's replaced, added or (`null`, or one that says nothing) taken away. */
export function replaceCorrection(
  corrections: readonly SheetCorrection[],
  sheet: string,
  correction: SheetCorrection | null,
): readonly SheetCorrection[] {
  const others = corrections.filter((other) => other.sheet !== sheet);
  return correction === null || Object.keys(correction).length < 2 ? others : [...others, correction];
}

/** What is wrong with a list of corrections: the key as it stands in the JSON, and what would be right. */
export interface WrongCorrection {
  readonly problem: 'unknown-key' | 'bad-value';
  /** E.g. `sheets[2].columns.max`. */
  readonly key: string;
  readonly allowed: string;
  readonly value: unknown;
}

/** The first thing wrong with a list of corrections from parsed JSON; `null` when it is one. */
export function wrongCorrection(json: unknown): WrongCorrection | null {
  if (!Array.isArray(json)) {
    return { problem: 'bad-value', key: 'sheets', allowed: '[{ "sheet": "…" }]', value: json };
  }
  const seen = new Set<unknown>();
  for (const [index, entry] of json.entries()) {
    const key = `sheets[${index}]`;
    if (!isRecord(entry)) return { problem: 'bad-value', key, allowed: '{ "sheet": "…" }', value: entry };
    const wrong = wrongKeys(key, entry, CHECKS, ['sheet']);
    if (wrong !== null) return wrong;
    const sheet = entry['sheet'];
    if (seen.has(sheet)) {
      return { problem: 'bad-value', key: `${key}.sheet`, allowed: 'one entry a sheet', value: sheet };
    }
    seen.add(sheet);
  }
  return null;
}

interface Checked {
  readonly allowed: string;
  readonly wrong: (key: string, value: unknown) => WrongCorrection | null;
}

function checked(allowed: string, fits: (value: unknown) => boolean): Checked {
  return {
    allowed,
    wrong: (key, value) => (fits(value) ? null : { problem: 'bad-value', key, allowed, value }),
  };
}

const text = checked('"…"', (value) => typeof value === 'string' && value.trim() !== '');
const letters = checked('"A"…"XFD"', (value) => typeof value === 'string' && /^[A-Z]{1,3}$/u.test(value));
const columns: Checked = {
  allowed: '{ "max": "C" }',
  wrong: (key, value) =>
    isRecord(value)
      ? (wrongKeys(key, value, COLUMN_CHECKS, []) ?? twice(key, value))
      : { problem: 'bad-value', key, allowed: '{ "max": "C" }', value },
};

const CHECKS: ReadonlyMap<string, Checked> = new Map([
  ['sheet', checked('"…"', (value) => typeof value === 'string' && value !== '')],
  ['ignore', checked('true', (value) => value === true)],
  ['unit', text],
  ['block', text],
  [
    'year',
    checked('2000…2099', (value) => Number.isInteger(value) && Number(value) >= 2000 && Number(value) < 2100),
  ],
  ['columns', columns],
]);

const COLUMN_CHECKS: ReadonlyMap<string, Checked> = new Map(correctableRoles.map((role) => [role, letters]));

function wrongKeys(
  key: string,
  record: Readonly<Record<string, unknown>>,
  checks: ReadonlyMap<string, Checked>,
  required: readonly string[],
): WrongCorrection | null {
  for (const [name, value] of Object.entries(record)) {
    const check = checks.get(name);
    if (check === undefined) {
      return {
        problem: 'unknown-key',
        key: `${key}.${name}`,
        allowed: [...checks.keys()].join(', '),
        value,
      };
    }
    const wrong = check.wrong(`${key}.${name}`, value);
    if (wrong !== null) return wrong;
  }
  const missing = required.find((name) => !Object.hasOwn(record, name));
  return missing === undefined
    ? null
    : {
        problem: 'bad-value',
        key: `${key}.${missing}`,
        allowed: checks.get(missing)?.allowed ?? '',
        value: null,
      };
}

/** One column cannot hold two things. */
function twice(key: string, record: Readonly<Record<string, unknown>>): WrongCorrection | null {
  const seen = new Set<unknown>();
  for (const [role, value] of Object.entries(record)) {
    if (seen.has(value)) {
      return { problem: 'bad-value', key: `${key}.${role}`, allowed: 'a column once', value };
    }
    seen.add(value);
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
