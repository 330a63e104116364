import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings';
import { core } from '../../../src/locales/en/core';
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
