import { indexKey } from '../../rank/scoring/exactIndex';
import type { Settings } from '../../settings/settings';
import { standings } from './standings';
import type { FieldLastYear, UnitLastYear } from './unitLastYear';

/**
 * Gives the fields of a block's units of last year the ranks that their percentages have among each other, where their
 * own table gave them none.
 *
 * @param units by who each was then
 */
export function withFieldRanks(
  units: ReadonlyMap<string, UnitLastYear>,
  settings: Settings,
): ReadonlyMap<string, UnitLastYear> {
  const keyOf = ({ index }: FieldLastYear) => indexKey(index, settings.rankDecimals);
  const keys = new Map<string, bigint[]>();
  for (const { fields } of units.values()) {
    for (const [name, field] of fields) {
      if (field.rank !== null) continue;
      const known = keys.get(name);
      if (known === undefined) keys.set(name, [keyOf(field)]);
      else known.push(keyOf(field));
    }
  }
  const ranks = new Map([...keys].map(([name, of]) => [name, standings(of, settings.ties)]));
  const ranked = (name: string, field: FieldLastYear): FieldLastYear => ({
    ...field,
    rank: field.rank ?? ranks.get(name)?.rankOf(keyOf(field)) ?? null,
  });
  return new Map(
    [...units].map(([identity, unit]) => {
      const fields = new Map([...unit.fields].map(([name, field]) => [name, ranked(name, field)]));
      return [identity, { ...unit, fields }];
    }),
  );
}
