import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SortedTable } from '../appraisal/SortedTable';
import { rowStyles } from '../appraisal/tableStyles';
import type { RankedUnit } from '../../core/rank/ranking';
import { DrawnRows } from '../lists/drawn/DrawnRows';
import { inOrder, inOrderOfName } from '../lists/filters/inOrder';
import type { ListOrder } from '../lists/filters/inOrder';
import { ListFilter } from '../lists/filters/ListFilter';
import { searchFor } from '../lists/filters/searchFor';
import { useFigures } from '../lists/useFigures';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import { plainButton, pressable } from '../theme/plainButton';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  ...rowStyles,
  hint: { color: tokens.colorNeutralForeground2 },
  // Room for whole syllables, where the table is scrolled sideways.
  unit: {
    padding: 0,
    minWidth: '72px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  button: { ...plainButton, ...pressable, width: '100%', minHeight: '28px', padding: '4px 3px' },
});

const COLUMNS = ['name', 'rank', 'percent'] as const;
type Column = (typeof COLUMNS)[number];

interface Props {
  readonly block: ShownBlock;
  readonly blockChoice: ReactNode;
  readonly onChoose: (unit: RankedUnit) => void;
}

/** Whose scores are tried: the units of a block, in any order, all or those looked for. */
export function UnitChoice({ block, blockChoice, onChoose }: Props) {
  const styles = useStyles();
  const { pane, numbers, language } = useTexts();
  const texts = useViewTexts().whatIfView;
  const figures = useFigures(block.rules);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ListOrder<Column>>({ by: 'rank', descending: false });
  const rows = useMemo(() => arranged(block.units, query, order, language), [block, query, order, language]);
  return (
    <>
      <Caption1 className={styles.hint}>{texts.choose}</Caption1>
      <ListFilter
        of="units"
        query={query}
        onQuery={setQuery}
        shown={rows.length}
        all={block.units.length}
        facts={pane.unitCount(block.units.length)}
      >
        {blockChoice}
      </ListFilter>
      {rows.length > 0 && (
        <SortedTable
          label={texts.units}
          columns={COLUMNS}
          headings={{ name: texts.unit, rank: texts.rank, percent: texts.index }}
          hints={texts.sortUnits}
          order={order}
          descendingAtFirst={['percent']}
          onOrder={setOrder}
          rows={rows.length}
        >
          <DrawnRows as="tr" rows={rows}>
            {(unit, place) => (
              <tr key={`${unit.place.sheet}\n${unit.place.cell}`} {...place} className={styles.row}>
                <th scope="row" className={styles.unit}>
                  <button
                    type="button"
                    className={styles.button}
                    aria-label={texts.tryOf(unit.name)}
                    onClick={() => {
                      onChoose(unit);
                    }}
                  >
                    {unit.name}
                  </button>
                </th>
                <td className={styles.number}>{unit.rank === null ? '–' : numbers.plain(unit.rank)}</td>
                <td className={styles.number}>{figures.percent(unit.percent)}</td>
              </tr>
            )}
          </DrawnRows>
        </SortedTable>
      )}
    </>
  );
}

function arranged(
  units: readonly RankedUnit[],
  query: string,
  { by, descending }: ListOrder<Column>,
  language: string,
): readonly RankedUnit[] {
  const isWanted = searchFor(query);
  const found = units.filter(({ name }) => isWanted(name));
  if (by === 'name') return inOrderOfName(found, ({ name }) => name, descending, language);
  return inOrder(found, (unit) => unit[by], descending);
}
