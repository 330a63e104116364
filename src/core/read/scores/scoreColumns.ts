import type { Points } from '../../points';
import type { Settings } from '../../settings';
import type { SheetSnapshot } from '../../workbook';
import type { SurveyPart, UnitScores } from '../model/assessment';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import type { ColumnRole } from '../headers/headers';
import { SCORE_ROLES } from '../headers/roles';
import { readScore } from '../cells/score';
import type { Score } from '../cells/score';
import { readScoreColumn } from '../cells/scoreColumn';
import type { ScoreColumn, ScoreFault, ScoreRow } from '../cells/scoreColumn';
import { contentAt } from '../cells/sheetCells';
import { fold } from '../cells/text';

/** The score columns of a unit score sheet, in the order in which they are asked. */
export interface ScoreColumns {
  /** Best first, e.g. final, verified second round, verified, self. */
  readonly chain: readonly ChainLink[];
  /** Survey points, which add to verified points where the two are separate columns. */
  readonly survey: number | null;
  /** What counts where a self-score and survey points stand in one row: see `scoreColumns`. */
  readonly selfAndSurvey: 'self' | 'survey' | 'sum';
  readonly bonus: readonly number[];
  readonly penalty: readonly number[];
  /** Columns of verified points of any round. */
  readonly verified: readonly number[];
  /** Columns of what weights make of points (`Điểm × trọng số`), which are compared and never added. */
  readonly weighted: readonly number[];
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
  /** What the column of survey points says in that row. */
  readonly survey: Score;
  /** Whether it has survey points and no verified ones. */
  readonly bySurvey: boolean;
  /** What its own column says, without survey points. */
  readonly own: Score;
  /** The column whose survey points are added to its own; `null` where none are. */
  readonly added: number | null;
}

/** A chosen score, and why it is none where it is `invalid`. */
export interface FaultedScore extends ChosenScore {
  readonly fault: ScoreFault | null;
}

/** Columns of scores as read, by their column. */
export type ReadColumns = ReadonlyMap<number, ScoreColumn>;

/** The scores that count by each setting, best first. */
export const CHAINS: Readonly<Record<Settings['scoreSource'], readonly ColumnRole[]>> = {
  latest: ['final', 'verified2', 'verified1', 'self'],
  final: ['final'],
  verified: ['verified2', 'verified1'],
  verified2: ['verified2'],
  verified1: ['verified1'],
  self: ['self'],
};

/**
 * Finds the score columns of a header, by the setting which score counts (DOMAIN section 3, rule 2).
 *
 * Survey points add to verified points where the two are separate columns, and not to a final score, which has them
 * inside. A criterion that has survey points only takes them, whatever score is set to count. A row with a self-score and
 * survey points is a criterion that the survey scores (`criteria`: the survey counts, but the self-score where `self` is
 * asked for), or a field or total of which the unit scores one part and the survey the other (`parts`: they add).
 */
export function scoreColumns(
  header: HeaderBand,
  source: Settings['scoreSource'],
  rows: 'criteria' | 'parts' = 'criteria',
): ScoreColumns {
  const of = (role: ColumnRole) =>
    header.columns.filter((column) => column.role === role).map((column) => column.column);
  const chain = CHAINS[source].flatMap((role) =>
    // Of two columns with one role the later one was filled in later.
    of(role)
      .reverse()
      .map((column) => ({ column, role })),
  );
  return {
    chain,
    survey: of('survey').at(-1) ?? null,
    selfAndSurvey: rows === 'parts' ? 'sum' : source === 'self' ? 'self' : 'survey',
    bonus: of('bonus'),
    penalty: of('penalty'),
    verified: VERIFIED.flatMap(of),
    weighted: header.columns.filter(isWeighted).map(({ column }) => column),
    all: header.columns.filter(isScoreColumn).map(({ column }) => column),
  };
}

function isWeighted({ role, text }: HeaderColumn): boolean {
  return role === 'weighted' || (role === 'index' && fold(text).includes('quy doi'));
}

const VERIFIED: readonly ColumnRole[] = ['verified1', 'verified2'];

