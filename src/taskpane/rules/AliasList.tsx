import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { withAlias, withoutAlias } from '../draft/draftRules';
import { NameInput } from './form/NameInput';
import { OrderedItem } from './form/OrderedItem';
import { RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  suggestion: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 8px',
    marginBottom: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  names: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px 8px',
  },
  label: { gridColumn: '1 / -1' },
  control: { minWidth: 0, width: '100%' },
  wide: { gridColumn: '1 / -1', minWidth: 0, width: '100%' },
  add: { minWidth: '64px' },
});

/** Other names of units and fields, those that the workbook suggests, and a line to type one in. */
export function AliasList({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.aliases;
  const { draft, facts, edit } = form;
  const aliases = Object.entries(draft.aliases);
  const taken = new Set(aliases.map(([other]) => other));
  const suggested = facts.similarNames.filter(({ name }) => !taken.has(name));
  return (
    <RuleItem form={form} rule="aliases">
      {aliases.length === 0 && <Caption1>{words.none}</Caption1>}
      <ul className={styles.list}>
        {aliases.map(([other, name]) => (
          <OrderedItem
            key={other}
            remove={{
              label: words.remove(other),
              onClick: () => {
                edit(withoutAlias(draft, other));
              },
            }}
          >
            {words.line(other, name)}
          </OrderedItem>
        ))}
      </ul>
      {suggested.length > 0 && (
        <>
          <Caption1>{words.suggestions}</Caption1>
          <ul className={styles.list}>
            {suggested.map(({ name, like }) => (
              <li key={`${name}\n${like}`} className={styles.suggestion}>
                <span className={styles.names}>{words.line(name, like)}</span>
                <Button
                  size="small"
                  aria-label={words.applyOf(name, like)}
                  onClick={() => {
                    edit(withAlias(draft, name, like));
                  }}
                >
                  {words.apply}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <AliasForm form={form} />
    </RuleItem>
  );
}

function AliasForm({ form: { draft, facts, edit } }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const words = useViewTexts().rules.aliases;
  const id = useId();
  const [other, setOther] = useState('');
  const [name, setName] = useState('');
  const isReady = other.trim() !== '' && name.trim() !== '' && other.trim() !== name.trim();
  const known = useMemo(
    () => [...new Set(facts.blocks.flatMap(({ units, fields }) => [...fields, ...units]))],
    [facts],
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        edit(withAlias(draft, other.trim(), name.trim()));
        setOther('');
        setName('');
      }}
    >
      <label htmlFor={`${id}other`} className={styles.label}>
        {words.other}
      </label>
      <NameInput id={`${id}other`} className={styles.wide} value={other} names={known} onChange={setOther} />
      <label htmlFor={`${id}name`} className={styles.label}>
        {words.nameOf}
      </label>
      <NameInput id={`${id}name`} className={styles.control} value={name} names={known} onChange={setName} />
      <Button type="submit" className={styles.add} disabledFocusable={!isReady}>
        {words.add}
      </Button>
    </form>
  );
}
