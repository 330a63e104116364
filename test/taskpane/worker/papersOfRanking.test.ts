import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PAPER_KINDS } from '../../../src/core/papers/office/details';
import type { Paper } from '../../../src/core/papers/paper';
import { plainText } from '../../../src/core/report/words/phrases';
import type { Figure, Phrase } from '../../../src/core/report/words/phrases';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot, WritePlan } from '../../../src/core/workbook';
import { plannedContent } from '../../../src/core/workbook';
import type { Language } from '../../../src/locales/language';
import { papersOfRanking } from '../../../src/taskpane/worker/ofRanking/papersOfRanking';
import type { SentYears } from '../../../src/taskpane/worker/sentYears';
import { Assembler, slicesOf } from '../../../src/taskpane/worker/slices';
import { applied } from '../../core/appliedPlan';
import { NOW, unitSheet, workbook } from '../../core/sheets';
import { letterhead, line } from '../../docx/letterheads';
import { losableEngine } from './losableEngine';

/** Of these blocks the sheets would have one name, were names as long as one likes. */
const LONG = ['Các cơ quan chuyên môn thuộc tỉnh A', 'Các cơ quan chuyên môn thuộc tỉnh B'] as const;
const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5], { block: LONG[0] }),
  unitSheet('Sở B', [0, 2.5, 4], { block: LONG[0] }),
  unitSheet('Sở C', [0.5, 3, 0], { block: LONG[1] }),
  unitSheet('Sở D', [1, 1, 1], { block: LONG[1] }),
  unitSheet('Sở A', [1, 1, 1], { block: LONG[0], year: 2022, name: 'A 2022' }),
);
const ALL = { kinds: PAPER_KINDS, details: {} };

async function rankedPapers(
  snapshot: WorkbookSnapshot,
  language: Language,
  years: readonly SentYears[] = [],
) {
  const engine = losableEngine();
  await engine.background.call('rank', [snapshot, defaultSettings, language, NOW, years]);
  const plan = await engine.background.call('plan', []);
  const ranked = { snapshot, settings: defaultSettings, language, now: NOW, years };
  return { ...engine, plan, made: papersOfRanking(engine.background, () => ranked) };
}

function figuresIn(papers: readonly Paper[]): readonly Figure[] {
  const phrases = papers.flatMap(({ parts, annexes }): readonly Phrase[] => {
    const tables = [
      ...parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])),
      ...annexes.map(({ table }) => table),
    ];
    return [
      ...parts.flatMap((part) => (part.kind === 'text' ? [part.phrase] : [])),
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ];
  });
  return phrases.flat().filter((part) => typeof part !== 'string');
}

/** What stands in a cell of a planned sheet; `undefined` where there is no such sheet. */
function contentAt(plan: WritePlan | null, sheet: string, cell: string): unknown {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/u.exec(cell) ?? [];
  const planned = plan?.sheets.find(({ name }) => name === sheet);
  return planned === undefined
    ? undefined
    : plannedContent(planned.values[Number(row) - 1]?.[letter.charCodeAt(0) - 65] ?? null);
}

describe('the papers of a ranking', () => {
  test.each(['vi', 'en'] as const)(
    'are Vietnamese and have their figures in the cells of the sheets that were written (%s), of blocks with alike names, too',
    async (language) => {
      const first = await rankedPapers(BOOK, language);
      const again = await rankedPapers(first.plan === null ? BOOK : applied(BOOK, first.plan), language);
      for (const { plan, made } of [first, again]) {
        const papers = await made.papers(ALL);
        expect(papers.map(({ title }) => title)).toEqual(['QUYẾT ĐỊNH', 'BÁO CÁO', 'KẾ HOẠCH', 'TỜ TRÌNH']);
        const units = figuresIn(papers).filter(({ text }) => /^Sở [A-D]$/u.test(text));
        expect(units.length).toBeGreaterThan(20);
        for (const { text, cells } of units)
          expect(cells.map(({ sheet, cell }) => contentAt(plan, sheet, cell))).toEqual(cells.map(() => text));
      }
    },
  );

  test('are those of what was ranked where a cancelled run has ended the worker meanwhile', async () => {
    const { made, lose, calls } = await rankedPapers(BOOK, 'vi');
    const before = await made.papers(ALL);
    lose();
    expect(await made.papers(ALL)).toEqual(before);
    await made.papers(ALL);
    expect(calls).toEqual(['rank', 'plan', ...new Array<string>(4).fill('papers')]);
    expect(await papersOfRanking(losableEngine().background, () => null).papers(ALL)).toEqual([]);
  });

  test('know the years of other files that were ranked with, then, too', async () => {
    const sheets = [
      unitSheet('Sở A', [2, 2, 2], { block: LONG[0], year: 2021 }),
      unitSheet('Sở B', [2, 2, 4], { block: LONG[0], year: 2021 }),
    ];
    const file = { path: '2021.xlsx', hash: '', sheets, problem: null };
    const wish = { kinds: ['report'] as const, details: {} };
    const sentences = ([report]: readonly Paper[]) =>
      (report?.parts ?? []).flatMap((part) => (part.kind === 'text' ? [plainText(part.phrase)] : []));
    const { made, lose } = await rankedPapers(BOOK, 'vi', [file]);
    const before = sentences(await made.papers(wish));
    expect(before.join('\n')).toContain('năm 2021 đạt 70,00%');
    lose();
    expect(sentences(await made.papers(wish))).toEqual(before);
    const without = await rankedPapers(BOOK, 'vi');
    expect(sentences(await without.made.papers(wish)).join('\n')).not.toContain('2021');
  });

  test('come as Word files, and cross to another thread', async () => {
    const { made } = await rankedPapers(BOOK, 'en');
    const details = { issuer: 'Sở Nội vụ' };
    const files = await made.files({ ...ALL, details }, null);
    expect(files.map(({ name }) => name)).toEqual([
      'Quyết định công bố.docx',
      'Báo cáo kết quả.docx',
      'Kế hoạch khắc phục.docx',
      'Tờ trình khen thưởng.docx',
    ]);
    const assembler = new Assembler();
    for (const slice of slicesOf(files)) assembler.add(structuredClone(slice));
    const [decision] = assembler.value() as typeof files;
    const parts = unzipSync(new Uint8Array((await decision?.file.arrayBuffer()) ?? []));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('SỞ NỘI VỤ');
  });

  test('come on an office’s own letterhead, with what it has no place for', async () => {
    const { made } = await rankedPapers(BOOK, 'vi');
    const own = new Blob([
      new Uint8Array(
        letterhead({ body: line('SỞ NỘI VỤ HUẾ') + line('{{CON_DAU}}') + line('{{NOI_DUNG}}') }),
      ),
    ]);
    const [file] = await made.files({ kinds: ['report'], details: {} }, own);
    const parts = unzipSync(new Uint8Array((await file?.file.arrayBuffer()) ?? []));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('SỞ NỘI VỤ HUẾ');
    expect(file?.notes).toEqual([{ kind: 'unknown-placeholder', name: '{{CON_DAU}}' }]);
  });
});
