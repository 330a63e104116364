import type { Problem } from '../core/problem';
import * as english from './en/problems';
import type { Language } from './language';
import { problemLines } from './problemLines';
import type { ProblemText } from './problemLines';
import * as vietnamese from './vi/problems';

/** A problem in plain words of a language, where both are at hand: what happened, where, and what to do. */
export function problemText(problem: Problem, language: Language): ProblemText {
  return problemLines(problem, language === 'vi' ? vietnamese : english);
}
