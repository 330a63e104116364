import type { MatrixScore, RankedBlock } from '../../rank/ranking';
import { blockKey } from '../../read/names/blockNames';
import { matchCriteria } from '../matchCriteria';
import type { Place } from '../../workbook';
import { SCORE_SIGNS } from './runRecord';
import type { BlockRecord, LeafRecord, RunRecord, UnitRecord } from './runRecord';

/** What differs from the run before, in the order of blocks, then of units, then of criteria. */
export interface RunChanges {
  readonly before: RunRecord;
  /** Names of the settings that were different. */
  readonly settings: readonly string[];
  readonly blocks: readonly BlockChange[];
  readonly criteria: readonly CriterionChange[];
  readonly units: readonly UnitChange[];
  readonly scores: readonly ScoreChange[];
  /** Units whose index is another one. */
  readonly indexes: number;
  readonly ranks: readonly RankChange[];
}

/** A block that only one of the two runs ranked. */
interface BlockChange {
  readonly block: string;
  readonly change: 'added' | 'removed';
}

/** A criterion that only one run has (`null` for the other one's max), or whose max or weight is another. */
export interface CriterionChange {
  readonly block: string;
  readonly leaf: LeafRecord;
  readonly of: 'max' | 'weight';
  readonly from: number | string | null;
  readonly to: number | string | null;
}

/** A unit that only one of the two runs has in the block. */
interface UnitChange extends BlockChange {
  readonly unit: string;
  readonly rank: number | null;
  readonly place: Place | null;
}

/** A score, or the bonus or penalty points of a unit, and the cell that it stands in now. */
export interface ScoreChange {
  readonly block: string;
  readonly unit: string;
  readonly of: LeafRecord | 'bonus' | 'penalty';
  readonly from: MatrixScore;
  readonly to: MatrixScore;
  readonly place: Place | null;
}

export interface RankChange {
  readonly block: string;
  readonly unit: string;
  readonly from: Pick<UnitRecord, 'rank' | 'percent'>;
  readonly to: Pick<UnitRecord, 'rank' | 'percent'>;
  readonly place: Place | null;
}

/** Under which keys a unit and a field are the same in both runs. */
export interface NameKeys {
  readonly keyOf: (unit: string) => string;
  readonly fieldKeyOf: (field: string) => string;
}

/**
 * Compares a run with the one before. Units are matched within their block by name and its aliases, criteria by field,
 * number and name, or by field and name alone where only the number is another. Scores of criteria and units that only
 * one run has are not listed one by one.
 *
 * @param ranked the blocks that `now` was made of, for the cells of the scores
 */
export function runChanges(
  before: RunRecord,
  now: RunRecord,
  ranked: readonly RankedBlock[],
  names: NameKeys,
): RunChanges {
  const known = new Map(before.blocks.map((block) => [blockKey(block.name), block]));
  const blocks: BlockChange[] = [];
  const found: Found = { criteria: [], units: [], scores: [], indexes: 0, ranks: [] };
  now.blocks.forEach((block, index) => {
    const then = known.get(blockKey(block.name));
    const own = ranked[index];
    known.delete(blockKey(block.name));
    if (then === undefined || own === undefined) blocks.push({ block: block.name, change: 'added' });
    else compareBlocks(then, block, own, names, found);
  });
  for (const { name } of known.values()) blocks.push({ block: name, change: 'removed' });
  return { before, settings: changedKeys(before.settings, now.settings), blocks, ...found };
}

interface Found {
  readonly criteria: CriterionChange[];
  readonly units: UnitChange[];
  readonly scores: ScoreChange[];
  indexes: number;
  readonly ranks: RankChange[];
}

function changedKeys(
  then: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...then.keys(), ...now.keys()])].filter(
    (key) => JSON.stringify(then.get(key)) !== JSON.stringify(now.get(key)),
  );
}

