import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { version } from '../../package.json';
import { countBySeverity } from '../core/findings/findings';
import { localTimeOf } from '../core/localTime';
import { Problem } from '../core/problem';
import type { ProblemCode } from '../core/problem';
import { resultJson } from '../core/run/resultJson';
import { RankingStopped } from '../core/run/rankingStopped';
import { computeRanking } from '../core/run/run';
import type { RankingRun } from '../core/run/run';
import { defaultSettings } from '../core/settings';
import type { Settings } from '../core/settings';
import { LARGEST_SETTINGS_FILE, readSettingsText } from '../core/settingsFile';
import * as en from '../locales/en/all';
import { problemLines } from '../locales/problemLines';
import * as vi from '../locales/vi/all';
import { readWorkbookFile } from '../xlsx/readFile';
import { writePlanIntoCopy } from '../xlsx/writeFile';
import { languageOf, readArguments, wrongUse } from './arguments';
import type { RankArguments } from './arguments';
import { blockLines, findingLines } from './printRanking';

type Texts = typeof vi;

/** Exit codes of `npm run rank`: some block ranked; none could be, nothing written; wrong use; a fault of the program. */
const RANKED = 0;
const NOTHING_RANKED = 1;
const WRONG_USE = 2;
const FAULT = 3;
/** Problems that are wrong use, beside those of settings. */
const WRONG_USE_CODES: ReadonlySet<ProblemCode> = new Set([
  'file-is-folder',
  'folder-not-found',
  'output-is-input',
  'feedback-unit-unknown',
]);

/** Who calls the command: where, and what hears it. */
export interface Caller {
  /** The folder that paths are meant from. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs `npm run rank` with these arguments; its exit code. */
export async function rankCommand(args: readonly string[], caller: Caller): Promise<number> {
  const texts: Texts = languageOf(args) === 'en' ? en : vi;
  try {
    const wanted = readArguments(args, texts.cli);
    if (wanted === 'help' || wanted === 'version') {
      caller.out(wanted === 'help' ? texts.cli.usage : texts.cli.version(version));
      return RANKED;
    }
    return await rank(wanted, texts, caller);
  } catch (error) {
    return complain(error, texts, caller);
  }
}

async function rank(wanted: RankArguments, texts: Texts, caller: Caller): Promise<number> {
  const fromCaller = (path: string): string => resolve(caller.folder, path);
  const input = fromCaller(wanted.input);
  const out = wanted.out === null ? null : await outputPath('--out', fromCaller(wanted.out), input, texts);
  const json =
    wanted.json === null ? null : await outputPath('--json', fromCaller(wanted.json), input, texts, '.json');
  const settings =
    wanted.settings === null ? defaultSettings : await readSettings(fromCaller(wanted.settings));
  const original = await readInput(input);
  const feedback =
    wanted.feedback === null || wanted.feedback === 'all' ? wanted.feedback : { named: wanted.feedback };
  const now = localTimeOf(new Date());
  const run = computeRanking(readWorkbookFile(original), settings, texts.core, now, feedback);
  const ranked = out === null ? null : await writePlanIntoCopy(original, run.plan);
  if (out !== null && ranked !== null) await writeWhole(out, ranked);
  if (json !== null) await writeWhole(json, `${JSON.stringify(resultJson(run, texts.core), null, 2)}\n`);
  print(run, texts, caller);
  for (const path of [out, json]) if (path !== null) caller.out(texts.cli.wrote(path));
  return RANKED;
}

function print(run: RankingRun, texts: Texts, { out }: Caller): void {
  for (const block of run.ranking.blocks) {
    out(`${blockLines(block, texts.core, texts.cli).join('\n')}\n`);
  }
  const { error, warning } = countBySeverity(run.findings);
  out(texts.cli.findings(error, warning));
  for (const line of findingLines(run.findings, texts.core)) out(line);
  const stopped = new Set(
    run.findings.filter(({ severity }) => severity === 'error').map(({ block }) => block ?? '?'),
  );
  for (const block of stopped) out(texts.cli.stoppedBlock(block));
}

function complain(problem: unknown, texts: Texts, { error }: Caller): number {
  if (!(problem instanceof Problem)) {
    error(texts.cli.fault(problem instanceof Error ? problem.message : String(problem)));
    return FAULT;
  }
  if (problem.code === 'wrong-use') {
    error(`${texts.cli.wrongUse(problem.params['detail'] ?? '')}\n${texts.cli.seeHelp}`);
    return WRONG_USE;
  }
  const { what, where, advice } = problemLines(problem, {
    problems: texts.problems,
    problemPlaces: texts.problemPlaces,
  });
  error([what, ...where, advice].join('\n'));
  if (problem instanceof RankingStopped) {
    for (const line of findingLines(problem.findings, texts.core)) error(line);
  }
  return problem.code.startsWith('settings-') || WRONG_USE_CODES.has(problem.code)
    ? WRONG_USE
    : NOTHING_RANKED;
}

async function outputPath(
  option: '--out' | '--json',
  output: string,
  input: string,
  texts: Texts,
  extension = extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx',
): Promise<string> {
  if ((await real(output)) === (await real(input))) throw new Problem('output-is-input', { path: output });
  if (extname(output).toLowerCase() !== extension) throw wrongUse(texts.cli.extension(option, extension));
  const folder = dirname(output);
  if (!(await isFolder(folder))) throw new Problem('folder-not-found', { folder });
  return output;
}

async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // The file is not there yet: its path as given is all there is to compare.
    return path;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Problem(whyUnread(error), { path }, error);
  }
}

function whyUnread(error: unknown): ProblemCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return 'file-is-folder';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'file-not-found' : 'file-not-readable';
}

async function readSettings(path: string): Promise<Settings> {
  const bytes = await readInput(path);
  if (bytes.length > LARGEST_SETTINGS_FILE) throw new Problem('settings-too-large', { path });
  try {
    return readSettingsText(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.code, { path, ...error.params }, error);
  }
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Problem('cannot-write-file', { path }, error);
  }
}
