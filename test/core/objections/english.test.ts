import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { core } from '../../../src/locales/en/core';
import { NOW, sheet, workbook } from '../sheets';

const UNITS = ['Department of Health', 'Department of Finance'] as const;

function scores(unit: string, [plan, reports]: readonly [number, number]) {
  return sheet(unit, [
    ['PUBLIC ADMINISTRATION REFORM INDEX 2025'],
    [`Unit: ${unit}`],
    ['Block: Departments'],
    ['No.', 'Criterion', 'Max score', 'Verified score'],
    ['1', 'Leadership', 5, null],
    ['1.1', 'Plan', 2, plan],
    ['1.2', 'Reports', 3, reports],
  ]);
}

function ranked(name: string, ...rows: readonly (readonly CellContent[])[]) {
  const run = computeRanking(
    workbook(scores(UNITS[0], [1, 3]), scores(UNITS[1], [2, 1]), sheet(name, rows)),
    defaultSettings,
    core,
    NOW,
  );
  return {
    units: run.ranking.blocks.flatMap((block) => block.units.map((unit) => [unit.name, unit.points])),
    told: run.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    counted: run.findings.some(({ code }) => code === 'objections-counted'),
  };
}

describe('a sheet of objections in English', () => {
  const HEADS: readonly (readonly string[])[] = [
    ['No.', 'Unit', 'Criterion', 'Score', 'Requested', 'Decision', 'Decided', 'Reason'],
    [
      'No.',
      'Unit name',
      'Criterion code',
      'Verified score',
      'Score requested',
      'Outcome',
      'Decided score',
      'Grounds',
    ],
    ['No.', 'Agency', 'Code', 'Points', 'Points requested', 'Decision', 'Points decided', 'Remarks'],
  ];

  it.each(
    ['Objections', 'List of appeals', 'Sheet1'].flatMap((name) => HEADS.map((head) => ({ name, head }))),
  )('on the sheet $name below $head counts, and has no units of its own', ({ name, head }) => {
    const { units, told, counted } = ranked(
      name,
      [],
      head,
      [1, UNITS[1], '1.2', 1, 3, 'Accepted', 3, 'The reports were late'],
      [2, UNITS[0], '1.1', 1, 2, 'Declined', null, null],
    );
    expect(units).toEqual([
      [UNITS[1], 5],
      [UNITS[0], 4],
    ]);
    expect([told, counted]).toEqual([[], true]);
  });
});
