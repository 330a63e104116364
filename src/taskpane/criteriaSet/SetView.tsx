import { Caption1, makeStyles, Text } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { TriedSet } from '../../core/otherSet/changedSet';
import type { NewSetWish } from '../../core/run/planNewSet';
import type { Place } from '../../core/workbook';
import { FilterSelect } from '../lists/filters/FilterSelect';
import { ListFilter } from '../lists/filters/ListFilter';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { Later } from '../loading/Later';
import { useAnswer } from '../loading/useAnswer';
import { useViewTexts } from '../texts/viewTexts';
import type { ShownReview } from '../worker/engines/setsEngine';
import type { SetsAsked } from '../worker/ofRanking/setsOfRanking';
import type { ShownBlock } from '../worker/shown/shownRun';
import { SetCriterion } from './SetCriterion';
import { SetOutcome } from './SetOutcome';
import {
  foundRows,
  isAsItIs,
  newSetWish,
  noSetFilter,
  setRows,
  suggestionsIn,
  withDropped,
  withMax,
} from './setRows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

const ROWS_AT_A_TIME = 40;

interface Props {
  readonly block: ShownBlock;
  readonly blockChoice: ReactNode;
  readonly sets: SetsAsked;
  readonly tried: TriedSet;
  readonly onTry: (tried: TriedSet) => void;
  /** Something is being done, and nothing can be written. */
  readonly isBusy: boolean;
  readonly onWrite: (wish: NewSetWish) => void;
  readonly onSelect: (place: Place) => void;
}

/**
 * The review of a block's criteria set (*rà soát bộ tiêu chí*), and what if the set were another one: criteria dropped, other
 * maxima. Touches no cell.
 */
export function SetView({ sets, ...shared }: Props) {
  const { block } = shared;
  const texts = useViewTexts().setView;
  // Anew with each run, which makes the block anew.
  const load = useCallback(() => sets.review(block.name), [sets, block]);
  return (
    <Later load={load}>
      {(review) =>
        review === null ? <Text>{texts.gone}</Text> : <Review {...shared} sets={sets} review={review} />
      }
    </Later>
  );
}

interface ReviewProps extends Props {
  readonly review: ShownReview;
}

function Review({ block, blockChoice, sets, review, tried, onTry, isBusy, onWrite, onSelect }: ReviewProps) {
  const styles = useStyles();
  const texts = useViewTexts().setView;
  const { review: words } = useViewTexts().core;
  const { zeroScores: fieldWords } = useViewTexts().results;
  const [filter, setFilter] = useState(noSetFilter);
  const { criteria, compared, ranked } = review;
  const all = useMemo(() => setRows(criteria, tried), [criteria, tried]);
  const rows = useMemo(() => foundRows(all, filter), [all, filter]);
  const { shown, rest, showMore } = useShownRows(rows, ROWS_AT_A_TIME);
  const ask = useCallback(() => sets.outcome(block.name, tried), [sets, block, tried]);
  const outcome = useAnswer(isAsItIs(tried) ? null : ask).answer;
  const fields = useMemo(() => [...new Set(criteria.map(({ field }) => field))], [criteria]);
  const suggestions = useMemo(() => suggestionsIn(criteria), [criteria]);
  const named = criteria.filter(({ suggestion }) => suggestion !== null && suggestion !== 'keep').length;
  return (
    <>
      <Caption1>{texts.about}</Caption1>
      <ListFilter
        of="criteria"
        query={filter.query}
        onQuery={(query) => {
          setFilter((before) => ({ ...before, query }));
        }}
        shown={rows.length}
        all={all.length}
        onClear={() => {
          setFilter(noSetFilter);
        }}
        facts={texts.facts(criteria.length, named, compared, ranked)}
      >
        {suggestions.length > 1 && (
          <FilterSelect
            label={words.suggestion}
            all={texts.allSuggestions}
            options={suggestions.map((value) => ({ value, text: words.suggestions[value] }))}
            value={filter.suggestion}
            onChoose={(chosen) => {
              setFilter({ ...filter, suggestion: suggestions.find((one) => one === chosen) ?? null });
            }}
          />
        )}
        {fields.length > 1 && (
          <FilterSelect
            label={fieldWords.field}
            all={fieldWords.allFields}
            options={fields.map((value) => ({ value, text: value }))}
            value={filter.field}
            onChoose={(field) => {
              setFilter({ ...filter, field });
            }}
          />
        )}
        {blockChoice}
      </ListFilter>
      <ul className={styles.list} aria-label={texts.list}>
        {shown.map((row) => (
          <SetCriterion
            key={row.criterion.leaf}
            row={row}
            rules={review.rules}
            onDrop={(isDropped) => {
              onTry(withDropped(tried, row.criterion.leaf, isDropped));
            }}
            onMax={(to) => {
              onTry(withMax(tried, row.criterion.leaf, to));
            }}
            onSelect={onSelect}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
      <SetOutcome
        block={block}
        tried={tried}
        outcome={isAsItIs(tried) ? null : outcome}
        isBusy={isBusy}
        onReset={() => {
          onTry({ dropped: [], maxima: [] });
        }}
        onWrite={() => {
          onWrite(newSetWish(block.name, criteria, tried));
        }}
      />
    </>
  );
}
