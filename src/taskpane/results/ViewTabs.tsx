import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  ArrowTrending16Regular,
  ClipboardCheckmark16Regular,
  DocumentText16Regular,
  NumberCircle016Regular,
  Trophy16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ResultView } from '../state/paneState';
import { useTexts } from '../texts/paneTexts';
import { NARROW } from '../theme/narrow';
import { RESULT_PANEL } from './resultPanel';

const useStyles = makeStyles({
  // One line, whatever is chosen and counted: six views fit into 320 px, at 200 % zoom it scrolls sideways.
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
    padding: '1px 2px 2px',
    justifyContent: 'center',
    // Not bold when it is chosen, which would be wider.
    '& span': { padding: 0, fontWeight: tokens.fontWeightRegular },
  },
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  // As large as the width of the pane allows.
  name: {
    fontSize: 'clamp(10px, 3.2vw, 12px)',
    lineHeight: '14px',
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
  // Above the name, which a screen reader says first.
  sign: { order: -1, display: 'flex', alignItems: 'center', gap: '2px', height: '16px' },
  count: { fontSize: tokens.fontSizeBase100, lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
});

const ICONS: Readonly<Record<ResultView, FluentIcon>> = {
  ranking: Trophy16Regular,
  moves: ArrowTrending16Regular,
  zeroScores: NumberCircle016Regular,
  appraisal: ClipboardCheckmark16Regular,
  announcement: DocumentText16Regular,
  findings: Warning16Regular,
};

/** More than that is not counted: a longer number would move what stands beside it. */
const MOST = 999;

interface Props {
  readonly views: readonly ResultView[];
  readonly chosen: ResultView;
  /** How much there is to see in a view. */
  readonly counts: Readonly<Partial<Record<ResultView, number>>>;
  readonly onChoose: (view: ResultView) => void;
}

/** The views of the results side by side, each with a sign and its name. */
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
        const Icon = ICONS[view];
        const count = counts[view];
        return (
          <Tab key={view} id={`tab-${view}`} value={view} className={styles.tab} aria-controls={RESULT_PANEL}>
            <span className={styles.stack}>
              <span className={styles.name}>{pane.views[view]}</span>
              <span className={styles.sign}>
                <Icon aria-hidden />
                {count !== undefined && <span className={styles.count}>{countText(count)}</span>}
              </span>
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
}
