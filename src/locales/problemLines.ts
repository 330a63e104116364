import type { Problem, ProblemCode } from '../core/problem';

export interface ProblemText {
  readonly what: string;
  /** Lines such as `Trang tính: Sở Nội vụ`; empty where the problem has no place. */
  readonly where: readonly string[];
  readonly advice: string;
}

/** What a language says of problems. */
interface ProblemWords {
  readonly problems: Readonly<Record<ProblemCode, { readonly what: string; readonly advice: string }>>;
  /** A line for each of a problem's params that say where it happened. */
  readonly problemPlaces: Readonly<Record<string, (value: string) => string>>;
}

/** A problem in the words given: what happened, where, and what to do. */
export function problemLines(problem: Problem, texts: ProblemWords): ProblemText {
  return { ...texts.problems[problem.code], where: whereOf(problem, texts.problemPlaces) };
}

function whereOf(problem: Problem, places: ProblemWords['problemPlaces']): readonly string[] {
  const params = new Map(Object.entries(problem.params));
  const lines: string[] = [];
  for (const [name, line] of Object.entries(places)) {
    const value = params.get(name);
    if (value !== undefined && value !== '') lines.push(line(value));
  }
  return lines;
}
