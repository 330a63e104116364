import { commandLine as enCommandLine } from './en/commandLine/commandLine';
import { facts as en } from './en/language';
import { pageParts as enPages } from './en/loaded/pageParts';
import { paneParts as enPane } from './en/loaded/paneParts';
import type { CommandTexts, LanguageFacts, PageParts, PaneParts } from './languageParts';
import { commandLine as viCommandLine } from './vi/commandLine/commandLine';
import { facts as vi } from './vi/language';
import { pageParts as viPages } from './vi/loaded/pageParts';
import { paneParts as viPane } from './vi/loaded/paneParts';

/**
 * The languages of the program. A further one is its folder, which is like that of any other, and a line in each list here: there
 * is more than one, so that what starts a page has no more of a language than its name.
 */
const FACTS = { vi, en } as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof FACTS;

/** Spoken where none is asked for. */
export const FIRST_LANGUAGE: Language = 'vi';

/** That of the sheets and papers of an office, whichever its officer reads. */
export const OFFICE_LANGUAGE: Language = 'vi';

/** What is at hand of each language. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = FACTS;

/** What the pane loads of a language. */
export function paneParts(language: Language): PaneParts {
  const all: Readonly<Record<Language, PaneParts>> = { vi: viPane, en: enPane };
  return all[language];
}

/** What the other pages load of one. */
export function pageParts(language: Language): PageParts {
  const all: Readonly<Record<Language, PageParts>> = { vi: viPages, en: enPages };
  return all[language];
}

/** What the command line says in a language. */
export function commandTexts(language: Language): ReturnType<CommandTexts> {
  const all: Readonly<Record<Language, CommandTexts>> = { vi: viCommandLine, en: enCommandLine };
  return all[language]();
}
