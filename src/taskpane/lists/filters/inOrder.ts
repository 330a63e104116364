/** How a list is sorted. */
export interface ListOrder<Column> {
  readonly by: Column;
  readonly descending: boolean;
}

/** The other way round where a list is sorted by a column already; else as one looks at that column first. */
export function orderAfter<Column>(
  order: ListOrder<Column>,
  column: Column,
  descendingAtFirst: readonly Column[],
): ListOrder<Column> {
  if (order.by === column) return { by: column, descending: !order.descending };
  return { by: column, descending: descendingAtFirst.includes(column) };
}

/** Sorted by a figure. What has none comes last both ways; equal figures stay as they were. */
export function inOrder<Row>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [figureOf(a), figureOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

/** Sorted by a name, as a language has it. */
export function inOrderOfName<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  descending: boolean,
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale);
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(nameOf(a), nameOf(b)));
}
