import type { MatrixScore, RankedBlock, RankedUnit, ScoreMatrix } from '../rank/ranking';
import type { Rules } from '../rules';
import type { PlannedFormula, PlannedValue } from '../workbook';
import { formulaOf, LONGEST_TEXT, numberLiteral, textLiteral } from './formulaText';
import { isClose } from './liveValues';
import type { MatrixCells } from './matrixCells';

/** What a unit's points come to, each a formula over `Ma trận` where that gives what the engine has, else its value. */
export interface UnitFormulas {
  points(unit: RankedUnit): PlannedValue;
  maxPoints(unit: RankedUnit): PlannedValue;
  /** In per cent; `none` where nothing of the field applies. */
  fieldPercent(unit: RankedUnit, field: number): PlannedValue;
  /** How many zero-score criteria it has. */
  zeroScores(unit: RankedUnit): PlannedFormula;
  /** Whether all its criteria are scored, as a condition. */
  isComplete(unit: RankedUnit): string;
}

/** @param none what a cell shows that has no percentage */
export function unitFormulas(
  block: RankedBlock,
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
  const partOf = (unit: RankedUnit, field: number | null) => {
    const column = columnOf(unit);
    const name = field === null ? null : (block.fields[field]?.name ?? '');
    const leaves = matrix.leaves.flatMap(({ fieldAt }, leaf) =>
      field === null || fieldAt === field ? [leaf] : [],
    );
    return {
      texts: partTexts(cells, column, name, hasAbsent(matrix, column) ? words.absent : null),
      sums: sumsOf(matrix, leaves, column),
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
      const { texts, sums } = partOf(unit, field);
      const { points, max } = shareBy(rules, texts, sums);
      const formula = `IF(${max.text}=0,${textLiteral(words.none)},${points.text}/${max.text}*100)`;
      if (percent === null) return max.value === 0 ? formulaOf(formula, words.none) : words.none;
      return max.value === 0 ? percent : checked(formula, (points.value / max.value) * 100, percent);
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
  column: number,
  field: string | null,
  absent: string | null,
): PartTexts {
  const scores = cells.scores(column);
  const inField = field === null ? '' : `(${cells.fields}=${textLiteral(field)})*`;
  const max = (which: string) => `SUMPRODUCT(${inField}${cells.maxima}*${which})`;
  const isOut = `ISTEXT(${scores})*(LEN(${scores})>0)${absent === null ? '' : `*(${scores}<>${textLiteral(absent)})`}`;
  return {
    points:
      field === null ? `SUM(${scores})` : `SUMPRODUCT(--(${cells.fields}=${textLiteral(field)}),${scores})`,
    scoredMax: max(`ISNUMBER(${scores})`),
    countedMax: max(`(ISNUMBER(${scores})+(LEN(${scores})=0))`),
    outMax: max(isOut),
  };
}

interface PartSums {
  readonly points: number;
  readonly scoredMax: number;
  readonly countedMax: number;
  readonly outMax: number;
}

function sumsOf(matrix: ScoreMatrix, leaves: readonly number[], column: number): PartSums {
  let [points, scoredMax, blankMax, outMax] = [0, 0, 0, 0];
  for (const leaf of leaves) {
    const max = matrix.leaves[leaf]?.maxPoints ?? 0;
    const score: MatrixScore = matrix.scores[leaf]?.[column] ?? 'absent';
    if (typeof score === 'number') {
      points += score;
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
