import { SETTINGS_NAMES, settingsPieces } from '../core/settings/keptSettings';
import type { Settings } from '../core/settings/settings';
import { Problem } from '../core/problem';
import {
  ISSUE_MARK_NAME,
  RESULT_MARK_NAME,
  fittedPages,
  isPlannedFormula,
  plannedContent,
  printedExtent,
} from '../core/workbook';
import type { Area, CellEdit, FormInput, Look, PlannedForm, PlannedSheet, WritePlan } from '../core/workbook';
import type { CellFormat } from './styles/cellFormat';
import { editSheets } from './cells/edited/editSheets';
import { openDraft } from './draft';
import type { SheetToAdd } from './draft';
import { guardedFile } from './package/package';
import { emptyWorkbook } from './package/emptyWorkbook';
import { setWorkbookName } from './package/workbookNames';
import { filterName, printArea, printTitles } from './printTitles';
import type { StyleBook } from './styles/styleBook';
import { stringConstant } from './package/workbookPart';

/**
 * Carries out a plan in a copy of an .xlsx or .xlsm file. Parts of the original that the plan does not concern come
 * through byte for byte (cells, charts, conditional formats, tables, comments, macros); the list of sheets, the
 * styles (only added to) and which tab is selected are all that changes. All or nothing: on an error there is no
 * file, and `original` is never changed.
 *
 * @param edits cells of sheets that stay
 * @throws Problem as `readWorkbookFile`, and `workbook-protected` where the structure is locked, `sheet-gone` where
 * the plan replaces a sheet that does not exist, `too-large-for-excel` for a text above 32,767 characters.
 */
export function writePlanIntoCopy(
  original: Uint8Array,
  plan: WritePlan,
  edits: readonly CellEdit[] = [],
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(guardedFile(() => writePlan(original, plan, edits)));
  });
}

function writePlan(original: Uint8Array, plan: WritePlan, edits: readonly CellEdit[]): Uint8Array {
  const draft = openDraft(original);
  if (edits.length > 0) editSheets(draft, edits);
  if (draft.workbook.structureLocked) throw new Problem('workbook-protected');
  const names = new Map(draft.workbook.sheets.map(({ name }) => [name.toLowerCase(), name]));
  for (const name of plan.replaces) {
    const own = names.get(name.toLowerCase());
    if (own === undefined) throw new Problem('sheet-gone', { sheet: name });
    names.delete(name.toLowerCase());
    draft.removeSheet(own);
  }
  for (const sheet of plan.sheets) {
    if (names.has(sheet.name.toLowerCase())) throw new RangeError(`two sheets named ${sheet.name}`);
    names.set(sheet.name.toLowerCase(), sheet.name);
    draft.addSheet(plannedSheet(sheet, draft.styles));
  }
  return draft.finish(plan.activate);
}

/**
 * A workbook of one sheet that somebody else fills in: protected without a password but for its inputs.
 *
 * @param saved when it says that it was saved, ISO 8601 in UTC
 * @throws Problem `too-large-for-excel` for a text above 32,767 characters.
 */
export function writeForm({ sheet, inputs, mark }: PlannedForm, saved: string): Uint8Array {
  const draft = openDraft(emptyWorkbook(saved));
  draft.addSheet(plannedSheet(sheet, draft.styles, inputs));
  setWorkbookName(draft.file, ISSUE_MARK_NAME, mark);
  return draft.finish(sheet.name);
}

/**
 * A copy of a workbook that keeps a text in one of its hidden names.
 *
 * @throws Problem as `readWorkbookFile`.
 */
export function writeHiddenName(original: Uint8Array, name: string, text: string): Uint8Array {
  return withNames(original, [[name, text]]);
}

/** A copy that keeps these rules, in place of those that the file keeps. @throws Problem `settings-too-large`; as above */
export function writeKeptSettings(original: Uint8Array, settings: Settings): Uint8Array {
  const pieces = settingsPieces(settings);
  return withNames(
    original,
    SETTINGS_NAMES.map((name, at) => [name, pieces[at] ?? null]),
  );
}

function withNames(
  original: Uint8Array,
  texts: readonly (readonly [name: string, text: string | null])[],
): Uint8Array {
  return guardedFile(() => {
    const draft = openDraft(original);
    for (const [name, text] of texts) setWorkbookName(draft.file, name, text);
    return draft.finish(null);
  });
}

