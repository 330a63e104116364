import type { LastYear } from '../../../src/core/explain/lastYear/lastYear';
import type {
  FieldLastYear,
  NotComparedReason,
  UnitLastYear,
} from '../../../src/core/explain/lastYear/unitLastYear';
import type { RankedBlock, RankedField, RankedUnit } from '../../../src/core/rank/ranking';
import { unitDirectory } from '../../../src/core/read/directory/unitDirectory';
import type {
  Assessment,
  AssessedBlock,
  AssessedUnit,
  CriteriaSet,
  PublishedRanking,
  ScoreTable,
} from '../../../src/core/read/model/assessment';
import type { Score } from '../../../src/core/read/cells/score';
import type { Layout } from '../../../src/core/read/model/layouts';
import { unitKey } from '../../../src/core/read/names/unitNames';
import { rulesOf } from '../../../src/core/read/names/blockRules';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Place } from '../../../src/core/workbook';

/** The key of a field for these tests: its name in small letters. */
export const fieldKey = (name: string) => name.toLowerCase();

export const place = (cell: string, sheet = 'Xếp hạng 2022'): Place => ({ sheet, cell });

/** A percentage with few decimals, or points of a max, exactly. */
export function exactly(points: number, max = 100) {
  return { points: millionths(points), over: 1, max: millionths(max) } as const;
}

function millionths(points: number): number {
  return Math.round(points * 1e6);
}

interface Listed {
  readonly name: string;
  readonly block?: string;
  readonly former?: readonly string[];
  readonly short?: readonly string[];
}

type Namesakes = NonNullable<Parameters<typeof unitDirectory>[2]>;

/** What a list of units tells. */
export function directoryOf(listed: readonly Listed[], names?: Namesakes) {
  const units = listed.map(({ name, block = null, former = [], short = [] }) => ({
    name,
    block,
    aliases: [...short, ...former],
    formerNames: former,
    place: place('B3', 'Danh mục'),
  }));
  return unitDirectory([{ sheet: 'Danh mục', units }], {}, names);
}

/** Names of several districts: `Xã Tân Lập (Can Lộc)` says which it means, `Xã Tân Lập` does not. */
export function sharedNames(...shared: readonly string[]): Namesakes {
  return {
    keyOf: unitKey,
    sharedNameOf: (name) => {
      const [bare = ''] = name.split(' (');
      return shared.includes(bare) ? { key: unitKey(bare), isClear: bare !== name } : null;
    },
  };
}

/** A unit of last year of which nothing is known but what is given. */
export function unitThen(name: string, known: Partial<UnitLastYear> = {}): UnitLastYear {
  return {
    name,
    rank: null,
    percent: null,
    grade: null,
    index: null,
    fields: new Map(),
    exact: false,
    scores: null,
    rankPlace: null,
    percentPlace: null,
    isUnranked: false,
    ...known,
  };
}

/** A field's percentage of last year, without a rank. */
export function fieldThen(name: string, percent: number, known: Partial<FieldLastYear> = {}): FieldLastYear {
  return { name, percent, index: exactly(percent), rank: null, place: null, ...known };
}

/** Fields of last year by their keys. */
export function fieldsThen(...fields: readonly FieldLastYear[]): ReadonlyMap<string, FieldLastYear> {
  return new Map(fields.map((field) => [fieldKey(field.name), field]));
}

/** What the workbook says of 2022: by block, the units that stood in it then, and why others are not compared. */
export function lastYearOfBlocks(
  blocks: Readonly<Record<string, readonly UnitLastYear[]>>,
  whyNot: Readonly<Record<string, NotComparedReason>> = {},
): LastYear {
  return {
    year: 2022,
    of: (unit, block) => blocks[block]?.find(({ name }) => name === unit) ?? null,
    whyNot: (unit) => whyNot[unit] ?? 'new',
    unitsOf: (block) => blocks[block] ?? [],
  };
}

/** A workbook that knows nothing of an earlier year. */
export const NO_LAST_YEAR: LastYear = { ...lastYearOfBlocks({}), year: null };

/** A ranked unit without fields, at 0 of 100 points. */
export function rankedUnit(name: string, known: Partial<RankedUnit> = {}): RankedUnit {
  return {
    name,
    ranked: true,
    rank: null,
    points: 0,
    maxPoints: 100,
    percent: null,
    exact: null,
    blankScores: 0,
    grade: null,
    headGrade: null,
    tieBrokenBy: [],
    previousRank: null,
    rankChange: null,
    previousPercent: null,
    fields: [],
    place: place('B5', 'Chấm điểm'),
    ...known,
  };
}

