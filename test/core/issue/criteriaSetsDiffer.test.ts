import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import { planIssue } from '../../../src/core/issue/planIssue';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { forms } from '../../../src/locales/office/forms';
import { gatheredFrom, sent } from '../gather/sentFiles';
import { NOW, workbook } from '../sheets';
import { criteriaSheet, unitList } from './criteriaBook';

const LIST = unitList(['Xã A']);
/** The set as it was issued again: another plan. */
const again = (options: Parameters<typeof criteriaSheet>[0], plan: readonly CellContent[]) =>
  criteriaSheet({ name: 'BTC ban hành lại', ...options }, { '1.1': plan });
const LESS = ['1.1', 'Kế hoạch CCHC', 1];
const SAME = ['1.1', 'KẾ HOẠCH CCHC', 2];

function setIssued(...sheets: readonly SheetSnapshot[]): string | undefined {
  const wish = { blocks: null, withLastYear: false, issues: [], now: NOW };
  return planIssue(workbook(...sheets, LIST), defaultSettings, wish, forms).forms[0]?.set.sheet;
}

describe('two criteria sets of one block', () => {
  const differs = expect.objectContaining({
    code: 'criteria-sets-differ',
    params: { unit: 'Xã, phường', sheet: '“Bộ tiêu chí”, “BTC ban hành lại”' },
  }) as Error;

  it('of one year that differ are refused by their tabs, when forms are issued and when they are gathered', () => {
    expect(() => setIssued(criteriaSheet(), again({}, LESS))).toThrow(differs);
    const files = [sent('Xã A', { cells: { '1.1': [1] } })];
    expect(() => gatheredFrom(files, [criteriaSheet(), again({}, LESS), LIST])).toThrow(differs);
  });

  it('are refused where one of them has no year', () => {
    const yearless = criteriaSheet();
    const values = yearless.values.with(0, ['BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', null, null, null]);
    expect(() => setIssued({ ...yearless, values }, again({}, LESS))).toThrow(differs);
  });

  it.each<[string, readonly SheetSnapshot[], string]>([
    ['the later of two years counts', [criteriaSheet(), again({ year: 2026 }, LESS)], 'BTC ban hành lại'],
    [
      'two of an earlier year are no doubt',
      [criteriaSheet({ year: 2026 }), again({}, LESS), criteriaSheet({ name: 'BTC 3' })],
      'Bộ tiêu chí',
    ],
    ['two that differ in case alone are one', [criteriaSheet(), again({}, SAME)], 'Bộ tiêu chí'],
    [
      'those of two blocks are two',
      [criteriaSheet(), again({ block: 'Sở, ban, ngành' }, LESS)],
      'Bộ tiêu chí',
    ],
  ])('%s', (_, sheets, used) => {
    expect(setIssued(...sheets)).toBe(used);
  });
});
