import { yearOfPeriod } from '../../../period';
import type { Period } from '../../../period';
import { topOf } from '../../../workbook';
import type { ScoreTable } from '../../model/assessment';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import type { CriteriaSheet } from '../../layouts/sheetTables';
import { toNumber } from '../../../points';
import { isPassedOver } from './sheetsWithoutScores';
import type { ReadSource } from '../../sheets/sheetReading';

/** Sheets whose year is not told: this year's first table, and every printed ranking that cannot be compared so. */
export function yearFindings(
  year: Period | null,
  sources: readonly ReadSource[],
  blocksOf: ReadonlyMap<ScoreTable, readonly string[]>,
): readonly Finding[] {
  const scored = sources.flatMap(({ tables, unitTables }) =>
    [...tables, ...unitTables].map(({ table }) => table),
  );
  const counted = scored.filter((table) => blocksOf.has(table) && (table.year ?? year) === year);
  const [first] = counted;
  const isTold = year !== null && yearOfPeriod(year) !== null;
  // A year that only other tables name need not be that of the scores.
  const isUntold = !isTold || counted.every((table) => table.year === null);
  const names = new Set(isUntold && first !== undefined ? [first.sheet] : []);
  for (const { sheet, published } of sources) {
    if (published.some((ranking) => ranking.units.length > 0 && ranking.year === null)) names.add(sheet.name);
  }
  return [...names].map((name) => sheetFinding('year-missing', name));
}

/** What is to be said of a sheet because it was corrected, skipped, hidden or passed over, or is of criteria alone. */
export function sheetFindings(source: ReadSource): readonly Finding[] {
  const { sheet, correction, skipped } = source;
  if (correction?.ignore !== true && skipped) {
    return sheet.values.length === 0 ? [] : [sheetFinding('hidden-sheet-skipped', sheet.name)];
  }
  if (correction === null) return readingFindings(source);
  const ignored = correction.ignore === true;
  const corrected = finding('sheet-corrected', topOf(sheet.name), { sheet: sheet.name, ignored });
  return ignored ? [corrected] : [corrected, ...readingFindings(source)];
}

function readingFindings(source: ReadSource): readonly Finding[] {
  const { sheet, tables, criteria } = source;
  if (criteria !== undefined) return [criteriaFinding(sheet.name, criteria)];
  if (isPassedOver(source) && tables.length === 0) {
    return sheet.values.length === 0 ? [] : [sheetFinding('sheet-passed-over', sheet.name)];
  }
  return sheet.visibility === 'visible' ? [] : [sheetFinding('hidden-sheet-read', sheet.name)];
}

function criteriaFinding(sheet: string, criteria: readonly CriteriaSheet[]): Finding {
  const leaves = criteria.flatMap(({ set }) => set.leaves);
  const maxPoints = toNumber(leaves.reduce((sum, leaf) => sum + leaf.maxPoints, 0));
  const surveyed = criteria.flatMap(({ surveyMaxima }) => surveyMaxima.filter((max) => max > 0)).length;
  const facts = { sheet, criteria: { count: leaves.length, maxPoints, surveyed } };
  return finding('sheet-passed-over', topOf(sheet), facts);
}

type OfSheet =
  | 'survey-apart'
  | 'year-missing'
  | 'hidden-sheet-skipped'
  | 'hidden-sheet-read'
  | 'sheet-passed-over';

export function sheetFinding(code: OfSheet, sheet: string): Finding {
  return finding(code, topOf(sheet), { sheet });
}
