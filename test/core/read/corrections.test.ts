import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { computeRanking, inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings, parseSettings } from '../../../src/core/settings/settings';
import type { SheetCorrection } from '../../../src/core/settings/sheetCorrections';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const corrected = (...sheets: readonly SheetCorrection[]) => parseSettings({ sheets });
const three = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [1, 3, 5]),
  unitSheet('Sở C', [0, 3, 5]),
);
const unitsOf = (...sheets: readonly SheetCorrection[]) =>
  computeRanking(three, corrected(...sheets), texts, NOW).ranking.blocks.map((block) => ({
    block: block.name,
    year: block.year,
    units: block.units.map(({ name, percent }) => `${name} ${percent ?? ''}`),
  }));
const readingOf = (name: string, ...sheets: readonly SheetCorrection[]) =>
  inspectWorkbook(three, corrected(...sheets)).readings.find((reading) => reading.sheet === name);
const unusedIn = (...sheets: readonly SheetCorrection[]) =>
  inspectWorkbook(three, corrected(...sheets))
    .findings.filter((one) => one.code === 'correction-unused')
    .map(({ severity, place, facts }) => [severity, place.sheet, facts.part, facts.value]);

describe('a corrected sheet', () => {
  it('is not read when it is to be ignored, and says so', () => {
    expect(unitsOf({ sheet: 'Sở B', ignore: true })[0]?.units).toEqual(['Sở A 100', 'Sở C 80']);
    const { readings, findings } = inspectWorkbook(three, corrected({ sheet: 'Sở B', ignore: true }));
    expect(readings[1]).toMatchObject({
      kind: 'ignored',
      units: 0,
      rows: 0,
      correction: { sheet: 'Sở B', ignore: true },
    });
    expect(findings.map(({ code, severity, place }) => [code, severity, place.sheet])).toEqual([
      ['sheet-corrected', 'info', 'Sở B'],
    ]);
  });

  it('is the unit, of the block and of the year that the officer says', () => {
    expect(unitsOf({ sheet: 'Sở B', unit: ' Sở Tư pháp ', block: 'Khối thử', year: 2024 })).toEqual([
      { block: 'Khối thử', year: 2024, units: ['Sở Tư pháp 90'] },
    ]);
  });

  it('needs no line with the unit’s name when the officer gives it', () => {
    const nameless = workbook(
      sheet('Sheet1', [
        ['NĂM 2023'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch', 5, 4],
      ]),
    );
    const codes = (...sheets: readonly SheetCorrection[]) =>
      inspectWorkbook(nameless, corrected(...sheets)).findings.map(({ code }) => code);
    expect(codes()).toContain('unit-name-missing');
    expect(codes({ sheet: 'Sheet1', unit: 'constructor' })).not.toContain('unit-name-missing');
  });

  it('takes the scores and the max from the columns that the officer says', () => {
    expect(unitsOf({ sheet: 'Sở C', columns: { verified1: 'D' } })[0]?.units).toEqual([
      'Sở A 100',
      'Sở C 100',
      'Sở B 90',
    ]);
    const columns = readingOf('Sở C', { sheet: 'Sở C', columns: { verified1: 'D' } })?.columns ?? [];
    expect(columns.map(({ letters, header, role }) => ({ letters, header, role }))).toEqual([
      { letters: 'A', header: 'STT', role: 'code' },
      { letters: 'B', header: 'Tiêu chí', role: 'name' },
      { letters: 'C', header: 'Điểm tối đa', role: 'max' },
      { letters: 'D', header: 'Điểm tự chấm', role: 'verified1' },
      { letters: 'E', header: 'Điểm thẩm định', role: 'note' },
    ]);
  });

  it('is read from the row that the officer says, whatever looks like a header above it', () => {
    const misleading = workbook(
      sheet('Phiếu', [
        ['NĂM 2023'],
        ['Đơn vị: Sở A'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Dòng nháp', 50],
        ['1.1', 'Nháp', 50, 1],
        ['Số', 'Việc', 'Mức', 'Kết luận', 'Nháp'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch', 5, 4, 3],
      ]),
    );
    const settings = corrected({
      sheet: 'Phiếu',
      headerRow: 6,
      columns: { code: 'A', name: 'B', max: 'C', final: 'D' },
      unused: ['E'],
    });
    const { ranking, readings, findings } = computeRanking(misleading, settings, texts, NOW);
    expect(ranking.blocks[0]?.units[0]).toMatchObject({ name: 'Sở A', points: 4, maxPoints: 5 });
    // The numbers above stand in no table now.
    const said = findings.filter(({ severity }) => severity !== 'info');
    expect(said.map(({ code, place }) => [code, place.cell])).toEqual([['row-unread', 'B4']]);
    expect(readings[0]).toMatchObject({ headerRow: 6 });
    expect(readings[0]?.columns.map(({ letters, header, role }) => [letters, header, role])).toEqual([
      ['A', 'Số', 'code'],
      ['B', 'Việc', 'name'],
      ['C', 'Mức', 'max'],
      ['D', 'Kết luận', 'final'],
      ['E', 'Nháp', null],
    ]);
  });

  it('has its units where the officer says, where the dictionary knows none of its words', () => {
    const strange = workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Số', 'Nơi', 'Mức', 'Kết luận'],
        [1, 'Sở Nội vụ', 100, 90],
        [2, 'Sở Y tế', 100, 80],
      ]),
    );
    const settings = corrected({ sheet: 'KQ', headerRow: 2, columns: { unit: 'B', max: 'C', final: 'D' } });
    const { blocks } = computeRanking(strange, settings, texts, NOW).ranking;
    expect(blocks[0]?.units.map(({ name, percent }) => [name, percent])).toEqual([
      ['Sở Nội vụ', 90],
      ['Sở Y tế', 80],
    ]);
  });

  it('has a column less where the officer does not use it, as if it were blank', () => {
    const withTrial = workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm thưởng'],
        [1, 'Sở Nội vụ', 100, 90, 0],
        [2, 'Sở Y tế', 100, 80, 15],
      ]),
    );
    const unitsBy = (...sheets: readonly SheetCorrection[]) =>
      computeRanking(withTrial, corrected(...sheets), texts, NOW).ranking.blocks[0]?.units.map(
        ({ name, percent }) => [name, percent],
      );
    expect(unitsBy()).toEqual([
      ['Sở Y tế', 95],
      ['Sở Nội vụ', 90],
    ]);
    expect(unitsBy({ sheet: 'KQ', unused: ['E'] })).toEqual([
      ['Sở Nội vụ', 90],
      ['Sở Y tế', 80],
    ]);
  });

  it('is read where the dictionary knows none of its columns of points', () => {
    const strange = workbook(
      sheet('Phiếu', [
        [null, 'NĂM 2023'],
        [null, 'Đơn vị: Sở A'],
        [null, 'STT', 'Tiêu chí', 'Mức', 'Kết luận'],
        [null, '1', 'Công tác chỉ đạo', 5],
        [null, '1.1', 'Kế hoạch', 5, 4],
      ]),
    );
    expect(() => computeRanking(strange, defaultSettings, texts, NOW)).toThrow(RankingStopped);
    const settings = corrected({ sheet: 'Phiếu', columns: { max: 'D', final: 'E' } });
    expect(computeRanking(strange, settings, texts, NOW).ranking.blocks[0]?.units[0]).toMatchObject({
      name: 'Sở A',
      percent: 80,
    });
  });

  it('puts all units of a table into the block that the officer says, whatever its rows say', () => {
    const totals = workbook(
      sheet('Kết quả', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        ['I', 'Các sở, ban, ngành'],
        [1, 'Sở A', 100, 90],
        [2, 'Sở B', 100, 80],
        ['II', 'Các đơn vị khác'],
        [1, 'Sở C', 100, 70],
      ]),
    );
    const settings = corrected({ sheet: 'Kết quả', block: 'Khối thử' });
    const { blocks } = computeRanking(totals, settings, texts, NOW).ranking;
    expect(blocks.map(({ name, units }) => [name, units.length])).toEqual([['Khối thử', 3]]);
  });

  it('may be called anything', () => {
    const hostile = workbook(
      unitSheet('Sở A', [2, 3, 5], { name: '__proto__' }),
      unitSheet('Sở B', [2, 3, 5], { name: 'constructor' }),
      unitSheet('Sở C', [2, 3, 5], { name: '=1+1' }),
    );
    const settings = corrected(
      { sheet: '__proto__', ignore: true },
      { sheet: 'constructor', unit: 'toString' },
    );
    const { ranking } = computeRanking(hostile, settings, texts, NOW);
    expect(ranking.blocks[0]?.units.map(({ name }) => name)).toEqual(['toString', 'Sở C']);
  });
});

