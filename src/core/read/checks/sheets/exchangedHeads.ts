import { columnName } from '../../../addresses/address';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import { cellPlace } from '../../model/assessment';
import type { AssessedBlock, AssessedUnit, KindOfScore } from '../../model/assessment';

/**
 * A warning for each unit's own sheet whose self-scores and verified scores stand in the other order than on the other sheets of
 * the block, while none of its scores was cut and some were raised: its two headers may be exchanged, so that claims count.
 */
export function exchangedHeads({ name, units }: AssessedBlock): readonly Finding[] {
  const pairs = units.flatMap((unit) => pairOf(unit) ?? []);
  const later = pairs.filter(({ isVerifiedLater }) => isVerifiedLater).length;
  return pairs.flatMap(({ unit, self, verified, isVerifiedLater }) => {
    const others = pairs.length - 1;
    const unlike = isVerifiedLater ? pairs.length - later : later;
    if (others < FEWEST_OTHERS || unlike * 5 < others * 4) return [];
    const raised = raisedLeaf(self, verified);
    const row = raised === null ? undefined : unit.set.leaves[raised]?.row;
    if (row === undefined) return [];
    const { table } = unit;
    const letters = (column: number) => columnName(table.origin.column + column);
    const facts = {
      column: letters(verified.columns),
      header: '',
      count: 1,
      exchanged: letters(self.columns),
    };
    return [finding('column-unread', cellPlace(table, row, verified.columns), facts, { block: name })];
  });
}

const FEWEST_OTHERS = 2;

type InOneColumn = KindOfScore & { readonly columns: number };

interface Pair {
  readonly unit: AssessedUnit;
  readonly self: InOneColumn;
  readonly verified: InOneColumn;
  readonly isVerifiedLater: boolean;
}

/** The self-scores and the last verified ones of a unit that has a sheet of its own. */
function pairOf(unit: AssessedUnit): Pair | null {
  if (unit.table.kind !== 'unitScoreSheet') return null;
  const { kinds } = unit.reading;
  const self = kinds.filter(isInOneColumn).find(({ role }) => role === 'self');
  const verified = kinds
    .filter(isInOneColumn)
    .findLast(({ role }) => role === 'verified1' || role === 'verified2');
  if (self === undefined || verified === undefined) return null;
  return { unit, self, verified, isVerifiedLater: verified.columns > self.columns };
}

function isInOneColumn(kind: KindOfScore): kind is InOneColumn {
  return typeof kind.columns === 'number';
}

/** The first leaf of which the verified score is the higher one; `null` where there is none, or some score was cut. */
function raisedLeaf(self: KindOfScore, verified: KindOfScore): number | null {
  let first: number | null = null;
  for (const [leaf, claimed] of self.scores.entries()) {
    const given = verified.scores[leaf];
    if (typeof claimed !== 'number' || typeof given !== 'number') continue;
    if (given < claimed) return null;
    if (given > claimed) first ??= leaf;
  }
  return first;
}
