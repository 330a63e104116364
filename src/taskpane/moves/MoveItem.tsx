import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitMove } from '../../core/explain/moves';
import type { Place } from '../../core/workbook';
import { Disclosure } from '../disclosure/Disclosure';
import { RankChange } from '../lists/RankChange';
import { CellButton } from '../lists/CellButton';
import type { RowPlace } from '../lists/drawn/DrawnRows';
import { LineOverYears } from '../lists/LineOverYears';
import { useFigures } from '../lists/useFigures';
import { useYearsOf } from '../lists/useYearsOf';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { MoveCauses } from './MoveCauses';
import { NARROW } from '../theme/narrow';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  // The line below is the item's.
  unit: { flexGrow: 1, minWidth: 0, padding: '8px 4px', borderBottom: 'none' },
  pinned: { backgroundColor: tokens.colorBrandBackground2 },
  name: { display: 'block', overflowWrap: 'anywhere' },
  facts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { flexShrink: 0, color: tokens.colorBrandForeground1, [NARROW]: { width: '28px' } },
  change: { display: 'inline-block', minWidth: '34px', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly move: UnitMove;
  readonly yearThen: number;
  readonly place: RowPlace;
  readonly block: ShownBlock;
  /** It is kept in sight, and its causes are shown at first. */
  readonly isPinned: boolean;
  readonly onSelect: (place: Place) => void;
}

/** A unit's move: a click opens its source cell, the chevron shows why it moved. */
export function MoveItem({ move, yearThen, place, block, isPinned, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const { pane } = useTexts();
  const { year: yearNow, rules } = block;
  const { percent, signed } = useFigures(rules);
  const { core } = useViewTexts();
  const { unit, reason, indexChange } = move;
  const known = useYearsOf(unit.name, block);
  const facts = [
    ...(unit.previousRank === null || unit.rank === null
      ? [reason === null ? pane.notCompared : core.moves.reason(reason, yearThen)]
      : [`${unit.previousRank} → ${unit.rank}`]),
    ...(unit.previousPercent === null || unit.percent === null
      ? unit.percent === null
        ? []
        : [percent(unit.percent)]
      : [`${percent(unit.previousPercent)} → ${percent(unit.percent)}`]),
    ...(indexChange === null ? [] : [signed(indexChange)]),
  ];
  return (
    <Disclosure
      as="li"
      place={place}
      name={texts.why(unit.name)}
      isOpenAtFirst={isPinned}
      hasPanel={move.causes !== null}
      before={
        <>
          <CellButton
            place={unit.place}
            onSelect={onSelect}
            className={mergeClasses(styles.unit, isPinned && styles.pinned)}
          >
            <span className={styles.name}>{unit.name}</span>
            <span className={styles.facts}>
              {move.rank !== null && (
                <span className={styles.change}>
                  <RankChange rank={unit.rank} previousRank={unit.previousRank} />
                </span>
              )}
              {facts.join(' · ')}
            </span>
          </CellButton>
          {known !== null && (
            <LineOverYears
              years={known.years}
              width={56}
              height={24}
              className={styles.line}
              label={texts.overYears(unit.name, known.areYears, known.told)}
            />
          )}
        </>
      }
    >
      <MoveCauses move={move} yearThen={yearThen} yearNow={yearNow} rules={rules} onSelect={onSelect} />
    </Disclosure>
  );
}