describe('a correction that meets nothing is a warning', () => {
  it('of a sheet that is gone', () => {
    expect(unusedIn({ sheet: 'sở b', ignore: true })).toEqual([['warning', 'sở b', 'sheet', 'sở b']]);
  });

  it('of a column beyond the table', () => {
    expect(unusedIn({ sheet: 'Sở B', columns: { max: 'ZZ', self: 'D' } })).toEqual([
      ['warning', 'Sở B', 'column', 'ZZ'],
    ]);
  });

  it('of a header row that no header begins in, and of a column left out beyond the table', () => {
    expect(unusedIn({ sheet: 'Sở B', headerRow: 2, unused: ['ZZ'] })).toEqual([
      ['warning', 'Sở B', 'column', 'ZZ'],
      ['warning', 'Sở B', 'headerRow', '2'],
    ]);
  });

  it('of a unit, block or year where there is no table', () => {
    const notes = workbook(...three.sheets, sheet('Ghi chú', [['Họp lúc 8 giờ']]));
    const { findings } = inspectWorkbook(
      notes,
      corrected({ sheet: 'Ghi chú', unit: 'Sở D', block: 'B', year: 2023 }),
    );
    expect(findings.filter((one) => one.code === 'correction-unused').map(({ facts }) => facts.part)).toEqual(
      ['unit', 'block', 'year'],
    );
  });
});

describe('what was read of a sheet', () => {
  it('counts its rows and what was passed over, by reason', () => {
    expect(readingOf('Sở A')).toMatchObject({
      kind: 'unitScoreSheet',
      block: 'Sở, ban, ngành',
      unitNames: ['Sở A'],
      year: 2023,
      criteria: 3,
      rows: 5,
      passedOver: [
        { reason: 'letterhead', count: 3 },
        { reason: 'option', count: 2 },
        { reason: 'total', count: 1 },
        { reason: 'signature', count: 1 },
      ],
      correction: null,
    });
  });

  it('is the same before a run and in it', () => {
    const run = computeRanking(three, defaultSettings, texts, NOW);
    expect(inspectWorkbook(three, defaultSettings).readings).toEqual(run.readings);
  });
});
