import { Problem } from '../../core/problem';

/** What is not a Problem is an error of the program: it is shown with its details, never swallowed. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  reportError(error);
  return new Problem(
    'excel-failed',
    { detail: error instanceof Error ? error.message : String(error) },
    error,
  );
}
