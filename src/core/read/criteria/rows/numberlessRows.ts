import { finding } from '../../../findings/findings';
import type { CriteriaTable } from '../criteriaTable';
import { nodeOf } from '../criterionNode';
import type { CriterionNode } from '../criterionNode';
import { isSubtotalLabel, isSummaryLabel, isTotalLabel, roleOfHeader } from '../../roles/headers';
import type { TableRow } from './tableRows';

/** A criterion without a number, and the number and name of the one below which it counts. */
export interface Numberless {
  readonly row: number;
  readonly name: string;
  readonly parent: string;
}

/**
 * Decides what the rows without a number are that follow each criterion below `node` and carry a max: options that
 * print their points in the max column, or criteria whose number is missing (below their criterion, or beside it).
 * Where the scores stand and what the max points add up to decide. Gives what counts as a criterion.
 */
export function placeNumberless(
  node: CriterionNode,
  parent: CriterionNode | null,
  table: CriteriaTable,
): readonly Numberless[] {
  const below = [...node.children].flatMap((child) => placeNumberless(child, node, table));
  if (node.apart !== null && !table.isScored(node.row)) {
    // `Tự chấm`, `Thẩm định`, `Sáng kiến` without numbers below a heading `Điểm thưởng` that has no points itself.
    const parts = node.beside.filter(
      ({ row, max, option }) => max === null && !option && table.isScored(row),
    );
    const named = parts.filter(({ name }) => mayBePart(name));
    node.children.push(...named.map((row) => nodeOf(row, '', node.depth + 1)));
  }
  const withMax = node.beside.filter(({ max, option }) => max !== null && max >= 0 && !option);
  const decided = decide(node, parent, withMax, table);
  if (decided === 'options') {
    reportScoredOption(node, table);
    return below;
  }
  const owner = decided === 'siblings' ? (parent ?? node) : node;
  const deeper = Math.max(node.depth, owner.depth) + 1;
  owner.children.push(...withMax.map((row) => nodeOf(row, '', deeper)));
  owner.children.sort((a, b) => a.row - b.row);
  if (node.apart !== null || (node.code === '' && node.max === null)) return below;
  const ownerName = [owner.code, owner.name].filter((part) => part !== '').join(' ');
  // A number that became a date is told by itself.
  const without = withMax.filter(({ code }) => code.date === null);
  return [...below, ...without.map(({ row, name }) => ({ row, name, parent: ownerName }))];
}

const FEWEST_REPEATS = 3;

/** Says which criteria have no number; of a table whose criteria have none as a rule, below numbered headings, once. */
export function sayNumberless(found: readonly Numberless[], leaves: number, table: CriteriaTable): void {
  const [first] = found;
  const { report, columns } = table;
  if (first !== undefined && found.length >= FEWEST_REPEATS && found.length * 2 > leaves) {
    report(first.row, columns.name, (place) =>
      finding('table-not-numbered', place, { by: 'headings' }, { severity: 'info' }),
    );
    return;
  }
  for (const { row, ...facts } of found) {
    report(row, columns.name, (place) =>
      finding('criterion-number-missing', place, facts, { severity: 'warning' }),
    );
  }
}

/** Whether a row may be a part of bonus or penalty points: none that states a total, an average, an index or a rank. */
function mayBePart(name: string): boolean {
  if (isTotalLabel(name) || isSubtotalLabel(name) || isSummaryLabel(name)) return false;
  const role = roleOfHeader(name);
  return role === null || role === 'name' || role === 'self' || role === 'verified1' || role === 'verified2';
}

function decide(
  node: CriterionNode,
  parent: CriterionNode | null,
  rows: readonly TableRow[],
  table: CriteriaTable,
): 'options' | 'children' | 'siblings' {
  if (rows.length === 0) return 'options';
  const scored = rows.some(({ row }) => table.isScored(row));
  const ownScored = table.isScored(node.row);
  if (node.max === null) return ownScored && !scored ? 'options' : 'children';
  const most = rows.reduce((max, row) => Math.max(max, row.max ?? 0), 0);
  const sum = rows.reduce((total, row) => total + (row.max ?? 0), 0);
  if (ownScored && !scored) return 'options';
  const adds = sum === node.max && rows.every(({ max }) => (max ?? 0) > 0);
  if (adds && (rows.length > 1 || scored)) return 'children';
  if (!scored || (most === node.max && rows.length > 1)) return 'options';
  return parent !== null && (ownScored || most > node.max) ? 'siblings' : 'children';
}

/** Points beside an option while its criterion has none are never dropped in silence. */
function reportScoredOption(node: CriterionNode, table: CriteriaTable): void {
  if (node.beside.length === 0 || node.children.length > 0 || table.isScored(node.row)) return;
  const option = node.beside.find(({ row }) => table.isScored(row));
  if (option === undefined || node.max === null) return;
  const facts = { code: node.code, name: node.name, option: option.name };
  table.report(option.row, table.columns.name, (place) => finding('score-beside-option', place, facts));
}
