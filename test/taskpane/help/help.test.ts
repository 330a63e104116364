import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleFinding, FINDING_KINDS } from '../../../src/core/findings/findings';
import { keysOf } from '../../../src/core/settings/settingKinds';
import { inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core as english } from '../../../src/locales/en/core';
import { SAMPLE_LAYOUTS, sampleTables } from '../../../src/locales/office/sampleTables';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { sampleSheet, workedExample } from '../../../src/taskpane/help/workedExample';

const codes = keysOf(FINDING_KINDS);
const ANY = ['error', 'warning', 'info'];

describe('the help', () => {
  test.each(SAMPLE_LAYOUTS)('shows a table of %s that is read as such', (layout) => {
    const own = sampleSheet('Bảng', sampleTables[layout]);
    const isBeside = layout === 'previousRanking' || layout === 'unitList';
    const beside = isBeside ? [sampleSheet('Điểm', sampleTables.criteriaByUnits)] : [];
    const { readings, findings } = inspectWorkbook({ sheets: [...beside, own] }, defaultSettings);
    expect(readings.find(({ sheet }) => sheet === 'Bảng')?.kind).toBe(layout);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('computes its example by the rules of the program', () => {
    const { units, averagePercent } = workedExample();
    expect(units.map(({ name, rank, points, maxPoints }) => [name, rank, points, maxPoints])).toEqual([
      ['Sở Nội vụ', 1, 8.5, 9],
      ['Sở Y tế', 1, 8.5, 9],
      ['Sở Tư pháp', 3, 5, 6],
    ]);
    expect(averagePercent?.toFixed(2)).toBe('90.74');
  });

  test.each(codes)('says what %s means without a gap, in both languages', (code) => {
    for (const texts of [vietnamese, english]) {
      expect(texts.finding(exampleFinding(code))).not.toMatch(/NaN|undefined|“”|\s{2}|\(\)|: \./u);
    }
  });

  test('gives each finding the severities that findings.md gives it', () => {
    const rows = readFileSync('assets/docs/findings.md', 'utf8').matchAll(
      /^\| (`[a-z-]+`(?:, `[a-z-]+`)*) +\| (any|(?:error|warning|info)(?:, (?:error|warning|info))*) +\|/gmu,
    );
    const documented = [...rows].flatMap(([, names = '', severities = '']) =>
      names
        .split(', ')
        .map(
          (name) =>
            [
              name.replaceAll('`', ''),
              (severities === 'any' ? ANY : severities.split(', ')).toSorted(),
            ] as const,
        ),
    );
    expect(new Map(documented)).toEqual(
      new Map(codes.map((code) => [code, [...FINDING_KINDS[code].severities].sort()])),
    );
  });
});
