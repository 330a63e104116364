import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { placeAt, textAt } from './sheetCells';
import { fold } from './text';

/** A column whose cells may be merged over several rows, as it holds for these rows. */
export interface MergedColumn {
  /** The text that holds for each row asked for; `''` where nothing tells one. */
  readonly texts: readonly string[];
  /** For each row the row of the cell whose text holds for it. */
  readonly from: readonly number[];
  /** What was taken to be merged although nothing knows that it is. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a column of blocks or fields in which a merged cell holds for all its rows. Files know what is merged; Excel is
 * not asked (it would empty its undo list), and people type a value once for the rows below it, too. So blanks below a
 * value take it where nobody types values row by row: the first row has one, and each value stands in one place only, or
 * all of them are parted by blanks. A blank between two cells of one value takes it as well; any other stays blank.
 * What was taken so is said: as `info` where the whole column looks merged, as a warning where it does not, or where the
 * file knows that nothing is merged there.
 *
 * @param rows the rows of the table, top-down; what stands between them parts nothing
 * @param always every blank below a value takes it: nothing else can tell what it is
 */
export function readMergedColumn(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  always = false,
): MergedColumn {
  const merged = mergedRows(sheet, column);
  const from = rows.map((row) => (textAt(sheet, row, column) === '' ? (merged.get(row) ?? row) : row));
  const texts = from.map((row) => textAt(sheet, row, column));
  const groups = groupsOf(texts, from);
  const regular = isRegular(groups, texts[0] !== '');
  const taken = takenBlanks(groups, regular, always);
  for (const { group, blanks } of taken) {
    for (const index of blanks) {
      from[index] = from[group.filled[0] ?? 0] ?? 0;
      texts[index] = texts[group.filled[0] ?? 0] ?? '';
    }
  }
  const mayLook = always || sheet.merged === undefined;
  const looksMerged = regular && mayLook && groups.every(({ cells }) => cells === 1);
  const cellsOf = (blanks: readonly number[]) =>
    blanks.map((index) => placeAt(sheet, rows[index] ?? 0, column));
  const said = taken.map(({ group, blanks }) => ({
    text: texts[group.filled[0] ?? 0] ?? '',
    places: cellsOf(blanks),
  }));
  return { texts, from, findings: takenFindings(said, looksMerged) };
}

/** By the row of a covered cell the row of the one that it is merged into, where that is known. */
export function mergedRows(sheet: SheetSnapshot, column: number): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  let end = 0;
  const areas = (sheet.merged ?? []).filter((area) => area.column === column);
  for (const area of areas.toSorted((a, b) => a.row - b.row)) {
    const next = Math.min(area.row + area.rows, sheet.values.length);
    for (let row = Math.max(area.row, end); row < next; row++) rows.set(row, area.row);
    end = Math.max(end, next);
  }
  return rows;
}

/** The rows of one value up to the next value, by their index. */
interface Group {
  readonly key: string;
  readonly filled: number[];
  readonly blanks: number[];
  /** Cells that hold the value: a merged one is one. */
  cells: number;
}

function groupsOf(texts: readonly string[], from: readonly number[]): readonly Group[] {
  const groups: Group[] = [];
  texts.forEach((text, index) => {
    const last = groups.at(-1);
    if (text === '') last?.blanks.push(index);
    else if (last?.key === fold(text)) {
      if (from[index] !== from[last.filled.at(-1) ?? 0]) last.cells++;
      last.filled.push(index);
    } else groups.push({ key: fold(text), filled: [index], blanks: [], cells: 1 });
  });
  return groups;
}

/** Whether the values stand as merged ones do: from the first row on, each once or all of them parted by blanks. */
function isRegular(groups: readonly Group[], beginsFilled: boolean): boolean {
  const onceEach = new Set(groups.map(({ key }) => key)).size === groups.length;
  const parted = groups
    .slice(0, -1)
    .every(({ filled, blanks, cells }) => filled.length + blanks.length > cells);
  return beginsFilled && (onceEach || parted);
}

/** The blanks of each group that take its value. */
function takenBlanks(
  groups: readonly Group[],
  regular: boolean,
  always: boolean,
): readonly { readonly group: Group; readonly blanks: readonly number[] }[] {
  return groups.flatMap((group) => {
    const last = group.filled.at(-1) ?? 0;
    const blanks =
      always || (group.cells === 1 && regular) ? group.blanks : group.blanks.filter((index) => index < last);
    return blanks.length === 0 ? [] : [{ group, blanks }];
  });
}

/** Groups of a column that are named one by one. */
const MOST_NAMED = 5;
const MOST_CELLS = 6;

function takenFindings(
  taken: readonly { readonly text: string; readonly places: readonly Finding['place'][] }[],
  looksMerged: boolean,
): readonly Finding[] {
  const all = { text: taken[0]?.text ?? '', places: taken.flatMap(({ places }) => places) };
  const told = looksMerged || taken.length > MOST_NAMED ? [all] : taken;
  return told.flatMap(({ text, places }): Finding[] => {
    const [first] = places;
    if (first === undefined) return [];
    const facts = { text, cells: places.slice(0, MOST_CELLS).map(({ cell }) => cell), count: places.length };
    return [finding('merged-cells-assumed', first, facts, { severity: looksMerged ? 'info' : 'warning' })];
  });
}
