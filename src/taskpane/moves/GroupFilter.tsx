import type { BlockMoves } from '../../core/explain/moves';
import { ToggleGroup } from '../lists/filters/ToggleGroup';
import { useTexts } from '../texts/paneTexts';
import { MOVE_GROUPS } from './slope/moveGroups';
import type { MoveGroup } from './slope/moveGroups';
import { useViewTexts } from '../texts/viewTexts';

interface Props {
  readonly moves: BlockMoves;
  readonly chosen: MoveGroup | null;
  readonly onChoose: (group: MoveGroup | null) => void;
}

/** How many units rose, fell, stayed and cannot be compared; each count filters the list, and again shows all. */
export function GroupFilter({ moves, chosen, onChoose }: Props) {
  const texts = useViewTexts().movesView;
  const { numbers } = useTexts();
  return (
    <ToggleGroup
      label={texts.filter}
      toggles={MOVE_GROUPS.map((group) => ({
        value: group,
        count: numbers.plain(moves[group].length),
        mark: MARKS[group],
        text: texts.groups[group],
        tone: TONES[group],
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

const MARKS: Readonly<Record<MoveGroup, string>> = { rose: '▲', fell: '▼', unchanged: '–', notCompared: '?' };
const TONES = { rose: 'good', fell: 'bad', unchanged: 'none', notCompared: 'faint' } as const;
