import { Button, Caption1, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ListFilter } from '../lists/filters/ListFilter';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { GoneSheet } from './GoneSheet';
import { sheetGroups, sheetsFound, shownSheets } from './sheetGroups';
import type { SheetGroup } from './sheetGroups';
import { SheetItem } from './SheetItem';
import { groupCount, groupedView, groupHeading, groupLines } from '../lists/filters/groupStyles';

const useStyles = makeStyles({
  view: groupedView,
  intro: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  status: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  list: groupLines,
  heading: groupHeading,
  count: groupCount,
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** How each sheet of the workbook is read, what needs a look first, and what a person says where the reading is wrong. */
export function DataView({ state: { data, run, task }, actions }: Props) {
  const { read, saved } = data;
  const busy = task === 'reading' || task === 'saving';
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const words = useViewTexts().dataView;
  const [query, setQuery] = useState('');
  const sheets = useMemo(() => shownSheets(read?.readings ?? [], read?.findings ?? []), [read]);
  const found = useMemo(() => sheetsFound(sheets, query), [sheets, query]);
  const groups = useMemo(() => sheetGroups(found), [found]);
  const ordered = useMemo(() => groups.flatMap((group) => group.sheets), [groups]);
  const { shown, rest, showMore } = useShownRows(ordered);
  const names = new Set(sheets.map(({ reading }) => reading.sheet));
  const gone = (read?.settings.sheets ?? []).filter(({ sheet }) => !names.has(sheet));
  const locked = busy || read?.settingsProblem !== null;
  return (
    <section className={styles.view} aria-label={pane.areas.data} aria-busy={busy}>
      <Text className={styles.intro}>{words.intro}</Text>
      <div className={styles.line}>
        {busy && <Spinner size="extra-tiny" aria-label={words.reading} />}
        <Text role="status" size={200} className={styles.status}>
          {busy
            ? words.reading
            : saved === null
              ? ''
              : words.saved(saved, run === null ? pane.compute : pane.computeAgain)}
        </Text>
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={actions.readSheets}>
          {words.refresh}
        </Button>
      </div>
      {read !== null && sheets.length === 0 && <Text>{words.empty}</Text>}
      {gone.length > 0 && (
        <ul className={styles.list} aria-label={words.unused}>
          {gone.map(({ sheet }) => (
            <GoneSheet key={sheet} sheet={sheet} locked={locked} onCorrect={actions.correct} />
          ))}
        </ul>
      )}
      {sheets.length > 1 && (
        <ListFilter
          of="sheets"
          query={query}
          onQuery={setQuery}
          shown={found.length}
          all={sheets.length}
          facts={words.sheetCount(sheets.length)}
        />
      )}
      {/* One list, so that a sheet that moves to another group stays open. */}
      <ul className={styles.list} aria-label={words.sheets}>
        {sheetGroups(shown).flatMap((group) => [
          <li key={`group ${group.kind} ${group.block}`}>
            <h2 className={styles.heading}>
              {group.kind === 'block' ? group.block : words.groups[group.kind]}
              <Caption1 className={styles.count}>({numbers.plain(countOf(group))})</Caption1>
            </h2>
          </li>,
          ...group.sheets.map((one) => (
            <SheetItem
              key={`sheet ${one.reading.sheet}`}
              shown={one}
              isBelowBlock={group.kind === 'block'}
              isSavedLast={one.reading.sheet === saved}
              locked={locked}
              actions={actions}
            />
          )),
        ])}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
    </section>
  );

  /** How many sheets the group has, those that are not shown yet, too. */
  function countOf({ kind, block }: SheetGroup): number {
    const whole = groups.find((group) => group.kind === kind && group.block === block);
    return whole?.sheets.length ?? 0;
  }
}
