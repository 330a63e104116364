import { pointsOf, toNumber } from '../../points';
import type { Points } from '../../points';
import { withWeights } from '../model/assessment';
import type { CriteriaSet, KindOfScore, UnitReading } from '../model/assessment';
import { weightsOfTotals } from './fieldWeights';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { isInEnglish } from '../headers/englishHeads';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import { sameFigure } from '../../sameFigure';
import { slipsAmong } from './percentSlips';
import { ofBareIndex } from './publishedRanking';
import type { Score } from '../cells/score';
import { apartBeside } from '../scores/apartInside';
import { chainOf, chooser } from '../scores/choice';
import { readLeafKinds } from '../scores/leafKinds';
import { scoreColumnsOfLeaf } from '../scores/scoreColumns';
import type { ScoreColumns } from '../scores/scoreColumns';
import { textsOfRows } from '../texts/textsOfRows';
import { percentAt, placeAt, textAt } from '../cells/sheetCells';
import { parsePointsOfMax, withoutPointsWord } from '../cells/typedNumber';
import { withThousandMaxima } from '../cells/thousandMaxima';
import type { UnitScoresRead, UnitTableParts } from './unitTableParts';
import { maximaOfUnits } from './maximaOfUnits';
import type { MaximaOfUnits } from './maximaOfUnits';
import { apartMaxOf, apartOf, roundOf } from './unitApart';
import { maxOver } from './columns/unitTableColumns';
import { rowsOfUnit, surveyMaxOf } from './unitsByFields';

/** Name of the one field and leaf of a table of totals, in the language of its header. */
const totalWord = ({ columns }: HeaderBand) => (isInEnglish(columns) ? 'Total' : 'Tổng điểm');

/**
 * Layout L4: the total is the one leaf, its max the unit's own (`Điểm tối đa`, `68.32/84`), the header's, the row's of maxima or the
 * title's (`thang điểm 100`). Without any of them points that equal the printed index are of 100, and other points
 * are taken to be, with a finding. `null` where the table has neither points nor an index.
 */
export function readUnitsByTotals(printed: UnitTableParts, titleScale: number | null): UnitScoresRead | null {
  const { header, columns, rows } = printed;
  const ownMax = maxColumns(columns.totals);
  const scored = withoutSurveyPart(scoreColumnsOfLeaf(columns.totals), columns, ownMax);
  const byIndex = scored.kinds.length === 0;
  if (byIndex && columns.index === null) return null;
  const chain = chainOf(scored.kinds, 'latest').map(({ kind }) => kind.column);
  const { sheet, findings: thousands } = withThousandMaxima(printed.sheet, rows.units, ownMax, chain);
  const parts: UnitTableParts = { ...printed, sheet };
  const shared = byIndex ? 100 : (statedMax(parts, scored, chain) ?? titleScale);
  const { maxima, findings: ofMaxima } = ownMaxima(parts, ownMax, chain, shared);
  const read = byIndex
    ? { of: indexesOf(parts), notes: [] }
    : readLeafKinds(
        sheet,
        [scored],
        rows.units,
        (unit) => pointsOf(maxima[unit] ?? shared ?? LARGEST_SCALE) ?? 0,
      );
  const ofWeights = weightsOfTotals(parts);
  const weights = ofWeights.length > 0 ? 'unusable' : null;
  const findings: Finding[] = [...ofWeights, ...thousands, ...ofMaxima, ...read.notes];
  const needed = shared === null && maxima.includes(null);
  const counted = needed
    ? rows.units.map((_, index) => chooser(read.of(index), 'latest', 'parts')(0).score)
    : [];
  const { scale, assumed } = needed
    ? scaleOf(parts, counted, chain[0] ?? surveyOf(scored) ?? 0, findings)
    : {
        scale: shared,
        assumed: byIndex && ofBareIndex(parts).isBareIndex === true ? ('index' as const) : null,
      };
  const whole = maxima.map((max) => pointsOf(max ?? scale ?? 0) ?? 0);
  const survey = surveyMaxOf(columns.totals, scored.kinds, header, rows, Math.max(0, ...whole));
  const sets = new Map<string, CriteriaSet>();
  const setOf = (max: Points, isTold: boolean) => {
    const key = `${max} ${isTold}`;
    const plain = sets.get(key) ?? withWeights(criteriaOf(totalWord(header), max, header.firstRow), weights);
    const set = isTold || assumed === null || 'assumed' in plain ? plain : { ...plain, assumed };
    sets.set(key, set);
    return set;
  };
  const apart = (['bonus', 'penalty'] as const).flatMap((kind) =>
    columns.totals
      .filter(({ column }) => scored[kind].includes(column))
      .map((one) => ({
        kind,
        column: one.column,
        leaf: 0,
        ...apartMaxOf(one, header, rows.maxima),
        ...roundOf(one),
      })),
  );
  const textsIn = textsOfRows(sheet, header.columns, [columns.totals]);
  const textsOf = (row: number) => {
    const texts = textsIn(row);
    return texts.length === 0 ? {} : { texts };
  };
  const units = rows.units.map((unit, index): UnitReading => ({
    name: unit.name,
    place: unit.place,
    set: setOf(whole[index] ?? 0, (maxima[index] ?? null) !== null),
    kinds: read.of(index),
    ...rowsOfUnit(unit),
    ...textsOf(unit.row),
    ...(apart.length === 0 ? {} : { apartColumns: apartOf(sheet, unit, apart) }),
    block: unit.block,
    row: unit.row,
  }));
  const set = units[0]?.set ?? setOf(pointsOf(scale ?? 0) ?? 0, false);
  const { scoring, findings: ofApart } = apartBeside(
    sheet,
    { units, scoring: { together: 'parts', surveyMaxima: [survey] } },
    scored,
    { leafIndexes: [], index: byIndex ? null : columns.index, totals: [], rank: columns.rank },
  );
  findings.push(...ofApart);
  return { kind: 'unitsByTotals', set, scoring, units, findings };
}

