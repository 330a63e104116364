import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { rankOpenWorkbook } from '../../src/excel/rankOpenWorkbook';
import { core as texts } from '../../src/locales/vi/core';
import { openWorkbook } from '../../src/preview/file/openFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { headlessExcel } from '../excel/headlessExcel';
import { fileOf, largeWorkbook } from './largeWorkbook';
import { median, report } from './measure';
import { NOW } from '../core/sheets';

/** Milliseconds that the core may take for 3,321 units × 100 criteria on two cores. */
const CORE_BUDGET = 300;

const sample = readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url));
const province = fileOf(largeWorkbook(170, 100));
const large = fileOf(largeWorkbook(3321, 100));

it('measures the sample', async () => {
  await bench('sample (39 units, 44 sheets)', sample);
});

it('measures 170 units × 100 criteria', async () => {
  await bench('170 units × 100 criteria (L2)', province);
});

it(`measures 3,321 units × 100 criteria; the core takes less than ${CORE_BUDGET} ms`, async () => {
  expect(await bench('3,321 units × 100 criteria (L2)', large)).toBeLessThan(CORE_BUDGET);
});

/** Measures one workbook through all adapters and returns the core's median in milliseconds. */
async function bench(name: string, file: Uint8Array): Promise<number> {
  console.log(`\n${name}, a file of ${(file.length / 1e6).toFixed(1)} MB`);
  const snapshot = readWorkbookFile(file);
  const core = median(7, () => computeRanking(snapshot, defaultSettings, texts, NOW));
  report('core alone, median of 7', core);
  await benchFile(file, snapshot);
  await benchExcel(file);
  return core;
}

async function benchFile(file: Uint8Array, snapshot: WorkbookSnapshot): Promise<void> {
  report(
    'file: read',
    median(3, () => readWorkbookFile(file)),
  );
  const { plan } = computeRanking(snapshot, defaultSettings, texts, NOW);
  const start = performance.now();
  const written = await writePlanIntoCopy(file, plan);
  report('file: write', performance.now() - start, `${megabytes(written.length)}, ${memory()}`);
}

async function benchExcel(file: Uint8Array): Promise<void> {
  const { host } = headlessExcel(await openWorkbook(file));
  const start = performance.now();
  await rankOpenWorkbook(defaultSettings, texts);
  const { syncs, actions, bytesReceived, bytesSent } = host.statistics();
  report(
    'Excel’s client and the host: the whole run',
    performance.now() - start,
    `${syncs} syncs, ${actions} actions, ${megabytes(bytesSent)} read, ${megabytes(bytesReceived)} written, ${memory()}`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

/** What the process holds now, and the most that it ever had. */
function memory(): string {
  return `${megabytes(process.memoryUsage().heapUsed)} of heap, ${megabytes(process.resourceUsage().maxRSS * 1024)} at most`;
}
