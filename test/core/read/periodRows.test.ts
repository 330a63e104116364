import type { Finding } from '../../../src/core/findings/findings';
import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/core/period';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';

/** A row of each unit for each period; the first period's points are 80, 82, 84, the others' 90, 87, 84. */
function table(
  header: string,
  periods: readonly CellContent[],
  { title = TITLE, merged = true }: { readonly title?: string; readonly merged?: boolean } = {},
): SheetSnapshot {
  return sheet('KQ', [
    [title],
    ['STT', 'Tên đơn vị', header, 'Điểm tối đa', 'Tổng điểm'],
    ...UNITS.flatMap((unit, at) =>
      periods.map((period, index) => [
        ...(merged && index > 0 ? [null, null] : [at + 1, unit]),
        period,
        merged && index > 0 ? null : 100,
        index === 0 ? 80 + 2 * at : 90 - 3 * at,
      ]),
    ),
  ]);
}

function results(one: SheetSnapshot) {
  const { ranking } = rankWorkbook(workbook(one), defaultSettings);
  return {
    year: ranking.blocks.map(({ year }) => (year === null ? '' : periodCode(year))).join(),
    ranks: ranking.blocks.flatMap(({ units }) =>
      units.map(({ name, rank, previousRank }) => `${name} ${String(rank)} ${String(previousRank)}`),
    ),
    said: ranking.findings
      .filter(({ code }) => code !== 'block-guessed')
      .map(({ code, severity, facts }) => `${severity} ${code} ${saidIn(facts)}`),
  };
}

function saidIn(facts: Finding['facts']): string {
  if ('periods' in facts) return facts.periods.map(periodCode).join('\n');
  if ('kind' in facts) return facts.kind;
  return 'unit' in facts ? (facts.unit ?? '') : '';
}

const LATEST = ['Sở Nội vụ 1 3', 'Sở Y tế 2 2', 'Sở Tư pháp 3 1'];

describe('a table of units with a row of each for each period', () => {
  it.each([
    ['Kỳ', ['Quý I', 'Quý II'], TITLE, 'Quý II/2025'],
    ['Kỳ đánh giá', ['Quý III/2025', 'Quý IV/2025'], 'KẾT QUẢ', 'Quý IV/2025'],
    ['Quý', ['I', 'II'], TITLE, 'Quý II/2025'],
    ['Quý', [1, 2], TITLE, 'Quý II/2025'],
    ['Tháng', [8, 9], TITLE, 'T9/2025'],
    ['Tháng', ['T8', 'T9'], TITLE.replace('NĂM', 'THÁNG 9 NĂM'), 'T9/2025'],
    ['Năm', [2024, 2025], 'KẾT QUẢ', '2025'],
    ['Kỳ', ['6 tháng đầu năm', '6 tháng cuối năm'], TITLE, '6 tháng cuối năm 2025'],
  ] as const)(
    'counts by its latest and is compared with the one before: %s %j',
    (header, periods, title, year) => {
      for (const merged of [true, false]) {
        expect(results(table(header, periods, { title, merged }))).toEqual({ year, ranks: LATEST, said: [] });
      }
    },
  );

  it('counts by its latest although that stands first', () => {
    const { year, ranks } = results(table('Quý', ['II', 'I']));
    expect([year, ranks]).toEqual(['Quý II/2025', ['Sở Tư pháp 1 3', 'Sở Y tế 2 2', 'Sở Nội vụ 3 1']]);
  });

  it('says which older period is not used, and which unit the latest one lacks', () => {
    expect(results(table('Quý', ['I', 'II', 'III'])).said).toEqual(['info period-not-used Quý I/2025']);
    const whole = table('Quý', ['I', 'II']);
    expect(results({ ...whole, values: whole.values.slice(0, -1) })).toMatchObject({
      ranks: ['Sở Nội vụ 1 3', 'Sở Y tế 2 2'],
      said: ['warning unit-gone Sở Tư pháp'],
    });
  });

  it('may have the period merged over its units, and blocks between them', () => {
    const one = sheet('KQ', [
      [TITLE],
      ['STT', 'Kỳ', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
      ['I', null, 'Các sở, ban, ngành'],
      [1, 'Quý I', 'Sở Nội vụ', 100, 80],
      [2, null, 'Sở Y tế', 100, 82],
      [1, 'Quý II', 'Sở Nội vụ', 100, 90],
      [2, null, 'Sở Y tế', 100, 87],
    ]);
    expect(results(one)).toEqual({
      year: 'Quý II/2025',
      ranks: ['Sở Nội vụ 1 2', 'Sở Y tế 2 1'],
      said: [],
    });
  });

  it.each([
    ['one period', table('Quý', ['I'])],
    ['what is no period', table('Kỳ', ['A'])],
  ])('is none with %s', (_, one) => {
    expect(results(one).ranks).toEqual(['Sở Tư pháp 1 null', 'Sở Y tế 2 null', 'Sở Nội vụ 3 null']);
  });

  it('is of the one period that all rows say, whatever its title does, which is said', () => {
    expect(results(table('Quý', ['I']))).toMatchObject({ year: 'Quý I/2025', said: [] });
    const bare = { title: 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH' };
    expect(results(table('Năm', [2024], bare))).toMatchObject({ year: '2024', said: [] });
    expect(results(table('Năm', [2024])).said).toEqual(['warning line-unused yearColumn']);
  });

  it('warns of several years where each unit has one row', () => {
    const rows = UNITS.map((unit, at) => [at + 1, unit, 2024 + (at % 2), 100, 80 + at]);
    const one = sheet('KQ', [[TITLE], ['STT', 'Tên đơn vị', 'Năm', 'Điểm tối đa', 'Tổng điểm'], ...rows]);
    expect(results(one)).toMatchObject({ year: '2025', said: ['warning line-unused yearsOfRows'] });
  });
});
