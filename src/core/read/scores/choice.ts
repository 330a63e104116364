import type { Points } from '../../points';
import type { Settings } from '../../settings/settings';
import type {
  ApartPoints,
  KindOfScore,
  Leaf,
  ScoreRole,
  ScoreTable,
  Scoring,
  SurveyPart,
  UnitReading,
  UnitScores,
} from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import type { Score } from '../cells/score';
import type { ScoreFault } from '../cells/scoreColumn';

/** Which kind of score counts, see `Rules`. */
export type ScoreSource = Settings['scoreSource'];

/** The score that counts for one leaf. */
export interface ChosenScore {
  readonly score: Score;
  readonly column: number;
  readonly role: ScoreRole | null;
  /** What the column of survey points says of it. */
  readonly survey: Score;
  /** Whether it has survey points and no verified ones. */
  readonly bySurvey: boolean;
  /** What its own column says, without survey points. */
  readonly own: Score;
  /** The column whose survey points are added to its own; `null` where none are. */
  readonly added: number | null;
  /** Why an `invalid` score is none. */
  readonly fault: ScoreFault | null;
}

/** A unit's scores as they were chosen, and what they were chosen from. */
export interface Choice {
  readonly table: ScoreTable;
  /** What was read of the unit in the row that is asked for. */
  readonly reading: UnitReading;
  readonly source: ScoreSource;
  /** One per leaf; none where the unit has one kind of score that nothing names: `counted` is all of it then. */
  readonly chosen: readonly ChosenScore[];
  /** The scores that count, one per leaf, before bonus points inside a total are taken out of it. */
  readonly counted: UnitScores['scores'];
  /** One per `Scoring.apartRows`. */
  readonly apartRows: readonly ChosenApartRow[];
  /** Bonus points that count, then penalty points. */
  readonly apart: readonly ApartPoints[];
}

/** What counts of a row of bonus or penalty points. */
export interface ChosenApartRow {
  /** `null` where no score that is asked for is filled in. */
  readonly role: ScoreRole | null;
  readonly score: Score;
  readonly points: ApartPoints;
}

/** The scores that count by each setting, best first. */
export const CHAINS: Readonly<Record<ScoreSource, readonly ScoreRole[]>> = {
  latest: ['final', 'verified2', 'verified1', 'self'],
  final: ['final'],
  verified: ['verified2', 'verified1'],
  verified2: ['verified2'],
  verified1: ['verified1'],
  self: ['self'],
};

/** What scores are whose header tells no kind: those that are asked for. */
const UNTOLD: Readonly<Record<ScoreSource, ScoreRole>> = {
  latest: 'final',
  final: 'final',
  verified: 'verified1',
  verified2: 'verified2',
  verified1: 'verified1',
  self: 'self',
};

/** A kind of score that is asked for, and as what. */
interface Link<Kind> {
  readonly kind: Kind;
  readonly role: ScoreRole;
}

/**
 * Chooses among the kinds of score of a unit (DOMAIN section 3, rule 2): the first that is filled in, of those that the
 * setting asks for.
 *
 * Survey points add to verified points where the two are separate columns, and not to a final score, which has them
 * inside. A leaf that has survey points only takes them, whatever score is set to count. Where a self-score and survey
 * points stand beside each other, see `Scoring.together`; the self-score counts where `self` is asked for.
 *
 * @returns a function that gives the score at an index of `kinds`
 */
