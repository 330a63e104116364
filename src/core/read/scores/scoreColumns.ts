import type { SheetSnapshot } from '../../workbook';
import type { KindOfScore, ScoreRole } from '../model/assessment';
import type { ApartColumns } from '../bonusPenalty/apartColumns';
import { withApartRounds } from './apartGroups';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { insideOf, isAverageHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { readScoreColumn } from '../cells/scoreColumn';
import type { ColumnScores, ScoreRow } from '../cells/scoreColumn';
import { fold } from '../cells/text';
import { stageOf } from './stageWords';

/** The columns of scores of a unit or leaf, by what they hold. */
export interface ScoreColumns {
  /** From the left, but what was given later by its header last; without a role where no header of them tells a kind of score. */
  readonly kinds: readonly KindColumn[];
  readonly bonus: readonly number[];
  readonly penalty: readonly number[];
  /** Bare scores left of bonus or penalty points, which by their headers are those before them: `Điểm | Điểm thưởng`. */
  readonly before: readonly HeaderColumn[];
  /** Scores left of such points whose headers tell neither that these are inside nor that they are not: `Điểm đạt được`. */
  readonly untold: readonly HeaderColumn[];
  /** Rounds of both, of which the last one is among them. */
  readonly apartRounds: readonly ApartColumns[];
  /** Columns of what weights make of points (`Điểm × trọng số`), which are compared and never added. */
  readonly weighted: readonly number[];
}

export interface KindColumn {
  readonly column: number;
  readonly role: ScoreRole | null;
}

/** Finds the columns of scores among those of a header; once for the same list, of which several readers ask. */
export function scoreColumns(columns: readonly HeaderColumn[]): ScoreColumns {
  const known = columnsOf.get(columns);
  if (known !== undefined) return known;
  const found = findColumns(columns);
  columnsOf.set(columns, found);
  return found;
}

const columnsOf = new WeakMap<readonly HeaderColumn[], ScoreColumns>();

function findColumns(columns: readonly HeaderColumn[]): ScoreColumns {
  const { totals, rounds } = withApartRounds(columns);
  const apart = (wanted: ColumnRole) =>
    totals.filter(({ role }) => role === wanted).map(({ column }) => column);
  return {
    kinds: totals
      .toSorted((a, b) => stageOf(a) - stageOf(b))
      .flatMap(({ column, role }) => (isScoreRole(role) ? [{ column, role }] : [])),
    bonus: apart('bonus'),
    penalty: apart('penalty'),
    before: finalsBefore(totals, (text) => BARE.test(fold(text)) || insideOf(text)?.says === 'lacks'),
    untold: finalsBefore(totals, (text) => UNTOLD.test(fold(text))),
    apartRounds: rounds,
    weighted: columns.filter(isWeighted).map(({ column }) => column),
  };
}

function finalsBefore(
  columns: readonly HeaderColumn[],
  called: (text: string) => boolean,
): readonly HeaderColumn[] {
  const first = columns.find(({ role }) => role === 'bonus' || role === 'penalty');
  if (first === undefined) return [];
  return columns.filter(
    ({ column, role, text }) => role === 'final' && column < first.column && called(text),
  );
}

/** A header that says no more than that points stand below it. */
const BARE = /^(?:diem|diem so|so diem|ket qua|scores?|points)$/u;
/** One that says how points were come by; `Tổng điểm` and `Điểm sau điều chỉnh` have all points inside. */
const UNTOLD =
  /^(?:(?:so )?diem (?:so )?(?:dat|dat duoc|danh gia|thuc hien|thuc te|duyet|cong nhan|cchc|chi so|chi so cchc|ket qua|trung binh|binh quan)|ket qua (?:cham diem|diem|danh gia)|achieved score)$/u;

/** The same of one leaf's columns: a column whose header tells no kind holds its scores where no other one does. */
export function scoreColumnsOfLeaf(columns: readonly HeaderColumn[]): ScoreColumns {
  const told = scoreColumns(columns);
  if (told.kinds.length > 0) return told;
  const untold = columns.filter(({ role }) => role === null).map(({ column }) => ({ column, role: null }));
  return { ...told, kinds: untold };
}

function isWeighted({ role, text }: HeaderColumn): boolean {
  return role === 'weighted' || (role === 'index' && fold(text).includes('quy doi'));
}

/** Whether a header has any column of scores. */
export function hasScores(header: HeaderBand): boolean {
  return header.columns.some(({ role }) => isScoreRole(role));
}

/** Whether all scores of a header are averages: of units, as tables of statistics have them, or of judges. */
export function areAverages(columns: readonly HeaderColumn[]): boolean {
  const scores = columns.filter(({ role }) => isScoreRole(role));
  return scores.length > 0 && scores.every(({ text }) => isAverageHeader(text));
}

export function isScoreRole(role: ColumnRole | null): role is ScoreRole {
  return role !== null && SCORE_ROLES.has(role);
}

/** Reads the columns of scores of some rows, each kind by itself; see `readScoreColumn` for what is `known`. */
export function readKinds(
  sheet: SheetSnapshot,
  { kinds }: Pick<ScoreColumns, 'kinds'>,
  rows: readonly ScoreRow[],
  known?: ColumnScores,
): readonly KindOfScore[] {
  return kinds.map(({ column, role }) => {
    const { scores, faults, notes } = readScoreColumn(sheet, column, rows, known);
    return { role, columns: column, scores, faults, notes };
  });
}
