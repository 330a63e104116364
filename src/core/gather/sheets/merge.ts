import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { nameKey } from '../../read/names/nameKey';
import type { Answer } from '../files/answer';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { lineLabel } from '../files/lineName';
import { isSaid } from '../files/ownCells';
import type { AnsweredCell } from '../files/ownCells';
import type { TakenCell, TakenKeys } from '../files/takenBefore';
import { OWN_COLUMNS } from '../files/unitFile';
import type { OwnColumn, OwnContent } from '../files/unitFile';
import type { UnitSheet } from '../files/unitSheets';
import { compareVersions } from '../files/version';

/** A cell of a gathered sheet that a file changes. */
export interface ChangedCell {
  readonly line: CriteriaLine;
  readonly column: OwnColumn;
  readonly from: OwnContent;
  readonly to: OwnContent;
  /** What was taken there before; `null` where nothing was, or the office had changed it. */
  readonly was: TakenCell | null;
  /** The answer that changes it. */
  readonly by: AnsweredCell;
}

/** What becomes of one answer beside what the workbook has of its unit. */
export interface Merged {
  readonly state: 'taken' | 'replaced' | 'same' | 'older' | 'ask';
  readonly changed: readonly ChangedCell[];
  readonly said: readonly Left[];
}

/**
 * Puts what a unit says beside its sheet, cell by cell: what is newer changes the cells that are as they were taken, and what
 * nobody filled in is filled in. A cell that the office changed since stays, and is told; a blank takes nothing back. Where
 * nothing tells of a cell which is newer, nothing is changed, unless a person chose; so does a person of a cell that the
 * office changed.
 *
 * @param whole what its answers say together
 * @param giving these answers
 * @param taken what was taken before
 * @returns what becomes of each of them, in their order
 */
export function merged(
  whole: Answer,
  giving: readonly Answer[],
  sheet: UnitSheet | null,
  taken: TakenKeys,
): readonly Merged[] {
  if (sheet === null) return giving.map(() => ({ state: 'taken', changed: [], said: [] }));
  const cells = cellsOf(whole, giving, sheet, taken);
  const parts = giving.map((answer) =>
    partOf(
      answer,
      cells.filter(({ cell }) => cell.by === answer.by),
      sheet,
      whole.set === null ? NO_NAMES : taken.filesOf(whole.key, whole.set),
    ),
  );
  if (parts.some(({ state }) => state === 'ask'))
    return parts.map((part) => ({ ...part, state: 'ask', changed: [] }));
  const isFirst =
    cells.every(({ remembered }) => remembered === null) &&
    cells.every(({ column, now }) => column !== 'self' || now === null);
  return parts.map((part) => (isFirst ? { ...part, state: 'taken' } : part));
}

interface CellBeside {
  readonly line: CriteriaLine;
  readonly column: OwnColumn;
  readonly cell: AnsweredCell;
  readonly now: OwnContent;
  readonly remembered: TakenCell | null;
  readonly standing: Standing;
}

/** How what is sent stands to what was taken: `blank` where nothing is sent that may be taken. */
type Standing = 'blank' | 'new' | 'same' | 'newer' | 'older' | 'untold';

export function standingOf(cell: AnsweredCell, remembered: TakenCell | null, isChosen: boolean): Standing {
  if (!isSaid(cell)) return 'blank';
  if (remembered === null) return 'new';
  if (remembered.content === cell.content) return 'same';
  const newer = compareVersions(cell, remembered);
  return isChosen || newer === 1 ? 'newer' : newer === -1 ? 'older' : 'untold';
}

function cellsOf(
  { cells, key, set }: Answer,
  giving: readonly Answer[],
  sheet: UnitSheet,
  taken: TakenKeys,
): readonly CellBeside[] {
  const chosen = new Set(giving.filter(({ decision }) => decision.take).map(({ by }) => by));
  return [...cells].flatMap(([line, own]) =>
    OWN_COLUMNS.map((column): CellBeside => {
      const cell = own[column];
      const remembered = set === null ? null : taken.of(key, set, line, column);
      const standing = standingOf(cell, remembered, chosen.has(cell.by));
      return { line, column, cell, now: sheet.contentOf(line, column), remembered, standing };
    }),
  );
}

/**
 * What becomes of one answer: of the cells that are of it.
 *
 * @param names the former names under which the unit's files were taken before, with one file each
 */
