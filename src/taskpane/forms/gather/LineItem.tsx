import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { topOf } from '../../../core/workbook';
import { Disclosure } from '../../disclosure/Disclosure';
import type { PaneActions } from '../../state/actions/paneActions';
import { useViewTexts } from '../../texts/viewTexts';
import type { ShownGather, ShownLine } from '../../worker/shown/shownGather';
import { ChangedCells } from './ChangedCells';
import { LeftList } from './LeftList';
import { LineDecisions } from './LineDecisions';

const useStyles = makeStyles({
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block' },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  // As high as its words in a narrow pane.
  badge: { height: 'auto', marginRight: '6px', padding: '1px 6px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 4px 12px 26px', minWidth: 0 },
  open: { alignSelf: 'flex-start' },
});

interface Props {
  readonly line: ShownLine;
  readonly units: ShownGather['units'];
  readonly busy: boolean;
  /** Whether new sheets were made. */
  readonly isWritten: boolean;
  readonly actions: Pick<PaneActions, 'gather' | 'select'>;
}

/** A file and a unit in one line; opened, what of it is left, what changes, and what is to be decided. */
export function LineItem({ line, units, busy, isWritten, actions }: Props) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  const { states } = useViewTexts().gather;
  const { unit, file, block, state, scores, group, tab, isNewTab, isOfSurvey } = line;
  const facts = [
    ...(block === '' ? [] : [block]),
    ...(scores > 0 ? [words.scores(scores)] : []),
    ...(isOfSurvey ? [words.ofSurvey] : []),
    file,
  ];
  return (
    <Disclosure
      as="li"
      isOpenAtFirst={group === 'review'}
      panelClassName={styles.panel}
      label={
        <span className={styles.label}>
          <Text weight="semibold" className={styles.name}>
            {unit === '' ? words.unknownUnit : unit}
          </Text>
          <Caption1 className={styles.facts}>
            <Badge className={styles.badge} appearance="tint" shape="rounded" color={colorOf(line)}>
              {states[state]}
            </Badge>{' '}
            {facts.join(' · ')}
          </Caption1>
        </span>
      }
    >
      <LeftList line={line} busy={busy} onDecide={actions.gather.decide} />
      <LineDecisions line={line} units={units} busy={busy} onDecide={actions.gather.decide} />
      <ChangedCells changed={line.changed} />
      {tab !== '' && (isWritten || !isNewTab) && (
        <Button
          className={styles.open}
          size="small"
          aria-label={words.openSheetOf(unit)}
          onClick={() => {
            actions.select(topOf(tab));
          }}
        >
          {words.openSheet}
        </Button>
      )}
    </Disclosure>
  );
}

function colorOf({ group, state }: ShownLine): 'success' | 'warning' | 'danger' | 'informative' {
  if (state === 'taken' || state === 'replaced') return 'success';
  if (state === 'password' || state === 'unreadable') return 'danger';
  return group === 'review' ? 'warning' : 'informative';
}
