import type { Finding, FindingCode } from './findings';

const CODES: ReadonlySet<FindingCode> = new Set(['sheet-without-scores', 'unit-gone', 'unit-without-scores']);

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
  for (const { code, severity, params } of findings) {
    const { unit = '', sheet = '', kind } = params;
    const isMissing = CODES.has(code) || (code === 'line-unused' && kind === 'unit');
    if (severity !== 'warning' || !isMissing) continue;
    names.add(unit === '' ? sheet : unit);
    if (params['all'] === 'true') counted += Number(params['count']) - 1;
  }
  if (names.size === 0) return null;
  return { names: [...names].slice(0, MOST_NAMES), more: Math.max(0, names.size - MOST_NAMES) + counted };
}
