import { describe, expect, it } from 'vitest';
import { cellSource } from '../../../src/core/gather/cellSource';
import { planGather } from '../../../src/core/gather/planGather';
import { defaultSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { gathered } from '../../../src/locales/office/forms';
import { gather } from '../../../src/locales/vi/read/gather';
import { sheet, workbook } from '../sheets';
import { BOOK, sent } from './sentFiles';

const SAVED = '2025-11-28T08:00:00Z';

/** The workbook into which the form of Xã A was gathered; `typed`: what the office has put into cells of it since. */
function gatheredBook(
  typed: Readonly<Record<string, string | number | null>> = {},
): readonly SheetSnapshot[] {
  const file = sent('Xã A', {
    cells: { '1.1': [1.5, 'Số 1/KH'], '1.2': ['KAD'] },
    saved: SAVED,
    path: 'huyen/a.xlsx',
  });
  const { plan } = planGather(workbook(...BOOK), [file], defaultSettings, { ...gathered, ...gather });
  const made = plan.sheets.map(({ name, values }) => {
    const cells = values.map((row) => row.map(plannedContent).map((one) => (one === '' ? null : one)));
    if (name === 'Xã A')
      for (const [address, content] of Object.entries(typed)) {
        const row = cells[Number(address.slice(1)) - 1];
        if (row !== undefined) row[address.charCodeAt(0) - 65] = content;
      }
    return sheet(name, cells);
  });
  return [...BOOK, ...made];
}

const sourceOf = (cell: string, sheets: readonly SheetSnapshot[] = gatheredBook(), of = 'Xã A') =>
  cellSource(workbook(...sheets), defaultSettings, { sheet: of, cell }, gathered.taken);

describe('where a cell of a gathered sheet comes from', () => {
  it('is the file, the sheet and the cell that it was taken from, when that was saved and under which number issued', () => {
    expect(sourceOf('D7')).toMatchObject({
      kind: 'taken',
      taken: {
        ...{ unit: 'Xã A', code: '1.1', name: 'Kế hoạch CCHC', column: 'self', content: 1.5 },
        ...{ file: 'huyen/a.xlsx', sheet: 'Phiếu chấm điểm', cell: 'D9', saved: SAVED, issue: 1 },
      },
      now: 1.5,
      isChanged: false,
    });
    expect(sourceOf('G7')).toMatchObject({
      kind: 'taken',
      taken: { column: 'evidence', content: 'Số 1/KH', cell: 'E9' },
      isChanged: false,
    });
  });

  it.each([
    ['another score', { D7: 1 }, { isChanged: true, now: 1 }],
    ['nothing', { D7: null }, { isChanged: true, now: null }],
    ['the same as a text', { D7: '1,5' }, { isChanged: false, now: 1.5 }],
  ])('is told with what the office has put there since: %s', (_, typed, told) => {
    expect(sourceOf('D7', gatheredBook(typed))).toMatchObject({
      kind: 'taken',
      taken: { content: 1.5 },
      ...told,
    });
  });

  it.each([
    ['a cell that the unit left blank', 'D11', { kind: 'notSent', unit: 'Xã A', code: '2.1' }],
    ['the office’s own column', 'E7', { kind: 'office', unit: 'Xã A' }],
    ['the title', 'A1', { kind: 'office', unit: 'Xã A' }],
    ['a cell far beside the table', 'Z99', { kind: 'office', unit: 'Xã A' }],
  ])('is the office’s own or nobody’s: %s', (_, cell, told) => {
    expect(sourceOf(cell)).toMatchObject(told);
  });

  it('is found wherever the officer has moved the row', () => {
    const sheets = gatheredBook().map((one) =>
      one.name === 'Xã A' ? sheet('Xã A', [...one.values.slice(0, 5), [], [], ...one.values.slice(5)]) : one,
    );
    expect(sourceOf('D9', sheets)).toMatchObject({ kind: 'taken', taken: { cell: 'D9', code: '1.1' } });
  });

  it('is told of no other sheet, nor of a workbook that gathered nothing', () => {
    expect(sourceOf('C5', gatheredBook(), 'Bộ tiêu chí')).toEqual({ kind: 'elsewhere' });
    expect(sourceOf('D7', BOOK)).toEqual({ kind: 'nothingGathered' });
  });
});
