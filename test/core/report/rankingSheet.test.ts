import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet } from '../../../src/core/workbook';
import { core as en } from '../../../src/locales/en/core';
import { core as vi } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const book = workbook(
  unitSheet('Sở A', [2, 3, 3]),
  unitSheet('Sở B', [0, 3, 5]),
  unitSheet('Sở C', [2, null, null]),
  unitSheet('Huyện D', [2, 3, 5], { block: 'Cấp huyện' }),
  sheet('Năm 2022', [
    ['XẾP HẠNG NĂM 2022'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên đơn vị', 'Xếp hạng', 'Chỉ số', 'Xếp loại'],
    [1, 'Sở A', 1, 85, 'Tốt'],
    [2, 'Sở B', 2, 75, 'Khá'],
  ]),
);
const settings: Settings = {
  ...defaultSettings,
  scoreSource: 'verified',
  tieBreakers: [{ by: 'zeroScores' }],
  rankDecimals: 3,
  bonusCap: 2.5,
  grades: [{ name: 'Tốt', from: 80 }, { name: 'Khá' }],
  headGrades: [{ name: 'Hoàn thành xuất sắc', above: 95 }],
  blocks: [{ block: 'Cấp huyện', ties: 'dense', rankDecimals: 1, grades: [] }],
};

function planned(name: string, texts = vi): PlannedSheet {
  const found = computeRanking(book, settings, texts, NOW).plan.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The texts above the table, whose lines print breaks, the table, and the texts below it. */
function parts({ values, table }: PlannedSheet) {
  const header = table?.row ?? values.length;
  const last = header + (table?.rows ?? 0);
  const texts = (rows: PlannedSheet['values']) =>
    rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
  return {
    notes: texts(values.slice(0, header)),
    above: texts(values.slice(0, header)).join(' '),
    header: values[header] ?? [],
    rows: values.slice(header + 1, last).map((row) => row.map(plannedContent)),
    below: texts(values.slice(last)).join(' '),
  };
}

describe('the ranking sheet', () => {
  const departments = planned('Xếp hạng Sở, ban, ngành');
  const { notes, above, header, rows } = parts(departments);
  const mean = (column: string) =>
    rows.reduce((sum, row) => sum + Number(row[header.indexOf(column)]), 0) / rows.length;
  const at = (row: number, column: string) => rows[row]?.[header.indexOf(column)];

  it('prints the rules of its own block: source, precision, tie-breakers, caps and grades', () => {
    expect(above).toContain(
      'Cách tính: điểm thẩm định, cộng điểm điều tra XHH; chỉ số làm tròn 3 chữ số thập phân; đơn vị bằng nhau xét lần lượt ít tiêu chí 0 điểm hơn, vẫn bằng nhau thì xếp cùng hạng (17, 17, 19); tiêu chí không áp dụng trừ khỏi điểm tối đa; tiêu chí chưa chấm tính tạm 0 điểm; điểm thưởng không quá 2,5; xếp loại: Tốt từ 80%, Khá: còn lại; mức độ hoàn thành nhiệm vụ của người đứng đầu: Hoàn thành xuất sắc trên 95%.',
    );
    const districts = parts(planned('Xếp hạng Cấp huyện'));
    expect(districts.above).toMatch(/Cách tính: .* làm tròn 1 chữ số thập phân/u);
    expect(districts.header).not.toContain('Xếp loại');
  });

  it('has a column of grades and of heads’ grades, and counts them against last year', () => {
    expect([0, 1, 2].map((row) => at(row, 'Xếp loại'))).toEqual(['Tốt', 'Tốt', 'Khá']);
    expect(at(0, 'Mức độ hoàn thành nhiệm vụ của người đứng đầu')).toBe('–');
    expect(notes).toContain('Xếp loại: Tốt 2 (năm 2022 1, tăng 1); Khá 1 (năm 2022 1, không đổi)');
  });

  it('says in the note which tie-breaker parted a unit', () => {
    expect(at(0, 'Ghi chú')).toBe('Bằng chỉ số, phân hạng theo: ít tiêu chí 0 điểm hơn');
  });

  it('marks a provisional unit, and each of its fields that is, in words and by colour', () => {
    expect(at(2, 'Ghi chú')).toBe('Tạm tính: 2 tiêu chí chưa chấm');
    expect(notes).toContain('Tạm tính: 1 đơn vị còn tiêu chí chưa chấm (ghi chú “Tạm tính”, nền vàng)');
    const provisional = departments.highlights.filter(({ formula }) => formula.includes('Tạm tính'));
    expect(provisional.map(({ formula }) => formula)).toEqual([
      expect.stringMatching(/^=LEFT\(\$[A-Z]+\d+,8\)="Tạm tính"$/u),
      expect.stringMatching(/^=LEFT/u),
    ]);
  });

  it('colours rises and falls beside their signs, which say the same', () => {
    const coloured = departments.highlights.filter(({ formula }) => /[▲▼]/u.test(formula));
    expect(coloured.map(({ formula, fill }) => [formula.slice(-2, -1), fill])).toEqual([
      ['▲', undefined],
      ['▼', undefined],
    ]);
  });

  it('has the averages of the block in a line below the table, which sorting leaves where it is', () => {
    const { values, table } = departments;
    const below = values.slice((table?.row ?? 0) + (table?.rows ?? 0)).map((row) => row.map(plannedContent));
    const [blank, averages = []] = below;
    expect(blank?.every((cell) => cell === null)).toBe(true);
    expect(averages[1]).toBe('Bình quân khối (3 đơn vị)');
    expect(averages[header.indexOf('Chỉ số (%)')]).toBeCloseTo(mean('Chỉ số (%)'), 9);
  });

  it('hides the columns that only its formulas need', () => {
    const { values, table, hiddenColumns = [] } = departments;
    const hidden = hiddenColumns.map((column) => values[table?.row ?? 0]?.[column]);
    expect(hidden).toEqual(['Chỉ số so sánh (%)', 'Xét thêm: tiêu chí 0 điểm', 'Chỉ số khi tính (%)']);
  });

  it('prints indexes at the precision at which they are compared', () => {
    const formats = departments.styles.map(({ look }) => look.numberFormat);
    expect(formats).toContain('0.000');
    expect(planned('Xếp hạng Cấp huyện').styles.map(({ look }) => look.numberFormat)).toContain('0.0');
  });

  it('says the same in English', () => {
    const english = parts(planned('Ranking Sở, ban, ngành', en));
    expect(english.above).toMatch(/How it is computed: .* grades: Tốt from 80%, Khá: the rest/u);
    expect(english.header).toContain('Grade');
  });
});

describe('how it was computed', () => {
  it('stands on Xếp hạng and Nhật ký, with the rules of blocks that have others, and on no other sheet', () => {
    const { sheets } = computeRanking(book, settings, vi, NOW).plan;
    const told = sheets.filter(({ values }) => JSON.stringify(values).includes('Cách tính: '));
    expect(told.map(({ name }) => name)).toEqual([
      'Xếp hạng Sở, ban, ngành',
      'Xếp hạng Cấp huyện',
      'Nhật ký',
    ]);
    expect(JSON.stringify(told.at(-1)?.values)).toMatch(
      /Cách tính: điểm thẩm định.*Riêng khối cấp huyện: cách tính/u,
    );
  });
});
