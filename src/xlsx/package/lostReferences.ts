import { followSheets, replaceSheets } from '../../core/addresses/references';
import type { WorkbookPackage } from './package';
import type { ListedSheet } from './workbookPart';
import { elementEnd, escapeXml, nextTag, textBetween } from './xml';
import { applyEdits } from './xmlEdits';
import type { XmlEdit } from './xmlEdits';

/**
 * Formulas of kept sheets and charts that refer to a sheet that is gone become `#REF!`, and those that refer to a
 * renamed sheet follow it, as Excel does itself; a file that refers to no sheet at all would be repaired aloud.
 * Parts without such a formula stay as they are.
 */
export function breakLostReferences(
  file: WorkbookPackage,
  kept: readonly ListedSheet[],
  lost: readonly string[],
  renamed: ReadonlyMap<string, string>,
): void {
  if (lost.length + renamed.size === 0) return;
  const names = [...lost, ...renamed.keys()];
  const follow = followSheets(lost, renamed);
  const charts = file.paths().filter((path) => file.contentType(path).includes('drawingml.chart+xml'));
  for (const path of [...kept.map((sheet) => sheet.path), ...charts]) {
    const xml = file.text(path);
    if (!mentionsAny(xml, names)) continue;
    const edits = formulaEdits(xml, (formula) => replaceSheets(formula, follow));
    if (edits.length > 0) file.setText(path, applyEdits(xml, edits));
  }
}

/** Elements that hold a formula: of cells and charts, conditional formats, validations. */
const formulaElements: ReadonlySet<string> = new Set(['f', 'formula', 'formula1', 'formula2']);

function mentionsAny(xml: string, names: readonly string[]): boolean {
  const lower = xml.toLowerCase();
  return names.some((name) => {
    const quoted = name.replaceAll("'", "''").toLowerCase();
    return lower.includes(escapeXml(quoted)) || lower.includes(quoted.replaceAll("'", '&apos;'));
  });
}

function formulaEdits(xml: string, change: (formula: string) => string): XmlEdit[] {
  const edits: XmlEdit[] = [];
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== 'open' || !formulaElements.has(tag.name)) continue;
    const { contentEnd } = elementEnd(xml, tag);
    const formula = textBetween(xml, tag.end, contentEnd);
    const changed = change(formula);
    if (changed !== formula) edits.push({ start: tag.end, end: contentEnd, text: escapeXml(changed) });
  }
  return edits;
}
