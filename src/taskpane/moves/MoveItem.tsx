import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { UnitMove } from '../../core/explain/moves';
import type { Place } from '../../core/workbook';
import { RankChange } from '../ranking/RankChange';
import { useTexts } from '../texts/paneTexts';
import { MoveCauses } from './MoveCauses';
import { useMovesTexts } from './movesTexts';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center' },
  unit: {
    display: 'block',
    padding: '8px 4px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block' },
  facts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  change: { display: 'inline-block', minWidth: '34px', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly move: UnitMove;
  readonly yearThen: number;
  readonly yearNow: number | null;
  readonly onSelect: (place: Place) => void;
}

/** A unit's move: a click opens its source cell, the chevron shows why it moved. */
export function MoveItem({ move, yearThen, yearNow, onSelect }: Props) {
  const styles = useStyles();
  const texts = useMovesTexts();
  const { pane, numbers, core } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { unit, reason, indexChange } = move;
  const facts = [
    ...(unit.previousRank === null || unit.rank === null
      ? [reason === null ? pane.notCompared : core.moves.reason(reason)]
      : [`${unit.previousRank} → ${unit.rank}`]),
    ...(unit.previousPercent === null || unit.percent === null
      ? unit.percent === null
        ? []
        : [numbers.percent(unit.percent)]
      : [`${numbers.percent(unit.previousPercent)} → ${numbers.percent(unit.percent)}`]),
    ...(indexChange === null ? [] : [core.announcement.signed(indexChange)]),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.unit}
          title={pane.openCell(unit.place.sheet, unit.place.cell)}
          onClick={() => {
            onSelect(unit.place);
          }}
        >
          <span className={styles.name}>{unit.name}</span>
          <span className={styles.facts}>
            {move.rank !== null && (
              <span className={styles.change}>
                <RankChange unit={unit} />
              </span>
            )}
            {facts.join(' · ')}
          </span>
        </button>
        {move.causes !== null && (
          <Button
            appearance="subtle"
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-label={texts.why(unit.name)}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => {
              setOpen(!open);
            }}
          />
        )}
      </div>
      {open && (
        <div id={id}>
          <MoveCauses move={move} yearThen={yearThen} yearNow={yearNow} onSelect={onSelect} />
        </div>
      )}
    </li>
  );
}
