import { given, when } from '../../lists';
import type { BlockMoves, UnitMove } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Sentence } from '../context/announcement';
import { heavyZeroScores } from './scores';
import { figure } from '../words/phrases';
import type { Phrase } from '../words/phrases';
import type { BlockDraft } from './blockDraft';

/** Who of a block is to be commended: who leads, who rose most, whose every field is above last year. */
export function commendSentence(draft: BlockDraft): readonly Sentence[] {
  const { block, words } = draft;
  const { moves } = block;
  const ranked = block.units.filter((unit) => unit.ranked);
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const items: Phrase[] = [];
  // Where all share the first rank nobody leads.
  if (leaders.length > 0 && leaders.length < ranked.length)
    items.push(words.commendLeaders(draft.units(leaders)));
  if (moves !== null) {
    const rise = biggest(draft, moves.biggestRise);
    if (rise !== null) items.push(words.commendRisers(rise.units, rise.places));
    const named = new Set([...leaders, ...moves.biggestRise.map(({ unit }) => unit)]);
    const above = allFields(moves, 'above').filter((unit) => !named.has(unit));
    if (above.length > 0) items.push(words.commendAllAbove(draft.units(above), moves.year));
  }
  return when(items.length > 0, draft.say('commend', { block: draft.name, items }));
}

/** What is to be mended in a block: who fell most, heavy zero scores, units below in every field, the weakest field. */
export function mendSentence(draft: BlockDraft): readonly Sentence[] {
  const { block, words } = draft;
  const { moves } = block;
  const items: Phrase[] = [];
  if (moves !== null) {
    const fall = biggest(draft, moves.biggestFall);
    if (fall !== null) items.push(words.mendFallers(fall.units, fall.places));
    const named = new Set(moves.biggestFall.map(({ unit }) => unit));
    const below = allFields(moves, 'below').filter((unit) => !named.has(unit));
    if (below.length > 0) items.push(words.mendAllBelow(draft.units(below), moves.year));
  }
  const zeros = heavyZeroScores(draft).flat();
  if (zeros.length > 0) {
    const names = new Set(zeros.map(({ unit }) => unit));
    const units = block.units.filter(({ name }) => names.has(name));
    const count = figure(zeros.length, ...zeros.map(({ place }) => place));
    items.push(words.mendZeroScores(count, draft.units(units)));
  }
  const weakest = weakestField(draft);
  if (weakest !== null) items.push(weakest);
  return when(items.length > 0, draft.say('mend', { block: draft.name, items }));
}

function biggest(draft: BlockDraft, moves: readonly UnitMove[]) {
  const [first] = moves;
  if (first === undefined) return null;
  const units = moves.map(({ unit }) => unit);
  return {
    units: draft.units(units),
    places: figure(first.places, ...units.map((unit) => draft.cells.of(unit, 'change'))),
  };
}

/** Units whose every field is on one side of last year. */
function allFields({ units }: BlockMoves, side: 'above' | 'below'): readonly RankedUnit[] {
  return units.flatMap(({ unit, causes }) =>
    unit.ranked && causes !== null && causes.fields.length > 1 && causes[side].length === causes.fields.length
      ? [unit]
      : [],
  );
}

/** The field with the lowest average, where the block's fields have different ones. */
function weakestField(draft: BlockDraft): Phrase | null {
  const averages = draft.block.fields.flatMap(({ name, averagePercent }) =>
    given(averagePercent, (average) => ({ name, average })),
  );
  const [first, ...others] = [...averages].sort((a, b) => a.average - b.average);
  const [next] = others;
  if (first === undefined || next === undefined || next.average === first.average) return null;
  const percent = draft.share(first.average, draft.cells.fieldAverages);
  return draft.words.mendField(first.name, percent);
}
