import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../../src/core/explain/runs/runRecord';
import { keptRecord, logDataSheet } from '../../../src/core/report/earlier/logData';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { applied } from '../appliedPlan';
import { NOW } from '../sheets';

const record = (names: readonly string[], leaves = 2): RunRecord => ({
  time: NOW,
  settings: new Map<string, unknown>([['rankDecimals', 1]]),
  earlierFiles: [{ file: 'CCHC 2021.xlsx', periods: [2020, 2021] }],
  blocks: [
    {
      name: 'Sở, ban, ngành',
      leaves: Array.from({ length: leaves }, (_, index) => ({
        field: 'Cải cách thể chế',
        code: `1.${index}`,
        name: `Tiêu chí ${index}`,
        maxPoints: 1.5,
      })),
      units: names.map((name) => ({
        name,
        rank: 1,
        percent: 96.85314685,
        bonus: 0,
        penalty: 0.5,
        scores: Array.from({ length: leaves }, (_, index) => ['1.25', 'b', 'n', 'x', '0'][index % 5]).join(
          ' ',
        ),
      })),
    },
  ],
});

function read(
  kept: RunRecord,
  change: (values: CellContent[][]) => void = () => undefined,
): RunRecord | null {
  const [sheet] = applied(
    { sheets: [] },
    {
      sheets: [logDataSheet(kept, 'Số liệu', 'Không sửa', new Map([['Xếp hạng', '2:ranking:0']]))],
      replaces: [],
      activate: '',
    },
  ).sheets as readonly [SheetSnapshot];
  const values = sheet.values.map((row) => [...row]);
  change(values);
  return keptRecord([{ ...sheet, values }]);
}

describe('the figures that the log keeps', () => {
  it('are read as they were written, whatever the names', () => {
    const hostile = record([
      'constructor',
      '__proto__',
      '=1+1',
      '[1,2]',
      'a"b\\c\n\u202e\ud83d\ude00',
      '\ud800',
    ]);
    expect(read(hostile)).toEqual(hostile);
    expect(read(record([]))).toEqual(record([]));
  });

  it('of thousands of criteria go into several cells, none longer than Excel takes', () => {
    const long = record(['Sở \ud83d\ude00'.repeat(3)], 9_000);
    const sheet = logDataSheet(long, 'Số liệu', '', new Map());
    const lengths = sheet.values.flat().map((value) => (typeof value === 'string' ? value.length : 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8_000);
    expect(sheet.columnWidths.length).toBeGreaterThan(1);
    expect(read(long)).toEqual(long);
  });

  it.each<[string, (values: CellContent[][]) => void]>([
    ['a row is missing', (values) => values.pop()],
    ['a row is there twice', (values) => values.push(values.at(-1) ?? [])],
    ['a text is cut', (values) => values.splice(2, 1, ['["Sở, ban, ngành",[["Cải cách thể chế","1.0"'])],
    ['a score is no score', (values) => values.splice(3, 1, ['["Sở A",1,90,0,0.5,"1.25 z"]'])],
    ['a score is missing', (values) => values.splice(3, 1, ['["Sở A",1,90,0,0.5,"1.25"]'])],
    ['a name is no text', (values) => values.splice(3, 1, ['[null,1,90,0,0.5,"1.25 b"]'])],
    ['the format is another', (values) => values.splice(1, 1, ['["cchc-run-9",{},{},1]'])],
    ['a rank is infinite', (values) => values.splice(3, 1, ['["Sở A",1e999,90,0,0.5,"1.25 b"]'])],
    ['a score is infinite', (values) => values.splice(3, 1, ['["Sở A",1,90,0,0.5,"1e999 b"]'])],
    ['a penalty is infinite', (values) => values.splice(3, 1, ['["Sở A",1,90,0,-1e999,"1.25 b"]'])],
    ['the time is none', (values) => values.splice(1, 1, ['["cchc-run-1",{"year":"2024"},{},1]'])],
    ['it is empty', (values) => values.splice(0)],
    ['it holds errors and numbers', (values) => values.splice(1, 2, [{ error: '#N/A' }], [5])],
  ])('are none where %s', (_, change) => {
    expect(read(record(['Sở A']), change)).toBeNull();
  });
});
