import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { mayPrintAs } from '../cells/printedSum';
import { placeAt } from '../cells/sheetCells';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import type { KindOfScore, Scoring, UnitReading } from '../model/assessment';
import type { SheetSnapshot } from '../../workbook';
import { columnAt } from './choice';

/**
 * Tells whether what stands in a column of penalty points (`Điểm bị trừ`) is what the appraisal took of self-scores, so that
 * the appraised scores beside it have it off already: each of them that has a penalty, or is below its self-score, is the
 * self-score less the penalty. It is said, as nothing else tells it.
 *
 * @returns the scoring with `deducted`
 */
export function deductedBeside(
  sheet: SheetSnapshot,
  { units, scoring }: { readonly units: readonly UnitReading[]; readonly scoring: Scoring },
  header: readonly HeaderColumn[],
): { readonly scoring: Scoring; readonly findings: readonly Finding[] } {
  const columns = new Map<number, boolean>();
  for (const unit of units) {
    const penalties = (unit.apartColumns ?? []).filter(
      ({ kind, leaf }) => kind === 'penalty' && leaf !== null,
    );
    if (penalties.length === 0) continue;
    const self = unit.kinds.findLast(({ role }) => role === 'self');
    for (const kind of unit.kinds.filter(({ role }) => role === 'verified1' || role === 'verified2')) {
      const isDeducted = self !== undefined && isLess(unit, kind, self);
      if (typeof kind.columns !== 'number') continue;
      columns.set(kind.columns, (columns.get(kind.columns) ?? true) && isDeducted);
    }
  }
  const deducted = new Set([...columns].flatMap(([column, isDeducted]) => (isDeducted ? [column] : [])));
  if (deducted.size === 0) return { scoring, findings: [] };
  const heads = header.filter(({ column }) => deducted.has(column)).slice(0, 1);
  const count = units.filter(({ apartColumns }) => apartColumns !== undefined).length;
  return {
    scoring: { ...scoring, deducted },
    findings: heads.map(({ row, column, text }) =>
      finding('apart-assumed', placeAt(sheet, row, column), { header: text, count, sheets: 0, inside: true }),
    ),
  };
}

/** Whether all scores of a kind that have a penalty beside them, or are below the self-score, are that less the penalty. */
function isLess({ set, apartColumns = [] }: UnitReading, kind: KindOfScore, self: KindOfScore): boolean {
  let told = false;
  for (let leaf = 0; leaf < set.leaves.length; leaf++) {
    const [score, claimed] = [kind.scores[leaf], self.scores[leaf]];
    const beside = apartColumns.filter((one) => one.leaf === leaf && one.points !== 0);
    const penalty = beside.reduce((sum, one) => (one.kind === 'penalty' ? sum + one.points : sum), 0);
    if (typeof score !== 'number' || typeof claimed !== 'number' || columnAt(kind, leaf) < 0) {
      if (penalty !== 0) return false;
      continue;
    }
    if (beside.some((one) => one.kind === 'bonus')) return false;
    if (penalty === 0 && score >= claimed) continue;
    if (penalty === 0 || !mayPrintAs(claimed - penalty, score)) return false;
    told = true;
  }
  return told;
}
