import { expect, test } from 'vitest';
import { exampleFinding } from '../../src/core/findings/findings';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { core } from '../../src/locales/vi/core';
import { findingGroups } from '../../src/taskpane/findings/findingGroups';
import { summaryOf } from '../../src/taskpane/summary/summaryOf';
import { applied } from '../core/appliedPlan';
import { NOW, sheet, unitSheet, workbook } from '../core/sheets';
import { shownRunOf } from './shownRunOf';

test('the summary counts blocks, units and criteria, and names what was passed over and what errors stopped', () => {
  const run = shownRunOf(
    workbook(
      sheet('Ghi chú', [['Họp lúc 8 giờ']]),
      unitSheet('Sở Nội vụ', [2, 3, 4]),
      unitSheet('Sở Tư pháp', [2, 3, 5]),
      unitSheet('Huyện X', [2, 9, 5], { block: '__proto__' }),
    ),
  );
  const summary = summaryOf(run);
  expect(summary).toMatchObject({ blocks: 1, units: 2, criteria: 3, resultSheets: run.plan.sheets.length });
  expect(summary.passedOver).toEqual(['Ghi chú']);
  expect(summary.stoppedBlocks).toEqual([{ name: '__proto__', errors: 1 }]);
  expect(summary.findings.error).toBe(1);
});

test('the summary says of stopped blocks that the run before ranked them, and whether a result sheet of it stays', () => {
  const scored = (score: number) =>
    workbook(
      unitSheet('Sở Nội vụ', [2, 3, 4]),
      unitSheet('Huyện X', [2, score, 5], { block: 'Cấp huyện' }),
      unitSheet('Xã Y', [2, 9, 5], { block: 'Cấp xã' }),
    );
  const rank = (snapshot: WorkbookSnapshot) => computeRanking(snapshot, defaultSettings, core, NOW);
  const { plan } = rank(scored(3));
  const withdrawn = (snapshot: WorkbookSnapshot) => summaryOf(shownRunOf(snapshot)).withdrawn;
  expect(withdrawn(applied(scored(3), plan))).toBeNull();
  expect(withdrawn(scored(9))).toBeNull();
  const after = applied(scored(9), plan);
  expect(withdrawn(after)).toEqual({ blocks: ['Cấp huyện'], someStay: false });
  const sheets = after.sheets.map((one) =>
    one.name === 'Xếp hạng Cấp huyện' ? { ...one, values: [...one.values, ['Đã xem']] } : one,
  );
  expect(withdrawn({ sheets })).toEqual({ blocks: ['Cấp huyện'], someStay: true });
});

test('findings are listed errors first, each kind in the order in which it was found', () => {
  const finding = (severity: 'error' | 'warning' | 'info', cell: string) => ({
    ...exampleFinding('score-blank'),
    severity,
    place: { sheet: 'Sở A', cell },
  });
  const groups = findingGroups([
    finding('info', 'A1'),
    finding('error', 'A2'),
    finding('warning', 'A3'),
    finding('error', 'A4'),
  ]);
  const listed = groups.flatMap(({ findings }) => findings);
  expect(listed.map(({ place }) => place.cell)).toEqual(['A2', 'A4', 'A3', 'A1']);
});
