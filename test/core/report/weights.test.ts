import { describe, expect, it } from 'vitest';
import { resultJson } from '../../../src/core/run/resultJson';
import { computeRanking } from '../../../src/core/run/run';
import type { RankingRun } from '../../../src/core/run/run';
import { defaultSettings, parseSettings } from '../../../src/core/settings/settings';
import { plannedContent, isPlannedFormula } from '../../../src/core/workbook';
import type { CellContent, PlannedValue } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const rows = (header: string, weights: readonly CellContent[]) =>
  sheet('KQ', [
    ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', header, 'Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'],
    ['I', 'Thể chế', 15, weights[0] ?? null],
    ['1', 'Rà soát', 5, weights[1] ?? null, 4, 1, 'KAD'],
    ['2', 'Công khai', 10, weights[2] ?? null, 5, 0, 8],
    ['II', 'Thủ tục', 5, weights[3] ?? null],
    ['1', 'Đúng hạn', 5, weights[4] ?? null, 4, 5, 5],
    [null, 'Điểm thưởng', null, null, 1, null, null],
  ]);
const run = (header: string, weights: readonly CellContent[]) =>
  computeRanking(workbook(rows(header, weights)), defaultSettings, texts, NOW);

/** The shown cells of a planned sheet. */
function cellsOf({ plan }: RankingRun, name: string): readonly (readonly PlannedValue[])[] {
  return plan.sheets.find((one) => one.name.startsWith(name))?.values ?? [];
}

function shown({ plan }: RankingRun, name: string): string {
  return cellsOf({ plan } as RankingRun, name)
    .map((row) => row.map((cell) => plannedContent(cell) ?? '').join('|'))
    .join('\n');
}

describe('a weighted block', () => {
  const shares = run('Trọng số', [null, '20%', '30%', null, '50%']);
  const fields = run('Trọng số', ['60%', null, null, '40%', null]);
  const nested = run('Trọng số', ['50%', '40%', '60%', '50%', '100%']);
  const factors = run('Hệ số', [null, 2, 1, null, 3]);

  it('says so on its sheets of points and indexes and in result.json', () => {
    for (const made of [shares, fields, nested]) {
      for (const name of ['Xếp hạng', 'Lĩnh vực', 'Ma trận']) {
        expect(shown(made, name).replaceAll(/[|\n]+/gu, ' '), name).toContain('theo trọng số');
      }
      expect(resultJson(made, texts)).toMatchObject({ blocks: [{ weighted: true }] });
    }
    expect(shown(factors, 'Xếp hạng')).toContain('đã nhân hệ số');
    expect(shown(factors, 'Ma trận')).toContain('Hệ số');
  });

  it('says so above what each unit is to mend, where points lost are told', () => {
    const merit = (header: string, weights: readonly CellContent[]) =>
      shown(
        computeRanking(
          workbook(rows(header, weights)),
          parseSettings({ resultSheets: ['ranking', 'merit'] }),
          texts,
          NOW,
        ),
        'Khen thưởng',
      );
    const note = 'điểm và điểm tối đa ghi ở đây chưa nhân trọng số';
    expect(merit('Trọng số', [null, '20%', '30%', null, '50%'])).toContain(note);
    expect(merit('Hệ số', [null, 2, 1, null, 3])).toContain('Điểm và điểm tối đa đã nhân hệ số.');
    expect(merit('Ghi chú', [])).not.toContain('nhân');
  });

  it('shows its weights beside the maxima in Ma trận, and points and maxima plain', () => {
    expect(shown(shares, 'Ma trận')).toContain('1|Thể chế|Rà soát|5|20|KAD|4|1');
    expect(shown(fields, 'Ma trận')).toContain('1|Thể chế|Rà soát|5|60|KAD|4|1');
    expect(shown(nested, 'Ma trận')).toContain('1|Thể chế|Rà soát|5|40|50|KAD|4|1');
    expect(shown(factors, 'Ma trận')).toContain('1|Thể chế|Rà soát|5|2|KAD|4|1');
  });

  it('tells what a zero score costs in the index', () => {
    // 30 % × 0/10 of the index, and of the field's 10 of 15 points 60 %.
    expect(shares.ranking.blocks[0]?.zeroScores.map(({ lostPercent }) => lostPercent)).toEqual([30]);
    expect(fields.ranking.blocks[0]?.zeroScores.map(({ lostPercent }) => lostPercent)).toEqual([40]);
    expect(shown(shares, 'Tiêu chí 0 điểm')).toContain('0/10|10|30|');
    expect(shown(shares, 'Nhận định')).toContain('0/10 điểm, mất 30,00 điểm phần trăm của chỉ số');
  });

  it.each([
    ['shares of criteria', shares],
    ['shares of fields', fields],
    ['nested shares', nested],
    ['factors', factors],
  ])('has a live index: %s', (_, made) => {
    const sheet = cellsOf(made, 'Xếp hạng');
    const header = sheet.findIndex((row) => row.includes('Chỉ số (%)') || row.includes('Chỉ số'));
    const units = sheet.slice(header + 1, header + 4);
    expect(units.map((row) => isPlannedFormula(row[4] ?? null))).toEqual([true, true, true]);
  });

  it('is said to have changed where its weights have, in the log of the next run', () => {
    const before = shares.plan.sheets.map((planned) => ({
      ...sheet(
        planned.name,
        planned.values.map((row) => row.map(plannedContent)),
      ),
      visibility: planned.visibility,
      resultMark: planned.mark,
    }));
    const again = computeRanking(
      workbook(rows('Trọng số', [null, '30%', '30%', null, '40%']), ...before),
      defaultSettings,
      texts,
      NOW,
    );
    expect(shown(again, 'Nhật ký')).toContain('Trọng số, hệ số thay đổi: 1 Rà soát (Thể chế)|20%|30%');
  });
});
