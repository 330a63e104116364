import type { Look, PlannedChart, PlannedValue } from '../../workbook';

/** A chart before it has a place on its sheet, with the table that it draws. */
export interface ChartDraft {
  readonly chart: Omit<PlannedChart, 'data' | 'over'>;
  /** Height in rows of the sheet. */
  readonly rows: number;
  /** What has to be said below it. */
  readonly notes: readonly string[];
  readonly table: ChartTable;
}

/** The numbers of a chart, from the first column of the sheet on. */
export interface ChartTable {
  readonly columns: readonly { readonly header: string | null; readonly look: Look }[];
  readonly rows: readonly (readonly PlannedValue[])[];
  /** The columns that the chart draws: texts in the first one. */
  readonly drawn: { readonly column: number; readonly columns: number };
}

/**
 * Widths in characters of the columns of a sheet of charts. Together they fit the width of A4 landscape in its own size, also
 * in a program that has not Excel's font and takes a wider one.
 */
export const CHART_COLUMNS = [6, 37, 9.5, 9.5, 9.5, 14, 14] as const;

/** Longest text of a category or a label; the others end in `…`. */
export const LONGEST_NAME = 60;

/** Colours that differ in lightness too. */
export const chartColors = {
  one: '#0F548C',
  best: '#4A8CCB',
  average: '#0F3D66',
  worst: '#C55A11',
  rose: '#1E7B4F',
  fell: '#C55A11',
  unchanged: '#6B6B6B',
} as const;
