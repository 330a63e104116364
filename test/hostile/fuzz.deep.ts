import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOf } from '../xlsx/validator';
import { checkFile } from './fuzzChecks';
import { chanceOf, mutated } from './fuzzing';
import { seedFiles } from './seedFiles';

/** `FUZZ_MINUTES`: how long, an hour if not said; `FUZZ_SEED`: the first of the seeds, each of which is one file. */
const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? '60');
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? String(Math.floor(Date.now() / 1000)));
/** Of processor time, for all that is done with a file. */
const MOST_SECONDS = 10;
/** The validator is a program of its own: of so many written files it is asked of one. */
const VALIDATED = 10;

it(`no damage of parts of a workbook brings a crash, a hang or a lost sheet (${MINUTES} minutes)`, async () => {
  const folder = join(tmpdir(), 'cchc-fuzz');
  mkdirSync(folder, { recursive: true });
  const seeds = [...(await seedFiles())];
  const until = Date.now() + MINUTES * 60_000;
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  let seed = FIRST_SEED;
  for (; Date.now() < until && faults.length < 50; seed += 1) {
    const chance = chanceOf(seed);
    const [name, bytes] = seeds[chance(seeds.length)] ?? ['', new Uint8Array()];
    const file = mutated(bytes, chance);
    // A hang is found by the file that was tried last.
    writeFileSync(join(folder, 'last.xlsx'), file);
    const from = process.cpuUsage();
    let became: string;
    try {
      const outcome = await checkFile(file);
      ({ became } = outcome);
      const { user, system } = process.cpuUsage(from);
      if ((user + system) / 1e6 > MOST_SECONDS) throw new Error(`${(user + system) / 1e6} s`);
      if (outcome.written !== null && seed % VALIDATED === 0) await checkValid(file, outcome.written);
    } catch (error) {
      became = 'fault';
      const path = join(folder, `fault-${seed}.xlsx`);
      writeFileSync(path, file);
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      faults.push(`seed ${seed} of ${name}: ${what.split('\n').slice(0, 4).join(' | ')}\n  ${path}`);
      say(faults.at(-1) ?? '');
    }
    outcomes.set(became, (outcomes.get(became) ?? 0) + 1);
    if (seed % 1_000 === 0) say(`${seed - FIRST_SEED}: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  }
  say(`seeds ${FIRST_SEED} to ${seed - 1}: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  expect(faults).toEqual([]);
});

/** What was written is valid by Microsoft's own validator where the file was. */
async function checkValid(file: Uint8Array, written: Uint8Array): Promise<void> {
  const faults = await faultsOf(written);
  if (faults.length > 0 && (await faultsOf(file)).length === 0)
    throw new Error(`invalid: ${faults.join('; ')}`);
}

/** An hour without a word would look like a hang. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
