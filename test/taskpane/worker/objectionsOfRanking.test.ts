import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import type { Given } from '../../../src/taskpane/worker/messages';
import { objectionsOfRanking } from '../../../src/taskpane/worker/ofRanking/objectionsOfRanking';
import { Assembler, slicesOf } from '../../../src/taskpane/worker/slices';
import { objections } from '../../core/objections/objectionBooks';
import type { ShortRow } from '../../core/objections/objectionBooks';
import { unitSheet, workbook } from '../../core/sheets';
import { losableEngine } from './losableEngine';

const BLOCK = 'Sở, ban, ngành';

/** Of 2, 3 and 5 points: A 10, B 7, C 5, D 4, E 3 and F 2. */
const UNITS = [
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 3, 4]),
  unitSheet('Sở C', [0, 2, 3]),
  unitSheet('Sở D', [0, 1, 3]),
  unitSheet('Sở E', [0, 0, 3]),
  unitSheet('Sở F', [0, 0, 2]),
];

const ranked = (...rows: readonly ShortRow[]) => rankedOf(UNITS, rows);

async function rankedOf(units: readonly SheetSnapshot[], rows: readonly ShortRow[]) {
  const snapshot = workbook(...units, ...(rows.length === 0 ? [] : [objections(...rows)]));
  const given: Given['rank'] = [
    snapshot,
    defaultSettings,
    'vi',
    { year: 2026, month: 11, day: 29, hour: 6, minute: 30, second: 0 },
  ];
  const engine = losableEngine();
  const run = await engine.background.call('rank', given);
  const asked = objectionsOfRanking(engine.background, () => ({ snapshot, settings: defaultSettings }));
  return { ...engine, run, asked };
}

describe('the objections in a ranking', () => {
  test('come with points as they are read, what was decided, and the cell of the decision', async () => {
    const { asked, run } = await ranked(
      ['Sở C', '1.1', 0, 2, 'Chấp nhận một phần', 1.5],
      ['Sở F', '2.1', 2, 5],
      ['Sở không có', '2.1', 2, 5],
    );
    expect(await asked.rows(BLOCK)).toEqual([
      {
        ...{ at: 0, unit: 'Sở C', code: '1.1', from: 0, asked: 2, decision: 'partly', to: 1.5 },
        criterion: 'Kế hoạch CCHC',
        place: { sheet: 'Kiến nghị', cell: 'I4' },
      },
      expect.objectContaining({ at: 1, unit: 'Sở F', code: '2.1', decision: 'open', to: null }),
    ]);
    expect(run.ranking.blocks[0]?.objections?.counts).toEqual({
      ...{ rows: 2, accepted: 0, partly: 1, refused: 0, open: 1 },
    });
  });

  test('tell of an open one what accepting it would change: own rank and index, and whose ranks move', async () => {
    const { asked } = await ranked(['Sở F', '2.1', 2, 5]);
    // 2 + 3 points: level with Sở C.
    expect(await asked.effect(BLOCK, 0)).toEqual({
      ranks: [6, 3],
      percents: [20, 50],
      others: [
        { unit: 'Sở D', from: 4, to: 5 },
        { unit: 'Sở E', from: 5, to: 6 },
      ],
      more: 0,
    });
    const { asked: another } = await ranked(['Sở A', '2.1', 5, 0]);
    // 10 points less 5: from the first rank to the second, level with Sở C.
    expect(await another.effect(BLOCK, 0)).toMatchObject({
      ranks: [1, 2],
      percents: [100, 50],
      others: [
        { unit: 'Sở B', from: 2, to: 1 },
        { unit: 'Sở C', from: 3, to: 2 },
      ],
    });
  });

  test('name three other units, and count those beyond', async () => {
    const five = [4, 3, 2, 1, 0].map((points) => unitSheet(`Sở ${points}`, [0, 0, points]));
    const { asked } = await rankedOf(five, [['Sở 0', '2.1', 0, 5]]);
    expect(await asked.effect(BLOCK, 0)).toEqual({
      ranks: [5, 1],
      percents: [0, 50],
      others: [
        { unit: 'Sở 4', from: 1, to: 2 },
        { unit: 'Sở 3', from: 2, to: 3 },
        { unit: 'Sở 2', from: 3, to: 4 },
      ],
      more: 1,
    });
  });

  test('tell of a decided one what the decision did, all else being as it is', async () => {
    const { asked } = await ranked(['Sở F', '2.1', 2, 3, 'Chấp nhận'], ['Sở F', '1.2', 0, 3, 'Chấp nhận']);
    // 2 + 1 + 3 points: 6 now, 5 without the first, level with Sở C, 3 without the second, level with Sở E.
    expect(await asked.effect(BLOCK, 0)).toMatchObject({ ranks: [3, 3], percents: [50, 60] });
    expect(await asked.effect(BLOCK, 1)).toMatchObject({ ranks: [5, 3], percents: [30, 60] });
  });

  test('say where nothing changes: refused, or asking for what stands', async () => {
    const { asked } = await ranked(['Sở C', '1.1', 0, 2, 'Không chấp nhận'], ['Sở F', '2.1', 2, 2]);
    const nothing = { percents: null, others: [], more: 0 };
    expect(await asked.effect(BLOCK, 0)).toEqual({ ...nothing, ranks: [3, 3] });
    expect(await asked.effect(BLOCK, 1)).toEqual({ ...nothing, ranks: [6, 6] });
  });

  test('are none of a block that is not there, of a workbook without the sheet, nor before a run', async () => {
    const { asked, background } = await ranked(['Sở F', '2.1', 2, 5]);
    expect(await asked.rows('__proto__')).toEqual([]);
    expect(await asked.effect(BLOCK, 1)).toBeNull();
    expect(await asked.effect(BLOCK, -1)).toBeNull();
    const none = objectionsOfRanking(background, () => null);
    expect([await none.rows(BLOCK), await none.effect(BLOCK, 0)]).toEqual([[], null]);
    const plain = await ranked();
    expect(plain.run.ranking.blocks[0]?.objections).toBeNull();
    expect(await plain.asked.rows(BLOCK)).toEqual([]);
  });

  test('are the same where a cancelled run has ended the worker meanwhile, and plain data', async () => {
    const { asked, lose } = await ranked(['Sở F', '2.1', 2, 5]);
    const before = [await asked.rows(BLOCK), await asked.effect(BLOCK, 0)];
    lose();
    const effect = await asked.effect(BLOCK, 0);
    lose();
    expect([await asked.rows(BLOCK), effect]).toEqual(before);
    const assembler = new Assembler();
    for (const slice of slicesOf(before)) assembler.add(structuredClone(slice));
    expect(assembler.value()).toEqual(before);
  });
});
