import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/read/cells/text';
import { planIssue } from '../../../src/core/issue/planIssue';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { forms } from '../../../src/locales/office/forms';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { NOW, workbook } from '../sheets';
import { BOOK, FULL, bookAfter, gatheredFrom, sent, typedInto } from './sentFiles';

const UNITS = ['Xã A', 'Xã B', 'Xã C', 'Xã D'];
/** Three units sent their forms in 2025; then the set of 2026 came into the workbook, with the same criteria. */
const LAST_YEAR = bookAfter(
  gatheredFrom(
    ['Xã A', 'Xã B', 'Xã C'].map((unit) => sent(unit, { cells: FULL, saved: '2025-11-01T08:00:00Z' })),
  ),
);
const NEW_SET = criteriaSheet({ year: 2026, name: 'BTC 2026' });
const THIS_YEAR: readonly SheetSnapshot[] = [...LAST_YEAR, NEW_SET];
const ISSUED = [NEW_SET, unitList(UNITS)];

/** A form of 2026, with these self-scores. */
const sent2026 = (
  unit: string,
  scores: Readonly<Record<string, number>>,
  saved = '2026-11-01T08:00:00Z',
  path = `${unit}.xlsx`,
) =>
  sent(unit, {
    ...{ saved, path, book: ISSUED },
    cells: Object.fromEntries(Object.entries(scores).map(([code, score]) => [code, [score]])),
  });

const missingIn = (run: ReturnType<typeof gatheredFrom>) => run.missing.map(({ unit }) => unit);
const registerOf = (book: readonly SheetSnapshot[]) =>
  (book.find(({ name }) => name === 'Thu phiếu')?.values ?? [])
    .slice(4)
    .map((row): readonly (CellContent | undefined)[] => [row[1], row[3], row[4], row[14]]);

/** The self-scores of a unit's sheet of 2026, by number. */
function scoresIn(book: readonly SheetSnapshot[], unit: string): Readonly<Record<string, CellContent>> {
  const textAt = ({ values }: SheetSnapshot, row: number) => textOf(values[row]?.[0] ?? null);
  const own = book.find((one) => textAt(one, 0).endsWith('NĂM 2026') && textAt(one, 1) === `Đơn vị: ${unit}`);
  const scores: Record<string, CellContent> = {};
  for (const [code = null, , , score = null] of own?.values ?? [])
    if (/^\d\.\d$/u.test(textOf(code))) scores[textOf(code)] = score;
  return scores;
}

