import type { Period } from '../../period';
import type { EarlierStep, ScoreTable, UnitReading, UnitScores } from '../model/assessment';
import { blockKey } from '../names/blockNames';
import { kindOfUnits } from './blocks';
import { laterStages, stepsByUnit, withoutEarlierStages } from './laterStages';
import type { EarlierSteps } from './laterStages';
import { LAYOUTS } from '../model/layouts';
import type { UnitDirectory } from '../model/assessment';
import { vanishedUnits } from './vanishedUnits';
import type { VanishedUnit } from './vanishedUnits';
import { hasSameIndex, wholeBlocks } from './wholeBlocks';
import type { CompetingTables, FiguresOf, UnitGroup } from './wholeBlocks';

/** The score tables of a workbook that count, each as read with what of it counts. */
export interface CountedTables {
  readonly year: Period | null;
  readonly current: ReadonlyMap<ScoreTable, ScoreTable>;
  readonly earlier: ReadonlyMap<ScoreTable, ScoreTable>;
  /** This year's tables that do not count for units which another one of their kind scores otherwise. */
  readonly competing: readonly CompetingTables[];
  /** The same of tables of earlier years or periods. */
  readonly competingBefore: readonly CompetingTables[];
  /** Tables of survey points, this year's or of no year, of units that are scored elsewhere. */
  readonly surveys: readonly ScoreTable[];
  /** Units of this year's tables that do not count, which no table that counts has. */
  readonly vanished: readonly VanishedUnit[];
  /** What this year's units have of earlier steps of the appraisal in tables that do not count for them. */
  readonly earlierSteps: EarlierSteps;
}

/**
 * Tells which tables count. This year, or period of a year, is the latest one that a table names. Score sheets (L1, L2) count before tables of
 * units in rows, of these criteria before fields (L3) and fields before totals (L4): units of a block that is scored in
 * more detail are only compared, unless most of the block is scored in that table only (`wholeBlocks`). Of two such tables of one layout the one whose title calls it final counts, one called a draft does not, else the first. A
 * table of units without a year counts where no score sheet is in the workbook.
 *
 * @param figures what counts of a unit by the rules of its block
 */
export function countedTables(
  tables: readonly ScoreTable[],
  directory: UnitDirectory,
  figures: FiguresOf,
): CountedTables {
  const years = tables.flatMap(({ year, units }) => (year === null || units.length === 0 ? [] : [year]));
  const year = years.length === 0 ? null : years.reduce((most, one) => Math.max(most, one));
  const isEarlier = (table: ScoreTable) => table.year !== null && year !== null && table.year < year;
  const hasSheets = tables.some(isScoreSheet);
  const counts = (table: ScoreTable) => isScoreSheet(table) || !hasSheets || table.year !== null;
  const earlierPeriods = [...new Set(tables.filter(isEarlier).map((table) => table.year))];
  const current = withoutRepeats(
    tables.filter((table) => !isEarlier(table) && counts(table)),
    directory,
    figures,
  );
  const earlier = earlierPeriods.map((period) =>
    withoutRepeats(
      tables.filter((table) => table.year === period),
      directory,
      figures,
    ),
  );
  return {
    year,
    current: current.kept,
    earlier: new Map(earlier.flatMap(({ kept }) => [...kept])),
    competing: current.competing,
    competingBefore: earlier.flatMap(({ competing }) => competing),
    earlierSteps: current.earlierSteps,
    surveys: [
      ...current.surveys,
      ...tables.filter((table) => table.surveyOnly === true && table.year === null && !counts(table)),
    ],
    vanished: vanishedUnits(
      tables.filter((table) => !isEarlier(table)),
      current.kept,
      directory,
    ),
  };
}

function isScoreSheet({ kind }: ScoreTable): boolean {
  return LAYOUTS[kind].rows === 'criteria';
}

/** The orders in which layouts count. */
const ORDERS = [...new Set(Object.values(LAYOUTS).map(({ order }) => order))].sort((a, b) => a - b);

function withoutRepeats(
  tables: readonly ScoreTable[],
  directory: UnitDirectory,
  figures: FiguresOf,
): Pick<CountedTables, 'competing' | 'surveys' | 'earlierSteps'> & {
  kept: ReadonlyMap<ScoreTable, ScoreTable>;
} {
  const later = laterStages(tables, directory);
  if (later.size === 0 && tables.every((table) => isScoreSheet(table) && table.surveyOnly !== true))
    return {
      kept: new Map(tables.map((table) => [table, table])),
      competing: [],
      surveys: [],
      earlierSteps: new Map(),
    };
  const blocks = new Set<string>();
  const scored = new Map<string, Scored>();
  const kept = new Map<ScoreTable, ScoreTable>();
  const competing: CompetingTables[] = [];
  const surveys: ScoreTable[] = [];
  const steps: (readonly [key: string, EarlierStep])[] = [];
  const groupsOf = new Map(
    tables.map((table) => {
      const { groups, passedOver, earlier } = withoutEarlierStages(byBlock(table, directory), later);
      competing.push(...passedOver);
      steps.push(...earlier);
      return [table, groups];
    }),
  );
  const ways = wholeBlocks([...groupsOf.values()].flat(), figures);
  const passes = [
    ...ORDERS.map((order) =>
      tables.filter((table) => table.surveyOnly !== true && LAYOUTS[table.kind].order === order),
    ),
    tables.filter(({ surveyOnly }) => surveyOnly === true),
  ];
  for (const pass of passes) {
    const detailed = { blocks: new Set(blocks), units: new Set(scored.keys()) };
    for (const table of byStanding(pass)) {
      const groups = (groupsOf.get(table) ?? []).filter((group) => {
        const whole = ways.get(group);
        if (whole !== undefined) {
          competing.push(...givingWay(group, whole));
          return false;
        }
        const isSheet = isScoreSheet(table);
        if (
          isSheet ? table.surveyOnly === true && isDetailed(group, detailed) : isDetailed(group, detailed)
        ) {
          if (table.surveyOnly === true && !surveys.includes(table)) surveys.push(table);
          return false;
        }
        if (isSheet) return true;
        if (!isRepeated(group, scored)) return true;
        competing.push(...competition(group, scored, figures));
        return false;
      });
      const left = groups.flatMap((group) => group.units.map((one) => ({ ...one, group })));
      const all = left.length === table.units.length;
      if (left.length > 0 || all) {
        // In the order of the rows, which the groups need not have.
        const counted = new Set(left.map(({ unit }) => unit));
        kept.set(table, all ? table : { ...table, units: table.units.filter((unit) => counted.has(unit)) });
      }
      for (const { block } of groups) if (block !== null) blocks.add(block);
      for (const { key, unit, group } of left) scored.set(key, { group, unit });
    }
  }
  const inOrder = tables.flatMap((table) => {
    const counted = kept.get(table);
    return counted === undefined ? [] : [[table, counted] as const];
  });
  return { kept: new Map(inOrder), competing, surveys, earlierSteps: stepsByUnit(steps) };
}