/** Survey points alone are a part of the index that is printed beside them, unless a max tells that they are the whole. */
function withoutSurveyPart(
  scored: ScoreColumns,
  { index }: UnitTableParts['columns'],
  ownMax: readonly number[],
): ScoreColumns {
  const isPart = index !== null && ownMax.length === 0 && scored.kinds.every(({ role }) => role === 'survey');
  return isPart ? { ...scored, kinds: [] } : scored;
}

/** Printed indexes as points of 100; a share among percentages (0.85) is none. One above the max is told as that. */
function indexesOf({ sheet, columns, rows }: UnitTableParts): (unit: number) => readonly KindOfScore[] {
  const indexes = rows.units.map(({ row }) => percentAt(sheet, row, columns.index));
  const isSlip = slipsAmong(indexes);
  return (unit) => {
    const percent = indexes[unit] ?? null;
    const score = isSlip(percent) && (percent ?? 0) < 1 ? 'invalid' : indexAsPoints(percent);
    return [{ role: 'index', columns: columns.index ?? 0, scores: [score], faults: NO_FAULTS, notes: [] }];
  };
}

const NO_FAULTS: KindOfScore['faults'] = new Map();

function surveyOf({ kinds }: ScoreColumns): number | null {
  return kinds.findLast(({ role }) => role === 'survey')?.column ?? null;
}

