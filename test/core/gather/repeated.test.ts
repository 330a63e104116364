import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/read/cells/text';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { runs } from '../properties/runs';
import { BOOK, FULL, bookAfter, gatheredFrom, sent } from './sentFiles';

const SAVED = [null, '2025-11-01T08:00:00Z', '2025-11-02T08:00:00Z', '2025-11-03T08:00:00Z'] as const;
/** Self-score and evidence of a criterion: blank, few values so that files agree and differ, and ones that are not taken. */
const cell = fc.tuple(
  fc.constantFrom(null, null, 0, 1, 2, 'KAD', 99, 'chưa có'),
  fc.constantFrom(null, null, 'Số 1', 'Số 2'),
);

/** A file of one of two communes: a version of the whole form, or a part of it, in one of few names. */
const file = fc
  .record({
    unit: fc.constantFrom('Xã A', 'Xã C'),
    cells: fc.record({ '1.1': cell, '1.2': cell, '2.1': cell, '2.3': cell, TH: cell }),
    saved: fc.constantFrom(...SAVED),
    path: fc.constantFrom('1.xlsx', '2.xlsx', '3.xlsx'),
    isOfFormerUnit: fc.boolean(),
    isWithoutRows: fc.boolean(),
  })
  .map(({ unit, cells, saved, path, isOfFormerUnit, isWithoutRows }): UnitFile => {
    const typed = isOfFormerUnit && unit === 'Xã C' ? { A2: 'Đơn vị: Xã Cũ' } : {};
    const form = sent(unit, { cells, saved, path, typed });
    const hash = JSON.stringify([unit, cells, saved, typed, isWithoutRows]);
    const content = form.content as readonly SheetSnapshot[];
    return { ...form, hash, content: isWithoutRows ? content.map(withoutFirstField) : content };
  });

/** The part of a form that another person of the unit fills in. */
function withoutFirstField(form: SheetSnapshot): SheetSnapshot {
  const isOfField = (row: SheetSnapshot['values'][number]) => textOf(row[0] ?? null).startsWith('1');
  return { ...form, values: form.values.filter((row) => !isOfField(row)) };
}

const files = fc.array(file, { minLength: 1, maxLength: 5 });

/** What a gathering would write. */
function writtenBy(all: readonly UnitFile[], book: readonly SheetSnapshot[]) {
  const { edits, plan } = gatheredFrom(all, book);
  return { edits, sheets: plan.sheets.map(({ name }) => name) };
}

const NOTHING = { edits: [], sheets: [] };

describe('the same files gathered again', () => {
  it('change nothing, whatever versions, parts and copies there are', () => {
    fc.assert(
      fc.property(files, (all) => {
        const book = bookAfter(gatheredFrom(all));
        expect(writtenBy(all, book)).toEqual(NOTHING);
        expect(writtenBy(all.toReversed(), book)).toEqual(NOTHING);
      }),
      runs(60),
    );
  });

  it('change nothing in a workbook that other files were gathered into before', () => {
    fc.assert(
      fc.property(files, files, (first, second) => {
        const before = bookAfter(gatheredFrom(first));
        const book = bookAfter(gatheredFrom(second, before), before);
        expect(writtenBy(second, book)).toEqual(NOTHING);
      }),
      runs(60),
    );
  });
});

