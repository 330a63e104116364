import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Grade } from '../../settings/rules';
import type { PlannedValue } from '../../workbook';
import { formulaOf, numberLiteral, textLiteral, LONGEST_TEXT } from '../layout/formulaText';
import { NONE } from '../layout/looks';
import { isClose, rounded, roundedKey } from './liveValues';
import { keptDecimals } from '../../rank/published';
import type { CoreTexts } from '../words/texts';

/** The index of a unit from the cells of its points and its max. */
export function indexFormula(
  { points, maxPoints, percent }: RankedUnit,
  pointsCell: string,
  maxCell: string,
): PlannedValue {
  const formula = `IF(${maxCell}>0,${pointsCell}/${maxCell}*100,"")`;
  if (percent === null) return maxPoints > 0 ? null : formulaOf(formula, '');
  return isClose((points / maxPoints) * 100, percent) ? formulaOf(formula, percent) : percent;
}

/** The grade of an index, as published; `NONE` below all grades, or while the condition does not hold. */
export function gradeFormula(
  { rules }: ExplainedBlock,
  unit: RankedUnit,
  scale: 'grade' | 'headGrade',
  percentCell: string,
  condition: string | null,
): PlannedValue {
  const { percent, blankScores, [scale]: graded } = unit;
  const grades = scale === 'grade' ? rules.grades : rules.headGrades;
  const value = graded ?? NONE;
  const decimals = keptDecimals(rules.rankDecimals);
  const key = percent === null ? null : roundedKey(percent, decimals);
  const tooLong = grades.length > MOST_GRADES || grades.some(({ name }) => name.length > LONGEST_TEXT);
  if (tooLong || (percent !== null && key === null)) return value;
  const index = rounded(percentCell, decimals);
  const shown = key === null ? null : key / 10 ** decimals;
  const calculated = shown === null ? undefined : grades.find((grade) => reaches(shown, grade))?.name;
  if (graded !== null && calculated !== graded) return value;
  if (graded === null && calculated !== undefined && (condition === null || blankScores === 0)) return value;
  const chosen = grades.reduceRight((rest, grade) => {
    const bound = grade.from ?? grade.above;
    if (bound === undefined) return textLiteral(grade.name);
    return `IF(${index}${grade.from === undefined ? '>' : '>='}${numberLiteral(bound)},${textLiteral(grade.name)},${rest})`;
  }, textLiteral(NONE));
  const numeric = `ISNUMBER(${percentCell})`;
  const given = condition === null ? numeric : `AND(${numeric},${condition})`;
  return formulaOf(`IF(${given},${chosen},${textLiteral(NONE)})`, value);
}

/** Excel nests no more. */
const MOST_GRADES = 50;

function reaches(index: number, { from, above }: Grade): boolean {
  return from === undefined ? above === undefined || index > above : index >= from;
}

/** `▲ 8` from the cells of this year's and last year's rank. */
export function changeFormula(
  { previousRank }: RankedUnit,
  value: string,
  rankCell: string,
  previousCell: string,
  words: CoreTexts['ranking'],
): PlannedValue {
  const rose = aroundNumber((places) => words.rose(places));
  const fell = aroundNumber((places) => words.fell(places));
  // A shared rank such as 17.5 is printed with the sign of the language, which a formula does not know.
  if (rose === null || fell === null || (previousRank !== null && !Number.isInteger(previousRank)))
    return value;
  const moved = `IF(${previousCell}>${rankCell},${rose(`${previousCell}-${rankCell}`)},IF(${previousCell}<${rankCell},${fell(`${rankCell}-${previousCell}`)},${textLiteral(words.unchanged)}))`;
  return formulaOf(
    `IF(AND(ISNUMBER(${rankCell}),ISNUMBER(${previousCell})),${moved},${textLiteral(words.notCompared)})`,
    value,
  );
}

/** Words around a number as a formula's text around a calculation; `null` where they depend on the number. */
function aroundNumber(words: (places: number) => string): ((places: string) => string) | null {
  const [before, after] = words(1).split('1');
  if (before === undefined || after === undefined || words(2) !== `${before}2${after}`) return null;
  return (places) => `${textLiteral(before)}&(${places})${after === '' ? '' : `&${textLiteral(after)}`}`;
}
