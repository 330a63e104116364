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
  clarify: 'Make clear',
  raise: 'Raise the bar',
  merge: 'Merge',
  drop: 'Drop',
};

export const review: ReviewTexts = {
  sheetName: 'Criteria review',
  inSummary: 'How well each criterion tells units apart; suggestions for the next set',
  inHelp:
    'How well each criterion tells units apart, what it really weighs, how ranks change without it; a suggestion with its reasons for the next set. Written only when asked for.',
  title: (year) => `REVIEW OF THE CRITERIA SET${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  counts: (block, criteria, counted) =>
    `${block}: ${plain(criteria)} ${criteria === 1 ? 'criterion' : 'criteria'}${counted.length === 0 ? '' : ` (${counted.map(([kind, count]) => `${suggestions[kind].toLowerCase()}: ${plain(count)}`).join('; ')})`}`,
  compared: (block, compared, ranked) =>
    compared === ranked
      ? `${block}: of all ${units(ranked)} with a rank`
      : `${block}: averages, spreads, correlations and weights are of ${plain(compared)} of ${units(ranked)} with a rank: those that have points in every criterion of the block's set (but those in which no unit has any); units with a blank, with a criterion that does not apply or with another set cannot be compared`,
  shutOut: (block, criteria) =>
    `${block}: less than half of the units with a rank can be compared; most have no points in ${criteria.map(({ code, name, units: count }) => `criterion ${code === '' ? '' : `${code} `}“${name}” (${units(count)})`).join('; ')}`,
  weighted: (block) =>
    `${block}: has weights or factors; what criteria weigh is told of the index that has them inside`,
  ofRunNote:
    'Suggestions for whoever revises the criteria set; whether a criterion is kept, changed or dropped is for the competent authority to decide. Figures are of this run: correct scores, then compute again.',
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
  notApplicable: 'it does not apply to',
  deviation: 'Spread',
  itemRest: 'Link with the rest',
  weight: 'Weight (%)',
  maxShare: 'by max',
  effectiveShare: 'actual',
  dropped: 'If dropped',
  changed: 'units with another rank',
  largest: 'largest change of rank',
  cut: 'Cut by the appraisal',
  sheet: 'Source sheet',
  cell: 'Cell',
  suggestions,
  legend: [
    'Spread (standard deviation, in percentage points): how far the units are from the average; 0 is all units alike, and the criterion tells nobody apart.',
    'Link with the rest (correlation, from −1 to 1): whether units that do well otherwise have high points in this criterion. Near 1: they do; near 0: it has nothing to do with it; below 0: the other way round. The fewer units, the more of it is chance: below some 30 units it is a hint only, below 10 it is not given.',
    'Weight by max: how much of the set the criterion makes up. Actual weight: how much of the differences between the indexes comes from it; much less is little effect on ranks, below 0 goes against the rest. All criteria of a block add up to 100%.',
    'If dropped: the whole block ranked again by its own rules without this criterion. A unit that loses its rank and one that has a rank only then both count as changed, but in no number of places.',
    'Units with full points, with none, and to which it does not apply are counted among all units with a rank whose set has the criterion. Indexes on this sheet are without bonus and penalty points.',
  ],
  thresholds: (rules, overclaimShare, closer) => [
    `Suggested is a higher bar where at least ${plain(rules.mostFull)}% of the scored units have at least ${plain(rules.nearFull)}% of the max; to drop where all scored units have the same points, but not the max.`,
    `Suggested is to make clear where at least ${plain(rules.mostZero)}% of the scored units have 0 points, where at least ${plain(mostAlike(rules))}% of them have one same score, where the appraisal cut more than ${plain(overclaimShare)}% of the units that have both scores, or where the correlation with the rest is below ${plain(rules.unrelated)}. Of the criteria below that correlation the lowest is left out and those of the others with what remains are computed again, one after another, until none is below it: those left out are to be made clear, one that reaches it then is kept (“without the criteria that are to be made clear”).`,
    `Suggested is to merge where two criteria have a correlation of at least ${plain(rules.alike)}${closer.length === 0 ? '' : `; of few units it has to be higher, lest it be chance: ${closer.map(({ block, compared, from }) => `${block} (${units(compared)} compared) from ${correlationBound(from)}`).join('; ')}`}. Only criteria are held against each other whose points could stand in at least 1,000 orders over the units: not those in which only a few units differ.`,
    'These thresholds can be changed in Rules.',
  ],
  reason: (reason, rules) => {
    switch (reason.kind) {
      case 'tooFew':
        return `Only ${units(reason.compared)} can be compared, at least 10 are needed: not enough to suggest anything.`;
      case 'only':
        return 'The set has one criterion with points only, so that there is nothing to compare.';
      case 'noPoints': {
        const why = [
          ...(reason.notApplicable === 0 ? [] : [`does not apply to ${units(reason.notApplicable)}`]),
          ...(reason.blank === 0 ? [] : [`blank for ${units(reason.blank)}`]),
        ].join(', ');
        return `No unit with the block's set has points in this criterion${why === '' ? '' : ` (${why})`}: it is set aside and not compared.`;
      }
      case 'otherSet':
        return 'Only some units have this criterion, so that it cannot be compared in the whole block.';
      case 'allFull':
        return `All ${plain(reason.scored)} scored units have full points: the criterion tells nobody apart.`;
      case 'allZero':
        return `All ${plain(reason.scored)} scored units have 0 points: the criterion tells nobody apart. If it is still needed, look at what it asks for.`;
      case 'allAlike':
        return `All ${plain(reason.scored)} scored units have ${percent(reason.percent, 1)} of the max: the criterion tells nobody apart.`;
      case 'mostFull':
        return `${plain(reason.nearFull)} of ${units(reason.scored)} have at least ${plain(rules.nearFull)}% of the max (${plain(reason.full)} have all of it): the criterion hardly tells units apart.`;
      case 'mostZero':
        return `${plain(reason.zero)} of ${units(reason.scored)} have 0 points: what is asked for may be unclear, or more than can be done.`;
      case 'mostAlike':
        return `${plain(reason.alike)} of ${units(reason.scored)} have ${percent(reason.percent, 1)} of the max: the criterion hardly tells units apart. Look at its grades and at how it is scored.`;
      case 'copies':
        return `${reason.copies
          .slice(0, MOST_COPIES)
          .map(
            ({ code, name, correlation: own, same, of }) =>
              `Nearly the same points as criterion ${code === '' ? '' : `${code} `}“${name}”: ${plain(same)} of ${units(of)} have the same percentage in both, correlation ${correlation(own)}.`,
          )
          .join(' ')}${
          reason.copies.length > MOST_COPIES
            ? ` ${plain(reason.copies.length - MOST_COPIES)} more are nearly the same.`
            : ''
        }`;
      case 'overclaimed':
        return `${plain(reason.cut)} of ${units(reason.scores)} scored themselves higher than the appraisal did: the guidance may be unclear.`;
      case 'unrelated': {
        const { itemRest, compared } = reason;
        const found =
          itemRest < -Math.abs(rules.unrelated)
            ? `Units that do well otherwise mostly have low points in this criterion (correlation ${correlation(itemRest)}): it may be scored unevenly, or measure something else altogether.`
            : `Points in this criterion hardly go with how units do otherwise (correlation ${correlation(itemRest)}, below ${plain(rules.unrelated)}): it may be scored unevenly, or measure something else altogether.`;
        return compared < FEW_UNITS ? `${found} With only ${units(compared)} it may also be chance.` : found;
      }
      case 'tells': {
        const { sdPercent, itemRest, withoutThem, compared, provenFrom } = reason;
        const related =
          itemRest === null
            ? ''
            : withoutThem === null
              ? `; correlation ${correlation(itemRest)}`
              : `; correlation ${correlation(itemRest)}, and ${correlation(withoutThem)} without the criteria that are to be made clear`;
        const tells = `Tells units apart (standard deviation ${points(sdPercent)}${related}).`;
        if (provenFrom === null)
          return itemRest === null || compared >= FEW_UNITS
            ? tells
            : `${tells} Of no more than ${units(compared)} this correlation may be chance, too.`;
        return `${tells} Too few units to conclude that it goes with the rest: of ${units(compared)} a correlation below ${correlationBound(provenFrom)} may be chance.`;
      }
    }
  },
  ifDropped: ({ units: changed, largest }) =>
    changed === 0
      ? 'Without this criterion no unit has another rank.'
      : `Without this criterion ${units(changed)} ${changed === 1 ? 'has' : 'have'} another rank, at most ${plain(largest)} ${largest === 1 ? 'place' : 'places'} away.`,
};

const MOST_COPIES = 3;
