import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedBlock, RankedUnit } from '../../../src/core/rank/ranking';
import { rankedAlone } from './rankedAlone';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { assessmentModel, leavesOf } from './assessmentModel';
import type { AssessmentModel } from './assessmentModel';
import { decoration } from './decoration';
import { LAYOUTS, rendered } from './renderings';
import { runs } from './runs';

const layout = fc.constantFrom(...LAYOUTS);
const RUNS = runs(150);

describe('what the order of sheets, columns and names does not change', () => {
  it('the order of the sheets changes no unit’s rank, points or percentages', () => {
    fc.assert(
      fc.property(assessmentModel({ units: 6 }), layout, decoration, fc.nat(), (model, of, own, seed) => {
        const book = rendered(model, of, own);
        expect(figures({ sheets: shuffled(book.sheets, seed) })).toEqual(figures(book));
      }),
      RUNS,
    );
  });

  it('the order in which units are written down, as sheets or columns, changes nothing of any of them', () => {
    fc.assert(
      fc.property(assessmentModel({ units: 6 }), layout, decoration, fc.nat(), (model, of, own, seed) => {
        const other: AssessmentModel = { ...model, units: shuffled(model.units, seed) };
        expect(figures(rendered(other, of, own))).toEqual(figures(rendered(model, of, own)));
      }),
      RUNS,
    );
  });

  it('renaming the units changes their names and nothing else', () => {
    fc.assert(
      fc.property(assessmentModel({ units: 6 }), layout, decoration, (model, of, own) => {
        const rename = (name: string) => `Sở Đổi tên từ ${name}`;
        const renamed: AssessmentModel = {
          ...model,
          units: model.units.map((unit) => ({ ...unit, name: rename(unit.name) })),
        };
        const before = figures(rendered(model, of, own));
        const expected = new Map([...before].map(([name, unit]) => [rename(name), unit]));
        expect(figures(rendered(renamed, of, own))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('another layout and other decoration of the same assessment give the same figures', () => {
    fc.assert(
      fc.property(
        assessmentModel({ units: 4 }),
        fc.tuple(layout, decoration),
        fc.tuple(layout, decoration),
        (model, [of, own], [otherLayout, other]) => {
          expect(figures(rendered(model, otherLayout, other))).toEqual(figures(rendered(model, of, own)));
        },
      ),
      RUNS,
    );
  });
});

describe('raising a score', () => {
  it('never worsens the rank of its unit', () => {
    fc.assert(
      fc.property(assessmentModel({ units: 6 }), decoration, fc.nat(), fc.nat(), (model, own, unit, leaf) => {
        const raised = raise(model, unit % model.units.length, leaf);
        const name = model.units[unit % model.units.length]?.name ?? '';
        const before = figures(rendered(model, 'L2', own)).get(name)?.rank ?? Infinity;
        const after = figures(rendered(raised, 'L2', own)).get(name)?.rank ?? Infinity;
        expect(after).toBeLessThanOrEqual(before);
      }),
      RUNS,
    );
  });
});

/** The model with one hundredth more for one score of one unit, where it has points and room below its max. */
function raise(model: AssessmentModel, unit: number, leaf: number): AssessmentModel {
  const leaves = leavesOf(model.fields);
  const units = model.units.map((own, index) => ({
    ...own,
    scores: own.scores.map((score, position) =>
      index === unit && position === leaf % leaves.length && typeof score === 'number'
        ? Math.min(score + 1, leaves[position]?.max ?? score)
        : score,
    ),
  }));
  return { ...model, units };
}

/** What a workbook says of each unit, without where it says it. */
function figures(book: WorkbookSnapshot): ReadonlyMap<string, Figures> {
  const { blocks } = rankedAlone(book).ranking;
  return new Map(
    blocks.flatMap((block) =>
      block.units.map(({ name, rank, points, maxPoints, percent, fields }): [string, Figures] => [
        name,
        {
          rank,
          points,
          maxPoints,
          percent,
          fields,
          average: block.averagePercent,
          zeros: zerosOf(block, name),
        },
      ]),
    ),
  );
}

interface Figures extends Pick<RankedUnit, 'rank' | 'points' | 'maxPoints' | 'percent' | 'fields'> {
  readonly average: number | null;
  readonly zeros: readonly string[];
}

function zerosOf({ zeroScores }: RankedBlock, unit: string): readonly string[] {
  return zeroScores
    .filter((zero) => zero.unit === unit)
    .map(({ field, criterion }) => `${field}: ${criterion}`);
}

/** The same items in an order that the seed decides. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items
    .map((item, index) => ({ item, key: Math.imul(index + 1, (seed % 99_991) + 7919) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
