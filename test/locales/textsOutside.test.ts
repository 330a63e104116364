import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsOutside } from './textsOutside';

describe('texts outside locales/', () => {
  test.each(['src/taskpane', 'src/commands', 'src/preview'])('there are none in %s', (folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) => textsOutside(file, readFileSync(path.join(folder, file), 'utf8')));
    expect(found).toEqual([]);
  });

  test.each([
    ['text between tags', '<p>Hello</p>', 'Hello'],
    ['a single word beside an element', '<p><b>1</b> unit</p>', 'unit'],
    ['a string among the children', "<p>{ok ? 'Yes' : words.no}</p>", 'Yes'],
    ['a string behind a condition', "<p>{ok && 'Yes'}</p>", 'Yes'],
    ['a template among the children', '<p>{`${count} units`}</p>', 'units'],
    ['a joined list of strings', "<p>{['one', x].join(', ')}</p>", 'one'],
    ['a name for screen readers', '<button aria-label="Close" />', 'Close'],
    ['a tip', '<button title={`Open ${name}`} />', 'Open'],
    ['a placeholder', "<input placeholder={'Find'} />", 'Find'],
    ['an assigned text', "element.textContent = 'Ready';", 'Ready'],
    ['an attribute that is set', "element.setAttribute('aria-label', 'Close');", 'Close'],
    ['Vietnamese anywhere', "const words = ['Đơn vị'];", 'Đơn vị'],
  ])('%s would be found', (_, source, text) => {
    expect(textsOutside('X.tsx', source)).toEqual([`X.tsx:1 ${text}`]);
  });

  test.each([
    ['signs and numbers', '<p>▲ 3 · {count}</p>'],
    ['texts of locales', '<p title={texts.tip}>{texts.hello(name)}</p>'],
    ['values of attributes', '<Button size="small" className="wide" />'],
    ['comments', '// Đơn vị\nconst unit = 1; /* Khối */'],
  ])('%s are no texts', (_, source) => {
    expect(textsOutside('X.tsx', source)).toEqual([]);
  });
});
