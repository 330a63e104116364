import { Select } from '@fluentui/react-components';
import { useSelectStyles } from '../lists/filters/selectStyles';
import type { ShownBlock } from '../worker/shown/shownRun';
import { useTexts } from '../texts/paneTexts';

interface Props {
  readonly blocks: readonly ShownBlock[];
  readonly block: ShownBlock;
  /** Takes the block's name. */
  readonly onChoose: (block: string) => void;
}

/** Which block is shown. */
export function BlockChoice({ blocks, block, onChoose }: Props) {
  const styles = useSelectStyles();
  const { pane } = useTexts();
  return (
    <Select
      className={styles.root}
      select={{ className: styles.select }}
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
