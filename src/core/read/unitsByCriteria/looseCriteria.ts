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

/**
 * The first criterion whose number goes on from those of the field left of its own (`1`, `3` right of `1`, `2`): it was moved,
 * or the head of its field was.
 */
export function criterionOfOther(fields: readonly Head[]): Head | null {
  const last = (head: Head | undefined) => numberOf(head?.below.at(-1));
  for (const [at, { below }] of fields.entries()) {
    const before = last(fields[at - 1]);
    const found = below.find((head, index) => {
      const number = numberOf(head);
      return index > 0 && number === before + 1 && number !== numberOf(below[index - 1]) + 1;
    });
    if (found !== undefined) return found;
  }
  return null;
}

/** The number of a criterion that is numbered within its field; `NaN` for none. */
function numberOf(head: Head | undefined): number {
  return /^\d{1,2}$/u.test(head?.code ?? '') ? Number(head?.code) : NaN;
}
