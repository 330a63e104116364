import type { Problem } from '../core/problem';
import type { ProblemPlaceTexts, ProblemTexts } from './vi/problems';

export interface ProblemText {
  readonly what: string;
  /** Lines such as `Trang tính: Sở Nội vụ`; empty where the problem has no place. */
  readonly where: readonly string[];
  readonly advice: string;
}

/** A problem in the words given: what happened, where, and what to do. */
export function problemLines(
  problem: Problem,
  texts: { readonly problems: ProblemTexts; readonly problemPlaces: ProblemPlaceTexts },
): ProblemText {
  return { ...texts.problems[problem.code], where: whereOf(problem, texts.problemPlaces) };
}

function whereOf(problem: Problem, places: ProblemPlaceTexts): readonly string[] {
  const params = new Map(Object.entries(problem.params));
  const lines: string[] = [];
  for (const [name, line] of Object.entries(places)) {
    const value = params.get(name);
    if (value !== undefined && value !== '') lines.push(line(value));
  }
  return lines;
}