function plannedSheet(
  sheet: PlannedSheet,
  styles: StyleBook,
  inputs: readonly FormInput[] | null = null,
): SheetToAdd {
  const columns = sheet.values[0]?.length ?? 0;
  const extent = { rows: sheet.values.length, columns };
  for (const { area } of sheet.styles) {
    extent.rows = Math.max(extent.rows, area.row + area.rows);
    extent.columns = Math.max(extent.columns, area.column + area.columns);
  }
  const formats = cellFormats(sheet, extent, styles, inputs ?? []);
  return {
    visibility: sheet.visibility,
    tables: sheet.table === null ? [] : [{ area: sheet.table, headers: headersOf(sheet, sheet.table) }],
    names: namesOf(sheet),
    notes: sheet.notes ?? NO_NOTES,
    charts: sheet.charts,
    sheet: {
      name: sheet.name,
      ...extent,
      content: (row, column) => plannedContent(sheet.values[row]?.[column] ?? null),
      formula(row, column) {
        const value = sheet.values[row]?.[column] ?? null;
        return isPlannedFormula(value) ? value.formula : null;
      },
      style: (row, column) => formats[row * extent.columns + column] ?? 0,
      columnWidths: new Map(sheet.columnWidths.entries()),
      hiddenColumns: new Set(sheet.hiddenColumns),
      rowHeights: sheet.rowHeights,
      hiddenRows: new Set(),
      merged: sheet.merged ?? [],
      filter: sheet.filter ?? null,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      highlights: sheet.highlights.map((highlight) => ({
        areas: [highlight.area],
        formula: highlight.formula,
        dxf: styles.highlight(highlight),
      })),
      scales: sheet.scales ?? [],
      tabColor: sheet.tabColor ?? null,
      inputMessages: NO_NOTES,
      inputs,
      orientation: sheet.isPortrait === true ? 'portrait' : 'landscape',
      pagesWide: fittedPages(sheet),
      pageBreaks: sheet.pageBreaks ?? [],
    },
  };
}

const NO_NOTES = { title: '', cells: [] };

/** The number of the cell format of every cell, row by row: looks that lie on each other are merged once. */
function cellFormats(
  sheet: PlannedSheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  styles: StyleBook,
  inputs: readonly FormInput[],
): Uint32Array {
  const looks: LookInFile[] = [{}];
  const merged = new Map<string, number>();
  const lookOfCell = new Uint32Array(rows * columns);
  const lay = (layer: number, look: LookInFile, row: number, column: number): void => {
    const cell = row * columns + column;
    const below = lookOfCell[cell] ?? 0;
    const key = `${below} ${layer}`;
    let index = merged.get(key);
    if (index === undefined) {
      index = looks.push({ ...looks[below], ...look }) - 1;
      merged.set(key, index);
    }
    lookOfCell[cell] = index;
  };
  const layers: readonly { readonly area: Area; readonly look: LookInFile }[] = [
    ...sheet.styles,
    ...inputs.map(({ area }) => ({ area, look: { unlocked: true as const } })),
  ];
  for (const [layer, { area, look }] of layers.entries()) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        lay(layer, look, row, column);
      }
    }
  }
  if (sheet.notes !== null) {
    const { fill, color, cells } = sheet.notes;
    for (const { row, column } of cells) lay(layers.length, { fill, color }, row, column);
  }
  const used = new Set(lookOfCell);
  const formats = looks.map((look, index) => (used.has(index) ? styles.cellFormat(formatOf(look)) : 0));
  return lookOfCell.map((look) => formats[look] ?? 0);
}

/** How a cell looks, and whether it can be typed in on a protected sheet. */
type LookInFile = Look & Pick<CellFormat, 'unlocked'>;

/** A line around a cell is one on each of its sides. */
function formatOf({ border, ...look }: LookInFile): CellFormat {
  if (border === undefined) return look;
  const side = { style: 'thin', color: border } as const;
  return { ...look, borders: { left: side, right: side, top: side, bottom: side } };
}

function headersOf(sheet: PlannedSheet, table: NonNullable<PlannedSheet['table']>): string[] {
  const row = sheet.values[table.row] ?? [];
  return row
    .slice(table.column, table.column + table.columns)
    .map((header) => String(plannedContent(header) ?? ''));
}

function namesOf(sheet: PlannedSheet): SheetToAdd['names'] {
  const marks =
    sheet.mark === null
      ? []
      : [{ name: RESULT_MARK_NAME, refersTo: stringConstant(sheet.mark), hidden: true }];
  const columns = sheet.pagesWide === undefined || sheet.pagesWide === 1 ? 0 : sheet.frozenColumns;
  const printed = printedExtent(sheet);
  return [
    ...printTitles(sheet.name, columns === 0 ? null : [0, columns - 1], sheet.repeatedRows),
    ...(printed === null ? [] : printArea(sheet.name, printed)),
    ...(sheet.filter === undefined ? [] : filterName(sheet.name, sheet.filter)),
    ...marks,
  ];
}
