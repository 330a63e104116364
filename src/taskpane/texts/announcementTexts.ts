import { announcementView as en } from '../../locales/en/pane/announcementView';
import { announcementView as vi } from '../../locales/vi/pane/announcementView';
import { inLanguage } from './inLanguage';

/** The texts of the view of the announcement. */
export const useAnnouncementTexts = inLanguage({ vi, en });
