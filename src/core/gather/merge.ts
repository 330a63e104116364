import type { CriteriaLine } from '../read/criteria/criteriaLines';
import type { Answer } from './answers';
import { left } from './left';
import type { Left } from './left';
import { keyOfTaken } from './takenBefore';
import type { TakenCell, TakenKeys } from './takenBefore';
import { OWN_COLUMNS } from './unitFile';
import type { OwnColumn, OwnContent } from './unitFile';
import type { UnitSheet } from './unitSheets';
import { compareVersions, versionOf } from './versions';

/** A cell of a gathered sheet that a newer file changes. */
export interface ChangedCell {
  readonly line: CriteriaLine;
  readonly column: OwnColumn;
  readonly from: OwnContent;
  readonly to: OwnContent;
}

/** What becomes of an answer beside what the workbook has of the unit. */
export interface Merged {
  readonly state: 'taken' | 'replaced' | 'same' | 'older' | 'ask';
  readonly changed: readonly ChangedCell[];
  readonly said: readonly Left[];
}

/**
 * Puts an answer beside the unit's sheet: a newer one changes the cells that are as they were taken, and those that nobody
 * filled in. A cell that the office changed since stays, and is told. An older answer, or one of which nothing tells that it is
 * newer, changes nothing, unless a person chose it; so does a person of a cell that the office changed.
 *
 * @param taken what was taken before
 */
export function merged(answer: Answer, sheet: UnitSheet | null, taken: TakenKeys): Merged {
  const cells = cellsOf(answer, sheet, taken);
  if (sheet === null) return { state: 'taken', changed: [], said: [] };
  const said: Left[] = [];
  const last = newestOf(cells.flatMap(({ remembered }) => remembered ?? []));
  // Of what cannot be taken, or is not there any more, what was taken before stays.
  const kept = cells.filter(({ sent, remembered }) => sent === undefined && remembered !== null);
  if (last !== undefined) {
    const isAlike = cells.every(
      ({ sent, remembered }) => sent === undefined || sent === (remembered?.content ?? null),
    );
    const newer = compareVersions(versionOf(answer), last);
    if (isAlike && (newer === 0 || kept.length === 0)) return { state: 'same', changed: [], said: [] };
    // Of two units that are one now, the second is no newer version of the first.
    if (answer.isFormerName && last.file !== answer.file.path && !answer.decision.take) {
      const files = [answer.file.path, last.file].sort();
      return { state: 'ask', changed: [], said: [left('nothing-tells-newer', '', { files })] };
    }
    if (answer.decision.take && newer !== 1) said.push(left('version-chosen', '', { files: [last.file] }));
    else if (newer === -1)
      return { state: 'older', changed: [], said: [left('newer-before', '', { file: last.file })] };
    else if (newer === 0) {
      const files = [answer.file.path, last.file].sort();
      return { state: 'ask', changed: [], said: [left('nothing-tells-newer', '', { files })] };
    }
  }
  const changed: ChangedCell[] = [];
  let isWithoutColumn = false;
  for (const { line, column, cell, sent, now, remembered } of cells) {
    if (sent === undefined || sent === now) continue;
    if (!sheet.columns.has(column) || !sheet.rows.has(line)) {
      isWithoutColumn ||= sent !== null;
    } else if (now === (remembered?.content ?? null)) {
      changed.push({ line, column, from: now, to: sent });
    } else if (sent !== (remembered?.content ?? null)) {
      const { code, name } = line;
      const facts = { code, name, kept: now, sent };
      const isReplaced = answer.decision.cells.includes(cell);
      if (isReplaced) changed.push({ line, column, from: now, to: sent });
      said.push(left(isReplaced ? 'office-replaced' : 'office-changed', cell, facts));
    }
  }
  for (const { line, cell, now } of kept)
    if (cell !== '' && now !== null)
      said.push(left('older-kept', cell, { code: line.code, name: line.name, kept: now }));
  if (isWithoutColumn) said.push(left('sheet-without-column', '', { sheet: sheet.sheet }));
  const wasBlank = last === undefined && cells.every(({ column, now }) => column !== 'self' || now === null);
  const state = wasBlank ? 'taken' : changed.length === 0 && said.length === 0 ? 'same' : 'replaced';
  return { state, changed, said };
}

/** The newest version of those that the cells are of; a cell that a newer file could not fill keeps its own. */
function newestOf(cells: readonly TakenCell[]): TakenCell | undefined {
  return cells.reduce<TakenCell | undefined>(
    (newest, one) => (newest === undefined || compareVersions(one, newest) === 1 ? one : newest),
    undefined,
  );
}

interface CellBeside {
  readonly line: CriteriaLine;
  readonly column: OwnColumn;
  readonly cell: string;
  /** `undefined` where the answer says nothing that may be taken. */
  readonly sent: OwnContent | undefined;
  readonly now: OwnContent;
  readonly remembered: TakenCell | null;
}

function cellsOf({ cells, key }: Answer, sheet: UnitSheet | null, taken: TakenKeys): readonly CellBeside[] {
  return [...cells].flatMap(([line, own]) =>
    OWN_COLUMNS.map((column): CellBeside => {
      const { cell, content: sent } = own[column];
      const now = sheet?.contentOf(line, column) ?? null;
      const remembered = taken.get(keyOfTaken(key, line, column)) ?? null;
      return { line, column, cell, sent, now, remembered };
    }),
  );
}

/** What is remembered of an answer that was taken: all that it says, whatever the office has made of it. */
export function rememberedOf(answer: Answer, taken: TakenKeys): readonly TakenCell[] {
  const { file, unit, key, sheet } = answer;
  const version = versionOf(answer);
  return [...answer.cells].flatMap(([line, own]) =>
    OWN_COLUMNS.flatMap((column): readonly TakenCell[] => {
      const { cell, content } = own[column];
      const { code, name } = line;
      if (content === null) return [];
      const before = taken.get(keyOfTaken(key, line, column));
      if (content === undefined) return before === undefined ? [] : [before];
      return [{ unit, code, name, column, content, file: file.path, sheet, cell, ...version }];
    }),
  );
}
