import { findingNames as english } from '../../locales/en/findingNames';
import { findingNames as vietnamese } from '../../locales/vi/findingNames';
import type { FindingNames } from '../../locales/vi/findingNames';
import { useTexts } from '../texts/paneTexts';

/** What each kind of finding is called, in the pane's language. */
export function useFindingNames(): FindingNames {
  return useTexts().language === 'vi' ? vietnamese : english;
}
