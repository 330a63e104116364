import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/core/addresses/address';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings, parseSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { plannedContent } from '../../src/core/workbook';
import type { CellContent, PlannedContent, PlannedSheet } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { workbookFile } from '../cases/workbookFile';
import { parseWorkbookJson } from '../cases/workbookJson';
import { NOW } from '../core/sheets';
import { inspectBooks } from '../xlsx/inspectBooks';
import type { InspectedSheet } from '../xlsx/inspectBooks';
import { publishedBooks } from '../xlsx/publishedBooks';
import { checkFormulas } from './formulaCells';
import { recalculated } from './libreOffice';
import { randomBlocks } from './randomBlocks';
import { typedAppraisals, typedScores } from './typedScores';

const sample = () =>
  new Uint8Array(readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)));
const ofCase = (name: string): Uint8Array =>
  workbookFile(
    parseWorkbookJson(
      JSON.parse(readFileSync(new URL(`../cases/${name}/workbook.json`, import.meta.url), 'utf8')),
    ),
  );

const plainRow = (row: readonly CellContent[]) =>
  row.map((content) => (typeof content === 'object' ? null : content));

const grades = [{ name: 'Tốt "A"', from: 90 }, { name: 'Khá', above: 70 }, { name: '=1+1' }];
/** LibreOffice takes a second of the processor for each: `npm run test:deep` has many, others each time. */
const random = process.env['PROPERTIES'] === 'deep' ? randomBlocks(40, Date.now()) : randomBlocks(8, 2023);

type Run = readonly [name: string, file: Uint8Array, settings: Settings];

/** Workbooks whose every cell, filter and chart is looked at. */
const published: readonly Run[] = [...publishedBooks].map(([name, file]) => [name, file(), defaultSettings]);

/** Workbooks with the settings that they are computed with. */
const runs: readonly Run[] = [
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
  [
    'scores typed as texts, shares and thirds',
    workbookFile({ sheets: typedScores.map(({ name, values }) => ({ name, rows: values.map(plainRow) })) }),
    defaultSettings,
  ],
  [
    'self-scores and appraised ones typed as texts',
    workbookFile({
      sheets: typedAppraisals.map(({ name, values }) => ({ name, rows: values.map(plainRow) })),
    }),
    defaultSettings,
  ],
  ...[
    'trap-hostile-names',
    'trap-numbers-as-text',
    'finding-score-as-percent-throughout',
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
  const plans = new Map<string, readonly PlannedSheet[]>();
  const files = new Map<string, Uint8Array>();
  let again: ReadonlyMap<string, Uint8Array>;
  const publishedNames = published.map(([name]) => name);

  beforeAll(async () => {
    for (const [name, file, settings] of [...published, ...runs]) {
      const { plan } = computeRanking(readWorkbookFile(file), settings, texts, NOW);
      plans.set(name, plan.sheets);
      files.set(name, await writePlanIntoCopy(file, plan));
    }
    again = recalculated(files);
  }, 600_000);

  it('shows in every formula of its result sheets what was computed', () => {
    for (const [name, sheets] of plans) {
      const { formulas, wrong } = checkFormulas(sheets, readWorkbookFile(again.get(name) ?? sample()).sheets);
      expect(wrong, name).toEqual([]);
      expect(formulas, name).toBeGreaterThan(10);
    }
  });

  it('shows in every cell of its result sheets what was planned', () => {
    for (const name of publishedNames) {
      const read = new Map(
        readWorkbookFile(again.get(name) ?? sample()).sheets.map((sheet) => [sheet.name, sheet]),
      );
      for (const sheet of plans.get(name) ?? []) {
        const { values = [], firstRow = 0, firstColumn = 0 } = read.get(sheet.name) ?? {};
        const shown = (row: number, column: number) => values[row - firstRow]?.[column - firstColumn] ?? null;
        const wrong = sheet.values.flatMap((cells, row) =>
          cells.flatMap((cell, column) => {
            const [planned, found] = [plannedContent(cell), shown(row, column)];
            return isSameContent(planned, found) ? [] : [[cellAddress(row, column), planned, found]];
          }),
        );
        expect(wrong, `${name}, ${sheet.name}`).toEqual([]);
      }
    }
  });

  // Started without a window, LibreOffice saves no frozen panes, of nobody's sheets.
  it('keeps its sheets, hidden ones too, their filters and charts', () => {
    const parts = (sheets: readonly InspectedSheet[] = []) =>
      sheets.map(({ name, state, filters, charts }) => ({
        name,
        state,
        filters,
        charts: charts.length,
      }));
    const only = (books: ReadonlyMap<string, Uint8Array>) =>
      new Map([...books].filter(([name]) => publishedNames.includes(name)));
    const [written, saved] = [inspectBooks(only(files)), inspectBooks(only(again))];
    for (const name of publishedNames) {
      expect(parts(saved.get(name)), name).toEqual(parts(written.get(name)));
      expect(parts(written.get(name)).filter(({ charts }) => charts > 0).length, name).toBeGreaterThan(0);
    }
  });
});

/** Numbers to a billionth. */
function isSameContent(planned: PlannedContent, found: CellContent): boolean {
  if (planned === null || planned === '') return found === null || found === '';
  if (typeof planned === 'number') return typeof found === 'number' && Math.abs(planned - found) <= 1e-9;
  return planned === found;
}
