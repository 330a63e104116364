import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../src/core/addresses/address';
import { readIssueMark } from '../../../src/core/issue/issueMark';
import { planIssue } from '../../../src/core/issue/planIssue';
import type { IssuePlan, IssueWish } from '../../../src/core/issue/planIssue';
import { Problem } from '../../../src/core/problem';
import { defaultSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { PlannedForm, SheetSnapshot } from '../../../src/core/workbook';
import { forms } from '../../../src/locales/office/forms';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { criteriaSheet, unitList } from './criteriaBook';

const WISH: IssueWish = { blocks: null, withLastYear: false, issues: [], now: NOW };

function issued(sheets: readonly SheetSnapshot[], wish: Partial<IssueWish> = {}): IssuePlan {
  return planIssue(workbook(...sheets), defaultSettings, { ...WISH, ...wish }, forms);
}

function formOf(sheets: readonly SheetSnapshot[], wish: Partial<IssueWish> = {}): PlannedForm {
  const [first] = issued(sheets, wish).forms;
  if (first === undefined) throw new Error('no form');
  return first.form;
}

const rowsOf = ({ sheet: { values } }: PlannedForm) =>
  values.map((row) => row.map(plannedContent).map((content) => content ?? ''));

describe('a form', () => {
  const form = formOf([criteriaSheet(), unitList(['Xã A', 'Xã B'])]);

  it('has title, unit, block, year, criteria with their ways of scoring, and maxima', () => {
    const rows = rowsOf(form).map((row) => row.slice(0, 4));
    expect(rows.slice(0, 3).map(([first]) => first)).toEqual([
      'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
      'Đơn vị: Xã A',
      'Khối: Xã, phường',
    ]);
    expect(rows.slice(6, 17)).toEqual([
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Công tác chỉ đạo', 5, ''],
      ['1.1', 'Kế hoạch CCHC', 2, ''],
      ['', 'Ban hành kịp thời: 2', '', ''],
      ['1.2', 'Báo cáo CCHC', 3, ''],
      ['2', 'Cải cách thể chế', 8, ''],
      ['2.1', 'Rà soát văn bản', 2, ''],
      ['2.2', 'Mức độ hài lòng', 3, ''],
      ['2.3', 'Tiếp cận dịch vụ', 3, ''],
      ['', 'Điểm thưởng', 1, ''],
      ['', 'Tổng cộng', 13, ''],
    ]);
  });

  it('lets a self-score be a number up to what the unit can score of the max, or KAD, and no survey criterion be typed in', () => {
    const rules = form.inputs.flatMap(({ area, rule }) =>
      rule === null ? [] : [[cellAddress(area.row, area.column), rule.formula]],
    );
    const plain = (row: number) => [
      `D${row}`,
      `=OR(AND(ISNUMBER(D${row}),D${row}>=0,D${row}<=$C${row}),UPPER(TRIM(D${row}))="KAD")`,
    ];
    expect(rules).toEqual([
      plain(9),
      plain(11),
      plain(13),
      ['D15', '=OR(AND(ISNUMBER(D15),D15>=0,D15<=$C15-1),UPPER(TRIM(D15))="KAD")'],
      ['D16', '=OR(AND(ISNUMBER(D16),ABS(D16)<=$C16),UPPER(TRIM(D16))="KAD")'],
    ]);
  });

  it('opens the texts beside each self-score, and nothing else', () => {
    const open = form.inputs.flatMap(({ area }) =>
      Array.from({ length: area.columns }, (_, index) => cellAddress(area.row, area.column + index)),
    );
    expect(open).toEqual([9, 11, 13, 15, 16].flatMap((row) => [`D${row}`, `E${row}`, `F${row}`]));
  });

  it('keeps its refusals and their titles as short as Excel wants them', () => {
    expect(forms.refusalTitle.length).toBeLessThanOrEqual(32);
    expect(forms.refusal.length).toBeLessThanOrEqual(255);
  });
});

describe('units that are sent a form', () => {
  it('are those of the list, and are told which set, year and issue theirs is of', () => {
    const { forms: all } = issued([criteriaSheet(), unitList(['Xã A', 'Xã B'])]);
    expect(all.map(({ unit, fileName }) => [unit, fileName])).toEqual([
      ['Xã A', 'Phiếu Xã A.xlsx'],
      ['Xã B', 'Phiếu Xã B.xlsx'],
    ]);
    expect(all.map(({ form }) => readIssueMark(form.mark))).toEqual(
      ['Xã A', 'Xã B'].map((unit) => ({
        unit,
        block: 'Xã, phường',
        year: 2025,
        issue: 1,
        set: expect.stringMatching(/^[0-9a-f]{16}$/u) as string,
      })),
    );
  });

  it('are those with scores where there is no list, by the set of these scores where no sheet prints one', () => {
    const sheets = ['Xã A', 'Xã B'].map((unit) =>
      unitSheet(unit, [1, 2, 4], { block: 'Cấp xã', year: 2025 }),
    );
    const { forms: all } = issued(sheets);
    expect(all.map(({ unit }) => unit)).toEqual(['Xã A', 'Xã B']);
    expect(
      rowsOf(all[0]?.form ?? formOf(sheets))
        .slice(6, 10)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['1', 'Công tác chỉ đạo', 5],
      ['1.1', 'Kế hoạch CCHC', 2],
      ['', 'Ban hành kịp thời: 2', ''],
      ['', 'Không ban hành: 0', ''],
    ]);
  });

  it('are those of one block where one is asked for, however it is spelled', () => {
    const sheets = [
      criteriaSheet({ name: 'BTC xã' }),
      criteriaSheet({ name: 'BTC sở', block: 'Sở, ban, ngành' }),
      sheet('Danh sách', [
        ['Tên đơn vị', 'Khối'],
        ['Xã A', 'Xã, phường'],
        ['Sở Nội vụ', 'Sở, ban, ngành'],
      ]),
    ];
    expect(issued(sheets, { blocks: ['khối các sở, ban, ngành'] }).forms.map(({ unit }) => unit)).toEqual([
      'Sở Nội vụ',
    ]);
    expect(() => issued(sheets, { blocks: ['Huyện'] })).toThrow(Problem);
  });

  it('without a set for their block are told', () => {
    const list = sheet('Danh sách', [
      ['Tên đơn vị', 'Khối'],
      ['Xã A', 'Xã, phường'],
      ['Sở Nội vụ', 'Sở, ban, ngành'],
    ]);
    const { forms: all, without } = issued([criteriaSheet(), list]);
    expect([all.map(({ unit }) => unit), without.map(({ name }) => name)]).toEqual([['Xã A'], ['Sở Nội vụ']]);
  });

  it.each([
    ['no-criteria-set', [unitList(['Xã A'])]],
    ['no-units', [criteriaSheet()]],
    [
      'criteria-sets-differ',
      [criteriaSheet(), criteriaSheet({ name: 'BTC 2' }, { '1.1': ['1.1', 'Kế hoạch năm', 2] })],
    ],
  ])('are none in a workbook that gives %s', (code, sheets) => {
    expect(() => issued(sheets)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("last year's scores", () => {
  const before = unitSheet('Xã A', [1.5, 'KAD', 4], { block: 'Xã, phường', year: 2024 });
  const sheets = [criteriaSheet(), unitList(['Xã A', 'Xã B']), before];

  it('stand beside the criteria that have the name of then, whatever their number', () => {
    const rows = rowsOf(formOf(sheets, { withLastYear: true }));
    expect(rows.slice(6, 15).map((row) => row.slice(1, 5))).toEqual([
      ['Nội dung', 'Điểm tối đa', 'Điểm năm 2024', 'Điểm tự chấm'],
      ['Công tác chỉ đạo', 5, 1.5, ''],
      ['Kế hoạch CCHC', 2, 1.5, ''],
      ['Ban hành kịp thời: 2', '', '', ''],
      ['Báo cáo CCHC', 3, 'KAD', ''],
      ['Cải cách thể chế', 8, 4, ''],
      ['Rà soát văn bản', 2, 4, ''],
      ['Mức độ hài lòng', 3, '', ''],
      ['Tiếp cận dịch vụ', 3, '', ''],
    ]);
  });

  it('are left out of the form of a unit that has none, and where nobody asks for them', () => {
    const { forms: all } = issued(sheets, { withLastYear: true });
    expect(all.map(({ form }) => form.sheet.columnWidths.length)).toEqual([7, 6]);
    expect(formOf(sheets).sheet.columnWidths).toHaveLength(6);
  });
});

describe("an issue's number", () => {
  const units = unitList(['Xã A']);
  const numberOf = ({ forms: all }: IssuePlan) => readIssueMark(all[0]?.form.mark ?? null)?.issue;

  it('stays with the set, and another set takes the next', () => {
    const first = issued([criteriaSheet(), units]);
    const again = issued([criteriaSheet(), units], { issues: first.issues });
    const other = issued([criteriaSheet({}, { '1.1': ['1.1', 'Kế hoạch năm', 2] }), units], {
      issues: again.issues,
    });
    expect([first, again, other].map(numberOf)).toEqual([1, 1, 2]);
    expect(again.issues).toEqual(first.issues);
    expect(other.issues.map(({ issue, block, at }) => [issue, block, at])).toEqual([
      [1, 'Xã, phường', '2024-03-15T08:30:00'],
      [2, 'Xã, phường', '2024-03-15T08:30:00'],
    ]);
  });

  it.each<[string, Parameters<typeof criteriaSheet>[1], boolean]>([
    ['a max', { '1.1': ['1.1', 'Kế hoạch CCHC', 2.5] }, false],
    ['a name', { '1.1': ['1.1', 'Kế hoạch', 2] }, false],
    ['a number', { '1.1': ['1.3', 'Kế hoạch CCHC', 2] }, false],
    ['what the survey gives', { '2.1': ['2.1', 'Rà soát văn bản', 2, 2] }, false],
    ['case and spaces', { '1.1': ['1.1', 'KẾ HOẠCH  CCHC', 2] }, true],
  ])('is of the set: %s changes it or not', (_, changed, isSame) => {
    const [one, other] = [issued([criteriaSheet(), units]), issued([criteriaSheet({}, changed), units])];
    expect(one.issues[0]?.set === other.issues[0]?.set).toBe(isSame);
  });
});
