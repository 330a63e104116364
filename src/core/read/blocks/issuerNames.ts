import type { Finding } from '../../findings';
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
  if (!sources.some(({ tables }) => tables.some(isNamedByIssuer))) return sources;
  const counts = new Map<string, number>();
  for (const { table } of sources.flatMap(({ tables }) => tables)) {
    if (LAYOUTS[table.kind].units !== 'one') continue;
    const key = `${table.year ?? ''}|${unitKey(table.units[0]?.name ?? '')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return sources.map((source) => ({
    ...source,
    tables: source.tables.map((read) => {
      const key = `${read.table.year ?? ''}|${unitKey(read.table.units[0]?.name ?? '')}`;
      return isNamedByIssuer(read) && (counts.get(key) ?? 0) > 1 ? namedBySheet(read) : read;
    }),
  }));
}

function isNamedByIssuer({ findings }: ReadTable): boolean {
  return findings.some(({ code }) => code === 'unit-name-from-letterhead');
}

function namedBySheet(read: ReadTable): ReadTable {
  const name = tidy(read.table.sheet);
  return {
    ...read,
    table: { ...read.table, units: read.table.units.map((unit) => ({ ...unit, name })) },
    findings: read.findings.map((finding): Finding => {
      const params =
        finding.params['unit'] === undefined ? finding.params : { ...finding.params, unit: name };
      return finding.code === 'unit-name-from-letterhead'
        ? { ...finding, code: 'unit-name-missing', severity: 'warning', params }
        : { ...finding, params };
    }),
  };
}
