import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { rankOpenWorkbook } from '../../src/excel/rankOpenWorkbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { core as texts } from '../../src/locales/vi/core';
import { bookExtras } from '../../src/preview/host/book/excelExtras';
import { calculateByHand } from '../../src/preview/host/book/formulas/manualCalculation';
import { NOW, unitSheet } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import { officersBook, ownSheets } from './officersBook';
import { largeSheet, planOf, plannedSheet } from './plans';
import { univerData, whatIsThere } from './univerBook';

const rank = () => rankOpenWorkbook(defaultSettings, texts);
const RANKING = 'Xếp hạng Sở, ban, ngành';
const source = () => univerData({ name: 'Sở A', values: [['Điểm', 1]] });

/** Heights of the first rows of a sheet, in points. */
function heightsOf(excel: typeof Excel, sheet: string, rows: number): Promise<readonly number[]> {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const formats = Array.from({ length: rows }, (_, row) =>
      worksheet.getCell(row, 0).format.load('rowHeight'),
    );
    await context.sync();
    return formats.map(({ rowHeight }) => rowHeight);
  });
}

describe('heights of rows', () => {
  it('are those that their texts need in the columns as they are', { timeout: 120_000 }, async () => {
    const { Excel } = await officersBook();
    const { plan } = await rank();
    for (const { name, values, visibility, table, filter, merged = [], rowHeights } of plan.sheets) {
      if (visibility === 'hidden') continue;
      const heights = await heightsOf(Excel, name, values.length);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).format.autofitRows();
        await context.sync();
      });
      const fitting = await heightsOf(Excel, name, values.length);
      // A header has room for its filter buttons, and Excel does not look at merged cells.
      const planned = new Set([table?.row, filter?.row, ...merged.map(({ row }) => row)]);
      const expected = fitting.map((height, row) =>
        planned.has(row) ? (rowHeights.get(row) ?? height) : height,
      );
      expect(heights, name).toEqual(expected);
    }
  });

  it('stay as they were fitted when a column gets wider later', async () => {
    const { Excel } = headlessExcel(source());
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sở A').getRange('A3');
      cell.format.wrapText = true;
      cell.values = [['Tên tiêu chí rất dài '.repeat(10)]];
      cell.format.columnWidth = 600;
      await context.sync();
    });
    const [, , before = 0] = await heightsOf(Excel, 'Sở A', 3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sở A').getRange('A3').format.autofitRows();
      await context.sync();
    });
    const [, , after = 0] = await heightsOf(Excel, 'Sở A', 3);
    expect(before).toBeGreaterThan(3 * after);
  });
});

describe('a workbook that is calculated by hand', { timeout: 120_000 }, () => {
  const sources = [unitSheet('Sở A', [2, 3, 4]), unitSheet('Sở B', [0, 3, 5]), unitSheet('Sở C', [1, 2, 2])];
  const data = () => univerData(...sources.map(({ name, values }) => ({ name, values })));

  it('shows the results that were computed, and its mode stays', async () => {
    const automatic = headlessExcel(data());
    const { plan } = await rank();
    const whole = await readWorkbook();
    automatic.univer.dispose();
    const { workbook, host } = headlessExcel(data());
    calculateByHand(workbook);
    const { findings } = await rank();
    expect(findings[0]).toMatchObject({ code: 'calculated-by-hand', severity: 'warning' });
    expect(bookExtras(workbook).calculationMode).toBe('Manual');
    const { sheets, isCalculatedByHand } = await readWorkbook();
    expect(isCalculatedByHand).toBe(true);
    const withFormulas = whole.sheets.filter(({ formulas = [] }) => formulas.length > 0);
    expect(withFormulas.length).toBeGreaterThan(3);
    for (const { name, values } of withFormulas) {
      // They tell of the finding, which is new.
      if (/^(?:Tổng hợp|Kiểm tra|Nhật ký)/u.test(name)) continue;
      expect(sheets.find((sheet) => sheet.name === name)?.values, name).toEqual(values);
    }
    expect(host.statistics().largestRequest).toBeLessThan(1_000_000);
    expect(plan.sheets.map(({ name }) => name)).toEqual(sheets.slice(3).map(({ name }) => name));
  });

  it('calculates first what others refer to, whatever the order of the sheets', async () => {
    const plain = { styles: [], highlights: [], table: null, repeatedRows: null, frozenRows: 0 };
    const first = { formula: "='Sau'!A2*2", value: 4 };
    const then = { formula: '=A1+1', value: 2 };
    const { workbook } = headlessExcel(source());
    calculateByHand(workbook);
    await applyPlan(
      planOf([
        plannedSheet({ ...plain, name: 'Trước', values: [[first]] }),
        plannedSheet({ ...plain, name: 'Sau', values: [[1], [then]] }),
      ]),
    );
    const { sheets } = await readWorkbook();
    expect(sheets.slice(1).map(({ name, values }) => [name, values])).toEqual([
      ['Trước', [[4]]],
      ['Sau', [[1], [2]]],
    ]);
  });

  it('keeps what its formulas showed until they are calculated', async () => {
    const { Excel, workbook } = headlessExcel(
      univerData({ name: 'A', values: [[1]] }, { name: 'B', values: [[0]] }),
    );
    const shown = (sheet: string, cell: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load('values');
        await context.sync();
        return range.values[0]?.[0] as unknown;
      });
    const run = (batch: (sheets: Excel.WorksheetCollection) => void) =>
      Excel.run(async (context) => {
        batch(context.workbook.worksheets);
        await context.sync();
      });
    await run((sheets) => {
      sheets.getItem('B').getRange('A1').formulas = [["='A'!A1*2"]];
    });
    expect(await shown('B', 'A1')).toBe(2);
    calculateByHand(workbook);
    await run((sheets) => {
      sheets.getItem('A').getRange('A1').values = [[5]];
      sheets.getItem('B').getRange('A2').formulas = [["='A'!A1*2"]];
      sheets.getItem('B').getRange('A3').formulas = [['=A2+1']];
    });
    expect([await shown('B', 'A1'), await shown('B', 'A2'), await shown('B', 'A3')]).toEqual([2, 10, 0]);
    await run((sheets) => {
      sheets.getItem('B').calculate(true);
    });
    expect([await shown('B', 'A1'), await shown('B', 'A2'), await shown('B', 'A3')]).toEqual([10, 10, 11]);
  });
});

