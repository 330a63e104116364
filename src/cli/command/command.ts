import { resolve } from 'node:path';
import { version } from '../../../package.json';
import { Problem } from '../../core/problem';
import type { ProblemCode } from '../../core/problem';
import { LANGUAGES } from '../../locales/language';
import { commandTexts } from '../../locales/languages';
import { problemLines } from '../../locales/problemLines';
import { languageOf, readCommandLine } from './arguments';
import type { CommandLine } from './arguments';

/** All that a command says, in one language. */
export type Texts = Awaited<ReturnType<typeof commandTexts>>;

/** The option of the language, as wide as the usage has options. */
const LANGUAGE_OPTION = `--lang ${LANGUAGES.join('|')}`.padEnd(25);

/** Exit codes of every command: it did something; nothing could be done; wrong use; a fault of the program. */
export const DONE = 0;
export const NOTHING_DONE = 1;
const WRONG_USE = 2;
const FAULT = 3;
/** Problems that are wrong use, beside those of settings, details and letterheads. */
const WRONG_USE_CODES: ReadonlySet<ProblemCode> = new Set([
  'file-is-folder',
  'folder-not-found',
  'output-is-input',
  'feedback-unit-unknown',
  'issue-block-unknown',
  'unit-unknown',
  'criterion-unknown',
  'criterion-twice',
  'points-not-possible',
]);

/** Who calls a command: where, and what hears it. */
export interface Caller {
  /** The folder that paths are meant from. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** The paths of a command line, which are meant from the folder of its caller. */
export function pathsOf<Name extends string>(
  { given }: Pick<CommandLine<Name>, 'given'>,
  { folder }: Caller,
): {
  readonly fromCaller: (path: string) => string;
  /** That of an option, `null` where it is not given. */
  readonly path: (name: Name) => string | null;
} {
  const fromCaller = (path: string): string => resolve(folder, path);
  return {
    fromCaller,
    path: (name) => {
      const value = given(name);
      return value === null ? null : fromCaller(value);
    },
  };
}

/** A command: its options, where its texts say how it is used, and what it does, whose exit code it gives. */
interface Command<Own extends Parameters<typeof readCommandLine>[1]> {
  readonly name: keyof Texts['cli']['usage'];
  readonly options: Own;
  readonly run: (
    line: CommandLine<Extract<keyof Own, string>>,
    texts: Texts,
    caller: Caller,
  ) => Promise<number>;
  /** What is told below a problem. */
  readonly more?: (problem: Problem, texts: Texts) => readonly string[];
}

/** Runs a command with these arguments; its exit code. */
export async function runCommand<Own extends Parameters<typeof readCommandLine>[1]>(
  { name, options, run, more = () => [] }: Command<Own>,
  args: readonly string[],
  caller: Caller,
): Promise<number> {
  const texts = await commandTexts(languageOf(args));
  try {
    const line = readCommandLine(args, options, texts.cli);
    if (line === 'help') caller.out(texts.cli.usage[name](LANGUAGE_OPTION));
    if (line === 'version') caller.out(texts.cli.version(version));
    return line === 'help' || line === 'version' ? DONE : await run(line, texts, caller);
  } catch (error) {
    if (!(error instanceof Problem)) {
      caller.error(texts.cli.fault(error instanceof Error ? error.message : String(error)));
      return FAULT;
    }
    if (error.code === 'wrong-use') {
      caller.error(`${texts.cli.wrongUse(error.params['detail'] ?? '')}\n${texts.cli.seeHelp(name)}`);
      return WRONG_USE;
    }
    const { what, where, advice } = problemLines(error, texts);
    caller.error([what, ...where, advice].join('\n'));
    for (const told of more(error, texts)) caller.error(told);
    return /^(?:settings|details|letterhead)-/u.test(error.code) || WRONG_USE_CODES.has(error.code)
      ? WRONG_USE
      : NOTHING_DONE;
  }
}
