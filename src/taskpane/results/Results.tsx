import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ShownRun } from '../worker/shown/shownRun';
import { FeedbackDone } from '../feedback/FeedbackDone';
import { FeedbackPanel } from '../feedback/FeedbackPanel';
import { FindingList } from '../findings/FindingList';
import { curingOf } from '../findings/curing';
import { Later } from '../loading/Later';
import { PinnedBar } from './PinnedBar';
import { pinnedUnit } from './pinnedUnit';
import { BlockChoice } from './BlockChoice';
import { RESULT_PANEL } from './resultPanel';
import { sameButProgress } from './sameButProgress';
import { RankingTable } from '../ranking/RankingTable';
import { viewsOf } from '../state/paneState';
import type { PaneState, ResultView } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';
import { whyOutdated } from '../state/whyOutdated';
import { Summary } from '../summary/Summary';
import { viewCounts } from './viewCounts';
import { ViewTabs } from './ViewTabs';
import { ZeroScoresView } from '../zeroScores/ZeroScoresView';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    outlineStyle: 'none',
  },
  choice: { display: 'flex', marginBottom: '4px' },
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
export const Results = memo(ResultsOfRun, sameButProgress);

function ResultsOfRun({ run, state, actions, announced }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().results;
  const { blocks } = run.ranking;
  const { objected } = state;
  // A ranking whose sheets are not written yet is of the workbook as it is.
  const isOutdated = whyOutdated(state).some((reason) => reason !== 'writing');
  const block = blocks.find((candidate) => candidate.name === state.block) ?? blocks[0];
  const pinned = block === undefined ? null : pinnedUnit(block, state.pinned);
  const blockChoice = block !== undefined && blocks.length > 1 && (
    <BlockChoice blocks={blocks} block={block} onChoose={actions.chooseBlock} />
  );

  return (
    <div className={styles.results}>
      <Summary
        run={run}
        announced={announced}
        isBeingWritten={state.isBeingWritten}
        isWritten={state.isWritten}
        onShowFindings={
          state.view === 'findings'
            ? null
            : () => {
                actions.chooseView('findings');
              }
        }
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
      {state.feedback !== null && (
        <FeedbackDone
          sheets={state.feedback}
          text={texts.feedback.written(state.feedback.length)}
          onSelect={actions.select}
        />
      )}
      {state.roadmap !== null && (
        <FeedbackDone sheets={state.roadmap} text={texts.roadmapWritten} onSelect={actions.select} />
      )}
      {state.newSet !== null && (
        <FeedbackDone sheets={state.newSet} text={texts.newSetWritten} onSelect={actions.select} />
      )}
      {objected !== null && (
        <Later load={loadObjectionsDone}>
          {({ ObjectionsDone }) => <ObjectionsDone written={objected} onSelect={actions.select} />}
        </Later>
      )}
      <ViewTabs
        views={viewsOf(run)}
        chosen={state.view}
        counts={viewCounts(run, block)}
        onChoose={actions.chooseView}
      />
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
              trace={actions.trace}
              onSelect={actions.select}
              onTryScores={(unit) => {
                actions.pinUnit({ block: block.name, unit: unit.name });
                actions.chooseView('whatIf');
              }}
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
        {state.view === 'whatIf' && block !== undefined && (
          <Later load={loadWhatIfView}>
            {({ WhatIfView }) => (
              <WhatIfView
                block={block}
                blockChoice={blockChoice}
                pinned={pinned}
                onPin={(unit) => {
                  actions.pinUnit({ block: block.name, unit: unit.name });
                }}
                trial={state.trial}
                trials={actions.trials}
                objections={actions.objections}
                sets={actions.sets}
                set={state.set}
                onTrySet={actions.trySet}
                onWriteSet={actions.writeNewSet}
                onTry={actions.tryScores}
                onTryOne={actions.tryScore}
                isBusy={state.task !== null}
                onRoadmap={actions.writeRoadmap}
                onObject={actions.writeObjections}
                onSelect={actions.select}
              />
            )}
          </Later>
        )}
        {state.view === 'moves' && block !== undefined && (
          <Later load={loadMovesView}>
            {({ MovesView }) => (
              <MovesView
                key={block.name}
                block={block}
                readings={run.readings}
                years={state.years.files}
                isBusy={state.task !== null}
                yearsActions={actions.years}
                pinned={pinned}
                onSelect={actions.select}
                onOpenData={() => {
                  actions.chooseArea('data');
                }}
              />
            )}
          </Later>
        )}
        {state.view === 'appraisal' && block !== undefined && (
          <Later load={loadAppraisalView}>
            {({ AppraisalView }) => (
              <AppraisalView
                key={`${block.name}\n${pinned?.name ?? ''}`}
                block={block}
                blockChoice={blockChoice}
                pinned={pinned}
                trace={actions.trace}
                onSelect={actions.select}
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

/** The views of one block at a time; those of the ranking and the appraisal have their choice beside the search. */
const OF_ONE_BLOCK: readonly ResultView[] = ['moves', 'zeroScores'];

const loadAppraisalView = () => import('../appraisal/AppraisalView');
const loadObjectionsDone = () => import('../objections/ObjectionsDone');
const loadWhatIfView = () => import('../whatif/WhatIfView');
const loadMovesView = () => import('../moves/MovesView');
const loadAnnouncementView = () => import('../announcement/AnnouncementView');
