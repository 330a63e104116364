import type {
  AssessedUnit,
  CriteriaSet,
  KindOfScore,
  ScoreRole,
  ScoreTable,
  UnitReading,
} from '../read/model/assessment';
import { cellPlace } from '../read/model/assessment';
import type { Score } from '../read/cells/score';
import { columnAt, NO_COLUMN } from '../read/scores/choice';
import { CLAIMED, isClaimed, TOLD } from '../read/scores/stageWords';
import type { Place } from '../workbook';
import type { Step } from './appraisal';

/** The scores of one step that a unit has: those of a column, or of a row of it. */
export interface StepKind {
  readonly table: ScoreTable;
  readonly reading: UnitReading;
  readonly kind: KindOfScore;
  /** By the leaf of the set that counts its index on this sheet, -1 where it has none; `null` where the two are one. */
  readonly leaves: readonly number[] | null;
}

/** The kinds of score of a unit by their steps, the last one first, and its survey points. */
export type UnitSteps = Readonly<Record<Step | 'survey', readonly StepKind[]>>;

/** Sorts the scores of a unit, on all sheets that have some, by the steps of the appraisal. */
export function stepsOf(unit: AssessedUnit): UnitSteps {
  const { table, reading, earlierSteps } = unit;
  const sources: readonly Source[] =
    earlierSteps === undefined
      ? [{ table, reading }]
      : [...earlierSteps.filter((step) => step.reading.kinds.length > 0), { table, reading }];
  const found: StepKind[] = [];
  const steps: (Step | 'survey')[] = [];
  for (const source of sources) {
    const leaves = source.reading.set === unit.set ? null : matchedLeaves(unit.set, source.reading.set);
    const { round, isRound } = roundsOn(source, sources);
    for (const kind of source.reading.kinds) {
      const step = stepOf(source, kind, round, isRound);
      if (step === null) continue;
      found.push({ table: source.table, reading: source.reading, kind, leaves });
      steps.push(step);
    }
  }
  const places = placesOf(steps);
  const of = (step: Step | 'survey') => places[step].flatMap((place) => found[place] ?? []);
  const rounds = [...of('verified1'), ...of('verified2')];
  return {
    self: claimsFirst(of('self'), rounds),
    verified1: of('verified1'),
    verified2: of('verified2'),
    final: of('final'),
    survey: of('survey'),
  };
}

/**
 * The self-scores with those first that were appraised: the last before the first round. What a unit claims again after it
 * (`Tự chấm | Thẩm định lần 1 | Tự chấm lần 2 | Thẩm định lần 2`) is an answer to that round.
 */
function claimsFirst(claims: readonly StepKind[], rounds: readonly StepKind[]): readonly StepKind[] {
  if (claims.length < 2 || rounds.length === 0) return claims;
  const isAgain = (claim: StepKind) =>
    rounds.some((round) => round.table === claim.table && isBefore(round, claim)) ||
    (rounds.length > 1 && (claim.table.stage ?? 0) > CLAIMED && isClaimed(claim.table.stage ?? 0));
  const before = claims.filter((claim) => !isAgain(claim));
  return [...before, ...claims.filter((claim) => !before.includes(claim))];
}

/** Whether a kind of score stands left of another one, or above it where each has a row. */
function isBefore({ kind: one }: StepKind, { kind: other }: StepKind): boolean {
  if (one.row !== other.row) return (one.row ?? 0) < (other.row ?? 0);
  return firstColumn(one) < firstColumn(other);
}

function firstColumn({ columns }: KindOfScore): number {
  if (typeof columns === 'number') return columns;
  return columns.find((column) => column !== NO_COLUMN) ?? NO_COLUMN;
}

type Source = Pick<StepKind, 'table' | 'reading'>;

/** What the other sheets of a unit tell of the scores on one: the round by its title, and whether its finals are of one. */
function roundsOn(
  source: Source,
  sources: readonly Source[],
): { readonly round: 'verified1' | 'verified2' | null; readonly isRound: boolean } {
  if (sources.length === 1) return ALONE;
  const appraised = sources.filter(({ table }) => !isClaimed(table.stage ?? 0));
  return {
    round: roundOf(source.table, source === (appraised[0] ?? source)),
    // A sheet of an appraisal that another one follows, or is followed by it, has a round in its final scores.
    isRound: appraised.length > 1 && source.reading.kinds.every(({ role }) => isFinalOrUntold(role)),
  };
}

const ALONE = { round: null, isRound: false } as const;

/** By the step, the places of its kinds of score, the last one first; found once for all units that have the same. */
function placesOf(steps: readonly (Step | 'survey')[]): Readonly<Record<Step | 'survey', readonly number[]>> {
  const key = steps.join(' ');
  const known = placesOfSteps.get(key);
  if (known !== undefined) return known;
  const of = (wanted: Step | 'survey') =>
    steps.flatMap((step, place) => (step === wanted ? [place] : [])).reverse();
  const rounds = steps.flatMap((step, place) =>
    step === 'verified1' || step === 'verified2' ? [place] : [],
  );
  // Two columns of verified scores are two rounds, whatever they are called.
  const told = of('verified2');
  const second = told.length > 0 ? told : rounds.length > 1 ? rounds.slice(-1) : [];
  const first = rounds.filter((place) => !second.includes(place)).reverse();
  const made = {
    self: of('self'),
    verified1: first,
    verified2: second,
    final: of('final'),
    survey: of('survey'),
  };
  if (placesOfSteps.size >= MOST_KEPT) placesOfSteps.clear();
  placesOfSteps.set(key, made);
  return made;
}

