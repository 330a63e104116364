import { pointsOf, toNumber } from '../../points';
import type { Points } from '../../points';
import type { CriteriaSet, UnitScores } from '../model/assessment';
import { weightsOfTotals } from './fieldWeights';
import type { Finding } from '../../findings';
import type { HeaderColumn } from '../headers/headerBand';
import { roleOfHeader } from '../headers/headers';
import type { SheetSnapshot } from '../../workbook';
import { pointsApart, readApart } from '../scores/pointsApart';
import type { ApartPoints } from '../scores/pointsApart';
import { slipsAmong } from './percentSlips';
import type { Score } from '../cells/score';
import { addedColumns, chooseReadScore, readColumns, surveySplit } from '../scores/scoreColumns';
import type { FaultedScore, ScoreColumns } from '../scores/scoreColumns';
import { scoreNotes } from '../scores/scoreNotes';
import { figureAt, percentAt, placeAt, textAt } from '../cells/sheetCells';
import { stageOf } from '../scores/stageDifferences';
import { comparePrintedSum } from './statedParts';
import { parsePointsOfMax } from '../cells/typedNumber';
import { withThousandMaxima } from './thousandMaxima';
import type { UnitRow } from './unitRows';
import type { UnitScoresRead } from './unitTableParts';
import { maxOver } from './unitTableColumns';
import { faultsOf, reportSelfScores, scoreColumnsOf, surveyMaxOf } from './unitsByFields';
import type { UnitTableParts } from './unitTableParts';

type TotalRead = FaultedScore & { readonly unit: UnitRow };

/** Name of the one field and leaf of a table of totals. */
const TOTAL = 'Tổng điểm';

/**
 * Layout L4: the total is the one leaf, its max the unit's own (`Điểm tối đa`, `68.32/84`), the header's, the row's of maxima or the
 * title's (`thang điểm 100`). Without any of them points that equal the printed index are of 100, and other points
 * are taken to be, with a finding. `null` where the table has neither points nor an index.
 */
export function readUnitsByTotals(printed: UnitTableParts, titleScale: number | null): UnitScoresRead | null {
  const { header, columns, rows, settings } = printed;
  const scored = scoreColumnsOf(columns.totals, header, settings);
  const byIndex = scored.all.length === 0;
  if (byIndex && columns.index === null) return null;
  const ownMax = maxColumns(columns.totals);
  const chain = scored.chain.map(({ column }) => column);
  const { sheet, findings: thousands } = withThousandMaxima(printed.sheet, rows.units, ownMax, chain);
  const parts: UnitTableParts = { ...printed, sheet };
  const findings: Finding[] = [...weightsOfTotals(parts), ...thousands];
  const shared = byIndex ? 100 : (statedMax(parts, scored) ?? titleScale ?? commonMax(parts, ownMax, scored));
  const cells = rows.units.map(({ row }) => ({
    row,
    maxPoints: pointsOf(maxAt(parts, row, ownMax, scored) ?? shared ?? LARGEST_SCALE) ?? 0,
  }));
  const found = readColumns(sheet, scored, cells);
  for (const [column, scores] of found) findings.push(...scoreNotes(sheet, column, scores, cells));
  const indexes = byIndex ? rows.units.map(({ row }) => percentAt(sheet, row, columns.index)) : [];
  const isSlip = slipsAmong(indexes);
  const read = rows.units.map((unit, index): TotalRead => {
    if (byIndex) {
      const column = columns.index ?? 0;
      const percent = indexes[index] ?? null;
      // One above the max is told as that.
      const score = isSlip(percent) && (percent ?? 0) < 1 ? 'invalid' : indexAsPoints(percent);
      return {
        unit,
        score,
        column,
        role: 'final',
        fault: null,
        survey: 'notScored',
        bySurvey: false,
        own: score,
        added: null,
      };
    }
    const chosen = chooseReadScore(found, scored, index);
    comparePrintedSum(sheet, unit, chosen, scored, found, index, findings);
    reportSelfScores(sheet, unit, [chosen], [scored], settings, findings);
    return { unit, ...chosen };
  });
  const needed = shared === null && read.some(({ unit }) => maxAt(parts, unit.row, ownMax, scored) === null);
  const scale = needed ? scaleOf(parts, read, scored, findings) : shared;
  const full = read.reduce(
    (most, { unit }) => Math.max(most, pointsOf(maxAt(parts, unit.row, ownMax, scored) ?? scale ?? 0) ?? 0),
    0,
  );
  const survey = surveyMaxOf(columns.totals, scored, header, rows, full);
  const sets = new Map<Points, CriteriaSet>();
  const setOf = (max: Points) => {
    const set = sets.get(max) ?? criteriaOf(max, header.firstRow);
    sets.set(max, set);
    return set;
  };
  const units = read.map((total): UnitScores => {
    const { unit, column, role } = total;
    const max = pointsOf(maxAt(parts, unit.row, ownMax, scored) ?? scale ?? 0) ?? 0;
    // A total above the max has its bonus points inside, which the max does not.
    const beyond = role === 'final' && typeof total.score === 'number' && total.score > max;
    const inside = beyond ? apartOf(parts, unit.row, scored.bonus, findings) : [];
    const extra = inside.reduce((sum, { points }) => sum + points, 0);
    const score = typeof total.score === 'number' ? total.score - extra : total.score;
    const split = surveySplit(
      [total],
      () => scored,
      () => ({ leaf: max, survey }),
    );
    const apart = (own: readonly number[]) =>
      role === 'final' ? [] : apartOf(parts, unit.row, own, findings);
    return {
      name: unit.name,
      place: unit.place,
      set: setOf(max),
      scores: [score],
      columns: column,
      ...addedColumns([total]),
      ...split,
      ...pointsApart([...apart(scored.bonus), ...inside], apart(scored.penalty)),
      faults: faultsOf([total]),
      stages: [stageOf(total, scored.chain)],
      block: unit.block,
      row: unit.row,
    };
  });
  const set = units[0]?.set ?? setOf(pointsOf(scale ?? 0) ?? 0);
  return { kind: 'unitsByTotals', set, units, findings };
}

