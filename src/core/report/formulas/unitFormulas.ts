import type { ExplainedBlock } from '../../explain/moves';
import type { MatrixLeaf, MatrixScore, RankedUnit, ScoreMatrix } from '../../rank/ranking';
import type { Rules } from '../../settings/rules';
import type { PlannedFormula, PlannedValue } from '../../workbook';
import { formulaOf, LONGEST_TEXT, numberLiteral, textLiteral } from '../layout/formulaText';
import { isClose } from './liveValues';
import type { MatrixCells } from './matrixCells';

/** What a unit's points come to, each a formula over `Ma trận` where that gives what the engine has, else its value. */
export interface UnitFormulas {
  points(unit: RankedUnit): PlannedValue;
  maxPoints(unit: RankedUnit): PlannedValue;
  /** In per cent; `none` where nothing of the field applies. */
  fieldPercent(unit: RankedUnit, field: number): PlannedValue;
  /**
   * The index by shares (*trọng số*), of criteria from `Ma trận`, of fields from the cells of their percentages.
   *
   * @param cells of the unit's max points, and of each field's percentage
   */
  weightedPercent(unit: RankedUnit, maxCell: string, fieldCell: (field: number) => string): PlannedValue;
  /** How many zero-score criteria it has. */
  zeroScores(unit: RankedUnit): PlannedFormula;
  /** Whether all its criteria are scored, as a condition. */
  isComplete(unit: RankedUnit): string;
}

/** @param none what a cell shows that has no percentage */
export function unitFormulas(
  block: ExplainedBlock,
  cells: MatrixCells,
  words: { readonly none: string; readonly absent: string },
): UnitFormulas {
  const { matrix, rules } = block;
  const columns = new Map(matrix.units.map((name, column) => [name, column]));
  const columnOf = (unit: RankedUnit) => columns.get(unit.name) ?? 0;
  const fieldNames = block.fields.map(({ name }) => name.toLowerCase());
  const isTold = (field: number) => {
    const name = fieldNames[field] ?? '';
    return (
      name !== '' && name.length <= LONGEST_TEXT && fieldNames.filter((one) => one === name).length === 1
    );
  };
  const plain = block.weights === 'factor' ? factorMeasure(cells) : plainMeasure(cells);
  const shares =
    block.weights === 'share' && cells.weights !== null ? shareMeasure(cells, cells.weights) : null;
  const partOf = (unit: RankedUnit, field: number | null, measure = plain) => {
    const column = columnOf(unit);
    const name = field === null ? null : (block.fields[field]?.name ?? '');
    const leaves = matrix.leaves.flatMap(({ fieldAt }, leaf) =>
      field === null || fieldAt === field ? [leaf] : [],
    );
    return {
      texts: partTexts(cells, measure, column, name, hasAbsent(matrix, column) ? words.absent : null),
      sums: sumsOf(matrix, measure, leaves, column),
    };
  };
  /** Σ share × points / max × 100 and Σ share of the criteria that apply. */
  const criteriaShares = (unit: RankedUnit): Quotient => {
    if (shares === null) return NO_QUOTIENT;
    const { texts, sums } = partOf(unit, null, shares);
    const { points, max } = shareBy(rules, texts, sums);
    return {
      numerator: { text: `100*(${points.text})`, value: points.value * 100 },
      denominator: max,
    };
  };
  const checked = (formula: string, calculated: number, exact: number): PlannedValue =>
    isClose(calculated, exact) ? formulaOf(formula, exact) : exact;
  return {
    points(unit) {
      const { texts, sums } = partOf(unit, null);
      const scored = pointsBy(rules, texts, sums);
      const apart = apartOf(rules, cells, matrix, columnOf(unit));
      return checked(scored.text + apart.text, scored.value + apart.value, unit.points);
    },
    maxPoints(unit) {
      const { texts, sums } = partOf(unit, null);
      const max = maxBy(rules, texts, sums);
      return checked(max.text, max.value, unit.maxPoints);
    },
    fieldPercent(unit, field) {
      const percent = unit.fields[field]?.percent ?? null;
      if (!isTold(field)) return percent ?? words.none;
      const { texts, sums } = partOf(unit, field, shares ?? plain);
      const { points, max } = shareBy(rules, texts, sums);
      const formula = `IF(${max.text}=0,${textLiteral(words.none)},${points.text}/${max.text}*100)`;
      if (percent === null) return max.value === 0 ? formulaOf(formula, words.none) : words.none;
      return max.value === 0 ? percent : checked(formula, (points.value / max.value) * 100, percent);
    },
    weightedPercent(unit, maxCell, fieldCell) {
      if (unit.percent === null) return null;
      const apart = apartOf(rules, cells, matrix, columnOf(unit));
      const { numerator, denominator } = fieldShares(block, unit, fieldCell) ?? criteriaShares(unit);
      if (numerator === null || denominator.value === 0) return unit.percent;
      const bonus = apart.text === '' ? '' : `+(0${apart.text})/${maxCell}*100`;
      const formula = `IF(${denominator.text}=0,"",${numerator.text}/(${denominator.text})${bonus})`;
      const own = unit.maxPoints > 0 ? (apart.value / unit.maxPoints) * 100 : 0;
      return checked(formula, numerator.value / denominator.value + own, unit.percent);
    },
    zeroScores(unit) {
      const column = columnOf(unit);
      const zeros = matrix.leaves.filter(
        ({ maxPoints }, leaf) => maxPoints > 0 && matrix.scores[leaf]?.[column] === 0,
      );
      const scores = cells.scores(column);
      return formulaOf(`SUMPRODUCT(ISNUMBER(${scores})*(${scores}=0)*(${cells.maxima}>0))`, zeros.length);
    },
    isComplete: (unit) => `SUMPRODUCT(--(LEN(${cells.scores(columnOf(unit))})=0))=0`,
  };
}

