import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { readWorkbookFile } from '../../../src/xlsx/readFile';
import { caseFile } from '../../cases/caseFile';
import { goodBooks } from './goodBooks';
import { mutationsOf } from './mutations';
import { isSilent, outcomeOf } from './silence';

const PRIME = 7_919;

describe('every damage of a small workbook', () => {
  it.each(goodBooks())('%s', (_, book) => {
    expect(silentOf(book, Infinity)).toEqual([]);
  });
});

describe('damages of the sample', () => {
  it('are told', () => {
    const file = new URL('../../../assets/samples/ha-tinh-2023.xlsx', import.meta.url);
    expect(silentOf(readWorkbookFile(new Uint8Array(readFileSync(file))), 2_000)).toEqual([]);
  });
});

/**
 * The cases were cut to a few cells, and most say nothing twice: what is taken away whole leaves no trace there. So they
 * are only counted, by kind of damage, and must not crash.
 */
describe('damages of the cases', () => {
  const folder = new URL('../../cases/', import.meta.url);
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  it('end in a ranking or a message', () => {
    const counts = names.map((name) => {
      const silent = silentOf(readWorkbookFile(caseFile(name)), 300);
      return { name, silent };
    });
    for (const { name, silent } of counts.filter((one) => one.silent.length > 0)) {
      process.stdout.write(`${name}: ${silent.length}\n  ${silent.slice(0, 5).join('\n  ')}\n`);
    }
    expect(counts.length).toBeGreaterThan(100);
  });
});

/** What of up to so many damages changes the ranking in silence. */
function silentOf(book: WorkbookSnapshot, most: number): readonly string[] {
  const good = outcomeOf(book);
  const ways = mutationsOf(book);
  const silent: string[] = [];
  for (let at = 0; at < Math.min(most, ways.length); at++) {
    const mutation = ways[(at * PRIME) % ways.length]?.make() ?? null;
    if (mutation !== null && isSilent(good, mutation)) silent.push(`${mutation.kind}, ${mutation.what}`);
  }
  return silent;
}
