import { describe, expect, it } from 'vitest';
import { goodBooks } from './goodBooks';
import { mutationsOf } from './mutations';
import type { Way } from './mutations';
import { isSilent, outcomeOf } from './silence';

/** So many damages in all, spread over the workbooks and the kinds of damage; `npm run test:deep` does every one. */
const RUNS = 1_200;

describe('a workbook in which one thing is removed, renamed or damaged gives the same ranking or says where', () => {
  const books = goodBooks();
  it.each(books)('%s', (_, book) => {
    const good = outcomeOf(book);
    expect(good.stopped).toBe(false);
    expect(good.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const wanted = Math.ceil(RUNS / books.length);
    const silent: string[] = [];
    let made = 0;
    for (const way of inTurns(mutationsOf(book))) {
      if (made === wanted) break;
      const mutation = way.make();
      if (mutation === null) continue;
      made++;
      if (isSilent(good, mutation)) silent.push(`${mutation.kind}, ${mutation.what}`);
    }
    expect(made).toBe(wanted);
    expect(silent).toEqual([]);
  });
});

/** One way of each kind, then another one of each, and so on: most ways are of a few kinds, those that damage a cell. */
function inTurns(ways: readonly Way[]): readonly Way[] {
  // Steps of a number that shares no factor with theirs go through all of them in an order of no kind.
  const spread = ways.flatMap((_, at) => ways[(at * STEP) % ways.length] ?? []);
  const turns = new Map<string, number>();
  return spread
    .map((way) => {
      const turn = turns.get(way.kind) ?? 0;
      turns.set(way.kind, turn + 1);
      return { way, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ way }) => way);
}

const STEP = 7_919;