function compareBlocks(
  then: BlockRecord,
  now: BlockRecord,
  { matrix, units }: RankedBlock,
  names: NameKeys,
  found: Found,
): void {
  const block = now.name;
  const leaves = matchLeaves(then.leaves, now.leaves, names);
  found.criteria.push(...criterionChanges(then.leaves, now.leaves, leaves, block));
  const sameLeaves = leaves.every((from, to) => from === to);
  const before = new Map(then.units.map((unit) => [names.keyOf(unit.name), unit]));
  const placeOf = new Map(units.map(({ name, place }) => [name, place]));
  now.units.forEach((unit, index) => {
    const key = names.keyOf(unit.name);
    const old = before.get(key);
    before.delete(key);
    const place = placeOf.get(unit.name) ?? null;
    const of = { block, unit: unit.name, place };
    if (old === undefined) {
      found.units.push({ ...of, change: 'added', rank: unit.rank });
      return;
    }
    if (!sameLeaves || old.scores !== unit.scores) {
      found.scores.push(
        ...scoreChanges(old, unit, leaves, now.leaves).map(({ leaf, ...change }) => ({
          ...of,
          ...change,
          place: matrix.place(leaf, index),
        })),
      );
    }
    for (const what of ['bonus', 'penalty'] as const) {
      if (old[what] === unit[what]) continue;
      const cell = matrix[what][index]?.places[0] ?? place;
      found.scores.push({ ...of, of: what, from: old[what], to: unit[what], place: cell });
    }
    if (!isSameIndex(old.percent, unit.percent)) found.indexes++;
    if (old.rank !== unit.rank) found.ranks.push({ ...of, from: old, to: unit });
  });
  for (const { name, rank } of before.values()) {
    found.units.push({ block, unit: name, change: 'removed', rank, place: null });
  }
}

/** For each leaf of now the index of the same leaf then, -1 for none. */
function matchLeaves(
  then: readonly LeafRecord[],
  now: readonly LeafRecord[],
  { fieldKeyOf }: NameKeys,
): readonly number[] {
  const identities = (leaves: readonly LeafRecord[]) =>
    leaves.map(({ field, code, name }) => ({ fieldKey: fieldKeyOf(field), code, name }));
  return matchCriteria(identities(now), identities(then));
}

function criterionChanges(
  then: readonly LeafRecord[],
  now: readonly LeafRecord[],
  leaves: readonly number[],
  block: string,
): readonly CriterionChange[] {
  const kept = new Set(leaves);
  return [
    ...now.flatMap((leaf, at): readonly CriterionChange[] => {
      const old = then[leaves[at] ?? -1];
      const from = old?.maxPoints ?? null;
      const changed: readonly CriterionChange[] =
        from === leaf.maxPoints ? [] : [{ block, leaf, of: 'max', from, to: leaf.maxPoints }];
      if (old === undefined || old.weight === leaf.weight) return changed;
      return [...changed, { block, leaf, of: 'weight', from: old.weight ?? null, to: leaf.weight ?? null }];
    }),
    ...then.flatMap((leaf, index): readonly CriterionChange[] =>
      kept.has(index) ? [] : [{ block, leaf, of: 'max', from: leaf.maxPoints, to: null }],
    ),
  ];
}

function scoreChanges(
  then: UnitRecord,
  now: UnitRecord,
  leaves: readonly number[],
  of: readonly LeafRecord[],
): readonly { leaf: number; of: LeafRecord; from: MatrixScore; to: MatrixScore }[] {
  const before = then.scores.split(' ');
  return now.scores.split(' ').flatMap((score, leaf) => {
    const old = before[leaves[leaf] ?? -1];
    const criterion = of[leaf];
    if (old === undefined || old === score || criterion === undefined) return [];
    return [{ leaf, of: criterion, from: scoreOf(old), to: scoreOf(score) }];
  });
}

function scoreOf(sign: string): MatrixScore {
  return SCORE_SIGNS.get(sign) ?? Number(sign);
}

/** A record keeps what a double prints, so that a difference is one of what was computed. */
function isSameIndex(then: number | null, now: number | null): boolean {
  return then === null || now === null ? then === now : Math.abs(then - now) < 1e-9;
}
