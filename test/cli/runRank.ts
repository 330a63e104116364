import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** What the command `tsx` does, without a process of its own. */
const tsx = import.meta.resolve('tsx');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as `npm run rank -- …` does, called from `folder`. */
export function runRank(args: readonly string[], folder: string): CliResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tsx, join(project, 'src', 'cli', 'rank.ts'), ...args],
    { cwd: project, env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

export const sample = join(project, 'assets', 'samples', 'ha-tinh-2023.xlsx');
