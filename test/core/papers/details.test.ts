import { describe, expect, it } from 'vitest';
import {
  detailsOf,
  missingDetails,
  paperKinds,
  readDetailsText,
} from '../../../src/core/papers/office/details';
import { Problem } from '../../../src/core/problem';

const COMPLETE = {
  issuer: 'SỞ NỘI VỤ',
  place: 'Hà Tĩnh',
  date: '2024-01-15',
  number: '12/QĐ-SNV',
  legalBases: ['Luật Tổ chức chính quyền địa phương'],
  recipients: ['Như Điều 3'],
  signer: { office: 'GIÁM ĐỐC', name: 'Nguyễn Văn A' },
};

function problemWith(text: string): Problem {
  try {
    readDetailsText(text);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('the details were taken');
}

describe('the details of papers', () => {
  it('hold for all papers, and what one has of its own beats them, part by part of the signer', () => {
    const details = readDetailsText(
      JSON.stringify({
        ...COMPLETE,
        papers: {
          report: { number: '34/BC-SNV', signer: { authority: 'KT. GIÁM ĐỐC', office: 'PHÓ GIÁM ĐỐC' } },
        },
      }),
    );
    expect(detailsOf(details, 'decision')).toEqual(COMPLETE);
    expect(detailsOf(details, 'report')).toEqual({
      ...COMPLETE,
      number: '34/BC-SNV',
      recipients: [],
      signer: { authority: 'KT. GIÁM ĐỐC', office: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' },
    });
  });

  it.each([
    ['decision', COMPLETE, []],
    ['report', { ...COMPLETE, superior: 'UBND TỈNH HÀ TĨNH' }, []],
    ['directive', COMPLETE, ['deadline']],
    ['directive', { ...COMPLETE, deadline: '2024-03-31' }, []],
    ['decision', {}, ['issuer', 'number', 'place', 'date', 'legalBases', 'recipients', 'office', 'name']],
    ['decision', { ...COMPLETE, legalBases: [], signer: { office: 'GIÁM ĐỐC' } }, ['legalBases', 'name']],
  ] as const)('of a %s with %j lack %j', (kind, details, missing) => {
    expect(missingDetails(kind, details)).toEqual(missing);
  });

  it.each([
    ['decision', '12/QĐ-SNV', []],
    ['decision', '12/2024/QĐ - SNV', []],
    ['decision', '12/qđ-snv', []],
    ['decision', '12', []],
    ['decision', '34/BC-SNV', ['number']],
    ['report', '34/BC-SNV', []],
    ['report', '12/QĐ-SNV', ['number']],
    ['directive', '56/SNV-CCHC', []],
    ['directive', '56/TTr-SNV', ['number']],
    ['directive', '…/KH-SNV', ['number']],
    ['directive', '/KH-SNV', ['number']],
    ['commendation', '78/TTr-SNV', []],
    ['commendation', '………', ['number']],
  ] as const)('of a %s numbered %s lack %j', (kind, number, missing) => {
    const details = { ...COMPLETE, recipients: ['Lưu: VT'], deadline: '2024-03-31', number };
    expect(missingDetails(kind, detailsOf(details, kind))).toEqual(missing);
  });

  it.each([
    [{ issuer: '…' }, 'issuer'],
    [{ place: '. . .' }, 'place'],
    [{ legalBases: ['Căn cứ ……'] }, 'legalBases'],
    [{ legalBases: ['Luật Tổ chức chính quyền địa phương', '- …;'] }, 'legalBases'],
    [{ recipients: ['…'] }, 'recipients'],
    [{ signer: { office: '...', name: 'Nguyễn Văn A' } }, 'office'],
    [{ signer: { office: 'GIÁM ĐỐC', name: '_____' } }, 'name'],
    [{ deadline: '2024-01-14' }, 'deadline'],
  ])('with %j, which only leaves room or cannot be, lack it', (own, key) => {
    const all = { ...COMPLETE, recipients: ['Lưu: VT'], number: '4/KH-SNV', deadline: '2024-01-15' };
    expect(missingDetails('directive', detailsOf(all, 'directive'))).toEqual([]);
    expect(missingDetails('directive', detailsOf({ ...all, ...own }, 'directive'))).toEqual([key]);
  });

  it.each([
    ['{ "isuer": "A" }', { code: 'details-unknown-key', params: { key: 'isuer', line: '1', column: '12' } }],
    ['{ "papers": { "decree": {} } }', { code: 'details-unknown-key', params: { key: 'papers.decree' } }],
    ['{ "date": "2024-02-30" }', { code: 'details-bad-value', params: { key: 'date' } }],
    ['{ "date": "2023-02-29" }', { code: 'details-bad-value', params: { key: 'date' } }],
    ['{ "date": "15/01/2024" }', { code: 'details-bad-value', params: { key: 'date' } }],
    ['{ "legalBases": "Luật" }', { code: 'details-bad-value', params: { key: 'legalBases' } }],
    ['{ "recipients": [""] }', { code: 'details-bad-value', params: { key: 'recipients[0]' } }],
    ['{ "signer": { "title": "A" } }', { code: 'details-unknown-key', params: { key: 'signer.title' } }],
    ['{ "number": 12 }', { code: 'details-bad-value', params: { key: 'number' } }],
    ['{ "issuer": "A", }', { code: 'details-not-json' }],
    ['[]', { code: 'details-not-json' }],
  ])('name what is wrong in %s', (text, problem) => {
    expect(problemWith(text)).toMatchObject(problem);
  });

  it('are of papers that are asked for by their names', () => {
    expect(paperKinds('report, decision')).toEqual(['decision', 'report']);
    expect(paperKinds('report,decree')).toBeNull();
    expect(paperKinds('')).toBeNull();
  });
});
