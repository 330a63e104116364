import { toNumber } from '../../points';
import type { Settings } from '../../settings';
import type { Place, SheetSnapshot } from '../../workbook';
import type { Leaf, UnitScores } from '../model/assessment';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { Finding } from '../../findings';
import { fingerprintOf } from '../cells/fingerprint';
import { aboveOwnMax, pointsApart, readApart } from './pointsApart';
import type { ApartPoints } from './pointsApart';
import { readScore } from '../cells/score';
import type { ScoreFault } from '../cells/scoreColumn';
import { addedColumns, chooseReadScore, chooseScore, readColumns, surveySplit } from './scoreColumns';
import type { ChosenScore, ScoreColumns } from './scoreColumns';
import { scoreNotes } from './scoreNotes';
import { contentAt, placeAt } from '../cells/sheetCells';
import { stageOf } from './stageDifferences';
import { compareStatedScores, statedRows } from './statedScores';
import type { Apart } from '../criteria/tableRows';
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
  const apartRows = [
    ...apartOf(sheet, rows.bonusRows, 'bonus', columns),
    ...apartOf(sheet, rows.penaltyRows, 'penalty', columns),
  ];
  reportSelfUsed(sheet, name, columns, leaves, [chosen, apartRows], settings, findings);
  reportUncountedApart(sheet, name, columns, apartRows, findings);
  const scores = chosen.map(({ score }) => score);
  const parts = surveySplit(
    chosen,
    () => columns,
    (index) => ({ leaf: leaves[index]?.maxPoints ?? 0, survey: null }),
  );
  const bonus = apartPoints(sheet, apartRows, 'bonus', columns.bonus, chosen, leaves, findings);
  const penalty = apartPoints(sheet, apartRows, 'penalty', columns.penalty, chosen, leaves, findings);
  findings.push(...aboveOwnMax(sheet, name, [...bonus, ...penalty], rows.apartMaxima));
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

/** A row of bonus or penalty points and the score in it that counts. */
interface ApartRow extends ChosenScore {
  readonly kind: Apart;
  readonly row: number;
}

function apartOf(
  sheet: SheetSnapshot,
  rows: readonly number[],
  kind: Apart,
  columns: ScoreColumns,
): readonly ApartRow[] {
  return rows.map((row) => ({ kind, row, ...chooseScore(sheet, row, columns) }));
}

/** Says where self-scores count although verified ones have a column, in criteria and in rows of bonus and penalty points. */
function reportSelfUsed(
  sheet: SheetSnapshot,
  unit: string,
  { chain }: ScoreColumns,
  leaves: readonly Leaf[],
  [chosen, apart]: readonly [readonly ChosenScore[], readonly ApartRow[]],
  { scoreSource }: Settings,
  findings: Finding[],
): void {
  if (scoreSource !== 'latest' || chain.every(({ role }) => role === 'self')) return;
  if (![...chosen, ...apart].some(({ role }) => role === 'self')) return;
  const used = [
    ...chosen.flatMap(({ role, column }, index) =>
      role === 'self' ? [{ row: leaves[index]?.row ?? 0, column }] : [],
    ),
    ...apart.filter(({ role, score }) => role === 'self' && typeof score === 'number' && score !== 0),
  ];
  const [first] = used;
  if (first === undefined) return;
  findings.push({
    code: 'self-score-used',
    severity: 'warning',
    place: placeAt(sheet, first.row, first.column),
    block: null,
    params: { unit, count: String(used.length) },
  });
}

/** Says where a row of bonus or penalty points has some in a column that does not count, and none in those that do. */
function reportUncountedApart(
  sheet: SheetSnapshot,
  unit: string,
  columns: ScoreColumns,
  apart: readonly ApartRow[],
  findings: Finding[],
): void {
  for (const { kind, row, role } of apart) {
    if (role !== null) continue;
    for (const column of columns.all) {
      const score = readScore(contentAt(sheet, row, column));
      if (typeof score !== 'number' || score === 0) continue;
      findings.push({
        code: 'score-blank',
        severity: 'warning',
        place: placeAt(sheet, row, column),
        block: null,
        params: { unit, apart: kind, score: String(toNumber(score)) },
      });
      break;
    }
  }
}

/** Bonus or penalty points: of their own rows, and of their own columns where no final score has them inside. */
function apartPoints(
  sheet: SheetSnapshot,
  ownRows: readonly ApartRow[],
  kind: Apart,
  ownColumns: readonly number[],
  chosen: readonly ChosenScore[],
  leaves: readonly Leaf[],
  findings: Finding[],
): readonly ApartPoints[] {
  const found = ownRows
    .filter((one) => one.kind === kind)
    .map(({ row, column, role }) =>
      role === null ? { row, column, points: 0 } : readApart(sheet, row, column, findings),
    );
  leaves.forEach(({ row }, index) => {
    if (chosen[index]?.role === 'final') return;
    for (const column of ownColumns) {
      const apart = readApart(sheet, row, column, findings);
      if (apart.points !== 0) found.push(apart);
    }
  });
  return found;
}
