import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { paperRichText } from '../../../src/taskpane/papers/paperHtml';
import { papersOf } from '../../core/papers/papersOf';
import { unitSheet, workbook } from '../../core/sheets';

const HOSTILE = 'Sở <img src=x onerror=alert(1)> & "B"';
const PAPERS = papersOf(
  workbook(
    unitSheet('Sở A', [2, 3, 5], { name: 'A' }),
    unitSheet(HOSTILE, [0, 2.5, 4], { name: 'B' }),
    unitSheet('Sở A', [1, 1, 1], { year: 2022, name: 'A 2022' }),
  ),
  { issuer: '<script>', recipients: ['Như Điều 4', 'Lưu: VT'] },
);

describe('a paper that is copied', () => {
  test.each(['decision', 'report', 'directive', 'commendation'] as const)(
    'has everything of the %s as text, in its order, and its tables as tables',
    (kind) => {
      const paper = PAPERS[kind];
      const { html, text } = paperRichText(paper);
      const { document } = new JSDOM(html).window;
      expect(document.querySelectorAll('img, script')).toHaveLength(0);
      const tables = paper.parts.filter(({ kind: part }) => part === 'table' || part === 'chart');
      // Head and foot stand in two columns.
      expect(document.querySelectorAll('table')).toHaveLength(2 + tables.length + paper.annexes.length);
      const shown = document.body.textContent;
      for (const said of [paper.title, paper.head.motto, 'Nơi nhận:', '- Lưu: VT.', '<SCRIPT>']) {
        expect(shown).toContain(said);
        expect(text).toContain(said);
      }
      for (const { table } of paper.annexes)
        for (const { cells } of table.rows)
          for (const part of cells.flat()) {
            const figure = typeof part === 'string' ? part : part.text;
            expect(shown).toContain(figure);
            expect(text).toContain(figure);
          }
    },
  );

  test('keeps a hostile name the text that it is', () => {
    const { html } = paperRichText(PAPERS.decision);
    expect(new JSDOM(html).window.document.body.textContent).toContain(HOSTILE);
  });
});
