import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Severity } from '../../core/findings/kinds';
import type { ShownRun } from '../worker/shown/shownRun';
import { DisclosureToggle } from '../disclosure/DisclosureToggle';
import { MessageActions } from '../problem/MessageActions';
import { useTexts } from '../texts/paneTexts';
import { onlyHeard } from '../theme/onlyHeard';
import { summaryOf } from './summaryOf';
import type { RunSummary } from './summaryOf';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '4px' },
  status: onlyHeard,
  line: { margin: 0, whiteSpace: 'normal', overflowWrap: 'anywhere' },
  headline: { minHeight: '28px', padding: '2px 0' },
  note: { marginLeft: '22px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Stopped blocks beyond these are counted. */
const MOST = 5;

interface Props {
  readonly run: ShownRun;
  readonly announced: boolean;
  /** Whether the sheets are being given it. */
  readonly isBeingWritten: boolean;
  /** Whether the sheets have it. */
  readonly isWritten: boolean;
  readonly onShowFindings: () => void;
}

/** What was ranked in one line, which opens to the rest, and what errors kept out of the ranking or may be missed. */
export function Summary({ run, announced, isBeingWritten, isWritten, onShowFindings }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const summary = summaryOf(run);
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const found = severities.filter((severity) => summary.findings[severity] > 0);
  const stopped = summary.stoppedBlocks.length;
  const { whole, inPart } = isBeingWritten ? pane.beingWritten : pane.finished;
  const headline =
    stopped === 0
      ? whole(summary.blocks, summary.units)
      : inPart(summary.blocks, summary.blocks + stopped, summary.units);
  const notes = [
    pane.written(summary.criteria, isWritten ? summary.resultSheets : null),
    ...(summary.passedOver.length > 0
      ? [`${pane.passedOver(summary.passedOver.length)}: ${summary.passedOver.join(', ')}.`]
      : []),
    ...(found.length > 0
      ? [
          pane.toCheck(
            found.map((severity) => pane.severityCounts[severity](summary.findings[severity])).join(', '),
          ),
        ]
      : []),
  ];
  return (
    <section className={styles.summary}>
      {/* What is told stands in an element of its own: the line stays in sight while a new run works. */}
      <span role="status" className={styles.status}>
        {announced && headline}
      </span>
      <DisclosureToggle
        className={styles.headline}
        isOpen={isOpen}
        controls={id}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      >
        <Text weight="semibold">{headline}</Text>
      </DisclosureToggle>
      {isOpen && (
        <Caption1 id={id} className={styles.note}>
          {notes.join(' ')}
        </Caption1>
      )}
      {summary.stoppedBlocks.length > 0 && (
        <StoppedBlocks
          summary={isWritten ? summary : { ...summary, withdrawn: null }}
          onShowFindings={onShowFindings}
        />
      )}
      {run.overview.missing !== null && (
        <MissingUnits units={run.overview.missing} onShowFindings={onShowFindings} />
      )}
    </section>
  );
}

interface MissingUnitsProps {
  readonly units: NonNullable<ShownRun['overview']['missing']>;
  readonly onShowFindings: () => void;
}

/** Who may have been left out of the ranking by mistake, and the way to what was found. */
function MissingUnits({ units, onShowFindings }: MissingUnitsProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <p className={styles.line}>{pane.missing(units.names, units.more)}</p>
      </MessageBarBody>
      <MessageActions>
        <Button size="small" onClick={onShowFindings}>
          {pane.showFindings}
        </Button>
      </MessageActions>
    </MessageBar>
  );
}

interface StoppedBlocksProps {
  readonly summary: Pick<RunSummary, 'stoppedBlocks' | 'withdrawn'>;
  readonly onShowFindings: () => void;
}

/** Which blocks are not ranked, what went with that, and the way to the cells to be corrected. */
function StoppedBlocks({
  summary: { stoppedBlocks: blocks, withdrawn },
  onShowFindings,
}: StoppedBlocksProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const withdrawnLine = ({ blocks: gone, someStay }: NonNullable<RunSummary['withdrawn']>) =>
    pane.withdrawn(gone.slice(0, MOST), Math.max(0, gone.length - MOST), someStay);
  const lines = [
    ...blocks.slice(0, MOST).map(({ name, errors }) => pane.blockStopped(name, errors)),
    ...(blocks.length > MOST ? [pane.moreStopped(blocks.length - MOST)] : []),
    ...(withdrawn === null ? [] : [withdrawnLine(withdrawn)]),
    pane.correctErrors,
  ];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageActions>
        <Button size="small" onClick={onShowFindings}>
          {pane.showErrors}
        </Button>
      </MessageActions>
    </MessageBar>
  );
}
