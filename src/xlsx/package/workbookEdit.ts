import { followSheets, replaceSheets } from '../../core/addresses/references';
import { addRelationship, removeRelationship } from './packageEdit';
import type { WorkbookPackage } from './package';
import { readWorkbookPart } from './workbookPart';
import type { DefinedName, ListedSheet, WorkbookPart } from './workbookPart';
import { attribute, child, children, elementEnd, escapeXml, nextTag, withAttribute } from './xml';
import type { Tag } from './xml';
import { applyEdits, escapeControls, openTag, placeBefore, prefixOf } from './xmlEdits';
import type { XmlEdit } from './xmlEdits';

/** A worksheet part that is to be listed behind the workbook's own sheets. */
export interface AddedSheet {
  readonly name: string;
  readonly path: string;
  readonly visibility: ListedSheet['visibility'];
  /** Names scoped to the sheet; `refersTo` is a formula without `=`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly hidden: boolean }[];
}

export interface SheetListEdit {
  /** Names of sheets that go. */
  readonly removed: ReadonlySet<string>;
  /** New names by old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly added: readonly AddedSheet[];
  /**
   * The names of sheets as they are to be called, in the order of their tabs; one that is not named stays behind the one
   * that it stands behind. `null` where they stay in their order, and added ones stand behind all others.
   */
  readonly order: readonly string[] | null;
  /** Name of the sheet to show, `null` for the one that was shown. */
  readonly activate: string | null;
}

/**
 * Rewrites the list of sheets with its names: names of removed sheets go, names of the others follow their sheet to
 * its new position, names that refer to a removed sheet break as in Excel (`#REF!`).
 */
export function editSheetList(file: WorkbookPackage, edit: SheetListEdit): void {
  const ids = edit.added.map((sheet) => addRelationship(file, file.workbookPath, 'worksheet', sheet.path));
  const workbook = readWorkbookPart(file);
  const kept = workbook.sheets.filter((sheet) => !edit.removed.has(sheet.name));
  const finalNames = [
    ...kept.map((sheet) => edit.renamed.get(sheet.name) ?? sheet.name),
    ...edit.added.map((sheet) => sheet.name),
  ];
  const positions = positionsOf(finalNames, edit.order);
  const active =
    edit.activate === null ? keptActive(workbook, kept) : Math.max(0, finalNames.indexOf(edit.activate));

  const edits = [
    ...sheetEdits(workbook, kept, edit, ids, positions),
    ...nameEdits(workbook, kept, edit, finalNames, positions),
    ...viewEdits(workbook, positions[active] ?? 0),
  ];
  file.setText(file.workbookPath, applyEdits(workbook.xml, edits));
  for (const sheet of workbook.sheets) {
    if (edit.removed.has(sheet.name)) removeRelationship(file, file.workbookPath, sheet.relationshipId);
  }
  selectOnly(file, kept, active);
}

/** Where each sheet comes to stand. */
function positionsOf(names: readonly string[], order: readonly string[] | null): readonly number[] {
  if (order === null) return names.map((_, index) => index);
  const wanted = new Map(order.map((name, index) => [name, index]));
  let before = -1;
  const keys = names.map((name) => (before = wanted.get(name) ?? before));
  const sorted = names.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const positions = new Array<number>(names.length).fill(0);
  for (const [position, index] of sorted.entries()) positions[index] = position;
  return positions;
}

function sheetEdits(
  { xml, root, sheets }: WorkbookPart,
  kept: readonly ListedSheet[],
  edit: SheetListEdit,
  relationshipIds: readonly string[],
  positions: readonly number[],
): XmlEdit[] {
  const list = child(xml, root, 'sheets');
  if (list === null) throw new SyntaxError('no <sheets>');
  const prefix = prefixOf(root);
  let sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId));
  const added = edit.added.map((sheet, index) => {
    sheetId += 1;
    return openTag(`${prefix}sheet`, {
      name: escapeControls(sheet.name),
      sheetId,
      state: sheet.visibility === 'visible' ? null : sheet.visibility,
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'r:id': relationshipIds[index] ?? '',
    }).replace(/>$/u, '/>');
  });
  const own = kept.map((sheet) => {
    const name = edit.renamed.get(sheet.name) ?? sheet.name;
    const tag =
      name === sheet.name
        ? xml.slice(sheet.tag.start, sheet.tag.end)
        : withAttribute(xml, sheet.tag, 'name', escapeControls(name));
    return tag.endsWith('/>') ? tag : tag.replace(/>$/u, '/>');
  });
  const ordered = new Array<string>(positions.length).fill('');
  for (const [index, tag] of [...own, ...added].entries()) ordered[positions[index] ?? index] = tag;
  const text = [xml.slice(list.start, list.end), ...ordered, `</${prefix}sheets>`].join('');
  return [{ start: list.start, end: elementEnd(xml, list).end, text }];
}

