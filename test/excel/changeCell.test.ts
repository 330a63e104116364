import { describe, expect, it } from 'vitest';
import { curedCell } from '../../src/core/cures';
import type { Cure } from '../../src/core/cures';
import { changeCell, lookAtCell } from '../../src/excel/changeCell';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

const place = { sheet: 'Sở A', cell: 'B2' };
const toMax: Cure = { kind: 'max', content: 2 };
const cures: readonly Cure[] = [
  toMax,
  { kind: 'blank', content: '' },
  { kind: 'notApplicable', content: 'KAD' },
];

/** A sheet with this in B2; what is there then. */
function open(content: string | number | boolean | null): () => unknown {
  const { workbook } = headlessExcel(
    univerData({
      name: 'Sở A',
      values: [
        ['Tiêu chí', 'Điểm'],
        ['1.1', content],
      ],
    }),
  );
  return () => workbook.getActiveSheet().getRange(1, 1, 1, 1).getValue()?.v ?? '';
}

describe('changing a cell of the officer’s', () => {
  const contents = ['3,5', '1..5', '05/01', '=A2', "'x", 'TRUE', 2.5, -1, true, null] as const;

  it.each(contents.flatMap((content) => cures.map((cure) => [content, cure] as const)))(
    'of %j to %o and back leaves it as it was',
    async (content, cure) => {
      const value = open(content);
      const before = await lookAtCell(place);
      const to = curedCell(cure, before);
      await changeCell(place, before, to);
      expect(value()).toBe(cure.content);
      const after = await lookAtCell(place);
      expect(after).toMatchObject({ content: to.content, isText: to.isText });
      await changeCell(place, after, before);
      expect(await lookAtCell(place)).toEqual(before);
    },
  );

  it('writes nothing where somebody changed the cell meanwhile, and says so', async () => {
    const value = open('1..5');
    const before = await lookAtCell(place);
    await changeCell(place, before, { ...before, content: 1.5, isText: false });
    await expect(changeCell(place, before, curedCell(toMax, before))).rejects.toMatchObject({
      code: 'cell-changed',
      params: { sheet: 'Sở A', cell: 'B2' },
    });
    expect(value()).toBe(1.5);
  });

  it('says that the sheet is gone', async () => {
    open(1);
    await expect(lookAtCell({ sheet: 'Sở B', cell: 'A1' })).rejects.toMatchObject({ code: 'sheet-gone' });
  });
});
