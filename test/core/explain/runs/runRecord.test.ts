import { describe, expect, it } from 'vitest';
import { runRecord } from '../../../../src/core/explain/runs/runRecord';
import type { MatrixLeaf, MatrixScore, RankedBlock } from '../../../../src/core/rank/ranking';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { NOW } from '../../sheets';
import { rankedBlock, rankedUnit } from '../plainData';

const DEPARTMENTS = 'Sở, ban, ngành';
const leaf = (code: string, known: Partial<MatrixLeaf> = {}): MatrixLeaf => ({
  fieldAt: 0,
  field: 'Thể chế',
  code,
  name: `Tiêu chí ${code}`,
  maxPoints: 2,
  ...known,
});
/** A block with a matrix: its criteria, and of each of them a row of scores, one a unit. */
function block(
  names: readonly string[],
  leaves: readonly MatrixLeaf[],
  scores: readonly (readonly MatrixScore[])[],
  known: Partial<RankedBlock> = {},
): RankedBlock {
  const ranked = rankedBlock(
    DEPARTMENTS,
    names.map((name) => rankedUnit(name)),
    known,
  );
  return { ...ranked, matrix: { ...ranked.matrix, units: names, leaves, scores } };
}
const recordOf = (...blocks: readonly RankedBlock[]) => runRecord(blocks, defaultSettings, NOW);

describe('what is kept of a run', () => {
  it('is when it was, the settings that are not the usual ones, and the files of earlier years', () => {
    const files = [{ file: 'CCHC 2021.xlsx', periods: [2021] }];
    expect(runRecord([], { ...defaultSettings, ties: 'dense' }, NOW, files)).toEqual({
      time: NOW,
      settings: new Map([['ties', 'dense']]),
      earlierFiles: files,
      blocks: [],
    });
    expect(recordOf()).toEqual({ time: NOW, settings: new Map(), earlierFiles: [], blocks: [] });
  });

  it('is of each unit its rank, index, bonus and penalty, in the order of the matrix', () => {
    const made = block(['Sở A', 'Sở B', 'Sở C'], [], []);
    const units = [
      rankedUnit('Sở B', { rank: 1, percent: 96.85314685 }),
      rankedUnit('Sở A', { rank: 2, percent: 90 }),
    ];
    const bonus = [{ points: 1.5, places: [] }];
    const penalty = [
      { points: 0, places: [] },
      { points: 2, places: [] },
    ];
    const ranked = { ...made, units, matrix: { ...made.matrix, bonus, penalty } };
    expect(recordOf(ranked).blocks[0]?.units).toEqual([
      { name: 'Sở A', rank: 2, percent: 90, bonus: 1.5, penalty: 0, scores: '' },
      { name: 'Sở B', rank: 1, percent: 96.85314685, bonus: 0, penalty: 2, scores: '' },
      { name: 'Sở C', rank: null, percent: null, bonus: 0, penalty: 0, scores: '' },
    ]);
  });

  it('is every score, a letter where there are no points', () => {
    const rows: readonly (readonly MatrixScore[])[] = [
      [1.25, 'notScored', 0.13],
      [0, 'notApplicable', 0.125],
      [25, 'invalid', 0.13],
      [1.25, 'absent', -1],
      [19.99, 20],
    ];
    const leaves = rows.map((_, at) => leaf(`1.${at + 1}`));
    const units = recordOf(block(['Sở A', 'Sở B', 'Sở C'], leaves, rows)).blocks[0]?.units;
    expect(units?.map(({ scores }) => scores)).toEqual([
      '1.25 0 25 1.25 19.99',
      'b n i x 20',
      '0.13 0.125 0.13 -1 x',
    ]);
  });

  it('is every criterion with its max', () => {
    const [record] = recordOf(block([], [leaf('1.1'), leaf('1.2', { maxPoints: 3.5 })], [])).blocks;
    expect(record).toEqual({
      name: DEPARTMENTS,
      leaves: [
        { field: 'Thể chế', code: '1.1', name: 'Tiêu chí 1.1', maxPoints: 2 },
        { field: 'Thể chế', code: '1.2', name: 'Tiêu chí 1.2', maxPoints: 3.5 },
      ],
      units: [],
    });
  });

  it('is the weight of a criterion, in words: a factor, its share, or that of its field times its own', () => {
    const weights = (kind: RankedBlock['weights'], ...leaves: readonly Partial<MatrixLeaf>[]) =>
      recordOf(
        block(
          [],
          leaves.map((known) => leaf('1.1', known)),
          [],
          { weights: kind },
        ),
      ).blocks[0]?.leaves.map((one) => one.weight);
    expect(weights('factor', { weight: 2 }, {})).toEqual(['× 2', '× 1']);
    expect(weights('share', { weight: 20 }, { fieldWeight: 40, weight: 20 }, { fieldWeight: 40 })).toEqual([
      '20%',
      '40% × 20%',
      '40%',
    ]);
    expect(weights(null, { weight: 2 })).toEqual([undefined]);
  });
});
