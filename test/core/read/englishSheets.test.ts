import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core } from '../../../src/locales/en/core';
import type { CellContent } from '../../../src/core/workbook';
import { NOW, sheet, workbook } from '../sheets';

/** A unit's sheet as an office abroad writes it: its header, and the place of each kind of cell in it. */
function unitSheet(unit: string, header: readonly string[], verified: readonly [number, number, number]) {
  const row = (code: string, name: string, max: number, self: number | null, own: number | null) => [
    ...[code, name, max, self, own],
    ...(header.length > 5 ? ['Decision 12'] : []),
  ];
  return sheet(unit, [
    ['PUBLIC ADMINISTRATION REFORM INDEX 2025 – SCORE SHEET'],
    [`Unit: ${unit}`],
    ['Block: Departments'],
    header,
    row('1', 'Leadership', 5, null, null),
    row('1.1', 'Annual plan', 2, 2, verified[0]),
    row('1.2', 'Reports', 3, 3, verified[1]),
    row('2', 'Institutions', 5, null, null),
    row('2.1', 'Review of documents', 5, 5, verified[2]),
    [null, 'Total', 10],
  ]);
}

describe('a score sheet in English', () => {
  it.each([
    [['No.', 'Criterion', 'Max score', 'Self-assessed', 'Verified']],
    [['#', 'Criteria', 'Maximum points', 'Self score', 'Verified score', 'Evidence']],
    [['Code', 'Sub-criteria', 'Maximum marks', 'Self-evaluated', 'Appraisal score', 'Remarks']],
    [['S/N', 'Indicator', 'Points available', 'Self-reported', 'Validated', 'Justification']],
    [
      [
        'Item no.',
        'Assessment criteria',
        'Max. points',
        'Self-rating',
        'Reviewed score',
        'Supporting documents',
      ],
    ],
    [['No.', 'Component', 'Full score', 'Own assessment', 'Council score', 'Means of verification']],
  ])('with the header %j is ranked without a question', (header) => {
    const run = computeRanking(
      workbook(
        unitSheet('Department of Health', header, [2, 1.5, 5]),
        unitSheet('Department of Finance', header, [1, 3, 2.5]),
      ),
      defaultSettings,
      core,
      NOW,
    );
    expect(run.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(
      run.ranking.blocks.map(({ name, year, units }) => [
        name,
        year,
        units.map((unit) => [unit.name, unit.percent]),
      ]),
    ).toEqual([
      [
        'Departments',
        2025,
        [
          ['Department of Health', 85],
          ['Department of Finance', 65],
        ],
      ],
    ]);
  });

  it.each([
    ['PAR INDEX 2025 – DISTRICTS', 2025],
    ['RANKING FOR THE YEAR 2024', 2024],
    ['Score sheet 2023', 2023],
    ['PAR Index', null],
  ])('is of the year that its title names: %s', (title, year) => {
    const { ranking } = computeRanking(
      workbook(
        sheet('Districts', [
          [title],
          ['No.', 'Criterion', 'Max score', 'District A', 'District B'],
          ['1', 'Leadership', 5, null, null],
          ['1.1', 'Plan', 5, 4, 5],
        ]),
      ),
      defaultSettings,
      core,
      NOW,
    );
    expect(ranking.blocks.map((block) => block.year)).toEqual([year]);
  });
});

/** Ranks, names, points, maxima and indexes of all units, and what is said that is no mere information. */
function told(...sheets: readonly ReturnType<typeof sheet>[]) {
  const { ranking, findings } = computeRanking(workbook(...sheets), defaultSettings, core, NOW);
  return {
    blocks: ranking.blocks.map(({ name, units }) => [
      name,
      ...units.map((unit) => [unit.rank, unit.name, unit.points, unit.maxPoints, unit.percent]),
    ]),
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, place }) => [code, place.cell]),
  };
}

type Scored = readonly [
  code: string,
  name: string,
  max: number,
  self: number | null,
  verified: number | null,
];