export function rankedField(name: string): RankedField {
  return {
    name,
    points: 0,
    maxPoints: 10,
    percent: 0,
    exact: exactly(0, 10),
    rank: null,
    blankScores: 0,
    previousPercent: null,
    previousRank: null,
  };
}

/** A block of 2023 with no criteria, ranked by the default rules. */
export function rankedBlock(
  name: string,
  units: readonly RankedUnit[],
  known: Partial<RankedBlock> = {},
): RankedBlock {
  return {
    name,
    year: 2023,
    period: null,
    rules: rulesOf(defaultSettings, name),
    previousYear: 2022,
    averagePercent: null,
    weights: null,
    fields: [],
    units,
    zeroScores: [],
    lostScores: () => [],
    gradeCounts: [],
    headGradeCounts: [],
    matrix: {
      leaves: [],
      units: units.map((unit) => unit.name),
      scores: [],
      place: () => null,
      added: () => null,
      bonus: [],
      penalty: [],
      spot: () => null,
    },
    ...known,
  };
}

/** A score sheet's columns: a criterion of each field, with its max. */
function criteriaSet(maxima: Readonly<Record<string, number>>): CriteriaSet {
  const fields = Object.keys(maxima);
  return {
    fields,
    leaves: fields.map((name, field) => ({
      code: `${field + 1}`,
      name: `Tiêu chí ${field + 1}`,
      field,
      maxPoints: millionths(maxima[name] ?? 0),
      key: `${field}`,
      row: field,
    })),
  };
}

/** A block of 2022 as it was read: the scores of each unit in the order of the fields, in points. */
export function blockThen(
  name: string,
  maxima: Readonly<Record<string, number>>,
  units: Readonly<Record<string, readonly (number | Exclude<Score, number>)[]>>,
  { kind = 'unitsByCriteria', year = 2022 }: { kind?: Layout; year?: number } = {},
): AssessedBlock {
  const set = criteriaSet(maxima);
  return {
    name,
    year,
    set,
    units: Object.entries(units).map(([unit, scores], row) =>
      assessedUnit(unit, scores, set, { name, kind, year, row }),
    ),
  };
}

function assessedUnit(
  name: string,
  points: readonly (number | Exclude<Score, number>)[],
  set: CriteriaSet,
  of: { readonly name: string; readonly kind: Layout; readonly year: number; readonly row: number },
): AssessedUnit {
  const table: ScoreTable = {
    kind: of.kind,
    sheet: `Chấm điểm ${of.year}`,
    origin: { row: 0, column: 0 },
    block: of.name,
    year: of.year,
    set,
    scoring: { together: 'criteria' },
    units: [],
  };
  const unit = { name, place: place(`B${of.row + 1}`, table.sheet), set, row: of.row };
  return {
    ...unit,
    table,
    reading: { ...unit, kinds: [] },
    key: unitKey(name),
    scores: points.map((score) => (typeof score === 'number' ? millionths(score) : score)),
    columns: set.leaves.map((_, at) => at + 2),
    bonus: 0,
    penalty: 0,
  };
}

/** A workbook of 2023 of which nothing is known but what is given. */
export function assessmentOf(known: Partial<Assessment>): Assessment {
  return {
    year: 2023,
    blocks: [],
    earlierBlocks: [],
    published: [],
    directory: directoryOf([]),
    unscored: [],
    unreadFields: [],
    criteriaMaxima: [],
    objections: [],
    findings: [],
    ...known,
  };
}

/** A table of a year that prints units with their indexes and ranks, those of `Sở, ban, ngành`. */
export function publishedTable(
  year: number | null,
  units: Readonly<Record<string, number | null>>,
  block: string | null = 'Sở, ban, ngành',
): PublishedRanking {
  const sheet = `Xếp hạng ${year ?? ''}`;
  return {
    sheet,
    year,
    units: Object.entries(units).map(([name, rank], at) => ({
      name,
      block,
      rank,
      percent: null,
      place: place(`B${at + 3}`, sheet),
      rankPlace: place(`D${at + 3}`, sheet),
    })),
  };
}
