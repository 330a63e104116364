import { useMemo, useState } from 'react';
import { FilterSelect } from '../lists/filters/FilterSelect';
import { ListFilter } from '../lists/filters/ListFilter';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { useViewTexts } from '../texts/viewTexts';
import {
  arrangedCriteria,
  countsOf,
  criterionRows,
  decimalsOf,
  gapIn,
  noCriterionFilter,
  orderOfCuts,
} from './appraisalRows';
import type { CriterionColumn } from './appraisalRows';
import type { AppraisedBlockProps } from './appraisedBlock';
import { SortedTable } from './SortedTable';
import { CriterionLine } from './CriterionLine';

const COLUMNS = ['order', 'cut', 'raised', 'gap'] as const;
const ONLY = ['overclaimed', 'raised'] as const;

/** The criteria of a block with how many units were cut and raised in each, in any order, all or those looked for. */
export function CriterionTable({ block, trace, onSelect }: AppraisedBlockProps) {
  const texts = useViewTexts().appraisalView;
  const { zeroScores: words } = useViewTexts().results;
  const [filter, setFilter] = useState(noCriterionFilter);
  const [order, setOrder] = useState(orderOfCuts);
  const all = useMemo(() => criterionRows(block), [block]);
  const rows = useMemo(() => arrangedCriteria(all, filter, order), [all, filter, order]);
  const { shown, rest, showMore } = useShownRows(rows);
  const decimals = useMemo(() => decimalsOf(all.map(({ sums }) => gapIn(sums))), [all]);
  const counts = useMemo(() => countsOf(all), [all]);
  const fields = [...new Set(all.map(({ leaf }) => leaf.field))];
  const headings: Readonly<Record<CriterionColumn, string>> = {
    order: texts.criterion,
    cut: texts.cut,
    raised: texts.raised,
    gap: texts.gap,
  };
  const optionTexts = { overclaimed: texts.onlyOverclaimed, raised: texts.onlyRaised };
  return (
    <>
      <ListFilter
        of="criteria"
        query={filter.query}
        onQuery={(query) => {
          setFilter((before) => ({ ...before, query }));
        }}
        shown={rows.length}
        all={all.length}
        onClear={() => {
          setFilter(noCriterionFilter);
        }}
        facts={texts.criteriaCounts(all.length, counts.overclaimed)}
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
        {ONLY.some((only) => counts[only] > 0) && (
          <FilterSelect
            label={texts.only}
            all={texts.allCriteria}
            options={ONLY.filter((only) => counts[only] > 0).map((only) => ({
              value: only,
              text: optionTexts[only](counts[only]),
            }))}
            value={filter.only}
            onChoose={(value) => {
              setFilter({ ...filter, only: ONLY.find((only) => only === value) ?? null });
            }}
          />
        )}
      </ListFilter>
      {rows.length > 0 && (
        <SortedTable
          label={texts.modes.criteria}
          columns={COLUMNS}
          headings={headings}
          hints={texts.sortCriteria}
          order={order}
          descendingAtFirst={['cut', 'raised']}
          onOrder={setOrder}
          rows={rows.length}
        >
          {shown.map((row) => (
            <CriterionLine
              key={row.sums.leaf}
              row={row}
              decimals={decimals}
              block={block}
              trace={trace}
              onSelect={onSelect}
            />
          ))}
        </SortedTable>
      )}
      <ShowMore rest={rest} onClick={showMore} />
    </>
  );
}
