import { cellAddress } from '../../addresses/address';
import type { BlockSet } from '../../criteriaSets/blockSets';
import type { UnitKeys } from '../../criteriaSets/blockUnits';
import { setOfTable } from '../../criteriaSets/blockSets';
import { matchLines } from '../../criteriaSets/lineMatcher';
import { pointsIn, leavesOf } from '../../criteriaSets/setSheet';
import { mayBeOfOnePeriod } from '../../period';
import { textOf } from '../../read/cells/text';
import { readScore } from '../../read/cells/score';
import { toNumber } from '../../points';
import { rememberedFor } from '../../remembered';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { rowOnSheet } from '../../read/model/assessment';
import type { ScoreTable, UnitReading } from '../../read/model/assessment';
import type { ReadSource } from '../../read/sheets/sheetReading';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { spanOf } from './tableSpan';
import type { FilledColumn } from './takenBefore';
import type { OwnContent } from './unitFile';

/** A unit's score sheet in the workbook that gathers, gathered before or made by the office. */
export interface UnitSheet {
  readonly sheet: string;
  /** Zero-based columns of the sheet; a column that it does not have is left out. */
  readonly columns: ReadonlyMap<FilledColumn, number>;
  /** Zero-based rows of the sheet by the lines of the set. */
  readonly rows: ReadonlyMap<CriteriaLine, number>;
  /** The lines of the set of which the sheet states another max, with it and its cell. */
  readonly otherMaxima: readonly {
    readonly line: CriteriaLine;
    readonly max: number | null;
    readonly cell: string;
  }[];
  /** What stands in a column of a line now. */
  readonly contentOf: (line: CriteriaLine, column: FilledColumn) => OwnContent;
  /** The rows that state sums, with the rows of the lines that they are of. */
  readonly sums: readonly { readonly row: number; readonly of: readonly number[] }[];
}

/** The sheets of units in a workbook, by their keys, as far as they are of the set's period. */
export class UnitSheets {
  private readonly tables = new Map<string, Found[]>();
  private readonly sheetOf = rememberedFor((found: Found, set: BlockSet) =>
    unitSheet(found, set, this.sources),
  );

  constructor(
    private readonly sources: readonly ReadSource[],
    { keyOf }: Pick<UnitKeys, 'keyOf'>,
  ) {
    for (const source of sources) {
      for (const { table, isUnsaid } of source.tables) {
        const [unit] = table.units;
        if (isUnsaid === true || table.kind !== 'unitScoreSheet' || unit === undefined) continue;
        const key = keyOf(unit.name, unit.block ?? table.block);
        this.tables.set(key, [...(this.tables.get(key) ?? []), { source, table, unit }]);
      }
    }
  }

  /** The sheet of a unit; `null` where it has none of the set's period. */
  of(key: string, set: BlockSet): UnitSheet | null {
    const found = this.tables.get(key)?.find(({ table: { year } }) => mayBeOfOnePeriod(year, set.year));
    return found === undefined ? null : this.sheetOf(found, set);
  }
}

interface Found {
  readonly source: ReadSource;
  readonly table: ScoreTable;
  readonly unit: UnitReading;
}

function unitSheet({ source, table, unit }: Found, set: BlockSet, sources: readonly ReadSource[]): UnitSheet {
  const { sheet } = source;
  const { origin } = table;
  const own = setOfTable(table, [unit], sources, { name: table.block, year: table.year });
  const scored = own.lines.filter(({ kind }) => kind !== 'text' && kind !== 'group');
  const matches = matchLines(
    set,
    scored.flatMap(({ kind, code, name, leaf }) => {
      const field = own.set.fields[own.set.leaves[leaf ?? -1]?.field ?? -1] ?? '';
      return kind === 'text' || kind === 'group' ? [] : [{ kind, code, name, field }];
    }),
  );
  const rows = new Map<CriteriaLine, number>();
  const otherMaxima: UnitSheet['otherMaxima'][number][] = [];
  const { columns: headers = [] } = spanOf(source, table)?.header ?? {};
  const maxColumn = headers.find(({ role }) => role === 'max')?.column ?? 0;
  for (const [index, { row, maxPoints }] of scored.entries()) {
    const line = matches[index]?.line;
    if (line === undefined) continue;
    rows.set(line, rowOnSheet(origin, row));
    if (line.maxPoints === maxPoints) continue;
    const max = maxPoints === null ? null : toNumber(maxPoints);
    otherMaxima.push({ line, max, cell: cellAddress(rowOnSheet(origin, row), origin.column + maxColumn) });
  }
  const columns = columnsOf(unit, origin.column);
  return {
    sheet: sheet.name,
    columns,
    rows,
    otherMaxima,
    contentOf: (line, column) => ownContent(contentOf(sheet, rows.get(line), columns.get(column)), column),
    sums: sumsOf(own, table),
  };
}

function columnsOf({ kinds, texts = [] }: UnitReading, from: number): ReadonlyMap<FilledColumn, number> {
  const columns = new Map<FilledColumn, number>();
  for (const { role, columns: column } of kinds) {
    if ((role === 'self' || role === 'survey') && typeof column === 'number')
      columns.set(role, from + column);
  }
  for (const { kinds: of, column, isPlain } of texts) {
    if (isPlain === true) continue;
    if (of.includes('evidence')) columns.set('evidence', from + column);
    if (of.includes('explanation')) columns.set('explanation', from + column);
  }
  return columns;
}

function contentOf(sheet: SheetSnapshot, row: number | undefined, column: number | undefined): CellContent {
  if (row === undefined || column === undefined) return null;
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** A score as it counts, a text as it is. */
function ownContent(content: CellContent, column: FilledColumn): OwnContent {
  if (column === 'evidence' || column === 'explanation') {
    const text = typeof content === 'string' ? content.normalize('NFC').trim() : textOf(content);
    return text === '' ? null : text;
  }
  const score = readScore(content);
  if (typeof score === 'number') return toNumber(score);
  return score === 'notApplicable' ? 'KAD' : score === 'notScored' ? null : textOf(content);
}

function sumsOf({ lines }: BlockSet, { origin, scoring }: ScoreTable): UnitSheet['sums'] {
  const rowsOf = (leaves: readonly CriteriaLine[]) => leaves.map(({ row }) => rowOnSheet(origin, row));
  const groups = lines.flatMap(({ kind, row }, index) =>
    kind === 'group' ? [{ row: rowOnSheet(origin, row), of: rowsOf(leavesOf(lines, index)) }] : [],
  );
  const total = scoring.sums?.find(({ isTotal }) => isTotal);
  const whole = rowsOf(lines.filter(({ kind }) => kind === 'leaf'));
  return total === undefined ? groups : [...groups, { row: rowOnSheet(origin, total.row), of: whole }];
}

/** What the sums of a column come to, by their rows, for the contents of its lines' rows. */
export function sumsBy(
  { sums }: UnitSheet,
  contentOf: (row: number) => OwnContent,
): readonly { readonly row: number; readonly value: number | '' }[] {
  return sums.map(({ row, of }) => ({ row, value: pointsIn(of.map(contentOf)) }));
}
