import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run';
import { defaultSettings, parseSettings } from '../../src/core/settings';
import type { Settings } from '../../src/core/settings';
import type { PlannedSheet } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { workbookFile } from '../cases/workbookFile';
import { parseWorkbookJson } from '../cases/workbookJson';
import { NOW } from '../core/sheets';
import { checkFormulas } from './formulaCells';
import { recalculated } from './libreOffice';
import { randomBlocks } from './randomBlocks';

const sample = () =>
  new Uint8Array(readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)));
const ofCase = (name: string): Uint8Array =>
  workbookFile(
    parseWorkbookJson(
      JSON.parse(readFileSync(new URL(`../cases/${name}/workbook.json`, import.meta.url), 'utf8')),
    ),
  );

const grades = [{ name: 'Tốt "A"', from: 90 }, { name: 'Khá', above: 70 }, { name: '=1+1' }];
const random = randomBlocks(8, 2023);

/** Workbooks with the settings that they are computed with. */
const runs: readonly (readonly [name: string, file: Uint8Array, settings: Settings])[] = [
  ['sample', sample(), defaultSettings],
  [
    'sample by other rules',
    sample(),
    parseSettings({
      ties: 'dense',
      rankDecimals: 0,
      tieBreakers: [{ by: 'zeroScores' }, { by: 'previousRank' }],
      notApplicable: 'full',
      grades,
      headGrades: grades,
    }),
  ],
  [
    'random blocks',
    workbookFile({ sheets: random.snapshot.sheets.map(({ name, values }) => ({ name, rows: values })) }),
    random.settings,
  ],
  ...[
    'trap-hostile-names',
    'trap-blank-is-not-does-not-apply',
    'l1-notes-bonus-penalty-total',
    'l2-block-row-bonus-penalty-and-index-row',
    'l3-blocks-max-in-header-text-not-applicable-and-blank',
    'l4-tay-ninh-2023',
  ].map(
    (name) =>
      [name, ofCase(name), parseSettings({ rankDecimals: null, blankScores: 'skip', grades })] as const,
  ),
];

describe('a written file that LibreOffice calculates anew', { timeout: 600_000 }, () => {
  it('shows in every formula of its result sheets what was computed', async () => {
    const plans = new Map<string, readonly PlannedSheet[]>();
    const files = new Map<string, Uint8Array>();
    for (const [name, file, settings] of runs) {
      const { plan } = computeRanking(readWorkbookFile(file), settings, texts, NOW);
      plans.set(name, plan.sheets);
      files.set(name, await writePlanIntoCopy(file, plan));
    }
    const again = recalculated(files);
    for (const [name, sheets] of plans) {
      const { formulas, wrong } = checkFormulas(sheets, readWorkbookFile(again.get(name) ?? sample()).sheets);
      expect(wrong, name).toEqual([]);
      expect(formulas, name).toBeGreaterThan(10);
    }
  });
});
