import type { CellContent } from '../../../src/core/workbook';
import { leavesOf } from './assessmentModel';
import type { CriterionModel } from './assessmentModel';
import { numberCell, options } from './decoration';
import type { Decoration } from './decoration';

/** What one row of a table of criteria says, before it is laid out in columns. */
export interface CriterionRow {
  readonly code: string | number | null;
  readonly name: string;
  readonly level: number;
  readonly max: CellContent;
  /** Indexes of the leaves whose scores belong here: one of a leaf, all below it of a parent, none of an option. */
  readonly leaves: readonly number[];
  readonly kind: 'leaf' | 'parent' | 'option' | 'empty' | 'total';
}

/** The rows of a criteria tree with its decoration, top-down. */
export function criterionRows(fields: readonly CriterionModel[], own: Decoration): readonly CriterionRow[] {
  const rows: CriterionRow[] = [];
  let leaf = 0;
  const add = (node: CriterionModel, code: string, level: number) => {
    const first = leaf;
    const isLeaf = node.children.length === 0;
    const count = isLeaf ? 1 : leavesOf(node.children).length;
    const max = isLeaf || own.subtotals !== 'none' ? numberCell(maxOf(node), own, first) : null;
    const leaves = Array.from({ length: count }, (_, index) => first + index);
    rows.push({
      code: codeCell(code, own),
      name: node.name,
      level,
      max,
      leaves,
      kind: isLeaf ? 'leaf' : 'parent',
    });
    if (isLeaf) {
      leaf++;
      for (const name of options(own)) rows.push({ ...NOTHING, name, level: level + 1, kind: 'option' });
      if (own.emptyRows && leaf % 3 === 0) rows.push(NOTHING);
      return;
    }
    node.children.forEach((child, index) => {
      add(child, childCode(code, level, index, own), level + 1);
    });
  };
  fields.forEach((field, index) => {
    const code = own.numbering === '1 / 1.1' ? String(index + 1) : (['I', 'II', 'III', 'IV'][index] ?? 'V');
    add(field, code, 1);
    if (own.subtotalRow) {
      const max = numberCell(maxOf(field), own, index);
      rows.push({ ...NOTHING, name: subtotalName(code, index), max, kind: 'total' });
    }
  });
  if (own.totalRow) {
    const sum = leavesOf(fields).reduce((total, { max }) => total + max, 0);
    rows.push({ ...NOTHING, name: own.totalLabel, max: numberCell(sum, own, 0), kind: 'total' });
  }
  return rows;
}

const NOTHING: CriterionRow = { code: null, name: '', level: 1, max: null, leaves: [], kind: 'empty' };

function subtotalName(code: string, index: number): string {
  return index % 2 === 0 ? `Cộng mục ${code}` : `CỘNG (${code})`;
}

function maxOf(node: CriterionModel): number {
  return node.children.length === 0
    ? node.max
    : leavesOf(node.children).reduce((sum, { max }) => sum + max, 0);
}

function childCode(parent: string, level: number, index: number, own: Decoration): string {
  return own.numbering === 'I / 1 / 1.1' && level === 1 ? String(index + 1) : `${parent}.${index + 1}`;
}

function codeCell(code: string, own: Decoration): string | number {
  return own.codesAsNumbers && /^\d+(\.\d+)?$/u.test(code) ? Number(code) : code;
}
