import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/runs';
import { FULL, gatheredFrom, sent } from './sentFiles';

const SAVED = [null, '2025-11-01T08:00:00Z', '2025-11-02T08:00:00Z'] as const;

/** Files of two units, of few contents and times, so that many are the same, or nothing tells which is newer. */
const files = fc
  .array(
    fc.record({
      unit: fc.constantFrom('Xã A', 'Xã B'),
      score: fc.constantFrom(0, 1, 2),
      saved: fc.constantFrom(...SAVED),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ unit, score, saved }, index) =>
      sent(unit, { cells: { ...FULL, '1.1': [score] }, saved, path: `${index}.xlsx` }),
    ),
  );

describe('the order in which files come in', () => {
  it('changes neither their states nor what is written', () => {
    fc.assert(
      fc.property(
        files.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [there, other] = [gatheredFrom(all), gatheredFrom(shuffled)];
          const states = (run: typeof there) => new Map(run.lines.map(({ file, state }) => [file, state]));
          expect(states(other)).toEqual(states(there));
          expect(other.plan).toEqual(there.plan);
          expect(other.missing).toEqual(there.missing);
        },
      ),
      runs(40),
    );
  });
});
