import { describe, expect, test } from 'vitest';
import type { SheetCorrection } from '../../src/core/settings/sheetCorrections';
import {
  correctionOfDraft,
  draftErrors,
  draftOf,
  withIgnore,
  withUse,
} from '../../src/taskpane/data/correctionDraft';
import type { ColumnUse, CorrectionDraft } from '../../src/taskpane/data/correctionDraft';

const empty = draftOf({ correction: null });
const draft = (changes: Partial<CorrectionDraft>): CorrectionDraft => ({ ...empty, ...changes });

describe('a correction as it is typed', () => {
  test('says nothing while it is empty', () => {
    expect(correctionOfDraft('Sở A', draft({ unit: '  ' }))).toBeNull();
  });

  test('says what is filled in, trimmed', () => {
    const typed = draft({ unit: ' Sở Tư pháp ', year: ' 2023 ', uses: new Map([['C', 'max']]) });
    expect(correctionOfDraft('__proto__', typed)).toEqual({
      sheet: '__proto__',
      unit: 'Sở Tư pháp',
      year: 2023,
      columns: { max: 'C' },
    });
  });

  test('shows what was saved and saves the same again', () => {
    const correction: SheetCorrection = {
      sheet: 'Sở A',
      block: 'Cấp huyện',
      year: 2022,
      headerRow: 5,
      columns: { unit: 'B', final: 'F', self: 'D' },
      unused: ['G', 'AA'],
    };
    expect(correctionOfDraft('Sở A', draftOf({ correction }))).toEqual(correction);
  });

  test.each(['23', '1999', '2100', '2023a', 'năm 2023'])('has no year %s', (year) => {
    expect(draftErrors(draft({ year })).year).toBe(true);
  });

  test('does not give one role to two columns, but leaves out as many as one likes', () => {
    const uses = new Map<string, ColumnUse>([
      ['AB', 'final'],
      ['F', 'final'],
      ['D', 'self'],
      ['G', 'unused'],
      ['H', 'unused'],
    ]);
    expect(draftErrors(draft({ uses })).columns).toEqual(['AB']);
  });

  test('leaves a column to the program again', () => {
    const typed = withUse(withUse(empty, 'F', 'final'), 'G', 'unused');
    expect(correctionOfDraft('Sở A', withUse(typed, 'G', null))).toEqual({
      sheet: 'Sở A',
      columns: { final: 'F' },
    });
  });

  test('keeps the rest while a sheet is ignored and after it', () => {
    const correction: SheetCorrection = { sheet: 'Sở A', unit: 'Sở Tư pháp' };
    const ignored = withIgnore({ sheet: 'Sở A', correction }, true);
    expect(ignored).toEqual({ sheet: 'Sở A', unit: 'Sở Tư pháp', ignore: true });
    expect(withIgnore({ sheet: 'Sở A', correction: ignored }, false)).toEqual(correction);
    expect(withIgnore({ sheet: 'B', correction: { sheet: 'B', ignore: true } }, false)).toBeNull();
  });
});
