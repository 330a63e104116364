import { FIRST_LANGUAGE, languageFacts } from './languages';
import type { Language } from './languages';

export type { Language } from './languages';

/** In the order in which they are offered. */
export const LANGUAGES: readonly Language[] = Object.keys(languageFacts).filter(isLanguage);

export function isLanguage(value: string | null): value is Language {
  return value !== null && Object.hasOwn(languageFacts, value);
}

/** The add-in's language: that of Office's display language (`en`, `en-US`…) where it is one of these, else the first one. */
export function languageOf(displayLanguage: string | undefined): Language {
  const [asked = ''] = displayLanguage?.toLowerCase().split('-') ?? [];
  return isLanguage(asked) ? asked : FIRST_LANGUAGE;
}

/** By which `Intl` writes numbers and times of a language. */
export function localeOf(language: Language): string {
  return languageFacts[language].locale;
}
