import type { ObjectionColumn } from '../model/objections';
import { REMARKS } from './objectionColumns';
import type { ObjectionColumns, RoundColumn } from './objectionColumns';
import { objectionDecision } from './objectionWords';

/** What stands in a row of a table of objections. */
export interface RowOfRounds {
  readonly table: ObjectionColumns;
  /** Whether a column has something in it that is no sign for a blank. */
  readonly isFilled: (column: number) => boolean;
  readonly text: (column: number) => string;
}

/** The rounds of a row that count. */
export interface CountingRounds {
  /** The one that tells what was asked for and decided; 0 where the row has no rounds. */
  readonly round: number;
  /** While that one is open, the one that granted what stands until it is decided; `null` where none did. */
  readonly earlier: number | null;
}

/** Kinds of which there may be one for each round. */
const IN_ROUNDS: readonly ObjectionColumn[] = ['asked', 'decision', 'decided'];

/**
 * Which rounds of a row count: the last one in which it has anything. One that refuses what was asked for anew leaves what
 * an earlier one granted, which then is the one that counts; while the last one is open that stands, too.
 */
export function countingRounds(row: RowOfRounds): CountingRounds {
  const rounds = roundsOf(row);
  const last = rounds.at(-1) ?? 0;
  const isOpen = decisionIn(row, last) === null;
  const granting = grantingRound(row, isOpen ? rounds.filter((round) => round < last) : rounds);
  return isOpen ? { round: last, earlier: granting } : { round: granting ?? last, earlier: null };
}

/** The columns of a row that count in one of its rounds: what was asked for before stands where that does not ask anew. */
export function columnsOfRound(row: RowOfRounds, round: number): ReadonlyMap<ObjectionColumn, number> {
  return new Map(
    [...row.table.byKind].flatMap(([kind, columns]) => {
      const column = columnOfRound(row, kind, columns, round);
      return column === null ? [] : [[kind, column] as const];
    }),
  );
}

/** The points that rounds after one say, which refused what was asked for in them. */
export function laterPoints({ table, isFilled }: RowOfRounds, round: number): readonly number[] {
  return (table.byKind.get('decided') ?? []).flatMap(({ column, round: own }) =>
    own !== null && own > round && isFilled(column) ? [column] : [],
  );
}

function roundsOf({ table, isFilled }: RowOfRounds): readonly number[] {
  const filled = IN_ROUNDS.flatMap((kind) =>
    (table.byKind.get(kind) ?? []).flatMap(({ column, round }) =>
      round !== null && isFilled(column) ? [round] : [],
    ),
  );
  return [...new Set(filled)].sort((a, b) => a - b);
}

/** The last round with a decision, or points without one, that is no refusal. */
function grantingRound(row: RowOfRounds, rounds: readonly number[]): number | null {
  const granting = rounds.findLast((round) => {
    const decision = decisionIn(row, round);
    return decision === null ? hasPoints(row, round) : decision !== 'refused';
  });
  return granting ?? null;
}

function decisionIn(row: RowOfRounds, round: number): ReturnType<typeof objectionDecision> {
  const column = columnOfRound(row, 'decision', row.table.byKind.get('decision') ?? [], round);
  return column === null || !row.isFilled(column) ? null : objectionDecision(row.text(column));
}

function hasPoints({ table, isFilled }: RowOfRounds, round: number): boolean {
  return (table.byKind.get('decided') ?? []).some((one) => one.round === round && isFilled(one.column));
}

function columnOfRound(
  row: RowOfRounds,
  kind: ObjectionColumn,
  columns: readonly RoundColumn[],
  round: number,
): number | null {
  const [first] = columns;
  if (first === undefined) return null;
  if (round > 0 && (kind === 'decision' || kind === 'decided')) {
    const own = columns.find((one) => one.round === round);
    if (own !== undefined || first.round !== null) return own?.column ?? null;
    return kind === 'decision' || sharesPoints(row, round) ? first.column : null;
  }
  const isBefore = (one: RoundColumn) => kind !== 'asked' || round === 0 || (one.round ?? 1) <= round;
  const filled = columns.filter((one) => row.isFilled(one.column) && isBefore(one));
  return (REMARKS.has(kind) ? filled[0] : filled.at(-1))?.column ?? first.column;
}

/** One column of points after the review for all rounds: they are of one that was decided, where any was. */
function sharesPoints(row: RowOfRounds, round: number): boolean {
  return decisionIn(row, round) !== null || roundsOf(row).every((one) => decisionIn(row, one) === null);
}
