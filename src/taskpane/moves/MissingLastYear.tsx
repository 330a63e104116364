import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { MissingLastYear as Missing } from './lastYearMissing';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', alignItems: 'flex-start' },
  // At 200 % zoom the table scrolls, not the page.
  scroll: { width: '100%', overflowX: 'auto' },
  table: {
    boxSizing: 'border-box',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
  },
  title: { padding: '4px', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  cell: { padding: '4px 6px', border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'left' },
  notes: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly missing: Missing;
  /** The year of the block. */
  readonly year: number | null;
  readonly onOpenData: () => void;
}

/** Says why there is nothing to compare with, and how last year's table is added. */
export function MissingLastYear({ missing, year, onOpenData }: Props) {
  const styles = useStyles();
  const { missing: texts } = useViewTexts().movesView;
  if (missing.kind === 'unmatched') {
    return (
      <div className={styles.view}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.unmatched(missing.sheets)}</MessageBarBody>
        </MessageBar>
        <Text>{texts.match}</Text>
        <Button onClick={onOpenData}>{texts.openData}</Button>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.none}</MessageBarBody>
      </MessageBar>
      <Text>{texts.add}</Text>
      {/* What scrolls can be scrolled by keys, too. */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.example}>
        <table className={styles.table} aria-label={texts.example}>
          <caption className={styles.title}>
            {texts.exampleTitle(year === null ? null : Math.ceil(year) - 1)}
          </caption>
          <thead>
            <tr>
              {texts.columns.map((header) => (
                <th key={header} scope="col" className={styles.cell}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {texts.rows.map((row) => (
              <tr key={row.join('\n')}>
                {row.map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.notes}>
        {texts.notes.map((note) => (
          <li key={note}>
            <Caption1>{note}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
