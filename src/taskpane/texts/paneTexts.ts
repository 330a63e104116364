import { createContext, useContext } from 'react';
import type { CoreTexts } from '../../core/report/texts';
import { core as englishCore } from '../../locales/en/core';
import { pane as english } from '../../locales/en/pane';
import type { Language } from '../../locales/language';
import { numberTexts, type NumberTexts } from '../../locales/numbers';
import { core as vietnameseCore } from '../../locales/vi/core';
import { pane as vietnamese, type PaneTexts } from '../../locales/vi/pane';

/** All that the pane says, in one language. */
export interface Texts {
  readonly language: Language;
  readonly pane: PaneTexts;
  readonly numbers: NumberTexts;
  readonly core: CoreTexts;
}

export function textsOf(language: Language): Texts {
  return language === 'vi'
    ? { language, pane: vietnamese, numbers: numberTexts('vi-VN'), core: vietnameseCore }
    : { language, pane: english, numbers: numberTexts('en-US'), core: englishCore };
}

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The texts of the pane around; throws outside a TextsProvider. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts needs a TextsProvider');
  return texts;
}