function criteriaOf(name: string, maxPoints: Points, row: number): CriteriaSet {
  return { fields: [name], leaves: [{ code: '', name, field: 0, maxPoints, key: 'total', row }] };
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

/** The units' own maxima: in their column or columns, else beside their points (`68.32/84`). */
function ownMaxima(
  { sheet, header, rows }: UnitTableParts,
  columns: readonly number[],
  scores: readonly number[],
  stated: number | null,
): MaximaOfUnits {
  const leaf = { code: '', name: totalWord(header) };
  const [column, ...others] = columns;
  if (column === undefined) {
    const maxIn = (row: number) =>
      scores.flatMap((score) => parsePointsOfMax(withoutPointsWord(textAt(sheet, row, score)))?.max ?? [])[0];
    return maximaOfUnits(sheet, rows.units, { column: scores[0] ?? 0, leaf, stated, maxIn });
  }
  if (others.length === 0) return maximaOfUnits(sheet, rows.units, { column, leaf, stated });
  const parts = columns.map((part) => maximaOfUnits(sheet, rows.units, { column: part, leaf, stated: null }));
  return {
    maxima: rows.units.map((_, unit) => sumOf(parts.map(({ maxima }) => maxima[unit] ?? null))),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

function sumOf(maxima: readonly (number | null)[]): number | null {
  return maxima.every((max) => max === null)
    ? null
    : maxima.reduce<number>((sum, max) => sum + (max ?? 0), 0);
}

/** The max that the header or a row of maxima gives to the total, else to its verified and its survey part. */
function statedMax(
  { header, columns, rows }: UnitTableParts,
  scored: ScoreColumns,
  [best]: readonly number[],
): number | null {
  const of = (column: number | null | undefined): number | null => {
    const found = columns.totals.find((one: HeaderColumn) => one.column === column);
    return found === undefined ? null : (maxOver(found, header) ?? rows.maxima.get(found.column) ?? null);
  };
  const surveyColumn = surveyOf(scored);
  const isFinal = scored.kinds.some(
    ({ column, role }) => column === best && (role === 'final' || role === null),
  );
  if (surveyColumn === null) return of(best);
  const own = isFinal ? of(best) : null;
  const isVerified = ({ role }: ScoreColumns['kinds'][number]) =>
    role === 'verified1' || role === 'verified2';
  const verified = of(isFinal ? scored.kinds.findLast(isVerified)?.column : best);
  const survey = of(surveyColumn);
  return own ?? (verified === null || survey === null ? null : verified + survey);
}

/**
 * What the printed indexes say that the points are of, most of them at least; else the smallest usual scale that holds all
 * points, with a finding.
 */
function scaleOf(
  { sheet, columns, rows }: UnitTableParts,
  counted: readonly Score[],
  column: number,
  findings: Finding[],
): { readonly scale: number; readonly assumed: 'scale' | null } {
  const numbers = rows.units.flatMap(({ row }, index) => {
    const score = counted[index];
    if (typeof score !== 'number') return [];
    return [{ points: toNumber(score), index: percentAt(sheet, row, columns.index) }];
  });
  const told = scaleOfIndexes(numbers);
  if (told !== null) return { scale: told, assumed: null };
  const most = numbers.reduce((max, { points }) => Math.max(max, points), 0);
  const scale = USUAL_SCALES.find((one) => one >= most) ?? most;
  const place = placeAt(sheet, rows.units[0]?.row ?? 0, column);
  findings.push(finding('scale-assumed', place, { scale, count: rows.units.length }));
  return { scale, assumed: 'scale' };
}

/**
 * The whole number of points of which the points beside printed indexes are these per cent: 54 at 90 % and 48 at 80 % are of
 * 60. 100 where all of them are the same number; another one where units of two different points agree on it, and nine of ten.
 */
function scaleOfIndexes(
  numbers: readonly { readonly points: number; readonly index: number | null }[],
): number | null {
  const both = numbers.flatMap(({ points, index }) => (index === null ? [] : [{ points, index }]));
  if (both.length === 0) return null;
  if (both.every(({ points, index }) => Math.abs(points - index) < 0.01)) return 100;
  const scales = both.flatMap(({ points, index }) => (index > 0 ? [Math.round((points / index) * 100)] : []));
  const middle = scales.toSorted((a, b) => a - b)[Math.floor(scales.length / 2)] ?? 0;
  if (middle <= 0) return null;
  const agreeing = both.filter(({ points, index }) => sameFigure((points / middle) * 100, index));
  const different = new Set(agreeing.map(({ points }) => points));
  return different.size > 1 && agreeing.length * 10 >= both.length * 9 ? middle : null;
}

const USUAL_SCALES: readonly number[] = [100, 150, 200, 500, 1000];
const LARGEST_SCALE = 1000;
