import { periodCode } from '../../core/period';
import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SheetReading } from '../../core/read/sheets/readings';
import { FindingLine } from '../findings/FindingLine';
import { Disclosure } from '../disclosure/Disclosure';
import type { PaneActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { CorrectionForm } from './CorrectionForm';
import { withIgnore } from './correctionDraft';
import { SheetFacts } from './SheetFacts';
import type { ShownSheet } from './sheetGroups';

const useStyles = makeStyles({
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block' },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 4px 16px 26px' },
  findings: { margin: 0, padding: 0, listStyleType: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly shown: ShownSheet;
  /** Whether the name of its block stands above it. */
  readonly isBelowBlock: boolean;
  /** What was said of it was saved just now. */
  readonly isSavedLast: boolean;
  /** Whether nothing can be saved now. */
  readonly locked: boolean;
  readonly actions: PaneActions;
}

/** A sheet in one line; opened, how it was read and a form to correct it. */
export function SheetItem({ shown, isBelowBlock, isSavedLast, locked, actions }: Props) {
  const styles = useStyles();
  const words = useViewTexts().dataView;
  const { reading, toReview, isUnused } = shown;
  const errors = toReview.filter(({ severity }) => severity === 'error').length;
  const toggle = useRef<HTMLButtonElement>(null);
  const { sheet, correction } = reading;
  // It may stand in another group since then.
  useEffect(() => {
    if (!isSavedLast || toggle.current === null) return;
    toggle.current.scrollIntoView({ block: 'start' });
    // The button that saved it has gone with its form.
    if (document.activeElement === document.body) toggle.current.focus({ preventScroll: true });
  }, [isSavedLast, correction]);
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
          <Caption1 className={styles.facts}>{useSummary(reading, isBelowBlock)}</Caption1>
        </span>
      }
      after={
        <>
          {toReview.length > 0 && (
            <Badge className={styles.badge} appearance="tint" color={errors > 0 ? 'danger' : 'warning'}>
              {words.toReview(errors, toReview.length - errors)}
            </Badge>
          )}
          {correction !== null && (
            <>
              <Badge className={styles.badge} appearance="tint" color={isUnused ? 'warning' : 'brand'}>
                {isUnused ? words.unused : words.corrected}
              </Badge>
              <Button
                size="small"
                disabledFocusable={locked}
                aria-label={words.undoFor(sheet)}
                onClick={() => {
                  // The button goes with the correction: the focus stays on the sheet's line.
                  toggle.current?.focus();
                  actions.correct(sheet, null);
                }}
              >
                {words.undo}
              </Button>
            </>
          )}
        </>
      }
    >
      {toReview.length > 0 && (
        <ul className={styles.findings} aria-label={words.groups.review}>
          {toReview.slice(0, MOST_FINDINGS).map((finding, index) => (
            <li key={index}>
              <FindingLine finding={finding} onSelect={actions.select} />
            </li>
          ))}
        </ul>
      )}
      {toReview.length > MOST_FINDINGS && (
        <Caption1>{words.moreFindings(toReview.length - MOST_FINDINGS)}</Caption1>
      )}
      {!ignored && <SheetFacts reading={reading} />}
      <div className={styles.actions}>
        {reading.headerRow !== null && (
          <Button
            size="small"
            onClick={() => {
              actions.select({ sheet, cell: `A${reading.headerRow ?? 1}` });
            }}
          >
            {words.openHeader}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={locked}
          onClick={() => {
            actions.correct(sheet, withIgnore(reading, !ignored));
          }}
        >
          {ignored ? words.unignore : words.ignore}
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

/** Findings of a sheet that are shown there; all stand in the view of the findings. */
const MOST_FINDINGS = 5;

function useSummary(
  { sheet, kind, block, units, unitNames, year }: SheetReading,
  isBelowBlock: boolean,
): string {
  const { pane } = useTexts();
  const words = useViewTexts().dataView;
  const [unit] = unitNames;
  return [
    words.layouts[kind].name,
    ...(unit === undefined || (units === 1 && unit === sheet)
      ? []
      : [units === 1 ? unit : pane.unitCount(units)]),
    ...(block === null || isBelowBlock ? [] : [block]),
    ...(year === null ? [] : [periodCode(year)]),
  ].join(' · ');
}
