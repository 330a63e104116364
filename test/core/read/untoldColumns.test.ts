import { describe, expect, it } from 'vitest';
import { computeRanking, inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

/** A score sheet below these lines, with two columns of numbers: the self-scores come to 6, the others to 5. */
const scored = (tab: string, lines: readonly string[], header: readonly string[]): SheetSnapshot =>
  sheet(tab, [
    ...lines.map((line) => [line]),
    header,
    ['1', 'Leadership', 5, null, null],
    ['1.1', 'Plan', 2, 2, 1],
    ['1.2', 'Inspection', 3, 1.5, 2],
    ['2', 'Institutions', 5, null, null],
    ['2.1', 'Review', 5, 2.5, 2],
  ]);
const VIETNAMESE = ['STT', 'Tiêu chí', 'Điểm tối đa'];
const ENGLISH = ['No', 'Criterion', 'Max score'];

function told(sheets: readonly SheetSnapshot[], settings: Settings = defaultSettings) {
  const { ranking, findings } = computeRanking(workbook(...sheets), settings, texts, NOW);
  return {
    units: ranking.blocks.flatMap(({ units }) =>
      units.map(({ name, percent }) => `${name} ${String(percent)}`),
    ),
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`),
  };
}

describe('a sheet that names its one unit', () => {
  it.each([
    [[...ENGLISH, 'Agency score', 'Evaluator score']],
    [[...ENGLISH, 'Score by agency', 'Score by council']],
    [[...ENGLISH, 'Agency', 'Council']],
    [[...ENGLISH, 'Claimed', 'Confirmed']],
    [[...ENGLISH, 'Reported', 'Approved']],
    [[...ENGLISH, 'Marks claimed', 'Score verified by DoHA']],
    [['No', 'Criterion', 'Total available', 'Own score', 'Council score']],
    [['Criterion code', 'Criterion', 'Max score', 'Self', 'Verified']],
  ])('has the scores of its unit below %j', (header) => {
    expect(told([scored('S', ['PAR Index 2025 score sheet', 'Agency: Ministry of Health'], header)])).toEqual(
      {
        units: ['Ministry of Health 50'],
        findings: [],
      },
    );
  });

  it.each([
    [[...VIETNAMESE, 'Kê khai', 'Xác nhận']],
    [[...VIETNAMESE, 'Điểm đơn vị kê khai', 'Điểm được xác nhận']],
    [[...VIETNAMESE, 'Đơn vị', 'Hội đồng']],
    [[...VIETNAMESE, 'Đơn vị đề nghị', 'Hội đồng thống nhất']],
    [['Mã TC', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định']],
  ])('has the scores of its unit below %j', (header) => {
    expect(told([scored('S', ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025', 'Đơn vị: Sở Y tế'], header)])).toEqual({
      units: ['Sở Y tế 50'],
      findings: [],
    });
  });

  it('gives no units called after kinds of score that nobody knows, and says so', () => {
    const lines = ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025', 'Đơn vị: Sở Y tế'];
    const unknown = scored('S', lines, [...VIETNAMESE, 'Sơ khảo', 'Chung khảo']);
    const known = scored(
      'T',
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025', 'Đơn vị: Sở Nội vụ'],
      [...VIETNAMESE, 'Tự chấm', 'Thẩm định'],
    );
    expect(told([unknown, known])).toEqual({
      units: ['Sở Nội vụ 50'],
      findings: ['sheet-without-scores S!A2'],
    });
    const { findings } = computeRanking(workbook(unknown, known), defaultSettings, texts, NOW);
    const said = findings.find(({ code }) => code === 'sheet-without-scores');
    expect(said?.facts).toMatchObject({ headers: ['Sơ khảo', 'Chung khảo'], unit: 'Sở Y tế' });
    // Whoever says what they are has it ranked.
    const correction = { sheet: 'S', columns: { self: 'D', verified1: 'E' } };
    expect(told([unknown, known], { ...defaultSettings, sheets: [correction] }).units).toEqual([
      'Sở Y tế 50',
      'Sở Nội vụ 50',
    ]);
  });

  it('gives none of several such sheets the same two units', () => {
    const sheets = ['Ministry of Health', 'Ministry of Justice'].map((unit) =>
      scored(
        unit,
        ['PAR Index 2025 score sheet', `Agency: ${unit}`],
        [...ENGLISH, 'First look', 'Last look'],
      ),
    );
    const { findings } = inspectWorkbook(workbook(...sheets), defaultSettings);
    expect(findings.map(({ code, facts }) => [code, 'headers' in facts && facts.headers])).toEqual(
      sheets.map(() => ['sheet-without-scores', ['First look', 'Last look']]),
    );
  });
});

describe('columns that are units, as before', () => {
  it('by their kinds below a line of the office that scores them', () => {
    const lines = ['KẾT QUẢ CHẤM ĐIỂM NĂM 2025', 'Đơn vị: UBND tỉnh Hà Tĩnh'];
    expect(told([scored('S', lines, [...VIETNAMESE, 'Sở Y tế', 'Sở Nội vụ'])]).units).toEqual([
      'Sở Y tế 60',
      'Sở Nội vụ 50',
    ]);
  });

  it('by any name where no line above names one unit', () => {
    const lines = ['KẾT QUẢ CHẤM ĐIỂM NĂM 2025'];
    expect(told([scored('S', lines, [...VIETNAMESE, 'Tân Thành', 'Hồng Lộc'])]).units).toEqual([
      'Tân Thành 60',
      'Hồng Lộc 50',
    ]);
  });
});

describe('words that are kinds of score alone', () => {
  it('are names of criteria with others behind', () => {
    expect(
      told([
        sheet('S', [
          ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
          ['STT', 'Đơn vị', 'Kê khai tài sản', 'Xác nhận công nợ', 'Tổng điểm'],
          [null, 'Điểm tối đa', 5, 5, 10],
          [1, 'Sở Y tế', 3, 4, 7],
          [2, 'Sở Nội vụ', 2, 3, 5],
        ]),
      ]).units,
    ).toEqual(['Sở Y tế 70', 'Sở Nội vụ 50']);
  });
});