export function chooser(
  kinds: readonly KindOfScore[],
  source: ScoreSource,
  together: Scoring['together'],
): (index: number) => ChosenScore {
  const chain = chainOf(kinds, source);
  const surveys = kinds.filter(({ role }) => role === 'survey').reverse();
  const verified = kinds.filter(({ role }) => role === 'verified1' || role === 'verified2');
  const selfAlone = together === 'criteria' && source === 'self';
  const surveyFirst = together === 'criteria' && source !== 'self';
  return (index) => {
    const surveyKind =
      surveys.length === 0 ? undefined : surveys.find((kind) => columnAt(kind, index) !== NO_COLUMN);
    const survey = surveyKind?.scores[index] ?? 'notScored';
    const surveyColumn = surveyKind === undefined ? null : columnAt(surveyKind, index);
    const surveyed = survey !== 'notScored';
    let first: number | null = null;
    for (const { kind, role } of chain) {
      const column = columnAt(kind, index);
      if (column === NO_COLUMN) continue;
      first ??= column;
      const own = kind.scores[index] ?? 'notScored';
      if (own === 'notScored') continue;
      if (role === 'self' && surveyed && surveyFirst) break;
      const alone = role === 'final' || (role === 'self' && selfAlone);
      const score = alone ? own : withSurvey(own, survey);
      const inSurvey = score === 'invalid' && own !== 'invalid' && surveyColumn !== null;
      const bySurvey = role === 'final' && surveyed && isSurveys(verified, index, own === survey);
      const added = alone || !surveyed ? null : surveyColumn;
      const fault = score === 'invalid' ? faultAt(inSurvey ? surveyKind : kind, index) : null;
      return { score, column: inSurvey ? surveyColumn : column, role, survey, bySurvey, own, added, fault };
    }
    return {
      score: survey,
      column: (surveyed ? surveyColumn : first) ?? 0,
      role: surveyed ? 'survey' : null,
      survey,
      bySurvey: surveyed,
      own: 'notScored',
      added: null,
      fault: survey === 'invalid' ? faultAt(surveyKind, index) : null,
    };
  };
}

/** In place of a column where a leaf has none of the kind. */
export const NO_COLUMN = -1;

/** The column of a kind of score at an index, `-1` where it has none there. */
export function columnAt({ columns }: Pick<KindOfScore, 'columns'>, index: number): number {
  return typeof columns === 'number' ? columns : (columns[index] ?? NO_COLUMN);
}

/** The kinds that are asked for, and as what, best first; of two of one kind the later one was filled in later. */
export function chainOf<Kind extends Pick<KindOfScore, 'role'>>(
  kinds: readonly Kind[],
  source: ScoreSource,
): readonly Link<Kind>[] {
  return placesAsked(kinds, source).flatMap(({ place, role }) => {
    const kind = kinds[place];
    return kind === undefined ? [] : [{ kind, role }];
  });
}

interface PlaceAsked {
  readonly place: number;
  readonly role: ScoreRole;
}

/** The places of the kinds that are asked for, best first; found once for all units whose columns are called the same. */
function placesAsked(
  kinds: readonly Pick<KindOfScore, 'role'>[],
  source: ScoreSource,
): readonly PlaceAsked[] {
  let key: string = source;
  for (const { role } of kinds) key += ` ${role}`;
  const known = placesOfRoles.get(key);
  if (known !== undefined) return known;
  const places = kinds.flatMap(({ role }, place): readonly PlaceAsked[] =>
    role === 'survey' || role === 'index' ? [] : [{ place, role: role ?? UNTOLD[source] }],
  );
  const made = [
    ...kinds.flatMap(({ role }, place) => (role === 'index' ? [{ place, role: 'final' as const }] : [])),
    ...CHAINS[source].flatMap((asked) => places.filter(({ role }) => role === asked).reverse()),
  ];
  if (placesOfRoles.size >= MOST_KEPT) placesOfRoles.clear();
  placesOfRoles.set(key, made);
  return made;
}

const placesOfRoles = new Map<string, readonly PlaceAsked[]>();
const MOST_KEPT = 1_000;

/** Tells of a leaf, or of all of them, whether better scores than the unit's own are asked for and have a column. */
export function verifiable(kinds: readonly KindOfScore[], source: ScoreSource): (index?: number) => boolean {
  const better = chainOf(kinds, source).filter(({ role }) => role !== 'self');
  // Nearly all units have a kind of score in one column: every leaf has it.
  const ofAll = better.some(({ kind }) => typeof kind.columns === 'number');
  return (index) =>
    index === undefined || ofAll
      ? better.length > 0
      : better.some(({ kind }) => columnAt(kind, index) !== NO_COLUMN);
}

