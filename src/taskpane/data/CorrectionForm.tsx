import { yearOfPeriod } from '../../core/period';
import { Button, Caption1, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isLayout, LAYOUTS } from '../../core/read/model/layouts';
import type { SheetReading } from '../../core/read/sheets/readings';
import type { CorrectableRole } from '../../core/sheetCorrections';
import type { PaneActions } from '../state/paneActions';
import { useTexts } from '../texts/paneTexts';
import { correctionOfDraft, draftErrors, draftOf, ROLES_IN_ORDER } from './correctionDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: '4px 0', color: tokens.colorNeutralForeground2 },
  control: { minWidth: 0, width: '100%' },
  save: { alignSelf: 'flex-start' },
});

interface Props {
  readonly reading: SheetReading;
  readonly locked: boolean;
  readonly onCorrect: PaneActions['correct'];
}

/** What a person says of a sheet; a field left empty keeps what is read, which it shows. */
export function CorrectionForm({ reading, locked, onCorrect }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(reading));
  const [tried, setTried] = useState(false);
  const errors = draftErrors(draft);
  const words = pane.data;
  const traits = isLayout(reading.kind) ? LAYOUTS[reading.kind] : null;
  const isOfOneUnit = traits?.units === 'one' || reading.kind === 'passedOver';
  const hasColumnPerLeaf = traits?.rows === 'units' && traits.leaves !== 'total';
  const hasOneColumnPerRole = reading.columns.length > 0 && !hasColumnPerLeaf;
  const save = (): void => {
    setTried(true);
    if (errors.year || errors.columns.length > 0) return;
    onCorrect(reading.sheet, correctionOfDraft(reading.sheet, draft));
  };
  return (
    <form
      className={styles.form}
      aria-label={words.correct}
      onSubmit={(event) => {
        event.preventDefault();
        if (!locked) save();
      }}
    >
      <div className={styles.title}>
        <Text weight="semibold">{words.correct}</Text>
        <Caption1 className={styles.hint}>{words.correctHint}</Caption1>
      </div>
      {isOfOneUnit && (
        <Field label={words.correctUnit} size="small">
          <Input
            size="small"
            className={styles.control}
            value={draft.unit}
            placeholder={reading.unitNames[0] ?? ''}
            onChange={(_, { value }) => {
              setDraft({ ...draft, unit: value });
            }}
          />
        </Field>
      )}
      <Field label={words.correctBlock} size="small">
        <Input
          size="small"
          className={styles.control}
          value={draft.block}
          placeholder={reading.block ?? ''}
          onChange={(_, { value }) => {
            setDraft({ ...draft, block: value });
          }}
        />
      </Field>
      <Field
        label={words.correctYear}
        size="small"
        {...(tried && errors.year ? { validationMessage: words.wrongYear } : {})}
      >
        <Input
          size="small"
          className={styles.control}
          inputMode="numeric"
          value={draft.year}
          placeholder={reading.year === null ? '' : String(yearOfPeriod(reading.year) ?? '')}
          onChange={(_, { value }) => {
            setDraft({ ...draft, year: value });
          }}
        />
      </Field>
      {hasOneColumnPerRole && (
        <fieldset className={styles.columns}>
          <legend className={styles.legend}>{words.correctColumns}</legend>
          {ROLES_IN_ORDER.map((role) => (
            <Field
              key={role}
              label={words.roles[role]}
              size="small"
              {...(tried && errors.columns.includes(role) ? { validationMessage: words.columnTwice } : {})}
            >
              <Select
                size="small"
                className={styles.control}
                value={draft.columns[role]}
                onChange={(_, { value }) => {
                  setDraft({ ...draft, columns: { ...draft.columns, [role]: value } });
                }}
              >
                <option value="">{words.automatic(readAs(reading, role))}</option>
                {choices(reading, draft.columns[role]).map(({ letters, header }) => (
                  <option key={letters} value={letters}>
                    {letters} {header.length > LONGEST ? `${header.slice(0, LONGEST)}…` : header}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </fieldset>
      )}
      <Button
        type="submit"
        size="small"
        appearance="primary"
        className={styles.save}
        disabledFocusable={locked}
      >
        {words.save}
      </Button>
    </form>
  );
}

const LONGEST = 40;

/** The column that is read in a role without a correction of it. */
function readAs({ columns, correction }: SheetReading, role: CorrectableRole): string | null {
  if (correction?.columns?.[role] !== undefined) return null;
  return columns.find((column) => column.role === role)?.letters ?? null;
}

/** The columns to choose from; a saved one that the sheet no longer has stays until it is changed. */
function choices({ columns }: SheetReading, chosen: string) {
  if (chosen === '' || columns.some(({ letters }) => letters === chosen)) return columns;
  return [...columns, { letters: chosen, header: '', role: null }];
}
