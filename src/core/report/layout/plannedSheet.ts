import type { PlannedSheet, PlannedValue } from '../../workbook';
import { fittingRows } from './sizes/fittingText';
import { markOf } from '../marks/mark';
import type { ResultKind } from '../words/sheetTexts';

/** Tabs of one colour belong together: of all blocks, of one block, of what to look at, of one unit. */
const tabColors: Readonly<Record<Exclude<ResultKind, 'logData'>, string>> = {
  summary: '#0F3D66',
  ranking: '#4A8CCB',
  fields: '#4A8CCB',
  matrix: '#4A8CCB',
  charts: '#4A8CCB',
  zeroScores: '#C55A11',
  moves: '#1E7B4F',
  appraisal: '#1E7B4F',
  trace: '#1E7B4F',
  statistics: '#1E7B4F',
  announcement: '#1E7B4F',
  history: '#4A8CCB',
  merit: '#1E7B4F',
  review: '#1E7B4F',
  findings: '#C55A11',
  log: '#6B6B6B',
  feedback: '#8064A2',
  roadmap: '#8064A2',
};

/**
 * A sheet of plain, visible cells but for what is given, with its mark. Rows are filled up with blanks to its columns, and
 * texts that no cell holds are cut.
 *
 * @param kind `null` for a sheet without a mark, which is the officer's own
 */
export function plannedSheet(
  name: string,
  kind: ResultKind | null,
  rows: readonly (readonly PlannedValue[])[],
  rest: Partial<PlannedSheet> & Pick<PlannedSheet, 'columnWidths'>,
): PlannedSheet {
  const width = rest.columnWidths.length;
  const sheet = {
    name,
    values: fittingRows(rows.map((row) => filledRow(row, width))),
    styles: [],
    highlights: [],
    notes: null,
    charts: [],
    visibility: 'visible' as const,
    table: null,
    rowHeights: new Map<number, number>(),
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRows: null,
    ...(kind === null || kind === 'logData' ? {} : { tabColor: tabColors[kind] }),
    ...rest,
  };
  return { ...sheet, mark: kind === null ? null : markOf(sheet, kind) };
}

function filledRow(row: readonly PlannedValue[], width: number): readonly PlannedValue[] {
  return row.length >= width ? row : [...row, ...new Array<null>(width - row.length).fill(null)];
}
