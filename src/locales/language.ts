export type Language = 'vi' | 'en';

/** The add-in's language: Vietnamese, unless Office's display language is English (`en`, `en-US`…). */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage !== undefined && /^en(-|$)/i.test(displayLanguage) ? 'en' : 'vi';
}
