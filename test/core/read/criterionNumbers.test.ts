import { describe, expect, it } from 'vitest';
import { readLatest } from './latestScores';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';

const L1 = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];

function read(rows: readonly (readonly CellContent[])[], dateRows: readonly number[] = []) {
  const snapshot = sheet('Sở Nội vụ', [['Đơn vị: Sở Nội vụ'], ...rows]);
  const numberFormats = snapshot.values.map((row, at) =>
    row.map((_, column) => (column === 0 && dateRows.includes(at) ? 'd/m' : 'General')),
  );
  const { tables } = readLatest({ ...snapshot, numberFormats });
  return { table: tables[0]?.table, findings: tables[0]?.findings ?? [] };
}
const codes = (result: ReturnType<typeof read>) =>
  result.table?.set.leaves.map(({ code, field }) => [code, result.table?.set.fields[field]]);

describe('a number that Excel changed', () => {
  it('is 1.10 where 1.1 comes again after 1.9, as a number or as text, and 1.20 after 1.19', () => {
    const leaf = (code: CellContent, name: string) => [code, name, 1, 1, 1];
    const result = read([
      L1,
      [1, 'Chỉ đạo', 21],
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => leaf(Number(`1.${n}`), `Tiêu chí ${n}`)),
      leaf(1.1, 'Tiêu chí 10'),
      ...[11, 12, 13, 14, 15, 16, 17, 18, 19].map((n) => leaf(Number(`1.${n}`), `Tiêu chí ${n}`)),
      leaf('1.2', 'Tiêu chí 20'),
      leaf('1.21', 'Tiêu chí 21'),
    ]);
    expect(codes(result)?.map(([code]) => code)).toEqual(
      Array.from({ length: 21 }, (_, index) => `1.${index + 1}`),
    );
    expect(result.findings).toMatchObject([
      { code: 'number-repaired', place: { cell: 'A13' }, facts: { old: '1.1', new: '1.10' } },
      { code: 'number-repaired', place: { cell: 'A23' }, facts: { old: '1.2', new: '1.20' } },
    ]);
  });

  it('is left alone where it begins a list of its own', () => {
    const result = read([
      L1,
      ['I', 'Chỉ đạo', 2],
      ['1', 'Kế hoạch', 2],
      ['1.8', 'A', 1, 1, 1],
      ['1.9', 'B', 1, 1, 1],
      ['II', 'Thể chế', 1],
      ['1', 'Rà soát', 1],
      ['1.1', 'C', 1, 1, 1],
    ]);
    expect(codes(result)?.at(-1)).toEqual(['1.1', 'Thể chế']);
    expect(result.findings).toEqual([]);
  });

  it('is the number that comes next where it became a date', () => {
    const result = read(
      [
        L1,
        [1, 'Chỉ đạo', 3],
        [45292, 'Kế hoạch', 1, 1, 1],
        [45323, 'Báo cáo', 1, 1, 1],
        ['1.3', 'Kiểm tra', 1, 1, 1],
      ],
      [3, 4],
    );
    expect(codes(result)?.map(([code]) => code)).toEqual(['1.1', '1.2', '1.3']);
    expect(result.findings).toMatchObject([
      { code: 'number-repaired', facts: { old: '1/1/2024', new: '1.1', name: 'Kế hoạch' } },
      { code: 'number-repaired', facts: { old: '1/2/2024', new: '1.2', name: 'Báo cáo' } },
    ]);
  });

  it('is read from the neighbours when 9/12 became 9 December', () => {
    const rows: CellContent[][] = [
      L1,
      [9, 'Chính quyền số', 2],
      ['9.11', 'A', 1, 1, 1],
      [45635, 'B', 1, 1, 1],
    ];
    expect(codes(read(rows, [4]))?.map(([code]) => code)).toEqual(['9.11', '9.12']);
  });
});

