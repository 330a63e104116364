import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RankingStopped } from '../../src/core/run/rankingStopped';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { caseFile } from '../cases/caseFile';
import { NOW } from '../core/sheets';
import { faultsAdded } from './validator';

const cases = readdirSync(new URL('../cases/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.each(cases)("Microsoft's own validator finds nothing in the results of the case %s", async (name) => {
  const original = caseFile(name);
  const plan = planOf(original);
  if (plan !== null) {
    expect(await faultsAdded(original, await writePlanIntoCopy(original, plan))).toEqual([]);
  }
});

/** `null` for a case that ranks nothing. */
function planOf(original: Uint8Array) {
  try {
    return computeRanking(readWorkbookFile(original), defaultSettings, texts, NOW, 'all').plan;
  } catch (error) {
    if (error instanceof RankingStopped) return null;
    throw error;
  }
}
