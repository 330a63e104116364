import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/kinds';
import type { Place } from '../../core/workbook';
import { Disclosure } from '../disclosure/Disclosure';
import type { Curing } from '../findings/curing';
import { FindingList } from '../findings/FindingList';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  list: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '6px 0' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onSelect: (place: Place) => void;
  readonly curing: Curing;
}

/** How many findings there are of each severity, worst first; they are listed at once where some stop a block. */
export function FoundFindings({ findings, onSelect, curing }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().opening;
  const { pane } = useTexts();
  const counts = countsOf(findings);
  if (findings.length === 0) return <Text className={styles.quiet}>{texts.noFindings}</Text>;
  return (
    <Disclosure
      as="section"
      isOpenAtFirst={counts.error > 0}
      panelClassName={styles.list}
      label={
        <span className={styles.head}>
          <Text weight="semibold">{texts.findings}</Text>
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <Badge key={severity} appearance="tint" color={COLORS[severity]}>
              {pane.severityCounts[severity](counts[severity])}
            </Badge>
          ))}
        </span>
      }
    >
      <FindingList findings={findings} onSelect={onSelect} curing={curing} />
    </Disclosure>
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
