import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/language';
import { languageFacts, pageParts } from '../../src/locales/languages';
import { spreadsheet as vietnamese } from '../../src/locales/vi/pages/spreadsheet';
import { textAt } from '../../src/preview/univer/missingTexts';
import { univerTexts } from '../../src/preview/univer/univerTexts';

/** The parts of Univer that have an interface, and those that ask for texts of theirs. */
const PARTS = [
  'ui',
  'sheets',
  'sheets-ui',
  'sheets-formula',
  'sheets-formula-ui',
  'sheets-note-ui',
  'sheets-numfmt-ui',
  'sheets-conditional-formatting-ui',
  'sheets-conditional-formatting',
  'sheets-hyper-link',
  'sheets-hyper-link-ui',
  'sheets-filter-ui',
  'sheets-table-ui',
];

/** The keys of texts that a part of Univer asks for: arguments of `t`, labels, titles and tips. */
function keysAskedFor(part: string): string[] {
  const source = readFileSync(`node_modules/@univerjs/${part}/lib/es/index.js`, 'utf8');
  const asked = source.matchAll(
    /(?:\.t\(\s*|\b(?:title|tooltip|label|description|content|detail|placeholder|name): )"([a-zA-Z][\w-]*(?:\.[\w-]+)+)"/gu,
  );
  return [...new Set([...asked].map(([, key = '']) => key))].filter(
    (key) => !key.startsWith('sheet.command.'),
  );
}

const inEachLanguage = await Promise.all(
  LANGUAGES.map(async (language) => {
    const { spreadsheet } = await pageParts(language).spreadsheet();
    return [languageFacts[language].name, univerTexts(spreadsheet)] as const;
  }),
);

describe.each(inEachLanguage)('the interface of the spreadsheet in %s', (_language, texts) => {
  test.each(PARTS)('has a text, and no key, for all that %s asks for', (part) => {
    const keys = keysAskedFor(part);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => textAt(texts, key) === null)).toEqual([]);
  });

  test('has no text that is a key: borderTop', () => {
    for (const name of ['Top', 'Left', 'Tlbr', 'All', 'Color']) {
      expect(textAt(texts, `sheets-ui.borderLine.border${name}`)).not.toMatch(/^border/u);
    }
  });
});

test('texts that Univer has elsewhere are taken from there, in the language', () => {
  const texts = univerTexts(vietnamese);
  expect(textAt(texts, 'sheets-ui.info.forceStringInfo')).toBe('Số được lưu trữ dưới dạng văn bản');
  expect(textAt(texts, 'specialPaste.value')).toBe('Chỉ dán giá trị');
  expect(textAt(texts, 'ribbon.start')).toBe('Bắt đầu');
  expect(textAt(texts, 'sheets-ui.info.copy')).toBe('Bản sao');
});
