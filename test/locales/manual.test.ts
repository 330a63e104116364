import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { help } from '../../src/locales/vi/help';

const manual = readFileSync('assets/docs/huong-dan.md', 'utf8');
const headings = [...manual.matchAll(/^#{2,3} (.+)$/gmu)].map(([, heading]) => heading);

describe('the manual in Vietnamese', () => {
  test('has a chapter for each topic of the help and each layout', () => {
    const topics = [...Object.values(help.topics), ...Object.values(help.layouts.titles)];
    expect(topics.filter((topic) => !headings.includes(topic))).toEqual([]);
  });

  test.each([
    ['the layouts', [help.layouts.intro, ...Object.values(help.layouts.texts), ...help.layouts.notes]],
    ['the rules', help.rules.points],
    ['the result sheets', [help.sheets.intro, ...Object.values(help.sheets.texts)]],
    ['the keys', help.keyboard.keys.flat()],
  ])('says of %s what the help says, in the same words', (_, texts) => {
    expect(texts.filter((text) => !manual.includes(text))).toEqual([]);
  });

  test('sets in bold only what the program calls so', () => {
    const bold = [...manual.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, words = '']) => words);
    expect(bold.length).toBeGreaterThan(50);
    expect(bold.filter((words) => !shownTexts.includes(words) && !EMPHASIS.includes(words))).toEqual([]);
  });
});

/** In bold for another reason than being on a button, a tab, a column or a finding. */
const EMPHASIS = ['Số liệu có công thức.', 'Liên kết.', 'Ô cam', 'In.', 'giữ lại', '?', 'VI ▾'];

/** Every text of the program and of the ribbon that stands alone. */
const shownTexts = [
  ...readdirSync('src/locales/vi').flatMap((file) =>
    [...readFileSync(`src/locales/vi/${file}`, 'utf8').matchAll(/'([^'\n]+)'/gu)].map(([, text]) => text),
  ),
  ...[...readFileSync('manifest.xml', 'utf8').matchAll(/DefaultValue="([^"]+)"/gu)].map(([, text]) => text),
];
