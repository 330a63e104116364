import type { Language } from '../../locales/language';
import { useTexts } from './paneTexts';

/** A hook that gives what belongs to the pane's language. */
export function inLanguage<Value>(values: Readonly<Record<Language, Value>>): () => Value {
  return function useValue() {
    return values[useTexts().language];
  };
}
