import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { createEngine } from '../../../src/taskpane/worker/engine';
import { sameCells } from '../../../src/taskpane/worker/sameCells';
import { unitSheet, workbook } from '../../core/sheets';

const now = { year: 2026, month: 11, day: 30, hour: 1, minute: 2, second: 3 };
const names = ['Sở Nội vụ', 'Sở Tư pháp', 'constructor', '__proto__'];
const first = workbook(...names.map((name, at) => unitSheet(name, [1, 2, at])));

/** The workbook with another sheet in place of its first one. */
function changed(change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  const [sheet, ...others] = first.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return structuredClone({ ...first, sheets: [change(sheet), ...others] });
}

function withCell(sheet: SheetSnapshot, row: number, column: number, content: CellContent): SheetSnapshot {
  return {
    ...sheet,
    values: sheet.values.map((line, r) =>
      r === row ? line.map((own, c) => (c === column ? content : own)) : line,
    ),
  };
}

const lastRow = (first.sheets[0]?.values.length ?? 0) - 1;
const lastColumn = (first.sheets[0]?.values[0]?.length ?? 0) - 1;

const CHANGES: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['nothing', structuredClone(first)],
  ['a score', changed((sheet) => withCell(sheet, lastRow, lastColumn, 5))],
  ['a score that is gone', changed((sheet) => withCell(sheet, lastRow, lastColumn, null))],
  [
    'an error in place of a score',
    changed((sheet) => withCell(sheet, lastRow, lastColumn, { error: '#N/A' })),
  ],
  ['a text that looks like one', changed((sheet) => withCell(sheet, lastRow, lastColumn, '#N/A'))],
  [
    'the format of a score',
    changed((sheet) => ({ ...sheet, numberFormats: sheet.values.map((row) => row.map(() => 'h:mm')) })),
  ],
  ['a row less', changed((sheet) => ({ ...sheet, values: sheet.values.slice(0, -1) }))],
  ['the name of a sheet', changed((sheet) => ({ ...sheet, name: 'Phiếu' }))],
  ['a sheet that is hidden', changed((sheet) => ({ ...sheet, visibility: 'hidden' }))],
  ['a row that is hidden', changed((sheet) => ({ ...sheet, hiddenRows: [lastRow] }))],
  ['the order of the sheets', structuredClone({ ...first, sheets: first.sheets.toReversed() })],
  ['a sheet that became a result', changed((sheet) => ({ ...sheet, resultMark: 'x' }))],
  ['no sheet', { sheets: [] }],
];

describe('a workbook that is sent again', () => {
  test.each(CHANGES)('is ranked as by who has never seen it: %s', async (_, then) => {
    const engine = createEngine();
    const outcome = async (by: ReturnType<typeof createEngine>, snapshot: WorkbookSnapshot) => {
      try {
        return await by.rank(snapshot, defaultSettings, 'vi', now);
      } catch (error) {
        return error;
      }
    };
    await outcome(engine, first);

    expect(await outcome(engine, then)).toEqual(await outcome(createEngine(), structuredClone(then)));
    expect(await outcome(engine, first)).toEqual(await outcome(createEngine(), structuredClone(first)));
  });

  test('keeps the cells of the sheets that are as they were, and of no others', () => {
    const asBefore = sameCells();
    asBefore(first);
    const then = changed((sheet) => withCell(sheet, lastRow, lastColumn, 4));

    const kept = asBefore(then);

    expect(kept).toEqual(then);
    expect(kept.sheets.map(({ values }, at) => values === first.sheets[at]?.values)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('is not read again where its cells are as they were: a result beside them changes nothing', () => {
    let looks = 0;
    const counted = (row: readonly CellContent[]) =>
      new Proxy(row, {
        get(target, key, receiver): unknown {
          if (typeof key === 'string' && /^\d+$/u.test(key)) looks++;
          return Reflect.get(target, key, receiver);
        },
      });
    const engine = createEngine();
    engine.inspect(
      { sheets: first.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map(counted) })) },
      defaultSettings,
    );
    const asRead = looks;
    looks = 0;

    engine.inspect(
      { sheets: structuredClone(first.sheets).map((sheet) => ({ ...sheet, formulas: [] })) },
      defaultSettings,
    );

    // Each is compared once, and those are looked up that a person is shown to correct how a sheet is read.
    expect(looks).toBeLessThan(asRead / 3);
  });
});
