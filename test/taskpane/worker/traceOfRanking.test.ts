import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Given } from '../../../src/taskpane/worker/messages';
import { Assembler, slicesOf } from '../../../src/taskpane/worker/slices';
import { traceOfRanking } from '../../../src/taskpane/worker/ofRanking/traceOfRanking';
import { sheet, unitSheet, workbook } from '../../core/sheets';
import { losableEngine } from './losableEngine';

const HEAD = ['STT', 'Tiêu chí', 'Điểm tối đa'];

/** A unit scored by itself, `[1.1, 1.2]` of 4 points each, on a sheet of its own. */
const claims = (unit: string, first: number, second: number) =>
  sheet(`Tự chấm ${unit}`, [
    ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${unit}`],
    ['Khối: Sở, ban, ngành'],
    [...HEAD, 'Điểm tự chấm'],
    ['1', 'Chỉ đạo điều hành'],
    ['1.1', 'Kế hoạch', 4, first],
    ['1.2', 'Báo cáo', 4, second],
  ]);

/** The same unit appraised, in two rounds, with reasons. */
const appraised = (unit: string, first: readonly unknown[], second: readonly unknown[]) =>
  sheet(unit, [
    ['BẢNG THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${unit}`],
    ['Khối: Sở, ban, ngành'],
    [...HEAD, 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2', 'Ý kiến thẩm định'],
    ['1', 'Chỉ đạo điều hành'],
    ['1.1', 'Kế hoạch', 4, ...first.map(String)].map(typed),
    ['1.2', 'Báo cáo', 4, ...second.map(String)].map(typed),
  ]);

function typed(cell: string | number): string | number | null {
  if (cell === '') return null;
  return typeof cell === 'string' && /^\d+(?:\.5)?$/u.test(cell) ? Number(cell) : cell;
}

const snapshot = workbook(
  claims('Sở Nội vụ', 4, 3),
  claims('Sở Y tế', 3, 3),
  appraised('Sở Nội vụ', [2.5, 3, 'Chậm so với kế hoạch'], [2.5, '', 'Thiếu quý III']),
  appraised('Sở Y tế', [4, '', ''], [3, '', '']),
);
const given: Given['rank'] = [
  snapshot,
  defaultSettings,
  'vi',
  { year: 2026, month: 11, day: 29, hour: 6, minute: 30, second: 0 },
];
const ranked = { snapshot, settings: defaultSettings };
const block = 'Sở, ban, ngành';

describe('the trace of a ranking', () => {
  test('has the changed scores of a unit, the largest loss first, with their texts and the cells of their steps, which may be on several sheets', async () => {
    const { background, calls } = losableEngine();
    await background.call('rank', given);
    const trace = await traceOfRanking(background, ranked, { block, unit: 'Sở Nội vụ' });
    expect(calls).toEqual(['rank', 'trace']);
    expect(trace.map(({ leaf, change, reason }) => [leaf, change, reason])).toEqual([
      [0, -1_000_000, 'Chậm so với kế hoạch'],
      [1, -500_000, 'Thiếu quý III'],
    ]);
    expect(trace[0]?.places).toEqual({
      self: { sheet: 'Tự chấm Sở Nội vụ', cell: 'D6' },
      verified1: { sheet: 'Sở Nội vụ', cell: 'D6' },
      verified2: { sheet: 'Sở Nội vụ', cell: 'E6' },
      final: null,
    });
    expect(trace[1]?.places.verified2).toBeNull();
  });

  test('has the changed scores of a criterion, too; none of a block or a unit that is not there', async () => {
    const { background } = losableEngine();
    await background.call('rank', given);
    const ofCriterion = await traceOfRanking(background, ranked, { block, leaf: 0 });
    expect(ofCriterion.map(({ unit, change }) => [unit, change])).toEqual([
      ['Sở Nội vụ', -1_000_000],
      ['Sở Y tế', 1_000_000],
    ]);
    expect(await traceOfRanking(background, ranked, { block: '__proto__', unit: 'Sở Y tế' })).toEqual([]);
    expect(await traceOfRanking(background, ranked, { block, unit: 'constructor' })).toEqual([]);
  });

  test('is the same where a cancelled run has ended the worker meanwhile, and is kept then', async () => {
    const { background, calls, lose } = losableEngine();
    await background.call('rank', given);
    const of = { block, unit: 'Sở Y tế' };
    const before = await traceOfRanking(background, ranked, of);
    lose();
    expect(await traceOfRanking(background, ranked, of)).toEqual(before);
    expect(await traceOfRanking(background, ranked, of)).toEqual(before);
    expect(calls).toEqual(['rank', 'trace', 'trace', 'trace', 'trace']);
  });

  test('is plain data, which crosses to another thread as it is', async () => {
    const { background } = losableEngine();
    await background.call('rank', given);
    const trace = await traceOfRanking(background, ranked, { block, unit: 'Sở Nội vụ' });
    const assembler = new Assembler();
    for (const slice of slicesOf(trace)) assembler.add(structuredClone(slice));
    expect(assembler.value()).toEqual(trace);
  });

  test('of a run that could not be ranked is still that of the run before', async () => {
    const { background } = losableEngine();
    await background.call('rank', given);
    const [, settings, language, now] = given;
    const broken = workbook(unitSheet('Sở Nội vụ', [2, 30, 4]));
    await expect(background.call('rank', [broken, settings, language, now])).rejects.toThrow('rank');
    expect(await traceOfRanking(background, ranked, { block, unit: 'Sở Nội vụ' })).toHaveLength(2);
  });
});
