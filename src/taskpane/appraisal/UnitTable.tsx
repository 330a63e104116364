import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RankedUnit } from '../../core/rank/ranking';
import { ListFilter } from '../lists/filters/ListFilter';
import { DrawnRows } from '../lists/drawn/DrawnRows';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { arrangedUnits, decimalsOf, gapIn, orderOfGap, totalsOf, unitRows } from './appraisalRows';
import type { UnitColumn, UnitRow } from './appraisalRows';
import type { AppraisedBlockProps } from './appraisedBlock';
import { SortedTable } from './SortedTable';
import { UnitLine } from './UnitLine';

const useStyles = makeStyles({
  left: { color: tokens.colorNeutralForeground2 },
});

const COLUMNS = ['name', 'gap', 'selfRank', 'rank'] as const;

interface Props extends AppraisedBlockProps {
  readonly pinned: RankedUnit | null;
}

/** The units of a block with what the appraisal made of their self-scores, in any order, all or those looked for. */
export function UnitTable({ block, trace, pinned, onSelect }: Props) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const texts = useViewTexts().appraisalView;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState(orderOfGap);
  const all = useMemo(() => unitRows(block), [block]);
  const rows = useMemo(() => arrangedUnits(all, query, order, language), [all, query, order, language]);
  const decimals = useMemo(() => decimalsOf(all.map(({ sums }) => gapIn(sums))), [all]);
  const isPinned = ({ name }: RankedUnit) => name === pinned?.name;
  const listed = useMemo(() => {
    const isFirst = ({ unit }: UnitRow) => unit.name === pinned?.name;
    return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
  }, [rows, pinned]);
  const { scores, cut, raised } = useMemo(() => totalsOf(all.map(({ sums }) => sums)), [all]);
  const unitsLeft = block.units.length - all.length;
  const headings: Readonly<Record<UnitColumn, string>> = {
    name: texts.unit,
    gap: texts.gap,
    selfRank: texts.selfRank,
    rank: texts.rank,
  };
  return (
    <>
      <ListFilter
        of="units"
        query={query}
        onQuery={setQuery}
        shown={rows.length}
        all={all.length}
        facts={[pane.unitCount(all.length), texts.counts(scores, cut, raised)].join(' · ')}
      />
      {rows.length > 0 && (
        <SortedTable
          label={texts.modes.units}
          columns={COLUMNS}
          headings={headings}
          hints={texts.sortUnits}
          order={order}
          onOrder={setOrder}
          rows={listed.length}
        >
          <DrawnRows as="tr" rows={listed}>
            {(row, place) => (
              <UnitLine
                key={`${row.unit.place.sheet}\n${row.unit.place.cell}`}
                row={row}
                place={place}
                decimals={decimals}
                block={block}
                trace={trace}
                isPinned={isPinned(row.unit)}
                onSelect={onSelect}
              />
            )}
          </DrawnRows>
        </SortedTable>
      )}
      {unitsLeft > 0 && <Caption1 className={styles.left}>{texts.unitsLeft(unitsLeft)}</Caption1>}
    </>
  );
}
