import { expect, test } from 'vitest';
import { exampleFinding } from '../../../src/core/findings/findings';
import type { Severity } from '../../../src/core/findings/kinds';
import { viewCounts } from '../../../src/taskpane/results/viewCounts';

const found = (...severities: readonly Severity[]) => ({
  findings: severities.map((severity) => ({ ...exampleFinding('score-blank'), severity })),
});

test('beside the view of findings errors and warnings are counted, and notes are not', () => {
  expect(viewCounts(found('info', 'error', 'warning', 'warning', 'info'), { zeroScores: [] })).toEqual({
    zeroScores: 0,
    findings: 3,
  });
});

test('where there are notes only, no number stands beside it', () => {
  expect(viewCounts(found('info', 'info'), undefined)).toEqual({ zeroScores: 0 });
});
