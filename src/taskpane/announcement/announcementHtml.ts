import type { Announcement } from '../../core/report/context/announcement';
import { paragraphText } from '../../core/report/announcement/announcementSheet';
import { escaped } from './richText';
import type { RichText } from './richText';

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
