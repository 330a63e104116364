import type { Announcement } from '../../core/report/context/announcement';
import { paragraphText } from '../../core/report/announcement/announcementSheet';

/** What is copied: the same text as a formatted document and as plain lines. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** The announcement as headings and paragraphs; every name arrives as the text it is, whatever it looks like. */
export function announcementRichText({ title, paragraphs }: Announcement): RichText {
  const parts = paragraphs.map((paragraph) => ({ kind: paragraph.kind, text: paragraphText(paragraph) }));
  return {
    html: [
      `<h1>${escaped(title)}</h1>`,
      ...parts.map(({ kind, text }) =>
        kind === 'heading' ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`,
      ),
    ].join('\n'),
    text: [title, ...parts.map(({ text }) => text)].join('\n\n'),
  };
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES.get(sign) ?? sign);
}
