import { periodCode } from '../../core/period';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isLayout, LAYOUTS } from '../../core/read/model/layouts';
import type { SheetReading } from '../../core/read/sheets/readings';
import { useViewTexts } from '../texts/viewTexts';
import { NARROW } from '../theme/narrow';
import { POINTS_IN_ORDER } from './correctionDraft';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '4px 10px',
    margin: 0,
    overflowWrap: 'anywhere',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, [NARROW]: { marginBottom: '6px' } },
  line: { display: 'block' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Names of units that are listed before the rest is only counted. */
const NAMED_UNITS = 3;

/** How a sheet was read: layout, block, units, year, columns with their headers, rows by what became of them. */
export function SheetFacts({ reading }: { readonly reading: SheetReading }) {
  const styles = useStyles();
  const words = useViewTexts().dataView;
  const { unitNames, passedOver } = reading;
  const named = unitNames.slice(0, NAMED_UNITS).join(', ');
  const rest = unitNames.length - NAMED_UNITS;
  const columns = POINTS_IN_ORDER.flatMap((role) =>
    reading.columns
      .filter((column) => column.role === role)
      .map(({ letters, header }) => ({ letters, text: `${words.roles[role]}: ${letters} “${header}”` })),
  );
  const passed = passedOver.reduce((sum, { count }) => sum + count, 0);
  return (
    <dl className={styles.facts}>
      <Fact name={words.facts.layout}>{words.layouts[reading.kind].name}</Fact>
      {unitNames.length > 0 && (
        <>
          <Fact name={words.facts.units}>{rest > 0 ? `${named} ${words.moreUnits(rest)}` : named}</Fact>
          <Fact name={words.facts.block}>{reading.block ?? words.unknown}</Fact>
          <Fact name={words.facts.year}>
            {reading.year === null ? words.unknown : periodCode(reading.year)}
          </Fact>
        </>
      )}
      <Fact name={words.facts.columns}>
        {columns.length === 0 && words.noColumns}
        {columns.map(({ letters, text }) => (
          <span key={letters} className={styles.line}>
            {text}
          </span>
        ))}
        {isLayout(reading.kind) && LAYOUTS[reading.kind].units === 'one' && columns.length > 2 && (
          <Caption1 className={styles.note}>{words.scoreOrder}</Caption1>
        )}
      </Fact>
      {reading.rows > 0 && (
        <Fact name={words.facts.rows}>
          <span className={styles.line}>{words.rowsRead(reading.rows, reading.criteria)}</span>
          {passed > 0 && (
            <span className={styles.line}>
              {words.rowsPassedOver(passed)}{' '}
              {passedOver.map(({ reason, count }) => words.reasons[reason](count)).join('; ')}
            </span>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
