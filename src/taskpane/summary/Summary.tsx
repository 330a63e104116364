import { Caption1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/read/findings';
import type { ShownRun } from '../host/shownRun';
import { useTexts } from '../texts/paneTexts';
import { summaryOf } from './summaryOf';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '8px' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    margin: 0,
    padding: '8px 0',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'center',
  },
  figure: { display: 'flex', flexDirection: 'column-reverse' },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly run: ShownRun;
  readonly announced: boolean;
}

/** What was found in the workbook, and what needs a look. */
export function Summary({ run, announced }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const summary = summaryOf(run);
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const found = severities.filter((severity) => summary.findings[severity] > 0);
  const notes = [
    pane.written(summary.resultSheets),
    ...(summary.passedOver.length > 0
      ? [`${pane.passedOver(summary.passedOver.length)}: ${summary.passedOver.join(', ')}.`]
      : []),
    ...(found.length > 0
      ? [`${found.map((severity) => pane.severityCounts[severity](summary.findings[severity])).join(', ')}.`]
      : []),
  ];
  return (
    <section className={styles.summary}>
      <Text role="status" weight="semibold">
        {announced && pane.finished(summary.blocks, summary.units)}
      </Text>
      <dl className={styles.figures}>
        {(['blocks', 'units', 'criteria'] as const).map((name) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.label}>{pane.counts[name]}</dt>
            <dd className={styles.number}>{numbers.plain(summary[name])}</dd>
          </div>
        ))}
      </dl>
      {summary.stoppedBlocks.map(({ name, errors }) => (
        <MessageBar key={name} intent="error" layout="multiline">
          <MessageBarBody>{pane.blockStopped(name, errors)}</MessageBarBody>
        </MessageBar>
      ))}
      <Caption1 className={styles.note}>{notes.join(' ')}</Caption1>
    </section>
  );
}
