import { describe, expect, it } from 'vitest';
import { gapOf } from '../../../src/core/appraisal/appraisal';
import type { BlockAppraisal } from '../../../src/core/appraisal/appraisal';
import { toNumber } from '../../../src/core/points';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, WorkbookSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

/** A column of scores: its header, and its points of two criteria of 4 points each. */
type Column = readonly [head: string, first: CellContent, second: CellContent];

const SELF: Column = ['Điểm tự chấm', 4, 4];
const FIRST: Column = ['Điểm thẩm định lần 1', 1, 2];
const AGAIN: Column = ['Điểm tự chấm lần 2', 3, 2];
const SECOND: Column = ['Điểm thẩm định lần 2', 2, 3];
const THIRD: Column = ['Điểm thẩm định lần 3', 4, 1];

function unitSheet(...columns: readonly Column[]): WorkbookSnapshot {
  return workbook(
    sheet('Xã A', [
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Đơn vị: Xã A'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...columns.map(([head]) => head)],
      [1, 'Kế hoạch', 4, ...columns.map(([, first]) => first)],
      [2, 'Báo cáo', 4, ...columns.map(([, , second]) => second)],
    ]),
  );
}

/** The criteria by units: two columns of scores or more below each unit's name. */
function unitColumns(...columns: readonly Column[]): WorkbookSnapshot {
  const blanks = columns.slice(1).map(() => null);
  const twice = (of: (column: Column) => CellContent) => [...columns.map(of), ...columns.map(of)];
  return workbook(
    sheet('Tổng hợp', [
      ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', ...blanks, 'Xã B', ...blanks],
      [null, null, null, ...twice(([head]) => head)],
      [1, 'Kế hoạch', 4, ...twice(([, first]) => first)],
      [2, 'Báo cáo', 4, ...twice(([, , second]) => second)],
    ]),
  );
}

function appraisalOf(book: WorkbookSnapshot) {
  const run = computeRanking(book, defaultSettings, texts, NOW);
  const told = run.findings.filter(({ code }) => code === 'claimed-again' || code === 'round-not-shown');
  return {
    appraisal: run.ranking.blocks[0]?.appraisal ?? null,
    told: told.map(({ place, code }) => `${place.cell} ${code}`),
  };
}

/** Self-score, first round and last round of the changed scores of Xã A. */
function changesIn(appraisal: BlockAppraisal | null): readonly (readonly unknown[])[] {
  const points = (score: unknown) => (typeof score === 'number' ? toNumber(score) : score);
  return (appraisal?.changes ?? [])
    .filter(({ unit }) => unit === 'Xã A')
    .map(({ self, verified1, verified2 }) => [self, verified1, verified2].map(points));
}

function gapIn(appraisal: BlockAppraisal | null): number | null {
  const [unit] = appraisal?.units ?? [];
  return unit === undefined ? null : toNumber(gapOf(unit));
}

describe.each([
  ['a unit’s own sheet', unitSheet],
  ['units in columns', unitColumns],
])('of more than two rounds or one self-score on %s', (layout, book) => {
  it('the first and the last round are shown, and the one between them is named with its cells', () => {
    const { appraisal, told } = appraisalOf(book(SELF, FIRST, SECOND, THIRD));
    expect(changesIn(appraisal)).toEqual([
      [4, 1, 4],
      [4, 2, 1],
    ]);
    expect(appraisal?.rounds).toBe('more');
    const cells = layout === 'units in columns' ? ['F4'] : ['F4', 'F5'];
    expect(told).toEqual(cells.map((cell) => `${cell} round-not-shown`));
  });

  it('two rounds are both shown, and nothing is said', () => {
    const { appraisal, told } = appraisalOf(book(SELF, FIRST, SECOND));
    expect(appraisal?.rounds).toBe('two');
    expect(told).toEqual([]);
  });

  it('a third round that is blank leaves the second as the last, and nothing is said', () => {
    const { appraisal, told } = appraisalOf(book(SELF, FIRST, SECOND, ['Điểm thẩm định lần 3', null, null]));
    expect(changesIn(appraisal)).toEqual([
      [4, 1, 2],
      [4, 2, 3],
    ]);
    expect(appraisal?.rounds).toBe('two');
    expect(told).toEqual([]);
  });

  it('the self-score before the first round is the claim, and what the unit claims after it is named', () => {
    const { appraisal, told } = appraisalOf(book(SELF, FIRST, AGAIN, SECOND));
    expect(changesIn(appraisal)).toEqual([
      [4, 1, 2],
      [4, 2, 3],
    ]);
    expect(gapIn(appraisal)).toBe(-3);
    const cells = layout === 'units in columns' ? ['F4'] : ['F4', 'F5'];
    expect(told).toEqual(cells.map((cell) => `${cell} claimed-again`));
  });

  it('of two self-scores before the appraisal the later one is the claim, and the other one is named', () => {
    const { appraisal, told } = appraisalOf(
      book(SELF, ['Điểm tự chấm điều chỉnh', 3, 4], ['Điểm thẩm định', 1, 4]),
    );
    expect(changesIn(appraisal)).toEqual([[3, 1, null]]);
    expect(gapIn(appraisal)).toBe(-2);
    const cells = layout === 'units in columns' ? ['D4', 'G4'] : ['D4'];
    expect(told.toSorted()).toEqual(cells.map((cell) => `${cell} claimed-again`).toSorted());
  });

  it('the same self-score twice is nothing to say', () => {
    expect(appraisalOf(book(SELF, FIRST, ['Điểm tự chấm lần 2', 4, 4], SECOND)).told).toEqual([]);
  });
});
