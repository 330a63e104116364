import type { Finding } from '../../../findings/findings';

/**
 * Findings of tables with what is asked of a whole template (`apart-assumed`: whether a column has bonus points inside) said
 * once for each header and block: at the first cell, with the units of all such tables and the number of other sheets.
 */
export function oncePerTemplate(findings: readonly Finding[]): readonly Finding[] {
  const alike = new Map<string, Finding<'apart-assumed'>[]>();
  for (const one of findings) {
    if (one.code !== 'apart-assumed') continue;
    const key = keyOf(one);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  if (alike.size === 0) return findings;
  return findings.flatMap((one): readonly Finding[] => {
    if (one.code !== 'apart-assumed') return [one];
    const all = alike.get(keyOf(one)) ?? [];
    if (all[0] !== one) return [];
    const count = all.reduce((sum, { facts }) => sum + facts.count, 0);
    const sheets = new Set(all.map(({ place }) => place.sheet)).size - 1;
    return [{ ...one, facts: { ...one.facts, count, sheets } }];
  });
}

function keyOf({ block, facts }: Finding<'apart-assumed'>): string {
  return JSON.stringify([block, facts.header, facts.of]);
}
