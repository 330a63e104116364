import type { AssessedBlock, UnitDirectory } from '../model/assessment';
import { districtKeys } from '../headers/columns/districts';
import type { ReadSheet } from '../layouts/sheetTables';

/**
 * The blocks with the group (*huyện, tỉnh, cụm*) of each unit: what stands beside its name in its table, else beside it in
 * another one or in a list of units. A block whose units are all of one group, or none of the same, has no groups.
 */
export function withGroups(
  blocks: readonly AssessedBlock[],
  sources: readonly (ReadSheet & { readonly sheet: { readonly name: string } })[],
  directory: UnitDirectory,
): readonly AssessedBlock[] {
  const groups = new Map(sources.map(({ sheet, districts }) => [sheet.name, districts]));
  if ([...groups.values()].every(({ size }) => size === 0)) return blocks;
  const elsewhere = new Map<string, string>();
  for (const { lists, districts } of sources)
    for (const { name, place } of lists.flatMap(({ units }) => units)) {
      const group = districts.get(place.cell);
      if (group !== undefined) elsewhere.set(directory.keyOf(name), group);
    }
  return blocks.map((block) => {
    const named = block.units.map(
      ({ place, key }) => groups.get(place.sheet)?.get(place.cell) ?? elsewhere.get(key) ?? null,
    );
    const known = named.filter((group) => group !== null);
    const keyOf = districtKeys(known);
    const spelled = new Map<string, string>();
    for (const group of known) if (!spelled.has(keyOf(group))) spelled.set(keyOf(group), group.trim());
    if (spelled.size < 2 || spelled.size === known.length) return block;
    const units = block.units.map((unit, at) => {
      const group = named[at] ?? null;
      return group === null ? unit : { ...unit, group: spelled.get(keyOf(group)) ?? group };
    });
    return { ...block, units };
  });
}
