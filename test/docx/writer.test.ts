import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../src/core/papers/office/details';
import type { Paper } from '../../src/core/papers/paper';
import { writePaper } from '../../src/docx/writePaper';
import { papersOf } from '../core/papers/papersOf';
import { unitSheet, workbook } from '../core/sheets';
import { FULL_BODY, letterhead } from './letterheads';
import { isTable, paragraphsOf, readForm } from './readForm';
import { pagesOf, throughWriter } from './writer';
import type { Converted } from './writer';

const DETAILS = {
  superior: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  issuer: 'Sở Nội vụ',
  place: 'Hà Tĩnh',
  date: '2024-01-05',
  number: '12/QĐ-SNV',
  legalBases: ['Luật Tổ chức chính quyền địa phương', 'Quyết định số 876/QĐ-BNV'],
  recipients: ['Như Điều 4', 'Lưu: VT'],
  signer: { authority: 'KT. Giám đốc', office: 'Phó Giám đốc', name: 'Nguyễn Văn A' },
  deadline: '2024-03-31',
};
const GRADES = {
  grades: [{ name: 'Tốt', from: 80 }, { name: 'Còn lại' }],
  headGrades: [{ name: 'Hoàn thành', from: 50 }, { name: 'Không' }],
};
const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở A', [1, 1, 1], { year: 2022, name: 'A 2022' }),
  unitSheet('Sở B', [2, 2, 5], { year: 2022, name: 'B 2022' }),
);
const HOSTILE = `=1+1 </w:t><w:p/> & "A" ${'rất dài '.repeat(35)}`;
const MANY = workbook(
  ...Array.from({ length: 170 }, (_, at) =>
    unitSheet(`Xã số ${at + 1}`, [(at % 21) / 10, (at % 31) / 10, (at % 51) / 10], { block: 'Cấp xã' }),
  ),
);

interface Case {
  readonly name: string;
  readonly paper: Paper;
  readonly bytes: Uint8Array;
}

const plain = (name: string, paper: Paper): Case => ({ name, paper, bytes: writePaper(paper).bytes });
const own = papersOf(BOOK, DETAILS, GRADES);
const many = papersOf(MANY, {}, GRADES);
const hostile = papersOf(workbook(unitSheet(HOSTILE, [0, 1, 2], { name: 'Trang 1' })), DETAILS);
const CASES: readonly Case[] = [
  ...PAPER_KINDS.map((kind) => plain(kind, own[kind])),
  plain('decision of 170 units', many.decision),
  plain('report of 170 units', many.report),
  plain('report of a hostile name', hostile.report),
  {
    name: 'decision on a letterhead',
    paper: own.decision,
    bytes: writePaper(own.decision, letterhead({ body: FULL_BODY })).bytes,
  },
];

let converted: ReadonlyMap<string, Converted>;
beforeAll(() => {
  converted = throughWriter(new Map(CASES.map(({ name, bytes }) => [name, bytes])));
});

const made = ({ name }: Case): Converted => {
  const found = converted.get(name);
  if (found === undefined) throw new Error(name);
  return found;
};
const linesOf = (bytes: Uint8Array) =>
  readForm(bytes)
    .flatMap(({ blocks }) => paragraphsOf(blocks))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');

describe.each(CASES)('LibreOffice Writer: $name', (one) => {
  it('opens it without loss: saved again, it has every line and every table as before', () => {
    const { docx } = made(one);
    expect(linesOf(docx)).toEqual(linesOf(one.bytes));
    const tables = (bytes: Uint8Array) =>
      readForm(bytes).flatMap(({ blocks }) =>
        blocks
          .filter((block) => isTable(block))
          .map(({ rows }) => rows.map(({ cells }) => cells.length).join()),
      );
    expect(tables(docx)).toEqual(tables(one.bytes));
  });

  it('has its charts with their figures', () => {
    const parts = Object.entries(unzipSync(made(one).docx));
    const charts = parts.filter(([path]) => /^word\/charts\/chart\d+\.xml$/u.test(path));
    const drawn = one.paper.parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));
    expect(charts).toHaveLength(drawn.length);
    const all = charts.map(([, part]) => strFromU8(part)).join('');
    for (const { bars } of drawn)
      for (const { values } of bars)
        for (const value of values) if (value !== null) expect(all).toContain(`>${value.figure.text}<`);
  });

  it('prints it on A4, across where a table has many columns or one to write in, and no page too many', () => {
    const pages = pagesOf(made(one).pdf);
    const rows = one.paper.annexes.map(({ table }) => table.rows.length);
    const isFilledIn = one.paper.kind === 'directive';
    const across = one.paper.annexes.filter(({ table }) => isFilledIn || table.columns.length > 7);
    const turned = pages.filter((page) => page === '297 × 210');
    expect(pages.filter((page) => page === '210 × 297')).toHaveLength(pages.length - turned.length);
    expect(turned.length > 0).toBe(across.length > 0);
    expect(pages.length).toBeGreaterThan(one.paper.annexes.length);
    // A page of a table has some twenty rows or more, half as many where there is room to write.
    const most = rows.reduce((sum, count) => sum + 1 + Math.ceil(count / (isFilledIn ? 10 : 20)), 0);
    const saidOn = one.paper.kind === 'report' ? 15 : 2;
    expect(pages.length).toBeLessThanOrEqual(saidOn + most);
  });
});
