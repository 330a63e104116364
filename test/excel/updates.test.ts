import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updatesOf } from '../../src/core/report/earlier/updates';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { isPlannedFormula } from '../../src/core/workbook';
import type { PlannedSheet, PlannedValue, WritePlan } from '../../src/core/workbook';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import { core as texts } from '../../src/locales/vi/core';
import { runs } from '../core/properties/runs';
import { NOW } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import type { HeadlessExcel } from './headlessExcel';
import { contents, isLog, lookOf, officersBook, ownSheets } from './officersBook';
import { planOf, plannedSheet } from './plans';
import { sheetNamed, univerData } from './univerBook';

const rank = () => writeComputed((snapshot) => computeRanking(snapshot, defaultSettings, texts, NOW));

/** Which sheets are there, by name, as long as they are not made anew. */
function idsOf({ workbook }: HeadlessExcel): ReadonlyMap<string, string> {
  return new Map(workbook.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
}

/** The names of those that were not made anew. */
function kept(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after].filter(([name, id]) => before.get(name) === id).map(([name]) => name);
}

describe('running again writes only what differs', () => {
  it('on an unchanged workbook: the log, in few requests', async () => {
    const excel = await officersBook();
    await rank();
    const before = idsOf(excel);
    const { bytesReceived: first } = excel.host.statistics();
    excel.host.resetStatistics();
    await rank();
    const { bytesReceived: again, syncs } = excel.host.statistics();
    const names = [...idsOf(excel).keys()];
    expect(names.filter((name) => !kept(before, idsOf(excel)).includes(name))).toEqual(['Nhật ký']);
    expect(names).toEqual([...before.keys()]);
    expect(again).toBeLessThan(first / 3);
    expect(syncs).toBeLessThan(16);
  });

  it.each([
    ['a score that moves no rank', 'Sở Tư pháp', 0.25],
    ['a score that moves ranks', 'Sở Y tế', 2],
    ['a score that is no number any more', 'Sở Y tế', null],
  ])('after %s, as in a workbook without results', async (_, sheet, score) => {
    const change = ({ workbook }: HeadlessExcel) => {
      const cells = sheetNamed(workbook, sheet).getCellMatrix();
      cells.setValue(5, 4, { ...cells.getValue(5, 4), v: score });
    };
    const again = await officersBook();
    await rank();
    change(again);
    await rank();
    await readWorkbook();
    const looks = lookOf(again, isNeither);
    const anew = await officersBook();
    change(anew);
    await rank();
    await readWorkbook();
    expect(looks).toEqual(lookOf(anew, isNeither));
  });

  it('keeps what an officer wrote into a result sheet that would stay as it is', async () => {
    const excel = await officersBook();
    await rank();
    sheetNamed(excel.workbook, 'Nhận định').getCellMatrix().setValue(60, 1, { v: 'Đã báo cáo' });
    await rank();
    const names = excel.workbook.getSheets().map((sheet) => sheet.getName());
    expect(names).toEqual(expect.arrayContaining(['Nhận định', 'Nhận định (2)']));
    expect(sheetNamed(excel.workbook, 'Nhận định').getCell(60, 1)?.v).toBe('Đã báo cáo');
  });

  it('puts a result tab that was moved, or a sheet that came behind them, where a first run has it', async () => {
    const excel = await officersBook();
    await rank();
    const before = [...idsOf(excel).keys()];
    excel.workbook.addWorksheet('other', before.length, { id: 'other', name: 'Của tôi' });
    await globalThis.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nhật ký').position = 0;
      await context.sync();
    });
    await rank();
    expect([...idsOf(excel).keys()]).toEqual([...ownSheets, 'Của tôi', ...before.slice(ownSheets.length)]);
  });

  it('makes a sheet anew of which Excel refused looks, since it is not as planned', async () => {
    const excel = headlessExcel(univerData({ name: 'Sở A', values: [['Điểm', 1]] }));
    const plan = planOf([plannedSheet()]);
    excel.host.refuse('RangeFormat.WrapText');
    await applyPlan(plan);
    expect(await planOver(plan)).toMatchObject({ updates: new Map() });
  });
});

const isNeither = (name: string) => !isLog(name);

/** A plan for a workbook that has results, with what it finds there. */
async function planOver(plan: WritePlan): Promise<WritePlan> {
  const results = (await readWorkbook()).sheets.filter(({ resultMark }) => resultMark !== null);
  return {
    ...plan,
    replaces: results.map(({ name }) => name),
    updates: updatesOf(plan.sheets, results),
  };
}

const NAMES = ['Xếp hạng', 'Ma trận', 'Tổng hợp'] as const;