describe('numbers as offices write them', () => {
  it('may have brackets, dots behind, commas, small letters and spaces', () => {
    const result = read([
      L1,
      ['I.', 'Chỉ đạo', 4],
      ['(1)', 'Kế hoạch', 2],
      ['1,1.', 'Ban hành', 1],
      ['a)', 'Đúng hạn', 0.5, 0.5, 0.5],
      ['b)', 'Đủ nội dung', 0.5, 0.5, 0.5],
      ['1. 2', 'Thực hiện', 1, 1, 1],
      ['[2]', 'Báo cáo', 2, 2, 2],
    ]);
    expect(codes(result)?.map(([code]) => code)).toEqual(['a', 'b', '1.2', '2']);
    expect(result.findings).toEqual([]);
  });

  it('stand with the name in one indented cell, five levels deep', () => {
    const result = read([
      ['Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Điểm chấm thực tế'],
      ['A. THỰC HIỆN NHIỆM VỤ', 3],
      ['  I. Chỉ đạo', 3],
      ['    1. Kế hoạch', 3],
      ['      1.1. Ban hành', 2],
      ['        a) Đúng hạn', 1, 1, 1],
      ['        b) Đủ nội dung', 1, 1, 0],
      ['      1.2.Thực hiện', 1, 1, 1],
      ['Tổng điểm', 3, 3, 2],
    ]);
    expect(result.table?.set.leaves.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'a Đúng hạn',
      'b Đủ nội dung',
      '1.2 Thực hiện',
    ]);
    expect(result.findings).toEqual([]);
  });
});

describe('a table without numbers', () => {
  it('has the levels of its indentation', () => {
    const result = read([
      ['Nội dung', 'Điểm chuẩn', 'Điểm thẩm định'],
      ['Chỉ đạo', 3],
      ['   Kế hoạch', 1, 1],
      ['      Ban hành kịp thời: 1'],
      ['   Báo cáo', 2, 2],
      ['Thể chế', 1],
      ['   Rà soát', 1, 0],
      ['Tổng cộng', 4, 3],
    ]);
    expect(result.table?.set.fields).toEqual(['Chỉ đạo', 'Thể chế']);
    expect(result.table?.set.leaves.map(({ name, field }) => [name, field])).toEqual([
      ['Kế hoạch', 0],
      ['Báo cáo', 0],
      ['Rà soát', 1],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'table-not-numbered', severity: 'info', facts: { by: 'indentation' } },
    ]);
  });

  it('takes rows in capitals as fields where nothing is indented', () => {
    const result = read([
      ['Nội dung', 'Điểm chuẩn', 'Điểm thẩm định'],
      ['CHỈ ĐẠO, ĐIỀU HÀNH', 3],
      ['Kế hoạch', 1, 1],
      ['Báo cáo', 2, 2],
      ['CẢI CÁCH THỂ CHẾ', 1],
      ['Rà soát', 1, 0],
    ]);
    expect(result.table?.set.fields).toEqual(['CHỈ ĐẠO, ĐIỀU HÀNH', 'CẢI CÁCH THỂ CHẾ']);
    expect(result.findings).toMatchObject([{ code: 'table-not-numbered', facts: { by: 'capitals' } }]);
  });

  it('takes capitals above numbers that begin again as fields', () => {
    const result = read([
      L1,
      [null, 'CHỈ ĐẠO, ĐIỀU HÀNH', 3],
      [1, 'Kế hoạch', 1, 1, 1],
      [2, 'Báo cáo', 2, 2, 2],
      [null, 'CẢI CÁCH THỂ CHẾ', 1],
      [1, 'Rà soát', 1, 1, 0],
    ]);
    expect(codes(result)).toEqual([
      ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
      ['2', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
      ['1', 'CẢI CÁCH THỂ CHẾ'],
    ]);
    expect(result.findings).toEqual([]);
  });
});

