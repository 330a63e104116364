import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/useShownRows';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { useTexts } from '../texts/paneTexts';
import { GoneSheet } from './GoneSheet';
import { SheetItem } from './SheetItem';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  status: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** How each sheet of the workbook is read, and what a person says of it where that is wrong. */
export function DataView({ state: { data, run, task }, actions }: Props) {
  const { read, saved } = data;
  const busy = task === 'reading' || task === 'saving';
  const styles = useStyles();
  const { pane } = useTexts();
  const readings = (read?.readings ?? []).filter(({ kind }) => kind !== 'result');
  const { shown, rest, showMore } = useShownRows(readings);
  const names = new Set(readings.map(({ sheet }) => sheet));
  const gone = (read?.settings.sheets ?? []).filter(({ sheet }) => !names.has(sheet));
  const locked = busy || read?.settingsProblem !== null;
  return (
    <section className={styles.view} aria-label={pane.areas.data} aria-busy={busy}>
      <Text className={styles.intro}>{pane.data.intro}</Text>
      <div className={styles.line}>
        {busy && <Spinner size="extra-tiny" aria-label={pane.data.reading} />}
        <Text role="status" size={200} className={styles.status}>
          {busy
            ? pane.data.reading
            : saved === null
              ? ''
              : pane.data.saved(saved, run === null ? pane.compute : pane.computeAgain)}
        </Text>
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={actions.readSheets}>
          {pane.data.refresh}
        </Button>
      </div>
      {read !== null && readings.length === 0 && <Text>{pane.data.empty}</Text>}
      <ul className={styles.list} aria-label={pane.data.sheets}>
        {gone.map(({ sheet }) => (
          <GoneSheet key={`gone ${sheet}`} sheet={sheet} locked={locked} onCorrect={actions.correct} />
        ))}
        {shown.map((reading) => (
          <SheetItem
            key={reading.sheet}
            reading={reading}
            isUnused={isUnused(reading.sheet)}
            locked={locked}
            actions={actions}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
    </section>
  );

  function isUnused(sheet: string): boolean {
    return (
      read?.findings.some(({ code, place }) => code === 'correction-unused' && place.sheet === sheet) ?? false
    );
  }
}
