import { describe, expect, it } from 'vitest';
import { ISSUES_NAME } from '../../src/core/workbook';
import { keepHiddenText, keepHiddenTexts, readHiddenText, readHiddenTexts } from '../../src/excel/hiddenText';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

const openBook = () => headlessExcel(univerData({ name: 'Sở A', values: [['x']] }));

describe('a text in a hidden name of the open workbook', () => {
  it('is none where there is no such name, or one of a formula of the officer’s', async () => {
    const { Excel } = openBook();
    expect(await readHiddenText(ISSUES_NAME)).toBeNull();
    await Excel.run(async (context) => {
      context.workbook.names.add(ISSUES_NAME, '=1+1');
      await context.sync();
    });
    expect(await readHiddenText(ISSUES_NAME)).toBeNull();
  });

  it.each([
    ['short', '{"v":1}'],
    ['long, with quotation marks at the ends of its pieces', `${'"a"'.repeat(900)}"`],
    ['in Vietnamese', 'Xã, phường “đặc thù” '.repeat(60)],
  ])('comes back as it was kept, in place of the one before, and is not seen: %s', async (_, text) => {
    const { Excel } = openBook();
    await keepHiddenText(ISSUES_NAME, 'cũ');
    await keepHiddenText(ISSUES_NAME, text);
    expect(await readHiddenText(ISSUES_NAME)).toBe(text);
    const names = await Excel.run(async (context) => {
      const kept = context.workbook.names.load('items/name,items/visible');
      await context.sync();
      return kept.items.map(({ name, visible }) => [name, visible]);
    });
    expect(names).toEqual([[ISSUES_NAME, false]]);
  });

  it('is kept beside others in one go, and goes where it is taken away', async () => {
    const { Excel } = openBook();
    await keepHiddenTexts([
      ['CCHC_HO_SO_1', 'một'],
      ['CCHC_HO_SO_2', 'hai'],
      ['CCHC_HO_SO_3', null],
    ]);
    await keepHiddenTexts([
      ['CCHC_HO_SO_1', '"1"'],
      ['CCHC_HO_SO_2', null],
    ]);
    expect(await readHiddenTexts(['CCHC_HO_SO_1', 'CCHC_HO_SO_2', 'CCHC_HO_SO_3'])).toEqual([
      '"1"',
      null,
      null,
    ]);
    const count = await Excel.run(async (context) => {
      const counted = context.workbook.names.getCount();
      await context.sync();
      return counted.value;
    });
    expect(count).toBe(1);
  });

  it('that is too long is refused, and the one before stays', async () => {
    openBook();
    await keepHiddenText(ISSUES_NAME, 'cũ');
    await expect(keepHiddenText(ISSUES_NAME, 'x'.repeat(8_200))).rejects.toMatchObject({
      code: 'excel-failed',
    });
    expect(await readHiddenText(ISSUES_NAME)).toBe('cũ');
  });

  it('is not kept in a workbook that is open for reading only, which is said', async () => {
    const { host } = openBook();
    host.refuse('NamedItemCollection.Add', 'AccessDenied');
    await expect(keepHiddenText(ISSUES_NAME, 'x')).rejects.toMatchObject({ code: 'workbook-read-only' });
  });
});
