import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf, largeWorkbook } from './largeWorkbook';

/** Processor seconds, of user and system, and the most memory that was held at once, in MiB. */
interface Usage {
  readonly seconds: number;
  readonly peak: number;
}

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const PYTHON = process.env['PYTHON'] ?? '/usr/bin/python3';
const path = (beside: string) => fileURLToPath(new URL(beside, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
const [large, sample] = [join(folder, 'large.xlsx'), path('../../assets/samples/ha-tinh-2023.xlsx')];
writeFileSync(large, fileOf(largeWorkbook(3_321, 100)));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const hasPandas = spawnSync(PYTHON, ['-c', 'import openpyxl, pandas']).status === 0;

describe('the command line as a person runs it, beside openpyxl and pandas on the same table', () => {
  it.runIf(hasPandas)('gives the same ranks and the same percentages by field', () => {
    const json = join(folder, 'result.json');
    rank(large, '--json', json);
    const { blocks } = JSON.parse(readFileSync(json, 'utf8')) as Result;
    const theirs = JSON.parse(byPandas(large).printed) as Theirs;
    const units = blocks[0]?.units ?? [];
    expect(units).toHaveLength(3_321);
    expect(Object.fromEntries(units.map(({ name, rank: own }) => [name, own]))).toStrictEqual(theirs.ranks);
    for (const { name, fields } of units)
      for (const [at, { percent }] of fields.entries())
        expect(percent).toBeCloseTo(theirs.fields[name]?.[at] ?? -1, 9);
  });

  it('takes no more processor time than is to be reached', () => {
    const ways = {
      'openpyxl + pandas, 3,321 × 100, read and ranked': hasPandas ? () => byPandas(large).usage : null,
      'ours, 3,321 × 100, read and ranked': () => rank(large),
      'ours, 3,321 × 100, result sheets written': () =>
        rank(large, '--out', join(folder, 'large-ranked.xlsx')),
      'ours, the sample, read and ranked': () => rank(sample),
      'ours, the sample, result sheets written': () =>
        rank(sample, '--out', join(folder, 'sample-ranked.xlsx')),
    };
    const [theirs, ...own] = medians(Object.values(ways));
    console.log(`\nProcessor time and peak memory of whole processes, medians of ${ROUNDS} rounds in turn`);
    if (!hasPandas) console.log(`  ${PYTHON} has no openpyxl and pandas (PYTHON names another): no ratios`);
    for (const [at, name] of Object.keys(ways).entries()) {
      const usage = at === 0 ? theirs : own[at - 1];
      if (usage === null || usage === undefined) continue;
      const ratio =
        theirs === null || theirs === undefined ? '' : `× ${(usage.seconds / theirs.seconds).toFixed(2)}`;
      console.log(
        `  ${name.padEnd(48)} ${usage.seconds.toFixed(2).padStart(6)} s  ${usage.peak.toFixed(0).padStart(5)} MiB  ${ratio}`,
      );
    }
  });
});

interface Result {
  readonly blocks: readonly {
    readonly units: readonly {
      readonly name: string;
      readonly rank: number;
      readonly fields: readonly { readonly percent: number }[];
    }[];
  }[];
}

interface Theirs {
  readonly ranks: Readonly<Record<string, number>>;
  readonly fields: Readonly<Record<string, readonly number[]>>;
}

/** Runs `npm run rank` without npm, built. */
function rank(...args: readonly string[]): Usage {
  const file = join(folder, 'usage.json');
  const words = ['--import', path('noteUsage.mjs'), path('../../src/cli/runBuilt.mjs'), 'rank', ...args];
  execFileSync(process.execPath, words, {
    cwd: path('../..'),
    env: { ...process.env, USAGE_FILE: file, INIT_CWD: folder, NODE_OPTIONS: '' },
    maxBuffer: 2 ** 28,
  });
  return usageIn(file);
}

function byPandas(book: string): { readonly printed: string; readonly usage: Usage } {
  const file = join(folder, 'usage.json');
  const printed = execFileSync(PYTHON, [path('rankByPandas.py'), book, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { printed, usage: usageIn(file) };
}

function usageIn(file: string): Usage {
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
}

/** Medians of what is done in turn, so that what else the machine does meets all; `null` for a way that is none. */
function medians(ways: readonly ((() => Usage) | null)[]): readonly (Usage | null)[] {
  // The first round builds the command, and is none of the measured.
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ways.map((way) => way?.() ?? null)).slice(1);
  return ways.map((_, at) => {
    const usages = rounds.flatMap((round) => round[at] ?? []);
    const middle = (of: keyof Usage) =>
      usages.map((usage) => usage[of]).sort((a, b) => a - b)[usages.length >> 1];
    const [seconds, peak] = [middle('seconds'), middle('peak')];
    return seconds === undefined || peak === undefined ? null : { seconds, peak };
  });
}
