import type { LocalTime } from '../localTime';
import { frame, looks } from '../report/layout/looks';
import { plannedSheet } from '../report/layout/plannedSheet';
import { fittedHeights } from '../report/layout/sizes/rowHeights';
import { SheetNames } from '../report/marks/sheetNames';
import type { CellNote, PlannedSheet, StyledArea, WritePlan } from '../workbook';
import { criteriaRows } from './criteriaRows';
import type { TemplateField } from './criteriaRows';
import { unitListSheet } from './unitListSheet';
import type { UnitListTexts } from './unitListSheet';

/** Layouts of which an empty score sheet can be had: one unit a sheet (L1), or criteria × units (L2). */
export const TEMPLATE_LAYOUTS = ['unitScoreSheet', 'criteriaByUnits'] as const;
type CriteriaLayout = (typeof TEMPLATE_LAYOUTS)[number] | 'criteriaSet';
/** Besides, what forms are issued by: a criteria sheet, and a list of units. */
export type TemplateLayout = CriteriaLayout | 'unitList';

/** The words of the templates. They are such as the reading of sheets understands. */
export interface TemplateTexts extends Readonly<Record<CriteriaLayout, LayoutTexts>> {
  readonly unitList: UnitListTexts;
  readonly unitLine: string;
  readonly blockLine: string;
  readonly code: string;
  readonly criterion: string;
  readonly maxPoints: string;
  readonly note: string;
  /** The header of the column that says who scores a criterion. */
  readonly method: string;
  readonly total: string;
  readonly hints: {
    /** At most 32 characters, the others at most 255. */
    readonly title: string;
    readonly unit: string;
    readonly block: string;
    readonly criterion: string;
    readonly units: string;
    readonly method: string;
  };
  readonly fields: readonly TemplateField[];
}

interface LayoutTexts {
  readonly sheetName: string;
  readonly title: (year: number) => string;
  /** Kinds of score in L1, units in L2. */
  readonly scoreColumns: readonly string[];
}

/**
 * An empty score sheet to be filled in: title and lines above the table, an example of a criteria set with the sums of
 * its fields as formulas, blank scores. It carries no mark: it is the officer's own, and a run reads it.
 *
 * @param taken names of the workbook's sheets, from which the new one differs
 */
export function planTemplate(
  layout: TemplateLayout,
  year: number,
  taken: readonly string[],
  texts: TemplateTexts,
): WritePlan {
  const name = new SheetNames(taken).take(texts[layout].sheetName);
  const sheet =
    layout === 'unitList' ? unitListSheet(name, texts.unitList) : templateSheet(layout, name, year, texts);
  return { sheets: [sheet], replaces: [], activate: name };
}

function templateSheet(
  layout: CriteriaLayout,
  name: string,
  year: number,
  texts: TemplateTexts,
): PlannedSheet {
  const ofOneUnit = layout === 'unitScoreSheet';
  const last = { unitScoreSheet: [texts.note], criteriaByUnits: [], criteriaSet: [texts.method] }[layout];
  const { title, scoreColumns } = texts[layout];
  const lines = [...(ofOneUnit ? [texts.unitLine] : []), texts.blockLine];
  const headers = [texts.code, texts.criterion, texts.maxPoints, ...scoreColumns, ...last];
  const width = headers.length;
  const headerRow = lines.length + 2;
  const { rows, fieldRows } = criteriaRows(texts, headerRow + 1, width, scoreColumns.length);
  const values = [[title(year)], ...lines.map((line) => [line]), [], headers, ...rows];
  const columnWidths = [7, 56, 10, ...scoreColumns.map(() => 13), ...last.map(() => 30)];
  return plannedSheet(name, null, values, {
    styles: [
      ...frame(1, lines.length, headerRow, width, rows.length),
      ...bodyLooks(headerRow, rows.length, width, fieldRows),
    ],
    notes: { title: texts.hints.title, ...HINTED, cells: hints(layout, headerRow, texts.hints) },
    columnWidths,
    rowHeights: fittedHeights(
      values,
      headerRow,
      columnWidths.map((characters) => ({ width: characters })),
      false,
    ),
    frozenRows: headerRow + 1,
    frozenColumns: 2,
    repeatedRows: [headerRow, headerRow],
  });
}

/** What is to be filled in or replaced: each such cell tells it while it is selected. */
const HINTED = { fill: '#FFF2CC', color: '#3D3000' };

function hints(
  layout: CriteriaLayout,
  headerRow: number,
  texts: TemplateTexts['hints'],
): readonly CellNote[] {
  const at = (row: number, column: number, text: string): CellNote => ({ row, column, text });
  return [
    ...(layout === 'unitScoreSheet' ? [at(1, 0, texts.unit)] : []),
    at(headerRow - 2, 0, texts.block),
    at(headerRow + 1, 1, texts.criterion),
    ...(layout === 'criteriaByUnits' ? [at(headerRow, 3, texts.units)] : []),
    ...(layout === 'criteriaSet' ? [at(headerRow, 3, texts.method)] : []),
  ];
}

/** `@` keeps numbers such as 1.10 as they are typed. */
function bodyLooks(
  headerRow: number,
  rows: number,
  width: number,
  fieldRows: readonly number[],
): readonly StyledArea[] {
  const row = headerRow + 1;
  const ofRow = (at: number): StyledArea => ({
    area: { row: at, column: 0, rows: 1, columns: width },
    look: { bold: true, fill: '#E8F1FA' },
  });
  return [
    { area: { row, column: 0, rows, columns: 1 }, look: { numberFormat: '@', valign: 'top', align: 'left' } },
    { area: { row, column: 1, rows, columns: 1 }, look: looks.text },
    { area: { row, column: 2, rows, columns: width - 2 }, look: looks.points },
    ...fieldRows.map(ofRow),
    ofRow(headerRow + rows),
  ];
}

/** The year that is scored at a time: a year's work is scored at its end and in the first months of the next one. */
export function scoredYear({ year, month }: Pick<LocalTime, 'year' | 'month'>): number {
  return month <= 6 ? year - 1 : year;
}
