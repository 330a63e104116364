import { Problem } from '../../core/problem';
import type { ProblemCode } from '../../core/problem';
import { RankingStopped } from '../../core/run/rankingStopped';
import type { Engine } from './engine';
import type { Slice } from './slices';

/** What page and worker send each other: a slice of a `Call`, or of its `Outcome`, by its number. */
export interface Message {
  readonly id: number;
  readonly slice: Slice;
}

/** What each function of the engine is given. */
export type Given = { readonly [Name in keyof Engine]: Parameters<Engine[Name]> };
export type Answers = { readonly [Name in keyof Engine]: Awaited<ReturnType<Engine[Name]>> };

export interface Call<Name extends keyof Engine> {
  readonly name: Name;
  readonly given: Given[Name];
}

export type Outcome<Answer> = { readonly answer: Answer } | { readonly failure: Failure };

/** Calls a function of the engine. */
export async function outcomeOf<Name extends keyof Engine>(
  engine: {
    readonly [Each in keyof Engine]: (...given: Given[Each]) => Answers[Each] | Promise<Answers[Each]>;
  },
  { name, given }: Call<Name>,
): Promise<Outcome<Answers[Name]>> {
  try {
    return { answer: await engine[name](...given) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** An error as plain data. */
interface Failure {
  readonly message: string;
  /** `null` for an error of the program. */
  readonly code: ProblemCode | null;
  readonly params: Readonly<Record<string, string>>;
  readonly stopped: Pick<RankingStopped, 'findings' | 'readings'> | null;
}

function failureOf(error: unknown): Failure {
  const isProblem = error instanceof Problem;
  return {
    message: error instanceof Error ? error.message : String(error),
    code: isProblem ? error.code : null,
    params: isProblem ? error.params : {},
    stopped: error instanceof RankingStopped ? { findings: error.findings, readings: error.readings } : null,
  };
}

/** The error again. */
export function errorOf({ message, code, params, stopped }: Failure): Error {
  if (code === null) return new Error(message);
  if (stopped !== null && (code === 'no-score-sheets' || code === 'nothing-ranked')) {
    return new RankingStopped(code, stopped.findings, stopped.readings);
  }
  return new Problem(code, params);
}
