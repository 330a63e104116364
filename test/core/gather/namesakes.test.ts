import { describe, expect, it } from 'vitest';
import { readIssueMark } from '../../../src/core/issue/issueMark';
import { NO_DECISIONS, decide } from '../../../src/core/gather/files/decisions';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { planIssue } from '../../../src/core/issue/planIssue';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { plannedContent } from '../../../src/core/workbook';
import { forms } from '../../../src/locales/office/forms';
import { criteriaSheet } from '../issue/criteriaBook';
import { NOW, sheet, workbook } from '../sheets';
import { asSheet, bookAfter, gatheredFrom, rowsOf } from './sentFiles';

const PARTY = 'Khối Đảng';
const STATE = 'Khối chính quyền';
const LIST = sheet('Danh sách đơn vị', [
  ['STT', 'Tên đơn vị', 'Khối'],
  [1, 'Văn phòng', PARTY],
  [2, 'Ban Tổ chức', PARTY],
  [3, 'Văn phòng', STATE],
]);
/** Two blocks with a set each: in the second a plan gives 1 point at most. */
const BOOK: readonly SheetSnapshot[] = [
  criteriaSheet({ block: PARTY, name: 'BTC Đảng' }),
  criteriaSheet({ block: STATE, name: 'BTC chính quyền' }, { '1.1': ['1.1', 'Kế hoạch CCHC', 1] }),
  LIST,
];

const issued = (book: readonly SheetSnapshot[] = BOOK, withLastYear = false) =>
  planIssue(workbook(...book), defaultSettings, { blocks: null, withLastYear, issues: [], now: NOW }, forms);

/** The form of `Văn phòng` of a block, with this score of 1.1; without its block and mark where it is bare. */
function sentBy(block: string, points: number, { isBare = false, path = `${block}.xlsx` } = {}): UnitFile {
  const form = issued().forms.find((one) => one.unit === 'Văn phòng' && one.block === block)?.form;
  if (form === undefined) throw new Error(block);
  const values = form.sheet.values
    .map((row) => row.map(plannedContent))
    .map((row) => (row[0] === '1.1' || row[0] === '1.2' ? row.with(3, row[0] === '1.1' ? points : 1) : row))
    .filter((row) => !isBare || !String(row[0]).startsWith('Khối:'));
  const mark = isBare ? null : readIssueMark(form.mark);
  return {
    path,
    hash: `${block}${points}`,
    saved: null,
    mark,
    content: [asSheet({ ...form.sheet, values })],
  };
}

const scoreIn = (book: readonly SheetSnapshot[], block: string): CellContent | undefined => {
  const own = book.find(
    ({ values }) => values[1]?.[0] === 'Đơn vị: Văn phòng' && values[2]?.[0] === `Khối: ${block}`,
  );
  return own?.values.find(([code]) => code === '1.1')?.[3];
};

