import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readIssueMark } from '../../../src/core/issue/issueMark';
import { Problem } from '../../../src/core/problem';
import { defaultSettings } from '../../../src/core/settings/settings';
import { ISSUE_MARK_NAME } from '../../../src/core/workbook';
import { issueEngine } from '../../../src/taskpane/worker/engines/issueEngine';
import type { FormWish, IssueEngine, IssueSource } from '../../../src/taskpane/worker/engines/issueEngine';
import { readHiddenName } from '../../../src/xlsx/readFile';
import { criteriaSheet, unitList } from '../../core/issue/criteriaBook';
import { NOW, sheet, workbook } from '../../core/sheets';

const SAVED = '2025-11-29T01:30:00.000Z';
const ALL: FormWish = { blocks: null, withLastYear: false };

/** A criteria set of communes and one of departments, two units of each and one of a block without a set. */
const SOURCE: IssueSource = {
  snapshot: workbook(
    criteriaSheet(),
    criteriaSheet({ block: 'Sở, ban, ngành', name: 'Bộ tiêu chí sở' }),
    sheet('Danh sách', [
      ['Tên đơn vị', 'Khối'],
      ['Xã A', 'Xã, phường'],
      ['Xã B', 'Xã, phường'],
      ['Sở Nội vụ', 'Sở, ban, ngành'],
      ['Sở Tài chính', 'Sở, ban, ngành'],
      ['Bưu điện tỉnh', 'Đơn vị khác'],
    ]),
  ),
  settings: defaultSettings,
  issues: [],
  now: NOW,
};

/** Makes all forms that are wanted; the files of the zip, and its name. */
async function zipped(engine: IssueEngine, wish: FormWish) {
  const begun = engine.beginForms(wish);
  const total = begun?.blocks.reduce((sum, { forms }) => sum + forms, 0) ?? 0;
  while (engine.makeForms(SAVED) < total);
  const { file, name } = engine.zipForms();
  return { name, begun, files: unzipSync(new Uint8Array(await file.arrayBuffer())) };
}

describe('what is issued to the units of a workbook', () => {
  test('is told by block: the set, the number, the columns, each unit and its file; who gets nothing, too', () => {
    const { blocks, without } = issueEngine().issue(SOURCE);
    expect(blocks.map(({ name, issue, isKnown, units }) => [name, issue, isKnown, units.length])).toEqual([
      ['Xã, phường', 1, false, 2],
      // What is sent out at once has one number.
      ['Sở, ban, ngành', 1, false, 2],
    ]);
    expect(blocks[0]).toMatchObject({
      year: 2025,
      sheet: 'Bộ tiêu chí',
      isOfCriteriaSheet: true,
      maxPoints: 13,
      criteria: 5,
      ofSurvey: 1,
      columns: [
        'STT',
        'Nội dung',
        'Điểm tối đa',
        'Điểm tự chấm',
        'Tài liệu kiểm chứng',
        'Giải trình của đơn vị',
      ],
      units: [
        { name: 'Xã A', fileName: 'Phiếu Xã A.xlsx', lastYear: null },
        { name: 'Xã B', fileName: 'Phiếu Xã B.xlsx', lastYear: null },
      ],
    });
    expect(without).toEqual([{ name: 'Bưu điện tỉnh', block: 'Đơn vị khác' }]);
  });

  test('is one zip of the blocks that are chosen, each form the unit’s own, and what is to be remembered', async () => {
    const engine = issueEngine();
    engine.issue(SOURCE);
    const { files, begun } = await zipped(engine, ALL);
    expect(Object.keys(files)).toEqual([
      'Phiếu Xã A.xlsx',
      'Phiếu Xã B.xlsx',
      'Phiếu Sở Nội vụ.xlsx',
      'Phiếu Sở Tài chính.xlsx',
    ]);
    for (const [name, bytes] of Object.entries(files)) {
      const mark = readIssueMark(readHiddenName(bytes, ISSUE_MARK_NAME));
      expect(`Phiếu ${mark?.unit}.xlsx`).toBe(name);
    }
    expect(begun?.blocks).toEqual([
      { block: 'Xã, phường', forms: 2, issue: 1 },
      { block: 'Sở, ban, ngành', forms: 2, issue: 1 },
    ]);
    expect(begun?.issues.map(({ block, issue }) => [block, issue])).toEqual([
      ['Xã, phường', 1],
      ['Sở, ban, ngành', 1],
    ]);
  });

  test('may be one block, whose zip is named by it', async () => {
    const engine = issueEngine();
    engine.issue(SOURCE);
    const one = await zipped(engine, { ...ALL, blocks: ['Sở, ban, ngành'] });
    expect([one.name, Object.keys(one.files)]).toEqual([
      'Phiếu chấm điểm năm 2025 - Sở, ban, ngành.zip',
      ['Phiếu Sở Nội vụ.xlsx', 'Phiếu Sở Tài chính.xlsx'],
    ]);
    expect((await zipped(engine, ALL)).name).toBe('Phiếu chấm điểm năm 2025.zip');
  });

  test('keeps the numbers that the workbook remembers', async () => {
    const engine = issueEngine();
    engine.issue(SOURCE);
    const { begun } = await zipped(engine, ALL);
    const again = engine.issue({ ...SOURCE, issues: begun?.issues ?? [] });
    expect(again.blocks.map(({ issue, isKnown }) => [issue, isKnown])).toEqual([
      [1, true],
      [1, true],
    ]);
  });

  test('may be the form of one unit, the same as in the zip', async () => {
    const engine = issueEngine();
    engine.issue(SOURCE);
    const { files } = await zipped(engine, { ...ALL, blocks: ['Xã, phường'] });
    const one = engine.makeForm({ block: 'Xã, phường', name: 'Xã B' }, false, SAVED);
    expect(one?.issue).toBe(1);
    expect(new Uint8Array((await one?.file.arrayBuffer()) ?? [])).toEqual(files['Phiếu Xã B.xlsx']);
    expect(engine.makeForm({ block: 'Xã, phường', name: 'Xã C' }, false, SAVED)).toBeNull();
  });

  test('is nothing that an engine knows that was given no workbook', () => {
    const engine = issueEngine();
    expect(engine.beginForms(ALL)).toBeNull();
    expect(engine.makeForm({ block: 'Xã, phường', name: 'Xã B' }, false, SAVED)).toBeNull();
  });

  test.each([
    ['no-criteria-set', {}, [unitList(['Xã A'])]],
    ['no-criteria-set', { value: 'Sở' }, [criteriaSheet(), unitList(['Sở A'], 'Sở')]],
    ['no-units', {}, [criteriaSheet()]],
  ])('is nothing where something lacks: %s %o', (code, params, sheets) => {
    const look = () => issueEngine().issue({ ...SOURCE, snapshot: workbook(...sheets) });
    expect(look).toThrow(Problem);
    expect(look).toThrow(expect.objectContaining({ code, params }) as Error);
  });

  test('of 168 communes is told every so often while it is made, in steps below a quarter of a second', () => {
    const units = Array.from({ length: 168 }, (_, index) => `Xã số ${index + 1}`);
    const engine = issueEngine();
    engine.issue({ ...SOURCE, snapshot: workbook(criteriaSheet(), unitList(units)) });
    engine.beginForms(ALL);
    const told: number[] = [];
    do told.push(engine.makeForms(SAVED));
    while (told.at(-1) !== 168);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(engine.zipForms().file.size).toBeGreaterThan(168 * 4_000);
  });
});
