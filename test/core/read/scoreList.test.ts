import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/findings/findings';
import { inspectWorkbook, rankWorkbook } from '../../../src/core/run/run';
import { periodIn } from '../../../src/core/read/words/periodIn';
import { textOf } from '../../../src/core/read/cells/text';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = 'KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024';
const HEADER = ['Đơn vị', 'Mã tiêu chí', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
const UNITS = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế'];
const CRITERIA = [
  ['1', 'Công tác chỉ đạo', 5],
  ['1.1', 'Kế hoạch CCHC', 2],
  ['1.2', 'Báo cáo CCHC', 3],
  ['2', 'Cải cách thể chế', 4],
  ['2.1', 'Rà soát văn bản', 4],
] as const;
/** Of each unit, by criterion; those of fields are what their criteria come to. */
const SCORES = [
  [4.5, 1.5, 3, 4, 4],
  [4, 2, 2, 3, 3],
  [3, 2, 1, 4, 4],
];
const RANKED = ['Sở Nội vụ 1 8.5/9', 'Sở Tư pháp 2 7/9', 'Sở Y tế 2 7/9'];

function rowOf(unit: number, criterion: number): readonly CellContent[] {
  const [code, name, max] = CRITERIA[criterion] ?? ['', '', 0];
  return [UNITS[unit] ?? '', code, name, max, SCORES[unit]?.[criterion] ?? null];
}

/** Rows of all units, unit by unit. */
const ROWS = UNITS.flatMap((_, unit) => CRITERIA.map((__, criterion) => rowOf(unit, criterion)));

type Rows = readonly (readonly CellContent[])[];

function bookOf(rows: Rows, header: readonly CellContent[] = HEADER) {
  return workbook(sheet('Dữ liệu', [[TITLE], header, ...rows]));
}

function saidOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ code }) => code !== 'block-guessed')
    .map(({ code, severity, place }) => `${severity} ${code} ${place.cell}`);
}

function ranked(rows: Rows, header: readonly CellContent[] = HEADER) {
  const { ranking } = rankWorkbook(bookOf(rows, header), defaultSettings);
  return {
    units: ranking.blocks.flatMap(({ units }) =>
      units.map(({ name, rank, points, maxPoints }) => `${name} ${String(rank)} ${points}/${maxPoints}`),
    ),
    blocks: ranking.blocks.map(({ name }) => name),
    said: saidOf(ranking.findings),
  };
}

