import type { Sentence } from '../context/announcement';
import type { BlockDraft } from './blockDraft';

/** How many units of a block have each grade, and how that changed; nothing where there are no grades. */
export function gradeSentences(draft: BlockDraft): readonly Sentence[] {
  const { block, noun } = draft;
  if (block.gradeCounts.every(({ units }) => units === 0)) return [];
  const items = block.gradeCounts.map(({ grade, units, previousUnits }) => ({
    grade,
    count: draft.count(
      block.units.filter((unit) => unit.ranked && unit.grade === grade),
      'grade',
    ),
    change: previousUnits === null ? null : units - previousUnits,
  }));
  return [draft.say('grades', { items, year: block.moves?.year ?? null, noun })];
}
