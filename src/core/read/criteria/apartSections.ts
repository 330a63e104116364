import type { CriterionNode } from './criterionNode';

/** Whether a row is a numbered one of bonus or penalty points, below which others may be numbered from 1. */
export function isApartHeading(node: CriterionNode | null): node is CriterionNode {
  return node !== null && node.apart !== null && node.code !== '';
}

/** Whether a number is the next one of those below a heading, or one below the last of them. */
export function goesOn(
  { node: { code, children } }: { readonly node: CriterionNode },
  number: string,
): boolean {
  const [first = ''] = number.split('.');
  const last = Number(children.findLast((child) => /^\d+$/u.test(child.code))?.code ?? 0);
  const isBeside = Number(code) + 1 === Number(first);
  return Number(first) === last ? number !== first : Number(first) === last + 1 && !isBeside;
}
