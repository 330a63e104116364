import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankedAlone } from './rankedAlone';
import { assessmentModel, leavesOf } from './assessmentModel';
import type { ScoreModel } from './assessmentModel';
import { decoration } from './decoration';
import { BLOCK, LAYOUTS, YEAR, rendered } from './renderings';
import { runs } from './runs';

describe('a random assessment comes back out of any decorated sheet as it went in', () => {
  it.each(LAYOUTS)('%s', (layout) => {
    fc.assert(
      fc.property(assessmentModel({ units: 4 }), decoration, (model, own) => {
        const { ranking } = rankedAlone(rendered(model, layout, own));
        expect(ranking.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(ranking.blocks.map(({ name, year }) => ({ name, year }))).toEqual([
          { name: BLOCK, year: YEAR },
        ]);
        const matrix = ranking.blocks[0]?.matrix;
        expect(matrix?.units).toEqual(model.units.map(({ name }) => name));
        expect(matrix?.leaves.map(({ field, name, maxPoints }) => [field, name, maxPoints])).toEqual(
          model.fields.flatMap((field) =>
            leavesOf([field]).map((leaf) => [field.name, leaf.name, leaf.max / 100]),
          ),
        );
        expect(matrix?.scores).toEqual(
          leavesOf(model.fields).map((_, leaf) => model.units.map(({ scores }) => inPoints(scores[leaf]))),
        );
      }),
      runs(150),
    );
  });
});

function inPoints(score: ScoreModel | undefined): unknown {
  return typeof score === 'number' ? score / 100 : score;
}
