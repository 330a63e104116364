import { mergeClasses } from '@fluentui/react-components';
import type { PaperRow, PaperTable } from '../../core/papers/paper';
import type { Figure } from '../../core/report/words/phrases';
import { ShowMore } from '../lists/ShowMore';
import { useShownRows } from '../lists/drawn/useShownRows';
import { useViewTexts } from '../texts/viewTexts';
import { FigureText } from './FigureText';
import { useSheetStyles } from './sheetStyles';

/** Rows at a time: each has a button a figure. */
const AT_A_TIME = 40;
/** Points that a part of a table's width takes at least where letters are to be read: a wide table is scrolled. */
const POINTS_OF_PART = 3.4;

interface Props {
  readonly table: PaperTable;
  /** What it is called where it has no caption. */
  readonly name: string;
  readonly onFigure: (figure: Figure) => void;
}

/** A ruled table of a paper, its first rows at first. */
export function SheetTable({ table: { caption, columns, rows }, name, onFigure }: Props) {
  const styles = useSheetStyles();
  const words = useViewTexts().papersView.preview;
  const { shown, rest, showMore } = useShownRows(rows, AT_A_TIME);
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <>
      {caption !== null && <p className={styles.caption}>{caption}</p>}
      {/* A region that scrolls is reached by keyboard. */}
      <div className={styles.scroll} role="group" aria-label={words.table(caption ?? name)} tabIndex={0}>
        <table
          className={styles.table}
          style={{ minWidth: `calc(var(--to-read) * ${parts * POINTS_OF_PART} * var(--point))` }}
        >
          <colgroup>
            {columns.map(({ width }, at) => (
              <col key={at} style={{ width: `${(100 * width) / parts}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ header }, at) => (
                <th key={at} scope="col" className={styles.centred}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <Row key={at} row={row} columns={columns} onFigure={onFigure} />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore rest={rest} onClick={showMore} />
    </>
  );
}

interface RowProps extends Pick<PaperTable, 'columns'> {
  readonly row: PaperRow;
  readonly onFigure: (figure: Figure) => void;
}

function Row({ row: { cells, isGroup }, columns, onFigure }: RowProps) {
  const styles = useSheetStyles();
  if (isGroup === true)
    return (
      <tr>
        <th scope="colgroup" colSpan={columns.length} className={mergeClasses(styles.left, styles.bold)}>
          <FigureText phrase={cells[0] ?? []} onFigure={onFigure} />
        </th>
      </tr>
    );
  return (
    <tr>
      {columns.map(({ align }, at) => (
        <td key={at} style={{ textAlign: align }}>
          <FigureText phrase={cells[at] ?? []} onFigure={onFigure} />
        </td>
      ))}
    </tr>
  );
}
