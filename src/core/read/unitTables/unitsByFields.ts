import { isSumOf, pointsOf, toNumber } from '../../points';
import type { Points } from '../../points';
import type { Settings } from '../../settings';
import type { SheetSnapshot } from '../../workbook';
import type { CriteriaSet, UnitScores, Weights } from '../model/assessment';
import { fieldWeights } from './fieldWeights';
import type { Finding } from '../../findings';
import { fingerprintOf } from '../cells/fingerprint';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headerMax } from '../headers/headerMax';
import type { ColumnRole } from '../headers/headers';
import { nameKey } from '../names/nameKey';
import { pointsApart, readApart } from '../scores/pointsApart';
import type { ApartPoints } from '../scores/pointsApart';
import { SCORE_ROLES } from '../headers/roles';
import type { ScoreFault } from '../cells/scoreColumn';
import {
  addedColumns,
  chooseReadScore,
  readColumns,
  scoreColumns,
  surveySplit,
} from '../scores/scoreColumns';
import type { FaultedScore, ReadColumns, ScoreColumns } from '../scores/scoreColumns';
import { scoreNotes } from '../scores/scoreNotes';
import { figureAt, placeAt } from '../cells/sheetCells';
import { stageOf } from '../scores/stageDifferences';
import { comparePrintedSum } from './statedParts';
import type { UnitRow, UnitRows } from './unitRows';
import type { UnitScoresRead, UnitTableParts } from './unitTableParts';
import { maxOver } from './unitTableColumns';
import { weightedMaxima } from '../criteria/weightedSums';
import type { FieldColumns, UnitTableColumns } from './unitTableColumns';

/**
 * Layout L3: each field is a leaf, scored by the rules of a unit score sheet: its total, else verified and survey points,
 * points deducted apart (DOMAIN section 3, rule 2). Units whose field maxima differ have criteria sets of their own.
 */
export function readUnitsByFields(parts: UnitTableParts, fields: readonly FieldColumns[]): UnitScoresRead {
  const { weights, findings: ofWeights } = fieldWeights(parts, fields);
  const { set, units, findings } = readLeafColumns(parts, fields, {
    scoredAs: 'parts',
    apart: [],
    setOf: (maxima) => criteriaOf(fields, maxima, weights),
  });
  return { kind: 'unitsByFields', set, units, findings: [...ofWeights, ...findings] };
}

/** How the leaves of a table of units in rows are scored and named. */
export interface LeafTraits {
  /** What a self-score and survey points of one leaf are to each other, see `scoreColumns`. */
  readonly scoredAs: 'criteria' | 'parts';
  /** Columns of bonus and penalty points beside the leaves, besides those of the whole. */
  readonly apart: readonly HeaderColumn[];
  /** The criteria set of units whose leaves have these maxima. */
  readonly setOf: (maxima: readonly Points[]) => CriteriaSet;
}

/** The scores of units in rows, and what they were chosen from: by unit and leaf. */
export interface LeafColumnsRead extends Pick<UnitScoresRead, 'set' | 'units' | 'findings'> {
  readonly chosen: readonly (readonly FaultedScore[])[];
  /** The columns of each leaf as read. */
  readonly read: readonly ReadColumns[];
  /** Bonus and penalty points of each unit that count, a penalty negative. */
  readonly apart: readonly (readonly ApartPoints[])[];
}

