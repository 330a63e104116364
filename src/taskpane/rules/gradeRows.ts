import type { Grade } from '../../core/settings/rules';

/** `from`: ≥ its bound; `above`: > its bound; `rest`: all that is left. */
export type GradeKind = 'from' | 'above' | 'rest';

export function kindOfGrade(grade: Grade): GradeKind {
  if (grade.above !== undefined) return 'above';
  return grade.from === undefined ? 'rest' : 'from';
}

/** A grade of a kind; a bound that is not typed yet is not a number, which keeps the grades from being saved. */
export function gradeOf(name: string, kind: GradeKind, bound: number | null): Grade {
  if (kind === 'rest') return { name };
  return { name, [kind]: bound ?? Number.NaN };
}

export interface GradeFault {
  readonly row: number;
  readonly part: 'name' | 'bound';
}

/** Which row and part of a table of grades a fault such as `grades[1].from` is in. */
export function gradeFault(path: string | null): GradeFault | null {
  const match = /\[(\d+)\](?:\.(\w+))?$/u.exec(path ?? '');
  if (match === null) return null;
  return { row: Number(match[1]), part: match[2] === 'name' ? 'name' : 'bound' };
}
