import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fold } from '../../core/read/cells/text';
import { unitKey } from '../../core/read/names/unitNames';
import { AddLine } from './form/AddLine';
import { NameInput } from './form/NameInput';
import { OrderedItem } from './form/OrderedItem';
import { RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  gone: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Units that are scored and not ranked, chosen from those of the workbook. */
export function ExcludedUnits({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.excludedUnits;
  const { draft, facts, edit } = form;
  const [typed, setTyped] = useState('');
  const excluded = draft.excludedUnits;
  const known = useMemo(
    () => new Map(facts.blocks.flatMap(({ units }) => units.map((unit) => [unitKey(unit), unit] as const))),
    [facts],
  );
  const offered = useMemo(() => {
    const taken = new Set(excluded.map(unitKey));
    return [...known].flatMap(([key, unit]) => (taken.has(key) ? [] : [unit]));
  }, [known, excluded]);
  const chosen = known.get(unitKey(typed)) ?? onlyLike(offered, typed);
  const isChosen = chosen !== undefined && offered.includes(chosen);
  return (
    <RuleItem form={form} rule="excludedUnits">
      {excluded.length === 0 && <Caption1>{words.none}</Caption1>}
      <ul className={styles.list}>
        {excluded.map((unit) => (
          <OrderedItem
            key={unit}
            remove={{
              label: words.remove(unit),
              onClick: () => {
                edit({ ...draft, excludedUnits: excluded.filter((other) => other !== unit) });
              },
            }}
          >
            {unit}
            {known.size > 0 && !known.has(unitKey(unit)) && (
              <Caption1 className={styles.gone}> ({words.notInWorkbook})</Caption1>
            )}
          </OrderedItem>
        ))}
      </ul>
      <AddLine
        label={words.add}
        isReady={isChosen}
        onAdd={() => {
          if (chosen !== undefined) edit({ ...draft, excludedUnits: [...excluded, chosen] });
          setTyped('');
        }}
      >
        <NameInput
          aria-label={words.choose}
          placeholder={words.choose}
          value={typed}
          names={offered}
          onChange={setTyped}
        />
      </AddLine>
    </RuleItem>
  );
}

/** The one unit whose name was typed without its marks; none where two differ by them only. */
function onlyLike(units: readonly string[], typed: string): string | undefined {
  const bare = fold(typed);
  const [unit, ...others] = bare === '' ? [] : units.filter((each) => fold(each) === bare);
  return others.length === 0 ? unit : undefined;
}
