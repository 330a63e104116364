import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Severity } from '../../core/findings/kinds';
import type { ShownRun } from '../worker/shown/shownRun';
import { DisclosureToggle } from '../disclosure/DisclosureToggle';
import { SlimBar } from '../problem/SlimBar';
import { useTexts } from '../texts/paneTexts';
import type { Texts } from '../texts/paneTexts';
import { onlyHeard } from '../theme/onlyHeard';
import { summaryOf } from './summaryOf';
import type { RunSummary } from './summaryOf';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '4px' },
  status: onlyHeard,
  headline: { minHeight: '28px', padding: '2px 0' },
  notes: { display: 'flex', flexDirection: 'column', gap: '2px', marginLeft: '22px' },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
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
  /** `null` where the findings are shown, which say the same. */
  readonly onShowFindings: (() => void) | null;
}

/**
 * What was ranked in one line, which opens to the rest, such as which blocks errors kept out of the ranking; that some were,
 * and who may be missed, stands in a line of its own, so that the list below it stays in sight.
 */
export function Summary({ run, announced, isBeingWritten, isWritten, onShowFindings }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const summary = summaryOf(run);
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const found = severities.filter((severity) => summary.findings[severity] > 0);
  const stopped = summary.stoppedBlocks.length;
  const errors = summary.stoppedBlocks.reduce((sum, block) => sum + block.errors, 0);
  const withdrawn = isWritten ? summary.withdrawn : null;
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
        <div id={id} className={styles.notes}>
          {[...stoppedLines(summary.stoppedBlocks, withdrawn, pane), notes.join(' ')].map((line) => (
            <Caption1 key={line} className={styles.note}>
              {line}
            </Caption1>
          ))}
        </div>
      )}
      {stopped > 0 && onShowFindings !== null && (
        <SlimBar
          intent="error"
          text={pane.stopped(stopped, errors, withdrawn !== null)}
          link={{ text: pane.showErrors, onClick: onShowFindings }}
        />
      )}
      {run.overview.missing !== null && onShowFindings !== null && (
        <SlimBar
          intent="warning"
          text={pane.missing(run.overview.missing.names, run.overview.missing.more)}
          link={{ text: pane.showFindings, onClick: onShowFindings }}
        />
      )}
    </section>
  );
}

/** Which blocks are not ranked, and what went with that. */
function stoppedLines(
  blocks: RunSummary['stoppedBlocks'],
  withdrawn: RunSummary['withdrawn'],
  pane: Texts['pane'],
): readonly string[] {
  if (blocks.length === 0) return [];
  const withdrawnLine = ({ blocks: gone, someStay }: NonNullable<RunSummary['withdrawn']>) =>
    pane.withdrawn(gone.slice(0, MOST), Math.max(0, gone.length - MOST), someStay);
  return [
    ...blocks.slice(0, MOST).map(({ name, errors }) => pane.blockStopped(name, errors)),
    ...(blocks.length > MOST ? [pane.moreStopped(blocks.length - MOST)] : []),
    ...(withdrawn === null ? [] : [withdrawnLine(withdrawn)]),
    pane.correctErrors,
  ];
}
