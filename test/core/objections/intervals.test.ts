import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectFinder } from '../../../src/core/objections/effects';
import type { Objection } from '../../../src/core/objections/objection';
import { rankIntervals } from '../../../src/core/objections/rankIntervals';
import { withDecisions } from '../../../src/core/objections/withDecisions';
import { assess } from '../../../src/core/read/assess';
import type { AssessedBlock } from '../../../src/core/read/model/assessment';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import { orderBlock } from '../../../src/core/rank/scoreBlock';
import type { OrderedBlock } from '../../../src/core/rank/scoreBlock';
import { mostPoints } from '../../../src/core/rank/scoring/withScore';
import { rankable } from '../../../src/core/run/rankable';
import type { Rankable } from '../../../src/core/run/rankable';
import { readWorkbook } from '../../../src/core/run/run';
import type { Settings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import {
  assessment,
  blank,
  cells,
  criteriaByUnits,
  score,
  scoreSheets,
  settings,
  weighted,
} from '../properties/ruledAssessments';
import { runs } from '../properties/runs';

/** A final score alone. */
function single(max: number) {
  return score(max).map((final) => ({ ...blank, final }));
}

interface Heard extends Pick<Rankable, 'settings' | 'lastYear'> {
  readonly block: AssessedBlock;
  readonly ordered: OrderedBlock;
}

function heard(book: WorkbookSnapshot, asked: Settings): Heard | null {
  const { assessment: read } = assess(readWorkbook(book, asked), assessmentSettings(asked));
  const { blocks, settings: own, lastYear } = rankable(read, asked);
  const [block] = blocks;
  return block === undefined
    ? null
    : { block, ordered: orderBlock(block, own, lastYear), settings: own, lastYear };
}

/** Where an objection is and what it asks for, as parts of what there is. */
const wish = fc.record({
  unit: fc.integer({ min: 0, max: 99 }),
  leaf: fc.integer({ min: 0, max: 99 }),
  asked: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
  near: fc.integer({ min: -1, max: 1 }),
  /** What an earlier round granted. */
  granted: fc.constantFrom(null, null, 0, 0.5, 1),
});
type Wish = typeof wish extends fc.Arbitrary<infer Made> ? Made : never;

/** Objections to scores that there are, one a score. */
function objectionsIn({ block }: Heard, wishes: readonly Wish[]): readonly Objection[] {
  const made = new Map<string, Objection>();
  for (const { unit: at, leaf: of, asked: part, near } of wishes) {
    const unitAt = at % block.units.length;
    const unit = block.units[unitAt];
    if (unit === undefined) continue;
    const leaf = of % unit.set.leaves.length;
    const [own, criterion] = [unit.scores[leaf], unit.set.leaves[leaf]];
    if (criterion === undefined || own === 'notApplicable' || own === 'invalid') continue;
    const most = mostPoints(unit, leaf);
    const from = typeof own === 'number' ? own : null;
    // A tenth of a point more or less makes ties, half of what is lost makes leaps.
    const asked = near === 0 || from === null ? Math.round(most * part) : from + near * 100_000;
    const row = { places: { unit: { sheet: 'Kiến nghị', cell: 'B4' } } } as Objection['row'];
    made.set(`${unitAt} ${leaf}`, {
      block: block.name,
      unitAt,
      unit: unit.name,
      leaf,
      criterion,
      from,
      fromPlace: row.places.unit,
      asked: Math.max(0, Math.min(most, asked)),
      decision: null,
      to: null,
      toPlace: row.places.unit,
      row,
    });
  }
  return [...made.values()];
}

function accepting(one: Objection): Objection {
  return { ...one, decision: 'accepted', to: one.asked };
}

/** Open objections of which earlier rounds granted what their wishes say, which counts until they are decided. */
function askedAgain(own: Heard, wishes: readonly Wish[]): readonly [Heard, readonly Objection[]] {
  const open = objectionsIn(own, wishes).map((one, at): Objection => {
    const part = wishes[at]?.granted ?? null;
    const unit = own.block.units[one.unitAt];
    return part === null || unit === undefined
      ? one
      : { ...one, to: Math.round(mostPoints(unit, one.leaf) * part) };
  });
  const [block = own.block] = withDecisions([own.block], open);
  return [{ ...own, block, ordered: orderBlock(block, own.settings, own.lastYear) }, open];
}

/** The ranks with some objections accepted, ranked anew from the scores. */
function ranksWith({ block, settings: asked, lastYear }: Heard, some: readonly Objection[]) {
  const [decided = block] = withDecisions([block], some.map(accepting));
  return orderBlock(decided, asked, lastYear).ranks;
}

const BOOKS = [
  ['a score a criterion', assessment(single).map((made) => criteriaByUnits(made))],
  ['survey parts', assessment(cells).map((made) => scoreSheets(made))],
  ['weights', weighted(assessment(single)).map((made) => criteriaByUnits(made))],
] as const;

describe.each(BOOKS)('the ranks that open objections allow, %s', (_, books) => {
  it('are those of all their outcomes: the best, the worst, and whether a unit may be unranked', () => {
    fc.assert(
      fc.property(books, settings, fc.array(wish, { minLength: 1, maxLength: 6 }), (book, asked, wishes) => {
        const own = heard(book, asked);
        if (own === null) return;
        const open = objectionsIn(own, wishes);
        const found = rankIntervals(own.block, own.ordered, own.settings, open);
        const outcomes = Array.from({ length: 2 ** open.length }, (__, set) =>
          ranksWith(
            own,
            open.filter((_one, bit) => (set >> bit) % 2 === 1),
          ),
        );
        for (const [unit, interval] of found.entries()) {
          const ranks = outcomes.map((each) => each[unit] ?? null);
          const known = ranks.filter((rank) => rank !== null);
          if (interval === null) expect(known).toEqual([]);
          else
            expect(interval).toEqual({
              best: Math.min(...known),
              worst: Math.max(...known),
              mayBeUnranked: known.length < ranks.length,
              isExact: true,
            });
        }
      }),
      runs(240),
    );
  });

  it('are those of all their outcomes where earlier rounds granted points, which a refusal leaves', () => {
    fc.assert(
      fc.property(books, settings, fc.array(wish, { minLength: 1, maxLength: 5 }), (book, asked, wishes) => {
        const scored = heard(book, asked);
        if (scored === null) return;
        const [own, open] = askedAgain(scored, wishes);
        const found = rankIntervals(own.block, own.ordered, own.settings, open);
        const outcomes = Array.from({ length: 2 ** open.length }, (__, set) => {
          const decided = open.map((one, bit) => ((set >> bit) % 2 === 1 ? accepting(one) : one));
          const [block = scored.block] = withDecisions([scored.block], decided);
          return orderBlock(block, own.settings, own.lastYear).ranks;
        });
        for (const [unit, interval] of found.entries()) {
          const ranks = outcomes.map((each) => each[unit] ?? null);
          const known = ranks.filter((rank) => rank !== null);
          expect(interval === null ? null : [interval.best, interval.worst, interval.mayBeUnranked]).toEqual(
            known.length === 0 ? null : [Math.min(...known), Math.max(...known), known.length < ranks.length],
          );
        }
      }),
      runs(160),
    );
  });

  it('are told before and after each decision as ranking anew tells them', () => {
    fc.assert(
      fc.property(books, settings, fc.array(wish, { minLength: 2, maxLength: 4 }), (book, asked, wishes) => {
        const own = heard(book, asked);
        if (own === null) return;
        const [decided, open] = objectionsIn(own, wishes);
        if (decided === undefined || open === undefined) return;
        const [block = own.block] = withDecisions([own.block], [accepting(decided)]);
        const ordered = orderBlock(block, own.settings, own.lastYear);
        const effectOf = effectFinder(block, ordered, own.settings);
        const names = block.units.map(({ name }) => name);
        const [before, now, then] = [[], [decided], [decided, open]].map((some) => ranksWith(own, some));
        const expected = (from = before, to = now) =>
          names.flatMap((unit, at) =>
            from?.[at] === to?.[at] ? [] : [{ unit, from: from?.[at] ?? null, to: to?.[at] ?? null }],
          );
        const inAnyOrder = (moved: ReturnType<typeof expected>) =>
          [...moved].sort((a, b) => a.unit.localeCompare(b.unit));
        expect(inAnyOrder([...effectOf(accepting(decided)).moved])).toEqual(
          inAnyOrder(expected(before, now)),
        );
        expect(inAnyOrder([...effectOf(open).moved])).toEqual(inAnyOrder(expected(now, then)));
      }),
      runs(160),
    );
  });
});

describe('a decision', () => {
  it('counts as the same number typed into the score sheet would, under all rules', () => {
    fc.assert(
      fc.property(assessment(single), settings, wish, (made, asked, one) => {
        const own = heard(criteriaByUnits(made), asked);
        if (own === null) return;
        const [objection] = objectionsIn(own, [one]);
        if (objection === undefined) return;
        const rounded = { ...objection, asked: Math.round(objection.asked / 10_000) * 10_000 };
        const typed = {
          ...made,
          units: made.units.map((unit) => ({
            ...unit,
            scores: unit.scores.map((cell, leaf) =>
              unit.name === objection.unit && leaf === objection.leaf && typeof cell === 'object'
                ? { ...cell, final: rounded.asked / 10_000 }
                : cell,
            ),
          })),
        };
        const changed = heard(criteriaByUnits(typed), asked);
        expect(ranksWith(own, [rounded])).toEqual(changed?.ordered.ranks);
      }),
      runs(160),
    );
  });
});
