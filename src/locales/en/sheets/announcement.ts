import { areYears } from '../../../core/period';
import type { Period } from '../../../core/period';
import { periodName, previousPeriod } from '../periodName';
import type { NotComparedReason } from '../../../core/explain/lastYear/unitLastYear';
import type {
  AnnouncementTexts,
  CutList,
  FieldItem,
  NamedCriteria,
  SentenceFacts,
  RankStep,
  UnitNoun,
} from '../../../core/report/words/announcementTexts';
import { holdCommas, listed, say } from '../../../core/report/words/phrases';
import type { Figure, Phrase } from '../../../core/report/words/phrases';
import { roundHalfUp } from '../../../core/rank/published';
import { numberTexts } from '../../numbers';
import { statistics } from './statistics';

const numbers = numberTexts('en-US');
const points = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const noun = (count: number, of: UnitNoun) =>
  of === 'locality' ? plural(count, 'locality', 'localities') : plural(count, 'unit', 'units');
const counted = (count: Figure, of: UnitNoun) => say`${count} ${noun(Number(count.text), of)}`;
const places = (count: Figure) => say`${count} ${plural(Number(count.text), 'place', 'places')}`;
const criteriaOf = (count: number) => `${count} ${plural(count, 'criterion', 'criteria')}`;
const criteriaCount = (count: Figure) => say`${count} ${plural(Number(count.text), 'criterion', 'criteria')}`;

