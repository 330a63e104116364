import { describe, expect, it } from 'vitest';
import type { Paper, PaperChart } from '../../../src/core/papers/paper';
import { unitSheet, workbook } from '../sheets';
import { papersOf } from './papersOf';

const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở C', [0.5, 3, 0]),
  unitSheet('Sở A', [1, 1, 1], { year: 2022, name: 'A 2022' }),
  unitSheet('Sở B', [2, 2, 5], { year: 2022, name: 'B 2022' }),
);

function chartsOf({ parts }: Paper): readonly PaperChart[] {
  return parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));
}

const lines = ({ bars }: PaperChart) =>
  bars.map(({ label, values }) => [label, ...values.map((one) => one?.figure.text ?? '')].join(' | '));

describe('the charts of the report', () => {
  it('show the index of each unit in the order of rank, with the average where it belongs', () => {
    const [index] = chartsOf(papersOf(BOOK).report);
    expect(index?.title).toBe('Chỉ số CCHC năm 2023: Sở, ban, ngành');
    expect(index && lines(index)).toEqual([
      '1. Sở A | 100,00%',
      'Bình quân của khối | 66,67%',
      '2. Sở B | 65,00%',
      '3. Sở C | 35,00%',
    ]);
    expect(index?.bars.map(({ isAverage }) => isAverage ?? false)).toEqual([false, true, false, false]);
    expect(index?.axis).toEqual({ min: 0, max: 100 });
    expect(index?.notes).toEqual(['Trục bắt đầu từ 0.']);
  });

  it('show the average of each field beside last year’s', () => {
    const [, fields] = chartsOf(papersOf(BOOK).report);
    expect(fields?.series).toEqual(['Năm 2023', 'Năm 2022']);
    expect(fields && lines(fields)).toEqual([
      'Công tác chỉ đạo | 73,33% | 60,00%',
      'Cải cách thể chế | 60,00% | 60,00%',
    ]);
  });

  it('show of a big block the first and the last units, and how many are between them', () => {
    const units = Array.from({ length: 50 }, (_, at) => unitSheet(`Xã ${at + 1}`, [2, 3, 5 - at / 10]));
    const [index] = chartsOf(papersOf(workbook(...units)).report);
    expect(index?.title).toContain('20 đơn vị đầu bảng và 20 đơn vị cuối bảng');
    const drawn = index ? lines(index) : [];
    expect(drawn).toHaveLength(42);
    expect(drawn.slice(19, 23)).toEqual([
      '20. Xã 20 | 81,00%',
      '… 10 đơn vị khác … | ',
      'Bình quân của khối | 75,50%',
      '31. Xã 31 | 70,00%',
    ]);
  });

  it('say where their axis begins', () => {
    const close = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [2, 3, 4.5]));
    const [index] = chartsOf(papersOf(close).report);
    expect(index?.axis).toEqual({ min: 90, max: 100 });
    expect(index?.notes).toEqual([expect.stringMatching(/^Trục bắt đầu từ 90%/u)]);
  });

  it('are none where there is nothing to compare', () => {
    expect(chartsOf(papersOf(workbook(unitSheet('Sở A', [2, 3, 5]))).report)).toHaveLength(1);
  });

  it('know the cells of their units’ figures', () => {
    const [index] = chartsOf(papersOf(BOOK).report);
    const [first] = index?.bars ?? [];
    expect(first?.values[0]?.figure.cells.map(({ sheet }) => sheet)).toEqual(['Xếp hạng Sở, ban, ngành']);
  });
});
