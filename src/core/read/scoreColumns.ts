import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { HeaderBand } from './headerBand';
import type { ColumnRole } from './headers';
import { readScore } from './score';
import type { Score } from './score';
import { contentAt } from './sheetCells';

/** The score columns of a unit score sheet, in the order in which they are asked. */
export interface ScoreColumns {
  /** Best first, e.g. final, verified second round, verified, self. */
  readonly chain: readonly ScoreColumn[];
  /** Survey points, which add to verified points where the two are separate columns. */
  readonly survey: number | null;
  readonly bonus: readonly number[];
  readonly penalty: readonly number[];
  /** Every column with scores of any kind. */
  readonly all: readonly number[];
}

interface ScoreColumn {
  readonly column: number;
  readonly role: ColumnRole;
}

/** The score that counts for one criterion. */
export interface ChosenScore {
  readonly score: Score;
  readonly column: number;
  readonly role: ColumnRole | null;
}

const CHAINS: Readonly<Record<Settings['scoreSource'], readonly ColumnRole[]>> = {
  latest: ['final', 'verified2', 'verified1', 'self'],
  final: ['final'],
  verified: ['verified2', 'verified1'],
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
  const all = [...chain.map(({ column }) => column), ...(survey === null ? [] : [survey])];
  return { chain, survey, bonus, penalty, all };
}

/** Whether a header has any column of scores. */
export function hasScores(header: HeaderBand): boolean {
  return header.columns.some(({ role }) => role !== null && SCORE_ROLES.has(role));
}

const SCORE_ROLES: ReadonlySet<ColumnRole> = new Set(['final', 'verified1', 'verified2', 'self', 'survey']);

/** The score that counts in a row: the first of the chain that is filled in, survey points added to verified ones. */
export function chooseScore(sheet: SheetSnapshot, row: number, columns: ScoreColumns): ChosenScore {
  const survey = columns.survey === null ? 'notScored' : readScore(contentAt(sheet, row, columns.survey));
  for (const { column, role } of columns.chain) {
    const score = readScore(contentAt(sheet, row, column));
    if (score === 'notScored') continue;
    if (role === 'self' && survey !== 'notScored') break;
    return { score: role === 'final' ? score : withSurvey(score, survey), column, role };
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