describe('in the next year', () => {
  it('everybody is waited for, whoever sent last year', () => {
    expect(missingIn(gatheredFrom([], THIS_YEAR))).toEqual(UNITS);
    expect(missingIn(gatheredFrom([sent2026('Xã B', { '1.1': 1 })], THIS_YEAR))).toEqual([
      'Xã A',
      'Xã C',
      'Xã D',
    ]);
  });

  it('the register has rows of its own for them, below those of last year, which stay', () => {
    const before = registerOf(LAST_YEAR);
    const after = registerOf(bookAfter(gatheredFrom([sent2026('Xã B', { '1.1': 1 })], THIS_YEAR), THIS_YEAR));
    expect(before).toEqual([
      ['Xã A', 'Đã nhận', 'Xã A.xlsx', 'Năm 2025'],
      ['Xã B', 'Đã nhận', 'Xã B.xlsx', 'Năm 2025'],
      ['Xã C', 'Đã nhận', 'Xã C.xlsx', 'Năm 2025'],
      ['Xã D', 'Chưa gửi', null, 'Năm 2025'],
    ]);
    expect(after).toEqual([
      ...before,
      ['Xã B', 'Đã nhận', 'Xã B.xlsx', 'Năm 2026'],
      ['Xã A', 'Chưa gửi', null, 'Năm 2026'],
      ['Xã C', 'Chưa gửi', null, 'Năm 2026'],
      ['Xã D', 'Chưa gửi', null, 'Năm 2026'],
    ]);
  });

  it('a score that is last year’s is taken, also where another file has made the sheet', () => {
    const first = bookAfter(gatheredFrom([sent2026('Xã A', { '1.1': 1 })], THIS_YEAR), THIS_YEAR);
    const second = sent2026('Xã A', { '2.1': 2, '2.3': 1 }, '2026-11-02T08:00:00Z', 'phần 2.xlsx');
    const run = gatheredFrom([second], first);
    expect(run.lines.map(({ state, left }) => [state, left.map(({ why }) => why)])).toEqual([
      ['replaced', ['blank-kept']],
    ]);
    const book = bookAfter(run, first);
    expect(scoresIn(book, 'Xã A')).toEqual({ '1.1': 1, '1.2': null, '2.1': 2, '2.2': null, '2.3': 1 });
    const again = gatheredFrom([second], book);
    expect([again.edits, again.plan.sheets]).toEqual([[], []]);
  });

  it('what was taken last year is still known', () => {
    const book = bookAfter(gatheredFrom([sent2026('Xã A', { '1.1': 1 })], THIS_YEAR), THIS_YEAR);
    const memory = book.find(({ name }) => name === 'Thu phiếu (số liệu)')?.values.slice(4) ?? [];
    const own = memory.filter((row) => row[0] === 'Xã A' && row[1] === '1.1');
    expect(own.map((row) => [row[4], row[11]])).toEqual([
      [2, '2025'],
      [1, '2026'],
    ]);
  });

  it('a register of before, without periods, goes on as it did', () => {
    const old = LAST_YEAR.map((one) =>
      one.name === 'Thu phiếu' ? { ...one, values: one.values.map((row) => row.slice(0, 14)) } : one,
    );
    const noted = typedInto(old, 'Thu phiếu', 4, 13, 'Đã gọi điện');
    const book = bookAfter(gatheredFrom([sent('Xã D', { cells: FULL })], noted), noted);
    const rows = book.find(({ name }) => name === 'Thu phiếu')?.values.slice(3) ?? [];
    expect(rows.map((row) => [row[1], row[3], row[13]])).toEqual([
      ['Đơn vị', 'Trạng thái', 'Ghi chú'],
      ['Xã A', 'Đã nhận', 'Đã gọi điện'],
      ['Xã B', 'Đã nhận', null],
      ['Xã C', 'Đã nhận', null],
      ['Xã D', 'Đã nhận', null],
    ]);
  });
});

describe('in the next month', () => {
  it('a form of last month is of another period, and the sheet of last month is none of this one’s', () => {
    const september = (name: string) => {
      const set = criteriaSheet({ year: 2025, name });
      const title = `BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${name.toUpperCase()} NĂM 2025`;
      return { ...set, values: set.values.with(0, [title, null, null, null]) };
    };
    const list = unitList(UNITS);
    const of = (name: string, book: readonly SheetSnapshot[]) =>
      sent('Xã A', { cells: FULL, book, path: `${name}.xlsx`, saved: '2025-11-01T08:00:00Z' });
    const first = [september('Tháng 8'), list];
    const gathered = bookAfter(gatheredFrom([of('Tháng 8', first)], first), first);
    const next = [...gathered, september('Tháng 9')];
    const wish = { blocks: null, withLastYear: false, issues: [], now: NOW };
    const { set } = planIssue(workbook(...next), defaultSettings, wish, forms).forms[0] ?? {};
    expect(set?.sheet).toBe('Tháng 9');
    const run = gatheredFrom([of('Tháng 8', first), of('Tháng 9', [september('Tháng 9'), list])], next);
    expect(run.lines.map(({ file, state }) => [file, state])).toEqual([
      ['Tháng 8.xlsx', 'other-criteria'],
      ['Tháng 9.xlsx', 'taken'],
    ]);
    expect(run.lines[0]?.left[0]?.why).toBe('other-year');
    expect(run.plan.sheets.map(({ name }) => name)).toContain('Xã A (2)');
  });
});

it('a book without an earlier year waits for those who have not sent', () => {
  expect(missingIn(gatheredFrom([sent('Xã A', { cells: FULL })], BOOK))).toEqual(['Xã B', 'Xã C', 'Xã D']);
});
