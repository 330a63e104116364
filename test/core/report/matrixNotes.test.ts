import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { MatrixSpot, ScoreMatrix } from '../../../src/core/rank/ranking';
import { finding } from '../../../src/core/findings/findings';
import type { Finding } from '../../../src/core/findings/findings';
import { matrixNotes } from '../../../src/core/report/block/matrixNotes';
import { plannedContent } from '../../../src/core/workbook';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const said = (cell: string, text: string) => finding('row-unread', { sheet: 'S', cell }, { text });

/** What of a matrix its notes need: spots that are given by the cells of one sheet. */
const matrixWith = (spots: ReadonlyMap<string, MatrixSpot>): Pick<ScoreMatrix, 'spot'> => ({
  spot: ({ cell }) => spots.get(cell) ?? null,
});

const notes = (spots: ReadonlyMap<string, MatrixSpot>, findings: readonly Finding[]) =>
  matrixNotes(
    matrixWith(spots),
    findings,
    { finding: ({ code, facts }) => (code === 'row-unread' ? facts.text : '') },
    {
      criterion: 2,
      unit: (unit) => 4 + unit,
    },
  );

describe('findings as notes of the matrix', () => {
  const spots = new Map<string, MatrixSpot>([
    ['A1', { leaf: 3, unit: 1 }],
    ['A2', { leaf: 3, unit: null }],
    ['A3', { leaf: null, unit: 0, isOwnSheet: true }],
    ['A4', { leaf: 3, unit: 1 }],
  ]);

  it('stand on the score, the criterion or the unit’s header', () => {
    expect(notes(spots, [said('A1', 'một'), said('A2', 'hai'), said('A3', 'ba')])).toEqual({
      cells: [
        { row: 4, column: 5, text: 'một' },
        { row: 4, column: 2, text: 'hai' },
        { row: 0, column: 4, text: 'ba' },
      ],
      found: 3,
      left: 0,
    });
  });

  it('colour no unit where they are about the block, but the criterion that they are at', () => {
    const ofBlock = (cell: string) =>
      finding('fields-assumed', { sheet: 'S', cell }, { name: 'BỘ TIÊU CHÍ', by: 'title' });
    expect(notes(spots, [ofBlock('A3'), ofBlock('A2')]).cells).toEqual([{ row: 4, column: 2, text: '' }]);
  });

  describe('colour no unit as a whole', () => {
    const at = (isOwnSheet: boolean, found: Finding) =>
      notes(new Map([['A3', { leaf: null, unit: 0, isOwnSheet }]]), [found]).cells;
    const head = { row: 0, column: 4, text: '' };
    const place = { sheet: 'S', cell: 'A3' };

    it('where they name the first of several units', () => {
      const guessed = (count: number) =>
        finding('block-guessed', place, { unit: 'Sở A', block: 'Sở', count });
      expect(at(false, guessed(7))).toEqual([]);
      expect(at(false, guessed(1))).toEqual([head]);
    });

    it('where they are about a sheet of several', () => {
      const undated = finding('year-missing', place, { sheet: 'S' });
      expect(at(false, undated)).toEqual([]);
      expect(at(true, undated)).toEqual([head]);
    });
  });

  it('of the block stand at the criterion where its cell is a unit’s score', () => {
    const differ = finding('maxima-differ', { sheet: 'S', cell: 'A1' }, { name: 'I.1', max: 1, other: 2 });
    expect(notes(spots, [differ]).cells).toEqual([{ row: 4, column: 2, text: '' }]);
  });

  it('stand below each other on one cell, each text once; those of no cell of the matrix are left out', () => {
    const found = [said('A1', 'một'), said('Z9', 'xa'), said('A4', 'hai'), said('A1', 'một')];
    expect(notes(spots, found).cells).toEqual([{ row: 4, column: 5, text: 'một\nhai' }]);
  });

  it('are cut where they are too long, and at most 500, the rest counted', () => {
    const many = new Map(
      Array.from({ length: 510 }, (_, unit): [string, MatrixSpot] => [`A${String(unit)}`, { leaf: 0, unit }]),
    );
    const { cells, left } = notes(
      many,
      [...many.keys()].map((cell) => said(cell, 'x'.repeat(2_000))),
    );
    expect([cells.length, left]).toEqual([500, 10]);
    expect(cells[0]?.text).toHaveLength(1_000);
    expect(cells[0]?.text.endsWith('x…')).toBe(true);
  });
});

