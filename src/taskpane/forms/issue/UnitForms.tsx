import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import { ListFilter } from '../../lists/filters/ListFilter';
import { moveBetweenRows } from '../../lists/drawn/moveBetweenRows';
import { searchFor } from '../../lists/filters/searchFor';
import { DrawnRows } from '../../lists/drawn/DrawnRows';
import type { IssueActions } from '../../state/actions/issueActions';
import { plainButton, pressable } from '../../theme/plainButton';
import { useViewTexts } from '../../texts/viewTexts';
import type { IssuedUnit } from '../../worker/shown/shownIssue';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unit: { flexGrow: 1, flexBasis: '150px', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  // A hundred of Fluent's buttons take long to draw.
  button: {
    ...plainButton,
    ...pressable,
    minHeight: '24px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
});

/** How a unit's form is had, and what is in it. */
export interface FormWay {
  readonly how: 'file' | 'workbook';
  readonly withLastYear: boolean;
  readonly isBusy: boolean;
  readonly issueOne: IssueActions['issueOne'];
}

interface Props extends FormWay {
  readonly block: string;
  readonly units: readonly IssuedUnit[];
}

/** The units of a block, each with what it gets and its form; drawn anew only where something of it changes. */
export const UnitForms = memo(function UnitForms({
  block,
  units,
  withLastYear,
  how,
  isBusy,
  issueOne,
}: Props) {
  const styles = useStyles();
  const words = useViewTexts().issueView;
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const matches = searchFor(query);
    return units.filter(({ name }) => matches(name));
  }, [units, query]);
  return (
    <div>
      <ListFilter
        of="units"
        query={query}
        onQuery={setQuery}
        shown={found.length}
        all={units.length}
        facts={words.list(units.length)}
      />
      <ul className={styles.list} onKeyDown={moveBetweenRows}>
        <DrawnRows as="li" rows={found}>
          {(unit, place) => (
            <li key={unit.fileName} {...place} className={styles.row}>
              <span className={styles.unit}>
                {unit.name}
                <Caption1 className={styles.facts}>
                  {unit.fileName}
                  {withLastYear && unit.lastYear !== null && ` · ${words.hasLastYear(unit.lastYear)}`}
                </Caption1>
              </span>
              <button
                type="button"
                className={styles.button}
                aria-label={words.oneOf[how](unit.name)}
                aria-disabled={isBusy}
                onClick={() => {
                  if (isBusy) return;
                  issueOne({ unit: { block, name: unit.name }, fileName: unit.fileName, withLastYear, how });
                }}
              >
                {words.one[how]}
              </button>
            </li>
          )}
        </DrawnRows>
      </ul>
    </div>
  );
});