/** Part of a formula and what it gives. */
interface Term {
  readonly text: string;
  readonly value: number;
}

/** What is divided by what; `null` where no formula tells. */
interface Quotient {
  readonly numerator: Term | null;
  readonly denominator: Term;
}

const NO_QUOTIENT: Quotient = { numerator: null, denominator: { text: '0', value: 0 } };

/** Σ share × percentage and Σ share of the fields that apply; `null` where fields have no shares. */
function fieldShares(
  { matrix, fields }: ExplainedBlock,
  unit: RankedUnit,
  fieldCell: (field: number) => string,
): Quotient | null {
  if (matrix.leaves.every(({ fieldWeight }) => fieldWeight === undefined)) return null;
  const sums = { numerator: 0, denominator: 0 };
  const numerators: string[] = [];
  const denominators: string[] = [];
  for (const [at] of fields.entries()) {
    const own = new Set(
      matrix.leaves.flatMap(({ fieldAt, fieldWeight }) => (fieldAt === at ? [fieldWeight] : [])),
    );
    const [share] = own;
    // Fields of one name may have several shares, which no one cell tells.
    if (own.size !== 1 || share === undefined) return NO_QUOTIENT;
    const percent = unit.fields[at]?.percent ?? null;
    numerators.push(`${numberLiteral(share)}*SUM(${fieldCell(at)})`);
    denominators.push(`${numberLiteral(share)}*ISNUMBER(${fieldCell(at)})`);
    sums.numerator += share * (percent ?? 0);
    sums.denominator += percent === null ? 0 : share;
  }
  return {
    numerator: { text: `(${numerators.join('+')})`, value: sums.numerator },
    denominator: { text: denominators.join('+'), value: sums.denominator },
  };
}

/** What a criterion's points are multiplied by, and what its max counts as: as arrays of a formula, and as numbers. */
interface Measure {
  readonly by: string | null;
  readonly max: string;
  byOf(leaf: MatrixLeaf): number;
  maxOf(leaf: MatrixLeaf): number;
}

function plainMeasure({ maxima }: MatrixCells): Measure {
  return { by: null, max: maxima, byOf: () => 1, maxOf: ({ maxPoints }) => maxPoints };
}

function factorMeasure({ maxima, weights }: MatrixCells): Measure {
  return {
    by: weights,
    max: weights === null ? maxima : `${maxima}*${weights}`,
    byOf: ({ weight = 1 }) => weight,
    maxOf: ({ maxPoints, weight = 1 }) => maxPoints * weight,
  };
}

function shareMeasure({ maxima }: MatrixCells, weights: string): Measure {
  return {
    by: `${weights}/${maxima}`,
    max: weights,
    byOf: ({ maxPoints, weight = 0 }) => (maxPoints > 0 ? weight / maxPoints : 0),
    maxOf: ({ weight = 0 }) => weight,
  };
}

/** Sums over a unit's criteria, or those of a field, as formulas. */
interface PartTexts {
  readonly points: string;
  /** Max of the criteria with a score, of the blank ones too, of those that do not apply. */
  readonly scoredMax: string;
  readonly countedMax: string;
  readonly outMax: string;
}

function partTexts(
  cells: MatrixCells,
  measure: Measure,
  column: number,
  field: string | null,
  absent: string | null,
): PartTexts {
  const scores = cells.scores(column);
  const inField = field === null ? '' : `(${cells.fields}=${textLiteral(field)})*`;
  const max = (which: string) => `SUMPRODUCT(${inField}${measure.max}*${which})`;
  const isOut = `ISTEXT(${scores})*(LEN(${scores})>0)${absent === null ? '' : `*(${scores}<>${textLiteral(absent)})`}`;
  return {
    points: pointsText(cells, measure, scores, field),
    scoredMax: max(`ISNUMBER(${scores})`),
    countedMax: max(`(ISNUMBER(${scores})+(LEN(${scores})=0))`),
    outMax: max(isOut),
  };
}

