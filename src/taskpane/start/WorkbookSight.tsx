import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { SheetData } from '../host/paneHost';
import type { PaneActions } from '../state/actions/paneActions';
import { useTexts } from '../texts/paneTexts';
import { onlyHeard } from '../theme/onlyHeard';
import type { Curing } from '../findings/curing';
import { BlockList } from './BlockList';
import { FoundFindings } from './FoundFindings';
import { useViewTexts } from '../texts/viewTexts';
import { runTime } from './runTime';

const useStyles = makeStyles({
  sight: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: onlyHeard,
});

interface Props {
  readonly read: SheetData;
  readonly actions: PaneActions;
  readonly curing: Curing;
}

/** What the pane sees in the workbook: years, blocks and their units, what is wrong, and earlier results. */
export function WorkbookSight({ read, actions, curing }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().opening;
  const { language, pane } = useTexts();
  const { overview, findings } = read;
  const { blocks, year, previousYear, missing, resultSheets, lastRun } = overview;
  const ready = blocks.filter(({ errors }) => errors === 0).length;
  const units = blocks.reduce((sum, block) => sum + block.units, 0);
  const years = [
    year === null ? texts.yearUnknown : texts.year(year),
    previousYear === null ? texts.notCompared : texts.comparedWith(previousYear),
  ];
  return (
    <div className={styles.sight}>
      <span role="status" className={styles.status}>
        {texts.seen(blocks.length, units)}
      </span>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {texts.title}
        </Subtitle2>
        <Button size="small" appearance="subtle" onClick={actions.look}>
          {texts.lookAgain}
        </Button>
      </div>
      <Text>{years.join(' · ')}</Text>
      {(ready < blocks.length || blocks.length === 0) && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {ready === 0 ? texts.stopped.all : texts.stopped.some(ready, blocks.length)}
          </MessageBarBody>
        </MessageBar>
      )}
      {missing !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.missing(missing.names, missing.more)}</MessageBarBody>
        </MessageBar>
      )}
      {blocks.length > 0 && <BlockList blocks={blocks} />}
      <FoundFindings findings={findings} onSelect={actions.select} curing={curing} />
      {resultSheets > 0 && (
        <Caption1 className={styles.quiet}>
          {texts.results(resultSheets, lastRun === null ? null : runTime(lastRun, language))}
        </Caption1>
      )}
      {ready > 0 && <Caption1 className={styles.quiet}>{texts.next}</Caption1>}
    </div>
  );
}