describe('a row with a max but no number', () => {
  it('is an option where its criterion is scored and it is not', () => {
    const result = read([
      L1,
      ['1', 'Chỉ đạo', 1],
      ['1.1', 'Kế hoạch', 1, 1, 1],
      [null, 'Ban hành kịp thời', 1],
      [null, 'Ban hành chậm', 0.5],
      [null, 'Không ban hành', 0],
    ]);
    expect(codes(result)).toEqual([['1.1', 'Chỉ đạo']]);
    expect(result.findings).toEqual([]);
  });

  it('is a criterion below the one above where the scores stand beside it, and said so', () => {
    const result = read([L1, ['I', 'Chỉ đạo', 3], [null, 'Kế hoạch', 1, 1, 1], [null, 'Báo cáo', 2, 2, 1.5]]);
    expect(result.table?.set.leaves.map(({ name }) => name)).toEqual(['Kế hoạch', 'Báo cáo']);
    const told = { code: 'criterion-number-missing', severity: 'warning', facts: { parent: 'I Chỉ đạo' } };
    expect(result.findings).toMatchObject([told, told]);
  });

  it('is told once where the criteria of a table have no numbers as a rule', () => {
    const result = read([
      L1,
      ['I', 'Chỉ đạo', 4],
      [null, 'Kế hoạch', 1, 1, 1],
      [null, 'Báo cáo', 2, 2, 1.5],
      [null, 'Kiểm tra', 1, 1, 1],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'table-not-numbered', severity: 'info', facts: { by: 'headings' } },
    ]);
  });

  it('stands beside the criterion above where both are scored', () => {
    const result = read([
      L1,
      ['1', 'Chỉ đạo', 6],
      ['1.1', 'Kế hoạch', 1, 1, 1],
      [null, 'Kiểm tra', 3, 3, 3],
      ['1.3', 'Báo cáo', 2, 2, 2],
    ]);
    expect(result.table?.set.leaves.map(({ name }) => name)).toEqual(['Kế hoạch', 'Kiểm tra', 'Báo cáo']);
    expect(result.findings.map(({ code }) => code)).toEqual(['criterion-number-missing']);
  });

  it('is an error where no criterion is above it', () => {
    const result = read([L1, [null, 'Kế hoạch', 1, 1, 1], ['1', 'Chỉ đạo', 2, 2, 2]]);
    expect(result.findings).toMatchObject([{ code: 'criterion-number-missing', severity: 'error' }]);
  });

  it('says so when points stand beside an option and not at its criterion', () => {
    const result = read([
      L1,
      ['1', 'Chỉ đạo', 1],
      ['1.1', 'Kế hoạch', 1],
      [null, 'Ban hành kịp thời: 1', null, 1, 1],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'score-beside-option', place: { cell: 'B5' }, facts: { code: '1.1' } },
    ]);
  });
});

describe('points apart from the criteria', () => {
  it('are the rows inside the tree that begin with Điểm trừ or have a negative max', () => {
    const result = read([
      L1,
      ['1', 'Chỉ đạo', 3],
      ['1.1', 'Kế hoạch', 3, 3, 3],
      ['1.2', 'Điểm trừ do chậm báo cáo', -1, 0, 0],
      ['1.3', 'Chậm hạn', -2, 0, -0.5],
      ['2', 'Thể chế', 1, 1, 1],
    ]);
    expect(codes(result)?.map(([code]) => code)).toEqual(['1.1', '2']);
    expect(result.table?.units[0]).toMatchObject({ penalty: 500_000, scores: [3_000_000, 1_000_000] });
    expect(result.findings).toEqual([]);
  });

  it('are the rows below a heading Điểm thưởng, numbered on or from 1 again', () => {
    const numbered = read([
      L1,
      ['I', 'Chỉ đạo', 3],
      ['1', 'Kế hoạch', 3, 3, 3],
      ['II', 'Điểm thưởng', 2],
      ['1', 'Sáng kiến', 1, 1, 1],
      ['2', 'Mô hình', 1, 1, 0.5],
    ]);
    expect(numbered.table?.set.leaves).toHaveLength(1);
    expect(numbered.table?.units[0]).toMatchObject({ bonus: 1_500_000 });
    const again = read([
      L1,
      ['1', 'Chỉ đạo', 3],
      ['1.1', 'Kế hoạch', 3, 3, 3],
      [null, 'Điểm thưởng', 2],
      ['1', 'Sáng kiến', 1, 1, 1],
    ]);
    expect(again.table?.set.fields).toEqual(['Chỉ đạo']);
    expect(again.table?.units[0]).toMatchObject({ bonus: 1_000_000 });
  });
});

