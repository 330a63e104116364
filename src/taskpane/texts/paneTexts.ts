import { createContext, useContext } from 'react';
import { localeOf } from '../../locales/language';
import type { Language } from '../../locales/language';
import { languageFacts, paneParts } from '../../locales/languages';
import { numberTexts } from '../../locales/numbers';
import type { NumberTexts } from '../../locales/numbers';
import type { PaneTexts, ProblemPlaceTexts, ProblemTexts, StartTexts } from '../../locales/textTypes';

/** What the pane says in one language, but for the views that bring texts of their own. */
export interface Texts {
  readonly language: Language;
  readonly start: StartTexts;
  readonly pane: PaneTexts;
  readonly problems: ProblemTexts;
  readonly problemPlaces: ProblemPlaceTexts;
  readonly numbers: NumberTexts;
}

/** Loads the texts of a language: the other one stays where it is. Rejects where they cannot be loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  const parts = paneParts(language);
  const [{ pane }, { problems, problemPlaces }] = await Promise.all([parts.pane(), parts.problems()]);
  return {
    language,
    start: languageFacts[language].start,
    pane,
    problems,
    problemPlaces,
    numbers: numberTexts(localeOf(language)),
  };
}

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The texts of the pane around; throws outside a TextsProvider. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts needs a TextsProvider');
  return texts;
}
