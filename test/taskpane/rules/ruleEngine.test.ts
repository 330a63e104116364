import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { ruleEngine } from '../../../src/taskpane/worker/engines/ruleEngine';
import { unitSheet, workbook } from '../../core/sheets';

const engine = ruleEngine(
  workbook(
    unitSheet('Sở Nội vụ', [2, 3, 4]),
    unitSheet('Sở Tư pháp', [2, 2, 5]),
    unitSheet('constructor', [0, 3, 5], { block: 'Cơ quan khác' }),
  ),
);

describe('what other rules would change', () => {
  test('is nothing for the same rules', () => {
    expect(engine.effect(defaultSettings, { ...defaultSettings })).toEqual({ kind: 'ranked', blocks: [] });
  });

  test('is told unit by unit', () => {
    const effect = engine.effect(defaultSettings, {
      ...defaultSettings,
      tieBreakers: [{ by: 'field', field: 'Cải cách thể chế' }],
    });
    expect(effect).toMatchObject({
      kind: 'ranked',
      blocks: [
        {
          name: 'Sở, ban, ngành',
          units: [{ name: 'Sở Nội vụ', rankBefore: 1, rankAfter: 2, percentAfter: 90 }],
        },
      ],
    });
  });

  test('reads no sheet again: of other rules, and of other scores in one block, hardly a cell is looked at', () => {
    let looks = 0;
    const counted = (row: readonly CellContent[]) =>
      new Proxy(row, {
        get(target, key, receiver): unknown {
          if (typeof key === 'string' && /^\d+$/u.test(key)) looks++;
          return Reflect.get(target, key, receiver);
        },
      });
    const names = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế', 'Sở Tài chính', 'Sở Công Thương'];
    const sheets = names.map((name, at) => unitSheet(name, [1, 2, at]));
    const own = ruleEngine(workbook(...sheets.map((one) => ({ ...one, values: one.values.map(counted) }))));
    own.effect(defaultSettings, { ...defaultSettings, ties: 'dense' });
    const first = looks;
    const others: Partial<Settings>[] = [
      { rankDecimals: 0 },
      { scoreSource: 'self' },
      { blocks: [{ block: 'Sở, ban, ngành', scoreSource: 'verified1' }] },
      { hiddenSheets: 'skip' },
    ];
    for (const other of others) {
      looks = 0;
      expect(own.effect(defaultSettings, { ...defaultSettings, ...other }).kind).toBe('ranked');
      expect(looks).toBeLessThan(first / 10);
    }
    looks = 0;
    own.effect(defaultSettings, {
      ...defaultSettings,
      sheets: names.map((sheet) => ({ sheet, year: 2024 })),
    });
    expect(looks).toBeGreaterThan(first / 3);
  });

  test('is “stopped” where nothing could be ranked', () => {
    const none = ruleEngine(workbook());
    expect(none.effect(defaultSettings, defaultSettings)).toEqual({ kind: 'stopped' });
    expect(none.facts(defaultSettings)).toEqual({ blocks: [], similarNames: [] });
  });
});

describe('what there is to choose from', () => {
  test('are the blocks with their units, fields and criteria', () => {
    const fields = ['Công tác chỉ đạo', 'Cải cách thể chế'];
    const criteria = [
      { code: '1.1', name: 'Kế hoạch CCHC' },
      { code: '1.2', name: 'Báo cáo CCHC' },
      { code: '2.1', name: 'Rà soát văn bản' },
    ];
    expect(engine.facts(defaultSettings).blocks).toEqual([
      { name: 'Sở, ban, ngành', units: ['Sở Nội vụ', 'Sở Tư pháp'], fields, criteria },
      { name: 'Cơ quan khác', units: ['constructor'], fields, criteria },
    ]);
  });

  test('is also a block that errors keep from being ranked', () => {
    const stopped = ruleEngine(workbook(unitSheet('Sở Nội vụ', [2, 30, 4])));
    expect(stopped.facts(defaultSettings).blocks).toEqual([
      { name: 'Sở, ban, ngành', units: ['Sở Nội vụ'], fields: [], criteria: [] },
    ]);
  });
});
