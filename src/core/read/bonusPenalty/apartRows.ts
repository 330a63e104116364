import type { Points } from '../../points';
import type { ApartSum } from '../model/assessment';
import { apartRounds } from '../roles/apartHeads';
import type { ApartHead, ApartRounds } from '../roles/apartHeads';
import { apartMax } from '../roles/apartMax';
import { headerMax } from '../roles/headerMax';
import { apartHeadOf, roleOfHeader } from '../roles/headers';
import { summedApart } from './apartNames';
import type { Apart } from './apartNames';

/** A row of bonus or penalty points as it was found in the tree of a table. */
export interface FoundApart {
  readonly kind: Apart;
  readonly name: string;
  readonly row: number;
  /** The max in its own cell. */
  readonly max: Points | null;
  /** The name above it; `''` where it stands by itself. */
  readonly heading: string;
  /** Of a heading the rows below it that count. */
  readonly parts?: readonly number[];
}

/** Where a table has points: in a row, or in a column of bonus or penalty points. */
interface PointsAt {
  readonly isScored: (row: number) => boolean;
  readonly hasColumn?: (kind: Apart) => boolean;
}

/** The rows of a table whose points are bonus or penalty points. */
export interface ApartRows {
  readonly bonusRows: readonly number[];
  readonly penaltyRows: readonly number[];
  /** Rows of the same bonus or penalty points, claimed and appraised, of which one is among them. */
  readonly apartRounds: readonly ApartRounds<number>[];
  /** Rows that state what others come to. */
  readonly apartSums: readonly ApartSum[];
  /** Rows that state no points but the most that they may be. */
  readonly apartMaxRows: readonly number[];
  /** Stated max of the bonus rows, which some tables add to their total. */
  readonly bonusMax: Points;
  /** The max that stands in a bonus or penalty row, by the row. */
  readonly apartMaxima: ReadonlyMap<number, Points>;
}

/**
 * Tells rows of bonus and penalty points from their sums, rounds and maxima: `Tổng điểm thưởng` counts where no row has
 * what it is of, and is compared elsewhere.
 */
export function apartRowsOf(
  found: readonly FoundApart[],
  { isScored, hasColumn = () => false }: PointsAt,
): ApartRows {
  const named = found
    .filter(({ parts }) => parts === undefined)
    .map((one) => ({ ...one, head: headOf(one) }));
  const isPart = ({ head, name, row }: (typeof named)[number]) =>
    head?.isSum !== true && !isMax(name) && isScored(row);
  const parted = new Set(named.filter(isPart).map(({ kind }) => kind));
  const counted = named.filter(
    ({ kind, head, name }) =>
      !(parted.has(kind) && isMax(name)) && !(head?.isSum === true && (parted.has(kind) || hasColumn(kind))),
  );
  const sums = named.filter(
    ({ kind, head }) => head?.isSum === true && (parted.has(kind) || hasColumn(kind)),
  );
  const rounds = apartRounds(
    counted.map(({ kind, head, row }) => ({ kind, head, over: '', item: row })),
    'unsure',
  );
  const left = new Set(rounds.flatMap(({ others }) => others));
  const rowsOf = (wanted: Apart) =>
    counted.filter(({ kind, row }) => kind === wanted && !left.has(row)).map(({ row }) => row);
  const bonusRows = rowsOf('bonus');
  const apartMaxima = new Map(
    named.flatMap(({ row, name, heading, max }) => {
      const most = max ?? apartMax(name) ?? apartMax(heading);
      return most === null ? [] : [[row, most] as const];
    }),
  );
  return {
    bonusRows,
    penaltyRows: rowsOf('penalty'),
    apartRounds: rounds,
    apartSums: [
      ...found.flatMap(({ kind, name, row, parts }) =>
        parts === undefined ? [] : [{ kind, name, row, parts }],
      ),
      ...lastOf(sums).map(({ kind, name, row }) => ({ kind, name, row, parts: null })),
    ],
    apartMaxRows: named.filter(({ kind, name }) => parted.has(kind) && isMax(name)).map(({ row }) => row),
    bonusMax: bonusRows.reduce((sum, row) => sum + (apartMaxima.get(row) ?? 0), 0),
    apartMaxima,
  };
}

/** What a row is called by itself, or below its heading: `Tự chấm` below `Điểm thưởng`. */
function headOf({ name, heading }: FoundApart): ApartHead | null {
  const own = apartHeadOf(name) ?? summedHead(name);
  if (own !== null || heading === '') return own;
  const below = apartHeadOf(`${headerMax(heading).name} ${name}`);
  return below === null ? null : { ...below, isSum: false };
}

function summedHead(name: string): ApartHead | null {
  const kind = summedApart(name);
  return kind === null ? null : { kind, stage: null, subject: '', isSum: true, round: null };
}

function isMax(name: string): boolean {
  const role = roleOfHeader(name);
  return role === 'bonusMax' || role === 'penaltyMax';
}

/** Of sums that are claimed and appraised, the appraised one. */
function lastOf<Sum extends { readonly kind: Apart; readonly head: ApartHead | null; readonly row: number }>(
  sums: readonly Sum[],
): readonly Sum[] {
  const items = sums.map((item) => ({ kind: item.kind, head: item.head, over: '', item }));
  return apartRounds(items, 'unsure').flatMap(({ counts }) => counts);
}
