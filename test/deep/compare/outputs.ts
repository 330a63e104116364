/**
 * `tsx outputs.ts <folder of inputs> <folder to write to>`: what this state of the program makes of each input:
 * `<name>.json` with `result.json` and what was read, `<name>/…` with the parts of the written workbook that are new or
 * changed. Every fifth one in English; with feedback sheets for all units of every seventh.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { resultJson } from '../../../src/core/run/resultJson';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { core as english } from '../../../src/locales/en/core';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { readWorkbookFile } from '../../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../../src/xlsx/writeFile';

const NOW = { year: 2024, month: 3, day: 15, hour: 8, minute: 30, second: 0 };

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('Two folders are needed.');
const inputs = readdirSync(from)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.slice(0, -'.xlsx'.length))
  .sort();
for (const [at, name] of inputs.entries()) await outputsOf(name, at);

async function outputsOf(name: string, at: number): Promise<void> {
  const file = new Uint8Array(readFileSync(join(from ?? '', `${name}.xlsx`)));
  const texts = at % 5 === 0 ? english : vietnamese;
  try {
    const settings = parseSettings(JSON.parse(readFileSync(join(from ?? '', `${name}.json`), 'utf8')));
    const snapshot = readWorkbookFile(file);
    const run = computeRanking(snapshot, settings, texts, NOW, at % 7 === 0 ? 'all' : null);
    const lines = run.findings.map((finding) => texts.finding(finding));
    say(`${name}.json`, { result: resultJson(run, texts), readings: run.readings, lines });
    const before = unzipSync(file);
    for (const [part, bytes] of Object.entries(unzipSync(await writePlanIntoCopy(file, run.plan)))) {
      const text = strFromU8(bytes);
      if (before[part] === undefined || strFromU8(before[part]) !== text) put(join(name, part), text);
    }
  } catch (error) {
    const lines = error instanceof RankingStopped ? error.findings.map((one) => texts.finding(one)) : [];
    say(`${name}.json`, { error: error instanceof Error ? error.message : String(error), lines });
  }
}

function say(name: string, value: unknown): void {
  put(name, `${JSON.stringify(value, null, 1)}\n`);
}

function put(name: string, text: string): void {
  const path = join(to ?? '', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
