import { missingUnits } from '../findings/missingUnits';
import type { MissingUnits } from '../findings/missingUnits';
import type { AssessedBlock, Assessment } from '../read/model/assessment';
import type { Finding } from '../findings/findings';
import { yearBefore } from '../read/blocks/periods/periods';
import { earlierLines } from '../report/earlier/earlierLog';
import { timeOf } from '../report/marks/logLine';
import type { SheetSnapshot } from '../workbook';

/** What a workbook is about, told before anything is ranked. */
export interface WorkbookOverview {
  /** No sheet has a filled cell. */
  readonly isEmpty: boolean;
  readonly year: number | null;
  /** The latest earlier year of which anything is known. */
  readonly previousYear: number | null;
  /** In the order in which they would be ranked. */
  readonly blocks: readonly BlockOverview[];
  /** Who may be left out by mistake; `null` where nothing says so. */
  readonly missing: MissingUnits | null;
  /** Sheets with results of an earlier run, edited ones included. */
  readonly resultSheets: number;
  /** When the last run of its log was, in days as Excel counts them; `null` where there is no log. */
  readonly lastRun: number | null;
}

export interface BlockOverview {
  readonly name: string;
  readonly year: number | null;
  readonly units: number;
  /** Leaves of its criteria set. */
  readonly criteria: number;
  /** Findings that would keep it out of the ranking. */
  readonly errors: number;
}

/** Gathers what is known of a workbook once its sheets have been read. Linear in the number of findings and blocks. */
export function overviewOf(
  sheets: readonly SheetSnapshot[],
  assessment: Assessment,
  findings: readonly Finding[],
): WorkbookOverview {
  const errors = errorsByBlock(findings);
  return {
    isEmpty: sheets.every(({ values }) => values.length === 0),
    year: assessment.year,
    previousYear: yearBefore(assessment),
    blocks: assessment.blocks.map((block) => blockOverview(block, errors.get(block.name) ?? 0)),
    missing: missingUnits(findings),
    resultSheets: sheets.filter(({ resultMark }) => resultMark !== null).length,
    lastRun: lastRunIn(sheets),
  };
}

function lastRunIn(sheets: readonly SheetSnapshot[]): number | null {
  const [first, ...others] = earlierLines(sheets).map(timeOf);
  return first === undefined ? null : others.reduce((last, time) => Math.max(last, time), first);
}

function errorsByBlock(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const { severity, block } of findings) {
    if (severity === 'error' && block !== null) errors.set(block, (errors.get(block) ?? 0) + 1);
  }
  return errors;
}

function blockOverview({ name, year, units, set }: AssessedBlock, errors: number): BlockOverview {
  return { name, year, units: units.length, criteria: set.leaves.length, errors };
}
