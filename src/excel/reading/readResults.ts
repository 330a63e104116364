import type { DefinedName, SheetSnapshot } from '../../core/workbook';

/** What decides, beside cells, what becomes of the result sheets of earlier runs. */
export interface EarlierRuns {
  /** The workbook's own names, by which formulas may refer to results. */
  readonly names: readonly DefinedName[];
  /** By the id of the result sheet. */
  readonly sheets: ReadonlyMap<string, Pick<SheetSnapshot, 'tables' | 'isProtected'>>;
}

/** Old workbooks carry tens of thousands of names that nobody uses; so many fit into an answer. */
const NAMES_AT_ONCE = 5_000;
/** More than any workbook has, so that the reading ends whatever Excel answers. */
const MOST_NAMES = 200_000;

/**
 * Tables and protection of the result sheets, and the workbook's names, in one sync where there are fewer names than
 * `NAMES_AT_ONCE`, and one more for each further so many.
 */
export async function readResults(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<EarlierRuns> {
  const parts = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      id,
      tables: sheet.tables.load('items/name'),
      protection: sheet.protection.load('protected'),
    };
  });
  const names = await readNamesFrom(context, 0);
  const sheets = parts.map(
    ({ id, tables, protection }) =>
      [id, { tables: tables.items.map(({ name }) => name), isProtected: protection.protected }] as const,
  );
  return { names, sheets: new Map(sheets) };
}

async function readNamesFrom(context: Excel.RequestContext, skip: number): Promise<readonly DefinedName[]> {
  const { names } = context.workbook;
  names.load({ select: 'name,formula', top: NAMES_AT_ONCE, skip });
  await context.sync();
  const read = names.items.map(({ name, formula }): DefinedName => ({
    name,
    sheet: null,
    formula: String(formula),
  }));
  const next = skip + NAMES_AT_ONCE;
  return read.length < NAMES_AT_ONCE || next >= MOST_NAMES
    ? read
    : [...read, ...(await readNamesFrom(context, next))];
}