const blockName = (name: string) => `block ${name.replace(/^(khối|block)\s+/iu, '')}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** `A, B and C`; items that hold commas themselves stand apart by semicolons. */
const list = (items: readonly (Figure | Phrase)[]) =>
  holdCommas(items) ? listed(items, '; ') : listed(items, ', ', ' and ');

const cutList = ({ items, more }: CutList, of: UnitNoun): Phrase =>
  more === 0
    ? list(items)
    : say`${listed(items, holdCommas(items) ? '; ' : ', ')} and ${more} more ${noun(more, of)}`;

/** The same of whole clauses. */
const cutItems = ({ items, more }: CutList, of: UnitNoun): Phrase =>
  more === 0 ? listed(items, '; ') : say`${listed(items, '; ')}; and ${more} more ${noun(more, of)}`;

const rankOf = ({ rank }: FieldItem): Phrase => (rank === null ? [] : say`, ${rank} of the block`);
const withPercentAndRank = (one: FieldItem) => say`${one.name} (${one.percent}${rankOf(one)})`;
const withPercent = (one: FieldItem) => say`${one.name} (${one.percent})`;
const withRank = (one: FieldItem) => (one.rank === null ? say`${one.name}` : say`${one.name} (${one.rank})`);
const fieldNames = (fields: readonly FieldItem[], phrase: (one: FieldItem) => Phrase) =>
  list(fields.map(phrase));
const ownName = (one: FieldItem) => say`${one.name}`;

/** Scores, a clause each. */
const cutScores = ({ items, more }: CutList): Phrase =>
  more === 0 ? listed(items, '; ') : say`${listed(items, '; ')}; and ${more} more`;

export const announcement: AnnouncementTexts = {
  sheetName: 'Announcement',
  inSummary: 'The text of the announcement',
  inHelp: 'The announcement, to copy into a report.',
  title: (year) =>
    `PUBLIC ADMINISTRATION REFORM INDEX${year === null ? '' : ` ${periodName(year)}`}: ANNOUNCEMENT OF RESULTS`,
  content: 'Text',
  details: 'More detail',
  sources: 'Cells of its figures',
  moreCells: (count) => `and ${count} more`,
  note: 'Written from the figures of the result sheets; the columns on the right (not printed) have more detail and the cells that the figures come from.',
  commendHeading: 'To be commended',
  mendHeading: 'To be improved',
  blockHeading: (block) => capital(blockName(block)),
  ordinal: (rank) => `${numbers.plain(rank)}${endings[ordinals.select(rank)]}`,
  percentagePoints: (value) => `${points.format(roundHalfUp(value, 2))} percentage points`,
  signed: numbers.signed,
  points: numbers.plain,
  unit: (name, provisional) => (provisional ? `${name} (provisional)` : name),

  averages: ({ year, items }) =>
    say`According to the public administration reform index${year === null ? '' : ` of ${periodName(year)}`}, ${listed(
      items.map(({ block, percent }) => say`${blockName(block)} has an average of ${percent}`),
      '; ',
    )}.`,
  noneRanked: ({ block }) => say`No unit of ${blockName(block)} is ranked yet.`,
  onlyUnit: ({ block, unit, percent }) =>
    say`${unit} is the only unit ranked in ${blockName(block)}, at ${percent}.`,
  allTied: ({ block, count, noun: of, percent }) =>
    say`All ${counted(count, of)} of ${blockName(block)} share the 1st rank at ${percent}.`,
  leadersKept: ({ block, units, percent, noun: of }) =>
    say`In ${blockName(block)}, ${cutList(units, of)} ${plural(units.items.length, 'keeps', 'keep')} the lead (${percent}).`,
  leaderRose: ({ block, unit, percent, from, year }) =>
    say`In ${blockName(block)}, ${unit} takes the lead (${percent}), after being ${from} in ${periodName(year)}.`,
  leaders: ({ block, units, percent, noun: of }) =>
    say`In ${blockName(block)}, ${cutList(units, of)} ${units.items.length === 1 ? 'leads' : 'lead together'} (${percent}).`,
  leadersBefore: ({ units, noun: of }) =>
    say`Of these, ${cutList(units, of)} ${plural(units.items.length, 'keeps', 'keep')} the lead.`,
  formerLeaders: ({ year, items, more, noun: of }) =>
    say`In ${periodName(year)} the lead was held by ${cutList({ items: items.map(({ unit, rank }) => say`${unit} (now ${rank})`), more }, of)}.`,
  provisional: ({ count, list: units, noun: of }) =>
    say`The results of ${counted(count, of)} are provisional: ${cutItems(units, of)}.`,
  provisionalItem: (unit, blanks) => say`${unit} (${criteriaOf(blanks)} not scored yet)`,
  objectionsDecided: ({ count, accepted, partly, refused, list: scores }) =>
    say`Of ${count} decided ${plural(Number(count.text), 'objection', 'objections')}, ${accepted} accepted, ${partly} accepted in part and ${refused} refused${
      scores.items.length === 0 ? '' : say`; changed scores: ${cutScores(scores)}`
    }.`,
  objectionItem: ({ unit, criterion, from, to, reason, note }) =>
    say`${unit} (criterion ${criterion}: from ${from} to ${to} points${reason === null ? '' : `; the unit’s reason: ${reason}`}${note === null ? '' : `; note of the review: ${note}`})`,
  objectionsOpen: ({ count, list: units, noun: of }) =>
    say`${count} ${plural(Number(count.text), 'objection is', 'objections are')} not decided yet, so that these ranks are provisional: ${cutItems(units, of)}.`,
  intervalItem: (unit, ranks) => (ranks === '' ? say`${unit}` : say`${unit} (${ranks})`),
  notRanked: ({ count, list: units, noun: of }) =>
    say`Not ranked: ${counted(count, of)} (${cutList(units, of)}).`,

  rose: ({ year, count, list: units, noun: of }) =>
    say`${counted(count, of)} rose compared with ${periodName(year)}${shown(units, 'rises')}: ${cutItems(units, of)}.`,
  roseItem: ({ unit, places: up, from, to }) => say`${unit} (up ${places(up)}, from ${from} to ${to})`,
  biggestRise: ({ steps, more, noun: of }) =>
    say`The biggest rise is that of ${cutList({ items: biggestSteps(steps), more }, of)}${alike(steps)}.`,
  fell: ({ year, count, list: units, noun: of }) =>
    say`${counted(count, of)} fell compared with ${periodName(year)}${shown(units, 'falls')}: ${cutItems(units, of)}.`,
  fellItem: ({ unit, places: down, from, to }) => say`${unit} (down ${places(down)}, from ${from} to ${to})`,
  biggestFall: ({ steps, more, noun: of }) =>
    say`The biggest fall is that of ${cutList({ items: biggestSteps(steps), more }, of)}${alike(steps)}.`,
  unmoved: ({ year, count, noun: of }) =>
    say`All ${counted(count, of)} kept their ranks of ${periodName(year)}.`,
  unchanged: ({ count, list: units, noun: of }) =>
    say`${counted(count, of)} kept ${plural(Number(count.text), 'its rank', 'their ranks')}: ${cutList(units, of)}.`,
  notCompared: ({ year, count, list: units, noun: of }) =>
    say`Not compared with ${periodName(year)}: ${counted(count, of)}, ${cutItems(units, of)}.`,
  notComparedItem: (unit, reason, year) =>
    say`${unit} (${reason === null ? `without a rank ${previousPeriod(year)}` : reasonName(reason, year)})`,
  left: ({ year, count, list: units, noun: of }) =>
    say`No longer in the block: ${counted(count, of)} of ${periodName(year)}, ${cutList(units, of)}.`,
  criteriaChanged: ({ year, added, removed, maxChanged }) =>
    say`The block’s criteria set differs from that of ${periodName(year)} (${listed(
      [
        ...(added.text === '0' ? [] : [say`${criteriaCount(added)} added`]),
        ...(removed.text === '0' ? [] : [say`${criteriaCount(removed)} removed`]),
        ...(maxChanged.text === '0' ? [] : [say`${criteriaCount(maxChanged)} with different max points`]),
      ],
      ', ',
    )}), so percentages are compared.`,

  indexMoves: ({ year, rose, fell, same, noun: of }) =>
    say`Compared with ${periodName(year)}, the index ${listed(
      [
        ...(rose.text === '0' ? [] : [say`rose for ${counted(rose, of)}`]),
        ...(fell.text === '0' ? [] : [say`fell for ${counted(fell, of)}`]),
        ...(same.text === '0' ? [] : [say`stayed the same for ${counted(same, of)}`]),
      ],
      ', ',
    )}.`,
  biggestIndexRise: ({ items }) =>
    say`The index rose most for ${list(
      items.map(({ unit, change, from, to }) => say`${unit} (${change}, from ${from} to ${to})`),
    )}.`,
  biggestIndexFall: ({ items }) =>
    say`The index fell most for ${list(
      items.map(({ unit, change, from, to }) => say`${unit} (${change}, from ${from} to ${to})`),
    )}.`,
  fellWithoutLoss: ({ count, list: units, noun: of, all }) =>
    say`${counted(count, of)} fell in rank though the index ${all ? 'rose' : 'did not fall'}, since more ${noun(2, of)} have a higher one: ${cutItems(units, of)}.`,
  roseWithoutGain: ({ count, list: units, noun: of, all }) =>
    say`${counted(count, of)} rose in rank though the index ${all ? 'fell' : 'did not rise'}, since fewer ${noun(2, of)} have a higher one: ${cutItems(units, of)}.`,
  withoutItem: ({ unit, moved, from, to }) =>
    moved === 'unchanged'
      ? say`${unit} (index unchanged at ${to})`
      : say`${unit} (index ${moved === 'rose' ? 'up' : 'down'} from ${from} to ${to})`,

  about: (unit) => say`The fields of ${unit}: `,
  fieldsAbove: ({ unit, count, total, year }) => fieldsOn('above', unit, count, total, year),
  fieldsBelow: ({ unit, count, total, year }) => fieldsOn('below', unit, count, total, year),
  fieldGroups: ({ unit, groups, isFurther }) =>
    isFurther
      ? say`Of these, ${listed(groups, '; ')}.`
      : say`Of the fields of ${unit}, ${listed(groups, '; ')}.`,
  fieldsFull: ({ count, fields }) => say`${count} ${are(fields)} at the max: ${fieldNames(fields, ownName)}`,
  fieldsNear: ({ count, fields }, threshold) =>
    say`${count} ${are(fields)} near the max (from ${threshold}% to below 100%): ${fieldNames(fields, withPercentAndRank)}`,
  fieldsTop: ({ count, fields }) =>
    say`${count} ${are(fields)} among the block’s best: ${fieldNames(fields, withPercentAndRank)}`,
  fieldsRest: ({ count, fields, year, all, direction, from, to }) => {
    const side = direction === null ? '' : ` ${direction} ${periodName(year)},`;
    const range = from.text === to.text ? say`at ${to}` : say`from ${from} to ${to}`;
    if (all)
      return say`All ${count} ${plural(fields.length, 'field is', 'fields are')}${side} ${range}: ${fieldNames(fields, withPercent)}.`;
    return fields.length === 1
      ? say`The other field is${side} at ${to}: ${fieldNames(fields, ownName)}.`
      : say`The other ${count} fields are${side} ${range}: ${fieldNames(fields, withPercent)}.`;
  },
  fieldsWorst: ({ count, fields }) =>
    say`${count} ${are(fields)} the lowest of the block: ${fieldNames(fields, withRank)}`,
  fieldsLow: ({ count, fields }, from, to, afterWorst) => {
    const others = say`${count} ${afterWorst ? plural(fields.length, 'other ', 'others ') : ''}`;
    const rank = plural(fields.length, 'ranks', 'rank');
    return from.text === to.text
      ? say`${others}${rank} ${to} in the block: ${fieldNames(fields, ownName)}`
      : say`${others}${rank} from ${from} to ${to} in the block: ${fieldNames(fields, withRank)}`;
  },
  fieldsHighest: ({ total, fields }, rank, low) =>
    low
      ? say`even the best of the ${total}, ${fieldNames(fields, ownName)}, is only ${rank} in the block`
      : say`the best one is ${fieldNames(fields, ownName)}, ${rank} in the block`,
  shares: ({ unit, rose, change, from, to, items }) =>
    say`The index of ${unit} ${rose ? 'rose' : 'fell'} by ${change} (from ${from} to ${to}), mainly because of ${list(
      items.map(({ name, share }) => say`${name} (${share})`),
    )}.`,
  criteriaLost: ({ year, count, items, more }) =>
    say`Criteria that scored in ${periodName(year)} and have 0 points now: ${criteriaOf(Number(count.text))}, ${criteria(items, more)}.`,
  criteriaGained: ({ year, count, items, more }) =>
    say`Criteria that had 0 points in ${periodName(year)} and score now: ${criteriaOf(Number(count.text))}, ${criteria(items, more)}.`,

  grades: ({ items, year, noun: of }) =>
    say`Grades: ${listed(
      items.map(({ grade, count, change }) =>
        change === null || year === null
          ? say`${grade} ${counted(count, of)}`
          : say`${grade} ${counted(count, of)} (${changeOfCount(change, year)})`,
      ),
      '; ',
    )}.`,
  bands: ({ items, year, noun: of }) =>
    say`By band of the index: ${listed(
      items.map(({ band, above, count, change }) => {
        const name = uncapital(statistics.bandName(band, above));
        return change === null || year === null
          ? say`${counted(count, of)} ${name}`
          : say`${counted(count, of)} ${name} (${changeOfCount(change, year)})`;
      }),
      '; ',
    )}.`,
  appraised: ({ self, appraised, direction, cut, raised, same, without, weights, noun: of }) => {
    const plain = ` of the criteria that have both scores${{ share: ' (without weights)', factor: ' (without factors)', none: '' }[weights ?? 'none']}`;
    const average =
      direction === 'same'
        ? say`The appraisal left the average percentage${plain} at the ${appraised} that units gave themselves`
        : say`The appraisal ${direction === 'lower' ? 'lowered' : 'raised'} the average percentage${plain} from ${self} (self-scored) to ${appraised}`;
    const counts = listed(
      [
        ...(cut.text === '0' ? [] : [say`${counted(cut, of)} lost points`]),
        ...(raised.text === '0' ? [] : [say`${counted(raised, of)} gained points`]),
        ...(same.text === '0' ? [] : [say`${counted(same, of)} kept theirs`]),
      ],
      ', ',
    );
    if (without === null) return say`${average}: ${counts}.`;
    return say`${average}: ${counts}; ${counted(without, of)} have no appraised scores to compare with.`;
  },
  largestCuts: ({ items, more, noun: of }) =>
    say`The largest cuts: ${cutList({ items: gapItems(items, 'down'), more }, of)}.`,
  largestRaises: ({ items, more, noun: of }) =>
    say`The largest raises: ${cutList({ items: gapItems(items, 'up'), more }, of)}.`,
  closeCalls: ({ list, step, noun: of }) =>
    say`Close calls, by less than one scoring step (${numbers.points(step)} points): ${cutItems(list, of)}.`,
  yearsAverages: ({ block, items }) =>
    say`Over the ${areYears(items.map(({ period }) => period)) ? 'years' : 'periods'} that are known, the average index of ${blockName(block)} was ${listed(
      items.map(({ period, percent, isChanged }) =>
        percent === null
          ? say`not known in ${periodName(period)} (ranks only)`
          : say`${percent} in ${periodName(period)}${isChanged ? ' (another criteria set)' : ''}`,
      ),
      '; ',
    )}.`,
  yearsLed: ({ unit, times, of, periods }) =>
    say`${unit} led the block most often: ${times} of ${of} times (${periods.map(({ period, isShared }) => `${periodName(period)}${isShared ? ', shared' : ''}`).join('; ')}).`,
  yearsRose: ({ list, first, last, noun: of }) =>
    say`Rose each time from ${periodName(first)} to ${periodName(last)}: ${cutItems(list, of)}.`,
  yearsRoseItem: ({ unit, ranks }) => say`${unit} (${listed(ranks, ', ')})`,
  closeCallItem: ({ unit, above, distance }) => say`${unit} is ${distance} below ${above}`,
  zeroScores: ({ list: { items, more }, threshold }) =>
    say`Criteria of large weight (max points of at least ${numbers.plain(threshold)}) that scored zero: ${listed(items, '; ')}${more === 0 ? '' : `; and ${criteriaOf(more)} more`}.`,
  zeroScoreItem: ({ criterion, maxPoints, lostPercent, count, units, noun: of }) =>
    count.text === '1'
      ? say`${criterion}, ${[{ text: `0/${numbers.plain(maxPoints)}`, cells: count.cells }]}${lossOf(lostPercent)} (${cutList(units, of)})`
      : say`${criterion}, 0/${numbers.plain(maxPoints)}${lossOf(lostPercent)} (${counted(count, of)}: ${cutList(units, of)})`,
  criteriaSet: ({ total, drop, raise, merge, clarify, few, noun: of }) => {
    const units = of === 'locality' ? 'localities' : 'units';
    const part = (criteria: NamedCriteria, one: string, several = one) =>
      criteria.count.text === '0'
        ? []
        : [say`${criteria.count} ${criteria.count.text === '1' ? one : several}${named(criteria)}`];
    const same = `all scored ${units} have the same points`;
    const most = `many ${units} have full or nearly full points`;
    const parts = [
      ...part(
        drop,
        `in which ${same}: consider whether it is needed`,
        `in which ${same}: consider whether they are needed`,
      ),
      ...part(raise, `in which ${most}: the bar may have to be raised`),
      ...part(
        merge,
        'is scored almost the same as another one: consider merging them',
        'are scored almost the same as others: consider merging them',
      ),
      ...part(clarify, 'may need clearer scoring'),
    ];
    const chance = few === null ? '' : `; with only ${numbers.plain(few)} ${units} it may also be chance`;
    return parts.length === 0
      ? say`Review of the criteria set: none of ${criteriaOf(total)} seems to need a change.`
      : say`Suggestions from the review of the criteria set (${criteriaOf(total)}): ${listed(parts, '; ')}${chance}.`;
  },
  commend: ({ block, items }) => say`${capital(blockName(block))}: ${listed(items, '; ')}.`,
  commendLeaders: (units) => say`${cutList(units, 'unit')} (leading)`,
  commendRisers: (units, up) => say`${cutList(units, 'unit')} (biggest rise, ${places(up)})`,
  commendAllAbove: (units, year) => say`${cutList(units, 'unit')} (above ${periodName(year)} in every field)`,
  mend: ({ block, items }) => say`${capital(blockName(block))}: ${listed(items, '; ')}.`,
  mendFallers: (units, down) => say`${cutList(units, 'unit')} (biggest fall, ${places(down)})`,
  mendZeroScores: (count, units) => say`zero scores of large weight: ${count} (${cutList(units, 'unit')})`,
  mendField: (name, percent) => say`the field with the lowest average is ${name} (${percent})`,
  mendAllBelow: (units, year) => say`${cutList(units, 'unit')} (below ${periodName(year)} in every field)`,
};

/** Which criteria, in brackets behind how many. */
function named({ list: { items, more } }: NamedCriteria): Phrase {
  return say` (${listed(items, '; ')}${more === 0 ? '' : ` and ${more} more`})`;
}

/** Why a unit is not compared with the period before. */
export function reasonName(reason: NotComparedReason, previous: Period): string {
  const before = previousPeriod(previous);
  return {
    new: `not there ${before}`,
    merged: 'merged from several units',
    part: `merged from several units, only one of which is known ${before}`,
    split: 'split off from another unit',
    ambiguous: `the tables of ${before} disagree`,
    namesake: 'several districts have a unit of that name',
  }[reason];
}

/** `All 7 fields of Sở A are above 2022.` */
function fieldsOn(side: string, unit: Phrase, count: Figure, total: number, year: number): Phrase {
  return total > 1 && Number(count.text) === total
    ? say`All ${count} fields of ${unit} are ${side} ${periodName(year)}.`
    : say`${unit} is ${side} ${periodName(year)} in ${count} of its ${total} ${plural(total, 'field', 'fields')}.`;
}

function are(fields: readonly FieldItem[]): string {
  return plural(fields.length, 'is', 'are');
}

function shown({ items, more }: CutList, what: string): string {
  return more === 0 ? '' : `, the ${items.length} biggest ${what} being`;
}

function criteria(items: readonly { readonly name: Figure; readonly score: string }[], more: number): Phrase {
  const shownItems = items.map(({ name, score }) => say`${name} (${score})`);
  return say`${listed(shownItems, '; ')}${more === 0 ? '' : `; and ${more} more`}`;
}

function gapItems(items: SentenceFacts['largestCuts']['items'], direction: 'down' | 'up'): readonly Phrase[] {
  return items.map(
    ({ unit, gap, from, to }) => say`${unit} (${direction} ${gap} points, from ${from} to ${to})`,
  );
}

function changeOfCount(change: number, year: number): string {
  if (change === 0) return `as in ${periodName(year)}`;
  return `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than in ${periodName(year)}`;
}

/** What a zero score costs in a weighted index. */
function lossOf(lost: number | null): string {
  return lost === null ? '' : `, ${announcement.percentagePoints(lost)} of the index`;
}

/** Each of the biggest moves; how many places is said once behind them where there are several. */
function biggestSteps(steps: readonly RankStep[]): readonly Phrase[] {
  return steps.map(({ unit, places: count, from, to }) =>
    steps.length === 1
      ? say`${unit} (${places(count)}, from ${from} to ${to})`
      : say`${unit} (from ${from} to ${to})`,
  );
}

/** The biggest moves are all of so many places. */
function alike(steps: readonly RankStep[]): Phrase {
  const [first] = steps;
  return first === undefined || steps.length === 1 ? [] : say`, ${places(first.places)} each`;
}
