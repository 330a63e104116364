import { readSheet } from '../../read/sheets/readSheet';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { furthestLog, hasComments } from './earlierLog';
import { FEEDBACK_BLOCK, FEEDBACK_UNIT } from '../marks/feedbackCells';
import { isRecord, writtenSheets } from './logData';
import { markOfCells, resultKindOf } from '../marks/mark';
import type { ResultKind } from '../words/sheetTexts';

/**
 * Of sheets that fit their marks those that a run wrote. A mark proves nothing, since anybody can copy or forge one: a
 * sheet has to be on the list of what the last run wrote; in a workbook of an earlier version, which keeps no list, and of
 * a feedback sheet or a roadmap, which is made between runs, it has to have the shape of its kind and no scores that others do not have.
 */
export function provenResults(untouched: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const written = writtenSheets(untouched);
  const carried = furthestLog(untouched);
  return untouched.filter((sheet) => {
    const kind = resultKindOf(sheet);
    const listed = written?.get(sheet.name);
    const isListed = listed !== undefined && listed === markOfCells(sheet.resultMark ?? '');
    if (isListed) return kind !== 'log' || isCarried(sheet, carried);
    const isUnlisted = written === null || isMadeBetween(kind) || kind === 'logData';
    return isUnlisted && hasShape(sheet, kind, carried);
  });
}

function isMadeBetween(kind: ResultKind | null): boolean {
  return kind === 'feedback' || kind === 'roadmap';
}

/** Whether nothing that somebody wrote into a log is lost with it. */
function isCarried(log: SheetSnapshot, carried: SheetSnapshot | null): boolean {
  return log === carried || !hasComments(log);
}

function hasShape(sheet: SheetSnapshot, kind: ResultKind | null, carried: SheetSnapshot | null): boolean {
  if (sheet.firstRow !== 0 || sheet.firstColumn !== 0) return false;
  if (kind === 'logData') return isRecord(sheet);
  if (kind === 'log' && !isCarried(sheet, carried)) return false;
  if (isMadeBetween(kind)) return isOfUnit(sheet);
  return kind === null || !hasForeignScores(sheet, kind);
}

/** Names block and unit, each behind its label, above any table. */
function isOfUnit(sheet: SheetSnapshot): boolean {
  const isNamed = ({ row, column }: typeof FEEDBACK_UNIT) =>
    isWords(sheet.values[row]?.[column]) && isWords(sheet.values[row]?.[column - 1]);
  if (![FEEDBACK_BLOCK, FEEDBACK_UNIT].every(isNamed)) return false;
  const { spans } = readSheet({ ...sheet, resultMark: null });
  return spans.every(({ header }) => header.firstRow > FEEDBACK_BLOCK.row);
}

function isWords(content: CellContent | undefined): boolean {
  return typeof content === 'string' && /\p{L}/u.test(content);
}

/** Results without a table of units or criteria. */
const WITHOUT_SCORES: ReadonlySet<ResultKind> = new Set(['announcement', 'findings', 'log', 'logData']);

/** Whether a sheet reads as scores of a kind that its results never have: one unit's, or any where they have none. */
function hasForeignScores(sheet: SheetSnapshot, kind: ResultKind): boolean {
  const { tables, unitTables } = readSheet({ ...sheet, resultMark: null });
  if (WITHOUT_SCORES.has(kind)) return tables.length + unitTables.length > 0;
  return kind !== 'matrix' && tables.length > 0;
}
