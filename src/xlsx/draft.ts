import { Problem } from '../core/problem';
import type { Area, PlannedChart } from '../core/workbook';
import { addCharts } from './charts/drawings';
import { breakLostReferences } from './package/lostReferences';
import { guarded, openPackage, partOfType } from './package/package';
import type { WorkbookPackage } from './package/package';
import {
  addPart,
  addRelationship,
  freePath,
  reachableParts,
  removeUnreached,
  removeRelationship,
} from './package/packageEdit';
import { NOTE_SHAPES_TYPE, NOTES_TYPE, noteShapesXml, notesXml } from './cells/notes';
import type { NotesToWrite } from './cells/notes';
import { sheetXml } from './cells/sheetXml';
import type { SheetToWrite } from './cells/sheetXml';
import { adoptDialect } from './package/strictDialect';
import { EMPTY_STYLES, openStyleBook } from './styles/styleBook';
import type { StyleBook } from './styles/styleBook';
import { tableNames, tableXml } from './tables';
import { behindNames, editSheetList } from './package/workbookEdit';
import type { AddedSheet } from './package/workbookEdit';
import { readWorkbookPart } from './package/workbookPart';
import type { WorkbookPart } from './package/workbookPart';
import { child, rootOf, withAttribute } from './package/xml';
import { applyEdits, placeBefore, prefixOf } from './package/xmlEdits';
import { writeZip } from './package/zip';

/** A workbook file with changes that wait to be written. Every part that no change touches is copied as it is. */
export interface WorkbookDraft {
  readonly file: WorkbookPackage;
  readonly workbook: WorkbookPart;
  readonly styles: StyleBook;
  addSheet(sheet: SheetToAdd): void;
  removeSheet(name: string): void;
  renameSheet(name: string, newName: string): void;
  /** The tabs in this order, by the names that they get; see `SheetListEdit`. */
  orderSheets(names: readonly string[]): void;
  /** Values of other cells changed: the order of calculation that the file keeps is no longer right. */
  forgetCalculation(): void;
  /** Whoever opens the file calculates all of it first: stored values of formulas may no longer hold. */
  calculateOnLoad(): void;
  /** The new file; `activate` names the sheet to show, `null` the one that was shown. */
  finish(activate: string | null): Uint8Array;
}

export interface SheetToAdd {
  readonly sheet: Omit<SheetToWrite, 'tables' | 'noteShapes' | 'drawing' | 'selected'>;
  readonly notes: NotesToWrite;
  readonly charts: readonly PlannedChart[];
  readonly visibility: AddedSheet['visibility'];
  readonly tables: readonly { readonly area: Area; readonly headers: readonly string[] }[];
  readonly names: AddedSheet['names'];
}

/**
 * Opens a file for changes; `original` itself is never changed.
 *
 * @throws Problem as `openPackage`.
 */
