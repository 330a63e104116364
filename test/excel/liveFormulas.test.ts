import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { isPlannedFormula } from '../../src/core/workbook';
import { rankOpenWorkbook } from '../../src/excel/rankOpenWorkbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { core as texts } from '../../src/locales/vi/core';
import { NOW, unitSheet } from '../core/sheets';
import { checkFormulas } from '../formulas/formulaCells';
import { typedScores } from '../formulas/typedScores';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

const sources = [
  unitSheet('Sở A', [2, 3, 4], { name: "Sở 'A' #1 =1+1" }),
  unitSheet('Sở B', [0, 3, 5], { name: '"B" & <b>' }),
  unitSheet('Sở C', [2, null, 'Không áp dụng'], { name: 'C' }),
];
const RANKING = 'Xếp hạng Sở, ban, ngành';
const MATRIX = 'Ma trận Sở, ban, ngành';

async function ranked() {
  const data = univerData(...sources.map(({ name, values }) => ({ name, values })));
  const excel = headlessExcel(data);
  await rankOpenWorkbook(defaultSettings, texts);
  return excel;
}

async function sheetNow(name: string) {
  const { sheets } = await readWorkbook();
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** What the row of a text shows, whatever column it stands in. */
async function rowOf(sheet: string, text: string) {
  const { values } = await sheetNow(sheet);
  return values.find((row) => row.includes(text)) ?? [];
}

async function scoreOf(unit: string, criterion: string) {
  const column = (await rowOf(MATRIX, unit)).indexOf(unit);
  return (await rowOf(MATRIX, criterion))[column];
}

/** What the line above the ranking says. */
async function check() {
  const { values } = await sheetNow(RANKING);
  return values.find(([first]) => typeof first === 'string' && first.startsWith('Đối chiếu'))?.[0];
}

async function names() {
  return (await readWorkbook()).sheets.map(({ name }) => name);
}

const enter = (sheet: string, cell: string, value: string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

describe('live formulas in Excel', { timeout: 120_000 }, () => {
  it('show what was computed, under hostile names of sheets', async () => {
    await ranked();
    const { sheets } = await readWorkbook();
    const { plan } = computeRanking({ sheets: sheets.slice(0, 3) }, defaultSettings, texts, NOW);
    const { formulas, wrong } = checkFormulas(plan.sheets, sheets);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(50);
  });

  it('calculate scores that are typed as texts, with comma or point, with their max or as a share of it', async () => {
    headlessExcel(univerData(...typedScores.map(({ name, values }) => ({ name, values }))));
    await rankOpenWorkbook(defaultSettings, texts);
    const { sheets } = await readWorkbook();
    const { plan } = computeRanking({ sheets: sheets.slice(0, 6) }, defaultSettings, texts, NOW);
    expect(checkFormulas(plan.sheets, sheets).wrong).toEqual([]);
    const matrix = plan.sheets.find(({ name }) => name === MATRIX)?.values.flat() ?? [];
    expect(
      matrix.filter((value) => isPlannedFormula(value) && value.formula.includes('NUMBERVALUE')),
    ).toHaveLength(13);
    await enter('Sở Công Thương', 'E6', "'1.75");
    expect(await scoreOf('Sở Công Thương', 'Kế hoạch CCHC')).toBe(1.75);
  });

  it('follow a corrected score to matrix, index and rank, and the check says so', async () => {
    await ranked();
    expect(await check()).toBe('Đối chiếu công thức: khớp kết quả đã tính');
    expect((await rowOf(RANKING, 'Sở B')).slice(0, 5)).toEqual([3, 'Sở B', 8, 10, 80]);
    await enter('"B" & <b>', 'E6', 2);
    expect((await rowOf(MATRIX, 'Kế hoạch CCHC'))[5]).toBe(2);
    expect((await rowOf(RANKING, 'Sở B')).slice(0, 5)).toEqual([1, 'Sở B', 10, 10, 100]);
    expect((await rowOf(RANKING, 'Sở A')).slice(0, 1)).toEqual([3]);
    const averages = await rowOf(RANKING, 'Bình quân khối (3 đơn vị)');
    const indexes = await Promise.all(
      ['Sở A', 'Sở B', 'Sở C'].map(async (unit) => Number((await rowOf(RANKING, unit))[4])),
    );
    expect(averages[4]).toBeCloseTo(indexes.reduce((sum, index) => sum + index, 0) / 3, 9);
    expect(await check()).toBe('Đối chiếu công thức: 1 đơn vị khác, điểm đã đổi sau khi tính, hãy tính lại');
  });

  it('are replaced by the next run after a score was edited and a score sheet renamed', async () => {
    const { workbook } = await ranked();
    const before = await names();
    await enter('C', 'E9', 3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('C').name = 'Sở C';
      await context.sync();
    });
    await rankOpenWorkbook(defaultSettings, texts);
    expect(await names()).toEqual(before.map((name) => (name === 'C' ? 'Sở C' : name)));
    expect(await check()).toBe('Đối chiếu công thức: khớp kết quả đã tính');
    const formulas = JSON.stringify(workbook.getSheetBySheetName(RANKING)?.getCellMatrix().getMatrix());
    expect(formulas).toContain(`'${MATRIX}'!`);
    expect(formulas).not.toMatch(/#REF!|cchc~/u);
  });

  it('keep a sheet in which a formula was replaced', async () => {
    await ranked();
    await enter(MATRIX, 'E6', 1);
    await rankOpenWorkbook(defaultSettings, texts);
    expect(await names()).toEqual(expect.arrayContaining([MATRIX, `${MATRIX} (2)`]));
  });
});
