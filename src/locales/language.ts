/** Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** The add-in's language: Vietnamese, unless Office's display language is English (`en`, `en-US`…). */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage !== undefined && /^en(-|$)/i.test(displayLanguage) ? 'en' : 'vi';
}

export function isLanguage(value: string | null): value is Language {
  return languages.some((language) => language === value);
}
