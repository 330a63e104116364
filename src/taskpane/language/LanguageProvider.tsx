import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../locales/language';
import { chooseLanguage, chosenLanguage } from '../../locales/languageChoice';
import { loadTexts, TextsProvider } from '../texts/paneTexts';
import type { Texts } from '../texts/paneTexts';
import { loadViewTexts } from '../texts/viewTexts';

/** The language of the pane: which one a person chose, and how to choose another. */
export interface LanguageChoice {
  /** `null` while the pane follows Office. */
  readonly chosen: Language | null;
  readonly ofOffice: Language;
  readonly choose: (language: Language | null) => void;
}

interface Props {
  /** The texts to begin with. */
  readonly texts: Texts;
  readonly ofOffice: Language;
  readonly children: ReactNode;
}

/** Gives the pane its texts, keeps the page's language and title to them, and lets a person change them. */
export function LanguageProvider({ texts: first, ofOffice, children }: Props) {
  const [texts, setTexts] = useState(first);
  const [chosen, setChosen] = useState(chosenLanguage);
  const wanted = useRef(first.language);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.start.title;
  }, [texts]);
  const choose = (language: Language | null): void => {
    const next = language ?? ofOffice;
    wanted.current = next;
    // A view may be open.
    Promise.all([loadTexts(next), loadViewTexts(next)]).then(
      ([loaded]) => {
        // Of two choices in quick succession the later one holds.
        if (wanted.current !== next) return;
        chooseLanguage(language);
        setChosen(language);
        setTexts(loaded);
      },
      (error: unknown) => {
        // The pane goes on in the language that it has; choosing again tries again.
        reportError(error);
      },
    );
  };
  return (
    <LanguageContext.Provider value={{ chosen, ofOffice, choose }}>
      <TextsProvider value={texts}>{children}</TextsProvider>
    </LanguageContext.Provider>
  );
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** The choice of language; throws outside a LanguageProvider. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('useLanguage needs a LanguageProvider');
  return choice;
}
