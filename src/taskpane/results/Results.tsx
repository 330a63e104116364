import { Badge, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ShownRun } from '../worker/shownRun';
import { FeedbackDone } from '../feedback/FeedbackDone';
import { FeedbackPanel } from '../feedback/FeedbackPanel';
import { FindingList } from '../findings/FindingList';
import { Later } from '../loading/Later';
import { RankingTable } from '../ranking/RankingTable';
import { RESULT_VIEWS } from '../state/paneState';
import type { PaneState, ResultView } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { Summary } from '../summary/Summary';
import { useTexts } from '../texts/paneTexts';
import { ZeroScoresView } from '../zeroScores/ZeroScoresView';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tabs: { margin: '0 -8px', flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  count: { marginLeft: '4px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
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
  const block = blocks.find((candidate) => candidate.name === state.block) ?? blocks[0];
  const counts: Readonly<Record<ResultView, number | null>> = {
    ranking: null,
    moves: null,
    announcement: null,
    zeroScores: block?.zeroScores.length ?? 0,
    findings: run.findings.length,
  };

  return (
    <div className={styles.results}>
      <Summary
        run={run}
        announced={announced}
        onShowFindings={() => {
          actions.chooseView('findings');
        }}
      />
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
          <Tab key={view} id={`tab-${view}`} value={view} className={styles.tab} aria-controls="result-panel">
            {pane.views[view]}
            {counts[view] !== null && (
              <Badge className={styles.count} size="small" appearance="tint" color="informative">
                {numbers.plain(counts[view])}
              </Badge>
            )}
          </Tab>
        ))}
      </TabList>
      <div id="result-panel" role="tabpanel" aria-labelledby={`tab-${state.view}`} className={styles.panel}>
        {OF_ONE_BLOCK.includes(state.view) && blocks.length > 1 && (
          <Select
            aria-label={pane.block}
            value={String(blocks.findIndex((one) => one === block))}
            onChange={(_, data) => {
              const chosen = blocks[Number(data.value)];
              if (chosen !== undefined) actions.chooseBlock(chosen.name);
            }}
          >
            {blocks.map(({ name }, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
          </Select>
        )}
        {state.view === 'ranking' && block !== undefined && (
          <>
            <FeedbackPanel blocks={blocks} block={block} state={state} actions={actions} />
            <RankingTable
              key={block.name}
              block={block}
              onSelect={actions.select}
              onFeedback={(unit) => {
                actions.writeFeedback({ block: block.name, unit: unit.name });
              }}
            />
          </>
        )}
        {state.view === 'zeroScores' && block !== undefined && (
          <ZeroScoresView key={block.name} block={block} onSelect={actions.select} />
        )}
        {state.view === 'moves' && block !== undefined && (
          <Later load={loadMovesView}>
            {({ MovesView }) => (
              <MovesView
                key={block.name}
                block={block}
                readings={run.readings}
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
        {state.view === 'findings' && <FindingList findings={run.findings} onSelect={actions.select} />}
      </div>
    </div>
  );
}

/** The views that show one block at a time. */
const OF_ONE_BLOCK: readonly ResultView[] = ['ranking', 'moves', 'zeroScores'];

const loadMovesView = () => import('../moves/MovesView');
const loadAnnouncementView = () => import('../announcement/AnnouncementView');
