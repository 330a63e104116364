import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/core/settings/settings';
import { loadSettings, saveSettings } from '../../src/excel/savedSettings';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

const openBook = () => headlessExcel(univerData({ name: 'Sở A', values: [['x']] }));

describe('settings saved in the open workbook', () => {
  it('are the defaults where nothing was saved', async () => {
    openBook();
    expect(await loadSettings()).toEqual({ settings: defaultSettings, problem: null });
  });

  it('come back as they were saved, whatever a sheet is called', async () => {
    openBook();
    const settings = parseSettings({
      ties: 'dense',
      sheets: [
        { sheet: '__proto__', ignore: true },
        { sheet: '=1+1 "“', columns: { max: 'C' } },
      ],
    });
    await saveSettings(parseSettings({ sheets: [{ sheet: 'cũ', ignore: true }] }));
    await saveSettings(settings);
    expect(await loadSettings()).toEqual({ settings, problem: null });
  });

  it('leave nothing in the workbook when they are the defaults again', async () => {
    const { Excel } = openBook();
    await saveSettings(parseSettings({ ties: 'dense' }));
    await saveSettings(defaultSettings);
    const left = await Excel.run(async (context) => {
      const counted = context.workbook.settings.getCount();
      const names = context.workbook.names.load('items/name');
      await context.sync();
      return [counted.value, names.items.length];
    });
    expect(left).toEqual([0, 0]);
  });

  it('are kept in as many hidden names as they need, none of them left of longer ones', async () => {
    const { Excel } = openBook();
    const many = parseSettings({
      sheets: Array.from({ length: 300 }, (_, at) => ({ sheet: `"Sở ${at}"`, ignore: true })),
    });
    const few = parseSettings({ ties: 'dense' });
    const names = () =>
      Excel.run(async (context) => {
        const kept = context.workbook.names.load('items/name, items/visible, items/formula');
        await context.sync();
        return kept.items.map(({ name, visible, formula }) => [
          name,
          visible,
          String(formula).length < 8_192,
        ]);
      });
    await saveSettings(many);
    expect((await names()).length).toBeGreaterThan(2);
    expect((await names()).filter(([, visible, fits]) => visible === true || fits === false)).toEqual([]);
    expect((await loadSettings()).settings).toEqual(many);
    await saveSettings(few);
    expect(await names()).toEqual([['CCHC_QUY_TAC_1', false, true]]);
    expect((await loadSettings()).settings).toEqual(few);
  });

  it('of an earlier version are used, and taken over when they are saved', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      context.workbook.settings.add('cchc.settings', '{"ties":"dense"}');
      await context.sync();
    });
    expect(await loadSettings()).toEqual({ settings: parseSettings({ ties: 'dense' }), problem: null });
    await saveSettings(parseSettings({ ties: 'dense', rankDecimals: 1 }));
    const left = await Excel.run(async (context) => {
      const counted = context.workbook.settings.getCount();
      await context.sync();
      return counted.value;
    });
    expect(left).toBe(0);
    expect((await loadSettings()).settings).toEqual(parseSettings({ ties: 'dense', rankDecimals: 1 }));
  });

  it.each([
    ['{"sheets":', 'detail', /JSON/u],
    ['{"sheets":[{"sheet":"A","year":"2023"}]}', 'key', /^sheets\[0\]\.year$/u],
    ['{"newerKey":1}', 'key', /^newerKey$/u],
  ])('that do not parse are told, not used, and stay: %s', async (text, param, message) => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      context.workbook.settings.add('cchc.settings', text);
      await context.sync();
    });
    const { settings, problem } = await loadSettings();
    expect(settings).toEqual(defaultSettings);
    expect(problem?.code).toBe('saved-settings-unreadable');
    expect(problem?.params[param]).toMatch(message);
    const kept = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('cchc.settings').load('value');
      await context.sync();
      return String(setting.value);
    });
    expect(kept).toBe(text);
  });
});
