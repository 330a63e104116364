import { read, utils } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import { blockNames } from './articleFacts';
import type { BlockName } from './articleFacts';
import { toHundredths } from './hundredths';
import type { LastYear, SampleContent, ScoredLeaf, ScoredUnit } from './standings';

type Cell = string | number | boolean | null;

const FIELD_SHEETS = ['Lĩnh vực 2022 Sở', 'Lĩnh vực 2022 Huyện', 'Lĩnh vực 2022 Trung ương'];

/**
 * Reads the sample back from its .xlsx, knowing how the sample is laid out and nothing of src.
 *
 * @throws Error when a sheet is not laid out so.
 */
export function readSample(bytes: Uint8Array): SampleContent {
  const book = read(bytes);
  const scoreSheets = book.SheetNames.filter((name) => name !== 'Giới thiệu' && !name.includes('2022'));
  return {
    units: scoreSheets.map((name) => readScoreSheet(rowsOf(book, name))),
    lastYear: readLastYear(book),
  };
}

function readScoreSheet(rows: readonly (readonly Cell[])[]): ScoredUnit {
  const name = labelled(rows, 'Đơn vị: ');
  const block = blockNames.find((known) => known === labelled(rows, 'Khối: '));
  if (block === undefined) throw new Error(`${name}: unknown block`);
  const first = rows.findIndex((row) => row[0] === 'STT') + 2;
  const last = rows.findIndex((row) => row[1] === 'Tổng cộng');
  const verified = (rows[first - 1] ?? []).findLastIndex((header) =>
    String(header).startsWith('Điểm thẩm định'),
  );
  const numbered = rows.slice(first, last).filter((row) => row[0] !== null);
  const fields: { name: string; leaves: ScoredLeaf[] }[] = [];
  numbered.forEach((row, i) => {
    const level = levelOf(row, block);
    if (level === 1) fields.push({ name: String(row[1]), leaves: [] });
    const next = numbered[i + 1];
    if (next === undefined || levelOf(next, block) <= level)
      fields.at(-1)?.leaves.push(readLeaf(row, verified));
  });
  return { name, block, fields };
}

function readLeaf(row: readonly Cell[], verifiedColumn: number): ScoredLeaf {
  const [, name, max] = row;
  const verified = row[verifiedColumn];
  return {
    name: String(name),
    max: points(max),
    verified: verified === 'Không áp dụng' ? null : points(verified),
  };
}

/** `1 / 1.1 / 1.1.1`, and `I / 1 / 1.1` for central agencies. */
function levelOf([code]: readonly Cell[], block: BlockName): number {
  const text = String(code);
  const parts = text.split('.').length;
  if (block !== 'Cơ quan Trung ương') return parts;
  return /^[IVX]+$/u.test(text) ? 1 : parts + 1;
}

function readLastYear(book: WorkBook): Map<string, LastYear> {
  const fieldPercents = new Map(FIELD_SHEETS.flatMap((sheet) => readFieldPercents(rowsOf(book, sheet))));
  const lastYear = new Map<string, LastYear>();
  for (const [, unit, index, rank] of rowsOf(book, 'Xếp hạng 2022')) {
    if (typeof unit !== 'string' || typeof rank !== 'number') continue;
    const ofUnit = fieldPercents.get(unit);
    if (ofUnit === undefined) throw new Error(`${unit} has no field percentages of 2022`);
    lastYear.set(unit, { rank, percent: points(index), fieldPercents: ofUnit });
  }
  return lastYear;
}

function readFieldPercents(rows: readonly (readonly Cell[])[]): readonly [string, Map<string, number>][] {
  const headerRow = rows.findIndex((row) => row[0] === 'STT');
  const names = rows[headerRow + 1] ?? [];
  return rows.slice(headerRow + 2).map((row) => {
    const percents = row.flatMap((value, i): [string, number][] =>
      i < 4 || value === null ? [] : [[String(names[i]), points(value)]],
    );
    return [String(row[1]), new Map(percents)];
  });
}

function labelled(rows: readonly (readonly Cell[])[], label: string): string {
  const found = rows
    .slice(0, 8)
    .flat()
    .find((cell) => typeof cell === 'string' && cell.startsWith(label));
  if (typeof found !== 'string') throw new Error(`no line "${label}"`);
  return found.slice(label.length);
}

function points(value: Cell | undefined): number {
  if (typeof value !== 'number') throw new Error(`${String(value)} is not a number`);
  return toHundredths(value);
}

function rowsOf(book: WorkBook, name: string): Cell[][] {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return utils.sheet_to_json<Cell[]>(sheet, { header: 1, defval: null, raw: true });
}
