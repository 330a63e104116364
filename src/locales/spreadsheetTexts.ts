import type { ILanguagePack, INumfmtLocaleTag, LocaleType } from '@univerjs/core';

/** What the spreadsheet of the web edition (Univer) says in a language. */
export interface SpreadsheetTexts {
  /** Univer's own language that its parts are in; the nearest one where it has none of ours. */
  readonly univer: keyof typeof LocaleType;
  /** By which it writes the numbers of formats. */
  readonly numbers: INumfmtLocaleTag;
  /** Univer's own texts, a pack a part. */
  readonly parts: Readonly<Record<Part, ILanguagePack>>;
  /** What Univer has no text for, or no good one, by the keys that it asks by. */
  readonly others: Readonly<Record<string, string>>;
}

type Part =
  | 'design'
  | 'ui'
  | 'docsUi'
  | 'sheets'
  | 'sheetsUi'
  | 'sheetsFormula'
  | 'sheetsFormulaUi'
  | 'sheetsNoteUi'
  | 'sheetsNumfmtUi'
  | 'sheetsConditionalFormattingUi'
  | 'sheetsHyperLinkUi'
  | 'sheetsFilter'
  | 'sheetsFilterUi'
  | 'sheetsTable'
  | 'sheetsTableUi';
