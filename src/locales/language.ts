/** Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The add-in's language: that of Office's display language (`en`, `en-US`…) where it is one of these, else Vietnamese. */
export function languageOf(displayLanguage: string | undefined): Language {
  const [asked = ''] = displayLanguage?.toLowerCase().split('-') ?? [];
  return isLanguage(asked) ? asked : LANGUAGES[0];
}

/** By which `Intl` writes numbers and times of a language; English times have 24 hours. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** The language that is offered beside this one. */
export function otherLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? LANGUAGES[0];
}

export function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value);
}
