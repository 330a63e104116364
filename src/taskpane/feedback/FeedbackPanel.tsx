import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ShownBlock } from '../worker/shown/shownRun';
import { Disclosure } from '../disclosure/Disclosure';
import { useViewTexts } from '../texts/viewTexts';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 4px 12px 26px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly blocks: readonly ShownBlock[];
  readonly block: ShownBlock;
  readonly state: Pick<PaneState, 'activity'>;
  readonly actions: Pick<PaneActions, 'writeFeedback'>;
}

/** Makes the feedback sheets (*phiếu kết quả*) of a whole block or of all; a unit's own is made in its row. */
export function FeedbackPanel({ blocks, block, state, actions }: Props) {
  const styles = useStyles();
  const { feedback: texts } = useViewTexts().results;
  const isBusy = state.activity.kind === 'working' || state.activity.kind === 'waiting';
  const units = blocks.reduce((sum, { units: { length } }) => sum + length, 0);
  return (
    <Disclosure
      as="section"
      panelClassName={styles.panel}
      label={<Text weight="semibold">{texts.several}</Text>}
    >
      <Caption1 className={styles.hint}>{texts.hint}</Caption1>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          actions.writeFeedback({ block: block.name });
        }}
      >
        {texts.block(block.units.length)}
      </Button>
      {blocks.length > 1 && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            actions.writeFeedback('all');
          }}
        >
          {texts.all(units)}
        </Button>
      )}
    </Disclosure>
  );
}
