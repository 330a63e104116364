import { results as english } from '../../locales/en/results';
import { results as vietnamese } from '../../locales/vi/results';
import type { ResultsTexts } from '../../locales/vi/results';
import { useTexts } from '../texts/paneTexts';

/** The texts of the views of the results, in the pane's language. */
export function useResultsTexts(): ResultsTexts {
  return useTexts().language === 'vi' ? vietnamese : english;
}
