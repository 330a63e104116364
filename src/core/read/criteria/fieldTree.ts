import { withoutEnd } from '../../endOfText';
import type { CriteriaTable } from './criteriaTable';
import { splitLabel } from './criterionLabel';
import { NO_ROW, nodeOf } from './criterionNode';
import type { CriterionNode } from './criterionNode';
import type { Finding } from '../../findings/findings';
import { readMergedColumn } from '../cells/mergedCells';
import { textAt } from '../cells/sheetCells';
import { weightOfName } from '../roles/headerMax';
import { apartOf } from '../bonusPenalty/apartNames';
import type { TableRow } from './rows/tableRows';
import { fold } from '../cells/text';

type TreeOf = (rows: readonly TableRow[], table: CriteriaTable) => CriterionNode[];

/**
 * Rows into a tree where fields stand in columns of their own left of the criteria (`Lĩnh vực | Tiêu chí`), merged over
 * them or typed once or in each row. A field may also have a row of its own above its criteria. Below each field the
 * criteria are a tree by themselves, whatever their numbers: going on, beginning again, or only the field's.
 *
 * @param treeOf makes the tree of the criteria of one field
 */
export function fieldTree(
  rows: readonly TableRow[],
  table: CriteriaTable,
  treeOf: TreeOf,
): { readonly roots: CriterionNode[]; readonly findings: readonly Finding[] } {
  const { sheet, columns } = table;
  const all = rows.map(({ row }) => row);
  const merged = columns.groups.map((column) => ({ column, ...readMergedColumn(sheet, column, all, true) }));
  const roots: CriterionNode[] = [];
  const headings = new Set<number>();
  const named = new Map<CriterionNode | null, Map<string, CriterionNode>>();
  const below = new Map<CriterionNode | null, TableRow[]>([[null, []]]);
  rows.forEach((row, index) => {
    const isFilled = (column: number) => textAt(sheet, row.row, column) !== '';
    const heading = isFilled(columns.name) ? null : (columns.groups.findLast(isFilled) ?? null);
    if (heading !== null) headings.add(heading);
    else if (!isFilled(columns.name)) {
      // Its only text stands in the column of numbers.
      below.get(null)?.push(row);
      return;
    }
    let parent: CriterionNode | null = null;
    let newest = NO_ROW;
    for (const { column, texts, from } of merged) {
      const text = texts[index] ?? '';
      const first = from[index] ?? row.row;
      // What stood beside the field before says nothing of this one.
      if (text === '' || first < newest) break;
      newest = first;
      const siblings: CriterionNode[] = parent?.children ?? roots;
      const key = fold(splitLabel(text, 0).name);
      const beside: Map<string, CriterionNode> = named.get(parent) ?? new Map<string, CriterionNode>();
      named.set(parent, beside);
      const known = beside.get(key);
      const made = known ?? fieldNode(text, first, column === heading ? row : null, table);
      if (known === undefined) {
        beside.set(key, made);
        siblings.push(made);
        below.set(made, []);
      }
      parent = made;
      if (column === heading) return;
    }
    below.get(parent)?.push(row);
  });
  for (const [node, list] of below) (node?.children ?? roots).push(...treeOf(list, table));
  roots.sort((a, b) => firstRowOf(a) - firstRowOf(b));
  // Below a row of its own a field's column is blank, as headings are.
  return {
    roots,
    findings: merged.flatMap(({ column, findings }) => (headings.has(column) ? [] : findings)),
  };
}

function firstRowOf(node: CriterionNode): number {
  const [first] = node.children;
  return node.row !== NO_ROW || first === undefined ? node.row : firstRowOf(first);
}

/** A field by its row, or by its cell beside its criteria. */
function fieldNode(
  text: string,
  first: number,
  row: TableRow | null,
  { sheet, columns }: CriteriaTable,
): CriterionNode {
  const { code, name: label } = splitLabel(text, 0);
  const name = weightOfName(label)?.name ?? label;
  const printed =
    columns.code === null || (row === null && !columns.numbersGroups)
      ? ''
      : textAt(sheet, first, columns.code);
  const number = printed === '' ? code.text : withoutEnd(printed, '.): ');
  if (row !== null) return { ...nodeOf(row, number, 0), name };
  return {
    code: number,
    name,
    depth: 0,
    row: NO_ROW,
    max: null,
    maxUnreadable: false,
    apart: apartOf(name),
    children: [],
    beside: [],
  };
}
