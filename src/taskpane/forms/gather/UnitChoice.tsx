import { Button, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useViewTexts } from '../../texts/viewTexts';
import type { ShownGather } from '../../worker/shown/shownGather';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', flexGrow: 1 },
  select: { flexGrow: 1, flexBasis: '140px', minWidth: 0, maxWidth: '100%' },
});

interface Props {
  readonly units: ShownGather['units'];
  readonly busy: boolean;
  readonly onChoose: (unit: string) => void;
}

/** Chooses a unit of the workbook's list; nothing is decided before the button is pressed, since arrow keys choose, too. */
export function UnitChoice({ units, busy, onChoose }: Props) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  const [unit, setUnit] = useState('');
  return (
    <div className={styles.line}>
      <Select
        autoFocus
        className={styles.select}
        size="small"
        aria-label={words.chooseUnit}
        value={unit}
        onChange={(_, { value }) => {
          setUnit(value);
        }}
      >
        <option value="">{words.noUnitChosen}</option>
        {units.map((one) => (
          <option key={one.unit} value={one.unit}>
            {one.unit}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabledFocusable={busy || unit === ''}
        onClick={() => {
          onChoose(unit);
        }}
      >
        {words.takeUnit}
      </Button>
    </div>
  );
}
