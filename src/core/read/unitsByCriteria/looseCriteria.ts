import type { Head } from './criterionHeads';

/**
 * Topmost heads that are likely criteria of a field whose head is lost, as each of them counts as a field of its own: one
 * stands no higher than what is below the heads of the other fields (the cell over it is blank, or says nothing), or is
 * numbered `1` where those are numbered `I`.
 */
export function looseCriteria(fields: readonly Head[]): readonly Head[] {
  const parents = fields.filter(({ below }) => below.length > 0);
  if (parents.length === 0) return [];
  const lowest = Math.max(...parents.map(({ row }) => row));
  const isRoman = parents.every(({ code }) => /^[IVX]/u.test(code));
  return fields.filter(
    ({ below, survey, row, code }) =>
      below.length === 0 && !survey && (row > lowest || (isRoman && /^\d/u.test(code))),
  );
}
