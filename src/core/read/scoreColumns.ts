import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { HeaderBand, HeaderColumn } from './headerBand';
import type { ColumnRole } from './headers';
import { readScore } from './score';
import type { Score } from './score';
import { readScoreColumn } from './scoreColumn';
import type { ScoreColumn, ScoreFault, ScoreRow } from './scoreColumn';
import { contentAt } from './sheetCells';

/** The score columns of a unit score sheet, in the order in which they are asked. */
export interface ScoreColumns {
  /** Best first, e.g. final, verified second round, verified, self. */
  readonly chain: readonly ChainLink[];
  /** Survey points, which add to verified points where the two are separate columns. */
  readonly survey: number | null;
  readonly bonus: readonly number[];
  readonly penalty: readonly number[];
  /** Every column with scores of any kind. */
  readonly all: readonly number[];
}

interface ChainLink {
  readonly column: number;
  readonly role: ColumnRole;
}

/** The score that counts for one criterion. */
export interface ChosenScore {
  readonly score: Score;
  readonly column: number;
  readonly role: ColumnRole | null;
}

/** A chosen score, and why it is none where it is `invalid`. */
export interface FaultedScore extends ChosenScore {
  readonly fault: ScoreFault | null;
}

/** Columns of scores as read, by their column. */
export type ReadColumns = ReadonlyMap<number, ScoreColumn>;

const CHAINS: Readonly<Record<Settings['scoreSource'], readonly ColumnRole[]>> = {
  latest: ['final', 'verified2', 'verified1', 'self'],
  final: ['final'],
  verified: ['verified2', 'verified1'],
  verified2: ['verified2'],
  verified1: ['verified1'],
  self: ['self'],
};

/** Finds the score columns of a header, by the setting which score counts (DOMAIN section 3, rule 2). */
export function scoreColumns(header: HeaderBand, source: Settings['scoreSource']): ScoreColumns {
  const of = (role: ColumnRole) =>
    header.columns.filter((column) => column.role === role).map((column) => column.column);
  const chain = CHAINS[source].flatMap((role) =>
    // Of two columns with one role the later one was filled in later.
    of(role)
      .reverse()
      .map((column) => ({ column, role })),
  );
  const survey = source === 'self' ? null : (of('survey').at(-1) ?? null);
  const bonus = of('bonus');
  const penalty = of('penalty');
  const all = header.columns.filter(isScoreColumn).map(({ column }) => column);
  return { chain, survey, bonus, penalty, all };
}

/** Whether a header has any column of scores. */
export function hasScores(header: HeaderBand): boolean {
  return header.columns.some(isScoreColumn);
}

function isScoreColumn({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role);
}

const SCORE_ROLES: ReadonlySet<ColumnRole> = new Set(['final', 'verified1', 'verified2', 'self', 'survey']);

/** Reads the score columns of some rows. */
export function readColumns(
  sheet: SheetSnapshot,
  columns: ScoreColumns,
  rows: readonly ScoreRow[],
): ReadColumns {
  return new Map(columns.all.map((column) => [column, readScoreColumn(sheet, column, rows)]));
}

/** The score that counts in a row, each cell read by itself. */
export function chooseScore(sheet: SheetSnapshot, row: number, columns: ScoreColumns): ChosenScore {
  return choose(columns, (column) => readScore(contentAt(sheet, row, column)));
}

/** The score that counts in the row at `index` of those read. */
export function chooseReadScore(read: ReadColumns, columns: ScoreColumns, index: number): FaultedScore {
  const chosen = choose(columns, (column) => read.get(column)?.scores[index] ?? 'notScored');
  if (chosen.score !== 'invalid') return { ...chosen, fault: null };
  return { ...chosen, fault: read.get(chosen.column)?.faults.get(index) ?? null };
}

/** The first of the chain that is filled in, survey points added to verified ones. */
function choose(columns: ScoreColumns, at: (column: number) => Score): ChosenScore {
  const survey = columns.survey === null ? 'notScored' : at(columns.survey);
  for (const { column, role } of columns.chain) {
    const own = at(column);
    if (own === 'notScored') continue;
    if (role === 'self' && survey !== 'notScored') break;
    const score = role === 'final' ? own : withSurvey(own, survey);
    const inSurvey = score === 'invalid' && own !== 'invalid' && columns.survey !== null;
    return { score, column: inSurvey ? columns.survey : column, role };
  }
  const column = survey === 'notScored' ? columns.chain[0]?.column : columns.survey;
  return { score: survey, column: column ?? 0, role: survey === 'notScored' ? null : 'survey' };
}

function withSurvey(verified: Score, survey: Score): Score {
  if (survey === 'notScored') return verified;
  if (typeof verified === 'number' && typeof survey === 'number') return verified + survey;
  if (verified === 'invalid' || survey === 'invalid') return 'invalid';
  return typeof survey === 'number' ? survey : verified;
}
