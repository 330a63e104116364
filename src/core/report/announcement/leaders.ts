import { when } from '../../lists';
import type { RankedUnit } from '../../rank/ranking';
import type { UnitMove } from '../../explain/moves';
import type { Sentence } from '../context/announcement';
import { LONGEST_LIST, cut } from './blockDraft';
import type { BlockDraft } from './blockDraft';
import { isProvisional } from '../block/provisional';

/** Who leads a block and whether it led before; which of its results are provisional or not ranked. */
export function leaderSentences(draft: BlockDraft): readonly Sentence[] {
  return [...leading(draft), ...formerLeaders(draft), ...provisional(draft), ...notRanked(draft)];
}

function leading(draft: BlockDraft): readonly Sentence[] {
  const { block, name } = draft;
  const ranked = block.units.filter(({ ranked: takesPart }) => takesPart);
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  if (first === undefined) return [draft.say('noneRanked', { block: name })];
  const percent = draft.percent(first);
  const facts = { block: name, units: draft.units([first]), percent, noun: draft.noun };
  if (ranked.length === 1) {
    return [draft.say('onlyUnit', { block: name, unit: draft.unit(first), percent })];
  }
  if (leaders.length === ranked.length) {
    const count = draft.count(ranked, 'rank');
    return [draft.say('allTied', { block: name, count, noun: draft.noun, percent })];
  }
  const moves = block.moves?.leaders ?? [];
  if (leaders.length > 1) return severalLeaders(draft, leaders, moves);
  const [move] = moves;
  if (move === undefined || move.unit.previousRank === null || block.moves === null) {
    return [draft.say('leaders', facts)];
  }
  if (move.unit.previousRank === 1) return [draft.say('leadersKept', facts)];
  const rose = {
    block: name,
    percent,
    unit: draft.unit(first),
    from: draft.previousRank(move),
    year: block.moves.year,
  };
  return [draft.say('leaderRose', rose)];
}

function severalLeaders(
  draft: BlockDraft,
  leaders: readonly RankedUnit[],
  moves: readonly UnitMove[],
): readonly Sentence[] {
  const [first] = leaders;
  if (first === undefined) return [];
  const before = moves.filter(({ unit }) => unit.previousRank === 1).map(({ unit }) => unit);
  const { noun } = draft;
  const facts = { block: draft.name, units: draft.units(leaders), percent: draft.percent(first), noun };
  return [
    draft.say('leaders', facts),
    ...when(before.length > 0, draft.say('leadersBefore', { units: draft.units(before), noun })),
  ];
}

function formerLeaders(draft: BlockDraft): readonly Sentence[] {
  const { moves } = draft.block;
  const former = moves?.formerLeaders.filter(({ unit }) => unit.rank !== null) ?? [];
  if (moves === null || former.length === 0) return [];
  const items = former
    .slice(0, LONGEST_LIST)
    .map((move) => ({ unit: draft.unit(move.unit), rank: draft.rank(move.unit) }));
  const more = former.length - items.length;
  return [draft.say('formerLeaders', { year: moves.year, items, more, noun: draft.noun })];
}

function provisional(draft: BlockDraft): readonly Sentence[] {
  const units = draft.block.units.filter((unit) => unit.ranked && isProvisional(unit, draft.block));
  if (units.length === 0) return [];
  const list = cut(units, (unit) => draft.words.provisionalItem(draft.named(unit), unit.blankScores));
  const count = draft.count(units, 'unit');
  return [draft.say('provisional', { count, list, noun: draft.noun })];
}

function notRanked(draft: BlockDraft): readonly Sentence[] {
  const units = draft.block.units.filter(({ ranked }) => !ranked);
  if (units.length === 0 || units.length === draft.block.units.length) return [];
  const facts = { count: draft.count(units, 'rank'), list: draft.units(units), noun: draft.noun };
  return [draft.say('notRanked', facts)];
}
