import { Problem } from '../../core/problem';

/** Excel's own limits; beyond them a file is damaged or hostile. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** UTF-16 units of a cell's text and of a formula. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/**
 * What all sheets of a workbook may hold together, so that no file takes more than some seconds and a gigabyte. Ten times
 * what 3,321 units with 100 criteria need on one sheet.
 */
const workbookLimits = {
  /** Worksheets, charts and other sheets. */
  sheets: 10_000,
  /** Cells of used ranges, the blank ones between included: Excel's client gives no more of a range either. */
  cells: 5_000_000,
  /** Cells that have an element of their own, also those with nothing but a format. */
  entries: 5_000_000,
  /** UTF-16 units of all cells' texts and formulas; one that several cells share counts for each of them. */
  characters: 100_000_000,
  /** Merged areas, and areas of conditional formats where these are shown. */
  areas: 200_000,
} as const;

/** How many of one thing a workbook may still hold. */
class Allowance {
  private left: number;

  constructor(
    /** What the reader is told that there is too much of. */
    private readonly what: string,
    private readonly limit: number,
  ) {
    this.left = limit;
  }

  /** @throws Problem `file-too-large` where the workbook has more than the limit, naming what there is too much of */
  spend(count: number): void {
    if (!this.take(count)) throw new Problem('file-too-large', { [this.what]: String(this.limit) });
  }

  /** For what may be left out: whether there is room for so many more, which are counted then. */
  take(count: number): boolean {
    const isRoom = count <= this.left;
    if (isRoom) this.left -= count;
    return isRoom;
  }
}

/** Counts what the sheets of one workbook hold. */
export class WorkbookBudget {
  readonly sheets: Allowance;
  readonly cells = new Allowance('cells', workbookLimits.cells);
  readonly entries = new Allowance('cells', workbookLimits.entries);
  readonly characters = new Allowance('characters', workbookLimits.characters);
  readonly areas = new Allowance('areas', workbookLimits.areas);

  /** @param mostSheets so many sheets of all kinds at most; no more than any workbook may have */
  constructor(mostSheets: number = workbookLimits.sheets) {
    this.sheets = new Allowance('sheets', Math.min(mostSheets, workbookLimits.sheets));
  }
}

/** A cell that no program can have written: its sheet is damaged there. */
export class DamagedCell extends SyntaxError {
  constructor(
    readonly row: number,
    readonly column: number,
    reason: string,
  ) {
    super(reason);
  }
}

/** The rectangle of the cells that have something in them. */
export class UsedExtent {
  top = Infinity;
  left = Infinity;
  bottom = -1;
  right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  get rows(): number {
    return this.bottom === -1 ? 0 : this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.bottom === -1 ? 0 : this.right - this.left + 1;
  }
}
