import { SCORE_SIGNS } from '../../explain/runs/runRecord';
import type { BlockRecord, LeafRecord, RunRecord, UnitRecord } from '../../explain/runs/runRecord';
import { isObject } from '../../settings/jsonChecks';
import type { LocalTime } from '../../localTime';
import type { CellContent, PlannedSheet, SheetSnapshot } from '../../workbook';
import { looks } from '../layout/looks';
import { plannedSheet } from '../layout/plannedSheet';
import { resultKindOf } from '../marks/mark';

/** Longest text of a cell here: Excel for Windows may refuse to tell the formula of one of more than some 8,200 characters. */
const LONGEST_CELL = 8_000;

/** What the first record says of the format of the others. */
const FORMAT = 'cchc-run-1';

/** The marks of the result sheets that stand there since the last run, by their names. */
export type WrittenSheets = ReadonlyMap<string, string>;

/**
 * The hidden sheet that keeps what the last run made of the scores, for the log of the next one: below a line for people
 * a record a row, each the text of a JSON array in as many cells as it needs. The first record is of the run, then one of
 * each block, each followed by those of its units.
 *
 * @param written by which the next run knows what it may replace
 */
export function logDataSheet(
  record: RunRecord,
  name: string,
  explanation: string,
  written: WrittenSheets,
): PlannedSheet {
  const records = recordsOf(record, written);
  const rows = [[explanation], ...records.map((json) => pieces(JSON.stringify(json)))];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return plannedSheet(name, 'logData', rows, {
    styles: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, look: looks.note }],
    visibility: 'hidden',
    columnWidths: new Array<number>(width).fill(100),
    frozenRows: 1,
  });
}

/**
 * What the workbook keeps of the run before: of several sheets that keep one the last tab. `null` where there is none, and
 * where it cannot be read: nothing is compared then.
 *
 * @param untouched result sheets that nobody changed
 */
export function keptRecord(untouched: readonly SheetSnapshot[]): RunRecord | null {
  const kept = lastKept(untouched);
  return kept === undefined ? null : readRecord(kept);
}

/** What the last run wrote; `null` where nothing tells, as in workbooks of earlier versions. */
export function writtenSheets(untouched: readonly SheetSnapshot[]): WrittenSheets | null {
  const kept = lastKept(untouched);
  if (kept === undefined || readRecord(kept) === null) return null;
  const [, , , , pairs] = headOf(kept);
  if (!Array.isArray(pairs)) return null;
  const written = new Map<string, string>();
  for (const pair of pairs as readonly unknown[]) {
    const [name, mark] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof name === 'string' && typeof mark === 'string') written.set(name, mark);
  }
  return written;
}

function lastKept(untouched: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  return untouched.filter((sheet) => resultKindOf(sheet) === 'logData').at(-1);
}

/** The first record, that of the run. */
function headOf({ values }: SheetSnapshot): readonly unknown[] {
  const head = recordIn(values[1] ?? []);
  return Array.isArray(head) ? head : [];
}

function recordIn(cells: readonly CellContent[]): unknown {
  return parsed(cells.map((cell) => (typeof cell === 'string' ? cell : '')).join(''));
}

/** Whether a sheet holds a whole record, as only a run writes it. */
export function isRecord(sheet: SheetSnapshot): boolean {
  return readRecord(sheet) !== null;
}

function recordsOf(
  { time, settings, earlierFiles, blocks }: RunRecord,
  written: WrittenSheets,
): readonly unknown[] {
  return [
    [
      ...[FORMAT, time, Object.fromEntries(settings), blocks.length, [...written]],
      ...(earlierFiles.length === 0 ? [] : [earlierFiles.map(({ file, periods }) => [file, periods])]),
    ],
    ...blocks.flatMap(({ name, leaves, units }) => [
      [name, leaves.map(leafJson), units.length],
      ...units.map((unit) => [unit.name, unit.rank, unit.percent, unit.bonus, unit.penalty, unit.scores]),
    ]),
  ];
}

function leafJson({ field, code, name, maxPoints, weight }: LeafRecord): unknown {
  const leaf = [field, code, name, maxPoints];
  return weight === undefined ? leaf : [...leaf, weight];
}

