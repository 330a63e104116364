import type { ICellData, IWorkbookData } from '@univerjs/core';
import { writeAddInSettings } from '../../xlsx/addInSettings';
import { editCells } from '../../xlsx/cells/edited/editCells';
import type { CellChange } from '../../xlsx/cells/edited/editCells';
import { editLayout } from '../../xlsx/cells/edited/editLayout';
import { openDraft } from '../../xlsx/draft';
import type { WorkbookDraft } from '../../xlsx/draft';
import { guardedFile, guardedSheet } from '../../xlsx/package/package';
import { setWorkbookFormula } from '../../xlsx/package/workbookNames';
import type { DefinedName, ListedSheet } from '../../xlsx/package/workbookPart';
import { readSharedStrings } from '../../xlsx/cells/sharedStrings';
import { styleOf, toCellFormat } from './fileStyles';
import { layoutChanges } from './layoutChanges';
import { newSheet, readResources } from './newSheet';
import type { KeptName } from './newSheet';
import { sheetIdOf, WORKBOOK_SCOPE } from './fileResources';
import { settingsOf } from '../host/book/excelExtras';
import { contentOf, formulaReader, rowsOf } from '../univer/univerCells';
import type { CellRows, FormulaReader } from '../univer/univerCells';

/**
 * The file that the preview's user downloads: the original with what changed in the preview. Cells whose value,
 * formula or look changed are written into the sheets of the original, and widths, heights and merged areas that changed; removed
 * sheets go, renamed ones are renamed, new ones are added behind them; so is what the pane saved in the workbook, and its names;
 * all else of the original stays, also what the preview cannot show, and what was changed of that `leftOut` tells.
 *
 * @param originalData what `openWorkbook` made of it. Univer works on the very object it is given, so give it a clone.
 * @param current the workbook as Univer saves it.
 * @throws Problem as `openWorkbook`, and `workbook-protected` where sheets were added, removed or renamed in a
 * workbook whose structure is locked.
 */
export function saveWorkbook(
  original: Uint8Array,
  originalData: IWorkbookData,
  current: IWorkbookData,
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(guardedFile(() => save(original, originalData, current)));
  });
}

function save(original: Uint8Array, opened: IWorkbookData, current: IWorkbookData): Uint8Array {
  const draft = openDraft(original);
  const strings = readSharedStrings(draft.file);
  const kept = new Set<string>();
  const before = readResources(opened);
  for (const sheet of draft.workbook.sheets) {
    if (sheet.kind !== 'worksheet') continue;
    const id = sheetIdOf(sheet);
    const now = current.sheets[id];
    if (now === undefined || !current.sheetOrder.includes(id)) {
      draft.removeSheet(sheet.name);
      continue;
    }
    kept.add(id);
    if (now.name !== undefined && now.name !== sheet.name) draft.renameSheet(sheet.name, now.name);
    const isTabled = (before.tables.get(id)?.length ?? 0) > 0;
    writeChanges(draft, sheet, strings, opened, current, isTabled);
  }
  const resources = readResources(current);
  for (const id of current.sheetOrder) {
    const sheet = current.sheets[id];
    if (sheet !== undefined && !kept.has(id))
      draft.addSheet(newSheet(id, sheet, current, resources, draft.styles));
  }
  const wanted = orderWanted(draft.workbook.sheets, current);
  if (wanted !== null) draft.orderSheets(wanted);
  const settings = settingsOf(current.custom);
  if (JSON.stringify(settings) !== JSON.stringify(settingsOf(opened.custom))) {
    writeAddInSettings(draft.file, settings);
  }
  return withNames(draft.finish(null), changedNames(before.names, resources.names));
}

/** The names of all tabs in their order, where that is not the one of the file with new sheets behind; `null` where it is. */
function orderWanted(
  sheets: readonly ListedSheet[],
  { sheetOrder, sheets: current }: IWorkbookData,
): readonly string[] | null {
  const ids = sheets.map((sheet) => sheetIdOf(sheet)).filter((id) => sheetOrder.includes(id));
  const added = sheetOrder.filter((id) => !ids.includes(id));
  if ([...ids, ...added].every((id, index) => id === sheetOrder[index])) return null;
  return sheetOrder.map((id) => current[id]?.name ?? '');
}

/** What names of the whole workbook stand for now; `null` for one that is gone. */
type ChangedNames = ReadonlyMap<string, Pick<DefinedName, 'refersTo' | 'hidden'> | null>;

