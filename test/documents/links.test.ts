import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The project's documents, by their paths from its root. */
const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

test('there are documents to look at', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'src/README.md', 'test/README.md']));
});

test.each(documents)('every link of %s leads to a file and a heading that are there', (document) => {
  const links = [...withoutCode(readFileSync(document, 'utf8')).matchAll(/\]\(([^)\s]*)\)/gu)].map(
    ([, target = '']) => target,
  );
  expect(links.filter((target) => !/^https?:/u.test(target) && !leadsSomewhere(document, target))).toEqual(
    [],
  );
});

test('README is one that can be read: it stays below 16 kB', () => {
  expect(readFileSync('README.md').byteLength).toBeLessThan(16_000);
});

function leadsSomewhere(document: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document : join(dirname(document), decodeURI(path));
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(file).includes(decodeURI(anchor));
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(file: string): readonly string[] {
  const headings = withoutFences(readFileSync(file, 'utf8')).matchAll(/^#{1,6} (.+)$/gmu);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutCode(text: string): string {
  return withoutFences(text).replaceAll(/`[^`\n]*`/gu, '');
}

function withoutFences(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gmu, '');
}
