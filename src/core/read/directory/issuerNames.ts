import { yearOfPeriod } from '../../period';
import { unitNameOfTab } from '../names/unitOfTab';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { ScoreTable } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import type { ReadTable } from '../layouts/unitScoreSheet';
import { tidy } from '../cells/text';
import { unitKey } from '../names/unitNames';

/**
 * Score sheets without `Đơn vị: …` are named by who issued them (`UBND TỈNH … / SỞ NỘI VỤ`) unless another sheet has
 * that name too: a letterhead that several sheets share is the collecting department's, and the sheet's name counts.
 */
export function settleIssuerNames<Source extends { readonly tables: readonly ReadTable[] }>(
  sources: readonly Source[],
): readonly Source[] {
  if (!sources.some(({ tables }) => tables.some(({ table }) => table.namedBy === 'issuer'))) return sources;
  const counts = new Map<string, number>();
  for (const { table } of sources.flatMap(({ tables }) => tables)) {
    if (LAYOUTS[table.kind].units !== 'one') continue;
    const key = `${table.year ?? ''}|${unitKey(table.units[0]?.name ?? '')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return sources.map((source) => ({
    ...source,
    tables: source.tables.map((read) => {
      const { namedBy, year, units } = read.table;
      const key = `${year ?? ''}|${unitKey(units[0]?.name ?? '')}`;
      return namedBy === 'issuer' && (counts.get(key) ?? 0) > 1 ? namedBySheet(read) : read;
    }),
  }));
}

function namedBySheet({ table, ...read }: ReadTable): ReadTable {
  const year = table.year === null ? null : yearOfPeriod(table.year);
  const name = unitNameOfTab(tidy(table.sheet), year);
  const units = table.units.map((unit) => ({ ...unit, name }));
  return { ...read, table: { ...table, namedBy: 'sheet', units } };
}

/** Says by what a score sheet's unit is named where no line does it. */
export function nameFindings({ namedBy, units }: ScoreTable): readonly Finding[] {
  if (namedBy === undefined) return [];
  const code = namedBy === 'issuer' ? 'unit-name-from-letterhead' : 'unit-name-missing';
  return units.map(({ name, place }) => finding(code, place, { unit: name }));
}
