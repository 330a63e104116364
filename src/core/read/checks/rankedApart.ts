import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Place } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import type { AssessedBlock, AssessedUnit, PublishedRanking, ScoreTable } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import { numberedBlockIn } from '../names/blockNames';
import type { ReadSource } from '../sheets/sheetReading';

/**
 * Says where two tables of units are of one block by its name and have a ranking each: printed ranks that begin with 1 in both,
 * or, where none are printed and the block is a numbered one (`Cụm 1`), running numbers that do. One of the names is likely wrong.
 *
 * @param published this year's printed rankings
 */
export function rankedApart(
  blocks: readonly AssessedBlock[],
  published: readonly PublishedRanking[],
  sources: readonly ReadSource[],
): readonly Finding[] {
  const several = blocks.map((block) => ({ block, tables: tablesOf(block) }));
  if (several.every(({ tables }) => tables.length < 2)) return [];
  const ranks = new Map(
    published.flatMap(({ units }) => units.map(({ place, rank }) => [keyOf(place), rank] as const)),
  );
  return several.flatMap(({ block: { name }, tables }): Finding[] => {
    const ranked = tables.filter(({ units }) =>
      units.every(({ place }) => (ranks.get(keyOf(place)) ?? null) !== null),
    );
    const led = ranked.filter(({ units }) => isLed(units.map(({ place }) => ranks.get(keyOf(place)) ?? 0)));
    const isNumbered = ranked.length === 0 && numberedBlockIn(name) !== null;
    const begun = isNumbered ? tables.filter((one) => isLed(numbersOf(one, sources))) : led;
    const [first, second] = begun;
    const unit = second?.units[0];
    if (first === undefined || unit === undefined) return [];
    const facts = { kind: isNumbered ? 'numbers' : 'ranks', name, sheet: first.table.sheet } as const;
    return [finding('numbering-broken', unit.place, facts, { block: name })];
  });
}

interface UnitsOfTable {
  readonly table: ScoreTable;
  readonly units: readonly AssessedUnit[];
}

/** The tables of units in rows that say of several units that they are of a block. */
function tablesOf({ units }: AssessedBlock): readonly UnitsOfTable[] {
  const byTable = new Map<ScoreTable, AssessedUnit[]>();
  for (const unit of units) {
    const isSaid = (unit.block ?? unit.table.block) !== null;
    if (!isSaid || LAYOUTS[unit.table.kind].rows !== 'units') continue;
    const own = byTable.get(unit.table);
    if (own === undefined) byTable.set(unit.table, [unit]);
    else own.push(unit);
  }
  return [...byTable].flatMap(([table, own]) => (own.length < 2 ? [] : [{ table, units: own }]));
}

/** Whether numbers are those of one ranking or list: from 1, none beyond how many there are. */
function isLed(numbers: readonly number[]): boolean {
  return numbers.includes(1) && numbers.every((one) => one >= 1 && one <= numbers.length);
}

/** The running numbers of a table's units. */
function numbersOf({ table, units }: UnitsOfTable, sources: readonly ReadSource[]): readonly number[] {
  const spans = sources.find(({ sheet }) => sheet.name === table.sheet)?.spans ?? [];
  return units.map(({ row = -1 }) => {
    const span = spans.find(
      ({ sheet, header, endRow }) =>
        sheet.firstColumn === table.origin.column && header.dataRow <= row && row < endRow,
    );
    const column = span?.header.columns.find(({ role }) => role === 'code')?.column;
    return span === undefined || column === undefined
      ? 0
      : (readNumber(contentAt(span.sheet, row, column)) ?? 0);
  });
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