function nameEdits(
  workbook: WorkbookPart,
  kept: readonly ListedSheet[],
  edit: SheetListEdit,
  finalNames: readonly string[],
  positions: readonly number[],
): XmlEdit[] {
  const { xml, root, sheets, names } = workbook;
  const prefix = prefixOf(root);
  const lost = [...edit.removed].filter((name) => !finalNames.includes(name));
  const own = names.flatMap((name) => {
    if (name.scope === null) return [nameXml(xml, name, null, edit, lost)];
    const sheet = sheets[name.scope];
    const index = sheet === undefined ? -1 : kept.indexOf(sheet);
    return index === -1 ? [] : [nameXml(xml, name, positions[index] ?? index, edit, lost)];
  });
  const added = edit.added.flatMap((sheet, index) =>
    sheet.names.map(({ name, refersTo, hidden }) => {
      const open = openTag(`${prefix}definedName`, {
        name,
        localSheetId: positions[kept.length + index] ?? kept.length + index,
        hidden: hidden ? 1 : null,
      });
      return `${open}${escapeXml(escapeControls(refersTo))}</${prefix}definedName>`;
    }),
  );
  const entries = [...own, ...added];
  const list = child(xml, root, 'definedNames');
  // What else stands in the list is nobody's business here: it stays.
  for (const tag of children(xml, list)) {
    if (tag.name !== 'definedName') entries.push(xml.slice(tag.start, elementEnd(xml, tag).end));
  }
  const text =
    entries.length === 0 ? '' : `<${prefix}definedNames>${entries.join('')}</${prefix}definedNames>`;
  if (list !== null) return [{ start: list.start, end: elementEnd(xml, list).end, text }];
  const at = placeBefore(xml, root, behindNames);
  return [{ start: at, end: at, text }];
}

/** What the schema lets follow `<definedNames>` (ECMA-376 part 1, 18.2.27). */
export const behindNames: ReadonlySet<string> = new Set([
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
  'AlternateContent',
]);

function nameXml(
  xml: string,
  name: DefinedName,
  scope: number | null,
  edit: SheetListEdit,
  lost: readonly string[],
): string {
  const tag =
    scope === null
      ? xml.slice(name.tag.start, name.tag.end)
      : withAttribute(xml, name.tag, 'localSheetId', String(scope));
  if (name.tag.kind === 'empty') return tag;
  const refersTo = replaceSheets(name.refersTo, followSheets(lost, edit.renamed));
  return `${tag}${escapeXml(escapeControls(refersTo))}</${prefixOf(name.tag)}definedName>`;
}

function keptActive({ xml, root, sheets }: WorkbookPart, kept: readonly ListedSheet[]): number {
  const view = child(xml, child(xml, root, 'bookViews'), 'workbookView');
  const active = view === null ? 0 : Number(attribute(xml, view, 'activeTab') ?? '0');
  const sheet = sheets[active];
  return sheet === undefined ? 0 : Math.max(0, kept.indexOf(sheet));
}

function viewEdits({ xml, root }: WorkbookPart, active: number): XmlEdit[] {
  const views = child(xml, root, 'bookViews');
  const view = child(xml, views, 'workbookView');
  const prefix = prefixOf(root);
  if (view !== null) {
    const text = withAttribute(xml, view, 'activeTab', String(active)).replace(
      /\sfirstSheet\s*=\s*["'][^"']*["']/u,
      '',
    );
    return [{ start: view.start, end: view.end, text }];
  }
  const text = `<${prefix}bookViews><${prefix}workbookView activeTab="${active}"/></${prefix}bookViews>`;
  if (views !== null) return [{ start: views.start, end: elementEnd(xml, views).end, text }];
  const at = placeBefore(xml, root, new Set(['sheets']));
  return [{ start: at, end: at, text }];
}

/** Two selected tabs would be a group in which every entry goes to both sheets. */
function selectOnly(file: WorkbookPackage, kept: readonly ListedSheet[], active: number): void {
  for (const [position, sheet] of kept.entries()) {
    const xml = file.text(sheet.path);
    const edits: XmlEdit[] = [];
    for (const view of sheetViews(xml)) {
      const isSelected = ['1', 'true'].includes(attribute(xml, view, 'tabSelected') ?? '0');
      if (isSelected === (position === active)) continue;
      const text = withAttribute(xml, view, 'tabSelected', position === active ? '1' : null);
      edits.push({ start: view.start, end: view.end, text });
    }
    if (edits.length > 0) file.setText(sheet.path, applyEdits(xml, edits));
  }
}

/** The views of a worksheet or chart sheet. */
function* sheetViews(xml: string): Generator<Tag> {
  const root = nextTag(xml, 0);
  yield* children(xml, child(xml, root, 'sheetViews'));
}
