import { Button, Caption1, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { unitKey } from '../../core/read/names/unitNames';
import type { CommendationRules } from '../../core/settings/settings';
import { useViewTexts } from '../texts/viewTexts';
import type { WorkbookFacts } from '../worker/workbookFacts';
import { NameInput } from './form/NameInput';
import { OrderedItem } from './form/OrderedItem';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  gone: { color: tokens.colorPaletteDarkOrangeForeground1 },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px 8px',
  },
  label: { gridColumn: '1 / -1' },
  wide: { gridColumn: '1 / -1', minWidth: 0, width: '100%' },
  control: { minWidth: 0, width: '100%' },
  add: { minWidth: '64px' },
});

type Excluded = NonNullable<CommendationRules['exclude']>;

interface Props {
  readonly facts: WorkbookFacts;
  readonly excluded: Excluded;
  readonly onChange: (excluded: Excluded) => void;
}

/** Units that are not proposed, each with the reason that the paper gives. */
export function LeftOutUnits({ facts, excluded, onChange }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.commendation;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const units = useMemo(() => unitsOf(facts, words.unitOf), [facts, words]);
  const known = useMemo(() => new Set(units.map(({ unit }) => unitKey(unit))), [units]);
  const isTaken = (one: Excluded[number] | KnownUnit) =>
    excluded.some(({ unit, block }) => unitKey(unit) === unitKey(one.unit) && block === one.block);
  const offered = units.filter((one) => !isTaken(one));
  const chosen = offered.find(({ label }) => unitKey(label) === unitKey(typed));
  const isReady = chosen !== undefined && reason.trim() !== '';
  return (
    <>
      <Text>{words.exclude}</Text>
      {excluded.length === 0 && <Caption1>{words.nobody}</Caption1>}
      <ul className={styles.list}>
        {excluded.map((one, at) => {
          const name = one.block === undefined ? one.unit : words.unitOf(one.unit, one.block);
          return (
            <OrderedItem
              key={`${one.unit}\n${one.block ?? ''}`}
              remove={{
                label: words.removeUnit(name),
                onClick: () => {
                  onChange(excluded.filter((_, other) => other !== at));
                },
              }}
            >
              {words.line(name, one.reason)}
              {known.size > 0 && !known.has(unitKey(one.unit)) && (
                <Caption1 className={styles.gone}> ({texts.excludedUnits.notInWorkbook})</Caption1>
              )}
            </OrderedItem>
          );
        })}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          const { unit, block } = chosen;
          onChange([...excluded, { unit, ...(block === undefined ? {} : { block }), reason: reason.trim() }]);
          setTyped('');
          setReason('');
        }}
      >
        <label htmlFor={`${id}unit`} className={styles.label}>
          {words.unit}
        </label>
        <NameInput
          id={`${id}unit`}
          className={styles.wide}
          value={typed}
          names={offered.map(({ label }) => label)}
          onChange={setTyped}
        />
        <label htmlFor={`${id}reason`} className={styles.label}>
          {words.reason}
        </label>
        <Input
          id={`${id}reason`}
          className={styles.control}
          value={reason}
          maxLength={LONGEST_REASON}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
        <Button type="submit" className={styles.add} disabledFocusable={!isReady}>
          {words.add}
        </Button>
      </form>
    </>
  );
}

const LONGEST_REASON = 500;

interface KnownUnit {
  readonly label: string;
  readonly unit: string;
  /** Where several blocks have a unit of the name. */
  readonly block: string | undefined;
}

function unitsOf(
  { blocks }: WorkbookFacts,
  inBlock: (unit: string, block: string) => string,
): readonly KnownUnit[] {
  const counts = new Map<string, number>();
  for (const { units } of blocks)
    for (const unit of units) counts.set(unitKey(unit), (counts.get(unitKey(unit)) ?? 0) + 1);
  return blocks.flatMap(({ name, units }) =>
    units.map((unit): KnownUnit =>
      (counts.get(unitKey(unit)) ?? 0) > 1
        ? { label: inBlock(unit, name), unit, block: name }
        : { label: unit, unit, block: undefined },
    ),
  );
}
