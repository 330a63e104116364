import { readFileSync } from 'node:fs';
import { BooleanNumber } from '@univerjs/core';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { leftOut } from '../../src/preview/file/leftOut';
import { openWorkbook, readUnseenParts } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { fixture, partTexts, withPart } from './fixtures';
import { slopeSheet } from '../excel/chartPlans';

/** What is said to be left out when `edit` changes a workbook as the grid would. */
async function saidOf(edit: (data: IWorkbookData) => void): Promise<readonly (readonly string[])[]> {
  const opened = await openWorkbook(fixture('openpyxl'));
  const current = structuredClone(opened);
  edit(current);
  return leftOut(opened, current).map(({ parts }) => parts);
}

const first = (data: IWorkbookData): Partial<IWorksheetData> => data.sheets[data.sheetOrder[0] ?? ''] ?? {};

describe('what saving leaves as it was in the sheets of the file', () => {
  it.each<readonly [string, (data: IWorkbookData) => void]>([
    [
      'frozenPanes',
      (data) =>
        Object.assign(first(data), { freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 } }),
    ],
    ['visibility', (data) => Object.assign(first(data), { hidden: BooleanNumber.TRUE })],
    ['tabColor', (data) => Object.assign(first(data), { tabColor: '#ff0000' })],
    [
      'notes',
      (data) =>
        data.resources?.push({
          name: 'SHEET_NOTE_PLUGIN',
          data: JSON.stringify({ [data.sheetOrder[0] ?? '']: { 1: { 2: { note: 'x' } } } }),
        }),
    ],
  ])('is told: %s', async (part, edit) => {
    expect(await saidOf(edit)).toEqual([[part]]);
  });

  it('is nothing where tabs stand in another order, which is written', async () => {
    expect(await saidOf((data) => data.sheetOrder.reverse())).toEqual([]);
  });

  it('is nothing where cells change, rows get a height by what stands in them, and sheets come, go or get another name', async () => {
    expect(
      await saidOf((data) => {
        const [one = '', two = ''] = data.sheetOrder;
        const sheet = first(data);
        Object.assign(sheet, {
          name: 'Khác',
          cellData: {},
          rowData: { ...sheet.rowData, 12: { h: 80, ah: 80 } },
        });
        data.sheetOrder = [one, 'new'];
        Reflect.deleteProperty(data.sheets, two);
        data.sheets['new'] = { id: 'new', name: 'Mới', mergeData: [], tabColor: '#00ff00' };
      }),
    ).toEqual([]);
  });
});

describe('what a file has that the grid does not show', () => {
  it('is counted by its kind, and kept when the file is saved', async () => {
    const notes = {
      title: 'Lưu ý',
      fill: '#FFC266',
      color: '#5C3700',
      cells: [{ row: 4, column: 1, text: 'x' }],
    };
    const charts = slopeSheet(['Sở A', 'Sở B']);
    const sheets = [{ ...charts, notes }];
    const pictured = await writePlanIntoCopy(fixture('excel'), {
      sheets,
      replaces: [],
      activate: charts.name,
    });
    const drawing = [...partTexts(pictured).keys()].find((path) => path.includes('drawings/drawing')) ?? '';
    const shape = (name: string) => `<xdr:twoCellAnchor><xdr:${name}></xdr:${name}></xdr:twoCellAnchor>`;
    const bytes = withPart(pictured, drawing, (xml) =>
      xml.replace(
        '</xdr:wsDr>',
        `${shape('pic')}${shape('sp')}<mc:AlternateContent xmlns:mc="m"><mc:Fallback>${shape('sp')}</mc:Fallback></mc:AlternateContent></xdr:wsDr>`,
      ),
    );
    expect(readUnseenParts(bytes)).toEqual({
      ...NONE,
      charts: charts.charts.length,
      notes: 1,
      pictures: 1,
      shapes: 1,
    });
    const data = await openWorkbook(bytes);
    const edited = structuredClone(data);
    Object.assign(first(edited), { cellData: {} });
    const saved = await saveWorkbook(bytes, data, edited);
    expect(partTexts(saved).get(drawing)).toBe(partTexts(bytes).get(drawing));
    expect(readUnseenParts(saved)).toEqual(readUnseenParts(bytes));
  });

  it('is found in a file of LibreOffice', () => {
    expect(readUnseenParts(fixture('libreoffice'))).toEqual({ ...NONE, charts: 1, notes: 1 });
  });

  it('is nothing in a file of cells', () => {
    expect(readUnseenParts(readFileSync('assets/samples/ha-tinh-2023.xlsx'))).toEqual(NONE);
  });
});

const NONE = {
  ...{ charts: 0, pictures: 0, shapes: 0, notes: 0 },
  ...{ pivotTables: 0, controls: 0, chartSheets: 0, macros: 0 },
};
