import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { rankCommand } from '../../src/cli/command/rankCommand';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command line does with these arguments, called from `folder`, but for its process. */
export async function runRank(args: readonly string[], folder: string): Promise<CliResult> {
  let [stdout, stderr] = ['', ''];
  const status = await rankCommand(args, {
    folder,
    out: (text) => (stdout += `${text}\n`),
    error: (text) => (stderr += `${text}\n`),
  });
  return { status, stdout, stderr };
}

/** Runs the command line as `npm run rank -- …` does, called from `folder`. */
export function runRankProcess(args: readonly string[], folder: string): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandLine(args), {
    ...calledFrom(folder),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** How many times the processor time of Node's own start a start takes that does nothing else. */
export function startTime(folder: string): number {
  const empty = ['--input-type=module', '--eval', '0'];
  return processorTime(commandLine(['--version']), folder) / processorTime(empty, folder);
}

/** Seconds of processor time of Node with these arguments, the shortest of three. */
function processorTime(args: readonly string[], folder: string): number {
  const tell = "process.on('exit',()=>console.error(JSON.stringify(process.cpuUsage())))";
  const telling = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args];
  const times = Array.from({ length: 3 }, () => {
    const { stderr } = spawnSync(process.execPath, telling, { ...calledFrom(folder), encoding: 'utf8' });
    const { user, system } = JSON.parse(stderr) as NodeJS.CpuUsage;
    return (user + system) / 1_000_000;
  });
  return Math.min(...times);
}

/** As `runRankProcess`, where nobody reads what it prints, as behind `| head`. */
export async function runRankUnread(
  args: readonly string[],
  folder: string,
): Promise<Omit<CliResult, 'stdout'>> {
  const child = spawn(process.execPath, commandLine(args), calledFrom(folder));
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stderr };
}

const commandLine = (args: readonly string[]) => [
  join(project, 'src', 'cli', 'runBuilt.mjs'),
  'rank',
  ...args,
];

const calledFrom = (folder: string) => ({ cwd: project, env: { ...process.env, INIT_CWD: folder } });

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Where the built command is kept. */
export const builtFolder = join(project, 'node_modules', '.cache', 'cchc-ranking');

export const sample = join(project, 'assets', 'samples', 'ha-tinh-2023.xlsx');
