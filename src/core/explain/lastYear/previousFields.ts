import type { Period } from '../../period';
import type { RankedBlock, RankedUnit } from '../../rank/ranking';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Place } from '../../workbook';
import type { LastYear } from './lastYear';
import type { FieldKey } from './lastYearLines';
import type { FieldLastYear, UnitLastYear } from './unitLastYear';

/**
 * What the comparison by fields leaves out: a unit that is compared and has none of last year's fields, while its
 * neighbours have them, is a warning; the fields of a block that only one of the two years has are told once, as criteria
 * sets change (DOMAIN section 3, rule 8).
 *
 * @param told names of fields of which another finding says that they are not compared
 */
export function previousFieldFindings(
  blocks: readonly RankedBlock[],
  lastYear: LastYear,
  fieldKey: FieldKey,
  told: ReadonlySet<string>,
): readonly Finding[] {
  const { year } = lastYear;
  if (year === null) return [];
  return blocks.flatMap((block) => {
    const compared = block.units.flatMap((unit): Compared[] => {
      const previous = lastYear.of(unit.name, block.name);
      return previous === null ? [] : [{ unit, previous }];
    });
    return [
      ...unitsWithoutFields(block, compared, year),
      ...fieldsOfOneYear(block, compared, year, fieldKey, told),
    ];
  });
}

/** A unit that last year knows. */
interface Compared {
  readonly unit: RankedUnit;
  readonly previous: UnitLastYear;
}

function unitsWithoutFields(
  { name }: RankedBlock,
  compared: readonly Compared[],
  year: Period,
): readonly Finding[] {
  const having = compared.filter(({ previous }) => previous.fields.size > 0);
  if (having.length * 3 < compared.length * 2) return [];
  return compared
    .filter(({ previous }) => previous.fields.size === 0)
    .map(({ unit, previous }) => {
      const facts = { unit: previous.name, year, reason: 'fields' } as const;
      return finding('previous-unit-unmatched', placeOf(previous) ?? unit.place, facts, { block: name });
    });
}

function fieldsOfOneYear(
  { name, units }: RankedBlock,
  compared: readonly Compared[],
  year: Period,
  fieldKey: FieldKey,
  told: ReadonlySet<string>,
): readonly Finding[] {
  const then = new Map<string, FieldLastYear>();
  for (const { previous } of compared) {
    for (const [key, field] of previous.fields) if (!then.has(key)) then.set(key, field);
  }
  const now = new Map(
    units.flatMap((unit) => unit.fields.map((field) => [fieldKey(field.name), field.name] as const)),
  );
  // The one field of a table of totals is the whole.
  if (then.size === 0 || now.size < 2) return [];
  const added = [...now].flatMap(([key, field]) => (then.has(key) || told.has(field) ? [] : [field]));
  const gone = [...then].flatMap(([key, field]) => (now.has(key) || told.has(field.name) ? [] : [field]));
  const first = compared[0];
  if (first === undefined || added.length + gone.length === 0) return [];
  const place =
    gone.find((field) => field.place !== null)?.place ?? placeOf(first.previous) ?? first.unit.place;
  const facts = { block: name, year, added, gone: gone.map((field) => field.name) };
  return [finding('previous-fields-unmatched', place, facts, { block: name })];
}

/** Where last year prints something of a unit. */
function placeOf({ percentPlace, rankPlace, fields }: UnitLastYear): Place | null {
  const [field] = fields.values();
  return field?.place ?? percentPlace ?? rankPlace;
}