/** A sheet a unit, whose columns are made of the usual ones. */
function unitSheets(header: readonly string[], columns: (row: Scored) => readonly CellContent[]) {
  return ['Department of Health', 'Department of Finance'].map((unit, at) => {
    const rows: readonly Scored[] = [
      ['1', 'Leadership', 50, null, null],
      ['1.1', 'Annual plan', 20, 20, 18 - at],
      ['1.2', 'Reports', 30, 30, 25.5],
      ['2', 'Institutions', 50, null, null],
      ['2.1', 'Review of documents', 50, 50, 47.5],
    ];
    return sheet(unit, [
      ['PUBLIC ADMINISTRATION REFORM INDEX 2025'],
      [`Department: ${unit}`],
      ['Group: Departments'],
      header,
      ...rows.map(columns),
      [null, 'Total', 100],
    ]);
  });
}

const DEPARTMENTS = [
  'Departments',
  [1, 'Department of Health', 91, 100, 91],
  [2, 'Department of Finance', 90, 100, 90],
];

describe('a header in English says by one word what others say in full', () => {
  it.each<[readonly string[], (row: Scored) => readonly CellContent[]]>([
    [['No.', 'Criterion', 'Max', 'Self', 'Assessment', 'Comment'], (row) => [...row, 'fine']],
    [['#', 'Indicator', 'Max.', 'Self (points)', 'Panel'], (row) => row],
    [
      ['Sl. No.', 'Criteria', 'Max. marks', 'Marks obtained'],
      ([code, name, max, , own]) => [code, name, max, own],
    ],
    [
      ['ID', 'Question', 'Out of', 'Result', 'Notes'],
      ([code, name, max, , own]) => [code, name, max, own, null],
    ],
    [
      ['Ref.', 'Area', 'Points possible', 'Unit self-assessment', 'Panel assessment', 'Final'],
      (row) => [...row, row[4]],
    ],
    [['Item', 'Allocated', 'Awarded'], ([code, name, max, , own]) => [`${code} ${name}`, max, own]],
    [['Nr', 'Name', 'Max', 'Self', 'Score'], (row) => row],
  ])('where units have sheets: %j', (header, columns) => {
    expect(told(...unitSheets(header, columns))).toEqual({ blocks: [DEPARTMENTS], findings: [] });
  });

  it('where a row below parts it', () => {
    const [health, finance] = unitSheets(['No.', 'Criterion', 'Max', 'Score', ''], (row) => row).map((one) =>
      sheet(one.name, [
        ...one.values.slice(0, 4),
        [null, null, null, 'Self', 'Assessment'],
        ...one.values.slice(4),
      ]),
    );
    if (health === undefined || finance === undefined) throw new Error('two sheets');
    expect(told(health, finance)).toEqual({ blocks: [DEPARTMENTS], findings: [] });
  });

  it('where units have rows, and what belongs to last year is last year’s', () => {
    expect(
      told(
        sheet('Ranking', [
          ['PAR INDEX 2025'],
          ['No.', 'Ministry', 'Max', 'Self', 'Assessment', 'Index', 'Rank', 'Score 2024', 'Rank 2024'],
          [1, 'Ministry of Health', 100, 98, 92, 92, 1, 90, 2],
          [2, 'Ministry of Finance', 100, 97, 88, 88, 2, 91, 1],
        ]),
      ),
    ).toMatchObject({
      blocks: [
        ['All units', [1, 'Ministry of Health', 92, 100, 92], [2, 'Ministry of Finance', 88, 100, 88]],
      ],
      findings: [],
    });
  });

  it('what the sheet does not name is named in its language', () => {
    const named = (header: readonly string[], title = 'PAR INDEX 2025') => {
      const { ranking } = computeRanking(
        workbook(sheet('Ranking', [[title], header, [1, 'Alpha', 100, 92], [2, 'Bravo', 100, 88]])),
        defaultSettings,
        core,
        NOW,
      );
      return ranking.blocks.map(({ name, fields }) => [name, ...fields.map((field) => field.name)]);
    };
    expect(named(['No.', 'Unit', 'Max score', 'Score'])).toEqual([['All units', 'Total']]);
    expect(named(['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm'])).toEqual([['Khối chung', 'Tổng điểm']]);
  });

  it('a line above a table tells the scale of its points', () => {
    const ranking = (line: string) =>
      sheet('Ranking', [
        ['PAR INDEX 2025'],
        [line],
        ['No.', 'Unit', 'Score'],
        [1, 'Alpha', 92],
        [2, 'Bravo', 46],
      ]);
    expect(told(ranking('Scale of 184')).blocks).toEqual([
      ['All units', [1, 'Alpha', 92, 184, 50], [2, 'Bravo', 46, 184, 25]],
    ]);
    expect(told(ranking('Scale of 184'), sheet('Notes', [['Notes']])).findings).toEqual([]);
    expect(told(ranking('Points')).findings).toEqual([['scale-assumed', 'C4']]);
  });

  it('units are those of an earlier year whose table is in Vietnamese', () => {
    const { ranking } = computeRanking(
      workbook(
        sheet('2025', [
          ['PAR INDEX 2025'],
          ['No.', 'Unit', 'Max score', 'Score'],
          [1, 'Alpha', 100, 92],
          [2, 'Bravo', 100, 88],
        ]),
        sheet('2024', [
          ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
          ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm'],
          [1, 'Alpha', 100, 80],
          [2, 'Bravo', 100, 85],
        ]),
      ),
      defaultSettings,
      core,
      NOW,
    );
    expect(
      ranking.blocks.map(({ name, units }) => [name, ...units.map((unit) => [unit.name, unit.previousRank])]),
    ).toEqual([['All units', ['Alpha', 2], ['Bravo', 1]]]);
  });

  it('where units have columns', () => {
    expect(
      told(
        sheet('Districts', [
          ['PAR INDEX 2025 – DISTRICTS'],
          ['No.', 'Criterion', 'Max', 'District A', 'District B', 'Average'],
          ['1', 'Leadership', 5, null, null, null],
          ['1.1', 'Plan', 5, 4, 5, 4.5],
          [null, 'Total', 5, 4, 5, 4.5],
        ]),
      ),
    ).toEqual({
      blocks: [['All units', [1, 'District B', 5, 5, 100], [2, 'District A', 4, 5, 80]]],
      findings: [],
    });
  });

  it('but the highest score is no max beside the least one, or beside other maxima', () => {
    const rows = (...header: readonly string[]) =>
      sheet('Districts', [
        ['PAR INDEX 2025 – DISTRICTS'],
        ['No.', 'Criterion', 'Maximum score', 'District A', 'District B', ...header],
        ['1', 'Leadership', 5, null, null],
        ['1.1', 'Plan', 5, 3, 4, 4, 3],
        ['1.2', 'Reports', 5, 2, 1, 2, 1],
      ]);
    const blocks = [['All units', [1, 'District A', 5, 10, 50], [1, 'District B', 5, 10, 50]]];
    expect(told(rows('Max', 'Min')).blocks).toEqual(blocks);
    expect(told(rows('Max')).blocks).toEqual(blocks);
  });

  it('a column of numbers whose header is unknown is a finding', () => {
    expect(
      told(...unitSheets(['No.', 'Criterion', 'Max', 'Self', 'Assessment', 'Budget'], (row) => [...row, 7]))
        .findings,
    ).toEqual([
      ['column-unread', 'F4'],
      ['column-unread', 'F4'],
    ]);
  });
});

describe('a header in Vietnamese', () => {
  it.each([
    ['a column of each unit’s highest score', ['STT', 'Đơn vị', 'Điểm', 'Max', 'Min']],
    ['without marks', ['STT', 'Don vi', 'Diem', 'Max', 'Min']],
    ['of one word of English', ['STT', 'Đơn vị', 'Điểm', 'Max', 'Self']],
  ])('is read by its own words: %s', (_, header) => {
    const { ranking } = computeRanking(
      workbook(
        sheet('Điểm', [
          ['XẾP HẠNG CHỈ SỐ CCHC NĂM 2023'],
          header,
          [1, 'Sở Y tế', 88, 95, 70],
          [2, 'Sở Tư pháp', 80, 94, 60],
        ]),
      ),
      defaultSettings,
      core,
      NOW,
    );
    expect(
      ranking.blocks.flatMap(({ units }) => units.map(({ points, maxPoints }) => [points, maxPoints])),
    ).toEqual([
      [88, 100],
      [80, 100],
    ]);
  });
});
