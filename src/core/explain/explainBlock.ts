import type { RankedBlock, RankedUnit } from '../rank/ranking';
import type { AssessedBlock, AssessedUnit } from '../read/model/assessment';
import { LAYOUTS } from '../read/model/layouts';
import type { Settings } from '../settings';
import { causeFrame, directionOf, unitCauses } from './causes';
import type { CauseFrame } from './causes';
import { CriteriaMatcher, commonIndexes, criterionChanges } from './criteriaChanges';
import type { FieldKey } from './lastYear/lastYearLines';
import type { LastYear } from './lastYear/lastYear';
import { movesOf } from './blockMoves';
import type { ExplainedBlock, BlockMoves, UnitMove } from './moves';
import { blockPopulation, movedBy } from './movedBy';
import { changeShares, percentagePoints } from './shares';
import { figuresOf } from './lastYear/unitLastYear';
import type { UnitLastYear } from './lastYear/unitLastYear';

/**
 * A ranked block with its comparison to last year: each field's percentage and rank of then, and the block's moves with
 * their causes. A block of which last year says nothing stays as it is.
 */
export function explainBlock(
  block: RankedBlock,
  assessed: AssessedBlock,
  lastYear: LastYear,
  settings: Settings,
  fieldKey: FieldKey,
): ExplainedBlock {
  const { year } = lastYear;
  const previous = block.units.map((unit) => lastYear.of(unit.name, block.name));
  if (year === null || previous.every((unit) => unit === null)) return { ...block, moves: null };
  const units = block.units.map((unit, index) => withPreviousFields(unit, previous[index] ?? null, fieldKey));
  const compared = { ...block, units };
  const explainer = new BlockExplainer(compared, assessed, previous, lastYear, settings, fieldKey);
  return { ...compared, moves: explainer.moves(year) };
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

class BlockExplainer {
  private readonly frame: CauseFrame;
  private readonly matcher: CriteriaMatcher;
  private readonly scores;

  constructor(
    private readonly block: RankedBlock,
    private readonly assessed: AssessedBlock,
    private readonly previous: readonly (UnitLastYear | null)[],
    private readonly lastYear: LastYear,
    private readonly settings: Settings,
    fieldKey: FieldKey,
  ) {
    this.frame = causeFrame(block, fieldKey, settings.rankDecimals);
    this.matcher = new CriteriaMatcher(fieldKey);
    this.scores = new Map(assessed.units.map((unit) => [unit.name, unit]));
  }

  moves(year: number): BlockMoves {
    const population = blockPopulation(
      this.block.units,
      this.previous,
      this.lastYear.unitsOf(this.block.name),
      this.settings,
    );
    const units = this.block.units.map((unit, index): UnitMove => {
      const previous = this.previous[index] ?? null;
      const reason = previous === null ? this.lastYear.whyNot(unit.name, this.block.name) : null;
      const move = {
        unit,
        previous: previous === null ? null : figuresOf(previous),
        reason,
        ...rankMove(unit),
      };
      if (previous === null) {
        return { ...move, index: null, indexChange: null, causes: null, movedBy: null };
      }
      const criteria = this.criteriaOf(unit, previous);
      return {
        ...move,
        ...this.indexMove(unit, previous),
        causes: unitCauses(unit, previous, this.fieldsOf(unit), criteria?.changes ?? null, this.frame),
        movedBy: movedBy(unit, previous, population, criteria?.common ?? null),
      };
    });
    return movesOf(year, units, population.left.map(figuresOf), this.setChange());
  }

  private indexMove(unit: RankedUnit, previous: UnitLastYear): Pick<UnitMove, 'index' | 'indexChange'> {
    const now = unit.exact;
    const then = previous.index;
    if (now === null || then === null) return { index: null, indexChange: null };
    const shares = changeShares(now, then, [], true);
    return {
      index: directionOf(now, then, this.settings.rankDecimals),
      indexChange: percentagePoints(shares.change, shares),
    };
  }

  /** The one field of a table of totals is the whole. */
  private fieldsOf(unit: RankedUnit): RankedUnit['fields'] {
    const scored = this.scores.get(unit.name);
    return scored !== undefined && LAYOUTS[scored.table.kind].leaves === 'total' ? [] : unit.fields;
  }

  private criteriaOf(unit: RankedUnit, previous: UnitLastYear) {
    const now = this.scores.get(unit.name);
    const then = previous.scores;
    if (now === undefined || then === null || !hasCriteria(now)) return null;
    const pairs = this.matcher.pairs(now.set, then.set);
    const { added, removed, maxChanged } = pairs.change;
    const common = added + removed + maxChanged === 0 ? null : commonIndexes(now, then, pairs);
    return { changes: criterionChanges(now, then, pairs), common };
  }

  private setChange(): BlockMoves['setChange'] {
    const now = this.assessed.units.find(hasCriteria);
    const then = this.previous.map((unit) => unit?.scores ?? null).find((scores) => scores !== null);
    if (now === undefined || then === undefined) return null;
    const { change } = this.matcher.pairs(this.assessed.set, then.set);
    return { ...change, place: now.place, previousPlace: then.place };
  }
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
