import { describe, expect, it } from 'vitest';
import { issueNumber, issuesText, readIssues } from '../../../src/core/issue/issueMark';
import type { Issue } from '../../../src/core/issue/issueMark';
import { markFormula } from '../../../src/excel/reading/resultMark';

/** So many issues of one block, each of another set. */
function issuesOf(count: number, block = 'Xã, phường'): readonly Issue[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ block, year: 2025, issue: index + 1, at: '2025-11-29T08:30:00' },
    set: String(index).padStart(16, '0'),
  }));
}

describe('what a workbook remembers of its issues', () => {
  it('comes back as it was written', () => {
    const issues = issuesOf(3, 'Khối "đặc thù"');
    expect(readIssues(issuesText(issues))).toEqual(issues);
  });

  it.each([
    ['short', 'Sở'],
    ['long', 'Ủy ban nhân dân các xã, phường, đặc khu thuộc vùng sâu, vùng xa và hải đảo '.repeat(3)],
    ['full of quotation marks', '"'.repeat(200)],
  ])('fits into the formula of one name, the latest issues first: block names that are %s', (_, block) => {
    const issues = issuesOf(200, block);
    const text = issuesText(issues);
    expect(markFormula(text).length).toBeLessThanOrEqual(8_192);
    expect(markFormula(text).length).toBeGreaterThan(7_000);
    expect(readIssues(text).at(-1)).toEqual(issues.at(-1));
    expect(issueNumber(readIssues(text), { block, year: 2025, set: 'another' })).toBe(201);
  });
});
