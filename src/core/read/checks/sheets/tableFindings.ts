import type { PublishedRanking, ScoreTable } from '../../model/assessment';
import type { CountedTables } from '../../blocks/countedTables';
import type { Finding, FindingCode } from '../../../findings/findings';
import { LAYOUTS } from '../../model/layouts';
import type { ReadTable } from '../../layouts/unitScoreSheet';

/**
 * What reading a table found, for each block that it stops; of a table that does not count nothing, or what it lost where
 * its printed figures are compared.
 */
export function tableFindings(
  { table, findings }: ReadTable,
  { current, earlier }: CountedTables,
  blocks: readonly string[],
  isCompared: (table: ScoreTable) => boolean,
  printed: Printed,
): readonly Finding[] {
  // Of fields that are printed as percentages nobody needs the max.
  const ofPrinted = findings
    .filter(({ code, facts }) => code !== 'field-max-missing' || !printed.field(table, facts.field))
    .map(asWarning);
  if (isOfUnits(table) && earlier.has(table)) {
    // `settledScales` tells of what its points are, or says that nobody knows.
    return ofPrinted.filter(({ code }) => code !== 'scale-assumed');
  }
  if (!current.has(table) && !earlier.has(table)) {
    return isOfUnits(table) && isCompared(table) ? ofPrinted.filter(({ code }) => OF_ROWS.has(code)) : [];
  }
  const [first = null] = blocks;
  return findings.flatMap((finding) =>
    finding.severity === 'error' && blocks.length > 1
      ? blocks.map((block) => ({ ...finding, block }))
      : [{ ...finding, block: first }],
  );
}

/** What makes figures of last year's table vanish, though another one says how its units are scored. */
const OF_ROWS: ReadonlySet<FindingCode> = new Set(['row-unread', 'numbering-broken', 'field-max-missing']);

/** Whether a table prints the percentages of one of its fields. */
interface Printed {
  field(table: ScoreTable, name: string): boolean;
}

export function printedIn(published: readonly PublishedRanking[]): Printed {
  const unitsOf = (table: ScoreTable) =>
    published.flatMap(({ sheet, year, units }) =>
      sheet === table.sheet && year === table.year ? units : [],
    );
  return {
    field: (table, name) =>
      unitsOf(table).some(({ fields = [] }) => fields.some((field) => field.name === name)),
  };
}

/** What is wrong with last year's scores stops no block of this year. */
export function asWarning(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

export function isOfUnits({ kind }: ScoreTable): boolean {
  return LAYOUTS[kind].rows === 'units';
}
