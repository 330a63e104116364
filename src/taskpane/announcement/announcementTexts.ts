import { announcementView as english } from '../../locales/en/announcementView';
import { announcementView as vietnamese } from '../../locales/vi/announcementView';
import type { AnnouncementViewTexts } from '../../locales/vi/announcementView';
import { useTexts } from '../texts/paneTexts';

/** The texts of the view of the announcement, in the pane's language. */
export function useAnnouncementTexts(): AnnouncementViewTexts {
  return useTexts().language === 'vi' ? vietnamese : english;
}
