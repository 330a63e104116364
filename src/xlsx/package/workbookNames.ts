import type { WorkbookPackage } from './package';
import { MAX_FORMULA } from './limits';
import { readStringConstant, readWorkbookPart, stringConstant } from './workbookPart';
import { behindNames } from './workbookEdit';
import { child, elementEnd, escapeXml } from './xml';
import { applyEdits, escapeControls, openTag, placeBefore, prefixOf } from './xmlEdits';
import type { XmlEdit } from './xmlEdits';

/** The text that a name of the whole workbook keeps; `null` where it has none of that name, or no text in it. */
export function workbookName(file: WorkbookPackage, wanted: string): string | null {
  const { names } = readWorkbookPart(file);
  const found = names.find(({ name, scope }) => scope === null && name.toUpperCase() === wanted);
  if (found === undefined || found.refersTo.length > MAX_FORMULA) return null;
  return readStringConstant(found.refersTo);
}

/** Keeps a text in a hidden name of the whole workbook, in place of the one that it has. */
export function setWorkbookName(file: WorkbookPackage, wanted: string, text: string): void {
  const { xml, root, names } = readWorkbookPart(file);
  const prefix = prefixOf(root);
  const open = openTag(`${prefix}definedName`, { name: wanted, hidden: 1 });
  const entry = `${open}${escapeXml(escapeControls(stringConstant(text)))}</${prefix}definedName>`;
  const known = names.find(({ name, scope }) => scope === null && name.toUpperCase() === wanted);
  const list = child(xml, root, 'definedNames');
  const whole = `<${prefix}definedNames>${entry}</${prefix}definedNames>`;
  const edit = ((): XmlEdit => {
    if (known !== undefined) return { start: known.tag.start, end: known.end, text: entry };
    if (list?.kind === 'empty') return { start: list.start, end: list.end, text: whole };
    const at = list === null ? placeBefore(xml, root, behindNames) : elementEnd(xml, list).contentEnd;
    return { start: at, end: at, text: list === null ? whole : entry };
  })();
  file.setText(file.workbookPath, applyEdits(xml, [edit]));
}
