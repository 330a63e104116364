import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDetails } from '../../../src/core/papers/office/details';
import type { OfficeDetails } from '../../../src/core/papers/office/details';
import { DETAILS_NAMES, detailsPieces, keptDetails } from '../../../src/core/papers/office/keptDetails';
import { runs } from '../properties/runs';

const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== '');
const details: fc.Arbitrary<OfficeDetails> = fc.record(
  {
    issuer: line,
    number: line,
    legalBases: fc.array(line, { maxLength: 40 }),
    papers: fc.record({ report: fc.record({ recipients: fc.array(line) }) }),
  },
  { requiredKeys: [] },
);

/** What the workbook's names keep, one after the other. */
function namesWith(pieces: readonly string[]): readonly (string | null)[] {
  return DETAILS_NAMES.map((_, at) => pieces[at] ?? null);
}

/** Characters that Excel's formula of a name takes for a text, joined in pieces of 255. */
function inFormula(text: string): number {
  const quotes = text.split('"').length - 1;
  return 1 + text.length + quotes + 3 * Math.ceil(text.length / 255);
}

describe('the details that a workbook keeps', () => {
  it('come back as they were, whatever is typed, and each name holds its piece', () => {
    fc.assert(
      fc.property(details, (typed) => {
        const pieces = detailsPieces(typed);
        expect(keptDetails(namesWith(pieces))).toEqual(typed);
        for (const piece of pieces) {
          expect(inFormula(piece)).toBeLessThanOrEqual(8_192);
          expect(piece).not.toMatch(/[\ud800-\udfff]/u);
        }
      }),
      runs(200),
    );
  });

  it('are kept in several names where they are long, quotation marks and all', () => {
    const typed = { issuer: 'SỞ NỘI VỤ', legalBases: Array.from({ length: 20 }, () => '"'.repeat(900)) };
    const pieces = detailsPieces(typed);
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(inFormula))).toBeLessThanOrEqual(8_192);
    expect(keptDetails(namesWith(pieces))).toEqual(typed);
  });

  it('leave no name where nothing was typed', () => {
    expect(detailsPieces({})).toEqual([]);
    expect(keptDetails(namesWith([]))).toEqual({});
  });

  it('too long for a workbook are not kept in part', () => {
    const typed = { legalBases: Array.from({ length: 200 }, () => 'Luật '.repeat(199)) };
    const papers = { decision: typed, report: typed };
    expect(() => detailsPieces({ ...typed, papers })).toThrow(
      expect.objectContaining({ code: 'details-too-long' }) as Error,
    );
  });

  it.each([
    ['a name that is gone', ['1/2:{"issuer":', null]],
    ['a name that is left of others', ['1/2:{"issuer":', '2/3:"A"}']],
    ['no JSON', ['1/1:{"issuer":']],
    ['what another program wrote', ['SỞ NỘI VỤ']],
    ['a key of a later version', ['1/1:{"seal":"…"}']],
  ])('with %s are not used', (_, pieces) => {
    expect(() => keptDetails(pieces)).toThrow(
      expect.objectContaining({ code: 'saved-details-unreadable' }) as Error,
    );
  });

  it('give way to those that are given, key by key and part by part of the signer', () => {
    const kept: OfficeDetails = {
      issuer: 'SỞ NỘI VỤ',
      number: '1/QĐ',
      signer: { office: 'GIÁM ĐỐC', name: 'A' },
      papers: { report: { number: '2/BC' }, decision: { deadline: '2024-03-31' } },
    };
    const given: OfficeDetails = {
      number: '5/QĐ',
      signer: { name: 'B' },
      papers: { report: { place: 'Huế' } },
    };
    expect(withDetails(kept, given)).toEqual({
      issuer: 'SỞ NỘI VỤ',
      number: '5/QĐ',
      signer: { office: 'GIÁM ĐỐC', name: 'B' },
      papers: { report: { number: '2/BC', place: 'Huế' }, decision: { deadline: '2024-03-31' } },
    });
    expect(withDetails(kept, {})).toEqual(kept);
    expect(withDetails({}, given)).toEqual(given);
  });
});
