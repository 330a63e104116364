import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FilterSelect } from '../../lists/filters/FilterSelect';
import { ListFilter } from '../../lists/filters/ListFilter';
import { ShowMore } from '../../lists/ShowMore';
import { ToggleGroup } from '../../lists/filters/ToggleGroup';
import { useShownRows } from '../../lists/drawn/useShownRows';
import type { PaneActions } from '../../state/actions/paneActions';
import { useViewTexts } from '../../texts/viewTexts';
import { useTexts } from '../../texts/paneTexts';
import type { ShownGather } from '../../worker/shown/shownGather';
import { countsBy, noFilter, ROW_GROUPS, rowsFound, rowsOf } from './gatherRows';
import type { RowGroup } from './gatherRows';
import { LineItem } from './LineItem';
import { MissingItem } from './MissingItem';
import { groupCount, groupedView, groupHeading, groupLines } from '../../lists/filters/groupStyles';

const useStyles = makeStyles({
  view: groupedView,
  list: groupLines,
  heading: groupHeading,
  count: groupCount,
  refresh: { alignSelf: 'flex-start' },
});

interface Props {
  readonly shown: ShownGather;
  readonly busy: boolean;
  /** Whether it was written. */
  readonly isWritten: boolean;
  readonly actions: Pick<PaneActions, 'gather' | 'select'>;
}

/** What becomes of each file, what has to be looked at first, and who has sent nothing. */
export function GatherList({ shown, busy, isWritten, actions }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const words = useViewTexts().gatherView;
  const { states } = useViewTexts().gather;
  const [filter, setFilter] = useState(noFilter);
  const rows = useMemo(() => rowsOf(shown), [shown]);
  const found = useMemo(() => rowsFound(rows, filter), [rows, filter]);
  const groups = useMemo(() => countsBy(rows, ({ group }) => group), [rows]);
  const inStates = useMemo(() => [...countsBy(rows, ({ state }) => state)], [rows]);
  const { shown: drawn, rest, showMore } = useShownRows(found, ROWS_AT_A_TIME);
  const foundIn = countsBy(found, ({ group }) => group);
  return (
    <section className={styles.view} aria-label={words.list} aria-busy={busy}>
      <ToggleGroup
        label={words.groupsLabel}
        toggles={ROW_GROUPS.map((group) => ({
          value: group,
          count: numbers.plain(groups.get(group) ?? 0),
          mark: MARKS[group],
          text: words.groups[group],
          tone: (groups.get(group) ?? 0) === 0 ? 'faint' : TONES[group],
        }))}
        chosen={filter.group}
        onChoose={(group) => {
          setFilter({ ...filter, group });
        }}
      />
      <ListFilter
        of="units"
        query={filter.query}
        onQuery={(query) => {
          setFilter((last) => ({ ...last, query }));
        }}
        onClear={() => {
          setFilter(noFilter);
        }}
        shown={found.length}
        all={rows.length}
        facts={words.lineCount(rows.length)}
      >
        <FilterSelect
          label={words.state}
          all={words.allStates}
          options={inStates.map(([state, count]) => ({
            value: state,
            text: words.stateCount(states[state], count),
          }))}
          value={filter.state}
          onChoose={(value) => {
            setFilter({ ...filter, state: inStates.find(([state]) => state === value)?.[0] ?? null });
          }}
        />
      </ListFilter>
      {/* One list, so that a line that moves to another group stays as it is. */}
      <ul className={styles.list} aria-label={words.list}>
        {drawn.flatMap((row, index) => [
          ...(row.group === drawn[index - 1]?.group
            ? []
            : [
                <li key={`group ${row.group}`}>
                  <h2 className={styles.heading}>
                    {words.groups[row.group]}
                    <Caption1 className={styles.count}>
                      ({numbers.plain(foundIn.get(row.group) ?? 0)})
                    </Caption1>
                  </h2>
                </li>,
              ]),
          row.kind === 'line' ? (
            <LineItem
              key={row.key}
              line={row.line}
              units={shown.units}
              busy={busy}
              isWritten={isWritten}
              actions={actions}
            />
          ) : (
            <MissingItem key={row.key} missing={row.missing} />
          ),
        ])}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
      <Button
        className={styles.refresh}
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        onClick={actions.gather.list}
      >
        {words.refresh}
      </Button>
    </section>
  );
}

/** Each is a line with a view behind it, open where there is something to decide. */
const ROWS_AT_A_TIME = 40;

const MARKS: Readonly<Record<RowGroup, string>> = { review: '!', taken: '✓', unused: '–', missing: '○' };
const TONES = { review: 'doubtful', taken: 'good', unused: 'none', missing: 'bad' } as const;
