import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ResultView } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';
import { NARROW } from '../theme/narrow';
import { RESULT_PANEL } from './resultPanel';

const useStyles = makeStyles({
  // One line, whatever is chosen and counted: seven views fit into 320 px, at 200 % zoom it scrolls sideways.
  tabs: {
    display: 'flex',
    margin: '0 -10px',
    overflowX: 'auto',
    scrollbarWidth: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    flexShrink: 0,
    columnGap: 0,
    padding: '2px 2px 4px',
    // Names that almost touch are told apart.
    ':not(:first-of-type)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    [NARROW]: { padding: '2px 6px 4px' },
    justifyContent: 'center',
    // Not bold when it is chosen, which would be wider.
    '& span': { padding: 0, fontWeight: tokens.fontWeightRegular },
  },
  // Two lines, each as large as the width of the pane allows, so that a view is as narrow as its longest word.
  name: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '26px',
    fontSize: 'clamp(10px, 3.2vw, 12px)',
    lineHeight: '13px',
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
  line: { whiteSpace: 'nowrap' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** More than that is not counted: a longer number would move what stands beside it. */
const MOST = 999;

interface Props {
  readonly views: readonly ResultView[];
  readonly chosen: ResultView;
  /** How much there is to see in a view. */
  readonly counts: Readonly<Partial<Record<ResultView, number>>>;
  readonly onChoose: (view: ResultView) => void;
}

/** The views of the results side by side, each with its name in two lines, or what it counts in the second one. */
export function ViewTabs({ views, chosen, counts, onChoose }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const countText = (count: number) => (count > MOST ? `${numbers.plain(MOST)}+` : numbers.plain(count));
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={pane.viewsLabel}
      selectedValue={chosen}
      onTabSelect={(_, { value }) => {
        const view = views.find((candidate) => candidate === value);
        if (view !== undefined) onChoose(view);
      }}
    >
      {views.map((view) => {
        const count = counts[view];
        const [first, second] = inTwoLines(pane.views[view], count !== undefined);
        return (
          <Tab key={view} id={`tab-${view}`} value={view} className={styles.tab} aria-controls={RESULT_PANEL}>
            <span className={styles.name}>
              <span className={styles.line}>{first} </span>
              {(second !== '' || count !== undefined) && (
                <span className={styles.line}>
                  {second}
                  {second !== '' && count !== undefined && ' '}
                  {count !== undefined && <span className={styles.count}>{countText(count)}</span>}
                </span>
              )}
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
}

/** Where a word too long for a tab is parted. */
const SOFT_HYPHEN = '\u00AD';

/** A name broken behind its first word or in a long one; one or two words stay together where a count stands in the second line. */
function inTwoLines(name: string, isCounted: boolean): readonly [first: string, second: string] {
  const [start, end] = name.split(SOFT_HYPHEN);
  if (start !== undefined && end !== undefined) return [`${start}-`, end];
  const [first = '', ...rest] = name.split(' ');
  return isCounted && rest.length < 2 ? [name, ''] : [first, rest.join(' ')];
}
