import { toHundredths } from '../hundredths';

/** A block's criteria set (*bộ tiêu chí*): field, criterion, sub-criterion. */
export interface CriteriaSet {
  /** `arabic`: 1, 1.1, 1.1.1; `roman`: I, 1, 1.1, the criteria beginning at 1 again in each field. */
  readonly numbering: 'arabic' | 'roman';
  readonly fields: readonly Field[];
}

/** A field (*lĩnh vực*). */
export interface Field {
  readonly name: string;
  readonly criteria: readonly (Criterion | Leaf)[];
}

/** A criterion (*tiêu chí*) that is scored through its sub-criteria. */
export interface Criterion {
  readonly kind: 'criterion';
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

/** A criterion or sub-criterion that is scored itself. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly name: string;
  /** In hundredths of a point. */
  readonly max: number;
  /** Lines of the sheet under the leaf that say how it is scored: `Ban hành kịp thời: 1`. */
  readonly optionRows: readonly string[];
  readonly scale: Scale;
}

/** Which scores a leaf can get, in hundredths: one of a few steps, or any multiple of `step`. */
type Scale =
  | { readonly kind: 'graded'; readonly scores: readonly number[] }
  | { readonly kind: 'rate'; readonly step: number };

export function field(name: string, criteria: readonly (Criterion | Leaf)[]): Field {
  return { name, criteria };
}

export function criterion(name: string, leaves: readonly Leaf[]): Criterion {
  return { kind: 'criterion', name, leaves };
}

/** A leaf with a score for each answer, best answer first; its max is the first answer's points. */
export function graded(name: string, options: readonly (readonly [answer: string, points: number])[]): Leaf {
  const scores = options.map(([, points]) => toHundredths(points));
  return {
    kind: 'leaf',
    name,
    max: Math.max(...scores),
    optionRows: options.map(([answer, points]) => `${answer}: ${inVietnamese(points)}`),
    scale: { kind: 'graded', scores },
  };
}

/** A leaf scored in proportion to a rate, in multiples of `step` points. */
export function rate(
  name: string,
  maxPoints: number,
  step: 0.01 | 0.05,
  optionRows: readonly string[],
): Leaf {
  return {
    kind: 'leaf',
    name,
    max: toHundredths(maxPoints),
    optionRows,
    scale: { kind: 'rate', step: toHundredths(step) },
  };
}

/** The leaves of a field, in the order of the sheet. */
export function leavesOf(f: Field): readonly Leaf[] {
  return f.criteria.flatMap((c) => (c.kind === 'leaf' ? [c] : c.leaves));
}

/** In hundredths of a point. */
export function maxOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + leaf.max, 0);
}

function inVietnamese(points: number): string {
  return String(points).replace('.', ',');
}
