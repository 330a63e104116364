import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding, Severity } from '../../core/read/findings';
import type { Place } from '../../core/workbook';
import { FindingList } from '../findings/FindingList';
import { useTexts } from '../texts/paneTexts';
import { useOpeningTexts } from './openingTexts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  toggle: { margin: '0 0 0 -4px', padding: '0 4px', minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '10px', marginTop: '6px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onSelect: (place: Place) => void;
}

/** How many findings there are of each severity, worst first; they are listed at once where some stop a block. */
export function FoundFindings({ findings, onSelect }: Props) {
  const styles = useStyles();
  const texts = useOpeningTexts();
  const { pane } = useTexts();
  const listId = useId();
  const counts = countsOf(findings);
  const [isOpen, setOpen] = useState(counts.error > 0);
  if (findings.length === 0) return <Text className={styles.quiet}>{texts.noFindings}</Text>;
  return (
    <div>
      <div className={styles.head}>
        <Button
          className={styles.toggle}
          size="small"
          appearance="transparent"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? '▾' : '▸'} {texts.findings}
        </Button>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <Badge key={severity} appearance="tint" color={COLORS[severity]}>
            {pane.severityCounts[severity](counts[severity])}
          </Badge>
        ))}
      </div>
      <div id={listId}>
        {isOpen && (
          <div className={styles.list}>
            <FindingList findings={findings} onSelect={onSelect} />
          </div>
        )}
      </div>
    </div>
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
