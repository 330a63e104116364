import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OFFICE_LANGUAGE } from '../../locales/languages';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  caption: { marginBottom: '4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sheet: {
    overflowX: 'auto',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  line: { margin: '0 0 2px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '6px' },
  cell: { padding: '2px 4px', border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'left' },
  number: { textAlign: 'right' },
  head: { backgroundColor: tokens.colorNeutralBackground4 },
});

/** A picture of a unit's score sheet, as text. */
export function ExampleSheet() {
  const styles = useStyles();
  const { example } = useViewTexts().opening;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{example.caption}</figcaption>
      <div
        className={styles.sheet}
        lang={OFFICE_LANGUAGE}
        tabIndex={0}
        role="group"
        aria-label={example.caption}
      >
        <p className={mergeClasses(styles.line, styles.title)}>{example.title}</p>
        <p className={styles.line}>{example.unit}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              {example.headers.map((header) => (
                <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {example.rows.map(([code = '', name = '', ...points]) => (
              <tr key={code}>
                <td className={styles.cell}>{code}</td>
                <td className={styles.cell}>{name}</td>
                {points.map((point, index) => (
                  <td key={index} className={mergeClasses(styles.cell, styles.number)}>
                    {point}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