describe('a list of scores, a row for each criterion of each unit', () => {
  it('is ranked, with the unit on each row', () => {
    expect(ranked(ROWS)).toEqual({ units: RANKED, blocks: ['Sở, ban, ngành'], said: [] });
  });

  it('is ranked with the unit merged over its rows', () => {
    const merged = ROWS.map(([unit, ...others], index) => [
      index % CRITERIA.length === 0 ? (unit ?? null) : null,
      ...others,
    ]);
    expect(ranked(merged)).toMatchObject({ units: RANKED, said: [] });
  });

  it('is ranked however its rows are sorted, where they have their numbers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
        const { units, said } = ranked(rows);
        expect([...units].sort()).toEqual([...RANKED].sort());
        expect(said).toEqual([]);
      }),
    );
  });

  it.each([
    ['run on from unit to unit', (index: number) => index + 1],
    ['are those of the units', (index: number) => Math.floor(index / CRITERIA.length) + 1],
  ])('has no numbers of criteria in a column whose numbers %s', (_, numberOf) => {
    const numbered = ROWS.map(([unit, code, name, ...points], index) => [
      numberOf(index),
      unit ?? null,
      [code, name].map((text) => textOf(text ?? null)).join(' '),
      ...points,
    ]);
    expect(ranked(numbered, ['TT', 'Đơn vị', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'])).toMatchObject({
      units: RANKED,
      said: [],
    });
  });

  it.each([
    ['I above 1.1', (code: string) => (code.includes('.') ? code : ['', 'I', 'II'][Number(code)])],
    ['A above 1.1', (code: string) => (code.includes('.') ? code : ['', 'A', 'B'][Number(code)])],
    ['TC1 above TC1.1', (code: string) => `TC${code}`],
    ['Mục 1 above 1.1', (code: string) => (code.includes('.') ? code : `Mục ${code}`)],
    ['1 above 1-1', (code: string) => code.replace('.', '-')],
  ])(
    'is ranked however its rows are sorted, numbered %s, with totals among them or without',
    (_, numbered) => {
      const named = ROWS.map(([unit = null, code, ...rest]) => [
        unit,
        numbered(textOf(code ?? null)) ?? null,
        ...rest,
      ]);
      const totals = UNITS.map((unit, at) => [unit, null, 'Tổng cộng', 9, [8.5, 7, 7][at] ?? null]);
      fc.assert(
        fc.property(
          fc.boolean().chain((withTotals) => {
            const rows = withTotals ? [...named, ...totals] : named;
            return fc.shuffledSubarray(rows, { minLength: rows.length });
          }),
          (rows) => {
            const { units, said } = ranked(rows);
            expect([...units].sort()).toEqual([...RANKED].sort());
            expect(said).toEqual([]);
          },
        ),
        { numRuns: 20 },
      );
    },
  );

  it('counts no row with the name and the maximum of its field beside the criteria of the field, however it is sorted', () => {
    const fieldOf = (code: CellContent) => CRITERIA[textOf(code).startsWith('1') ? 0 : 3][1];
    const rows = ROWS.map(([unit = null, code = null, ...rest]) => [unit, fieldOf(code), ...rest]);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (some) => {
        const { units, said } = ranked(some, [
          'Đơn vị',
          'Lĩnh vực',
          'Tiêu chí',
          'Điểm tối đa',
          'Điểm thẩm định',
        ]);
        expect([...units].sort()).toEqual([...RANKED].sort());
        expect(said).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('says of a field whose points are not those of its criteria that they differ, also where its number sorts behind theirs', () => {
    const roman = ROWS.map(([unit = null, code, name = null, max = null, score = null]) =>
      code === '2'
        ? [unit, 'II', name, max, 2]
        : [unit, code === '1' ? 'I' : (code ?? null), name, max, score],
    );
    const keyOf = ([unit = null, code = null]: readonly CellContent[]) => `${textOf(unit)} ${textOf(code)}`;
    const sorted = [...roman].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const { units, said } = ranked(sorted);
    expect([...units].sort()).toEqual([...RANKED].sort());
    expect(said.map((one) => one.split(' ')[1])).toEqual(UNITS.map(() => 'subtotal-score-differs'));
  });

  it('has its blocks from a column, or from rows above their units', () => {
    const names = ['Sở, ban, ngành', 'Sở, ban, ngành', 'UBND cấp xã'];
    const said = 'warning block-of-one';
    const withColumn = ROWS.map((row, index) => [names[Math.floor(index / CRITERIA.length)] ?? null, ...row]);
    const inColumn = ranked(withColumn, ['Khối', ...HEADER]);
    const withRows = [['I. Sở, ban, ngành'], ...ROWS.slice(0, 10), ['II. UBND cấp xã'], ...ROWS.slice(10)];
    const inRows = ranked(withRows);
    for (const read of [inColumn, inRows]) {
      const { units, blocks } = read;
      expect(blocks).toEqual(['Sở, ban, ngành', 'UBND cấp xã']);
      expect(units).toEqual(['Sở Nội vụ 1 8.5/9', 'Sở Tư pháp 2 7/9', 'Sở Y tế 1 7/9']);
      expect(read.said.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([said]);
    }
  });

  it('has one unit of rows of which one states no block', () => {
    const rows = ROWS.map((row, index) => [index === 3 ? null : 'Sở, ban, ngành', ...row]);
    expect(ranked(rows, ['Khối', ...HEADER])).toEqual({
      units: RANKED,
      blocks: ['Sở, ban, ngành'],
      said: [],
    });
  });

  it('is told what is wrong with it at its own cells', () => {
    const wrong = ROWS.map((row) => [...row]);
    wrong[1]?.splice(4, 1, 9);
    wrong[7]?.splice(4, 1, 'chưa rõ');
    wrong.push([...rowOf(2, 4)]);
    expect(saidOf(inspectWorkbook(bookOf(wrong), defaultSettings).findings)).toEqual([
      'error score-above-max E4',
      'error score-not-a-number E10',
      'error duplicate-criterion D18',
      'warning subtotal-score-differs E3',
      'warning subtotal-differs D16',
      'warning subtotal-score-differs E16',
    ]);
    expect(ranked(ROWS.filter((_, index) => index !== 7)).said).toEqual([
      'warning criterion-missing A8',
      'warning subtotal-differs D8',
      'warning subtotal-score-differs E8',
    ]);
  });

  it.each(['Tổng Sở Nội vụ', 'Sở Nội vụ Total', 'Tổng cộng'])(
    'compares a unit’s total (%s) with its criteria',
    (label) => {
      const total = (points: number) => [
        ...ROWS.slice(0, 5),
        [label, null, null, 9, points],
        ...ROWS.slice(5),
      ];
      expect(ranked(total(8.5))).toMatchObject({ units: RANKED, said: [] });
      expect(ranked(total(8.4)).said).toEqual(['warning total-score-differs E8']);
    },
  );

  it('takes Tổng cục Thống kê for a unit', () => {
    const rows = ROWS.map(([unit, ...others]) => [
      unit === 'Sở Y tế' ? 'Tổng cục Thống kê' : (unit ?? null),
      ...others,
    ]);
    expect(ranked(rows).units).toEqual(RANKED.map((one) => one.replace('Sở Y tế', 'Tổng cục Thống kê')));
  });

  it('says once what stands in a column of which nothing tells what it is', () => {
    const more = ROWS.map((row, index) => [...row, index * 1.5 + 0.25]);
    expect(ranked(more, [...HEADER, 'Số liệu khác']).said).toEqual(['warning column-unread F2']);
  });

  it('has the self-scores beside the appraised ones', () => {
    const { units, said } = ranked(
      ROWS.map(([unit, code, name, max, score]) => [
        unit ?? null,
        code ?? null,
        name ?? null,
        max ?? null,
        max ?? null,
        score ?? null,
      ]),
      ['Đơn vị', 'Mã tiêu chí', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    );
    expect(units).toEqual(RANKED);
    expect(said.filter((one) => !one.startsWith('info'))).toEqual([]);
  });

  it('has a column of periods, of which the latest counts and is compared with the one before', () => {
    const quarters = ['I', 'II'].flatMap((quarter, at) =>
      ROWS.map(([unit, code, name, max, score], index) => [
        quarter,
        unit ?? null,
        code ?? null,
        name ?? null,
        max ?? null,
        at === 0 && index === 1 ? 0 : (score ?? null),
      ]),
    );
    const { ranking } = rankWorkbook(bookOf(quarters, ['Quý', ...HEADER]), defaultSettings);
    const [block] = ranking.blocks;
    expect(
      block?.units.map(({ name, rank, previousRank }) => `${name} ${String(rank)} ${String(previousRank)}`),
    ).toEqual(['Sở Nội vụ 1 1', 'Sở Tư pháp 2 1', 'Sở Y tế 2 1']);
    expect(saidOf(ranking.findings)).toEqual([]);
  });

  it.each([
    ['a year', 'Năm', 2024, 2024],
    ['a year in words', 'Kỳ đánh giá', 'Năm 2024', 2024],
    ['a quarter of the title’s year', 'Quý', 'III', 'Quý III/2024'],
  ])('is of the one period that all its rows say: %s', (_, head, said, period) => {
    const title = head === 'Quý' ? TITLE : 'KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC';
    const rows = ROWS.map((row) => [said, ...row]);
    const { ranking } = rankWorkbook(
      workbook(sheet('Dữ liệu', [[title], [head, ...HEADER], ...rows])),
      defaultSettings,
    );
    expect(ranking.blocks.map(({ year }) => year)).toEqual([
      typeof period === 'number' ? period : periodIn(period),
    ]);
    expect(saidOf(ranking.findings)).toEqual([]);
  });

  it.each([
    ['Quý', (quarter: number) => ['', 'I', 'II'][quarter] ?? ''],
    ['Tháng', (quarter: number) => 3 * quarter],
    ['Kỳ', (quarter: number) => `2024-Q${quarter}`],
  ])('is parted by the columns Năm and %s together', (header, textOfQuarter) => {
    const dated = [1, 2].flatMap((quarter) =>
      ROWS.map(([unit = null, ...rest]) => [2024, textOfQuarter(quarter), unit, ...rest]),
    );
    const { ranking } = rankWorkbook(bookOf(dated, ['Năm', header, ...HEADER]), defaultSettings);
    expect(
      ranking.blocks.map(({ units }) => units.map(({ name, rank }) => `${name} ${String(rank)}`)),
    ).toEqual([RANKED.map((line) => line.split(' ').slice(0, -1).join(' '))]);
    expect(ranking.blocks[0]?.year).toBe(periodIn(header === 'Tháng' ? 'THÁNG 6/2024' : 'QUÝ II/2024'));
    expect(saidOf(ranking.findings).filter((one) => !one.startsWith('info'))).toEqual([]);
  });

  it('is of the year that its column says, and not of its title’s, which is said', () => {
    const { ranking } = rankWorkbook(
      bookOf(
        ROWS.map((row) => [2023, ...row]),
        ['Năm', ...HEADER],
      ),
      defaultSettings,
    );
    expect(ranking.blocks.map(({ year }) => year)).toEqual([2023]);
    expect(saidOf(ranking.findings)).toEqual(['warning line-unused A2']);
  });

  it.each([
    [['1.1', '1.2', '2.1', '2.2'], 'Lĩnh vực 1: 5, Lĩnh vực 2: 5'],
    [['I.1', 'I.2', 'II.1', 'II.2'], 'Lĩnh vực I: 5, Lĩnh vực II: 5'],
    [['1.1.1', '1.2', '1.3.1', '2.1'], 'Lĩnh vực 1: 9, Lĩnh vực 2: 1'],
    [['1', '2', '3', '4'], 'Việc thứ 1: 2, Việc thứ 2: 3, Việc thứ 3: 4, Việc thứ 4: 1'],
  ])('without rows of fields has those that its numbers %s begin with', (codes, fields) => {
    const maxima = [2, 3, 4, 1];
    const rows = UNITS.flatMap((unit) =>
      codes.map((code, at) => [unit, code, `Việc thứ ${at + 1}`, maxima[at] ?? 0, 1]),
    );
    const { ranking } = rankWorkbook(bookOf(rows), defaultSettings);
    const found = ranking.blocks.flatMap((block) =>
      block.fields.map(({ name, maxPoints }) => `${name}: ${maxPoints}`),
    );
    expect(found.join(', ')).toBe(fields);
    expect(saidOf(ranking.findings)).toEqual(codes[0] === '1' ? [] : ['info fields-assumed C3']);
  });

  it.each([
    ['numbered one after the other', (at: number) => String(at + 1), ['info fields-assumed C3']],
    ['without numbers', () => null, ['warning table-not-numbered C3', 'info fields-assumed C3']],
  ])('is one field where it has many criteria and nothing parts them: %s', (_, code, said) => {
    const rows = UNITS.flatMap((unit, by) =>
      Array.from({ length: 13 }, (__, at) => [unit, code(at), `Việc thứ ${at + 1}`, 2, (at + by) % 3]),
    );
    const { ranking } = rankWorkbook(bookOf(rows), defaultSettings);
    expect(ranking.blocks.flatMap(({ fields }) => fields.map(({ name }) => name))).toEqual([
      'Toàn bộ tiêu chí',
    ]);
    expect(saidOf(ranking.findings)).toEqual(said);
  });

  it('in English calls the fields so', () => {
    const rows = ['Nam Dan', 'Can Loc'].flatMap((unit) =>
      ['1.1', '1.2', '2.1'].map((code) => [unit, code, `Plan ${code}`, 2, 1]),
    );
    const { ranking } = rankWorkbook(
      bookOf(rows, ['Unit', 'Code', 'Criterion', 'Max score', 'Verified']),
      defaultSettings,
    );
    expect(ranking.blocks.flatMap(({ fields }) => fields.map(({ name }) => name))).toEqual([
      'Field 1',
      'Field 2',
    ]);
  });

  it.each([
    ['numbered I.1, I.2, II.1', ['I.1', 'I.2', 'II.1']],
    ['numbered A.1, A.2, B.1', ['A.1', 'A.2', 'B.1']],
    ['without numbers', ['', '', '']],
  ])('has the fields that a column names, however it is sorted: %s', (_, codes) => {
    const rows = UNITS.flatMap((unit, at) =>
      [1, 2, 4].map((criterion, index): readonly CellContent[] => [
        unit,
        index === 2 ? 'Thể chế' : 'Chỉ đạo',
        codes[index] ?? '',
        CRITERIA[criterion]?.[1] ?? '',
        CRITERIA[criterion]?.[2] ?? 0,
        SCORES[at]?.[criterion] ?? null,
      ]),
    );
    const header = ['Đơn vị', 'Lĩnh vực', 'Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const { ranking } = rankWorkbook(bookOf(shuffled, header), defaultSettings);
        const [block] = ranking.blocks;
        expect((block?.fields ?? []).map(({ name }) => name).sort()).toEqual(['Chỉ đạo', 'Thể chế']);
        expect(block?.units.map(({ name, points }) => `${name} ${points}`).sort()).toEqual([
          'Sở Nội vụ 8.5',
          'Sở Tư pháp 7',
          'Sở Y tế 7',
        ]);
        expect(saidOf(ranking.findings).filter((one) => !one.includes('table-not-numbered'))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('tells units of one name apart by their districts, within which they are ranked, too', () => {
    const communes = ['Xã Bình Minh', 'Xã Cam Hà', 'Xã Bình Minh', 'Xã Đông Sơn'];
    const districts = ['Huyện A', 'Huyện A', 'Huyện B', 'Huyện B'];
    const rows = communes.flatMap((unit, at) =>
      CRITERIA.map(([code, name, max], index) => [
        districts[at] ?? '',
        unit,
        code,
        name,
        max,
        SCORES[at % 3]?.[index] ?? 0,
      ]),
    );
    const { ranking } = rankWorkbook(bookOf(rows, ['Huyện', ...HEADER]), defaultSettings);
    expect(
      ranking.blocks
        .flatMap(({ units }) =>
          units.map(({ name, group }) => `${name}: ${group?.name ?? ''} ${String(group?.rank)}`),
        )
        .sort(),
    ).toEqual([
      'Xã Bình Minh (A): Huyện A 1',
      'Xã Bình Minh (B): Huyện B 2',
      'Xã Cam Hà: Huyện A 2',
      'Xã Đông Sơn: Huyện B 1',
    ]);
  });

  it('may have a row for each kind of score, which a column tells', () => {
    const rows = ROWS.flatMap(([unit, code, name, max, score]): Rows => [
      [unit ?? null, code ?? null, name ?? null, max ?? null, 'Tự chấm', max ?? null],
      [unit ?? null, code ?? null, name ?? null, max ?? null, 'Thẩm định', score ?? null],
    ]);
    const header = ['Đơn vị', 'Mã', 'Tiêu chí', 'Điểm tối đa', 'Loại điểm', 'Điểm'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        const { units, said } = ranked(shuffled, header);
        expect([...units].sort()).toEqual([...RANKED].sort());
        // A row says itself of which step it is.
        expect(said).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('may be of one unit', () => {
    expect(ranked(ROWS.slice(0, 5)).units).toEqual(['Sở Nội vụ 1 8.5/9']);
  });
});