/** Whether a header has any column of scores. */
export function hasScores(header: HeaderBand): boolean {
  return header.columns.some(isScoreColumn);
}

function isScoreColumn({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role);
}

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
  const surveyed = survey !== 'notScored';
  for (const { column, role } of columns.chain) {
    const own = at(column);
    if (own === 'notScored') continue;
    if (role === 'self' && surveyed && columns.selfAndSurvey === 'survey') break;
    const alone = role === 'final' || (role === 'self' && columns.selfAndSurvey === 'self');
    const score = alone ? own : withSurvey(own, survey);
    const inSurvey = score === 'invalid' && own !== 'invalid' && columns.survey !== null;
    const bySurvey = role === 'final' && surveyed && isSurveys(columns, at, own === survey);
    const added = alone || !surveyed ? null : columns.survey;
    return { score, column: inSurvey ? columns.survey : column, role, survey, bySurvey, own, added };
  }
  const column = surveyed ? columns.survey : columns.chain[0]?.column;
  const role = surveyed ? 'survey' : null;
  return {
    score: survey,
    column: column ?? 0,
    role,
    survey,
    bySurvey: surveyed,
    own: 'notScored',
    added: null,
  };
}

/** A final score is the survey's where no verified one stands beside it; without such columns, where it is the same. */
function isSurveys({ verified }: ScoreColumns, at: (column: number) => Score, same: boolean): boolean {
  return verified.length === 0 ? same : verified.every((column) => at(column) === 'notScored');
}

/**
 * What of each score is survey points, for the rule that scales verified points alone (DOMAIN section 3, rule 3): all of
 * a criterion that only a survey scores; of one with both parts the survey's, where its max is told. Without that max
 * the criterion is taken as verified as a whole, and `surveyUnsplit` says so.
 */
export function surveySplit(
  chosen: readonly ChosenScore[],
  columns: (index: number) => ScoreColumns | undefined,
  maxOf: (index: number) => { readonly leaf: Points; readonly survey: Points | null },
): Pick<UnitScores, 'surveyParts' | 'surveyUnsplit'> {
  const parts = new Map<number, SurveyPart>();
  chosen.forEach((one, index) => {
    if (!one.bySurvey && (columns(index)?.survey ?? null) === null) return;
    const part = surveyPart(one, maxOf(index));
    if (part !== null) parts.set(index, part);
  });
  const unsplit = chosen.some(({ survey }, index) => typeof survey === 'number' && !parts.has(index));
  return {
    ...(parts.size === 0 ? {} : { surveyParts: parts }),
    ...(unsplit ? { surveyUnsplit: true as const } : {}),
  };
}

/** By the index of the leaf, the column of survey points that are added to the ones of its own column. */
export function addedColumns(chosen: readonly ChosenScore[]): Pick<UnitScores, 'addedColumns'> {
  const added = new Map<number, number>();
  chosen.forEach((one, index) => {
    if (one.added !== null && one.added !== one.column) added.set(index, one.added);
  });
  return added.size === 0 ? {} : { addedColumns: added };
}

function surveyPart(
  { score, role, survey, bySurvey, own }: ChosenScore,
  max: { readonly leaf: Points; readonly survey: Points | null },
): SurveyPart | null {
  const points = typeof survey === 'number' ? survey : 0;
  const told = max.survey !== null && max.survey > 0 && max.survey < max.leaf;
  if (bySurvey && !told)
    return { max: max.leaf, points: typeof score === 'number' ? score : 0, without: null };
  if (max.survey === null || !told) return null;
  const inside = typeof score === 'number' ? Math.min(points, Math.max(score, 0)) : points;
  const parted = role !== 'final' && typeof score === 'number';
  const without =
    parted && own === 'notApplicable' ? 'verified' : parted && survey === 'notApplicable' ? 'survey' : null;
  return { max: max.survey, points: inside, without };
}

function withSurvey(verified: Score, survey: Score): Score {
  if (survey === 'notScored') return verified;
  if (typeof verified === 'number' && typeof survey === 'number') return verified + survey;
  if (verified === 'invalid' || survey === 'invalid') return 'invalid';
  return typeof survey === 'number' ? survey : verified;
}
