import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import type { RankingRun } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../src/core/workbook';
import type { PlannedSheet, SheetSnapshot } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from './sheets';

function run(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): RankingRun {
  return computeRanking(workbook(...sheets), { ...defaultSettings, ...settings }, texts, NOW);
}

describe('the plan', () => {
  const plan = (sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}) =>
    run(sheets, settings).plan;
  const asSnapshot = (planned: PlannedSheet): SheetSnapshot =>
    sheet(
      planned.name,
      planned.values.map((row) => row.map(plannedContent)),
      {
        resultMark: planned.mark,
        formulas: planned.values.flatMap((cells, row) =>
          cells.flatMap((value, column) =>
            isPlannedFormula(value) ? [{ row, column, formula: value.formula }] : [],
          ),
        ),
      },
    );

  it('has a summary, a ranking and a matrix per block, the zero scores and the data check', () => {
    const { sheets, activate } = plan([
      unitSheet('Sở A', [0, 3, 5]),
      unitSheet('Huyện B', [2, 3, 5], { block: 'Cấp huyện' }),
    ]);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Xếp hạng Sở, ban, ngành',
      'Xếp hạng Cấp huyện',
      'Lĩnh vực Sở, ban, ngành',
      'Lĩnh vực Cấp huyện',
      'Ma trận Sở, ban, ngành',
      'Ma trận Cấp huyện',
      'Biểu đồ Sở, ban, ngành',
      'Biểu đồ Cấp huyện',
      'Tiêu chí 0 điểm',
      'Thẩm định',
      'Vết thẩm định',
      'Thống kê',
      'Nhận định',
      'Kiểm tra dữ liệu',
      'Nhật ký',
      'Nhật ký (số liệu)',
    ]);
    expect(activate).toBe('Tổng hợp');
  });

  it('shortens the list of zero scores by the threshold and says so, and never result.json’s', () => {
    const sheets = [unitSheet('Sở A', [0, 0, 5])];
    const zeroSheet = plan(sheets, { zeroThreshold: 3 }).sheets.find(
      ({ name }) => name === 'Tiêu chí 0 điểm',
    );
    expect(zeroSheet?.values.slice(1)).toEqual([
      expect.arrayContaining([
        'Nêu tiêu chí có điểm tối đa từ 3 điểm; còn 1 tiêu chí dưới mức này đạt 0 điểm, xem các trang Ma trận',
      ]),
      expect.arrayContaining([null]),
      expect.arrayContaining(['Đơn vị', 'Điểm đạt']),
      [
        ...['Sở, ban, ngành', 'Sở A', 'Công tác chỉ đạo', '1.2', 'Báo cáo CCHC', '0/3', 3, 1, 1, 'Sở A'],
        { formula: `=HYPERLINK("#'Sở A'!E9","E9")`, value: 'E9' },
      ],
      expect.arrayContaining([null]),
      expect.arrayContaining([expect.stringMatching(/^Hạng nếu đạt: /u)]),
    ]);
    expect(run(sheets, { zeroThreshold: 3 }).ranking.blocks[0]?.zeroScores).toHaveLength(2);
  });

  it('replaces untouched result sheets, reads none of them, and is the same again', () => {
    const sources = [unitSheet('Sở A', [2, 3, 4]), unitSheet('Sở B', [2, 3, 5])];
    const first = plan(sources);
    const again = plan([...sources, ...first.sheets.map(asSnapshot)]);
    expect(again.replaces).toEqual(first.sheets.map(({ name }) => name));
    const other = ({ sheets }: typeof first) => sheets.filter(({ name }) => !name.startsWith('Nhật ký'));
    expect(other(again)).toEqual(other(first));
  });

  it.each([
    [
      'edited',
      (result: SheetSnapshot) => ({
        ...result,
        values: [['khác', ...(result.values[0] ?? []).slice(1)], ...result.values.slice(1)],
      }),
    ],
    ['renamed', (result: SheetSnapshot) => ({ ...result, name: 'Xếp hạng đã duyệt' })],
  ])('keeps a result sheet that was %s since', (_, change) => {
    const sources = [unitSheet('Sở A', [2, 3, 4])];
    const results = plan(sources).sheets.map(asSnapshot);
    const [summary, ranking, ...others] = results;
    if (summary === undefined || ranking === undefined) throw new Error('no result sheet');
    const kept = change(ranking);
    const again = run([...sources, summary, kept, ...others]);
    expect(again.plan.replaces).not.toContain(kept.name);
    expect(again.plan.sheets[1]?.name).toBe(
      kept.name === ranking.name ? `${ranking.name} (2)` : ranking.name,
    );
    expect(again.findings).toContainEqual(expect.objectContaining({ code: 'result-sheet-edited' }));
  });

  it('does not take a name that a sheet of the user’s has', () => {
    const own = sheet('TIÊU CHÍ 0 ĐIỂM', [['của tôi']]);
    expect(plan([unitSheet('Sở A', [2, 3, 4]), own]).sheets.map(({ name }) => name)).toContain(
      'Tiêu chí 0 điểm (2)',
    );
  });
});
