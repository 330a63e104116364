import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { RankedUnit } from '../../core/rank/ranking';
import type { Place } from '../../core/workbook';
import { FilterSelect } from '../lists/filters/FilterSelect';
import { ListFilter } from '../lists/filters/ListFilter';
import { moveBetweenRows } from '../lists/drawn/moveBetweenRows';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { Later } from '../loading/Later';
import { useViewTexts } from '../texts/viewTexts';
import type { ObjectionsAsked } from '../worker/ofRanking/objectionsOfRanking';
import type { ShownObjection } from '../worker/shown/shownObjection';
import type { ShownBlock } from '../worker/shown/shownRun';
import { ObjectionLine } from './ObjectionLine';
import { arrangedObjections, decisionsIn, noObjectionFilter } from './objectionRows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What each changes is computed when it is shown. */
const ROWS_AT_A_TIME = 40;

interface Props {
  readonly block: ShownBlock;
  readonly blockChoice: ReactNode;
  /** The unit that is kept in sight: its objections stand first. */
  readonly pinned: RankedUnit | null;
  readonly objections: ObjectionsAsked;
  readonly onSelect: (place: Place) => void;
}

/** The objections (*kiến nghị*) of a block, the open ones first, each with the ranks that it moves, or would move. */
export function ObjectionList({ objections, ...shared }: Props) {
  const { block } = shared;
  // Anew with each run, which makes the block anew.
  const load = useCallback(() => objections.rows(block.name), [objections, block]);
  return <Later load={load}>{(rows) => <Rows {...shared} objections={objections} rows={rows} />}</Later>;
}

interface RowsProps extends Props {
  readonly rows: readonly ShownObjection[];
}

function Rows({ rows, block, blockChoice, pinned, objections, onSelect }: RowsProps) {
  const styles = useStyles();
  const { objections: words } = useViewTexts().core;
  const texts = useViewTexts().objectionsView;
  const [filter, setFilter] = useState(noObjectionFilter);
  const unit = pinned?.name ?? null;
  const found = useMemo(() => arrangedObjections(rows, filter, unit), [rows, filter, unit]);
  const { shown, rest, showMore } = useShownRows(found, ROWS_AT_A_TIME);
  const decisions = useMemo(() => decisionsIn(rows), [rows]);
  return (
    <>
      <ListFilter
        of="objections"
        query={filter.query}
        onQuery={(query) => {
          setFilter((before) => ({ ...before, query }));
        }}
        shown={found.length}
        all={rows.length}
        onClear={() => {
          setFilter(noObjectionFilter);
        }}
        facts={texts.facts(rows.length, rows.filter(({ decision }) => decision === 'open').length)}
      >
        {decisions.length > 1 && (
          <FilterSelect
            label={texts.decision}
            all={texts.allDecisions}
            options={decisions.map((value) => ({ value, text: words.decisions[value] }))}
            value={filter.decision}
            onChoose={(chosen) => {
              setFilter({ ...filter, decision: decisions.find((one) => one === chosen) ?? null });
            }}
          />
        )}
        {blockChoice}
      </ListFilter>
      <ul className={styles.list} aria-label={texts.list} onKeyDown={moveBetweenRows}>
        {shown.map((objection) => (
          <ObjectionLine
            key={objection.at}
            objection={objection}
            block={block}
            objections={objections}
            onSelect={onSelect}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
    </>
  );
}
