import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { RankedBlock } from '../../core/rank/ranking';
import type { Place } from '../../core/workbook';
import { ShowMore } from '../results/ShowMore';
import { useShownRows } from '../results/useShownRows';
import { useTexts } from '../texts/paneTexts';
import { RankingRow } from './RankingRow';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  heading: {
    padding: '4px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
});

interface Props {
  readonly block: RankedBlock;
  readonly onSelect: (place: Place) => void;
}

/** A block's units in order of rank. */
export function RankingTable({ block, onSelect }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const { shown, rest, showMore } = useShownRows(block.units);
  const facts = [
    ...(block.year === null ? [] : [pane.year(block.year)]),
    pane.unitCount(block.units.length),
    ...(block.averagePercent === null ? [] : [pane.average(numbers.percent(block.averagePercent))]),
  ];
  return (
    <>
      <Text className={styles.facts}>{facts.join(' · ')}</Text>
      <table className={styles.table} aria-label={block.name}>
        <thead>
          <tr>
            <Heading text={pane.rank} isNumber />
            <Heading text={pane.unit} isNumber={false} />
            <Heading text={pane.index} isNumber />
            <Heading text={pane.change} isNumber />
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <RankingRow
              key={`${unit.place.sheet}\n${unit.place.cell}`}
              unit={unit}
              rules={block.rules}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      <ShowMore rest={rest} onClick={showMore} />
    </>
  );
}

function Heading({ text, isNumber }: { readonly text: string; readonly isNumber: boolean }) {
  const styles = useStyles();
  return (
    <th scope="col" className={mergeClasses(styles.heading, isNumber && styles.number)}>
      <Caption1>{text}</Caption1>
    </th>
  );
}
