import { BooleanNumber } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/core/points';
import { planObjections } from '../../src/core/run/planObjections';
import { planRoadmap } from '../../src/core/run/planRoadmap';
import { computeRanking, rankSheets, rankWorkbook } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { objectionForm } from '../../src/locales/office/objectionForm';
import { core as texts } from '../../src/locales/vi/core';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { openPackage } from '../../src/xlsx/package/package';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { writeZip } from '../../src/xlsx/package/zip';
import { caseFile } from '../cases/caseFile';
import { NOW } from '../core/sheets';
import { hostileFile } from '../hostile/hostileFile';
import { fixture, fixtures } from './fixtures';
import { plan } from './plans';
import { publishedBooks } from './publishedBooks';
import { faultsAdded, faultsOf } from './validator';

/** A case of each layout, and those whose result sheets have the most notes, marks and odd names. */
const CASES = [
  'l1-notes-bonus-penalty-total',
  'l2-block-row-bonus-penalty-and-index-row',
  'l3-two-blocks-in-one-table',
  'l4-tay-ninh-2023',
  'l5-ha-tinh-ranks-of-2022',
  'trap-hidden-rows-count',
  'trap-blank-is-not-does-not-apply',
  'finding-score-beside-option',
  'settings-grades-against-last-year',
];

/** The workbook with its results and all feedback sheets, as a second run writes it over a first. */
async function rankedTwice(original: Uint8Array): Promise<Uint8Array> {
  const ranked = async (bytes: Uint8Array, feedback: 'all' | null) =>
    writePlanIntoCopy(
      bytes,
      computeRanking(readWorkbookFile(bytes), defaultSettings, texts, NOW, feedback).plan,
    );
  return ranked(await ranked(original, null), 'all');
}

describe("Microsoft's own validator finds nothing in a written workbook that the input did not have", () => {
  it.each([...publishedBooks.keys()])('%s, with charts and feedback sheets, written twice', async (name) => {
    // All parts of the input are in it, so that the sample has no fault either.
    const original = publishedBooks.get(name)?.() ?? new Uint8Array();
    expect(await faultsOf(await rankedTwice(original))).toEqual([]);
  });

  it('a roadmap of a unit, written over another one', async () => {
    const original = caseFile('settings-grades-against-last-year');
    const book = readWorkbookFile(original);
    const [block] = rankWorkbook(book, defaultSettings).ranking.blocks;
    const unit = block?.units.at(-1)?.name ?? '';
    const wish = { block: block?.name ?? '', unit, tried: [], rank: 1, nextGrade: true };
    const write = (bytes: Uint8Array) =>
      writePlanIntoCopy(bytes, planRoadmap(readWorkbookFile(bytes), defaultSettings, texts, wish));
    const twice = await write(await write(original));
    expect(readWorkbookFile(twice).sheets.map(({ name }) => name)).toContain(`Lộ trình ${unit}`);
    expect(await faultsAdded(original, twice)).toEqual([]);
  });

  it('objections of a unit, in a new sheet and then below its rows', async () => {
    const original = caseFile('l1-notes-bonus-penalty-total');
    const write = async (bytes: Uint8Array, leaf: number) => {
      const book = readWorkbookFile(bytes);
      const [block] = rankSheets(book, defaultSettings).assessment.blocks;
      const unit = block?.units[0];
      const score = unit?.scores[leaf];
      const tried = {
        ...{ leaf, code: unit?.set.leaves[leaf]?.code ?? '' },
        ...{ from: typeof score === 'number' ? toNumber(score) : null, to: 0.25 },
      };
      const wish = { block: block?.name ?? '', unit: unit?.name ?? '', tried: [tried] };
      const { plan: own, edits } = planObjections(book, defaultSettings, objectionForm, wish);
      return writePlanIntoCopy(bytes, own, edits);
    };
    const twice = await write(await write(original, 0), 1);
    const list = readWorkbookFile(twice).sheets.find(({ name }) => name === 'Kiến nghị');
    expect(list?.values.slice(4).map(([number]) => number)).toEqual([1, 2]);
    expect(await faultsAdded(original, twice)).toEqual([]);
  });

  it.each(CASES)('the case %s', async (name) => {
    const original = caseFile(name);
    expect(await faultsAdded(original, await rankedTwice(original))).toEqual([]);
  });

  it.each(fixtures)('hostile texts beside the sheets of %s', async (name) => {
    expect(await faultsAdded(fixture(name), await writePlanIntoCopy(fixture(name), plan))).toEqual([]);
  });

  it('names and texts of units that look like something else', async () => {
    expect(await faultsOf(await rankedTwice(await hostileFile()))).toEqual([]);
  });

  it.each(fixtures)('%s with values, formulas and looks changed in the preview', async (name) => {
    const original = fixture(name);
    const data = await openWorkbook(original);
    const current = structuredClone(data);
    const cells = current.sheets[current.sheetOrder[0] ?? '']?.cellData;
    if (cells === undefined) throw new Error('no cells');
    cells[40] = {
      0: { v: ' =1+1 <&> ' },
      1: { v: 1.5, s: { bl: BooleanNumber.TRUE, bg: { rgb: '#FF0000' }, n: { pattern: '0.00' } } },
      2: { v: 3, f: '=1+2' },
    };
    expect(await faultsAdded(original, await saveWorkbook(original, data, current))).toEqual([]);
  });
});

describe("Microsoft's own validator", () => {
  it('sees a fault that is added', async () => {
    const original = caseFile('l4-tay-ninh-2023');
    const file = openPackage(original);
    file.setText(
      'xl/worksheets/sheet1.xml',
      file.text('xl/worksheets/sheet1.xml').replace('<sheetData>', '<cols/><sheetData>'),
    );
    expect(await faultsAdded(original, writeZip(file.parts()))).toEqual([
      expect.stringContaining('/xl/worksheets/sheet1.xml'),
    ]);
  });
});
