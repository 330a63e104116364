import { describe, expect, test } from 'vitest';
import { parseDetails } from '../../../src/core/papers/office/details';
import type { OfficeDetails } from '../../../src/core/papers/office/details';
import { lackingOf, typedLines, withDetail, withSigner } from '../../../src/taskpane/papers/detailsDraft';

describe('details of papers that are typed', () => {
  test('are those of all papers or of one, and what is emptied is gone', () => {
    let typed: OfficeDetails = {};
    typed = withDetail(typed, null, { issuer: 'Sở Nội vụ', legalBases: ['Luật'] });
    typed = withDetail(typed, 'report', { number: '34/BC' });
    typed = withSigner(typed, null, 'office', 'Giám đốc');
    typed = withSigner(typed, 'report', 'authority', 'KT. GIÁM ĐỐC');
    expect(typed).toEqual({
      issuer: 'Sở Nội vụ',
      legalBases: ['Luật'],
      signer: { office: 'Giám đốc' },
      papers: { report: { number: '34/BC', signer: { authority: 'KT. GIÁM ĐỐC' } } },
    });
    expect(parseDetails(typed)).toEqual(typed);
    typed = withDetail(typed, 'report', { number: ' ' });
    typed = withSigner(typed, 'report', 'authority', '');
    typed = withDetail(typed, null, { legalBases: [], issuer: '' });
    typed = withSigner(typed, null, 'office', '');
    expect(typed).toEqual({});
  });

  test('lack what each paper that is wanted lacks, the deadline the plan alone', () => {
    const lacking = lackingOf({ issuer: 'A', papers: { decision: { number: '1' } } }, [
      'decision',
      'directive',
    ]);
    expect(lacking.issuer).toBeUndefined();
    expect(lacking.number).toEqual(['directive']);
    expect(lacking.deadline).toEqual(['directive']);
    expect(lacking.name).toEqual(['decision', 'directive']);
    expect(lackingOf({}, [])).toEqual({});
  });

  test('are a list of the lines that are not blank', () => {
    expect(typedLines(' Luật A \n\n\tLuật B\n')).toEqual(['Luật A', 'Luật B']);
    expect(typedLines('\n ')).toEqual([]);
  });
});
