import { describe, expect, it } from 'vitest';
import { goodBooks } from './goodBooks';
import { mutationsOf } from './mutations';
import { isSilent, outcomeOf } from './silence';

/** So many damages in all, spread over the workbooks; `npm run test:deep` does every one. */
const RUNS = 2_000;

describe('a workbook in which one thing is removed, renamed or damaged gives the same ranking or says where', () => {
  const books = goodBooks();
  it.each(books)('%s', (_, book) => {
    const good = outcomeOf(book);
    expect(good.stopped).toBe(false);
    expect(good.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const ways = mutationsOf(book);
    const wanted = Math.ceil(RUNS / books.length);
    const silent: string[] = [];
    let made = 0;
    for (let at = 0; made < wanted && at < ways.length; at++) {
      // Steps of a number that shares no factor with theirs go through all of them in an order of no kind.
      const mutation = ways[(at * STEP) % ways.length]?.() ?? null;
      if (mutation === null) continue;
      made++;
      if (isSilent(good, mutation)) silent.push(`${mutation.kind}, ${mutation.what}`);
    }
    expect(made).toBe(wanted);
    expect(silent).toEqual([]);
  });
});

const STEP = 7_919;
