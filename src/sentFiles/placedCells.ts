import { Problem } from '../core/problem';
import type { Area, CellContent, SheetSnapshot } from '../core/workbook';
import { MOST_CELLS, MOST_ROWS } from './sheetLimit';

/** The last column of a sheet of Excel is the 16,384th. */
const MOST_COLUMNS = 16_384;

/** Collects the cells of a sheet in whatever order they come, within the limits of files that are read by their values. */
export class PlacedCells {
  private readonly rows: (CellContent | undefined)[][] = [];
  private readonly formats: string[][] = [];
  private width = 0;
  private readonly merged: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  /** @throws Problem `file-too-large` */
  put(row: number, column: number, content: CellContent, format = 'General'): void {
    if (content === null) return;
    this.check(row, column);
    (this.rows[row] ??= [])[column] = content;
    if (format !== 'General') (this.formats[row] ??= [])[column] = format;
    this.width = Math.max(this.width, column + 1);
  }

  /** @throws Problem `file-too-large` */
  merge(area: Area): void {
    if (area.rows === 1 && area.columns === 1) return;
    this.check(area.row + area.rows - 1, area.column + area.columns - 1);
    this.merged.push(area);
  }

  /** The cells from A1 on; `null` where there are none. */
  sheet(name: string, visibility: SheetSnapshot['visibility'] = 'visible'): SheetSnapshot {
    const [height, width] = [this.rows.length, this.width];
    if (height * width > MOST_CELLS) throw tooLarge();
    const lines = <Item>(of: (row: number, column: number) => Item) =>
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_own, column) => of(row, column)),
      );
    const merged = this.merged.filter(({ row, column, rows }) => rows > 1 && row < height && column < width);
    const within = (numbers: ReadonlySet<number>, end: number) =>
      [...numbers].filter((number) => number < end).sort((a, b) => a - b);
    const [hiddenRows, hiddenColumns] = [within(this.hiddenRows, height), within(this.hiddenColumns, width)];
    return {
      ...{ name, visibility, resultMark: null, firstRow: 0, firstColumn: 0 },
      values: lines((row, column) => this.rows[row]?.[column] ?? null),
      numberFormats: lines((row, column) => this.formats[row]?.[column] ?? 'General'),
      ...(merged.length === 0 ? {} : { merged }),
      ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
      ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    };
  }

  private check(row: number, column: number): void {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw tooLarge();
  }
}

function tooLarge(): Problem {
  return new Problem('file-too-large', { cells: String(MOST_CELLS) });
}
