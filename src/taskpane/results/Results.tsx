import { Badge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ShownRun } from '../worker/shownRun';
import { FeedbackDone } from '../feedback/FeedbackDone';
import { FeedbackPanel } from '../feedback/FeedbackPanel';
import { FindingList } from '../findings/FindingList';
import { curingOf } from '../findings/curing';
import { Later } from '../loading/Later';
import { PinnedBar } from './PinnedBar';
import { pinnedUnit } from './pinnedUnit';
import { BlockChoice } from './BlockChoice';
import { RESULT_PANEL } from './resultPanel';
import { RankingTable } from '../ranking/RankingTable';
import { RESULT_VIEWS } from '../state/paneState';
import type { PaneState, ResultView } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { whyOutdated } from '../state/whyOutdated';
import { Summary } from '../summary/Summary';
import { useTexts } from '../texts/paneTexts';
import { ZeroScoresView } from '../zeroScores/ZeroScoresView';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  // One line, whatever is chosen and counted; in a narrow pane it scrolls sideways.
  tabs: {
    margin: '0 -10px',
    overflowX: 'auto',
    scrollbarWidth: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    columnGap: 0,
    padding: '4px 3px',
    // Not bold when it is chosen, which would be wider.
    '& span': {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  count: { marginLeft: '2px', minWidth: 'auto', paddingLeft: '4px', paddingRight: '4px' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    paddingTop: '4px',
    outlineStyle: 'none',
  },
  choice: { display: 'flex' },
  // Figures of another state of the workbook: without colours, and fainter, but still to be read.
  outdated: {
    filter: 'grayscale(1)',
    '& td, & th, & li, & p': { color: tokens.colorNeutralForeground3 },
  },
});

interface Props {
  readonly run: ShownRun;
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Whether the summary is told to screen readers: not while a new run works or failed. */
  readonly announced: boolean;
}

/** The results of the last run: the summary, and its views, of which the larger ones are loaded when they are opened. */
export function Results({ run, state, actions, announced }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const { blocks } = run.ranking;
  // A ranking whose sheets are not written yet is of the workbook as it is.
  const isOutdated = whyOutdated(state).some((reason) => reason !== 'writing');
  const block = blocks.find((candidate) => candidate.name === state.block) ?? blocks[0];
  const pinned = block === undefined ? null : pinnedUnit(block, state.pinned);
  const counts: Readonly<Record<ResultView, number | null>> = {
    ranking: null,
    moves: null,
    announcement: null,
    zeroScores: block?.zeroScores.length ?? 0,
    findings: run.findings.length,
  };
  const blockChoice = block !== undefined && blocks.length > 1 && (
    <BlockChoice blocks={blocks} block={block} onChoose={actions.chooseBlock} />
  );

  return (
    <div className={styles.results}>
      <Summary
        run={run}
        announced={announced}
        isWritten={state.isWritten}
        onShowFindings={() => {
          actions.chooseView('findings');
        }}
      />
      {pinned !== null && block !== undefined && (
        <PinnedBar
          unit={pinned}
          block={block}
          onUnpin={() => {
            actions.pinUnit(null);
          }}
        />
      )}
      {state.feedback !== null && <FeedbackDone sheets={state.feedback} onSelect={actions.select} />}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={pane.viewsLabel}
        selectedValue={state.view}
        onTabSelect={(_, data) => {
          const view = RESULT_VIEWS.find((candidate) => candidate === data.value);
          if (view !== undefined) actions.chooseView(view);
        }}
      >
        {RESULT_VIEWS.map((view) => (
          <Tab key={view} id={`tab-${view}`} value={view} className={styles.tab} aria-controls={RESULT_PANEL}>
            {pane.views[view]}
            {counts[view] !== null && (
              <Badge className={styles.count} size="small" appearance="tint" color="informative">
                {numbers.plain(counts[view])}
              </Badge>
            )}
          </Tab>
        ))}
      </TabList>
      <div
        id={RESULT_PANEL}
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`tab-${state.view}`}
        className={mergeClasses(styles.panel, isOutdated && styles.outdated)}
      >
        {OF_ONE_BLOCK.includes(state.view) && <div className={styles.choice}>{blockChoice}</div>}
        {state.view === 'ranking' && block !== undefined && (
          <>
            <RankingTable
              block={block}
              findings={run.findings}
              pinned={pinned}
              onPin={(unit) => {
                actions.pinUnit(unit === null ? null : { block: block.name, unit: unit.name });
              }}
              blockChoice={blockChoice}
              onSelect={actions.select}
              onFeedback={(unit) => {
                actions.writeFeedback({ block: block.name, unit: unit.name });
              }}
            />
            <FeedbackPanel blocks={blocks} block={block} state={state} actions={actions} />
          </>
        )}
        {state.view === 'zeroScores' && block !== undefined && (
          <ZeroScoresView
            key={`${block.name}\n${pinned?.name ?? ''}`}
            block={block}
            pinned={pinned}
            onSelect={actions.select}
          />
        )}
        {state.view === 'moves' && block !== undefined && (
          <Later load={loadMovesView}>
            {({ MovesView }) => (
              <MovesView
                key={block.name}
                block={block}
                readings={run.readings}
                pinned={pinned}
                onSelect={actions.select}
                onOpenData={() => {
                  actions.chooseArea('data');
                }}
              />
            )}
          </Later>
        )}
        {state.view === 'announcement' && (
          <Later load={loadAnnouncementView}>
            {({ AnnouncementView }) => (
              <AnnouncementView announcement={run.announcement} onSelect={actions.select} />
            )}
          </Later>
        )}
        {state.view === 'findings' && (
          <FindingList
            findings={run.findings}
            about={pinned === null || block === undefined ? null : { unit: pinned, block }}
            onSelect={actions.select}
            curing={curingOf(state, actions)}
          />
        )}
      </div>
    </div>
  );
}

/** The views of one block at a time; that of the ranking has its choice beside the search. */
const OF_ONE_BLOCK: readonly ResultView[] = ['moves', 'zeroScores'];

const loadMovesView = () => import('../moves/MovesView');
const loadAnnouncementView = () => import('../announcement/AnnouncementView');
