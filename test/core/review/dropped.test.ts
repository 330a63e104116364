import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { referenceRanking } from '../properties/referenceRanking';
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
import type { Assessment } from '../properties/ruledAssessments';
import { runs } from '../properties/runs';
import { reviewOf, setSheet } from './reviewBooks';

describe('what changes without a criterion is the difference to counting by hand who is better without it', () => {
  it.each([
    ['all kinds of scores, under every combination of the rules', assessment(cells), 100],
    ['weights of criteria, of fields, of both, and factors', weighted(assessment(cells)), 100],
  ])('%s', (_, made, most) => {
    fc.assert(
      fc.property(made, settings, (own, chosen) => {
        expectChanges(scoreSheets(own), own, chosen);
      }),
      runs(most),
    );
  });

  it('one column a unit', () => {
    const single = assessment((max) => score(max).map((final) => ({ ...blank, final })));
    fc.assert(
      fc.property(single, settings, (all, chosen) => {
        const own = {
          ...all,
          units: all.units.map((unit) => ({
            ...unit,
            scores: unit.scores.map((cell) => (typeof cell === 'object' ? cell.final : cell)),
          })),
        };
        expectChanges(criteriaByUnits(own), own, chosen);
      }),
      runs(80),
    );
  });
});

function expectChanges(book: WorkbookSnapshot, made: Assessment, chosen: Settings): void {
  const block = rankedBlock(book, chosen);
  if (block === null) return;
  const rules = { ...chosen, ...chosen.blocks[0] };
  const ranksOf = ({ leaves, units, weights }: Assessment) =>
    new Map([...referenceRanking(leaves, units, rules, weights)].map(([name, { rank }]) => [name, rank]));
  const now = ranksOf(made);
  const expected = made.leaves.map((_, leaf) => {
    if (made.leaves.length === 1) return null;
    const then = ranksOf(withoutLeaf(made, leaf));
    // Nothing applies to any unit any more.
    if (
      [...referenceRanking(...reference(withoutLeaf(made, leaf)), rules).values()].every(
        ({ maxPoints }) => maxPoints === 0,
      )
    )
      return null;
    const changed = [...now].filter(([name, rank]) => (then.get(name) ?? null) !== rank);
    const sizes = changed.map(([name, rank]) =>
      Math.abs((then.get(name) ?? rank ?? 0) - (rank ?? then.get(name) ?? 0)),
    );
    return { units: changed.length, largest: Math.max(0, ...sizes) };
  });
  expect(block.review().criteria.map(({ ifDropped }) => ifDropped)).toEqual(expected);
}

function reference({ leaves, units }: Assessment) {
  return [leaves, units] as const;
}

function rankedBlock(book: WorkbookSnapshot, chosen: Settings) {
  try {
    return rankWorkbook(book, chosen).ranking.blocks[0] ?? null;
  } catch (error) {
    if (error instanceof RankingStopped) return null;
    throw error;
  }
}

function withoutLeaf({ leaves, units, weights }: Assessment, at: number): Assessment {
  const others = <Each>(list: readonly Each[]) => list.filter((_, leaf) => leaf !== at);
  const used = [...new Set(leaves.map(({ field }) => field))];
  const left = new Set(others(leaves).map(({ field }) => field));
  return {
    leaves: others(leaves),
    units: units.map((unit) => ({ ...unit, scores: others(unit.scores) })),
    ...(weights === undefined
      ? {}
      : {
          weights: {
            kind: weights.kind,
            leaves: weights.leaves === null ? null : others(weights.leaves),
            fields:
              weights.fields === null
                ? null
                : weights.fields.filter((_, field) => left.has(used[field] ?? '')),
          },
        }),
  };
}

it('a criterion that alone parts two units moves both when it goes', () => {
  const { criteria } = reviewOf(
    setSheet({
      max: [2, 2],
      field: [1, 1],
      scores: [
        [2, 1],
        [1, 1],
        [0, 1],
      ],
    }),
  );
  expect(criteria.map(({ ifDropped }) => ifDropped)).toEqual([
    { units: 2, largest: 2 },
    { units: 0, largest: 0 },
  ]);
});

it('a unit that only a blank of a criterion keeps out moves the others when the criterion goes, and counts itself', () => {
  const { criteria } = reviewOf(
    setSheet({
      max: [2, 2],
      field: [1, 1],
      scores: [
        [2, 1],
        [1, 1],
        [null, 2],
      ],
    }),
    { ...defaultSettings, blankScores: 'unranked' },
  );
  expect(criteria[0]?.ifDropped).toEqual({ units: 2, largest: 1 });
});
