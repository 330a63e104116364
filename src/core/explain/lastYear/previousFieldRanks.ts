import { indexKey } from '../../rank/scoring/exactIndex';
import type { Settings } from '../../settings/settings';
import { standings } from './standings';
import type { FieldLastYear, UnitLastYear } from './unitLastYear';

/**
 * Gives the fields of a block's units of last year the ranks that their percentages have among each other, where their
 * own table gave them none.
 */
export function withFieldRanks(units: readonly UnitLastYear[], settings: Settings): readonly UnitLastYear[] {
  const keyOf = ({ index }: FieldLastYear) => indexKey(index, settings.rankDecimals);
  const keys = new Map<string, bigint[]>();
  for (const { fields } of units) {
    for (const [name, field] of fields) {
      if (field.rank !== null) continue;
      const known = keys.get(name);
      if (known === undefined) keys.set(name, [keyOf(field)]);
      else known.push(keyOf(field));
    }
  }
  if (keys.size === 0) return units;
  const ranks = new Map([...keys].map(([name, of]) => [name, standings(of, settings.ties)]));
  return units.map((unit) => ({
    ...unit,
    fields: new Map(
      [...unit.fields].map(([name, field]) => [
        name,
        field.rank === null ? { ...field, rank: ranks.get(name)?.rankOf(keyOf(field)) ?? null } : field,
      ]),
    ),
  }));
}
