import type { AnnouncementViewTexts } from '../../../vi/pane/results/announcementView';

export const announcementView: AnnouncementViewTexts = {
  intro:
    'A text written from the figures just computed. Open “Figures” below a paragraph to see the cells they come from.',
  copy: 'Copy the text',
  copied: 'Copied. Paste it into Word or an email (Ctrl+V).',
  notCopied: 'Excel does not let the pane copy. The text is selected: press Ctrl+C (Mac: ⌘C).',
  figures: (count) => `Figures (${count})`,
  details: 'More detail',
  empty: 'There is nothing to write about yet.',
};
