import type { ILocales } from '@univerjs/core';

/** Texts of Univer's in one language: by the words of their keys, one in another. */
type Texts = ILocales[string];

/**
 * Texts of Univer (0.25.1) with those that its interface asks for and does not find: it shows their keys then.
 *
 * @param others texts by their whole keys, which go before Univer's
 */
export function completeTexts(texts: Texts, others: Readonly<Record<string, string>>): Texts {
  let complete = texts;
  for (const [key, known] of Object.entries(RENAMED)) {
    complete = withText(complete, key.split('.'), textAt(texts, known) ?? key);
  }
  for (const [key, text] of Object.entries(others)) complete = withText(complete, key.split('.'), text);
  return complete;
}

/** Keys that are asked for, each with the one that has their text. */
const RENAMED: Readonly<Record<string, string>> = {
  'ribbon.start': 'ui.ribbon.start',
  'ribbon.insert': 'ui.ribbon.insert',
  'ribbon.formulas': 'ui.ribbon.formulas',
  'ribbon.data': 'ui.ribbon.data',
  'ribbon.view': 'ui.ribbon.view',
  'ribbon.others': 'ui.ribbon.others',
  'sheets-filter-ui.permission.filterErr': 'sheets-ui.permission.dialog.filterErr',
  'sheets-hyper-link-ui.permission.hyperLinkErr': 'sheets-ui.permission.dialog.hyperLinkErr',
  'sheets-hyper-link.message.refError': 'sheets-hyper-link-ui.message.refError',
  'sheets-ui.merge.confirm.warning': 'sheets.merge.confirm.warning',
  'sheets-ui.merge.confirm.dismantleMergeCellWarning': 'sheets.merge.confirm.dismantleMergeCellWarning',
  'sheets-ui.info.error': 'sheets-numfmt-ui.info.error',
  'sheets-ui.info.forceStringInfo': 'sheets-numfmt-ui.info.forceStringInfo',
  'specialPaste.formula': 'sheets-formula-ui.operation.pasteFormula',
  'formula.operation.pasteFormula': 'sheets-formula-ui.operation.pasteFormula',
  'specialPaste.value': 'sheets-ui.rightClick.pasteValue',
  'specialPaste.format': 'sheets-ui.rightClick.pasteFormat',
  'specialPaste.colWidth': 'sheets-ui.rightClick.pasteColWidth',
  'specialPaste.besidesBorder': 'sheets-ui.rightClick.pasteBesidesBorder',
  'sheet.cf.iconSet.direction': 'sheets-conditional-formatting-ui.iconSet.direction',
  'sheet.cf.iconSet.shape': 'sheets-conditional-formatting-ui.iconSet.shape',
  'sheet.cf.iconSet.mark': 'sheets-conditional-formatting-ui.iconSet.mark',
  'sheet.cf.iconSet.rank': 'sheets-conditional-formatting-ui.iconSet.rank',
};

/** The text of a key such as `ui.ribbon.start`; `null` where there is none. */
export function textAt(texts: unknown, key: string): string | null {
  let found = texts;
  for (const word of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, word) : undefined;
  }
  return typeof found === 'string' ? found : null;
}

function withText(texts: Texts, [word = '', ...words]: readonly string[], text: string): Texts {
  if (words.length === 0) return { ...texts, [word]: text };
  const below = texts[word];
  const branch = typeof below === 'object' && !Array.isArray(below) ? below : {};
  return { ...texts, [word]: withText(branch, words, text) };
}
