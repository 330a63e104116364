import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BlockMoves } from '../../core/explain/moves';
import { useTexts } from '../texts/paneTexts';
import { moveGroups, type MoveGroup } from './moveGroups';
import { useMovesTexts } from './movesTexts';

const useStyles = makeStyles({
  groups: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '6px 2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  rose: { color: tokens.colorPaletteGreenForeground1 },
  fell: { color: tokens.colorPaletteRedForeground1 },
  unchanged: {},
  notCompared: { color: tokens.colorNeutralForeground3 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'center' },
});

const MARKS: Readonly<Record<MoveGroup, string>> = { rose: '▲', fell: '▼', unchanged: '–', notCompared: '?' };

interface Props {
  readonly moves: BlockMoves;
  readonly chosen: MoveGroup | null;
  readonly onChoose: (group: MoveGroup | null) => void;
}

/** How many units rose, fell, stayed and cannot be compared; each count filters the list, and again shows all. */
export function GroupFilter({ moves, chosen, onChoose }: Props) {
  const styles = useStyles();
  const texts = useMovesTexts();
  const { numbers } = useTexts();
  return (
    <div role="group" aria-label={texts.filter} className={styles.groups}>
      {moveGroups.map((group) => (
        <button
          key={group}
          type="button"
          className={mergeClasses(styles.group, group === chosen && styles.chosen)}
          aria-pressed={group === chosen}
          onClick={() => {
            onChoose(group === chosen ? null : group);
          }}
        >
          <span className={mergeClasses(styles.count, styles[group])}>
            <span aria-hidden>{MARKS[group]}</span> {numbers.plain(moves[group].length)}
          </span>
          <span className={styles.label}>{texts.groups[group]}</span>
        </button>
      ))}
    </div>
  );
}
