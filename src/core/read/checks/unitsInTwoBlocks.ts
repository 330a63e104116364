import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { AssessedBlock, AssessedUnit } from '../model/assessment';
import { isNotRankedHeading } from '../words/notRanked';

/**
 * Says of a unit that is scored in a second block of the same year: it is ranked in both, and hardly belongs to both. In
 * one block the same is an error (`checkBlock`), as nothing tells which score counts.
 */
export function unitsInTwoBlocks(blocks: readonly AssessedBlock[]): readonly Finding[] {
  if (blocks.length < 2) return [];
  const first = new Map<string, { readonly unit: AssessedUnit; readonly block: AssessedBlock }>();
  return blocks.flatMap((block) =>
    isNotRankedHeading(block.name)
      ? []
      : block.units.flatMap((unit): Finding[] => {
          const other = first.get(unit.key);
          if (other === undefined) first.set(unit.key, { unit, block });
          if (other === undefined || other.block === block) return [];
          const facts = { unit: unit.name, other: `${other.unit.place.sheet}!${other.unit.place.cell}` };
          return [finding('duplicate-unit', unit.place, facts, { severity: 'warning', block: block.name })];
        }),
  );
}
