import type { RankedBlock, RankedField, RankedUnit } from '../rank/ranking';
import { indexKey } from '../rank/scoring/exactIndex';
import type { ExactIndex } from '../rank/scoring/exactIndex';
import type { CriterionChanges } from './criteriaChanges';
import type { FieldKey } from './lastYear/lastYearLines';
import { NEAR_MAX } from './moves';
import type { Direction, FieldCause, UnitCauses } from './moves';
import { changeShares } from './shares';
import type { FieldPair } from './shares';
import type { FieldLastYear, UnitLastYear } from './lastYear/unitLastYear';

/** What all units of a block are explained with. */
export interface CauseFrame {
  readonly fieldKey: FieldKey;
  /** Decimals at which indexes are compared, `null` for none. */
  readonly decimals: number | null;
  /** One per field of the block. */
  readonly lastRanks: readonly number[];
}

export function causeFrame(block: RankedBlock, fieldKey: FieldKey, decimals: number | null): CauseFrame {
  return {
    fieldKey,
    decimals,
    lastRanks: block.fields.map((_, field) =>
      block.units.reduce((last, unit) => Math.max(last, unit.fields[field]?.rank ?? 0), 0),
    ),
  };
}

/**
 * Why a unit stands where it stands: its fields in the block and against last year.
 *
 * @param ownFields the unit's fields; none where only its total is known
 */
export function unitCauses(
  unit: RankedUnit,
  previous: UnitLastYear,
  ownFields: readonly RankedField[],
  criteria: CriterionChanges | null,
  frame: CauseFrame,
): UnitCauses {
  const fields: FieldCause[] = [];
  const pairs: FieldPair[] = [];
  ownFields.forEach((field, index) => {
    const now = field.exact;
    if (now === null) return;
    const then = previous.fields.get(frame.fieldKey(field.name)) ?? null;
    fields.push(fieldCause(field, index, now, then, frame));
    pairs.push({ now, then: then?.index ?? null });
  });
  const ranks = fields.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const total = unit.exact;
  return {
    fields,
    above: fields.filter(({ direction }) => direction === 'rose'),
    below: fields.filter(({ direction }) => direction === 'fell'),
    same: fields.filter(({ direction }) => direction === 'unchanged'),
    full: fields.filter(({ isFull }) => isFull),
    near: fields.filter(({ isNear }) => isNear),
    best: fields.filter(({ isBest }) => isBest),
    worst: fields.filter(({ isWorst }) => isWorst),
    ranks: ranks.length === 0 ? null : [Math.min(...ranks), Math.max(...ranks)],
    criteria,
    shares:
      total === null || previous.index === null || previous.fields.size === 0 || fields.length === 0
        ? null
        : changeShares(total, previous.index, pairs, previous.exact),
  };
}

function fieldCause(
  field: RankedField,
  index: number,
  now: ExactIndex,
  then: FieldLastYear | null,
  { decimals, lastRanks }: CauseFrame,
): FieldCause {
  const last = lastRanks[index] ?? 0;
  const [points, max] = [BigInt(now.points), BigInt(now.over) * BigInt(now.max)];
  const isFull = points >= max;
  return {
    field: index,
    name: field.name,
    percent: field.percent ?? 0,
    rank: field.rank,
    previousPercent: then?.percent ?? null,
    previousRank: then?.rank ?? null,
    direction: then === null ? null : directionOf(now, then.index, decimals),
    isFull,
    isNear: !isFull && points * 100n >= max * BigInt(NEAR_MAX),
    isBest: field.rank === 1 && last > 1,
    isWorst: field.rank === last && last > 1,
  };
}

/** Whether a percentage is above or below another one as both are published. */
export function directionOf(now: ExactIndex, then: ExactIndex, decimals: number | null): Direction {
  const [a, b] = [indexKey(now, decimals), indexKey(then, decimals)];
  return a > b ? 'rose' : a < b ? 'fell' : 'unchanged';
}