/** Cuts a text for cells, not through a character of two UTF-16 units. */
function pieces(text: string): readonly string[] {
  if (text.length <= LONGEST_CELL) return [text];
  const cut: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + LONGEST_CELL, text.length);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end--;
    cut.push(text.slice(at, end));
    at = end;
  }
  return cut;
}

/** Reads what `logDataSheet` wrote, as something that anybody may have written. */
function readRecord({ values }: SheetSnapshot): RunRecord | null {
  const records = values.slice(1).map(recordIn);
  const [head, ...rest] = records;
  if (!Array.isArray(head)) return null;
  const [format, time, settings, count, , files] = head as readonly unknown[];
  if (format !== FORMAT || !isTime(time) || !isObject(settings)) return null;
  const blocks: BlockRecord[] = [];
  for (let at = 0; at < rest.length;) {
    const block = readBlock(rest, at);
    if (block === null) return null;
    blocks.push(block);
    at += 1 + block.units.length;
  }
  if (blocks.length !== count) return null;
  return { time, settings: new Map(Object.entries(settings)), earlierFiles: readFiles(files), blocks };
}

/** The files of earlier years; none of what is no list of them. */
function readFiles(files: unknown): RunRecord['earlierFiles'] {
  if (!Array.isArray(files)) return [];
  return (files as readonly unknown[]).flatMap((one) => {
    const [file, periods] = Array.isArray(one) ? (one as readonly unknown[]) : [];
    if (typeof file !== 'string' || !Array.isArray(periods)) return [];
    return [{ file, periods: (periods as readonly unknown[]).filter(isFiniteNumber) }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no record, which the caller sees.
    return null;
  }
}

function readBlock(records: readonly unknown[], at: number): BlockRecord | null {
  const record = records[at];
  if (!Array.isArray(record)) return null;
  const [name, leaves, count] = record as readonly unknown[];
  if (typeof name !== 'string' || !Array.isArray(leaves) || typeof count !== 'number') return null;
  const read = (leaves as readonly unknown[]).map(readLeaf);
  const units = records.slice(at + 1, at + 1 + count).map((unit) => readUnit(unit, leaves.length));
  if (units.length !== count) return null;
  return allThere(read) && allThere(units) ? { name, leaves: read, units } : null;
}

function readLeaf(record: unknown): LeafRecord | null {
  if (!Array.isArray(record)) return null;
  const [field, code, name, maxPoints, weight] = record as readonly unknown[];
  return typeof field === 'string' &&
    typeof code === 'string' &&
    typeof name === 'string' &&
    isFiniteNumber(maxPoints)
    ? { field, code, name, maxPoints, ...(typeof weight === 'string' ? { weight } : {}) }
    : null;
}

function readUnit(record: unknown, leaves: number): UnitRecord | null {
  if (!Array.isArray(record)) return null;
  const [name, rank, percent, bonus, penalty, scores] = record as readonly unknown[];
  return typeof name === 'string' &&
    isNumberOrNull(rank) &&
    isNumberOrNull(percent) &&
    isFiniteNumber(bonus) &&
    isFiniteNumber(penalty) &&
    typeof scores === 'string' &&
    areScores(scores, leaves)
    ? { name, rank, percent, bonus, penalty, scores }
    : null;
}

/** Whether a text holds so many scores as `UnitRecord.scores` has them. */
function areScores(text: string, leaves: number): boolean {
  if (leaves === 0) return text === '';
  let count = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
  return count === leaves && SCORES.test(text);
}

const SCORES = scoresPattern();

function scoresPattern(): RegExp {
  const score = `(?:[${[...SCORE_SIGNS.keys()].join('')}]|-?\\d{1,20}(?:\\.\\d{1,20})?(?:e[+-]?\\d{1,2})?)`;
  return new RegExp(`^${score}(?: ${score})*$`);
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || isFiniteNumber(value);
}

/** JSON has no infinite numbers, but `1e999` is read as one. */
function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

const TIME_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function isTime(value: unknown): value is LocalTime {
  return isObject(value) && TIME_PARTS.every((part) => isTimePart(value[part]));
}

function isTimePart(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000;
}

function allThere<Item>(items: readonly (Item | null)[]): items is readonly Item[] {
  return items.every((item) => item !== null);
}
