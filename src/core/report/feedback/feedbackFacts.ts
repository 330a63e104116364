import { given } from '../../lists';
import type { ExplainedBlock, UnitMove } from '../../explain/moves';
import { exactPercent, indexDifference } from '../../rank/scoring/exactIndex';
import { neighboursOf } from '../../explain/neighbours';
import { toNumber } from '../../points';
import type { RankedUnit } from '../../rank/ranking';
import { blankNote } from '../block/provisional';
import { objectionNote } from '../objections/heard';
import { NONE } from '../layout/looks';
import type { CoreTexts } from '../words/texts';
import { writtenDecimals } from '../../rank/published';

/** Units that share a rank are named up to so many. */
const MOST_NAMED = 3;

/** A line of a feedback sheet. */
type Fact = readonly [label: string, text: string];

/** What a unit's standing in its block is told from. */
type Standing = Pick<ExplainedBlock, 'units' | 'rules' | 'weights' | 'averagePercent'>;

/** Where a unit stands: its rank, the block's average, and the units just above and below it with their distance. */
export function standingFacts(block: Standing, unit: RankedUnit, texts: CoreTexts): readonly Fact[] {
  const words = texts.feedback;
  const percent = (value: number) => texts.percent(value, writtenDecimals(block.rules.rankDecimals));
  const average = againstAverage(block, unit, texts, percent);
  return [
    [words.rank, rankText(block, unit, texts)],
    ...given(average, (known): Fact => [words.average, known]),
    ...neighbourLines(block, unit, texts, percent),
  ];
}

/** What the first part of a feedback sheet says. */
export function feedbackFacts(
  block: ExplainedBlock,
  unit: RankedUnit,
  move: UnitMove | null,
  texts: CoreTexts,
): readonly Fact[] {
  const words = texts.feedback;
  const { rankDecimals } = block.rules;
  const percent = (value: number) => texts.percent(value, writtenDecimals(rankDecimals));
  const fact = (label: string, text: string | null) => given(text, (known): Fact => [label, known]);
  return [
    [words.rank, rankText(block, unit, texts)],
    [words.percent, unit.percent === null ? NONE : percent(unit.percent)],
    ...fact(words.average, againstAverage(block, unit, texts, percent)),
    [words.points, pointsText(block, unit, texts)],
    ...fact(words.appraisal, appraisalText(block, unit, texts)),
    ...fact(texts.grades.grade, unit.grade),
    ...fact(texts.grades.headGrade, unit.headGrade),
    ...previousLine(block, unit, move, texts),
    ...neighbourLines(block, unit, texts, percent),
    ...fact(words.note, blankNote(unit, block, texts)),
    ...fact(words.note, objectionNote(unit.name, block, texts)),
  ];
}

function againstAverage(
  { averagePercent, rules }: Standing,
  unit: RankedUnit,
  { feedback: words }: CoreTexts,
  percent: (value: number) => string,
): string | null {
  const index = unit.exact;
  const average = averagePercent === null ? null : exactPercent(averagePercent);
  return averagePercent === null || average === null || index === null
    ? null
    : words.against(percent(averagePercent), indexDifference(index, average, rules.rankDecimals));
}

function rankText(block: Standing, unit: RankedUnit, { feedback: words }: CoreTexts): string {
  const neighbours = neighboursOf(block, unit);
  if (unit.rank === null || neighbours === null) return words.notRanked;
  const names = neighbours.sharing.map(({ name }) => name);
  const ranked = block.units.filter(({ ranked: counts }) => counts).length;
  return words.rankOf(unit.rank, ranked, names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED));
}

function pointsText(
  { matrix, rules }: ExplainedBlock,
  unit: RankedUnit,
  { feedback: words }: CoreTexts,
): string {
  const index = matrix.units.indexOf(unit.name);
  const bonus = Math.min(matrix.bonus[index]?.points ?? 0, rules.bonusCap ?? Infinity);
  const penalty = Math.min(matrix.penalty[index]?.points ?? 0, rules.penaltyCap ?? Infinity);
  return words.pointsOf(unit.points, unit.maxPoints, bonus, penalty);
}

function appraisalText(
  { appraisal }: ExplainedBlock,
  { name }: RankedUnit,
  { feedback: words }: CoreTexts,
): string | null {
  const own = appraisal?.units.find((unit) => unit.name === name);
  return own === undefined
    ? null
    : words.appraisedFrom(toNumber(own.selfPoints), toNumber(own.appraisedPoints), toNumber(own.maxPoints));
}

function previousLine(
  block: ExplainedBlock,
  unit: RankedUnit,
  move: UnitMove | null,
  texts: CoreTexts,
): readonly Fact[] {
  const words = texts.feedback;
  const year = block.moves?.year ?? null;
  if (year === null || move === null) return [];
  const { previous } = move;
  if (previous === null) return [[words.previous(year), words.notCompared]];
  const facts = {
    rank: unit.previousRank,
    percent:
      unit.previousPercent === null
        ? null
        : texts.percent(unit.previousPercent, writtenDecimals(block.rules.rankDecimals)),
    rankChange: unit.rankChange,
    indexChange: move.index === 'unchanged' ? 0 : move.indexChange,
  };
  return [[words.previous(year), words.previousFacts(facts)]];
}

function neighbourLines(
  block: Standing,
  unit: RankedUnit,
  { feedback: words }: CoreTexts,
  percent: (value: number) => string,
): readonly Fact[] {
  const neighbours = neighboursOf(block, unit);
  if (neighbours === null) return [];
  const text = (side: 'above' | 'below', none: string) => {
    const neighbour = neighbours[side];
    return neighbour === null
      ? none
      : words.neighbour(neighbour, percent(neighbour.units[0]?.percent ?? 0), side);
  };
  const { above, below, sharing } = neighbours;
  const alike = sharing.length > 0 ? words.allAlike : words.onlyOne;
  const isAlike = above === null && below === null;
  return [
    [words.above, text('above', isAlike ? alike : words.leads)],
    [words.below, text('below', isAlike ? alike : words.last)],
  ];
}