/** Reads the scores of units in rows, one leaf or more a unit, each from its own columns. */
export function readLeafColumns(
  { sheet, header, columns, rows, settings }: UnitTableParts,
  fields: readonly FieldColumns[],
  { scoredAs, apart: beside, setOf: setWith }: LeafTraits,
): LeafColumnsRead {
  const findings: Finding[] = [];
  const scored = fields.map((field) => scoreColumnsOf(field.columns, header, settings, scoredAs));
  const maxima = rows.units.map(({ row }) => fields.map((field) => maxOf(sheet, row, field)));
  const read = scored.map((one, at) => {
    const cells = rows.units.map(({ row }, index) => ({ row, maxPoints: maxima[index]?.[at] ?? 0 }));
    const found = readColumns(sheet, one, cells);
    for (const [column, scores] of found) findings.push(...scoreNotes(sheet, column, scores, cells));
    return found;
  });
  const surveyMaxima = fields.map((field, at) => {
    const one = scored[at];
    return one === undefined
      ? null
      : surveyMaxOf(field.columns, one, header, rows, pointsOf(field.max ?? 0) ?? 0);
  });
  const sets = new Map<string, CriteriaSet>();
  const setOf = (maxima: readonly Points[]) => {
    const key = maxima.join(' ');
    const set = sets.get(key) ?? setWith(maxima);
    sets.set(key, set);
    return set;
  };
  const ownApart = (role: 'bonus' | 'penalty') => scored.some((one) => one[role].length > 0);
  const apart = (role: 'bonus' | 'penalty') =>
    ownApart(role)
      ? []
      : [...beside, ...columns.totals].filter(
          (column) => column.role === role && (beside.includes(column) || isOfWhole(column, header)),
        );
  const bonusColumns = apart('bonus');
  const penaltyColumns = apart('penalty');
  // Where some criteria have verified scores, one without such a column has lost it.
  const most = scored.find(({ chain }) => chain.some(({ role }) => role !== 'self'));
  const verifiable = scoredAs === 'criteria' && most !== undefined ? scored.map(() => most) : scored;
  const chosenOf: (readonly FaultedScore[])[] = [];
  const apartOf: (readonly ApartPoints[])[] = [];
  const units = rows.units.map((unit, index): UnitScores => {
    const chosen = scored.flatMap((one, at) => {
      const of = read[at];
      if (of === undefined) return [];
      const own = chooseReadScore(of, one, index);
      return [fields[at]?.survey === true ? { ...own, bySurvey: own.score !== 'notScored' } : own];
    });
    reportSelfScores(sheet, unit, chosen, verifiable, settings, findings);
    chosen.forEach((one, at) => {
      const [own, of] = [scored[at], read[at]];
      if (own !== undefined && of !== undefined)
        comparePrintedSum(sheet, unit, one, own, of, index, findings);
    });
    const parts = surveySplit(
      chosen,
      (at) => scored[at],
      (at) => ({ leaf: maxima[index]?.[at] ?? 0, survey: surveyMaxima[at] ?? null }),
    );
    const of = (role: 'bonus' | 'penalty', stand: readonly HeaderColumn[]) =>
      [
        ...scored.flatMap((one, at) => (chosen[at]?.role === 'final' ? [] : one[role])),
        ...stand.map(({ column }) => column),
      ].map((column) => readApart(sheet, unit.row, column, findings));
    const bonus = of('bonus', bonusColumns);
    const penalty = of('penalty', penaltyColumns);
    chosenOf.push(chosen);
    apartOf.push([...bonus, ...penalty.map((one) => ({ ...one, points: -one.points }))]);
    return {
      name: unit.name,
      place: unit.place,
      set: setOf(maxima[index] ?? []),
      scores: chosen.map(({ score }) => score),
      columns: chosen.map(({ column }) => column),
      ...addedColumns(chosen),
      ...parts,
      ...pointsApart(bonus, penalty),
      faults: faultsOf(chosen),
      stages: chosen.map((one, at) => stageOf(one, scored[at]?.chain ?? [])),
      fingerprint: fingerprintOf(
        read.flatMap((of) => [...of.values()].map(({ scores }) => scores.slice(index, index + 1))),
      ),
      block: unit.block,
      row: unit.row,
    };
  });
  const set = units[0]?.set ?? setOf(fields.map((field) => pointsOf(field.max ?? 0) ?? 0));
  findings.push(...checkTotal(sheet, header, columns, rows, set));
  return { set, units, findings, chosen: chosenOf, read, apart: apartOf };
}

/** Why scores that count are none, by their index. */
export function faultsOf(chosen: readonly FaultedScore[]): ReadonlyMap<number, ScoreFault> {
  return new Map(chosen.flatMap(({ fault }, index) => (fault === null ? [] : [[index, fault] as const])));
}

/** The score columns among some of a header's; one whose header tells no kind of score holds the one that counts. */
export function scoreColumnsOf(
  columns: readonly HeaderColumn[],
  header: HeaderBand,
  { scoreSource }: Settings,
  scoredAs: LeafTraits['scoredAs'] = 'parts',
): ScoreColumns {
  const role = UNTOLD[scoreSource];
  const isTold = columns.some((column) => column.role !== null && SCORE_ROLES.has(column.role));
  const told = isTold
    ? columns
    : columns.map((column) => (column.role === null ? { ...column, role } : column));
  return scoreColumns({ ...header, columns: told }, scoreSource, scoredAs);
}

