import { given } from '../lists';
import { HUNDREDTH, toNumber } from '../points';
import type { ApartCell, AssessedBlock, AssessedUnit, CriteriaSet } from '../read/model/assessment';
import { cellPlace, scorePlace } from '../read/model/assessment';
import type { Score } from '../read/cells/score';
import type { BlockFields } from './scoring/blockFields';
import { spotFinder } from './matrixSpots';
import type { MatrixLeaf, MatrixScore, PointsApart, ScoreMatrix } from './ranking';

/** The rows of a block's matrix by the keys of their leaves: those of the common set, then those that only other sets have. */
export function matrixOrder({ set: common, units }: AssessedBlock): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const set of new Set([common, ...units.map((unit) => unit.set)])) {
    for (const { key } of set.leaves) if (!order.has(key)) order.set(key, order.size);
  }
  return order;
}

/** Its rows are in the order of `matrixOrder`. */
export function scoreMatrix(block: AssessedBlock, fields: BlockFields): ScoreMatrix {
  const rows = new Map<string, MatrixLeaf>();
  const sets = new Set([block.set, ...block.units.map((unit) => unit.set)]);
  for (const set of sets) {
    const fieldOf = fields.fieldsOf(set);
    for (const [index, leaf] of set.leaves.entries()) {
      if (rows.has(leaf.key)) continue;
      const fieldAt = fieldOf[leaf.field] ?? -1;
      rows.set(leaf.key, {
        fieldAt,
        field: fields.list[fieldAt]?.name ?? '',
        code: leaf.code,
        name: leaf.name,
        maxPoints: toNumber(leaf.maxPoints),
        ...weightsOf(set, index),
      });
    }
  }
  const order = matrixOrder(block);
  const keys = [...order.keys()];
  const leavesOf = new Map(
    [...sets].map((set) => {
      const indexes = new Map(set.leaves.map((leaf, index) => [leaf.key, index]));
      return [set, keys.map((key) => indexes.get(key) ?? -1)] as const;
    }),
  );
  const units = block.units.map((unit) => ({ unit, leaves: leavesOf.get(unit.set) ?? [] }));
  return {
    leaves: keys.flatMap((key) => given(rows.get(key), (leaf) => leaf)),
    units: block.units.map((unit) => unit.name),
    scores: scoresByLeaf(units, keys.length),
    place(leaf, column) {
      const of = units[column];
      const index = of?.leaves[leaf] ?? -1;
      return of === undefined || index === -1 ? null : scorePlace(of.unit, index);
    },
    added(leaf, column) {
      const of = units[column];
      const index = of?.leaves[leaf] ?? -1;
      const added = of?.unit.addedColumns?.get(index);
      if (of === undefined || added === undefined) return null;
      return cellPlace(of.unit.table, of.unit.row ?? of.unit.set.leaves[index]?.row ?? 0, added);
    },
    bonus: block.units.map((unit) => pointsApart(unit, 'bonus')),
    penalty: block.units.map((unit) => pointsApart(unit, 'penalty')),
    spot: spotFinder(block.units, order),
  };
}

function weightsOf(
  { weights, leaves }: CriteriaSet,
  index: number,
): Pick<MatrixLeaf, 'weight' | 'fieldWeight'> {
  const own = weights?.leaves?.[index];
  const field = weights?.fields?.[leaves[index]?.field ?? -1];
  return {
    ...(own === undefined ? {} : { weight: own.value / MILLION }),
    ...(field === undefined ? {} : { fieldWeight: field.value / MILLION }),
  };
}

const MILLION = 1_000_000;

function pointsApart(unit: AssessedUnit, kind: ApartCell['kind']): PointsApart {
  const cells = unit.apartCells?.filter((cell) => cell.kind === kind) ?? [];
  return {
    points: toNumber(unit[kind]),
    places: cells.map(({ row, column }) => cellPlace(unit.table, row, column)),
  };
}

interface UnitColumn {
  readonly unit: AssessedUnit;
  /** For each row of the matrix the index of the unit's leaf, -1 where its set has none. */
  readonly leaves: readonly number[];
}

/** Filled unit by unit, as the scores lie in memory: a large block has hundreds of thousands. */
function scoresByLeaf(units: readonly UnitColumn[], leaves: number): readonly (readonly MatrixScore[])[] {
  const shown = sharedScores();
  const rows = Array.from({ length: leaves }, () => new Array<MatrixScore>(units.length).fill('absent'));
  units.forEach(({ unit, leaves: indexes }, column) => {
    for (let leaf = 0; leaf < leaves; leaf++) {
      const row = rows[leaf];
      const index = indexes[leaf] ?? -1;
      if (row === undefined || index === -1) continue;
      row[column] = shown(unit.scores[index] ?? 'notScored');
    }
  });
  return rows;
}

/**
 * Turns scores into what a matrix has. Most are a few points with two decimals at most: equal ones of them share one
 * number, found by its hundredths.
 */
function sharedScores(): (score: Score) => MatrixScore {
  const byHundredths = new Array<number | null>(2_000).fill(null);
  return (score) => {
    if (typeof score !== 'number') return score;
    const hundredths = score / HUNDREDTH;
    const known = byHundredths[hundredths];
    if (known === undefined) return toNumber(score);
    return known ?? (byHundredths[hundredths] = toNumber(score));
  };
}