export function openDraft(original: Uint8Array): WorkbookDraft {
  const file = openPackage(original);
  const workbook = readWorkbookPart(file);
  const stylesPath = partOfType(file, 'styles');
  const styles = guarded(stylesPath ?? '', () =>
    openStyleBook(stylesPath === null ? EMPTY_STYLES : file.text(stylesPath)),
  );
  const added: SheetToAdd[] = [];
  const removed = new Set<string>();
  const renamed = new Map<string, string>();
  let order: readonly string[] | null = null;
  let isCalculationStale = false;
  let isToCalculate = false;

  return {
    file,
    workbook,
    styles,
    addSheet: (sheet) => void added.push(sheet),
    removeSheet: (name) => void removed.add(name),
    renameSheet: (name, newName) => void renamed.set(name, newName),
    orderSheets(names) {
      order = names;
    },
    forgetCalculation() {
      isCalculationStale = true;
    },
    calculateOnLoad() {
      isToCalculate = true;
    },
    finish(activate) {
      const isStructureChanged = added.length + removed.size + renamed.size > 0 || order !== null;
      if (isStructureChanged && workbook.structureLocked) throw new Problem('workbook-protected');
      const before = reachableParts(file);
      const known = new Set(file.paths());
      if (isStructureChanged || activate !== null) {
        const sheets = writeSheets(file, workbook, added, removed, activate);
        editSheetList(file, { removed, renamed, added: sheets, order, activate });
      }
      // Writing the sheets has added their formats.
      if (added.length > 0 || stylesPath !== null) saveStyles(file, stylesPath, styles);
      const kept = workbook.sheets.filter((sheet) => !removed.has(sheet.name));
      const lost = [...removed].filter((name) => !added.some(({ sheet }) => sheet.name === name));
      breakLostReferences(file, kept, lost, renamed);
      if (removed.size > 0 || isCalculationStale) dropCalculationChain(file);
      if (isToCalculate) calculateOnLoad(file);
      removeUnreached(file, before);
      adoptDialect(
        file,
        file.paths().filter((path) => !known.has(path)),
      );
      return writeZip(file.parts());
    },
  };
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

function saveStyles(file: WorkbookPackage, path: string | null, styles: StyleBook): void {
  if (path !== null) {
    const xml = styles.xml();
    if (xml !== file.text(path)) file.setText(path, xml);
    return;
  }
  const folder = folderOf(file.workbookPath);
  // A part of that name to which nothing leads is not the workbook's.
  const usual = `${folder}/styles.xml`;
  const newPath = file.has(usual) ? freePath(file, folder, 'styles') : usual;
  addPart(file, newPath, STYLES_TYPE, styles.xml());
  addRelationship(file, file.workbookPath, 'styles', newPath);
}

function writeSheets(
  file: WorkbookPackage,
  workbook: WorkbookPart,
  added: readonly SheetToAdd[],
  removed: ReadonlySet<string>,
  activate: string | null,
): AddedSheet[] {
  const folder = folderOf(file.workbookPath);
  const names = tableNames(file, workbook, removed);
  return added.map(({ sheet, notes, charts, visibility, tables, names: definedNames }) => {
    const path = freePath(file, `${folder}/worksheets`, 'sheet');
    addPart(file, path, SHEET_TYPE, '');
    const ids = tables.map(({ area, headers }) => {
      const { id, name } = names.next();
      const tablePath = freePath(file, `${folder}/tables`, 'table');
      addPart(file, tablePath, TABLE_TYPE, tableXml(id, name, area, headers));
      return addRelationship(file, path, 'table', tablePath);
    });
    const noteShapes = notes.cells.length === 0 ? null : addNotes(file, folder, path, notes);
    const drawing = charts.length === 0 ? null : addCharts(file, folder, path, sheet, charts);
    const selected = sheet.name === activate;
    file.setText(path, sheetXml({ ...sheet, tables: ids, noteShapes, drawing, selected }));
    return { name: sheet.name, path, visibility, names: definedNames };
  });
}

/** Adds the texts of a sheet's notes and their boxes. Returns the relationship id of the boxes. */
function addNotes(file: WorkbookPackage, folder: string, sheet: string, notes: NotesToWrite): string {
  const texts = freePath(file, folder, 'comments');
  addPart(file, texts, NOTES_TYPE, notesXml(notes));
  addRelationship(file, sheet, 'comments', texts);
  const shapes = freePath(file, `${folder}/drawings`, 'vmlDrawing', 'vml');
  addPart(file, shapes, NOTE_SHAPES_TYPE, noteShapesXml(notes));
  return addRelationship(file, sheet, 'vmlDrawing', shapes);
}

/** Excel makes it anew; one that names cells of a sheet that is gone would be repaired aloud. */
/** Asks whoever opens the file to calculate it, also where it is set to be calculated by hand. */
function calculateOnLoad(file: WorkbookPackage): void {
  guarded(file.workbookPath, () => {
    const xml = file.text(file.workbookPath);
    const root = rootOf(xml, 'workbook');
    if (root === null) return;
    const properties = child(xml, root, 'calcPr');
    if (properties !== null) {
      const text = withAttribute(xml, properties, 'fullCalcOnLoad', '1');
      file.setText(
        file.workbookPath,
        applyEdits(xml, [{ start: properties.start, end: properties.end, text }]),
      );
      return;
    }
    const at = placeBefore(xml, root, BEHIND_CALCULATION);
    const text = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
    file.setText(file.workbookPath, applyEdits(xml, [{ start: at, end: at, text }]));
  });
}

const BEHIND_CALCULATION = new Set([...behindNames].filter((name) => name !== 'calcPr'));

function dropCalculationChain(file: WorkbookPackage): void {
  for (const relationship of file.relationships(file.workbookPath)) {
    if (relationship.type === 'calcChain') removeRelationship(file, file.workbookPath, relationship.id);
  }
}

function folderOf(path: string): string {
  return path.includes('/') ? path.replace(/\/[^/]*$/u, '') : 'xl';
}
