import { Caption1, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReadColumn, SheetReading } from '../../core/read/sheets/readings';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import { COLUMN_USES } from './correctionDraft';
import type { ColumnUse, CorrectionDraft } from './correctionDraft';
import { useRoleName } from './useRoleName';

/** Names of columns and what they hold stand side by side where both have room for words. */
const WIDE = '@media (min-width: 460px)';

const useStyles = makeStyles({
  columns: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: '4px 0', color: tokens.colorNeutralForeground2 },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
    [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'center' },
  },
  about: { minWidth: 0 },
  header: { display: 'block', overflowWrap: 'anywhere' },
  values: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  control: { minWidth: 0, width: '100%' },
  twice: { color: tokens.colorStatusDangerForeground1, [WIDE]: { gridColumnStart: 2 } },
});

interface Props {
  readonly reading: SheetReading;
  /** Those of the header row that is chosen. */
  readonly columns: readonly ReadColumn[];
  readonly uses: CorrectionDraft['uses'];
  /** The columns whose role another one has. */
  readonly twice: readonly string[];
  readonly onUse: (letters: string, use: ColumnUse | null) => void;
}

/** The columns of a sheet with their headers and first values, each with what it is read as or said to hold. */
export function ColumnUses({ reading, columns: chosen, uses, twice, onUse }: Props) {
  const styles = useStyles();
  const words = useViewTexts().dataView;
  const { numbers } = useTexts();
  const roleName = useRoleName();
  const id = useId();
  const columns = columnsToSay(chosen, uses);
  if (columns.length === 0) return null;
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{words.correctColumns}</legend>
      {columns.map(({ letters, header, role, firstValues }) => (
        <div key={letters} className={styles.column}>
          <label className={styles.about} htmlFor={`${id}${letters}`}>
            <Text size={200} className={styles.header}>
              {words.column(letters, header)}
            </Text>
            <Caption1 className={styles.values}>
              {firstValues.length === 0
                ? words.noValues
                : firstValues
                    .map((value) => (typeof value === 'number' ? numbers.plain(value) : value))
                    .join(' · ')}
            </Caption1>
          </label>
          <Select
            id={`${id}${letters}`}
            size="small"
            className={styles.control}
            value={uses.get(letters) ?? ''}
            onChange={(_, { value }) => {
              onUse(letters, COLUMN_USES.find((use) => use === value) ?? null);
            }}
          >
            <option value="">
              {words.automatic(isCorrected(reading, letters) || role === null ? null : roleName(role))}
            </option>
            {COLUMN_USES.map((use) => (
              <option key={use} value={use}>
                {use === 'unused' ? words.notUsed : words.roles[use]}
              </option>
            ))}
          </Select>
          {twice.includes(letters) && (
            <Caption1 role="alert" className={styles.twice}>
              {words.roleTwice}
            </Caption1>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Whether a saved correction speaks of a column, so that nothing tells how it would be read without it. */
function isCorrected({ correction }: SheetReading, letters: string): boolean {
  const { columns, unused } = correction ?? {};
  return Object.values(columns ?? {}).includes(letters) || unused?.includes(letters) === true;
}

/** The columns to choose from; a saved one that the sheet no longer has stays until it is changed. */
function columnsToSay(columns: readonly ReadColumn[], uses: CorrectionDraft['uses']): readonly ReadColumn[] {
  const known = new Set(columns.map(({ letters }) => letters));
  const gone = [...uses.keys()].filter((letters) => !known.has(letters));
  return [...columns, ...gone.map((letters) => ({ letters, header: '', role: null, firstValues: [] }))];
}