const content: fc.Arbitrary<PlannedValue> = fc.oneof(
  fc.constantFrom(
    null,
    'Sở Nội vụ',
    '=1+1',
    '1,5',
    '-',
    'Một câu dài hơn nhiều so với bề rộng của cột này.',
    true,
  ),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(...NAMES).map((name) => ({ formula: `='${name}'!$A$2&""`, value: 'Tiêu đề' })),
  fc.constantFrom('=1+1.50', '=SUM(1,1.5)').map((formula) => ({ formula, value: 2.5 })),
  fc.constant({ formula: `=HYPERLINK("#'Sở A'!A1","Sở A")`, value: 'Sở A' }),
);

const ROWS = 12;
const COLUMNS = 3;

/** A sheet with or without a table, some of whose columns are texts, of the random cells. */
function sheetOf(
  name: string,
  cells: readonly PlannedValue[],
  isTable: boolean,
  color: string,
): PlannedSheet {
  const values = [
    ['Đầu', 'Giữa', 'Cuối'],
    ['Tiêu đề', null, null],
    ...Array.from({ length: ROWS }, (_, row) =>
      // In a column of texts there is nothing else.
      cells
        .slice(row * COLUMNS, (row + 1) * COLUMNS)
        .map((cell, column) => (column === 0 && typeof cell !== 'object' ? `${cell}` : cell)),
    ),
  ];
  const area = { row: 2, column: 0, rows: ROWS, columns: COLUMNS };
  return plannedSheet({
    name,
    values: isTable ? [['Tiêu đề', null, null], ...values] : [...values, [null, null, null]],
    styles: [
      { area: { ...area, columns: 1 }, look: { numberFormat: '@', wrap: true } },
      { area, look: { border: color } },
      { area: { ...area, column: 1, columns: 1 }, look: { numberFormat: '0.00' } },
    ],
    highlights: [],
    scales: [],
    table: isTable ? { row: 1, column: 0, rows: ROWS + 2, columns: COLUMNS } : null,
    columnWidths: [20, 12, 12],
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRows: null,
  });
}

const sheet = fc.record({
  cells: fc.array(content, { minLength: ROWS * COLUMNS, maxLength: ROWS * COLUMNS }),
  isTable: fc.boolean(),
  color: fc.constantFrom<string>('#7F7F7F', '#0F3D66'),
});
const change = fc.record({
  cells: fc.array(fc.tuple(fc.nat(ROWS * COLUMNS - 1), content), { maxLength: 6 }),
  /** Mostly all else stays. */
  isRecoloured: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
  isLeftOut: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0),
});
type Change = typeof change extends fc.Arbitrary<infer Of> ? Of : never;
type Sheet = typeof sheet extends fc.Arbitrary<infer Of> ? Of : never;

function changed({ cells, isTable, color }: Sheet, by: Change): Sheet {
  const to = new Map(by.cells);
  return {
    cells: cells.map((cell, at) => to.get(at) ?? cell),
    isTable,
    color: by.isRecoloured ? '#1E7B4F' : color,
  };
}

/** A formula that names its own sheet, or one which is not there, is none of a plan's. */
function planned(sheets: readonly Sheet[], isLeftOut: (index: number) => boolean): WritePlan {
  const there = NAMES.filter((_, index) => !isLeftOut(index));
  const isNone = (value: PlannedValue, own: string) =>
    value !== null &&
    isPlannedFormula(value) &&
    NAMES.some((name) => (name === own || !there.includes(name)) && value.formula.includes(name));
  return planOf(
    sheets.flatMap(({ cells, isTable, color }, index) =>
      isLeftOut(index)
        ? []
        : [
            sheetOf(
              NAMES[index] ?? '',
              cells.map((cell) => (isNone(cell, NAMES[index] ?? '') ? null : cell)),
              isTable,
              color,
            ),
          ],
    ),
  );
}

describe('a plan over another', () => {
  it(
    'gives the workbook that it gives anew, whichever cells, looks and sheets differ',
    { timeout: 240_000 },
    async () => {
      const three = fc.tuple(sheet, sheet, sheet);
      let stayed = 0;
      await fc.assert(
        fc.asyncProperty(three, fc.tuple(change, change, change), async (first, changes) => {
          const source = univerData({ name: 'Sở A', values: [['Điểm', 1]] });
          const second = planned(
            first.map((one, index) => changed(one, changes[index] ?? NO_CHANGE)),
            (index) => index > 0 && changes[index]?.isLeftOut === true,
          );
          const over = headlessExcel(source);
          await applyPlan(planned(first, () => false));
          const before = idsOf(over);
          await applyPlan(await planOver(second));
          stayed += kept(before, idsOf(over)).length - 1;
          const [read, looks] = [await readWorkbook(), lookOf(over)];
          const anew = headlessExcel(source);
          await applyPlan(second);
          expect(contents(read)).toEqual(contents(await readWorkbook()));
          expect(looks).toEqual(lookOf(anew));
        }),
        { ...runs(40), endOnFailure: true },
      );
      expect(stayed).toBeGreaterThan(3);
    },
  );
});

const NO_CHANGE: Change = { cells: [], isRecoloured: false, isLeftOut: false };
