import type { Problem } from '../core/problem';
import { problemPlaces as englishPlaces, problems as english } from './en/problems';
import {
  problemPlaces as vietnamesePlaces,
  problems as vietnamese,
  type ProblemPlaceTexts,
} from './vi/problems';
import type { Language } from './language';

export interface ProblemText {
  readonly what: string;
  /** Lines such as `Trang tính: Sở Nội vụ`; empty where the problem has no place. */
  readonly where: readonly string[];
  readonly advice: string;
}

/** A problem in plain words: what happened, where, and what to do. */
export function problemText(problem: Problem, language: Language): ProblemText {
  const { what, advice } = (language === 'vi' ? vietnamese : english)[problem.code];
  return { what, where: whereOf(problem, language === 'vi' ? vietnamesePlaces : englishPlaces), advice };
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
