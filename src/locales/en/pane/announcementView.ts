import type { AnnouncementViewTexts } from '../../vi/pane/announcementView';

export const announcementView: AnnouncementViewTexts = {
  intro:
    'A text made of the figures just computed. Open “Figures” below a paragraph to see the cells they come from.',
  copy: 'Copy the text',
  copied: 'Copied. Paste it into Word or a mail (Ctrl+V).',
  notCopied: 'Excel does not let the pane copy. The text is selected: press Ctrl+C (Mac: ⌘C).',
  figures: (count) => `Figures (${count})`,
  details: 'Further detail',
  empty: 'There is nothing to say yet.',
};
