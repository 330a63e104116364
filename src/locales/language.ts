/** Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The add-in's language: Vietnamese, unless Office's display language is English (`en`, `en-US`…). */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage !== undefined && /^en(-|$)/i.test(displayLanguage) ? 'en' : 'vi';
}

/** By which `Intl` writes numbers and times of a language; English times have 24 hours. */
export function localeOf(language: Language): string {
  return language === 'vi' ? 'vi-VN' : 'en-GB';
}

export function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value);
}