function changedNames(before: readonly KeptName[], after: readonly KeptName[]): ChangedNames {
  const ofWorkbook = (names: readonly KeptName[]) =>
    names
      .filter(({ localSheetId }) => localSheetId === '' || localSheetId === WORKBOOK_SCOPE)
      .map(({ name, formulaOrRefString, hidden }) => {
        return [name, { refersTo: formulaOrRefString.replace(/^=/u, ''), hidden }] as const;
      });
  const [old, now] = [new Map(ofWorkbook(before)), new Map(ofWorkbook(after))];
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => [name, null] as const);
  const changed = [...now].filter(([name, is]) => JSON.stringify(old.get(name)) !== JSON.stringify(is));
  return new Map([...gone, ...changed]);
}

/**
 * The file with these names: the add-in keeps in some of them what belongs to it, as rules, issues and details of papers. Where
 * they stand for cells they have the names that sheets got, so that sheets are renamed before.
 */
function withNames(bytes: Uint8Array, names: ChangedNames): Uint8Array {
  if (names.size === 0) return bytes;
  const draft = openDraft(bytes);
  for (const [name, is] of names) setWorkbookFormula(draft.file, name, is);
  return draft.finish(null);
}

function writeChanges(
  draft: WorkbookDraft,
  sheet: ListedSheet,
  strings: readonly string[],
  opened: IWorkbookData,
  current: IWorkbookData,
  isTabled: boolean,
): void {
  const id = sheetIdOf(sheet);
  const before = opened.sheets[id]?.cellData ?? {};
  const after = current.sheets[id]?.cellData ?? {};
  const changes = changedCells(draft, before, after, opened, current);
  const layout = layoutChanges(opened.sheets[id] ?? {}, current.sheets[id] ?? {}, isTabled);
  if (changes.size > 0) draft.forgetCalculation();
  else if (layout === null) return;
  guardedSheet(sheet, () => {
    const xml = editCells(sheet.name, draft.file.text(sheet.path), strings, changes);
    draft.file.setText(sheet.path, layout === null ? xml : editLayout(xml, layout));
  });
}

function changedCells(
  draft: WorkbookDraft,
  before: CellRows,
  after: CellRows,
  opened: IWorkbookData,
  current: IWorkbookData,
): Map<number, Map<number, CellChange>> {
  const changes = new Map<number, Map<number, CellChange>>();
  const oldFormula = formulaReader(before);
  const newFormula = formulaReader(after);
  const looksAlike = (was: ICellData['s'], is: ICellData['s']): boolean =>
    JSON.stringify(toCellFormat(styleOf(opened, was))) === JSON.stringify(toCellFormat(styleOf(current, is)));
  const visit = (row: number, column: number): void => {
    const [was, is] = [before[row]?.[column], after[row]?.[column]];
    const formula = newFormula(row, column, is);
    const isFormulaKept = formula === oldFormula(row, column, was);
    const isStyleKept = (was?.s ?? null) === (is?.s ?? null) || looksAlike(was?.s, is?.s);
    const content = contentOf(is);
    if (isFormulaKept && isStyleKept && JSON.stringify(content) === JSON.stringify(contentOf(was))) return;
    const line = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(row, line);
    line.set(column, {
      content,
      ...(isFormulaKept ? {} : { formula }),
      ...(isStyleKept ? {} : { style: draft.styles.cellFormat(toCellFormat(styleOf(current, is?.s))) }),
    });
  };
  for (const cells of [before, after]) {
    for (const [row, line] of rowsOf(cells)) {
      for (const [column] of line)
        if (cells === after || after[row]?.[column] === undefined) visit(row, column);
    }
  }
  writeOutShared(changes, before, after, newFormula);
  return changes;
}

/** A shared formula whose first cell has another one now is written out in the cells that shared it. */
function writeOutShared(
  changes: Map<number, Map<number, CellChange>>,
  before: CellRows,
  after: CellRows,
  formulaOf: FormulaReader,
): void {
  const broken = new Set<string>();
  for (const [row, line] of changes) {
    for (const [column, change] of line) {
      const was = before[row]?.[column];
      if (was?.f && was.si && change.formula !== undefined) broken.add(was.si);
    }
  }
  if (broken.size === 0) return;
  for (const [row, line] of rowsOf(before)) {
    for (const [column, was] of line) {
      const change = changes.get(row)?.get(column);
      if (!was.si || !broken.has(was.si) || change?.formula !== undefined) continue;
      const is = after[row]?.[column];
      const cells = changes.get(row) ?? new Map<number, CellChange>();
      changes.set(row, cells);
      cells.set(column, { ...change, content: contentOf(is), formula: formulaOf(row, column, is) });
    }
  }
}
