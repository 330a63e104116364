import { leavesOf, maxOf } from '../criteria/criteriaSet';
import type { CriteriaSet, Leaf } from '../criteria/criteriaSet';

/** One row of the score table, under the header. */
export type CriteriaRow =
  | {
      readonly kind: 'field' | 'criterion';
      readonly code: string;
      readonly name: string;
      /** In hundredths of a point. */
      readonly max: number;
      readonly leaves: readonly Leaf[];
      /** Rows (indexes into the list of rows) whose points add up to this row's. */
      readonly parts: readonly number[];
    }
  | { readonly kind: 'leaf'; readonly code: string; readonly leaf: Leaf }
  | { readonly kind: 'option'; readonly text: string };

/** A criteria set as the rows of a score sheet, in three levels, option rows under the leaf they belong to. */
export function criteriaRows(set: CriteriaSet): readonly CriteriaRow[] {
  const rows: CriteriaRow[] = [];
  set.fields.forEach((f, i) => {
    const fieldRow = rows.length;
    const parts: number[] = [];
    const fieldCode = set.numbering === 'roman' ? roman(i + 1) : String(i + 1);
    rows.push({
      kind: 'field',
      code: fieldCode,
      name: f.name,
      max: maxOf(leavesOf(f)),
      leaves: leavesOf(f),
      parts,
    });
    f.criteria.forEach((c, j) => {
      const code = set.numbering === 'roman' ? String(j + 1) : `${fieldCode}.${j + 1}`;
      parts.push(rows.length);
      if (c.kind === 'leaf') pushLeaf(rows, code, c);
      else {
        const own: number[] = [];
        rows.push({
          kind: 'criterion',
          code,
          name: c.name,
          max: maxOf(c.leaves),
          leaves: c.leaves,
          parts: own,
        });
        c.leaves.forEach((leaf, k) => {
          own.push(rows.length);
          pushLeaf(rows, `${code}.${k + 1}`, leaf);
        });
      }
    });
    if (parts.length === 0) throw new Error(`row ${fieldRow}: ${f.name} has no criteria`);
  });
  return rows;
}

function pushLeaf(rows: CriteriaRow[], code: string, leaf: Leaf): void {
  rows.push({ kind: 'leaf', code, leaf });
  for (const text of leaf.optionRows) rows.push({ kind: 'option', text });
}

function roman(value: number): string {
  const numeral = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value - 1];
  if (numeral === undefined) throw new Error(`no Roman numeral for ${value}`);
  return numeral;
}
