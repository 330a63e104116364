import { cellOfAddress } from '../../addresses/address';
import type { BlockSet } from '../../criteriaSets/blockSets';
import { setOfTable } from '../../criteriaSets/blockSets';
import type { RowToMatch } from '../../criteriaSets/lineMatcher';
import type { Period } from '../../period';
import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { readNumber } from '../../read/cells/score';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { textOf } from '../../read/cells/text';
import type { ReadTable } from '../../read/layouts/unitScoreSheet';
import type { ScoreTable, UnitReading } from '../../read/model/assessment';
import type { ReadSource } from '../../read/sheets/sheetReading';
import type { SheetSnapshot } from '../../workbook';
import { left } from '../files/left';
import type { Left } from '../files/left';
import type { OwnCell, OwnColumn } from '../files/unitFile';
import { unusedBeside } from './besideCriteria';
import { filedTexts, officeTexts, unreadColumns } from './filedTexts';
import type { FiledTexts } from './filedTexts';
import { selfScores } from './selfScores';
import { cellsOfTable } from './tableCells';
import type { TableCells } from './tableCells';

/** A row of a unit's table, whichever line of a set it means. */
export interface FiledRow extends RowToMatch {
  readonly maxPoints: Points | null;
  readonly nameCell: string;
  readonly maxCell: string;
  readonly own: Readonly<Record<OwnColumn, OwnCell>>;
  /** What is to be said of its score by itself. */
  readonly said: readonly Left[];
}

/** What one table of a file says of one unit. */
export interface FiledUnit {
  readonly sheet: string;
  readonly name: string;
  /** How the table names it: a line or header of its own, its tab, or the office at the top left. */
  readonly namedBy: 'line' | 'sheet' | 'issuer';
  readonly block: string | null;
  readonly year: Period | null;
  /** The set as the file prints it. */
  readonly set: BlockSet;
  readonly rows: readonly FiledRow[];
  /** Rows that others are below, as if they were criteria: they are where the set has none below them. */
  readonly groups: readonly FiledRow[];
  /** The header of its table. */
  readonly headCell: string;
  readonly said: readonly Left[];
}

/** Every unit of the tables of criteria in a file; columns of another period than their table's are passed over. */
export function filedUnits(sources: readonly ReadSource[]): readonly FiledUnit[] {
  return sources.flatMap((source) => {
    const read = [...source.tables, ...source.unitTables].filter(
      ({ table, isUnsaid }) => isUnsaid !== true && table.set.leaves.length > 0 && isOfCriteria(table),
    );
    return read.flatMap((one, index) =>
      one.table.units.map((unit, at) => {
        const unread = index === 0 && at === 0 ? source.unread : [];
        const findings = at === 0 ? [...one.findings, ...unread] : [];
        const told = findings
          .filter(({ severity, place }) => severity !== 'info' && place.sheet === one.table.sheet)
          .map((finding) => left('finding', finding.place.cell, { finding }));
        return filedUnit(source, one, unit, told, sources);
      }),
    );
  });
}

function isOfCriteria({ kind }: ScoreTable): boolean {
  return kind === 'unitScoreSheet' || kind === 'criteriaByUnits';
}

function filedUnit(
  source: ReadSource,
  { table }: ReadTable,
  unit: UnitReading,
  told: readonly Left[],
  sources: readonly ReadSource[],
): FiledUnit {
  const { year, block } = table;
  const set = setOfTable(table, [unit], sources, { name: block, year });
  const cells = cellsOfTable(source, table);
  const { span, at } = cells;
  const columnOf = (role: string) => span?.header.columns.find((column) => column.role === role)?.column ?? 0;
  const self = selfScores(unit, table, set, cells);
  const texts = filedTexts(unit, set, cells);
  const rowOf = (line: CriteriaLine, kind: FiledRow['kind']): FiledRow => {
    const { code, name, maxPoints, row, leaf } = line;
    const { score, said } = self.scoreAt(line);
    return {
      ...{ kind, code, name, maxPoints, said: [...said, ...texts.saidIn(row, { code, name })] },
      field: set.set.fields[set.set.leaves[leaf ?? -1]?.field ?? -1] ?? '',
      nameCell: at(row, columnOf('name')),
      maxCell: at(row, columnOf('max')),
      own: { self: score, evidence: texts.evidenceAt(row), explanation: texts.explanationAt(row) },
    };
  };
  const withStatedMax = (line: CriteriaLine): CriteriaLine => {
    const stated = pointsOf(readNumber(cells.contentAt(line.row, columnOf('max'))) ?? NaN);
    return { ...line, maxPoints: stated ?? line.maxPoints };
  };
  const rows = set.lines.flatMap((line) =>
    line.kind === 'text' || line.kind === 'group' ? [] : [rowOf(line, line.kind)],
  );
  const beside = table.kind === 'unitScoreSheet' ? besideCriteria(set, cells, self.columns, texts) : [];
  // After what is beside criteria, since they read the texts of their rows.
  const groups = set.lines.flatMap((line) =>
    line.kind === 'group' ? [rowOf(withStatedMax(line), 'leaf')] : [],
  );
  const isTold = new Set(told.map(({ cell }) => cell));
  return {
    ...{ sheet: table.sheet, name: unit.name, block: unit.block ?? block, year, set, rows, groups },
    namedBy: table.namedBy ?? 'line',
    headCell: span === null ? 'A1' : at(span.header.firstRow, columnOf('name')),
    said: [
      ...told,
      ...self.said,
      ...mergedScores(source.sheet, rows),
      ...beside.filter(({ cell }) => !isTold.has(cell)),
      ...officeTexts(unit, cells),
      ...unreadColumns(unit, table, cells),
    ],
  };
}

/** What in the unit's columns is no criterion's. */
function besideCriteria(
  set: BlockSet,
  { span, endRow, shownAt, at, headerOf }: TableCells,
  self: readonly number[],
  { columns, used }: FiledTexts,
): readonly Left[] {
  if (span === null) return [];
  const texts = columns.map((column) => ({ column, header: textOf(headerOf(column)?.text ?? '') }));
  return unusedBeside({ set, span, endRow, contentAt: shownAt, at }, self, texts, used);
}

/** Scores that stand in one cell for several criteria: they are the first one's. */
function mergedScores(sheet: SheetSnapshot, rows: readonly FiledRow[]): readonly Left[] {
  const scored = rows.flatMap(({ code, name, own: { self } }) => {
    const at = cellOfAddress(self.cell);
    return at === null ? [] : [{ ...at, code, name, self }];
  });
  return (sheet.merged ?? []).flatMap((area): readonly Left[] => {
    const [first, ...others] = scored.filter(
      ({ row, column }) =>
        row - sheet.firstRow >= area.row &&
        row - sheet.firstRow < area.row + area.rows &&
        column - sheet.firstColumn >= area.column &&
        column - sheet.firstColumn < area.column + area.columns,
    );
    if (first === undefined || others.length === 0 || first.self.content === null) return [];
    const { code, name, self } = first;
    return [
      left('score-merged', self.cell, { code, name, others: others.map((one) => one.code || one.name) }),
    ];
  });
}
