import type { Finding } from './findings';

/** So many names are shown, the others are counted. */
const MOST_NAMES = 5;

/** Units that are in no result although something in the workbook says that they should be. */
export interface MissingUnits {
  /** Names of units, else of the sheets that look like theirs; the first ones, in the order of the findings. */
  readonly names: readonly string[];
  /** How many there are besides. */
  readonly more: number;
}

/** Who may have been left out of a ranking by mistake; `null` where nothing says so. */
export function missingUnits(findings: readonly Finding[]): MissingUnits | null {
  const names = new Set<string>();
  let counted = 0;
  for (const finding of findings) {
    const name = finding.severity === 'warning' ? missingIn(finding) : null;
    if (name === null) continue;
    names.add(name);
    // The others of which it names the first one.
    if ('count' in finding.facts) counted += finding.facts.count - 1;
  }
  if (names.size === 0) return null;
  return { names: [...names].slice(0, MOST_NAMES), more: Math.max(0, names.size - MOST_NAMES) + counted };
}

/** The unit, else the sheet like one's, of which a finding says that it is in no result. */
function missingIn({ code, facts }: Finding): string | null {
  switch (code) {
    case 'unit-gone':
    case 'unit-without-scores':
      return facts.unit;
    case 'sheet-without-scores':
      if (BESIDE.has(facts.why)) return null;
      return facts.unit === '' ? facts.sheet : facts.unit;
    case 'line-unused':
      return facts.kind === 'unit' ? facts.text : null;
    default:
      return null;
  }
}

/** What sheets say of units that are ranked. */
const BESIDE: ReadonlySet<string> = new Set(['weights', 'notRanked', 'points', 'apart', 'list']);
