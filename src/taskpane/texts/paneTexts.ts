import { createContext, useContext } from 'react';
import { localeOf } from '../../locales/language';
import type { Language } from '../../locales/language';
import { numberTexts } from '../../locales/numbers';
import type { NumberTexts } from '../../locales/numbers';
import type { PaneTexts } from '../../locales/vi/pane/pane';
import type { ProblemPlaceTexts, ProblemTexts } from '../../locales/vi/problems';
import type { StartTexts } from '../../locales/vi/pane/start';
import { startTexts } from './startTexts';

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
  const [{ pane }, problems] = await loaders[language]();
  return {
    language,
    start: startTexts[language],
    pane,
    problems: problems.problems,
    problemPlaces: problems.problemPlaces,
    numbers: numberTexts(localeOf(language)),
  };
}

const loaders = {
  vi: () =>
    Promise.all([
      import(/* webpackChunkName: "texts-vi" */ '../../locales/vi/pane/pane'),
      import(/* webpackChunkName: "texts-vi" */ '../../locales/vi/problems'),
    ]),
  en: () =>
    Promise.all([
      import(/* webpackChunkName: "texts-en" */ '../../locales/en/pane/pane'),
      import(/* webpackChunkName: "texts-en" */ '../../locales/en/problems'),
    ]),
};

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The texts of the pane around; throws outside a TextsProvider. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts needs a TextsProvider');
  return texts;
}
