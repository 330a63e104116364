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
import { isClaimed, TOLD } from '../read/scores/stageWords';
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
  const { table, reading, earlierSteps = [] } = unit;
  const sources: readonly Source[] = [...earlierSteps, { table, reading }];
  const appraised = sources.filter((source) => !isClaimed(source.table.stage ?? 0));
  const all = sources.flatMap((source): readonly Found[] => {
    const leaves = source.reading.set === unit.set ? null : matchedLeaves(unit.set, source.reading.set);
    const round = sources.length === 1 ? null : roundOf(source.table, source === (appraised[0] ?? source));
    // A sheet of an appraisal that another one follows, or is followed by it, has a round in its final scores.
    const isRound = appraised.length > 1 && source.reading.kinds.every(({ role }) => isFinalOrUntold(role));
    return source.reading.kinds.flatMap((kind) => {
      const step = stepOf(source, kind, round, isRound);
      return step === null ? [] : [{ ...source, kind, leaves, step }];
    });
  });
  const rounds = all.filter(({ step }) => step === 'verified1' || step === 'verified2');
  // Two columns of verified scores are two rounds, whatever they are called.
  const isTold = rounds.some(({ step }) => step === 'verified2');
  const isSecond = (one: Found) => (isTold ? one.step === 'verified2' : one === rounds[rounds.length - 1]);
  const second = rounds.length < 2 && !isTold ? [] : rounds.filter(isSecond);
  const of = (wanted: Found['step']) => all.filter(({ step }) => step === wanted).reverse();
  return {
    self: of('self'),
    verified1: rounds.filter((one) => !second.includes(one)).reverse(),
    verified2: second.reverse(),
    final: of('final'),
    survey: of('survey'),
  };
}

type Source = Pick<StepKind, 'table' | 'reading'>;

interface Found extends StepKind {
  readonly step: Step | 'survey';
}

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
): Found['step'] | null {
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