describe('a max that cannot be read', () => {
  it('is said to be a formula without a value, or an unreadable max', () => {
    const result = read([
      L1,
      ['1', 'Chỉ đạo', null],
      ['1.1', 'Kế hoạch', { error: '#GETTING_DATA' }, null, null],
      ['1.2', 'Báo cáo', 'hai điểm', null, null],
      ['1.3', 'Kiểm tra', '2 điểm', 1, 1],
    ]);
    expect(result.findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['formula-not-calculated', 'C4'],
      ['max-missing', 'C5'],
    ]);
  });
});

describe('letters of sections', () => {
  const fieldsOf = (rows: readonly (readonly CellContent[])[]) => read([L1, ...rows]).table?.set.fields;
  /** Sections with one criterion each. */
  const sections = (letters: string, name: (letter: string) => string) =>
    Array.from(letters).flatMap((letter) => [
      [letter, name(letter)],
      ['1', 'Kế hoạch', 2, 1, 1],
    ]);
  const cuts = (alphabet: string, count: number) =>
    Array.from({ length: alphabet.length - count + 1 }, (_, from) => alphabet.slice(from, from + count));

  it.each([
    ...cuts('ABCDĐEGHIKLMNOPQRSTUVXY', 2),
    ...cuts('ABCDĐEGHIKLMNOPQRSTUVXY', 4),
    ...cuts('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 3),
  ])('%s, cut out of a longer list, are one field each', (letters) => {
    const name = (letter: string) => `Lĩnh vực ${letter}`;
    expect(fieldsOf(sections(letters, name))).toEqual(Array.from(letters).map(name));
  });

  it.each(['CDĐE', 'DĐEG', 'LMN'])('%s are one field each above Roman numerals', (letters) => {
    const rows = Array.from(letters).flatMap((letter) => [
      [letter, `Lĩnh vực ${letter}`],
      ['I', 'Nhóm một'],
      ['1', 'Kế hoạch', 2, 1, 1],
      ['II', 'Nhóm hai'],
      ['1', 'Báo cáo', 3, 2, 2],
    ]);
    expect(fieldsOf(rows)).toEqual(Array.from(letters).map((letter) => `Lĩnh vực ${letter}`));
  });

  it('are none in a list of Roman numerals, cut out or whole', () => {
    const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];
    for (const from of [0, 4, 8, 9]) {
      const own = numerals.slice(from);
      const rows = own.flatMap((numeral) => [
        [numeral, `Lĩnh vực ${numeral}`],
        ['A', 'Nhóm một'],
        ['1', 'Kế hoạch', 2, 1, 1],
        ['B', 'Nhóm hai'],
        ['1', 'Báo cáo', 3, 2, 2],
      ]);
      expect(fieldsOf(rows)).toEqual(own.map((numeral) => `Lĩnh vực ${numeral}`));
    }
  });

  it.each(['D and Đ', 'B and C', 'E and G'])('part fields of one name: %s', (both) => {
    const [a, b] = both.split(' and ');
    const rows = sections('ABCDĐEG', (letter) =>
      letter === a || letter === b ? 'Tổ chức bộ máy' : `Lĩnh vực ${letter}`,
    );
    expect(fieldsOf(rows)).toEqual(
      Array.from('ABCDĐEG').map((letter) =>
        letter === a || letter === b ? `Tổ chức bộ máy (${letter})` : `Lĩnh vực ${letter}`,
      ),
    );
  });
});
