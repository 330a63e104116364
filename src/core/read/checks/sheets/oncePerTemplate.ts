import type { Finding } from '../../../findings/findings';

/**
 * What is to be said of a whole template (`apart-assumed`: whether a column has bonus points inside; `fields-assumed`: of
 * which fields criteria are) said once for each header and block: at the first cell, of bonus points with the units of all such
 * tables and the number of other sheets. That criteria have no numbers is said once for each sheet.
 */
export function oncePerTemplate(findings: readonly Finding[]): readonly Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = keyOf(one);
    if (key === null) continue;
    const known = alike.get(key) ?? [];
    alike.set(key, known);
    known.push(one);
  }
  if (alike.size === 0) return findings;
  return findings.flatMap((one): readonly Finding[] => {
    const all = alike.get(keyOf(one) ?? '') ?? [one];
    return all[0] === one ? [ofAll(one, all)] : [];
  });
}

/** What findings that are said once have in common; `null` for any other. */
function keyOf({ code, block, facts, place }: Finding): string | null {
  if (code === 'apart-assumed') return JSON.stringify([code, block, facts.header, facts.of]);
  if (code === 'fields-assumed' && (facts.by === 'firstNumbers' || facts.by === 'one'))
    return JSON.stringify([code, block, facts.name, facts.by]);
  return code === 'table-not-numbered' ? JSON.stringify([code, block, facts.by, place.sheet]) : null;
}

function ofAll(first: Finding, all: readonly Finding[]): Finding {
  if (first.code !== 'apart-assumed') return first;
  const count = all.reduce((sum, one) => sum + (one.code === 'apart-assumed' ? one.facts.count : 0), 0);
  const sheets = new Set(all.map(({ place }) => place.sheet)).size - 1;
  return { ...first, facts: { ...first.facts, count, sheets } };
}
