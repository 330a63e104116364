import { expect, test } from 'vitest';
import { exampleFinding } from '../../../src/core/findings/findings';
import type { Finding, FindingCode } from '../../../src/core/findings/findings';
import type { Severity } from '../../../src/core/findings/kinds';
import { countsBySeverity, findingGroups } from '../../../src/taskpane/findings/findingGroups';

const finding = (code: FindingCode, severity: Severity, cell: string): Finding => ({
  ...exampleFinding(code),
  severity,
  place: { sheet: 'Sở A', cell },
});

const findings = [
  finding('sheet-passed-over', 'info', 'A1'),
  finding('score-blank', 'warning', 'A2'),
  finding('score-above-max', 'error', 'A3'),
  finding('score-blank', 'warning', 'A4'),
  finding('score-as-percent', 'warning', 'A5'),
  finding('score-as-percent', 'error', 'A6'),
];

test('findings are grouped by kind and severity, errors first, in the order in which they were found', () => {
  expect(
    findingGroups(findings).map(({ code, severity, findings: own }) => [
      severity,
      code,
      own.map(({ place }) => place.cell),
    ]),
  ).toEqual([
    ['error', 'score-above-max', ['A3']],
    ['error', 'score-as-percent', ['A6']],
    ['warning', 'score-blank', ['A2', 'A4']],
    ['warning', 'score-as-percent', ['A5']],
    ['info', 'sheet-passed-over', ['A1']],
  ]);
});

test('findings are counted by severity', () => {
  expect(countsBySeverity(findings)).toEqual({ error: 2, warning: 3, info: 1 });
});
