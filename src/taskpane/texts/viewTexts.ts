import type { Language } from '../../locales/language';
import type { SheetWords, ViewWords } from '../../locales/languageParts';
import { paneParts } from '../../locales/languages';
import { useTexts } from './paneTexts';

/** What the views say, and what they show of the result sheets' words and of the findings. */
export type ViewTexts = ViewWords & SheetWords;

const loaded = new Map<Language, ViewTexts>();

/** Loads the texts of all views in a language, once. Rejects where they cannot be loaded; asked again, it tries again. */
export async function loadViewTexts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const { views, sheets } = paneParts(language);
  const [ofViews, ofSheets] = await Promise.all([views(), sheets()]);
  loaded.set(language, { ...ofViews, ...ofSheets });
}

/** The texts of the views in the pane's language: for what is loaded later, by `Later`, and not for the first drawing of the pane. */
export function useViewTexts(): ViewTexts {
  const texts = loaded.get(useTexts().language);
  if (texts === undefined) throw new Error('useViewTexts needs a view that is loaded by Later');
  return texts;
}
