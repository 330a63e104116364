import { makeStyles, Select } from '@fluentui/react-components';
import type { ShownBlock } from '../worker/shownRun';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  select: { flexGrow: 1, flexBasis: '84px', minWidth: 0, maxWidth: '100%' },
});

interface Props {
  readonly blocks: readonly ShownBlock[];
  readonly block: ShownBlock;
  /** Takes the block's name. */
  readonly onChoose: (block: string) => void;
}

/** Which block is shown. */
export function BlockChoice({ blocks, block, onChoose }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={pane.block}
      title={block.name}
      value={String(blocks.indexOf(block))}
      onChange={(_, data) => {
        const chosen = blocks[Number(data.value)];
        if (chosen !== undefined) onChoose(chosen.name);
      }}
    >
      {blocks.map(({ name }, index) => (
        <option key={name} value={String(index)}>
          {name}
        </option>
      ))}
    </Select>
  );
}