describe('the matrix sheet', () => {
  const plan = (...sheets: readonly SheetSnapshot[]) =>
    computeRanking(workbook(...sheets), defaultSettings, texts, NOW).plan.sheets.find(({ name }) =>
      name.startsWith('Ma trận'),
    );

  it('has the findings as notes on amber cells and says so in its legend', () => {
    const blank = unitSheet('Sở Nội vụ', [null, 2, 3]);
    const planned = plan(blank, unitSheet('Sở Tư pháp', [1, 2, 3]));
    expect(planned?.notes).toMatchObject({ fill: '#FFC266', title: 'Kiểm tra dữ liệu' });
    expect(
      planned?.notes?.cells.map(({ row, column }) => planned.values[row]?.slice(0, 1).concat(column)),
    ).toEqual([['1.1', 4]]);
    expect(planned?.notes?.cells[0]?.text).toContain('Sở Nội vụ');
    expect(
      planned?.values.flat().filter((value) => String(plannedContent(value)).includes('ghi chú của ô (1 ô)')),
    ).toHaveLength(1);
  });

  it('has neither where nothing was found', () => {
    const planned = plan(unitSheet('Sở Nội vụ', [1, 1, 3]), unitSheet('Sở Tư pháp', [1, 2, 3]));
    expect(planned?.notes).toBeNull();
    expect(
      planned?.values.flat().filter((value) => String(plannedContent(value)).includes('Nền cam')),
    ).toEqual([]);
  });

  it('has no note on a unit where the block of all units of a table is guessed', () => {
    const run = computeRanking(
      workbook(
        sheet('Kết quả', [
          ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
          ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tư pháp'],
          ['1', 'Công tác chỉ đạo', 4],
          ['1.1', 'Kế hoạch', 2, 1, 2],
          ['1.2', 'Báo cáo', 2, 2, 1],
        ]),
      ),
      defaultSettings,
      texts,
      NOW,
    );
    expect(run.findings.map(({ code, facts }) => [code, facts])).toContainEqual([
      'block-guessed',
      expect.objectContaining({ unit: 'Sở Nội vụ', count: 2 }),
    ]);
    const planned = run.plan.sheets.find(({ name }) => name.startsWith('Ma trận'));
    expect(planned?.notes).toBeNull();
  });

  it('has a finding on a criterion’s number in a table of units on the criterion', () => {
    const planned = plan(
      sheet('Kết quả', [
        ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tư pháp'],
        ['1', 'Công tác chỉ đạo', 20],
        ...Array.from({ length: 9 }, (_, index) => [1 + (index + 1) / 10, `Việc ${String(index)}`, 2, 1, 2]),
        [1.1, 'Việc thứ mười', 2, 1, 2],
      ]),
    );
    const [note] = planned?.notes?.cells ?? [];
    expect([note?.column, planned?.values[note?.row ?? 0]?.[2]]).toEqual([2, 'Việc thứ mười']);
  });

  it('has what is found in any kind of score of a unit with several columns at that unit', () => {
    const run = computeRanking(
      workbook(
        sheet('Kết quả', [
          ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
          ['Khối: Sở, ban, ngành'],
          ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Tư pháp', null],
          [null, null, null, ...['Tự chấm', 'Thẩm định'], ...['Tự chấm', 'Thẩm định']],
          ['1', 'Công tác chỉ đạo', 4],
          ['1.1', 'Kế hoạch', 2, 1, null, 2, 2],
          ['1.2', 'Báo cáo', 2, 2, 1, 2, 2],
        ]),
      ),
      defaultSettings,
      texts,
      NOW,
    );
    expect(run.findings.map(({ place }) => place.cell)).toContain('D6');
    const planned = run.plan.sheets.find(({ name }) => name.startsWith('Ma trận'));
    const [note] = planned?.notes?.cells ?? [];
    const header = planned?.values[(note?.row ?? 0) - 1] ?? [];
    expect([planned?.values[note?.row ?? 0]?.[2], header[note?.column ?? 0]]).toEqual([
      'Kế hoạch',
      'Sở Nội vụ',
    ]);
  });
});