describe('parts of a form in several files', () => {
  const EARLY = '2025-11-01T08:00:00Z';
  const LATE = '2025-11-02T08:00:00Z';
  const one = (saved: string | null = EARLY) =>
    sent('Xã A', { cells: { '1.1': [2, 'Số 1'], '1.2': [3] }, saved, path: 'một.xlsx' });
  const two = (saved: string | null = LATE, more = {}) =>
    sent('Xã A', { cells: { '2.1': [2], '2.3': [1], ...more }, saved, path: 'hai.xlsx' });
  const scoresIn = (book: readonly SheetSnapshot[]) =>
    Object.fromEntries(
      (book.find(({ name }) => name === 'Xã A')?.values ?? []).flatMap((row) =>
        /^\d\.\d$/u.test(textOf(row[0] ?? null)) ? [[textOf(row[0] ?? null), row[3]]] : [],
      ),
    ) as Record<string, unknown>;
  const WHOLE = { '1.1': 2, '1.2': 3, '2.1': 2, '2.2': null, '2.3': 1 };

  it.each([
    ['one after the other', EARLY, LATE],
    ['of which nothing tells the newer', null, null],
    ['of which one says when it was saved', null, LATE],
  ])('are put together, at once as one after the other: %s', (_, first, second) => {
    const atOnce = gatheredFrom([two(second), one(first)]);
    expect(atOnce.lines.map(({ state }) => state)).toEqual(['taken', 'taken']);
    expect(scoresIn(bookAfter(atOnce))).toEqual(WHOLE);
    const before = bookAfter(gatheredFrom([one(first)]));
    const after = gatheredFrom([two(second)], before);
    expect(after.lines.map(({ state }) => state)).toEqual(['replaced']);
    expect(scoresIn(bookAfter(after, before))).toEqual(WHOLE);
  });

  it('say which criteria each of them gives, and each cell knows its file', () => {
    const run = gatheredFrom([one(), two()]);
    expect(run.lines.flatMap(({ left }) => left)).toMatchObject([
      { why: 'fills-blanks', facts: { file: 'hai.xlsx', criteria: ['1.1', '1.2'] } },
    ]);
    const memory = run.plan.sheets.find(({ name }) => name === 'Thu phiếu (số liệu)')?.values ?? [];
    expect(memory.slice(4).map((row) => [row[1], row[5]])).toEqual([
      ['1.1', 'một.xlsx'],
      ['1.1', 'một.xlsx'],
      ['1.2', 'một.xlsx'],
      ['2.1', 'hai.xlsx'],
      ['2.3', 'hai.xlsx'],
    ]);
  });

  it('are asked where both say another thing of one criterion, and nothing tells the newer', () => {
    const run = gatheredFrom([one(null), two(null, { '1.1': [1] })]);
    expect(run.lines.map(({ state }) => state)).toEqual(['ask', 'ask']);
    expect(run.plan.sheets.map(({ name }) => name)).toEqual(['Thu phiếu']);
  });

  it('are the newer one’s where both say another thing: the older fills what that leaves blank, and says so', () => {
    const run = gatheredFrom([one(), two(LATE, { '1.1': [1] })]);
    expect(run.lines.map(({ state }) => state)).toEqual(['older', 'taken']);
    expect(run.lines[0]?.left.map(({ why }) => why)).toEqual(['newer-file', 'fills-blanks']);
    expect(scoresIn(bookAfter(run))).toEqual({ ...WHOLE, '1.1': 1 });
  });

  it('may be two sheets of one file', () => {
    const [first, second] = [one(), two()].map(({ content }) => content as readonly SheetSnapshot[]);
    const tabs = [...(first ?? []), ...(second ?? [])].map((tab, index) => ({
      ...tab,
      name: `Tờ ${index + 1}`,
    }));
    const run = gatheredFrom([{ ...one(), content: tabs }]);
    expect(run.lines.map(({ state, scores }) => [state, scores])).toEqual([['taken', 4]]);
    expect(run.lines[0]?.left.map(({ why }) => why)).toEqual(['sheet-joined']);
    expect(scoresIn(bookAfter(run))).toEqual(WHOLE);
  });

  it('may lack the rows of the other: a third of the criteria is taken where all of them are the set’s', () => {
    const form = (all: UnitFile, rows: RegExp): UnitFile => ({
      ...all,
      mark: null,
      content: (all.content as readonly SheetSnapshot[]).map((tab) => ({
        ...tab,
        values: tab.values.filter((row) => !rows.test(textOf(row[0] ?? null))),
      })),
    });
    const run = gatheredFrom([form(one(), /^2/u), form(two(), /^1/u)]);
    expect(run.lines.map(({ state }) => state)).toEqual(['taken', 'taken']);
    expect(scoresIn(bookAfter(run))).toEqual(WHOLE);
  });

  it('come to the same in whatever order they are gathered, at once or one by one, where all say when they were saved', () => {
    const times = fc.shuffledSubarray(
      Array.from({ length: 5 }, (_, day) => `2025-11-0${day + 1}T08:00:00Z`),
      { minLength: 2 },
    );
    const versions = fc.array(fc.record({ '1.1': cell, '1.2': cell, '2.1': cell, '2.3': cell }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(times, versions, (saved, all) => {
        const sentIn = saved.map((time, index) =>
          sent('Xã A', {
            cells: { ...all[index], TH: [0.5] },
            saved: time,
            path: `${time}.xlsx`,
          }),
        );
        const oneByOne = sentIn.reduce<readonly SheetSnapshot[]>(
          (book, own) => bookAfter(gatheredFrom([own], book), book),
          BOOK,
        );
        expect(scoresIn(oneByOne)).toEqual(scoresIn(bookAfter(gatheredFrom(sentIn))));
      }),
      runs(40),
    );
  });

  it('count as scored and blank what each file says by itself', () => {
    const { lines } = gatheredFrom([sent('Xã A', { cells: FULL }), sent('Xã B', { cells: { '1.1': [1] } })]);
    expect(lines.map(({ scores }) => scores)).toEqual([4, 1]);
  });
});
