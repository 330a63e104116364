import { scanShape } from '../../addresses/references';
import { isPlannedFormula } from '../../workbook';
import type { CellContent, CellFormula, PlannedSheet, SheetSnapshot } from '../../workbook';
import { LOG_COLUMNS, isLineTime } from './logLine';
import { isMeasureColumn, isMendRow } from './mendRow';
import { RESULT_KINDS } from '../words/sheetTexts';
import type { ResultKind } from '../words/sheetTexts';

const VERSION = '2';

/**
 * How adapters carry out a plan: raised when the same plan shall look otherwise, so that sheets are made anew.
 */
const LOOKS = '1';

/**
 * The mark of a result sheet: what it shows, a checksum of its name and its cells, and one of all else that was planned of
 * it. Of a formula its shape counts and
 * not its value: a recalculated value is no edit, nor is what Excel rewrites in a formula when a sheet is renamed or a
 * row inserted elsewhere. A sheet that was edited, renamed or copied since it was written no longer fits its mark and
 * counts as the user's own. Looks, notes and charts as they are now are no part of it: programs keep them differently. As
 * they were planned they are: by that a run knows a sheet that would come to look the same.
 */
export function markOf(sheet: Omit<PlannedSheet, 'mark'>, kind: ResultKind): string {
  const hash = new Hash();
  hash.addText(sheet.name);
  sheet.values.forEach((cells, row) => {
    const isFree = freeColumns(kind, (column) => cells[column]);
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column] ?? null;
      if (value === null || isFree?.(column) === true) continue;
      if (isPlannedFormula(value)) hash.addFormula(row, column, value.formula);
      else hash.addContent(row, column, value);
    }
  });
  return `${VERSION}:${kind}:${hash.toString()}:${looksChecksum(sheet)}`;
}

/** Of all that is planned of a sheet besides its cells. */
function looksChecksum({ values, ...sheet }: Omit<PlannedSheet, 'mark'>): string {
  const hash = new Hash();
  const looks = [LOOKS, values.length, values[0]?.length ?? 0, { ...sheet, name: '' }];
  hash.addText(JSON.stringify(looks, (_, value: unknown) => (value instanceof Map ? [...value] : value)));
  return hash.toString();
}

/** The part of a mark by which an edited sheet is told: all of it in a mark of an earlier version. */
export function markOfCells(mark: string): string {
  return mark.split(':').slice(0, PARTS_OF_CELLS).join(':');
}

const PARTS_OF_CELLS = 3;

/** Whether two sheets were planned alike in all but their cells: not where a mark does not tell. */
export function isPlannedAlike(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((mark) => mark?.split(':')[PARTS_OF_CELLS]);
  return first !== undefined && first === second;
}

/** What a marked sheet shows, edited or not; `null` for a sheet without a mark or with one of an earlier version. */
export function resultKindOf({ resultMark }: SheetSnapshot): ResultKind | null {
  const [version, kind] = resultMark?.split(':') ?? [];
  if (version !== VERSION) return null;
  return RESULT_KINDS.find((known) => known === kind) ?? null;
}

/** Whether a sheet carries its mark and nobody has changed it since it was written, by this version or an earlier one. */
export function isUntouchedResult(sheet: SheetSnapshot): boolean {
  const { resultMark } = sheet;
  if (resultMark === null) return false;
  if (resultMark.startsWith('1:')) return resultMark === `1:${checksum(sheet, [], null)}`;
  const kind = resultKindOf(sheet);
  return (
    markOfCells(resultMark) === `${VERSION}:${String(kind)}:${checksum(sheet, sheet.formulas ?? [], kind)}`
  );
}

/** The checksum of a sheet as it is now: formulas by their shape, all other cells by what they show. */
function checksum(
  { name, firstRow, firstColumn, values }: SheetSnapshot,
  formulas: readonly CellFormula[],
  kind: ResultKind | null,
): string {
  const hash = new Hash();
  hash.addText(name);
  let next = 0;
  values.forEach((cells, row) => {
    const isFree = freeColumns(kind, (of) => cells[of - firstColumn]);
    cells.forEach((content, column) => {
      const formula = formulas[next];
      const isFormula = formula?.row === row && formula.column === column;
      if (isFormula) next++;
      // Of a formula there only the value could be carried over.
      if (isFree?.(firstColumn + column) === true && !(isFormula && kind === 'merit')) return;
      if (isFormula) {
        hash.addFormula(firstRow + row, firstColumn + column, formula.formula);
      } else {
        hash.addContent(firstRow + row, firstColumn + column, content);
      }
    });
  });
  return hash.toString();
}

/** Which columns of a row are the officer's; `null` for none. */
function freeColumns(
  kind: ResultKind | null,
  at: (column: number) => unknown,
): ((column: number) => boolean) | null {
  if (kind === 'merit') return isMendRow(at) ? isMeasureColumn : null;
  const free = kind === 'log' ? commentColumn(at(0)) : null;
  return free === null ? null : (column) => column === free;
}

/**
 * The column of a line of the log, which begins with its time, that is the officer's: a comment is no edit, since the next
 * log carries it over. In any other row it would be lost, so that it is one.
 */
function commentColumn(first: unknown): number | null {
  return isLineTime(first) ? LOG_COLUMNS.comment : null;
}

const WORD = 2 ** 32;
const LOW_PRIME = 0x01000193;
const HIGH_PRIME = 0x5bd1e995;

/** Two 32-bit FNV-1a sums over every filled cell: where it stands and what it holds. */
class Hash {
  // Signed, as their sums are: small integers, which are not stored as objects of their own.
  private low = 0x811c9dc5 | 0;
  private high = 0x9747b28c | 0;

  /** Blank cells are left out: a program may read more of them, or fewer. */
  addContent(row: number, column: number, content: CellContent): void {
    if (content === null || content === '') return;
    this.addWord(row);
    this.addWord(column);
    if (typeof content === 'number') this.addNumber(content);
    else if (typeof content === 'object') this.addText(content.error);
    else this.addText(String(content));
  }

  addFormula(row: number, column: number, formula: string): void {
    this.addWord(row);
    this.addWord(column);
    scanShape(formula, this.addUnits);
    this.addWord(END_OF_FORMULA);
  }

  addText(value: string): void {
    this.addWord(value.length);
    this.addUnits(value);
  }

  toString(): string {
    return [this.low, this.high].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /** To a millionth: programs that save fewer digits than they read do not make a sheet look edited. */
  private addNumber(value: number): void {
    const millionths = Math.round(value * 1e6);
    if (millionths >= 0 && millionths < WORD) {
      this.addWord(millionths | 0);
      this.addWord(0);
    } else {
      this.addWord(millionths % WORD);
      this.addWord(Math.floor(millionths / WORD));
    }
  }

  private addWord(word: number): void {
    this.low = Math.imul(this.low ^ word, LOW_PRIME);
    this.high = Math.imul(this.high ^ (word + (this.low >>> 15)), HIGH_PRIME);
  }

  private readonly addUnits = (value: string, from = 0, to = value.length): void => {
    // The same as `addWord` a character, with both sums at hand: a log's data is millions of them. Asked of the text itself
    // `charCodeAt` would be looked up for each of them, as engines keep texts in many ways.
    let { low, high } = this;
    for (let at = from; at < to; at++) {
      const word = String.prototype.charCodeAt.call(value, at);
      low = Math.imul(low ^ word, LOW_PRIME);
      high = Math.imul(high ^ (word + (low >>> 15)), HIGH_PRIME);
    }
    this.low = low;
    this.high = high;
  };
}

/** No UTF-16 unit. */
const END_OF_FORMULA = 0x10000;