describe('two units of one name in two blocks', () => {
  const files = [sentBy(PARTY, 2), sentBy(STATE, 0.5)];

  it('get a form each, by the set of their block, in a file of its own', () => {
    expect(
      issued().forms.map(({ unit, block, fileName, set }) => [unit, block, fileName, set.sheet]),
    ).toEqual([
      ['Văn phòng', PARTY, 'Phiếu Văn phòng.xlsx', 'BTC Đảng'],
      ['Ban Tổ chức', PARTY, 'Phiếu Ban Tổ chức.xlsx', 'BTC Đảng'],
      ['Văn phòng', STATE, 'Phiếu Văn phòng (2).xlsx', 'BTC chính quyền'],
    ]);
  });

  it('get last year’s scores of their own block', () => {
    const before = (block: string, points: number) =>
      sheet(`2024 ${block}`, [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        ['Đơn vị: Văn phòng'],
        [`Khối: ${block}`],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch CCHC', 2, points, points],
        ['1.2', 'Báo cáo CCHC', 3, 1, 1],
      ]);
    const { forms: all } = issued([...BOOK, before(PARTY, 2), before(STATE, 0.25)], true);
    const last = all
      .filter(({ unit }) => unit === 'Văn phòng')
      .map(({ form }) => form.sheet.values.find(([code]) => code === '1.1')?.[3]);
    expect(last).toEqual([2, 0.25]);
  });

  it('are both waited for, and each has its own file, sheet and rows in the register', () => {
    expect(gatheredFrom([], BOOK).missing).toEqual([
      { unit: 'Văn phòng', block: PARTY },
      { unit: 'Ban Tổ chức', block: PARTY },
      { unit: 'Văn phòng', block: STATE },
    ]);
    const first = gatheredFrom([files[0] ?? sentBy(PARTY, 2)], BOOK);
    expect(first.missing).toEqual([
      { unit: 'Ban Tổ chức', block: PARTY },
      { unit: 'Văn phòng', block: STATE },
    ]);
    const both = gatheredFrom(files, BOOK);
    expect(both.lines.map(({ unit, block, state }) => [unit, block, state])).toEqual([
      ['Văn phòng', PARTY, 'taken'],
      ['Văn phòng', STATE, 'taken'],
    ]);
    expect(
      rowsOf(both, 'Thu phiếu')
        .slice(4)
        .map((row) => [row[1], row[2], row[3], row[12]]),
    ).toEqual([
      ['Văn phòng', STATE, 'Đã nhận', 'Văn phòng (2)'],
      ['Văn phòng', PARTY, 'Đã nhận', 'Văn phòng'],
      ['Ban Tổ chức', PARTY, 'Chưa gửi', null],
    ]);
  });

  it('come to the same one after the other as at once, and again nothing changes', () => {
    const atOnce = bookAfter(gatheredFrom(files, BOOK), BOOK);
    const oneByOne = files.reduce<readonly SheetSnapshot[]>(
      (book, file) => bookAfter(gatheredFrom([file], book), book),
      BOOK,
    );
    for (const book of [atOnce, oneByOne]) {
      expect([scoreIn(book, PARTY), scoreIn(book, STATE)]).toEqual([2, 0.5]);
      const again = gatheredFrom(files, book);
      expect([again.plan.sheets, again.edits, again.missing]).toEqual([
        [],
        [],
        [{ unit: 'Ban Tổ chức', block: PARTY }],
      ]);
    }
  });

  it('change their own sheet alone where a newer file comes', () => {
    const book = bookAfter(gatheredFrom(files, BOOK), BOOK);
    const newer = { ...sentBy(STATE, 1), saved: '2025-12-01T08:00:00Z' };
    const chosen = gatheredFrom([newer], book, defaultSettings, takeAll([newer], book));
    const after = bookAfter(chosen, book);
    expect([scoreIn(after, PARTY), scoreIn(after, STATE)]).toEqual([2, 1]);
  });

  it('are told apart by a person where a form names no block', () => {
    const bare = sentBy(STATE, 0.5, { isBare: true });
    const run = gatheredFrom([bare], BOOK);
    expect(run.lines.map(({ state, hasUnitChoice }) => [state, hasUnitChoice])).toEqual([
      ['not-listed', true],
    ]);
    expect(run.lines[0]?.left[0]).toMatchObject({
      why: 'unit-of-blocks',
      facts: { name: 'Văn phòng', blocks: [PARTY, STATE] },
    });
    const label = run.units.find(({ block }) => block === STATE)?.unit ?? '';
    expect(label).toBe('Văn phòng (Khối chính quyền)');
    const decided = decide(NO_DECISIONS, run.lines[0]?.id ?? '', { unit: label });
    const chosen = gatheredFrom([bare], BOOK, defaultSettings, decided);
    expect(chosen.lines.map(({ unit, block, state }) => [unit, block, state])).toEqual([
      ['Văn phòng', STATE, 'taken'],
    ]);
  });
});

/** A person takes every file as the one that counts. */
function takeAll(files: readonly UnitFile[], book: readonly SheetSnapshot[]) {
  return gatheredFrom(files, book).lines.reduce(
    (all, { id }) => decide(all, id, { take: true }),
    NO_DECISIONS,
  );
}

describe('a second list that puts the same units together otherwise', () => {
  const clusters = sheet('Cụm thi đua', [
    ['STT', 'Tên đơn vị', 'Khối'],
    [1, 'Ban Tổ chức', 'Cụm 1'],
    [2, 'Văn phòng', 'Cụm 2'],
  ]);

  it('gives nobody a second form', () => {
    const list = sheet('Danh sách đơn vị', LIST.values.slice(0, 3));
    const { forms: all } = issued([BOOK[0] ?? LIST, list, clusters]);
    expect(all.map(({ unit, block }) => [unit, block])).toEqual([
      ['Văn phòng', PARTY],
      ['Ban Tổ chức', PARTY],
    ]);
  });
});
