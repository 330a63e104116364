import { given } from '../../lists';
import type { Period } from '../../period';
import type { AssessedBlock, Assessment, PublishedRanking, UnitDirectory } from '../../read/model/assessment';
import { scorePlace } from '../../read/model/assessment';
import { LAYOUTS } from '../../read/model/layouts';
import { blockKey } from '../../read/names/blockNames';
import { identityThen } from '../../read/directory/identityThen';
import type { Settings } from '../../settings/settings';
import type { Place } from '../../workbook';
import { sameFigure } from '../../sameFigure';
import { printedLines, rankedLines } from '../lastYear/lastYearLines';
import type { ComputedLine, FieldKey, PrintedLine } from '../lastYear/lastYearLines';
import { isNameOfPart, likelyBlock } from '../lastYear/whoThen';
import type { HistorySource } from './blockHistory';

/** What the workbook itself, or another file, says of earlier years. */
export interface EarlierTables {
  /** The name of the file; `null` for the workbook. */
  readonly file: string | null;
  readonly blocks: readonly AssessedBlock[];
  readonly published: readonly PublishedRanking[];
  /** What result sheets of earlier runs print, which stay as they are. */
  readonly results: readonly PublishedRanking[];
}

/** Where a line stands. */
interface FromSource {
  readonly source: HistorySource;
  /** The unit. */
  readonly place: Place;
}

export type HistoryPrinted = PrintedLine & FromSource;
export interface HistoryComputed extends ComputedLine, FromSource {
  /** Where its only score stands, which may be a printed index; `null` where it has several. */
  readonly total: Place | null;
  readonly of: 'sheets' | 'points' | 'indexes';
}

/** All lines of one unit in one year. */
export interface UnitLines {
  readonly printed: HistoryPrinted[];
  readonly computed: HistoryComputed[];
}

/** What is printed of it, then what scores give; none of a unit that no table has. */
export function linesOnUnit(lines: UnitLines | undefined): readonly (HistoryPrinted | HistoryComputed)[] {
  return lines === undefined ? [] : [...lines.printed, ...lines.computed];
}

/** Everything that is known of one earlier year. */
export interface YearOfHistory {
  readonly period: Period;
  /** By who the unit was then: units that became one stay apart. */
  readonly units: ReadonlyMap<string, UnitLines>;
  /** Whether it has units that went, with others, into one of this year's. */
  readonly hasParts: boolean;
  /** Who stood in each block, by its key. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
  /** What the tables call them. */
  readonly blockNames: ReadonlyMap<string, string>;
  /** The blocks of which there are scores, the workbook's first. */
  readonly scored: readonly AssessedBlock[];
}

/**
 * Gathers what all tables say of one year. Blocks stay apart as the tables name them, in files as in the workbook: ranks of two
 * of them are no ranks of one.
 */
export function yearOfHistory(
  period: Period,
  tables: readonly EarlierTables[],
  { directory, blocks: today }: Pick<Assessment, 'directory' | 'blocks'>,
  settings: Settings,
  fieldKey: FieldKey,
): YearOfHistory {
  const present = today.map(({ name }) => blockKey(name));
  const units = new Map<string, UnitLines>();
  const scored: AssessedBlock[] = [];
  const blockNames = new Map<string, string>();
  let hasParts = false;
  const linesOf = (name: string): UnitLines => {
    hasParts ||= isNameOfPart(name, directory);
    const identity = identityThen(directory, name);
    const known = units.get(identity) ?? { printed: [], computed: [] };
    units.set(identity, known);
    return known;
  };
  for (const { file, blocks, published, results } of tables) {
    const indexes = printedIndexes([...published, ...results]);
    for (const block of blocks) {
      if (block.year !== period) continue;
      blockNames.set(blockKey(block.name), block.name);
      if (!isOfIndexes(block, indexes)) scored.push(block);
      const sources = sourcesBySheet(file, 'scores');
      const unitsByName = new Map(block.units.map((unit) => [unit.name, unit]));
      for (const line of rankedLines(block, settings, fieldKey)) {
        const unit = unitsByName.get(line.name);
        if (unit === undefined) continue;
        const { place } = unit;
        addComputed(linesOf(line.name).computed, {
          ...line,
          ...{ place, source: sources(place) },
          total: LAYOUTS[unit.table.kind].leaves === 'total' ? scorePlace(unit, 0) : null,
          of: computedOf(unit),
        });
      }
    }
    for (const [kind, rankings] of [
      ['printed', published],
      ['result', results],
    ] as const) {
      const sources = sourcesBySheet(file, kind);
      for (const ranking of rankings) {
        if (ranking.year !== period) continue;
        for (const { block } of ranking.units) if (block !== null) blockNames.set(blockKey(block), block);
        for (const line of printedLines(ranking, fieldKey))
          linesOf(line.name).printed.push({ ...line, source: sources(line.place) });
      }
    }
  }
  return { period, units, hasParts, blocks: byBlock(units, directory, present), blockNames, scored };
}

/** What a unit's figures are computed of: score sheets, a table of points, or indexes that a table prints. */
function computedOf({ table, reading }: AssessedBlock['units'][number]): HistoryComputed['of'] {
  if (reading.kinds.some(({ role }) => role === 'index')) return 'indexes';
  return LAYOUTS[table.kind].rows === 'criteria' ? 'sheets' : 'points';
}

/** The cells of printed indexes. */
function printedIndexes(rankings: readonly PublishedRanking[]): ReadonlySet<string> {
  return new Set(
    rankings.flatMap(({ units }) => units.flatMap(({ percentPlace }) => given(percentPlace, placeKey))),
  );
}

function placeKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

/** Whether the totals of a block are no more than printed indexes, so that its max tells nothing of a criteria set. */
function isOfIndexes({ units }: AssessedBlock, indexes: ReadonlySet<string>): boolean {
  return units.some(
    (unit) => LAYOUTS[unit.table.kind].leaves === 'total' && indexes.has(placeKey(scorePlace(unit, 0))),
  );
}

/** The same scores in two files count once; a rank of points of which nobody knows the max goes with another one's index. */
function addComputed(known: HistoryComputed[], line: HistoryComputed): void {
  const sameRank = (one: HistoryComputed) => one.block === line.block && one.rank === line.rank;
  if (line.percent === null && known.some(sameRank)) return;
  const bare = known.findIndex((one) => one.percent === null && sameRank(one));
  if (bare !== -1) {
    known[bare] = line;
    return;
  }
  if (!known.some((one) => sameRank(one) && sameFigure(one.percent, line.percent))) known.push(line);
}

/** One source a sheet, which begins with its first unit. */
function sourcesBySheet(file: string | null, kind: HistorySource['kind']): (place: Place) => HistorySource {
  const known = new Map<string, HistorySource>();
  return (place) => {
    const source = known.get(place.sheet) ?? { file, kind, place };
    known.set(place.sheet, source);
    return source;
  };
}

function byBlock(
  units: ReadonlyMap<string, UnitLines>,
  directory: UnitDirectory,
  present: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, string[]>();
  for (const [identity, lines] of units) {
    const keys = linesOnUnit(lines).map(({ block, name }) => block ?? likelyBlock(directory, present, name));
    for (const key of new Set(keys)) {
      if (key === null) continue;
      const known = blocks.get(key);
      if (known === undefined) blocks.set(key, [identity]);
      else known.push(identity);
    }
  }
  return blocks;
}
