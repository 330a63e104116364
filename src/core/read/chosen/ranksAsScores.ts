import { columnName } from '../../addresses/address';
import { toNumber } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { placeAt } from '../cells/sheetCells';
import type { Score } from '../cells/score';
import type { UnitReading } from '../model/assessment';
import { columnAt } from '../scores/choice';
import { latestScores } from './chosenUnit';
import type { ScoredTable } from '../headers/scoredTable';

/**
 * Says which column of totals, or of survey points added to others, counts though its numbers are those of ranks, 1 to the
 * number of units in each block, far below their max: two headers were swapped, or moved by a cell, which turns the ranking
 * upside down.
 */
export function ranksAsScores(span: ScoredTable): readonly Finding[] {
  const { table } = span;
  if (table?.kind !== 'unitsByTotals' || table.units.length < FEWEST) return [];
  const totals = table.units.map((unit): ScoreOf => {
    const { columns, scores } = latestScores(table, unit);
    return { unit, column: typeof columns === 'number' ? columns : columns[0], score: scores[0] };
  });
  const surveys = table.units.map((unit): ScoreOf => {
    const kind = unit.kinds.findLast(({ role }) => role === 'survey');
    return { unit, column: kind === undefined ? undefined : columnAt(kind, 0), score: kind?.scores[0] };
  });
  const columns = [ranksIn(totals), ranksIn(surveys)].filter((column) => column !== null);
  return [...new Set(columns)].flatMap((column) => saidOf(span, column));
}

/** The first score of a unit, and the column that it stands in. */
interface ScoreOf {
  readonly unit: UnitReading;
  readonly column: number | undefined;
  readonly score: Score | undefined;
}

/** The one column whose scores are ranks in each block; `null` for any other scores. */
function ranksIn(found: readonly ScoreOf[]): number | null {
  const blocks = new Map<string | null, number[]>();
  const columns = new Set<number>();
  for (const { unit, column, score } of found) {
    if (score === undefined || score === 'notScored' || score === 'notApplicable') continue;
    const [leaf] = unit.set.leaves;
    if (typeof score !== 'number' || leaf === undefined || toNumber(leaf.maxPoints) < LEAST_MAX) return null;
    columns.add(column ?? -1);
    const block = unit.block ?? null;
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [toNumber(score)]);
    else known.push(toNumber(score));
  }
  const counted = [...blocks.values()];
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0) return null;
  return counted.some(({ length }) => length >= FEWEST) && counted.every(areRanks) ? only : null;
}

function saidOf({ sheet, header, table }: ScoredTable, at: number): readonly Finding[] {
  const column = header.columns.find((one) => one.column === at);
  if (column === undefined) return [];
  const facts = {
    column: columnName(sheet.firstColumn + at),
    header: column.text,
    count: table?.units.length ?? 0,
    areRanks: true as const,
  };
  return [finding('column-unread', placeAt(sheet, column.row, at), facts)];
}

/** One unit alone may well have 1 point. */
const FEWEST = 2;
/** Of a lower max a few units may well have 1, 2 and 3 points. */
const LEAST_MAX = 50;

/** Whether numbers are ranks: each is one more than there are lower ones, and not all are the same. */
function areRanks(scores: readonly number[]): boolean {
  const sorted = scores.toSorted((a, b) => a - b);
  if (sorted[0] !== 1 || (sorted.length > 1 && sorted.at(-1) === 1)) return false;
  return sorted.every((score, at) => score === at + 1 || score === sorted[at - 1]);
}
