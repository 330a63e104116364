import { Badge, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/read/findings';
import type { Place } from '../../core/workbook';
import { CellButton } from '../results/CellButton';
import { ShowMore } from '../results/ShowMore';
import { useShownRows } from '../results/useShownRows';
import { useTexts } from '../texts/paneTexts';
import { bySeverity } from './bySeverity';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '2px' },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const colors: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
};

interface Props {
  readonly findings: readonly Finding[];
  readonly onSelect: (place: Place) => void;
}

/** What the officer should know of the workbook, errors first; a line opens the cell. */
export function FindingList({ findings, onSelect }: Props) {
  const styles = useStyles();
  const { pane, core } = useTexts();
  const { shown, rest, showMore } = useShownRows(bySeverity(findings));
  if (findings.length === 0) return <Text>{pane.noFindings}</Text>;
  return (
    <>
      <Text className={styles.intro}>{pane.findingsIntro}</Text>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index}>
            <CellButton place={finding.place} onSelect={onSelect}>
              <span className={styles.head}>
                <Badge appearance="tint" color={colors[finding.severity]}>
                  {pane.severities[finding.severity]}
                </Badge>
                <Caption1 className={styles.place}>
                  {finding.place.sheet} · {finding.place.cell}
                </Caption1>
              </span>
              {core.finding(finding)}
            </CellButton>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
    </>
  );
}