function apartOf(
  { sheet }: UnitTableParts,
  row: number,
  columns: readonly number[],
  findings: Finding[],
): readonly ApartPoints[] {
  return columns.map((column) => readApart(sheet, row, column, findings));
}

function criteriaOf(maxPoints: Points, row: number): CriteriaSet {
  return { fields: [TOTAL], leaves: [{ code: '', name: TOTAL, field: 0, maxPoints, key: 'total', row }] };
}

function indexAsPoints(percent: number | null): Score {
  return percent === null ? 'notScored' : (pointsOf(percent) ?? 'invalid');
}

/** The column of maxima, or those of its parts: `Điểm tối đa` over `Tự đánh giá | Điều tra XHH`. */
function maxColumns(totals: readonly HeaderColumn[]): readonly number[] {
  const all = totals.filter(({ role }) => role === 'max');
  const whole = all.find(({ text }) => roleOfHeader(text) === 'max');
  return (whole === undefined ? all : [whole]).map(({ column }) => column);
}

/** A unit's own max: in its column or columns, else beside its points (`68.32/84`). */
function maxAt(
  { sheet }: UnitTableParts,
  row: number,
  columns: readonly number[],
  { chain }: ScoreColumns,
): number | null {
  const max =
    columns.length === 0
      ? chain.flatMap((one) => parsePointsOfMax(textAt(sheet, row, one.column))?.max ?? [])[0]
      : sumAt(sheet, row, columns);
  return max !== undefined && max > 0 ? max : null;
}

function sumAt(sheet: SheetSnapshot, row: number, columns: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const column of columns) {
    const value = figureAt(sheet, row, column);
    if (value !== undefined) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** The max that most units have in their column of maxima: what counts for one whose cell is blank. */
function commonMax(parts: UnitTableParts, columns: readonly number[], scored: ScoreColumns): number | null {
  const counts = new Map<number, number>();
  for (const { row } of parts.rows.units) {
    const max = maxAt(parts, row, columns, scored);
    if (max !== null) counts.set(max, (counts.get(max) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The max that the header or a row of maxima gives to the total, or to its verified and its survey part. */
function statedMax({ header, columns, rows }: UnitTableParts, scored: ScoreColumns): number | null {
  const of = (column: number | null | undefined): number | null => {
    const found = columns.totals.find((one: HeaderColumn) => one.column === column);
    return found === undefined ? null : (maxOver(found, header) ?? rows.maxima.get(found.column) ?? null);
  };
  const [best] = scored.chain;
  if (best?.role === 'final' || scored.survey === null) return of(best?.column ?? scored.survey);
  const verified = of(best?.column);
  const survey = of(scored.survey);
  return verified === null || survey === null ? null : verified + survey;
}

/** 100 where the printed indexes say so; else the smallest usual scale that holds all points, with a finding. */
function scaleOf(
  { sheet, columns }: UnitTableParts,
  read: readonly { readonly unit: { readonly row: number }; readonly score: Score }[],
  scored: ScoreColumns,
  findings: Finding[],
): number {
  const numbers = read.flatMap(({ unit, score }) =>
    typeof score === 'number'
      ? [{ points: toNumber(score), index: percentAt(sheet, unit.row, columns.index) }]
      : [],
  );
  const withIndex = numbers.filter(({ index }) => index !== null);
  const same = withIndex.every(({ points, index }) => Math.abs(points - (index ?? 0)) < 0.01);
  if (withIndex.length > 0 && same) return 100;
  const most = numbers.reduce((max, { points }) => Math.max(max, points), 0);
  const scale = USUAL_SCALES.find((one) => one >= most) ?? most;
  const column = scored.chain[0]?.column ?? scored.survey ?? 0;
  findings.push({
    code: 'scale-assumed',
    severity: 'warning',
    place: placeAt(sheet, read[0]?.unit.row ?? 0, column),
    block: null,
    params: { scale: String(scale), count: String(read.length) },
  });
  return scale;
}

const USUAL_SCALES: readonly number[] = [100, 150, 200, 500, 1000];
const LARGEST_SCALE = 1000;
