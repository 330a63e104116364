import { given, when } from '../../lists';
import { isCloseCall } from '../../explain/statistics/margins';
import type { UnitMargins } from '../../explain/statistics/margins';
import type { Sentence } from '../context/announcement';
import { figure } from '../words/phrases';
import { cut } from './blockDraft';
import type { BlockDraft } from './blockDraft';

/** How many units lie in which band of the index, where no grades say so, and whose ranks one step of one score would change. */
export function statisticsSentences(draft: BlockDraft): readonly Sentence[] {
  return [...bands(draft), ...closeCalls(draft)];
}

function bands(draft: BlockDraft): readonly Sentence[] {
  const { block, noun } = draft;
  const all = block.statistics.bands;
  const unitsByName = new Map(block.units.map((unit) => [unit.name, unit]));
  const items = all.flatMap(({ from, isAbove, units, previousUnits }, at) =>
    when(units.length > 0, {
      band: { from, isAbove },
      above: all[at - 1] ?? null,
      count: draft.count(
        units.flatMap((name) => given(unitsByName.get(name), (unit) => unit)),
        'percent',
      ),
      change: previousUnits === null ? null : units.length - previousUnits,
    }),
  );
  if (block.gradeCounts.length > 0 || block.units.length < 2 || items.length === 0) return [];
  return [draft.say('bands', { items, year: block.moves?.year ?? null, noun })];
}

function closeCalls(draft: BlockDraft): readonly Sentence[] {
  const { block, noun } = draft;
  const { margins, smallestStep } = block.statistics;
  const units = new Map(block.units.map((unit) => [unit.name, unit]));
  const close = margins.filter(({ above }) => isCloseCall(above, smallestStep));
  if (close.length === 0 || smallestStep === null) return [];
  const list = cut(close, (margin) => closeCall(margin));
  return [draft.say('closeCalls', { list, step: smallestStep, noun })];

  function closeCall({ unit, above }: UnitMargins) {
    const [own, other] = [units.get(unit), units.get(above?.unit ?? '')];
    return own === undefined || other === undefined || above === null
      ? []
      : draft.words.closeCallItem({
          unit: draft.unit(own),
          above: draft.unit(other),
          distance: figure(
            draft.words.percentagePoints(above.percent),
            draft.cells.of(own, 'percent'),
            draft.cells.of(other, 'percent'),
          ),
        });
  }
}