/** Whether there are columns of survey points at all. */
function hasSurveys(kinds: readonly KindOfScore[]): boolean {
  return kinds.some(({ role }) => role === 'survey');
}

/** Whether a leaf has a column of survey points. */
export function hasSurvey(kinds: readonly KindOfScore[], index: number): boolean {
  return kinds.some((kind) => kind.role === 'survey' && columnAt(kind, index) !== NO_COLUMN);
}

/**
 * Whether a score of a kind that need not count can be points of a leaf: not below nothing, nor above the max. Totals and
 * fields may have bonus points inside, but not as much again.
 */
export function isPossible(
  score: Score,
  leaf: Pick<Leaf, 'maxPoints'>,
  { kind }: Pick<ScoreTable, 'kind'>,
): boolean {
  if (typeof score !== 'number') return score !== 'invalid';
  return score >= 0 && score <= leaf.maxPoints * (LAYOUTS[kind].leaves === 'criteria' ? 1 : 2);
}

function faultAt(kind: KindOfScore | undefined, index: number): ScoreFault | null {
  return kind?.faults.get(index) ?? null;
}

/** A final score is the survey's where no verified one stands beside it; without such columns, where it is the same. */
function isSurveys(verified: readonly KindOfScore[], index: number, same: boolean): boolean {
  const own = verified.filter((kind) => columnAt(kind, index) !== NO_COLUMN);
  return own.length === 0 ? same : own.every(({ scores }) => (scores[index] ?? 'notScored') === 'notScored');
}

function withSurvey(verified: Score, survey: Score): Score {
  if (survey === 'notScored') return verified;
  if (typeof verified === 'number' && typeof survey === 'number') return verified + survey;
  if (verified === 'invalid' || survey === 'invalid') return 'invalid';
  return typeof survey === 'number' ? survey : verified;
}

/**
 * What of each score is survey points, for the rule that scales verified points alone (DOMAIN section 3, rule 3): all of
 * a criterion that only a survey scores; of one with both parts the survey's, where its max is told. Without that max
 * the criterion is taken as verified as a whole, and `surveyUnsplit` says so.
 *
 * @param kinds what they were chosen from
 */
export function surveySplit(
  chosen: readonly ChosenScore[],
  kinds: readonly KindOfScore[],
  maxOf: (index: number) => { readonly leaf: Points; readonly survey: Points | null },
): Pick<UnitScores, 'surveyParts' | 'surveyUnsplit'> {
  // Most tables have no survey; a leaf may be the survey's though no column is called so.
  const isSurveyed = hasSurveys(kinds);
  if (!isSurveyed && !chosen.some(({ bySurvey }) => bySurvey)) return {};
  const parts = new Map<number, SurveyPart>();
  chosen.forEach((one, index) => {
    if (!one.bySurvey && !(isSurveyed && hasSurvey(kinds, index))) return;
    const part = surveyPart(one, maxOf(index));
    if (part !== null) parts.set(index, part);
  });
  const unsplit = chosen.some(({ survey }, index) => typeof survey === 'number' && !parts.has(index));
  return {
    ...(parts.size === 0 ? {} : { surveyParts: parts }),
    ...(unsplit ? { surveyUnsplit: true as const } : {}),
  };
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

/** By the index of the leaf, the column of survey points that are added to the ones of its own column. */
export function addedColumns(chosen: readonly ChosenScore[]): Pick<UnitScores, 'addedColumns'> {
  const added = new Map<number, number>();
  chosen.forEach((one, index) => {
    if (one.added !== null && one.added !== one.column) added.set(index, one.added);
  });
  return added.size === 0 ? {} : { addedColumns: added };
}
