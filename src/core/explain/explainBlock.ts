import { appraiseBlock } from '../appraisal/appraiseBlock';
import type { RankedUnit } from '../rank/ranking';
import type { AssessedBlock, AssessedUnit } from '../read/model/assessment';
import { LAYOUTS } from '../read/model/layouts';
import type { Settings } from '../settings/settings';
import { causeFrame, directionOf, unitCauses } from './causes';
import { commonIndexes, criteriaMatcher, criterionChanges } from './criteriaChanges';
import type { CriteriaMatcher } from './criteriaChanges';
import type { FieldKey } from './lastYear/lastYearLines';
import type { LastYear } from './lastYear/lastYear';
import { movesOf } from './blockMoves';
import type { BlockMoves, ComparedBlock, HeardBlock, UnitMove } from './moves';
import { blockPopulation, movedBy } from './movedBy';
import { changeShares, percentagePoints } from './shares';
import { blockStatistics } from './statistics/blockStatistics';
import { figuresOf } from './lastYear/unitLastYear';
import type { UnitLastYear } from './lastYear/unitLastYear';

/**
 * A ranked block with what the appraisal made of its self-scores, its statistics and its comparison to last year: each
 * field's percentage and rank of then, and the block's moves with their causes. `moves` is `null` where last year says
 * nothing of it.
 */
export function explainBlock(
  block: HeardBlock,
  assessed: AssessedBlock,
  lastYear: LastYear,
  settings: Settings,
  fieldKey: FieldKey,
): ComparedBlock {
  const { year } = lastYear;
  const appraisal = appraiseBlock(assessed, block, settings);
  const previous = block.units.map((unit) => lastYear.of(unit.name, block.name));
  const before = lastYear.unitsOf(block.name);
  const statistics = blockStatistics(block, assessed, before, fieldKey);
  if (year === null || previous.every((unit) => unit === null))
    return { ...block, appraisal, moves: null, statistics };
  const units = block.units.map((unit, index) => withPreviousFields(unit, previous[index] ?? null, fieldKey));
  const compared = { ...block, units };
  const frame = causeFrame(compared, fieldKey, settings.rankDecimals);
  const pairsOf = criteriaMatcher(fieldKey);
  const scoresOf = new Map(assessed.units.map((unit) => [unit.name, unit]));
  const population = blockPopulation(compared.units, previous, before, settings);
  const moves = compared.units.map((unit, index): UnitMove => {
    const then = previous[index] ?? null;
    const move = { unit, ...rankMove(unit) };
    if (then === null) {
      const reason = lastYear.whyNot(unit.name, block.name);
      return { ...move, previous: null, reason, index: null, indexChange: null, causes: null, movedBy: null };
    }
    const now = scoresOf.get(unit.name);
    const criteria = criteriaOf(now, then, pairsOf);
    return {
      ...move,
      previous: figuresOf(then),
      reason: null,
      ...indexMove(unit, then, settings.rankDecimals),
      causes: unitCauses(unit, then, fieldsOf(unit, now), criteria?.changes ?? null, frame),
      movedBy: movedBy(unit, then, population, criteria?.common ?? null),
    };
  });
  const left = population.left.map(figuresOf);
  return {
    ...compared,
    appraisal,
    moves: movesOf(year, moves, left, setChange(assessed, previous, pairsOf)),
    statistics,
  };
}

function withPreviousFields(unit: RankedUnit, previous: UnitLastYear | null, fieldKey: FieldKey): RankedUnit {
  if (previous === null || previous.fields.size === 0) return unit;
  return {
    ...unit,
    fields: unit.fields.map((field) => {
      const then = previous.fields.get(fieldKey(field.name));
      return then === undefined
        ? field
        : { ...field, previousPercent: then.percent, previousRank: then.rank };
    }),
  };
}

function indexMove(
  { exact: now }: RankedUnit,
  { index: then }: UnitLastYear,
  decimals: number | null,
): Pick<UnitMove, 'index' | 'indexChange'> {
  if (now === null || then === null) return { index: null, indexChange: null };
  const shares = changeShares(now, then, [], true);
  return { index: directionOf(now, then, decimals), indexChange: percentagePoints(shares.change, shares) };
}

/** The one field of a table of totals is the whole. */
function fieldsOf(unit: RankedUnit, scored: AssessedUnit | undefined): RankedUnit['fields'] {
  return scored !== undefined && LAYOUTS[scored.table.kind].leaves === 'total' ? [] : unit.fields;
}

function criteriaOf(now: AssessedUnit | undefined, { scores: then }: UnitLastYear, pairsOf: CriteriaMatcher) {
  if (now === undefined || then === null || !hasCriteria(now)) return null;
  const pairs = pairsOf(now.set, then.set);
  const { added, removed, maxChanged } = pairs.change;
  const common = added + removed + maxChanged === 0 ? null : commonIndexes(now, then, pairs);
  return { changes: criterionChanges(now, then, pairs), common };
}

function setChange(
  { units, set }: AssessedBlock,
  previous: readonly (UnitLastYear | null)[],
  pairsOf: CriteriaMatcher,
): BlockMoves['setChange'] {
  const now = units.find(hasCriteria);
  const then = previous.map((unit) => unit?.scores ?? null).find((scores) => scores !== null);
  if (now === undefined || then === undefined) return null;
  return { ...pairsOf(set, then.set).change, place: now.place, previousPlace: then.place };
}

function hasCriteria({ table }: AssessedUnit): boolean {
  return LAYOUTS[table.kind].leaves === 'criteria';
}

function rankMove({ rankChange }: RankedUnit): Pick<UnitMove, 'rank' | 'places'> {
  if (rankChange === null) return { rank: null, places: 0 };
  return {
    rank: rankChange > 0 ? 'rose' : rankChange < 0 ? 'fell' : 'unchanged',
    places: Math.abs(rankChange),
  };
}
