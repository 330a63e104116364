import type { WorkbookPackage } from './package';
import { MAX_FORMULA } from './limits';
import { readStringConstant, readWorkbookPart, stringConstant } from './workbookPart';
import type { DefinedName } from './workbookPart';
import { behindNames } from './workbookEdit';
import { child, elementEnd, escapeXml } from './xml';
import type { Tag } from './xml';
import { applyEdits, escapeControls, openTag, placeBefore, prefixOf } from './xmlEdits';
import type { XmlEdit } from './xmlEdits';

/** The texts that names of the whole workbook keep; `null` where it has none of that name, or no text in it. */
export function workbookNames(file: WorkbookPackage, wanted: readonly string[]): readonly (string | null)[] {
  const kept = new Map<string, string>();
  for (const { name, scope, refersTo } of readWorkbookPart(file).names) {
    const key = name.toUpperCase();
    if (scope === null && !kept.has(key)) kept.set(key, refersTo);
  }
  return wanted.map((name) => {
    const refersTo = kept.get(name);
    return refersTo === undefined || refersTo.length > MAX_FORMULA ? null : readStringConstant(refersTo);
  });
}

/** Keeps a text in a hidden name of the whole workbook, in place of the one that it has; `null` takes the name away. */
export function setWorkbookName(file: WorkbookPackage, wanted: string, text: string | null): void {
  setWorkbookFormula(file, wanted, text === null ? null : { refersTo: stringConstant(text), hidden: true });
}

/** Has a name of the whole workbook stand for a formula, in place of what it stood for; `null` takes the name away. */
export function setWorkbookFormula(
  file: WorkbookPackage,
  wanted: string,
  formula: Pick<DefinedName, 'refersTo' | 'hidden'> | null,
): void {
  const { xml, root, names } = readWorkbookPart(file);
  const prefix = prefixOf(root);
  const known = names.find(
    ({ name, scope }) => scope === null && name.toUpperCase() === wanted.toUpperCase(),
  );
  if (formula === null) {
    if (known === undefined) return;
    // A list of names may not be empty.
    const only = names.length === 1 ? child(xml, root, 'definedNames') : null;
    const gone = only === null ? { start: known.tag.start, end: known.end } : elementPlace(xml, only);
    file.setText(file.workbookPath, applyEdits(xml, [{ ...gone, text: '' }]));
    return;
  }
  const open = openTag(`${prefix}definedName`, { name: wanted, ...(formula.hidden ? { hidden: 1 } : {}) });
  const entry = `${open}${escapeXml(escapeControls(formula.refersTo))}</${prefix}definedName>`;
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

function elementPlace(xml: string, tag: Tag): { readonly start: number; readonly end: number } {
  return { start: tag.start, end: elementEnd(xml, tag).end };
}
