import { describe, expect, it } from 'vitest';
import { criteriaMatcher } from '../../../../src/core/explain/criteriaChanges';
import { setChanges } from '../../../../src/core/explain/history/setChange';
import type { AssessedBlock, CriteriaSet } from '../../../../src/core/read/model/assessment';
import type { SheetSnapshot } from '../../../../src/core/workbook';
import { sheet, unitSheet } from '../../sheets';
import { historyOf } from './historySheets';
import { scored, setOf, totalOf } from './plainTables';

describe('the change of a criteria set over the years', () => {
  it('marks a year whose criteria set is another one than that of the year before', () => {
    const { history, run } = historyOf([
      unitSheet('Sở Y tế', [2, 3, 5], { year: 2025 }),
      ...[2022, 2023, 2024].map((then) =>
        then === 2024
          ? unitSheet('Sở Y tế', [1, 3, 5], { year: then, name: String(then) })
          : sheet(String(then), [
              [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
              ['Đơn vị: Sở Y tế'],
              ['Khối: Sở, ban, ngành'],
              ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
              ['1', 'Công tác chỉ đạo', 5],
              ['1.1', 'Kế hoạch CCHC', 3, 2],
              ['1.2', 'Tuyên truyền', 2, 2],
              ['2', 'Cải cách thể chế', 5],
              ['2.1', 'Rà soát văn bản', 5, 5],
            ]),
      ),
    ]);
    expect(history.map(({ year: one, setChanged }) => [one, setChanged])).toEqual([
      [2022, null],
      [2023, false],
      [2024, true],
      [2025, false],
    ]);
    expect(run.ranking.blocks[0]?.history.years[2]?.setChange).toEqual({
      ...{ since: 2023, of: 'criteria' },
      ...{ added: 1, removed: 1, maxChanged: 1 },
    });
  });

  it('compares a set with the last one that is known, over a year of totals that tell none', () => {
    const totals = (then: number, max: number) => ({
      ...sheet(String(then), [
        [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        [1, 'Sở, ban, ngành', 'Sở Y tế', max, 8],
      ]),
    });
    const sheetOf = (then: number, max: number) =>
      sheet(String(then), [
        [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        ['Đơn vị: Sở Y tế'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch CCHC', max, 2],
        ['1.2', 'Tuyên truyền', 5 - max, 1],
        ['2', 'Cải cách thể chế', 5],
        ['2.1', 'Rà soát văn bản', 5, 5],
      ]);
    const changes = (...sheets: readonly SheetSnapshot[]) =>
      historyOf(sheets).run.ranking.blocks[0]?.history.years.map(({ setChange, isSetCompared }) =>
        setChange === null ? isSetCompared : [setChange.since, setChange.of, setChange.maxChanged],
      );
    expect(changes(sheetOf(2023, 3), totals(2024, 10), sheetOf(2025, 2))).toEqual([
      false,
      false,
      [2023, 'criteria', 2],
    ]);
    expect(changes(sheetOf(2023, 3), totals(2024, 10), sheetOf(2025, 3))).toEqual([false, false, true]);
    expect(changes(sheetOf(2023, 3), totals(2024, 20), sheetOf(2025, 3))).toEqual([
      false,
      [2023, 'total', 1],
      [2024, 'total', 1],
    ]);
    // A change is marked once: the years after it are those that it made.
    expect(changes(totals(2022, 20), sheetOf(2023, 3), sheetOf(2024, 3), sheetOf(2025, 3))).toEqual([
      false,
      [2022, 'total', 1],
      true,
      true,
    ]);
    expect(changes(sheetOf(2022, 3), totals(2023, 20), totals(2024, 20), sheetOf(2025, 3))).toEqual([
      false,
      [2022, 'total', 1],
      false,
      [2024, 'total', 1],
    ]);
  });
});

/** The sets of years, each of its own detail: what is said of each year. */
function changes(...years: readonly (readonly AssessedBlock[])[]): readonly unknown[] {
  const fieldKey = (name: string) => name.toLowerCase();
  const change = setChanges(
    years.map((blocks, at) => ({ period: 2021 + at, blocks })),
    { pairsOf: criteriaMatcher(fieldKey), fieldKey },
  );
  return years.map((_, at) => {
    const { setChange, isSetCompared } = change(at);
    if (setChange === null) return isSetCompared ? 'same' : null;
    const { since, of, added, removed, maxChanged } = setChange;
    expect(isSetCompared).toBe(true);
    return `${of} since ${since}: +${added} -${removed} ~${maxChanged}`;
  });
}

type Leaves = Parameters<typeof setOf>[0];

/** A year of score sheets with these criteria, of fields with these maxima, of totals of a max. */
const criteria = (leaves: Leaves, more: Partial<CriteriaSet> = {}) =>
  scored(null, { 'Sở A': leaves.map(() => 1) }, { kind: 'unitScoreSheet', set: setOf(leaves, more) });
const fields = (maxima: Readonly<Record<string, number>>) =>
  scored(
    null,
    { 'Sở A': Object.values(maxima).map(() => 1) },
    { kind: 'unitsByFields', set: setOf(Object.entries(maxima).map(([name, max]) => [name, name, max])) },
  );
const totals = (max: number, more: Partial<CriteriaSet> = {}) =>
  scored(null, { 'Sở A': 8 }, { set: totalOf(max, more) });

const PLAN: Leaves[number] = ['Chỉ đạo', 'Kế hoạch', 2];
const REPORT: Leaves[number] = ['Chỉ đạo', 'Báo cáo', 3];
const REVIEW: Leaves[number] = ['Thể chế', 'Rà soát', 5];

describe('what changed in a criteria set', () => {
  it('is nothing in the first year that is known, nor where all is the same', () => {
    const one = criteria([PLAN, REPORT, REVIEW]);
    expect(changes([one], [one], [criteria([PLAN, REPORT, REVIEW])])).toEqual([null, 'same', 'same']);
  });

  it('is what was added, what was removed and what has another max', () => {
    expect(
      changes(
        [criteria([PLAN, REPORT])],
        [criteria([PLAN, ['Chỉ đạo', 'Báo cáo', 4], REVIEW])],
        [criteria([PLAN])],
      ),
    ).toEqual([null, 'criteria since 2021: +1 -0 ~1', 'criteria since 2022: +0 -2 ~0']);
  });

  it('is between fields where one of two years tells no more: which came, which went, which have another max', () => {
    const now = criteria([PLAN, REPORT, ['Thể chế', 'Rà soát', 4]]);
    expect(changes([fields({ 'CHỈ ĐẠO': 5, 'THỂ CHẾ': 5 })], [now])).toEqual([
      ...[null, 'fields since 2021: +0 -0 ~1'],
    ]);
    expect(
      changes(
        [fields({ 'Chỉ đạo': 5, 'Bộ máy': 4 })],
        [fields({ 'Chỉ đạo': 5, 'Thể chế': 3, 'Tài chính': 2 })],
      ),
    ).toEqual([...[null, 'fields since 2021: +2 -1 ~0']]);
    expect(changes([fields({ 'Chỉ đạo': 5, 'Thể chế': 4 })], [now])).toEqual([null, 'same']);
  });

  it('is between totals another max; two of the same may be of two sets', () => {
    expect(changes([totals(100)], [totals(120)], [totals(120)])).toEqual([
      ...[null, 'total since 2021: +0 -0 ~1', null],
    ]);
    expect(changes([totals(10)], [criteria([PLAN, REPORT, REVIEW])])).toEqual([null, null]);
    expect(changes([fields({ 'Chỉ đạo': 5, 'Thể chế': 4 })], [totals(10)])).toEqual([
      ...[null, 'total since 2021: +0 -0 ~1'],
    ]);
  });

  it('is found by the best that a year has: score sheets, then fields, then totals', () => {
    const all = [totals(100), fields({ 'Chỉ đạo': 5 }), criteria([PLAN, REPORT])];
    expect(changes(all, [criteria([PLAN])])).toEqual([null, 'criteria since 2021: +0 -1 ~0']);
    expect(changes(all.slice(0, 2), [criteria([PLAN])])).toEqual([null, 'fields since 2021: +0 -0 ~1']);
    // Of two of one kind the first, which is the workbook's.
    expect(changes([criteria([PLAN]), criteria([REPORT])], [criteria([PLAN])])).toEqual([null, 'same']);
  });

  it('is not known of a year without scores, without units, or of points of which nothing tells the max', () => {
    const known = criteria([PLAN]);
    const changed = 'criteria since 2021: +1 -0 ~0';
    const without = { ...criteria([REPORT]), units: [] };
    expect(changes([known], [], [criteria([PLAN, REPORT])])).toEqual([null, null, changed]);
    expect(changes([known], [without], [criteria([PLAN, REPORT])])).toEqual([null, null, changed]);
    expect(changes([known], [criteria([])], [criteria([PLAN, REPORT])])).toEqual([null, null, changed]);
    expect(changes([totals(100)], [totals(120, { assumed: 'scale' })], [totals(130)])).toEqual([
      ...[null, null, 'total since 2021: +0 -0 ~1'],
    ]);
  });

  it('is of the set that most units have, by the table that has it', () => {
    const detailed = criteria([PLAN, REPORT, REVIEW]);
    const total = totals(12);
    const both = { ...detailed, units: [...total.units, ...detailed.units] };
    expect(changes([both], [criteria([PLAN, REPORT])])).toEqual([null, 'criteria since 2021: +0 -1 ~0']);
    // A set that no unit has by itself is of the layout of the first one.
    const common = { ...detailed, set: setOf([PLAN, REVIEW]) };
    expect(changes([common], [criteria([PLAN])])).toEqual([null, 'criteria since 2021: +0 -1 ~0']);
  });
});

describe('the year with which a set is compared', () => {
  it('is the last one that tells fields or criteria, over a year of totals that tell none', () => {
    expect(
      changes(
        [criteria([PLAN])],
        [totals(2)],
        [criteria([PLAN, REPORT])],
        [totals(5)],
        [criteria([PLAN, REPORT])],
      ),
    ).toEqual([null, null, 'criteria since 2021: +1 -0 ~0', null, 'same']);
  });

  it('is the nearest first, and then the last with more detail', () => {
    const [five, six] = [fields({ 'Chỉ đạo': 5 }), fields({ 'Chỉ đạo': 6 })];
    const asked = criteria([PLAN, ['Chỉ đạo', 'Đối thoại', 3]]);
    expect(changes([criteria([PLAN, REPORT])], [five], [totals(5)], [asked])).toEqual([
      ...[null, 'same', null, 'criteria since 2021: +1 -1 ~0'],
    ]);
    const raised = criteria([PLAN, ['Chỉ đạo', 'Báo cáo', 4]]);
    expect(changes([criteria([PLAN, REPORT])], [five], [raised])).toEqual([
      ...[null, 'same', 'fields since 2022: +0 -0 ~1'],
    ]);
    expect(changes([five], [criteria([PLAN, REPORT])], [six])).toEqual([
      ...[null, 'same', 'fields since 2022: +0 -0 ~1'],
    ]);
  });

  it('is a later total, too, whose max may be another one', () => {
    expect(changes([criteria([PLAN, REPORT])], [totals(5)], [totals(6)], [criteria([PLAN, REPORT])])).toEqual(
      [...[null, null, 'total since 2021: +0 -0 ~1', 'total since 2023: +0 -0 ~1']],
    );
  });

  it('is none whose change was marked in a year between', () => {
    // The max of 6 came in 2022: 2023 has it still.
    expect(changes([criteria([PLAN, REPORT])], [totals(6)], [totals(6)])).toEqual([
      ...[null, 'total since 2021: +0 -0 ~1', null],
    ]);
    expect(
      changes(
        [totals(6)],
        [criteria([PLAN, REPORT])],
        [criteria([PLAN, REPORT])],
        [fields({ 'Chỉ đạo': 5 })],
      ),
    ).toEqual([null, 'total since 2021: +0 -0 ~1', 'same', 'same']);
    // A total says nothing of which fields there are: what changed since the fields before it is marked.
    expect(changes([fields({ 'Chỉ đạo': 5 })], [totals(5)], [fields({ 'Thể chế': 5 })])).toEqual([
      null,
      null,
      'fields since 2021: +1 -1 ~0',
    ]);
  });
});

describe('weights of a criteria set', () => {
  const place = { sheet: 'Điểm', cell: 'D2' };
  const weighted = (
    kind: 'share' | 'factor',
    leaves: readonly number[] | null,
    ofFields: readonly number[] | null = null,
  ): Pick<CriteriaSet, 'weights'> => {
    const of = (values: readonly number[] | null) => values?.map((value) => ({ value, place })) ?? null;
    return { weights: { kind, leaves: of(leaves), fields: of(ofFields) } };
  };
  const between = (then: Partial<CriteriaSet>, now: Partial<CriteriaSet>) =>
    changes([criteria([PLAN, REPORT, REVIEW], then)], [criteria([PLAN, REPORT, REVIEW], now)])[1];

  it('are other maxima where they differ, of criteria or of their field', () => {
    expect(between(weighted('share', [20, 30, 50]), weighted('share', [20, 30, 50]))).toBe('same');
    expect(between(weighted('share', [20, 30, 50]), weighted('share', [30, 20, 50]))).toBe(
      'criteria since 2021: +0 -0 ~2',
    );
    expect(between(weighted('share', null, [60, 40]), weighted('share', null, [60, 50]))).toBe(
      'criteria since 2021: +0 -0 ~1',
    );
    expect(between(weighted('share', null, [60, 40]), weighted('share', null, [50, 40]))).toBe(
      'criteria since 2021: +0 -0 ~2',
    );
  });

  it('are others by their kind, and where there were none', () => {
    expect(between(weighted('share', [1, 1, 1]), weighted('factor', [1, 1, 1]))).toBe(
      'criteria since 2021: +0 -0 ~3',
    );
    expect(between({}, weighted('share', [1, 1, 1]))).toBe('criteria since 2021: +0 -0 ~3');
    expect(between({}, {})).toBe('same');
  });

  it('are told apart, that of a criterion and that of its field', () => {
    const [then, now] = [
      weighted('factor', [1, 30, 50], [23, 40]),
      weighted('factor', [12, 30, 50], [3, 40]),
    ];
    expect(between(then, now)).toBe('criteria since 2021: +0 -0 ~2');
  });

  it('count once with the max of a criterion, and not of one that came', () => {
    const then = criteria([PLAN, REPORT], weighted('factor', [1, 1]));
    const now = criteria([PLAN, ['Chỉ đạo', 'Báo cáo', 4], REVIEW], weighted('factor', [2, 2, 2]));
    expect(changes([then], [now])[1]).toBe('criteria since 2021: +1 -0 ~2');
  });
});
