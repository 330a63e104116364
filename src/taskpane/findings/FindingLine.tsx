import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/kinds';
import type { Place } from '../../core/workbook';
import { CellButton } from '../lists/CellButton';
import { useViewTexts } from '../texts/viewTexts';
import { CureOffer } from './CureOffer';
import type { Curing } from './curing';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '2px' },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
  text: { display: 'block', overflowWrap: 'anywhere' },
  badge: { flexShrink: 0, whiteSpace: 'nowrap' },
});

const colors: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
};

interface Props {
  readonly finding: Finding;
  readonly onSelect: (place: Place) => void;
  /** Left out where nothing is offered. */
  readonly curing?: Curing;
}

/** A finding: how severe, where, what, and what to do; a click opens its cell, plain cures stand below. */
export function FindingLine({ finding, onSelect, curing }: Props) {
  const styles = useStyles();
  const { core } = useViewTexts();
  const { severity, place } = finding;
  return (
    <>
      <CellButton place={place} onSelect={onSelect}>
        <span className={styles.head}>
          <SeverityBadge severity={severity} />
          <Caption1 className={styles.place}>
            {place.sheet} · {place.cell}
          </Caption1>
        </span>
        <span className={styles.text}>{core.finding(finding)}</span>
      </CellButton>
      {curing !== undefined && <CureOffer finding={finding} curing={curing} />}
    </>
  );
}

/** The word and colour of a severity. */
export function SeverityBadge({ severity }: Pick<Finding, 'severity'>) {
  const styles = useStyles();
  const { core } = useViewTexts();
  return (
    <Badge className={styles.badge} appearance="tint" color={colors[severity]}>
      {core.severity(severity)}
    </Badge>
  );
}
