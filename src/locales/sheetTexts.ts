import { Problem } from '../core/problem';
import type { SheetWords } from './languageParts';
import { paneParts } from './languages';
import type { Language } from './languages';

/** The words of the result sheets and of what is gathered, in a language. @throws Problem `part-not-loaded` */
export async function sheetTexts(language: Language): Promise<SheetWords> {
  try {
    return await paneParts(language).sheets();
  } catch (error) {
    throw new Problem('part-not-loaded', {}, error);
  }
}