interface Scored {
  readonly group: UnitGroup;
  readonly unit: UnitReading;
}

/** Tables called final first, drafts last; of totals those whose max is told before those where it is not. */
function byStanding(tables: readonly ScoreTable[]): readonly ScoreTable[] {
  const rank = ({ standing }: ScoreTable) => (standing === 'final' ? 0 : standing === 'draft' ? 2 : 1);
  const isAssumed = ({ set }: ScoreTable) => Number(set.assumed === 'scale');
  return tables.toSorted((a, b) => rank(a) - rank(b) || isAssumed(a) - isAssumed(b));
}

function byBlock(table: ScoreTable, directory: UnitDirectory): readonly UnitGroup[] {
  const groups = new Map<string | null, UnitGroup & { units: { unit: UnitReading; key: string }[] }>();
  const guessed = kindOfUnits(table.units);
  for (const unit of table.units) {
    const name = unit.block ?? table.block ?? directory.blockOf(unit.name) ?? guessed;
    const block = name === null ? null : blockKey(name);
    const group = groups.get(block) ?? { table, block, units: [] };
    groups.set(block, group);
    group.units.push({ unit, key: directory.keyOf(unit.name) });
  }
  return [...groups.values()];
}

/** Scored in more detail: the block or any of its units. */
function isDetailed(
  { block, units }: UnitGroup,
  detailed: { readonly blocks: ReadonlySet<string>; readonly units: ReadonlySet<string> },
): boolean {
  return (block !== null && detailed.blocks.has(block)) || units.some(({ key }) => detailed.units.has(key));
}

/** Scored, by most of its units, in another table of its kind. */
function isRepeated({ units }: UnitGroup, scored: ReadonlyMap<string, Scored>): boolean {
  return units.filter(({ key }) => scored.has(key)).length * 2 >= units.length;
}

/** A table that scores units of a group otherwise than the one that counts; none where both say the same. */
function competition(
  group: UnitGroup,
  scored: ReadonlyMap<string, Scored>,
  figures: FiguresOf,
): readonly CompetingTables[] {
  const { table: left, units, block } = group;
  for (const { key, unit } of units) {
    const other = scored.get(key);
    if (other === undefined || isSame(figures(group, unit), figures(other.group, other.unit))) continue;
    const found = { counts: other.group.table, left, unit, block: unit.block ?? left.block ?? block };
    return [isOtherPart(group, scored, figures) ? { ...found, partOf: other.unit } : found];
  }
  return [];
}

/** Whether a table scores other fields of its units than those that count, and comes to other indexes: both are parts of a set. */
function isOtherPart(group: UnitGroup, scored: ReadonlyMap<string, Scored>, figures: FiguresOf): boolean {
  let same = 0;
  let compared = 0;
  for (const { key, unit } of group.units) {
    const twin = scored.get(key);
    if (twin === undefined) continue;
    const [own, other] = [figures(group, unit), figures(twin.group, twin.unit)];
    const keys = new Set(own.set.leaves.map((leaf) => leaf.key));
    if (keys.size === 0 || other.set.leaves.some((leaf) => keys.has(leaf.key))) return false;
    compared++;
    if (hasSameIndex(own, other)) same++;
  }
  return same * 5 < compared * 4;
}

function givingWay({ table, units, block }: UnitGroup, whole: UnitGroup): CompetingTables[] {
  const [first] = units;
  if (first === undefined) return [];
  const { unit } = first;
  return [
    { counts: whole.table, left: table, unit, isWhole: true, block: unit.block ?? table.block ?? block },
  ];
}

function isSame(a: UnitScores, b: UnitScores): boolean {
  // The same points with and without their max.
  const isAssumed = [a, b].some(({ set }) => set.assumed === 'scale');
  return (
    a.scores.length === b.scores.length &&
    a.scores.every(
      (score, index) =>
        score === b.scores[index] &&
        (isAssumed || a.set.leaves[index]?.maxPoints === b.set.leaves[index]?.maxPoints),
    )
  );
}
