import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../../src/core/report/context/announcement';
import { figure, say } from '../../../src/core/report/words/phrases';
import { announcementRichText } from '../../../src/taskpane/announcement/announcementHtml';
import { figuresOf } from '../../../src/taskpane/announcement/figuresOf';

const hostile = '<img src=x onerror="alert(1)"> & \'B\'';
const ranks = { sheet: 'Xếp hạng', cell: 'A9' };
const scores = { sheet: 'Sở A', cell: 'F5' };
const announcement: Announcement = {
  title: 'NHẬN ĐỊNH <b>',
  paragraphs: [
    {
      kind: 'heading',
      block: 'Sở',
      sentences: [{ kind: 'heading', phrase: ['Khối Sở & ngành'] }],
    },
    {
      kind: 'text',
      block: 'Sở',
      sentences: [
        { kind: 'leaders', phrase: say`${hostile} dẫn đầu (${figure('90,53%', ranks, scores)}).` },
        {
          kind: 'rose',
          phrase: say`Có ${figure(2, ranks)} đơn vị tăng; ${figure('90,53%', ranks, scores)}.`,
        },
      ],
    },
  ],
};

describe('the announcement that is copied', () => {
  test('is headings and paragraphs in which every name is a text', () => {
    expect(announcementRichText(announcement).html).toBe(
      [
        '<h1>NHẬN ĐỊNH &lt;b&gt;</h1>',
        '<h2>Khối Sở &amp; ngành</h2>',
        '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;B&#39; dẫn đầu (90,53%). Có 2 đơn vị tăng; 90,53%.</p>',
      ].join('\n'),
    );
  });

  test('is the same as plain text, a blank line between paragraphs', () => {
    expect(announcementRichText(announcement).text).toBe(
      `NHẬN ĐỊNH <b>\n\nKhối Sở & ngành\n\n${hostile} dẫn đầu (90,53%). Có 2 đơn vị tăng; 90,53%.`,
    );
  });
});

describe('the figures of a paragraph', () => {
  test('are each told once, with their cells by sheet', () => {
    expect(announcement.paragraphs.map(figuresOf)).toEqual([
      [],
      [
        {
          text: '90,53%',
          sheets: [
            { sheet: 'Xếp hạng', places: [ranks] },
            { sheet: 'Sở A', places: [scores] },
          ],
        },
        { text: '2', sheets: [{ sheet: 'Xếp hạng', places: [ranks] }] },
      ],
    ]);
  });
});
