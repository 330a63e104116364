import type { Settings } from '../settings';
import type { Place, SheetSnapshot } from '../workbook';
import type { Leaf, UnitScores } from './assessment';
import type { CriteriaRows } from './criteriaTree';
import type { Finding } from './findings';
import { fingerprintOf } from './fingerprint';
import { pointsApart, readApart } from './pointsApart';
import type { ApartPoints } from './pointsApart';
import type { ScoreFault } from './scoreColumn';
import { addedColumns, chooseReadScore, chooseScore, readColumns, surveySplit } from './scoreColumns';
import type { ChosenScore, ScoreColumns } from './scoreColumns';
import { scoreNotes } from './scoreNotes';
import { placeAt } from './sheetCells';
import { stageOf } from './stageDifferences';
import { compareStatedScores, statedRows } from './statedScores';
import { compareWeightedScores } from './weightedScores';

/** Reads the scores of one unit from its columns of a table of criteria; what is to be said is added to `findings`. */
export function scoresOfUnit(
  sheet: SheetSnapshot,
  rows: CriteriaRows,
  columns: ScoreColumns,
  { name, place }: { readonly name: string; readonly place: Place },
  settings: Settings,
  findings: Finding[],
): UnitScores {
  const { leaves } = rows.set;
  const read = readColumns(sheet, columns, leaves);
  const chosen = leaves.map((_, index) => chooseReadScore(read, columns, index));
  for (const [column, own] of read) {
    const counts = (index: number) => chosen[index]?.column === column || column === columns.survey;
    findings.push(...scoreNotes(sheet, column, own, leaves, counts));
  }
  const selfUsed = chosen.filter(({ role }) => role === 'self').length;
  if (
    settings.scoreSource === 'latest' &&
    selfUsed > 0 &&
    columns.chain.some(({ role }) => role !== 'self')
  ) {
    const at = chosen.findIndex(({ role }) => role === 'self');
    findings.push({
      code: 'self-score-used',
      severity: 'warning',
      place: placeAt(sheet, rows.set.leaves[at]?.row ?? 0, chosen[at]?.column ?? 0),
      block: null,
      params: { unit: name, count: String(selfUsed) },
    });
  }
  const scores = chosen.map(({ score }) => score);
  const parts = surveySplit(
    chosen,
    () => columns,
    (index) => ({ leaf: leaves[index]?.maxPoints ?? 0, survey: null }),
  );
  const bonus = apartPoints(sheet, rows.bonusRows, columns, columns.bonus, chosen, leaves, findings);
  const penalty = apartPoints(sheet, rows.penaltyRows, columns, columns.penalty, chosen, leaves, findings);
  const above = statedRows(rows);
  const stated = readColumns(sheet, columns, above);
  compareStatedScores(
    (row, at) => placeAt(sheet, row, at),
    rows,
    {
      unit: name,
      counted: scores,
      stated: above.map((_, index) => {
        const { score, column } = chooseReadScore(stated, columns, index);
        return { score, column, scores: read.get(column)?.scores ?? scores };
      }),
      apart: [...bonus, ...penalty.map(({ row, points }) => ({ row, points: -points }))],
    },
    findings,
  );
  compareWeightedScores(sheet, rows.set, columns.weighted, name, scores, findings);
  return {
    name,
    place,
    set: rows.set,
    scores,
    columns: chosen.map(({ column }) => column),
    ...addedColumns(chosen),
    ...parts,
    ...pointsApart(bonus, penalty),
    faults: new Map(
      chosen.flatMap(({ fault }, index): [number, ScoreFault][] => (fault === null ? [] : [[index, fault]])),
    ),
    stages: chosen.map((one) => stageOf(one, columns.chain)),
    fingerprint: fingerprintOf([...read.values()].map((column) => column.scores)),
  };
}

/** Bonus or penalty points: of their own rows, and of their own columns where no final score has them inside. */
function apartPoints(
  sheet: SheetSnapshot,
  ownRows: readonly number[],
  columns: ScoreColumns,
  ownColumns: readonly number[],
  chosen: readonly ChosenScore[],
  leaves: readonly Leaf[],
  findings: Finding[],
): readonly ApartPoints[] {
  const found = ownRows.map((row) => {
    const { column, role } = chooseScore(sheet, row, columns);
    return role === null ? { row, column, points: 0 } : readApart(sheet, row, column, findings);
  });
  leaves.forEach(({ row }, index) => {
    if (chosen[index]?.role === 'final') return;
    for (const column of ownColumns) {
      const apart = readApart(sheet, row, column, findings);
      if (apart.points !== 0) found.push(apart);
    }
  });
  return found;
}
