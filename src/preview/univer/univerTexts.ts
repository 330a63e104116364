import { mergeLocales } from '@univerjs/core';
import type { ILanguagePack } from '@univerjs/core';
import type { SpreadsheetTexts } from '../../locales/spreadsheetTexts';
import { completeTexts } from './missingTexts';

/** What Univer's interface says in a language. */
export function univerTexts({ parts, others }: SpreadsheetTexts): ILanguagePack {
  return completeTexts(mergeLocales(...Object.values(parts)), others);
}