function partOf(
  answer: Answer,
  cells: readonly CellBeside[],
  sheet: UnitSheet,
  names: ReadonlyMap<string, string>,
): Merged {
  const last = newestOf(cells.flatMap(({ remembered }) => remembered ?? []));
  const has = (standing: Standing) => cells.some((one) => one.standing === standing);
  const kept = cells.filter(({ standing, remembered }) => standing === 'blank' && remembered !== null);
  const isNewer = last !== undefined && compareVersions(cells[0]?.cell ?? last, last) === 1;
  const isAlike = !has('new') && !has('newer') && !has('older') && !has('untold');
  if (last !== undefined) {
    // What it has to give it gave when it was gathered before.
    const isKnown = cells.some(
      ({ standing, cell, remembered }) => standing === 'same' && isOf(remembered, cell),
    );
    const isUntold = has('untold') && !has('older');
    if (isKnown && !has('new') && !has('newer') && !isUntold) return SAME;
    if (isAlike && !(isNewer && kept.length > 0)) return SAME;
    if (isUntold) return askedBeside('nothing-tells-newer', answer, last.file);
  }
  const other = fileOfOther(answer, cells, names);
  if (other !== null) return askedBeside('former-units', answer, other);
  const said: Left[] = [];
  if (last !== undefined && answer.decision.take && !isNewer)
    said.push(left('version-chosen', '', { files: [last.file] }));
  const older = cells.find(({ standing }) => standing === 'older')?.remembered;
  if (older !== undefined && older !== null) said.push(left('newer-before', '', { file: older.file }));
  const { changed, said: ofOffice } = changesOf(answer, cells, sheet);
  said.push(
    ...ofOffice,
    ...keptOf(
      kept,
      cells.map(({ line }) => line),
    ),
  );
  const hasChanged = changed.length > 0 || ofOffice.length > 0;
  if (older !== undefined && !hasChanged) return { state: 'older', changed: [], said };
  return { state: !hasChanged && said.length === 0 ? 'same' : 'replaced', changed, said };
}

function askedBeside(why: 'nothing-tells-newer' | 'former-units', { file }: Answer, other: string): Merged {
  return { state: 'ask', changed: [], said: [left(why, '', { files: [file.path, other].sort() })] };
}

/**
 * Of two units that are one now the second is no newer version of the first: a file that was taken under another name, where
 * this one's was not taken yet or would change what that one said. `null` where a person decided, or there is none.
 */
function fileOfOther(
  { former, decision }: Answer,
  cells: readonly CellBeside[],
  names: ReadonlyMap<string, string>,
): string | null {
  if (decision.take) return null;
  const own = nameKey(former);
  const changed = cells.find(
    ({ standing, remembered }) =>
      standing === 'newer' && remembered !== null && nameKey(remembered.former) !== own,
  );
  if (changed !== undefined) return changed.remembered?.file ?? '';
  const [other] = names.values();
  return names.has(own) ? null : (other ?? null);
}

/** Whether what is remembered is of the very file and version. */
function isOf(remembered: TakenCell | null, cell: AnsweredCell): boolean {
  return (
    remembered !== null &&
    remembered.file === cell.file &&
    remembered.issue === cell.issue &&
    remembered.saved === cell.saved
  );
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
const SAME: Merged = { state: 'same', changed: [], said: [] };

/** The newest version of those that the cells are of; a cell that a newer file could not fill keeps its own. */
function newestOf(cells: readonly TakenCell[]): TakenCell | undefined {
  return cells.reduce<TakenCell | undefined>(
    (newest, one) => (newest === undefined || compareVersions(one, newest) === 1 ? one : newest),
    undefined,
  );
}

function changesOf(
  { decision }: Answer,
  cells: readonly CellBeside[],
  sheet: UnitSheet,
): Pick<Merged, 'changed' | 'said'> {
  const changed: ChangedCell[] = [];
  const said: Left[] = [];
  for (const { line, column, cell, now, remembered, standing } of cells) {
    if ((standing !== 'new' && standing !== 'newer') || !isSaid(cell) || cell.content === now) continue;
    const change = { line, column, from: now, to: cell.content, by: cell };
    if (!hasPlace(sheet, line, column)) {
      const { code, name } = line;
      const facts = { code, name, column, sheet: sheet.sheet, sent: cell.content };
      said.push(left('sheet-without-column', cell.cell, facts));
    } else if (now === (remembered?.content ?? null)) {
      changed.push({ ...change, was: remembered });
    } else {
      const { code, name } = line;
      const facts = { code, name, kept: now, sent: cell.content };
      const isReplaced = decision.cells.includes(cell.cell);
      if (isReplaced) changed.push({ ...change, was: null });
      said.push(left(isReplaced ? 'office-replaced' : 'office-changed', cell.cell, facts));
    }
  }
  return { changed, said };
}

/** Whether the sheet has a cell for what a unit says. */
export function hasPlace({ columns, rows }: UnitSheet, line: CriteriaLine, column: OwnColumn): boolean {
  return columns.has(column) && rows.has(line);
}

/** What was taken before and stays, since the answer has nothing there, or nothing that can be taken. */
function keptOf(kept: readonly CellBeside[], lines: readonly CriteriaLine[]): readonly Left[] {
  const spoilt = kept.flatMap(({ line: { code, name }, cell, now }) =>
    cell.content === undefined && cell.cell !== '' && now !== null
      ? [left('older-kept', cell.cell, { code, name, kept: now })]
      : [],
  );
  const blank = kept.filter(({ cell, now }) => cell.content === null && now !== null);
  const files = [...new Set(blank.flatMap(({ remembered }) => remembered?.file ?? []))].sort();
  const criteria = [...new Set(blank.map(({ line }) => lineLabel(line, lines)))];
  return blank.length === 0 ? spoilt : [...spoilt, left('blank-kept', '', { files, criteria })];
}
