import { describe, expect, it } from 'vitest';
import { curedCell, curesOf } from '../../src/core/cures';
import type { HeldCell } from '../../src/core/cures';
import { inspectWorkbook } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { CellContent } from '../../src/core/workbook';
import { sheet, unitSheet, workbook } from './sheets';

const MAX = 2;

/** What is offered at each cell where the first score of Sở B is this. */
function offered(score: CellContent): readonly (readonly [string, string, readonly (string | number)[]])[] {
  const { findings } = inspectWorkbook(
    workbook(unitSheet('Sở A', [MAX, 3, 5]), unitSheet('Sở B', [score, 3, 5]), unitSheet('Sở C', [1, 3, 5])),
    defaultSettings,
  );
  return findings.flatMap((finding) => {
    const cures = curesOf(finding).map(({ content }) => content);
    return cures.length === 0 ? [] : [[finding.code, finding.place.sheet, cures] as const];
  });
}

describe('what may be put into the cell of a finding', () => {
  it.each<[CellContent, string, readonly (string | number)[]]>([
    [2.5, 'score-above-max', [MAX, '']],
    [-1, 'score-negative', ['']],
    ['1..5', 'score-not-a-number', ['', 'KAD']],
    ['chờ xác minh', 'score-not-a-number', ['', 'KAD']],
  ])('of a score of %s is what is plain', (score, code, contents) => {
    expect(offered(score)).toEqual([[code, 'Sở B', contents]]);
  });

  it('is that it does not apply, where one criterion of a unit is not scored', () => {
    const one = (unit: string, score: CellContent) =>
      sheet(unit, [
        ['BẢNG CHẤM ĐIỂM CCHC NĂM 2023'],
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch', 2, score],
        ['1.2', 'Báo cáo', 3, 3],
      ]);
    const { findings } = inspectWorkbook(workbook(one('Sở A', 1), one('Sở B', null)), defaultSettings);
    const blank = findings.filter(({ code }) => code === 'score-blank');
    expect(blank.map((finding) => [finding.place.cell, curesOf(finding)])).toEqual([
      ['D5', [{ kind: 'notApplicable', content: 'KAD' }]],
    ]);
  });

  it('is nothing where all scores are right', () => {
    expect(offered(1)).toEqual([]);
  });
});

describe('a cured cell', () => {
  const held = (numberFormat: string): HeldCell => ({
    content: '2..5',
    isText: true,
    numberFormat,
    shown: '2..5',
  });

  it('holds a number in a format of numbers', () => {
    expect(curedCell({ kind: 'max', content: 2 }, held('@'))).toMatchObject({
      content: 2,
      isText: false,
      numberFormat: 'General',
    });
    expect(curedCell({ kind: 'max', content: 2 }, held('0.00'))).toMatchObject({ numberFormat: '0.00' });
  });

  it('is blank, or a text, in the format that it had', () => {
    expect(curedCell({ kind: 'blank', content: '' }, held('@'))).toMatchObject({
      content: '',
      isText: false,
      numberFormat: '@',
    });
    expect(curedCell({ kind: 'notApplicable', content: 'KAD' }, held('@'))).toMatchObject({
      isText: true,
      numberFormat: '@',
    });
  });
});
