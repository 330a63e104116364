import { columnName } from '../../address';
import { toNumber } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { placeAt } from '../cells/sheetCells';
import { latestScores } from './chosenUnit';
import type { ScoredTable } from '../headers/scoredTable';

/**
 * Says which column of totals counts though its numbers are those of ranks, 1 to the number of units in each block, far below
 * their max: two headers were swapped, or moved by a cell, which turns the ranking upside down.
 */
export function ranksAsScores({ sheet, header, table }: ScoredTable): readonly Finding[] {
  if (table?.kind !== 'unitsByTotals' || table.units.length < FEWEST) return [];
  const blocks = new Map<string | null, number[]>();
  const columns = new Set<number>();
  for (const unit of table.units) {
    const { columns: own, scores, set } = latestScores(table, unit);
    const [score] = scores;
    const [leaf] = set.leaves;
    if (score === 'notScored' || score === 'notApplicable') continue;
    if (typeof score !== 'number' || leaf === undefined || toNumber(leaf.maxPoints) < LEAST_MAX) return [];
    columns.add(typeof own === 'number' ? own : (own[0] ?? -1));
    const block = unit.block ?? null;
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [toNumber(score)]);
    else known.push(toNumber(score));
  }
  const counted = [...blocks.values()];
  const [only = -1, ...others] = columns;
  const column = header.columns.find((one) => one.column === only);
  if (column === undefined || others.length > 0) return [];
  if (!counted.some(({ length }) => length >= FEWEST) || !counted.every(areRanks)) return [];
  const facts = {
    column: columnName(sheet.firstColumn + only),
    header: column.text,
    count: counted.flat().length,
    areRanks: true as const,
  };
  return [finding('column-unread', placeAt(sheet, column.row, only), facts)];
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
