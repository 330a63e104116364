import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheetsToldOf } from '../../src/core/report/words/sheetTexts';
import { core as english } from '../../src/locales/en/core';
import { core as vietnamese } from '../../src/locales/vi/core';
import { SAMPLE_LAYOUTS } from '../../src/locales/office/sampleTables';
import { help } from '../../src/locales/vi/pane/help';
import { layouts } from '../../src/locales/vi/read/layouts';
import { filesOf } from './filesOf';

const manual = readFileSync('assets/docs/huong-dan.md', 'utf8');
const headings = [...manual.matchAll(/^#{2,3} (.+)$/gmu)].map(([, heading]) => heading);

describe('the manual in Vietnamese', () => {
  test('has a chapter for each topic of the help and each layout', () => {
    const topics = [...Object.values(help.topics), ...SAMPLE_LAYOUTS.map((layout) => layouts[layout].name)];
    expect(topics.filter((topic) => !headings.includes(topic))).toEqual([]);
  });

  test.each([
    [
      'the layouts',
      [help.layouts.intro, ...SAMPLE_LAYOUTS.map((layout) => layouts[layout].text), ...help.layouts.notes],
    ],
    ['the rules', help.rules.points],
    ['the result sheets', [help.sheets.intro]],
    ['the keys', help.keyboard.keys.flat()],
  ])('says of %s what the help says, in the same words', (_, texts) => {
    expect(texts.filter((text) => !manual.includes(text))).toEqual([]);
  });

  // `vitest -u` writes them into the table.
  test('names each result sheet and says of it what the help says', async () => {
    const rows = sheetsToldOf(vietnamese, help.sheets.of).map(({ name, text }) => [`\`${name}\``, text]);
    await expect(withTable(manual, ['trang', 'nội dung'], rows)).toMatchFileSnapshot(
      '../../assets/docs/huong-dan.md',
    );
  });

  test('sets in bold only what the program calls so', () => {
    const bold = [...manual.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, words = '']) => words);
    expect(bold.length).toBeGreaterThan(50);
    expect(bold.filter((words) => !shownTexts.includes(words) && !EMPHASIS.includes(words))).toEqual([]);
  });
});

test('the page on what is written names each result sheet and says of it what the help says in English', async () => {
  const results = readFileSync('assets/docs/results.md', 'utf8');
  const told = sheetsToldOf(english, help.sheets.of);
  const rows = sheetsToldOf(vietnamese, help.sheets.of).map(({ name }, at) => [
    `\`${name}\``,
    told[at]?.text ?? '',
  ]);
  await expect(withTable(results, ['sheet', 'what it shows'], rows)).toMatchFileSnapshot(
    '../../assets/docs/results.md',
  );
});

/** A document with other rows in the table that has these headers. */
function withTable(
  document: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = headers.map((_, column) =>
    Math.max(...[headers, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  const table = [headers, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('');
  const head = new RegExp(`^\\| ${headers.join(' +\\| ')} +\\|\\n(?:\\|.*\\n)+`, 'mu');
  expect(document).toMatch(head);
  return document.replace(head, table);
}

/** In bold for another reason than being on a button, a tab, a column or a finding. */
const EMPHASIS = ['Số liệu có công thức.', 'Liên kết.', 'Ô cam', 'In.', 'giữ lại', '?', 'VI ▾'];

/** Every text of the program and of the ribbon that stands alone. */
const shownTexts = [
  ...filesOf('vi').flatMap((file) =>
    [...readFileSync(`src/locales/vi/${file}`, 'utf8').matchAll(/'([^'\n]+)'/gu)].map(([, text]) => text),
  ),
  ...[...readFileSync('manifest.xml', 'utf8').matchAll(/DefaultValue="([^"]+)"/gu)].map(([, text]) => text),
];
