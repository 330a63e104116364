import { cellAddress } from '../../addresses/address';
import { namesInFormula } from '../../addresses/namesInFormula';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { topOf } from '../../workbook';
import type { Place, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { isUntouchedResult, resultKindOf } from '../marks/mark';
import { hasMeasures } from './earlierMeasures';
import { provenResults } from './provenResults';

/** What becomes of the result sheets that a workbook has from earlier runs. */
export interface EarlierResults {
  /** Those that a run replaces: an earlier run wrote them, nobody edited them and nothing that stays refers to them. */
  readonly replaceable: readonly SheetSnapshot[];
  /** Those that were edited, renamed or copied since, or only bear a mark: they are the officer's. */
  readonly edited: readonly SheetSnapshot[];
  /** Untouched ones that somebody protected, as a result that was approved: they stay. */
  readonly protectedSheets: readonly SheetSnapshot[];
  /** Untouched ones that stay, since they would leave `#REF!` behind where something that stays refers to them. */
  readonly referred: readonly ReferredResult[];
  /** Untouched roadmaps (*lộ trình*): no run replaces them, only another roadmap of the same unit does. */
  readonly roadmaps: readonly SheetSnapshot[];
}

interface ReferredResult {
  readonly sheet: SheetSnapshot;
  /** The first cell that refers to it, `null` where only a defined name does. */
  readonly from: Place | null;
  /** The defined name that refers to it, `null` where a cell does. */
  readonly name: string | null;
}

/**
 * Tells which earlier results a run replaces. An untouched result stays where a formula or a defined name of the
 * officer's, or of another sheet that stays, refers to it, by the name of the sheet or of its table; results that only
 * refer to each other go together. Texts such as the target of a `HYPERLINK` are no references.
 */
export function earlierResults(workbook: WorkbookSnapshot): EarlierResults {
  const results = workbook.sheets.filter((sheet) => sheet.resultMark !== null);
  const untouched = new Set(provenResults(results.filter(isUntouchedResult)));
  const roadmaps = [...untouched].filter((sheet) => resultKindOf(sheet) === 'roadmap');
  const renewed = [...untouched].filter((sheet) => !roadmaps.includes(sheet));
  const candidates = new Set(renewed.filter(isOpen));
  const referred = referredResults(workbook, candidates);
  const kept = new Set(referred.map(({ sheet }) => sheet));
  return {
    replaceable: [...candidates].filter((sheet) => !kept.has(sheet)),
    edited: results.filter((sheet) => !untouched.has(sheet)),
    protectedSheets: renewed.filter((sheet) => !candidates.has(sheet)),
    referred,
    roadmaps: roadmaps.filter(isOpen),
  };
}

/**
 * The same for a run that does not write again what is to be mended: a sheet of it with measures of the officer's is the
 * officer's, since nothing would carry them over.
 */
export function keepingMeasures(earlier: EarlierResults): EarlierResults {
  const kept = earlier.replaceable.filter(hasMeasures);
  if (kept.length === 0) return earlier;
  return {
    ...earlier,
    replaceable: earlier.replaceable.filter((sheet) => !kept.includes(sheet)),
    edited: [...earlier.edited, ...kept],
  };
}

function isOpen({ isProtected }: SheetSnapshot): boolean {
  return isProtected !== true;
}

/** Those of some sheets that nothing that stays refers to. */
export function unreferred(
  workbook: WorkbookSnapshot,
  candidates: readonly SheetSnapshot[],
): readonly SheetSnapshot[] {
  const referred = new Set(referredResults(workbook, new Set(candidates)).map(({ sheet }) => sheet));
  return candidates.filter((sheet) => !referred.has(sheet));
}

/** What an officer is told of the ones that stay. */
export function earlierResultFindings(earlier: EarlierResults): readonly Finding[] {
  const { edited, protectedSheets, referred } = earlier;
  return [
    ...edited.map(({ name }) => finding('result-sheet-edited', topOf(name), { sheet: name })),
    ...protectedSheets.map(({ name }) => finding('result-sheet-protected', topOf(name), { sheet: name })),
    ...referred.map(({ sheet: { name: sheet }, from, name }) =>
      finding('result-sheet-referred', from ?? topOf(sheet), { sheet, name }),
    ),
  ];
}

/** From sheets that stay to the candidates that they refer to, and from those on. */
function referredResults(
  workbook: WorkbookSnapshot,
  candidates: ReadonlySet<SheetSnapshot>,
): readonly ReferredResult[] {
  if (candidates.size === 0) return [];
  const { sheets, names = [] } = workbook;
  const find = finder(sheets, candidates);
  const referred = new Map<SheetSnapshot, ReferredResult>();
  const staying = sheets.filter((sheet) => !candidates.has(sheet));
  const addName = (scope: string | null): void => {
    for (const { name, sheet: of, formula } of names) {
      if (of !== scope) continue;
      for (const sheet of find(formula)) {
        if (referred.has(sheet)) continue;
        referred.set(sheet, { sheet, from: null, name });
        staying.push(sheet);
      }
    }
  };
  addName(null);
  // The list grows while it is gone through.
  for (const from of staying) {
    addName(from.name);
    for (const { row, column, formula } of from.formulas ?? []) {
      for (const sheet of find(formula)) {
        if (referred.has(sheet)) continue;
        const cell = cellAddress(from.firstRow + row, from.firstColumn + column);
        referred.set(sheet, { sheet, from: { sheet: from.name, cell }, name: null });
        staying.push(sheet);
      }
    }
  }
  return sheets.flatMap((sheet) => referred.get(sheet) ?? []);
}

/** Finds the candidates that a formula refers to. */
function finder(
  sheets: readonly SheetSnapshot[],
  candidates: ReadonlySet<SheetSnapshot>,
): (formula: string) => readonly SheetSnapshot[] {
  const tabs = new Map(sheets.map(({ name }, tab) => [name.toLowerCase(), tab]));
  const byTable = new Map(
    [...candidates].flatMap((sheet) =>
      (sheet.tables ?? []).map((table): [string, SheetSnapshot] => [table.toLowerCase(), sheet]),
    ),
  );
  const mayName = mentionOf([...byTable.keys()]);
  return (formula) => {
    if (!mayName(formula)) return [];
    const named = namesInFormula(formula);
    return [
      ...named.sheets.flatMap((ends) => sheetsBetween(ends, sheets, tabs)),
      ...named.words.flatMap((word) => byTable.get(word.toLowerCase()) ?? []),
    ].filter((sheet) => candidates.has(sheet));
  };
}

/** A quick look, since most formulas of a large workbook name neither a sheet nor a table. */
function mentionOf(tables: readonly string[]): (formula: string) => boolean {
  const escaped = tables.map((table) => table.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const anyTable = tables.length === 0 ? null : new RegExp(escaped.join('|'), 'iu');
  return (formula) => formula.includes('!') || (anyTable?.test(formula) ?? false);
}

/** The sheets of a reference: of one through several sheets all from the first tab to the last. */
function sheetsBetween(
  [first, last]: readonly [string, string],
  sheets: readonly SheetSnapshot[],
  tabs: ReadonlyMap<string, number>,
): readonly SheetSnapshot[] {
  const ends = [first, last].flatMap((name) => tabs.get(name.toLowerCase()) ?? []);
  return ends.length === 0 ? [] : sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
}