const placesOfSteps = new Map<string, ReturnType<typeof placesOf>>();
const MOST_KEPT = 1_000;

function isFinalOrUntold(role: KindOfScore['role']): boolean {
  return role === 'final' || role === null;
}

/** The round that the title of a sheet tells of its scores. */
function roundOf({ stage = 0 }: ScoreTable, isFirst: boolean): 'verified1' | 'verified2' {
  return stage >= TOLD && !isFirst ? 'verified2' : 'verified1';
}

/**
 * @param round that of the sheet by its title; `null` where the unit's scores stand on one sheet
 * @param isRound whether its final scores are those of a round
 */
function stepOf(
  { table, reading }: Source,
  kind: KindOfScore,
  round: 'verified1' | 'verified2' | null,
  isRound: boolean,
): Step | 'survey' | null {
  if (kind.role === 'index') return null;
  const told = roleOf(reading, kind.role, kind.row);
  if (told === 'survey' || told === 'self' || told === 'verified2') return told;
  if (isClaimed(table.stage ?? 0)) return 'self';
  if (told === 'final' && !isRound) return told;
  return round ?? told;
}

/** What a kind of score is, where its column or its row tells it. */
function roleOf({ rows }: UnitReading, role: ScoreRole | null, row: number | undefined): ScoreRole | null {
  if (role === 'survey' || row === undefined) return role;
  return rows?.find((one) => one.row === row)?.role ?? role;
}

const matched = new WeakMap<CriteriaSet, WeakMap<CriteriaSet, readonly number[]>>();

function matchedLeaves(set: CriteriaSet, other: CriteriaSet): readonly number[] {
  const known = matched.get(set)?.get(other);
  if (known !== undefined) return known;
  const at = new Map(other.leaves.map(({ key }, index) => [key, index]));
  const made = set.leaves.map(({ key }) => at.get(key) ?? NO_COLUMN);
  const own = matched.get(set) ?? new WeakMap<CriteriaSet, readonly number[]>();
  matched.set(set, own.set(other, made));
  return made;
}

/** What the last of some kinds that is filled in says of each leaf. */
export function scoresIn(kinds: readonly StepKind[], { leaves }: CriteriaSet): readonly Score[] {
  const [only, ...others] = kinds;
  if (only === undefined) return NO_SCORES;
  // Nearly all have one column: there is nothing to choose.
  if (others.length === 0 && only.leaves === null) return only.kind.scores;
  return leaves.map((_, leaf) => {
    const last = kinds.find((one) => scoreAt(one, leaf) !== 'notScored');
    return last === undefined ? 'notScored' : scoreAt(last, leaf);
  });
}

const NO_SCORES: readonly Score[] = [];

/** The cell of what the last of some kinds that is filled in says of a leaf; `null` where none is. */
export function placeIn(kinds: readonly StepKind[], leaf: number): Place | null {
  const one = kinds.find((kind) => scoreAt(kind, leaf) !== 'notScored');
  return one === undefined ? null : placeAt(one, leaf);
}

function placeAt({ table, reading, kind, leaves }: StepKind, leaf: number): Place {
  const index = leaves === null ? leaf : (leaves[leaf] ?? NO_COLUMN);
  const row = kind.row ?? reading.row ?? reading.set.leaves[index]?.row ?? 0;
  return cellPlace(table, row, columnAt(kind, index));
}

/** What each of some kinds that is filled in says of a leaf, and where. */
export function filledIn(
  kinds: readonly StepKind[],
  leaf: number,
): readonly { readonly score: Score; readonly place: Place }[] {
  return kinds.flatMap((kind) => {
    const score = scoreAt(kind, leaf);
    return score === 'notScored' ? [] : [{ score, place: placeAt(kind, leaf) }];
  });
}

/** Whether a leaf has a column of one of some kinds. */
export function hasColumn(kinds: readonly StepKind[], leaf: number): boolean {
  return kinds.some(({ kind, leaves }) => {
    const index = leaves === null ? leaf : (leaves[leaf] ?? NO_COLUMN);
    return index !== NO_COLUMN && columnAt(kind, index) !== NO_COLUMN;
  });
}

function scoreAt({ kind, leaves }: StepKind, leaf: number): Score {
  const index = leaves === null ? leaf : (leaves[leaf] ?? NO_COLUMN);
  if (index === NO_COLUMN) return 'notScored';
  const { columns } = kind;
  if (typeof columns !== 'number' && columns[index] === NO_COLUMN) return 'notScored';
  return kind.scores[index] ?? 'notScored';
}

/** The cell of a leaf in the last column that it has of some kinds, filled in or not. */
export function cellIn(kinds: readonly StepKind[], leaf: number): Place | null {
  const one = kinds.find((kind) => hasColumn([kind], leaf));
  return one === undefined ? null : placeAt(one, leaf);
}
