import type { CellContent, PlannedChart } from '../../core/workbook';

/** What a chart draws, read from its cells. */
export interface ChartNumbers {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One a category; `null` where its cell has no number. */
    readonly values: readonly (number | null)[];
  }[];
}

/** @param content what a cell of the chart's sheet shows, by zero-based row and column */
export function chartNumbers(
  { data, seriesIn }: PlannedChart,
  content: (row: number, column: number) => CellContent,
): ChartNumbers {
  const below = Array.from({ length: data.rows - 1 }, (_, index) => data.row + 1 + index);
  const beside = Array.from({ length: data.columns - 1 }, (_, index) => data.column + 1 + index);
  const text = (row: number, column: number) => textOf(content(row, column));
  const number = (row: number, column: number) => {
    const value = content(row, column);
    return typeof value === 'number' ? value : null;
  };
  const ofColumn = (column: number) => text(data.row, column);
  const ofRow = (row: number) => text(row, data.column);
  return seriesIn === 'columns'
    ? {
        categories: below.map(ofRow),
        series: beside.map((column) => ({
          name: ofColumn(column),
          values: below.map((row) => number(row, column)),
        })),
      }
    : {
        categories: beside.map(ofColumn),
        series: below.map((row) => ({
          name: ofRow(row),
          values: beside.map((column) => number(row, column)),
        })),
      };
}

function textOf(content: CellContent): string {
  if (content === null) return '';
  return typeof content === 'object' ? content.error : String(content);
}
