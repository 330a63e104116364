import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { SortedTable } from '../appraisal/SortedTable';
import type { RoadmapWish } from '../../core/run/planRoadmap';
import type { TriedScores } from '../../core/run/triedChanges';
import type { Place } from '../../core/workbook';
import { FilterSelect } from '../lists/filters/FilterSelect';
import { ListFilter } from '../lists/filters/ListFilter';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import type { ShownBlock } from '../worker/shown/shownRun';
import type { TriedCriterion, TriedScore, TrialGoal, TrialOf } from '../worker/shown/shownTrial';
import type { Trials } from '../worker/ofRanking/trialOfRanking';
import { CriterionTrial } from './CriterionTrial';
import { GoalSearch } from './GoalSearch';
import { TrialOutcome } from './TrialOutcome';
import {
  arrangedRows,
  lostOf,
  metInFull,
  noTrialFilter,
  orderOfLoss,
  roadmapWish,
  trialRows,
  triedScores,
  zeroCriteria,
} from './trialRows';
import type { TrialColumn } from './trialRows';
import { useAnswer } from '../loading/useAnswer';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

const COLUMNS = ['order', 'lost', 'points'] as const;

/** Each is a small view of its own. */
const ROWS_AT_A_TIME = 40;

const NOTHING: readonly TriedScore[] = [];

interface Props {
  readonly block: ShownBlock;
  readonly of: TrialOf;
  readonly criteria: readonly TriedCriterion[];
  readonly scores: readonly TriedScore[];
  readonly trials: Trials;
  readonly onTry: (scores: readonly TriedScore[]) => void;
  readonly onTryOne: (of: TrialOf, leaf: number, to: number | null) => void;
  readonly isBusy: boolean;
  readonly onRoadmap: (wish: RoadmapWish) => void;
  readonly onObject: (tried: TriedScores) => void;
  readonly onSelect: (place: Place) => void;
}

/** The criteria of a unit, the largest loss first, with the points to try, and what they would come to. */
export function UnitTrial(props: Props) {
  const { block, of, criteria, scores, trials, onTry, onTryOne, isBusy, onRoadmap, onObject, onSelect } =
    props;
  const styles = useStyles();
  const { numbers } = useTexts();
  const texts = useViewTexts().whatIfView;
  const { zeroScores: words } = useViewTexts().results;
  const [filter, setFilter] = useState(noTrialFilter);
  const [order, setOrder] = useState(orderOfLoss);
  const [goal, setGoal] = useState<TrialGoal | null>(null);
  const all = useMemo(() => trialRows(criteria, scores), [criteria, scores]);
  const rows = useMemo(() => arrangedRows(all, filter, order), [all, filter, order]);
  const { shown, rest, showMore } = useShownRows(rows, ROWS_AT_A_TIME);
  const askNow = useCallback(() => trials.outcome(of, NOTHING), [trials, of]);
  const askThen = useCallback(() => trials.outcome(of, scores), [trials, of, scores]);
  const now = useAnswer(askNow).answer;
  const then = useAnswer(scores.length === 0 ? null : askThen).answer;
  const fields = [...new Set(criteria.map(({ field }) => field))];
  const zeros = zeroCriteria(criteria);
  const lost = criteria.reduce((sum, criterion) => sum + (lostOf(criterion) ?? 0), 0);
  const headings: Readonly<Record<TrialColumn, string>> = {
    order: texts.criterion,
    lost: texts.lost,
    points: texts.points,
  };
  const meet = (met: readonly TriedCriterion[]): void => {
    onTry(metInFull(scores, met));
  };
  // The same while one types, so that only the row that is typed in is drawn again.
  const tryOne = useCallback(
    (leaf: number, to: number | null) => {
      onTryOne(of, leaf, to);
    },
    [onTryOne, of],
  );
  return (
    <>
      <GoalSearch
        of={of}
        scores={scores}
        criteria={criteria}
        mostRank={block.units.length}
        nextGrade={((scores.length === 0 ? null : then) ?? now)?.nextGrade ?? null}
        trials={trials}
        goal={goal}
        onGoal={setGoal}
        onTake={(taken) => {
          const leaves = new Set(taken.map(({ leaf }) => leaf));
          onTry([...scores.filter(({ leaf }) => !leaves.has(leaf)), ...taken]);
        }}
      />
      <ListFilter
        of="criteria"
        query={filter.query}
        onQuery={(query) => {
          setFilter((before) => ({ ...before, query }));
        }}
        shown={rows.length}
        all={all.length}
        onClear={() => {
          setFilter(noTrialFilter);
        }}
        facts={texts.facts(criteria.length, numbers.plain(Number(lost.toFixed(6))))}
      >
        {fields.length > 1 && (
          <FilterSelect
            label={words.field}
            all={words.allFields}
            options={fields.map((value) => ({ value, text: value }))}
            value={filter.field}
            onChoose={(field) => {
              setFilter({ ...filter, field });
            }}
          />
        )}
      </ListFilter>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={zeros.length === 0}
          onClick={() => {
            meet(zeros);
          }}
        >
          {texts.zerosMet}
        </Button>
        {fields.length > 1 && (
          <Button
            size="small"
            disabledFocusable={filter.field === null}
            {...(filter.field === null ? { title: texts.fieldMetHint } : {})}
            onClick={() => {
              meet(criteria.filter(({ field }) => field === filter.field));
            }}
          >
            {texts.fieldMet}
          </Button>
        )}
        <Button
          size="small"
          title={texts.roadmapHint}
          disabledFocusable={isBusy || (scores.length === 0 && goal === null)}
          onClick={() => {
            onRoadmap(roadmapWish(of, criteria, scores, goal));
          }}
        >
          {texts.roadmap}
        </Button>
        <Button
          size="small"
          title={scores.length === 0 ? texts.objectAfter : texts.objectHint}
          disabledFocusable={isBusy || scores.length === 0}
          onClick={() => {
            onObject(triedScores(of, criteria, scores));
          }}
        >
          {texts.object}
        </Button>
      </div>
      {rows.length > 0 && (
        <SortedTable
          label={texts.criteria(of.unit)}
          columns={COLUMNS}
          headings={headings}
          hints={texts.sortCriteria}
          order={order}
          descendingAtFirst={['lost', 'points']}
          onOrder={setOrder}
          rows={rows.length}
        >
          {shown.map((row) => (
            <CriterionTrial
              key={row.criterion.leaf}
              criterion={row.criterion}
              to={row.to}
              smallestStep={block.statistics.smallestStep}
              onTry={tryOne}
              onSelect={onSelect}
            />
          ))}
        </SortedTable>
      )}
      <ShowMore rest={rest} onClick={showMore} />
      {now !== null && (
        <TrialOutcome
          block={block}
          now={now}
          then={scores.length === 0 ? null : then}
          count={scores.length}
          onReset={() => {
            onTry(NOTHING);
          }}
        />
      )}
    </>
  );
}
