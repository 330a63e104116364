import { help as english } from '../../locales/en/help';
import { help as vietnamese } from '../../locales/vi/help';
import type { HelpTexts } from '../../locales/vi/help';
import { useTexts } from '../texts/paneTexts';

/** The texts of the help, in the pane's language. */
export function useHelpTexts(): HelpTexts {
  return useTexts().language === 'vi' ? vietnamese : english;
}
