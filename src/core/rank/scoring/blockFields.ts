import type { Points } from '../../points';
import type { AssessedBlock, AssessedUnit, CriteriaSet } from '../../read/model/assessment';
import type { Rules } from '../../settings/rules';
import type { SetInBlock } from './unitTally';
import { weighingOf } from './weighing';
import type { Weighing } from './weighing';

/** The fields (*lĩnh vực*) of a block and how each unit's criteria set lies in them. */
export interface BlockFields {
  readonly list: readonly { readonly name: string; readonly maxPoints: Points }[];
  /** The field of that name, -1 for none. */
  indexOf(name: string): number;
  /** For each field of a criteria set its place in `list`. */
  fieldsOf(set: CriteriaSet): readonly number[];
  setOf(unit: AssessedUnit): SetInBlock;
}

/**
 * Fields of the block's common criteria set, then those that only other units' sets have, matched by the key of their
 * name; fields of one set that have one key are one field.
 */
export function blockFields(
  block: AssessedBlock,
  keyOf: (name: string) => string,
  notApplicable: Rules['notApplicable'],
): BlockFields {
  const positions = new Map<string, number>();
  const list: { name: string; maxPoints: Points }[] = [];
  const sets = new Map<CriteriaSet, readonly number[]>();
  const add = (set: CriteriaSet): readonly number[] => {
    const known = sets.get(set);
    if (known !== undefined) return known;
    const fieldOf = set.fields.map((name) => {
      const key = keyOf(name);
      const at = positions.get(key) ?? list.push({ name, maxPoints: 0 }) - 1;
      positions.set(key, at);
      return at;
    });
    sets.set(set, fieldOf);
    return fieldOf;
  };
  const common = add(block.set);
  for (const { set } of block.units) add(set);
  const factors = block.set.weights?.kind === 'factor' ? block.set.weights.leaves : null;
  block.set.leaves.forEach((leaf, index) => {
    const field = list[common[leaf.field] ?? -1];
    if (field !== undefined) field.maxPoints += multiplied(leaf.maxPoints, factors?.[index]?.value);
  });
  const full = notApplicable === 'reduce' ? null : fullMaxima(block);
  const shorts = new Map<CriteriaSet, readonly Points[]>();
  const weighings = new Map<CriteriaSet, Weighing | null>();
  const weighing = (set: CriteriaSet) => {
    if (set.weights === undefined) return null;
    const known = weighings.get(set) ?? weighingOf(set, add(set), list.length);
    weighings.set(set, known);
    return known;
  };
  return {
    list,
    indexOf: (name) => positions.get(keyOf(name)) ?? -1,
    fieldsOf: add,
    setOf: (unit) => ({
      fieldOf: add(unit.set),
      fields: list.length,
      shortOf: full === null || unit.row === undefined ? null : shortOf(unit.set, full, shorts),
      weighing: weighing(unit.set),
    }),
  };
}

/** Points times a factor in millionths, to a millionth. */
function multiplied(points: Points, factor = MILLION): Points {
  return factor === MILLION ? points : Math.round((points * factor) / MILLION);
}

const MILLION = 1_000_000;

/** The full max of each leaf where units stand in rows: the largest that any unit of the block has. */
export function fullMaxima(block: AssessedBlock): ReadonlyMap<string, Points> | null {
  if (block.units.every(({ row }) => row === undefined)) return null;
  const full = new Map<string, Points>();
  for (const set of new Set(block.units.map((unit) => unit.set))) {
    for (const { key, maxPoints } of set.leaves) full.set(key, Math.max(full.get(key) ?? 0, maxPoints));
  }
  return full;
}

function shortOf(
  set: CriteriaSet,
  full: ReadonlyMap<string, Points>,
  known: Map<CriteriaSet, readonly Points[]>,
): readonly Points[] {
  const made =
    known.get(set) ?? set.leaves.map(({ key, maxPoints }) => (full.get(key) ?? maxPoints) - maxPoints);
  known.set(set, made);
  return made;
}
