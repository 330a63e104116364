import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rowCount } from '../lists/drawn/DrawnRows';
import { orderAfter } from '../lists/filters/inOrder';
import type { ListOrder } from '../lists/filters/inOrder';
import { moveBetweenRows } from '../lists/drawn/moveBetweenRows';
import { SortHeading } from '../lists/filters/SortHeading';

const useStyles = makeStyles({
  // At 200 % zoom the table scrolls, not the page.
  scroll: { overflowX: 'auto' },
  // Headings of several lines stand apart.
  table: { width: '100%', borderCollapse: 'collapse', '& th + th button': { paddingLeft: '8px' } },
});

interface Props<Column extends string> {
  readonly label: string;
  /** The first one has names, all others numbers. */
  readonly columns: readonly Column[];
  readonly headings: Readonly<Record<Column, string>>;
  /** What a click on a heading does. */
  readonly hints: Readonly<Record<Column, string>>;
  readonly order: ListOrder<Column>;
  readonly descendingAtFirst?: readonly Column[];
  readonly onOrder: (order: ListOrder<Column>) => void;
  /** How many rows it has, whether they are drawn or not. */
  readonly rows: number;
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table that a click on a heading sorts, and whose rows the arrow keys go through. */
export function SortedTable<Column extends string>(props: Props<Column>) {
  const styles = useStyles();
  const { label, columns, headings, hints, order, descendingAtFirst = [], onOrder, rows, children } = props;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label} {...rowCount(rows)}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <SortHeading
                key={column}
                text={headings[column]}
                hint={hints[column]}
                isNumber={at > 0}
                direction={order.by !== column ? null : order.descending ? 'descending' : 'ascending'}
                onSort={() => {
                  onOrder(orderAfter(order, column, descendingAtFirst));
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>{children}</tbody>
      </table>
    </div>
  );
}
