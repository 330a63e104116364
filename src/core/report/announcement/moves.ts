import { when } from '../../lists';
import type { BlockMoves, UnitMove } from '../../explain/moves';
import type { Sentence } from '../context/announcement';
import { figure } from '../words/phrases';
import { LONGEST_LIST, cut } from './blockDraft';
import type { BlockDraft } from './blockDraft';

/** The group that rose, and the biggest rise. */
export function riseSentences(draft: BlockDraft, moves: BlockMoves): readonly Sentence[] {
  const { rose, biggestRise, year } = moves;
  if (rose.length === 0) return [];
  const { words, noun } = draft;
  const list = cut(shownMoves(rose), (move) => words.roseItem(draft.step(move)));
  const count = draft.count(unitsOf(rose), 'change');
  return [
    draft.say('rose', { year, count, list, noun }),
    ...when(biggestRise.length < rose.length, biggest(draft, 'biggestRise', biggestRise)),
  ];
}

/** The group that fell, and the biggest fall. */
export function fallSentences(draft: BlockDraft, moves: BlockMoves): readonly Sentence[] {
  const { fell, biggestFall, year } = moves;
  if (fell.length === 0) return [];
  const { words, noun } = draft;
  const list = cut(shownMoves(fell), (move) => words.fellItem(draft.step(move)));
  const count = draft.count(unitsOf(fell), 'change');
  return [
    draft.say('fell', { year, count, list, noun }),
    ...when(biggestFall.length < fell.length, biggest(draft, 'biggestFall', biggestFall)),
  ];
}

/** Units that stayed, that cannot be compared and that left; what became of the criteria set. */
export function otherSentences(draft: BlockDraft, moves: BlockMoves): readonly Sentence[] {
  const { words, noun } = draft;
  const { year, unchanged, notCompared, left, setChange } = moves;
  const sentences: Sentence[] = [];
  const compared = unchanged.length + moves.rose.length + moves.fell.length;
  if (compared > 1 && unchanged.length === compared) {
    sentences.push(draft.say('unmoved', { year, count: draft.count(unitsOf(unchanged), 'change'), noun }));
  } else if (unchanged.length > 0) {
    const count = draft.count(unitsOf(unchanged), 'change');
    const list = draft.units(unitsOf(unchanged));
    sentences.push(draft.say('unchanged', { count, list, noun }));
  }
  if (notCompared.length > 0) {
    const list = cut(notCompared, ({ unit, reason }) =>
      words.notComparedItem(draft.unit(unit), reason, year),
    );
    const count = draft.count(unitsOf(notCompared), 'change');
    sentences.push(draft.say('notCompared', { year, count, list, noun }));
  }
  if (left.length > 0) {
    const list = cut(left, ({ name, rankPlace, percentPlace }) => figure(name, rankPlace ?? percentPlace));
    const count = figure(left.length, ...left.map(({ rankPlace }) => rankPlace));
    sentences.push(draft.say('left', { year, count, list, noun }));
  }
  if (setChange !== null && setChange.added + setChange.removed + setChange.maxChanged > 0) {
    const { place, previousPlace } = setChange;
    const facts = {
      year,
      added: figure(setChange.added, place),
      removed: figure(setChange.removed, previousPlace),
      maxChanged: figure(setChange.maxChanged, place, previousPlace),
    };
    sentences.push(draft.say('criteriaChanged', facts));
  }
  return sentences;
}

/** The indexes' own list: ranks and indexes need not move alike. */
export function indexSentences(draft: BlockDraft, moves: BlockMoves): readonly Sentence[] {
  const { noun } = draft;
  const { year, indexRose, indexFell, indexUnchanged } = moves;
  if (indexRose.length + indexFell.length + indexUnchanged.length < 2) return [];
  const of = (group: readonly UnitMove[]) => draft.count(unitsOf(group), 'percent');
  const facts = { year, rose: of(indexRose), fell: of(indexFell), same: of(indexUnchanged), noun };
  const top = (group: readonly UnitMove[]) => {
    const [first] = group;
    const alike = group.filter(({ indexChange }) => indexChange === first?.indexChange);
    return {
      items: alike.slice(0, LONGEST_LIST).map((move) => ({
        unit: draft.unit(move.unit),
        change: draft.indexChange(move),
        from: draft.previousPercent(move),
        to: draft.percent(move.unit),
      })),
    };
  };
  return [
    draft.say('indexMoves', facts),
    ...when(indexRose.length > 0, draft.say('biggestIndexRise', top(indexRose))),
    ...when(indexFell.length > 0, draft.say('biggestIndexFall', top(indexFell))),
  ];
}

/** A unit can fall without losing a point, and rise without gaining one: the others moved. */
export function othersMovedSentences(draft: BlockDraft, moves: BlockMoves): readonly Sentence[] {
  const { words, noun } = draft;
  const of = (group: readonly UnitMove[], against: UnitMove['index']) =>
    group.filter(({ index }) => index !== null && index !== against);
  const facts = (group: readonly UnitMove[]) => ({
    count: draft.count(unitsOf(group), 'change'),
    list: cut(group, (move) =>
      words.withoutItem({
        unit: draft.unit(move.unit),
        moved: move.index ?? 'unchanged',
        from: draft.previousPercent(move),
        to: draft.percent(move.unit),
      }),
    ),
    noun,
    all: group.every(({ index }) => index !== 'unchanged'),
  });
  const fell = of(moves.fell, 'fell');
  const rose = of(moves.rose, 'rose');
  return [
    ...when(fell.length > 0, draft.say('fellWithoutLoss', facts(fell))),
    ...when(rose.length > 0, draft.say('roseWithoutGain', facts(rose))),
  ];
}

function biggest(
  draft: BlockDraft,
  kind: 'biggestRise' | 'biggestFall',
  moves: readonly UnitMove[],
): Sentence {
  const steps = moves.slice(0, LONGEST_LIST).map((move) => draft.step(move));
  const facts = { steps, more: moves.length - steps.length, noun: draft.noun };
  return draft.say(kind, facts);
}

/** In order of rank; of a list that will be cut the biggest moves come first. */
function shownMoves(moves: readonly UnitMove[]): readonly UnitMove[] {
  return moves.length <= LONGEST_LIST ? moves : [...moves].sort((a, b) => b.places - a.places);
}

function unitsOf(moves: readonly UnitMove[]) {
  return moves.map(({ unit }) => unit);
}
