import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
const indexes = (year: number, figures: readonly CellContent[], formats: readonly string[] = []) => {
  const one = sheet(String(year), [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${String(year)}`],
    ['STT', 'Đơn vị', 'Chỉ số', 'Xếp hạng'],
    ...UNITS.map((unit, index): CellContent[] => [index + 1, unit, figures[index] ?? null, index + 1]),
  ]);
  const numberFormats = one.numberFormats.map((row, index) =>
    row.map((format, column) => (column === 2 ? (formats[index - 2] ?? format) : format)),
  );
  return { ...one, numberFormats };
};

function ranked(...sheets: readonly SheetSnapshot[]) {
  const { ranking, findings } = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
  const units = ranking.blocks.flatMap((block) => block.units);
  return {
    percents: units.map(({ percent }) => percent),
    previous: units.map(({ previousPercent }) => previousPercent),
    said: findings
      .filter(({ code }) => code !== 'block-guessed')
      .map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`),
  };
}

describe('indexes that are typed as shares', () => {
  const SAID = ['number-ambiguous 2024!C3'];
  it.each<[string, readonly CellContent[], readonly number[], readonly string[]]>([
    ['0.9 is 90 %', [0.9, 0.8, 0.7], [90, 80, 70], SAID],
    ['0.9 as text is 90 %', ['0,9', '0,8', '0,7'], [90, 80, 70], SAID],
    ['1 beside 0.8 is the whole', [1, 0.8, 0.7], [100, 80, 70], SAID],
    ['90 is 90 %', [90, 80, 70], [90, 80, 70], []],
    ['0 % and 1 % are none that must be shares', [1, 1, 0], [1, 1, 0], ['stated-total-differs 2024!B4']],
    ['0,9% is 0.9 %', ['0,9%', '0,8%', '0,7%'], [0.9, 0.8, 0.7], []],
  ])('%s', (_, figures, percents, said) => {
    expect(ranked(indexes(2024, figures))).toMatchObject({ percents, said });
  });

  it('are read like those beside them that are formatted as percentages', () => {
    const { percents, said } = ranked(indexes(2024, [0.9, 0.8, 0.7], ['0.00%', 'General', '0%']));
    expect(percents).toEqual([90, 80, 70]);
    expect(said).toEqual(['number-ambiguous 2024!C4']);
  });

  it('are nothing to tell where the points beside them say the same', () => {
    const { percents, said } = ranked(
      sheet('2024', [
        ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Tỷ lệ'],
        ...UNITS.map((unit, index): CellContent[] => [index + 1, unit, 50, 45 - index, (45 - index) / 50]),
      ]),
    );
    expect({ percents, said }).toEqual({ percents: [90, 88, 86], said: [] });
  });

  it('are shares in last year’s table, too', () => {
    const { previous, said } = ranked(indexes(2024, [90, 80, 70]), indexes(2023, [0.85, 0.8, 0.75]));
    expect({ previous, said }).toEqual({ previous: [85, 80, 75], said: ['number-ambiguous 2023!C3'] });
  });

  it('are shares in last year’s columns, too', () => {
    const { previous, said } = ranked(
      sheet('2024', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        ['STT', 'Đơn vị', 'Chỉ số 2023', 'Chỉ số 2024'],
        ...UNITS.map((unit, index): CellContent[] => [index + 1, unit, 0.9 - index / 10, 95 - index]),
      ]),
    );
    expect({ previous, said }).toEqual({ previous: [90, 80, 70], said: ['number-ambiguous 2024!C3'] });
  });
});