const UNTOLD: Readonly<Record<Settings['scoreSource'], ColumnRole>> = {
  latest: 'final',
  final: 'final',
  verified: 'verified1',
  verified2: 'verified2',
  verified1: 'verified1',
  self: 'self',
};

/**
 * The max of the survey part of a field or total, by its own column's header or row of maxima, else what the verified
 * part's leaves of the whole; `null` where neither tells. A max as large as the whole is that of the whole.
 */
export function surveyMaxOf(
  columns: readonly HeaderColumn[],
  { survey, verified }: ScoreColumns,
  header: HeaderBand,
  rows: UnitRows,
  whole: Points,
): Points | null {
  if (survey === null) return null;
  const of = (wanted: number): Points | null => {
    const column = columns.find((one) => one.column === wanted);
    if (column === undefined) return null;
    const max = headerMax(column.text).max ?? header.maxima.get(wanted) ?? rows.maxima.get(wanted);
    const points = max === undefined ? undefined : pointsOf(max);
    return points === undefined || points <= 0 || points >= whole ? null : points;
  };
  const verifiedMax = verified.map(of).find((max) => max !== null) ?? null;
  return of(survey) ?? (verifiedMax === null ? null : whole - verifiedMax);
}

/** Says where the self-score counts although verified scores have a column. */
export function reportSelfScores(
  sheet: SheetSnapshot,
  unit: UnitRow,
  chosen: readonly FaultedScore[],
  scored: readonly ScoreColumns[],
  settings: Settings,
  findings: Finding[],
): void {
  if (settings.scoreSource !== 'latest') return;
  const used = chosen.filter(
    ({ role }, index) => role === 'self' && scored[index]?.chain.some((one) => one.role !== 'self'),
  );
  const [first] = used;
  if (first === undefined) return;
  findings.push({
    code: 'self-score-used',
    severity: 'warning',
    place: placeAt(sheet, unit.row, first.column),
    block: null,
    params: { unit: unit.name, count: String(used.length) },
  });
}

/** Bonus or penalty points outside all groups, or in one of nothing else: `Nội dung khác` over `Điểm thưởng | Điểm trừ`. */
function isOfWhole({ above }: HeaderColumn, { columns }: HeaderBand): boolean {
  const group = above.at(-1);
  return columns.every(
    ({ above: own, role }) =>
      group === undefined || own.at(-1) !== group || role === 'bonus' || role === 'penalty',
  );
}

function criteriaOf(
  fields: readonly FieldColumns[],
  maxima: readonly Points[],
  weights: Weights | null,
): CriteriaSet {
  return {
    ...(weights === null ? {} : { weights }),
    fields: fields.map(({ name }) => name),
    leaves: fields.map(({ name, columns }, field) => ({
      code: String(field + 1),
      name,
      field,
      maxPoints: maxima[field] ?? 0,
      key: nameKey(name),
      row: columns[0]?.row ?? 0,
    })),
  };
}

/** A field's max: of the unit's own row where the field has such a column, else of the header. */
function maxOf(sheet: SheetSnapshot, row: number, field: FieldColumns): Points {
  const own = field.columns.find(({ role }) => role === 'max');
  const value = own === undefined ? undefined : figureAt(sheet, row, own.column);
  return pointsOf(value ?? field.max ?? 0) ?? 0;
}

/** A stated max of the whole that the fields do not add up to. */
function checkTotal(
  sheet: SheetSnapshot,
  header: HeaderBand,
  columns: UnitTableColumns,
  rows: UnitRows,
  set: CriteriaSet,
): readonly Finding[] {
  const sum = set.leaves.reduce((total, leaf) => total + leaf.maxPoints, 0);
  for (const column of columns.totals) {
    const max = column.role === 'final' ? (maxOver(column, header) ?? rows.maxima.get(column.column)) : null;
    if (max === null || max === undefined) continue;
    const stated = pointsOf(max) ?? 0;
    if (isSumOf(stated, sum, set.leaves.length) || weightedMaxima(set).includes(stated)) continue;
    return [
      {
        code: 'total-differs',
        severity: 'warning',
        place: placeAt(sheet, column.row, column.column),
        block: null,
        params: { stated: String(max), sum: String(toNumber(sum)) },
      },
    ];
  }
  return [];
}