describe('a text of more than 8,192 characters, whose formula Excel for Windows does not tell', () => {
  const long = 'Lý do '.repeat(2_000);

  it('of the officer’s is read, with all formulas of other cells', async () => {
    const { Excel } = await officersBook();
    await rank();
    const before = await readWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ghi chú').getRange('B5').values = [[long]];
      await context.sync();
    });
    const { sheets } = await readWorkbook();
    expect(sheets[3]?.values[4]?.[1]).toBe(long);
    expect(sheets.map(({ formulas }) => formulas)).toEqual(before.sheets.map(({ formulas }) => formulas));
    await rank();
    expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(
      before.sheets.map(({ name }) => name),
    );
  });
});

describe('a chart sheet', () => {
  it('in front is no hindrance', async () => {
    const { workbook } = await officersBook();
    Object.assign(bookExtras(workbook), { otherTabs: ['Biểu đồ của tôi'], chartSheetInFront: true });
    await rank();
    expect(workbook.getActiveSheet().getName()).toBe('Tổng hợp');
  });

  it('in front is no hindrance to taking back what was added', async () => {
    const excel = await officersBook();
    Object.assign(bookExtras(excel.workbook), { otherTabs: ['Biểu đồ'], chartSheetInFront: true });
    excel.host.refuse('Range.Formulas');
    await expect(rank()).rejects.toMatchObject({
      code: 'excel-failed',
      params: { detail: 'GeneralException (Range.Formulas)' },
    });
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual(ownSheets);
  });

  it('keeps its name: results get others, in their links, too, and further runs keep to these', async () => {
    const { workbook } = await officersBook();
    bookExtras(workbook).otherTabs = ['tổng hợp', RANKING];
    const names = () => workbook.getSheets().map((sheet) => sheet.getName());
    const { plan } = await rank();
    expect(names()).toEqual(expect.arrayContaining(['Tổng hợp (2)', `${RANKING} (2)`]));
    expect(plan.activate).toBe('Tổng hợp (2)');
    const before = names();
    await rank();
    expect(names()).toEqual(before);
  });
});

describe('an .xls workbook in compatibility mode', () => {
  it('is left as it is where results do not fit, with the advice to save it as .xlsx', async () => {
    const excel = headlessExcel(source());
    bookExtras(excel.workbook).oldFormat = true;
    const before = whatIsThere(excel);
    const plan = planOf([plannedSheet(), largeSheet(3, 257)]);
    await expect(applyPlan(plan)).rejects.toMatchObject({
      code: 'workbook-old-format',
      params: { sheet: 'Ma trận' },
    });
    expect(whatIsThere(excel)).toEqual(before);
    expect(excel.host.statistics().syncs).toBe(1);
  });

  it('takes results that fit', async () => {
    const { workbook } = headlessExcel(source());
    bookExtras(workbook).oldFormat = true;
    await applyPlan(planOf([largeSheet(3, 256)]));
    expect(workbook.getActiveSheet().getName()).toBe('Ma trận');
  });
});

describe('the screen', () => {
  it('is suspended twice in a run, when writing begins and when the sheets take their names', async () => {
    const { host } = await officersBook();
    await rank();
    expect(host.statistics().screenSuspensions).toBe(2);
  });

  it('is suspended no more often, and so flickers no more, where the cells take many requests', async () => {
    const { host } = headlessExcel(source());
    await applyPlan(planOf([largeSheet(2_000, 101), plannedSheet()]));
    expect(host.statistics().syncs).toBeGreaterThan(8);
    expect(host.statistics().screenSuspensions).toBe(2);
  });
});

describe('a table of more than 500 columns', () => {
  it('is none, and looks like one', () => {
    const units = Array.from({ length: 501 }, (_, index) => unitSheet(`Sở ${index}`, [1, 2, 3]));
    const { plan } = computeRanking({ sheets: units }, defaultSettings, texts, NOW);
    const matrix = plan.sheets.find(({ name }) => name.startsWith('Ma trận'));
    expect(matrix?.table).toBeNull();
    expect(matrix?.styles.some(({ look }) => look.border !== undefined)).toBe(true);
    const ranking = plan.sheets.find(({ name }) => name === RANKING);
    expect(ranking?.table).not.toBeNull();
  });
});
