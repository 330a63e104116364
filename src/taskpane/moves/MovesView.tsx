import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ShownBlock } from '../worker/shown/shownRun';
import type { SheetReading } from '../../core/read/sheets/readings';
import type { UnitMove } from '../../core/explain/moves';
import type { RankedUnit } from '../../core/rank/ranking';
import type { Place } from '../../core/workbook';
import { DrawnRows } from '../lists/drawn/DrawnRows';
import { moveBetweenRows } from '../lists/drawn/moveBetweenRows';
import type { ShownYears } from '../host/yearsHost';
import type { YearsActions } from '../state/actions/paneActions';
import { EarlierFiles } from './EarlierFiles';
import { GroupFilter } from './GroupFilter';
import { MissingLastYear } from './MissingLastYear';
import { missingLastYear } from './lastYearMissing';
import { MoveItem } from './MoveItem';
import { listedMoves } from './slope/moveGroups';
import type { MoveGroup } from './slope/moveGroups';
import { useViewTexts } from '../texts/viewTexts';
import { SlopeChart } from './slope/SlopeChart';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly block: ShownBlock;
  readonly readings: readonly SheetReading[];
  /** The unit that is kept in sight: its move stands first, its line is marked. */
  readonly pinned: RankedUnit | null;
  readonly onSelect: (place: Place) => void;
  readonly onOpenData: () => void;
  /** Other files of earlier years that are chosen. */
  readonly years: readonly ShownYears[];
  readonly isBusy: boolean;
  readonly yearsActions: YearsActions;
}

/** How a block moved since last year: counts, ranks then and now, and why each unit moved. */
export function MovesView(props: Props) {
  const { block, readings, pinned, onSelect, onOpenData, years, isBusy, yearsActions } = props;
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const earlierFiles = <EarlierFiles files={years} busy={isBusy} actions={yearsActions} />;
  const [group, setGroup] = useState<MoveGroup | null>(null);
  const { moves } = block;
  if (moves === null) {
    return (
      <div className={styles.view}>
        <MissingLastYear
          missing={missingLastYear(readings, block.year)}
          year={block.year}
          onOpenData={onOpenData}
        />
        {earlierFiles}
      </div>
    );
  }
  const { left, setChange } = moves;
  const compared = moves.rose.length + moves.fell.length + moves.unchanged.length;
  return (
    <div className={styles.view}>
      <GroupFilter moves={moves} chosen={group} onChoose={setGroup} />
      {compared > 0 && (
        <section>
          <h2 className={styles.heading}>{texts.chart(moves.year, block.year)}</h2>
          <SlopeChart
            moves={moves}
            year={block.year}
            rules={block.rules}
            group={group}
            pinned={pinned}
            onSelect={onSelect}
          />
        </section>
      )}
      <section>
        <h2 className={styles.heading}>{texts.list}</h2>
        <MoveList
          key={`${group ?? 'all'}\n${pinned?.name ?? ''}`}
          block={block}
          group={group}
          pinned={pinned}
          onSelect={onSelect}
        />
      </section>
      {left.length > 0 && (
        <Caption1 className={styles.facts}>
          {texts.left(
            left.map(({ name }) => name),
            moves.year,
          )}
        </Caption1>
      )}
      {setChange !== null && setChange.added + setChange.removed + setChange.maxChanged > 0 && (
        <Caption1 className={styles.facts}>
          {texts.setChange(setChange.added, setChange.removed, setChange.maxChanged)}
        </Caption1>
      )}
      {earlierFiles}
    </div>
  );
}

interface ListProps {
  readonly block: ShownBlock;
  readonly group: MoveGroup | null;
  readonly pinned: RankedUnit | null;
  readonly onSelect: (place: Place) => void;
}

function MoveList({ block, group, pinned, onSelect }: ListProps) {
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const { moves } = block;
  const listed = useMemo(() => {
    const inOrder = moves === null ? [] : listedMoves(moves, group);
    const isPinned = isOf(pinned);
    return [...inOrder.filter(isPinned), ...inOrder.filter((move) => !isPinned(move))];
  }, [moves, group, pinned]);
  if (moves === null) return null;
  if (listed.length === 0) return group === null ? null : <Text>{texts.none[group]}</Text>;
  return (
    <ul className={styles.list} onKeyDown={moveBetweenRows}>
      <DrawnRows as="li" rows={listed}>
        {(move, place) => (
          <MoveItem
            key={`${move.unit.place.sheet}\n${move.unit.place.cell}`}
            move={move}
            yearThen={moves.year}
            block={block}
            isPinned={isOf(pinned)(move)}
            place={place}
            onSelect={onSelect}
          />
        )}
      </DrawnRows>
    </ul>
  );
}

function isOf(pinned: RankedUnit | null): (move: UnitMove) => boolean {
  return ({ unit }) => unit.name === pinned?.name;
}
