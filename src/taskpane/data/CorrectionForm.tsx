import { yearOfPeriod } from '../../core/period';
import { Button, Caption1, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isLayout, LAYOUTS } from '../../core/read/model/layouts';
import type { ReadColumn, SheetReading } from '../../core/read/sheets/readings';
import type { PaneActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';
import { ColumnUses } from './ColumnUses';
import { correctionOfDraft, draftErrors, draftOf, withUse } from './correctionDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2 },
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
  const words = useViewTexts().dataView;
  const [draft, setDraft] = useState(() => draftOf(reading));
  const [tried, setTried] = useState(false);
  const errors = draftErrors(draft);
  const isOfOneUnit =
    reading.kind === 'passedOver' || (isLayout(reading.kind) && LAYOUTS[reading.kind].units === 'one');
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
      <Field label={words.headerRow} size="small">
        <Select
          size="small"
          className={styles.control}
          value={draft.headerRow}
          onChange={(_, { value }) => {
            setDraft({ ...draft, headerRow: value });
          }}
        >
          <option value="">
            {words.automaticRow(reading.correction?.headerRow === undefined ? reading.headerRow : null)}
          </option>
          {headerRows(reading, draft.headerRow).map(({ row, texts }) => (
            <option key={row} value={String(row)}>
              {words.headerRowChoice(row, texts.join(' | '))}
            </option>
          ))}
        </Select>
      </Field>
      <ColumnUses
        reading={reading}
        columns={columnsBelow(reading, draft.headerRow)}
        uses={draft.uses}
        twice={tried ? errors.columns : []}
        onUse={(letters, use) => {
          setDraft(withUse(draft, letters, use));
        }}
      />
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

/** The rows to choose from; a saved one that is none of them stays until it is changed. */
function headerRows({ topRows }: SheetReading, chosen: string): SheetReading['topRows'] {
  const row = Number(chosen);
  if (chosen === '' || topRows.some((one) => one.row === row)) return topRows;
  return [...topRows, { row, texts: [], columns: [] }];
}

/** The columns by the header row that is chosen; how they are read by another than the sheet's is not known yet. */
function columnsBelow({ columns, headerRow, topRows }: SheetReading, chosen: string): readonly ReadColumn[] {
  const row = chosen === '' ? headerRow : Number(chosen);
  const below = row === headerRow ? undefined : topRows.find((one) => one.row === row);
  return below?.columns.map((column) => ({ ...column, role: null })) ?? columns;
}
