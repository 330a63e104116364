import { periodCode } from '../../core/period';
import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SheetReading } from '../../core/read/sheets/readings';
import { Disclosure } from '../disclosure/Disclosure';
import type { PaneActions } from '../state/paneActions';
import { useTexts } from '../texts/paneTexts';
import { CorrectionForm } from './CorrectionForm';
import { withIgnore } from './correctionDraft';
import { SheetFacts } from './SheetFacts';

const useStyles = makeStyles({
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block' },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 4px 16px 26px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly reading: SheetReading;
  /** Whether a part of its correction meets nothing. */
  readonly isUnused: boolean;
  /** Whether nothing can be saved now. */
  readonly locked: boolean;
  readonly actions: PaneActions;
}

/** A sheet in one line; opened, how it was read and a form to correct it. */
export function SheetItem({ reading, isUnused, locked, actions }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const toggle = useRef<HTMLButtonElement>(null);
  const { sheet, correction } = reading;
  const ignored = correction?.ignore === true;
  return (
    <Disclosure
      as="li"
      toggleRef={toggle}
      panelClassName={styles.panel}
      label={
        <span className={styles.label}>
          <Text weight="semibold" className={styles.name}>
            {sheet}
          </Text>
          <Caption1 className={styles.facts}>{useSummary(reading)}</Caption1>
        </span>
      }
      after={
        correction !== null && (
          <>
            <Badge className={styles.badge} appearance="tint" color={isUnused ? 'warning' : 'brand'}>
              {isUnused ? pane.data.unused : pane.data.corrected}
            </Badge>
            <Button
              size="small"
              disabledFocusable={locked}
              aria-label={pane.data.undoFor(sheet)}
              onClick={() => {
                // The button goes with the correction: the focus stays on the sheet's line.
                toggle.current?.focus();
                actions.correct(sheet, null);
              }}
            >
              {pane.data.undo}
            </Button>
          </>
        )
      }
    >
      {!ignored && <SheetFacts reading={reading} />}
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={locked}
          onClick={() => {
            actions.correct(sheet, withIgnore(reading, !ignored));
          }}
        >
          {ignored ? pane.data.unignore : pane.data.ignore}
        </Button>
      </div>
      {!ignored && (
        <CorrectionForm
          key={JSON.stringify(correction)}
          reading={reading}
          locked={locked}
          onCorrect={actions.correct}
        />
      )}
    </Disclosure>
  );
}

function useSummary({ sheet, kind, block, units, unitNames, year }: SheetReading): string {
  const { pane } = useTexts();
  const [unit] = unitNames;
  return [
    pane.data.layouts[kind].name,
    ...(unit === undefined || (units === 1 && unit === sheet)
      ? []
      : [units === 1 ? unit : pane.unitCount(units)]),
    ...(block === null ? [] : [block]),
    ...(year === null ? [] : [periodCode(year)]),
  ].join(' · ');
}