/** A text among the scores counts as 0 where they stand in a list of their own. */
function pointsText(cells: MatrixCells, { by }: Measure, scores: string, field: string | null): string {
  if (field === null) return by === null ? `SUM(${scores})` : `SUMPRODUCT(${by},${scores})`;
  const inField = `${cells.fields}=${textLiteral(field)}`;
  return by === null ? `SUMPRODUCT(--(${inField}),${scores})` : `SUMPRODUCT((${inField})*${by},${scores})`;
}

interface PartSums {
  readonly points: number;
  readonly scoredMax: number;
  readonly countedMax: number;
  readonly outMax: number;
}

function sumsOf(matrix: ScoreMatrix, measure: Measure, leaves: readonly number[], column: number): PartSums {
  let [points, scoredMax, blankMax, outMax] = [0, 0, 0, 0];
  for (const leaf of leaves) {
    const criterion = matrix.leaves[leaf];
    if (criterion === undefined) continue;
    const max = measure.maxOf(criterion);
    const score: MatrixScore = matrix.scores[leaf]?.[column] ?? 'absent';
    if (typeof score === 'number') {
      points += score * measure.byOf(criterion);
      scoredMax += max;
    } else if (score === 'notApplicable') outMax += max;
    else if (score !== 'absent') blankMax += max;
  }
  return { points, scoredMax, countedMax: scoredMax + blankMax, outMax };
}

function hasAbsent({ scores }: ScoreMatrix, column: number): boolean {
  return scores.some((row) => row[column] === 'absent');
}

/** Max of the criteria that apply. */
function appliesBy({ blankScores }: Rules, texts: PartTexts, sums: PartSums): Term {
  return blankScores === 'skip'
    ? { text: texts.scoredMax, value: sums.scoredMax }
    : { text: texts.countedMax, value: sums.countedMax };
}

function pointsBy(rules: Rules, texts: PartTexts, sums: PartSums): Term {
  const points = { text: texts.points, value: sums.points };
  const applies = appliesBy(rules, texts, sums);
  switch (rules.notApplicable) {
    case 'reduce':
      return points;
    case 'full':
      return { text: `${points.text}+${texts.outMax}`, value: points.value + sums.outMax };
    case 'rescale':
      return {
        text: `IF(${applies.text}>0,${points.text}*(1+${texts.outMax}/${applies.text}),${points.text})`,
        value: applies.value > 0 ? points.value * (1 + sums.outMax / applies.value) : points.value,
      };
  }
}

function maxBy(rules: Rules, texts: PartTexts, sums: PartSums): Term {
  const applies = appliesBy(rules, texts, sums);
  const full = { text: `${applies.text}+${texts.outMax}`, value: applies.value + sums.outMax };
  switch (rules.notApplicable) {
    case 'reduce':
      return applies;
    case 'full':
      return full;
    case 'rescale':
      return {
        text: `IF(${applies.text}>0,${full.text},0)`,
        value: applies.value > 0 ? full.value : 0,
      };
  }
}

/** Points and max of a field, whose quotient is its share: what `rescale` scales is the same share before and after. */
function shareBy(rules: Rules, texts: PartTexts, sums: PartSums): { points: Term; max: Term } {
  const own: Rules = rules.notApplicable === 'rescale' ? { ...rules, notApplicable: 'reduce' } : rules;
  const [points, max] = [pointsBy(own, texts, sums), maxBy(own, texts, sums)];
  return own.notApplicable === 'full'
    ? { points: { ...points, text: `(${points.text})` }, max: { ...max, text: `(${max.text})` } }
    : { points, max };
}

/** Bonus and penalty, each up to its cap. */
function apartOf(rules: Rules, cells: MatrixCells, matrix: ScoreMatrix, column: number): Term {
  const capped = (cell: string | null, points: number, cap: number | null): Term => {
    if (cell === null) return { text: '', value: 0 };
    return cap === null
      ? { text: cell, value: points }
      : { text: `MIN(${cell},${numberLiteral(cap)})`, value: Math.min(points, cap) };
  };
  const bonus = capped(cells.bonus(column), matrix.bonus[column]?.points ?? 0, rules.bonusCap);
  const penalty = capped(cells.penalty(column), matrix.penalty[column]?.points ?? 0, rules.penaltyCap);
  return {
    text: (bonus.text === '' ? '' : `+${bonus.text}`) + (penalty.text === '' ? '' : `-${penalty.text}`),
    value: bonus.value - penalty.value,
  };
}
