import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OFFICE_LANGUAGE } from '../../locales/languages';

const useStyles = makeStyles({
  // A wide table scrolls in its frame, by keyboard too, not the page.
  frame: {
    overflowX: 'auto',
    padding: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  cell: {
    minWidth: '18px',
    padding: '2px 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  header: { backgroundColor: tokens.colorNeutralBackground4, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly label: string;
  /** Lines of cells: those of one cell stand above the table, whose first line is the header. */
  readonly lines: readonly (readonly string[])[];
}

/** A small picture of a sheet, as a table. */
export function SheetPicture({ label, lines }: Props) {
  const styles = useStyles();
  const titles = lines.filter(({ length }) => length === 1);
  const [header = [], ...rows] = lines.filter(({ length }) => length > 1);
  return (
    <div className={styles.frame} role="group" tabIndex={0} aria-label={label} lang={OFFICE_LANGUAGE}>
      {titles.map(([title]) => (
        <p key={title} className={styles.title}>
          {title}
        </p>
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((text, column) =>
              text === '' ? (
                <td key={column} className={mergeClasses(styles.cell, styles.header)} />
              ) : (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                  {text}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('\n')}>
              {row.map((text, column) => (
                <td key={column} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
