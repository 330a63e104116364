import { FEW_UNITS, mostAlike } from '../../../core/review/suggestion';
import type { ReviewTexts } from '../../../core/report/words/reviewTexts';
import { numberTexts } from '../../numbers';
import { periodName } from '../periodName';

const { plain, points, percent } = numberTexts('en-US');
const units = (count: number) => `${plain(count)} ${count === 1 ? 'unit' : 'units'}`;

/** With a minus, not a hyphen; what prints as nothing has no sign. */
const correlation = (value: number) =>
  Math.abs(value) < 0.005 ? points(0) : points(value).replace('-', '−');

/** With three decimals: two make some bounds of few units look alike. */
const correlationBound = (value: number) => plain(Math.round(value * 1000) / 1000);

const suggestions: ReviewTexts['suggestions'] = {
  keep: 'Keep',
  clarify: 'Clarify',
  raise: 'Raise the bar',
  merge: 'Merge',
  drop: 'Drop',
};

export const review: ReviewTexts = {
  sheetName: 'Criteria review',
  inSummary: 'How well each criterion distinguishes units; suggestions for the next criteria set',
  inHelp:
    'How well each criterion distinguishes units, what it really weighs and how ranks change without it; a suggestion with reasons for the next criteria set. Written only on request.',
  title: (year) => `REVIEW OF THE CRITERIA SET${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  counts: (block, criteria, counted) =>
    `${block}: ${plain(criteria)} ${criteria === 1 ? 'criterion' : 'criteria'}${counted.length === 0 ? '' : ` (${counted.map(([kind, count]) => `${suggestions[kind].toLowerCase()}: ${plain(count)}`).join('; ')})`}`,
  compared: (block, compared, ranked) =>
    compared === ranked
      ? `${block}: based on all ${units(ranked)} with a rank`
      : `${block}: averages, spreads, correlations and weights are based on ${plain(compared)} of ${units(ranked)} with a rank: those that have points in every criterion of the block’s set (not counting criteria in which no unit has any); units with a blank score, a criterion that does not apply or a different set cannot be compared`,
  shutOut: (block, criteria) =>
    `${block}: less than half of the units with a rank can be compared; most have no points in ${criteria.map(({ code, name, units: count }) => `criterion ${code === '' ? '' : `${code} `}“${name}” (${units(count)})`).join('; ')}`,
  weighted: (block) =>
    `${block}: has weights or factors; the weights given here are those in the index that includes them`,
  ofRunNote:
    'Suggestions for revising the criteria set; whether a criterion is kept, changed or dropped is for the competent authority to decide. The figures are those of this run: after correcting scores, compute again.',
  block: 'Block',
  code: 'No.',
  criterion: 'Criterion',
  field: 'Field',
  maxPoints: 'Max points',
  suggestion: 'Suggestion',
  why: 'Reasons',
  mean: 'Mean (% of max)',
  counted: 'Units',
  full: 'with full points',
  zero: 'with 0 points',
  notApplicable: 'not applicable',
  deviation: 'Spread',
  itemRest: 'Correlation with the rest',
  weight: 'Weight (%)',
  maxShare: 'by max points',
  effectiveShare: 'actual',
  dropped: 'If dropped',
  changed: 'units whose rank changes',
  largest: 'largest change in rank',
  cut: 'Cut by the appraisal',
  sheet: 'Source sheet',
  cell: 'Cell',
  suggestions,
  legend: [
    'Spread (standard deviation, in percentage points): how far the units are from the average; at 0 all units are alike and the criterion does not distinguish them.',
    'Correlation with the rest (from −1 to 1): whether units that do well in the other criteria have high points in this one. Near 1: they do; near 0: there is no connection; below 0: the other way round. The fewer the units, the more it may be chance: below about 30 units it is only a hint, below 10 it is not given.',
    'Weight by max points: how much of the set the criterion makes up. Actual weight: how much of the difference between the indexes comes from it; a much lower weight means little effect on the ranks, one below 0 works against the rest. All criteria of a block add up to 100%.',
    'If dropped: the whole block is ranked again by its own rules without this criterion. A unit that loses its rank and one that only then receives a rank both count as changed, but not in the number of places.',
    'Units with full points, with 0 points and not applicable are counted among all units with a rank whose set has the criterion. Indexes on this sheet do not include bonus and penalty points.',
  ],
  thresholds: (rules, overclaimShare, closer) => [
    `“Raise the bar” is suggested where at least ${plain(rules.mostFull)}% of the scored units have at least ${plain(rules.nearFull)}% of the max points; “Drop” where all scored units have the same points, but not the max points.`,
    `“Clarify” is suggested where at least ${plain(rules.mostZero)}% of the scored units have 0 points, where at least ${plain(mostAlike(rules))}% of them have the same score, where the appraisal cut more than ${plain(overclaimShare)}% of the units that have both scores, or where the correlation with the rest is below ${plain(rules.unrelated)}. Among the criteria below that correlation, the lowest is left out and the correlations of the others with the remaining criteria are computed again, one after another, until none is below it: the criteria left out are to be clarified; a criterion that then reaches the threshold is kept (“without the criteria to be clarified”).`,
    `“Merge” is suggested where two criteria have a correlation of at least ${plain(rules.alike)}${closer.length === 0 ? '' : `; with few units it must be higher, to rule out chance: ${closer.map(({ block, compared, from }) => `${block} (${units(compared)} compared) from ${correlationBound(from)}`).join('; ')}`}. Only criteria whose points could be arranged over the units in at least 1,000 ways are compared: not those in which only a few units differ.`,
    'These thresholds can be changed in Rules.',
  ],
  reason: (reason, rules) => {
    switch (reason.kind) {
      case 'tooFew':
        return `Only ${units(reason.compared)} can be compared, but at least 10 are needed to suggest anything.`;
      case 'only':
        return 'The set has only one criterion with points, so there is nothing to compare.';
      case 'noPoints': {
        const why = [
          ...(reason.notApplicable === 0 ? [] : [`does not apply to ${units(reason.notApplicable)}`]),
          ...(reason.blank === 0 ? [] : [`blank for ${units(reason.blank)}`]),
        ].join(', ');
        return `No unit with the block's set has points in this criterion${why === '' ? '' : ` (${why})`}: it is set aside and not compared.`;
      }
      case 'otherSet':
        return 'Only some units have this criterion, so it cannot be compared across the whole block.';
      case 'allFull':
        return `All ${plain(reason.scored)} scored units have full points: the criterion does not distinguish the units.`;
      case 'allZero':
        return `All ${plain(reason.scored)} scored units have 0 points: the criterion does not distinguish the units. If it is still needed, reconsider what it requires.`;
      case 'allAlike':
        return `All ${plain(reason.scored)} scored units have ${percent(reason.percent, 1)} of the max points: the criterion does not distinguish the units.`;
      case 'mostFull':
        return `${plain(reason.nearFull)} of ${units(reason.scored)} have at least ${plain(rules.nearFull)}% of the max points (${plain(reason.full)} have all of them): the criterion hardly distinguishes the units.`;
      case 'mostZero':
        return `${plain(reason.zero)} of ${units(reason.scored)} have 0 points: the requirement may be unclear or too demanding.`;
      case 'mostAlike':
        return `${plain(reason.alike)} of ${units(reason.scored)} have ${percent(reason.percent, 1)} of the max points: the criterion hardly distinguishes the units. Reconsider its score levels and how it is scored.`;
      case 'copies':
        return `${reason.copies
          .slice(0, MOST_COPIES)
          .map(
            ({ code, name, correlation: own, same, of }) =>
              `Almost the same points as criterion ${code === '' ? '' : `${code} `}“${name}”: ${plain(same)} of ${units(of)} have the same percentage in both, correlation ${correlation(own)}.`,
          )
          .join(' ')}${
          reason.copies.length > MOST_COPIES
            ? ` ${plain(reason.copies.length - MOST_COPIES)} more are almost the same.`
            : ''
        }`;
      case 'overclaimed':
        return `${plain(reason.cut)} of ${units(reason.scores)} gave themselves more points than the appraisal did: the guidance may be unclear.`;
      case 'unrelated': {
        const { itemRest, compared } = reason;
        const found =
          itemRest < -Math.abs(rules.unrelated)
            ? `Units that do well otherwise mostly have low points in this criterion (correlation ${correlation(itemRest)}): it may be scored inconsistently or measure something else altogether.`
            : `Points in this criterion are hardly related to how units do otherwise (correlation ${correlation(itemRest)}, below ${plain(rules.unrelated)}): it may be scored inconsistently or measure something else altogether.`;
        return compared < FEW_UNITS ? `${found} With only ${units(compared)} it may also be chance.` : found;
      }
      case 'tells': {
        const { sdPercent, itemRest, withoutThem, compared, provenFrom } = reason;
        const related =
          itemRest === null
            ? ''
            : withoutThem === null
              ? `; correlation ${correlation(itemRest)}`
              : `; correlation ${correlation(itemRest)}, and ${correlation(withoutThem)} without the criteria to be clarified`;
        const tells = `Distinguishes the units (standard deviation ${points(sdPercent)}${related}).`;
        if (provenFrom === null)
          return itemRest === null || compared >= FEW_UNITS
            ? tells
            : `${tells} With no more than ${units(compared)} this correlation may be chance, too.`;
        return `${tells} Too few units to conclude that it is related to the rest: with ${units(compared)} a correlation below ${correlationBound(provenFrom)} may be chance.`;
      }
    }
  },
  ifDropped: ({ units: changed, largest }) =>
    changed === 0
      ? 'Without this criterion no unit would change its rank.'
      : `Without this criterion ${units(changed)} would change ${changed === 1 ? 'its rank' : 'their ranks'}, by ${plain(largest)} ${largest === 1 ? 'place' : 'places'} at most.`,
};

const MOST_COPIES = 3;
