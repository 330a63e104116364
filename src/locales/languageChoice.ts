import { isLanguage, languageOf } from './language';
import type { Language } from './language';

const KEY = 'cchc.language';

/** What was chosen since the page was opened: all there is where the browser keeps nothing. */
let chosenHere: Language | null = null;

/**
 * The language that a person chose on this machine, for the pane and the ribbon's button alike; `null` while they
 * follow Office.
 */
export function chosenLanguage(): Language | null {
  const kept = attempt(() => localStorage.getItem(KEY));
  return isLanguage(kept) ? kept : chosenHere;
}

/** Keeps a choice of language on this machine; `null` follows Office again. */
export function chooseLanguage(language: Language | null): void {
  chosenHere = language;
  attempt(() => {
    if (language === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  });
}

/** The language to speak: the chosen one, else that of Office (`vi-VN`; `undefined` where nothing tells it). */
export function languageNow(displayLanguage: string | undefined): Language {
  return chosenLanguage() ?? languageOf(displayLanguage);
}

/** A browser that keeps nothing for this page throws; then the choice lasts as long as the page. */
function attempt<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException || error instanceof ReferenceError) return null;
    throw error;
  }
}
