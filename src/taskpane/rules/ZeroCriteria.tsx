import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fold } from '../../core/read/cells/text';
import { criterionNamed } from '../../core/read/names/criterionNames';
import { useViewTexts } from '../texts/viewTexts';
import type { WorkbookFacts } from '../worker/workbookFacts';
import { AddLine } from './form/AddLine';
import { NameInput } from './form/NameInput';
import { OrderedItem } from './form/OrderedItem';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  gone: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly facts: WorkbookFacts;
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Criteria, by their numbers as they are added here, by their names or both as a file may have them: no unit with a zero score in one of them is proposed. */
export function ZeroCriteria({ facts, codes, onChange }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.commendation;
  const [typed, setTyped] = useState('');
  const known = useMemo(() => criteriaOf(facts), [facts]);
  const offered = known.filter((one) => !codes.some((code) => criterionNamed(code)(one)));
  const chosen = chosenOf(offered, typed);
  return (
    <>
      <Text>{words.noZeroIn}</Text>
      {codes.length === 0 && <Caption1>{words.noCriteria}</Caption1>}
      <ul className={styles.list}>
        {codes.map((code) => {
          const criterion = known.find(criterionNamed(code));
          return (
            <OrderedItem
              key={code}
              remove={{
                label: words.removeCriterion(code),
                onClick: () => {
                  onChange(codes.filter((other) => other !== code));
                },
              }}
            >
              {criterion?.label ?? code}
              {known.length > 0 && criterion === undefined && (
                <Caption1 className={styles.gone}> ({texts.excludedUnits.notInWorkbook})</Caption1>
              )}
            </OrderedItem>
          );
        })}
      </ul>
      <AddLine
        label={words.add}
        isReady={chosen !== null}
        onAdd={() => {
          if (chosen !== null) onChange([...codes, chosen]);
          setTyped('');
        }}
      >
        <NameInput
          aria-label={words.chooseCriterion}
          placeholder={words.chooseCriterion}
          value={typed}
          names={offered.map(({ label }) => label)}
          onChange={setTyped}
        />
      </AddLine>
    </>
  );
}

interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly label: string;
}

/** Each number once: blocks with sets of their own may mean different criteria by it. */
function criteriaOf({ blocks }: WorkbookFacts): readonly Criterion[] {
  const found = new Map<string, Criterion>();
  for (const { criteria } of blocks)
    for (const { code, name } of criteria)
      if (code !== '' && !found.has(code)) found.set(code, { code, name, label: `${code} ${name}` });
  return [...found.values()];
}

/** The number of the one criterion that was typed, by its number or name. */
function chosenOf(offered: readonly Criterion[], typed: string): string | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  const exact = offered.find(({ code, label }) => fold(code) === wanted || fold(label) === wanted);
  if (exact !== undefined) return exact.code;
  const [like, ...others] = offered.filter(({ label }) => fold(label).includes(wanted));
  return like !== undefined && others.length === 0 ? like.code : null;
}
