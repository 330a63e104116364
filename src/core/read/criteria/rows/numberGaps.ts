import type { CriterionNode } from '../criterionNode';

/** A criterion and the one before it, whose numbers do not follow each other; `before` is `''` for the first one. */
export interface NumberGap {
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The one place in a tree where a number is missing between criteria beside each other, or before the first of them (`1.1`,
 * `1.3`), as after a row was deleted; `null` where there is none. Below a criterion with a max of its own nothing is looked for,
 * as that is compared with theirs; more such places are a set of which only some criteria apply, and fields may begin with any
 * number.
 */
export function numberGap(roots: readonly CriterionNode[]): NumberGap | null {
  const [only, ...others] = gapsIn(roots).filter(({ before, after }) => before !== '' || after.includes('.'));
  return only === undefined || others.length > 0 ? null : only;
}

function gapsIn(nodes: readonly CriterionNode[]): readonly NumberGap[] {
  const numbered = nodes.filter(({ apart }) => apart === null);
  return [
    ...gapsAmong(numbered),
    ...numbered.flatMap(({ max, children }) => (max === null ? gapsIn(children) : [])),
  ];
}

function gapsAmong(nodes: readonly CriterionNode[]): readonly NumberGap[] {
  const numbers = nodes.map(({ code }) => lastNumber(code));
  const runs = numbers.every((number, at) => number !== null && number > (numbers[at - 1] ?? 0));
  if (!runs) return [];
  return nodes.flatMap(({ code, row }, at) => {
    const before = numbers[at - 1] ?? 0;
    return (numbers[at] ?? 0) === before + 1 ? [] : [{ row, before: nodes[at - 1]?.code ?? '', after: code }];
  });
}

/** The last part of a criterion's number, `3` of `1.3` and of `III`; `null` for letters. */
function lastNumber(code: string): number | null {
  const part = code.slice(code.lastIndexOf('.') + 1);
  if (/^\d{1,3}$/u.test(part)) return Number(part);
  const roman = ROMAN.indexOf(part);
  return roman === -1 ? null : roman + 1;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
