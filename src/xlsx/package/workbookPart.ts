import { RESULT_MARK_NAME } from '../../core/workbook';
import type { SheetSnapshot } from '../../core/workbook';
import { MAX_FORMULA } from './limits';
import { guarded } from './package';
import type { WorkbookPackage } from './package';
import { attribute, child, children, elementEnd, rootOf, textBetween } from './xml';
import type { Tag } from './xml';
import { unescapeControls } from './xmlEdits';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Only worksheets have cells; chart sheets and dialog sheets do not. */
  readonly kind: 'worksheet' | 'other';
  readonly path: string;
  readonly relationshipId: string;
  readonly sheetId: number;
  readonly tag: Tag;
}

/** A defined name; `scope` is the position of its sheet among all sheets, `null` for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly scope: number | null;
  readonly hidden: boolean;
  /** Its formula, without `=`. */
  readonly refersTo: string;
  readonly tag: Tag;
  readonly end: number;
}

export interface WorkbookPart {
  readonly xml: string;
  readonly root: Tag;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Its formulas are calculated only when somebody asks for it. */
  readonly isCalculatedByHand: boolean;
  /** Sheets may not be added or removed. */
  readonly structureLocked: boolean;
}

/** Reads the part that lists the sheets. @throws Problem `damaged-file`. */
export function readWorkbookPart(file: WorkbookPackage): WorkbookPart {
  return guarded(file.workbookPath, () => {
    const xml = file.text(file.workbookPath);
    const root = rootOf(xml, 'workbook');
    if (root === null) throw new SyntaxError('no <workbook>');
    const properties = child(xml, root, 'workbookPr');
    const protection = child(xml, root, 'workbookProtection');
    const calculation = child(xml, root, 'calcPr');
    return {
      xml,
      root,
      sheets: readSheets(file, xml, root),
      names: readNames(xml, root),
      date1904: properties !== null && isTrue(attribute(xml, properties, 'date1904')),
      isCalculatedByHand: calculation !== null && attribute(xml, calculation, 'calcMode') === 'manual',
      structureLocked: protection !== null && isTrue(attribute(xml, protection, 'lockStructure')),
    };
  });
}

/** The texts of the hidden names `RESULT_MARK_NAME` by the positions of their sheets; `null` for one that is no text. */
export function resultMarks(names: readonly DefinedName[]): ReadonlyMap<number, string | null> {
  const marks = new Map<number, string | null>();
  for (const { name, scope, refersTo } of names) {
    if (scope === null || marks.has(scope) || name.toUpperCase() !== RESULT_MARK_NAME) continue;
    marks.set(scope, refersTo.length > MAX_FORMULA ? null : readStringConstant(refersTo));
  }
  return marks;
}

/** `"a ""b"""` is `a "b"`; longer texts are joined constants: `"a"&"b"`. */
export function readStringConstant(formula: string): string | null {
  if (!/^=?\s*"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*\s*$/u.test(formula)) return null;
  return [...formula.matchAll(/"((?:[^"]|"")*)"/gu)]
    .map(([, text]) => (text ?? '').replaceAll('""', '"'))
    .join('');
}

/** The text as a formula's string constant. Excel takes at most 255 characters in one, so longer ones are joined. */
export function stringConstant(text: string): string {
  const pieces = text.match(/[\s\S]{1,255}/gu) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

function readSheets(file: WorkbookPackage, xml: string, root: Tag): ListedSheet[] {
  const relationships = new Map(file.relationships(file.workbookPath).map((entry) => [entry.id, entry]));
  const sheets: ListedSheet[] = [];
  for (const tag of children(xml, child(xml, root, 'sheets'))) {
    const relationshipId = attribute(xml, tag, 'id') ?? '';
    const relationship = relationships.get(relationshipId);
    if (relationship === undefined || !file.has(relationship.target)) {
      throw new SyntaxError(`no part for the sheet ${attribute(xml, tag, 'name') ?? ''}`);
    }
    const sheetId = Number(attribute(xml, tag, 'sheetId') ?? Number.NaN);
    if (!Number.isInteger(sheetId) || sheetId < 0) throw new SyntaxError('a sheet without its number');
    const state = attribute(xml, tag, 'state');
    sheets.push({
      name: unescapeControls(attribute(xml, tag, 'name') ?? ''),
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      kind: relationship.type === 'worksheet' ? 'worksheet' : 'other',
      path: relationship.target,
      relationshipId,
      sheetId,
      tag,
    });
  }
  checkUnlike(sheets, ({ name }) => name.toLowerCase());
  checkUnlike(sheets, ({ sheetId }) => String(sheetId));
  checkUnlike(sheets, ({ path }) => path.toLowerCase());
  return sheets;
}

/** Sheets are told by their names, numbers and parts. @throws SyntaxError where two share one */
function checkUnlike(sheets: readonly ListedSheet[], keyOf: (sheet: ListedSheet) => string): void {
  if (new Set(sheets.map(keyOf)).size < sheets.length) throw new SyntaxError('two sheets are listed as one');
}

function readNames(xml: string, root: Tag): DefinedName[] {
  const names: DefinedName[] = [];
  for (const tag of children(xml, child(xml, root, 'definedNames'))) {
    if (tag.name !== 'definedName') continue;
    const { contentEnd, end } = elementEnd(xml, tag);
    const scope = attribute(xml, tag, 'localSheetId');
    names.push({
      name: attribute(xml, tag, 'name') ?? '',
      scope: scope === null ? null : Number(scope),
      hidden: isTrue(attribute(xml, tag, 'hidden')),
      refersTo: unescapeControls(textBetween(xml, tag.end, contentEnd)),
      tag,
      end,
    });
  }
  return names;
}

/** An XML Schema boolean that is set. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
