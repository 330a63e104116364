import { historiesOf } from '../../../../src/core/explain/history/history';
import type { BlockHistory } from '../../../../src/core/explain/history/blockHistory';
import type { EarlierTables } from '../../../../src/core/explain/history/historyLines';
import type { TracedHistory } from '../../../../src/core/explain/history/overYears';
import { pointsOf } from '../../../../src/core/points';
import { rankBlock } from '../../../../src/core/rank/rankBlock';
import type { Score } from '../../../../src/core/read/cells/score';
import { unitDirectory } from '../../../../src/core/read/directory/unitDirectory';
import type {
  AssessedBlock,
  Assessment,
  CriteriaSet,
  PublishedRanking,
  UnitDirectory,
} from '../../../../src/core/read/model/assessment';
import type { Layout } from '../../../../src/core/read/model/layouts';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';

/** The block that tables are of where nothing else is said. */
export const BLOCK = 'Cấp xã';

/** A criteria set of leaves, each with its field, its name and its max. */
export function setOf(
  leaves: readonly (readonly [field: string, name: string, max: number])[],
  more: Partial<CriteriaSet> = {},
): CriteriaSet {
  const fields = [...new Set(leaves.map(([field]) => field))];
  return {
    fields,
    leaves: leaves.map(([field, name, max], row) => ({
      ...{ code: String(row + 1), name, field: fields.indexOf(field), row },
      ...{ maxPoints: pointsOf(max) ?? 0, key: `${field}|${name}` },
    })),
    ...more,
  };
}

/** The set of a table of totals. */
export function totalOf(max: number, more: Partial<CriteriaSet> = {}): CriteriaSet {
  return setOf([['Tổng điểm', 'Tổng điểm', max]], more);
}

interface ScoredOptions {
  readonly block?: string;
  readonly sheet?: string;
  readonly kind?: Layout;
  readonly set?: CriteriaSet;
  /** What its columns are read from. */
  readonly role?: 'index' | 'final';
  readonly isScaleUnknown?: true;
}

/** A block of scores: units in rows from B2 on, with their points from C2 on; a number is the total. */
export function scored(
  year: number | null,
  points: Readonly<Record<string, number | readonly number[]>>,
  options: ScoredOptions = {},
): AssessedBlock {
  const { block = BLOCK, sheet = `Điểm ${year ?? ''}`, kind = 'unitsByTotals', set = totalOf(100) } = options;
  const { role = 'final', isScaleUnknown } = options;
  const units = Object.entries(points).map(([name, own], row) => {
    const scores = (typeof own === 'number' ? [own] : own).map((one): Score => pointsOf(one) ?? 'invalid');
    const place = { sheet, cell: `B${row + 2}` };
    const of = { name, place, set, row };
    const kinds = [{ role, columns: 2, scores, faults: new Map(), notes: [] }];
    const reading = { ...of, kinds, ...(isScaleUnknown === undefined ? {} : { isScaleUnknown }) };
    return { ...of, reading, scores, columns: 2, bonus: 0, penalty: 0, key: name };
  });
  const table = {
    ...{ kind, sheet, origin: { row: 1, column: 0 }, block, year, set },
    ...{ scoring: { together: 'criteria' as const }, units: units.map(({ reading }) => reading) },
  };
  return { name: block, year, set, units: units.map((unit) => ({ ...unit, table })) };
}

/** A rank and an index, each `null` where the table does not have it. */
type PrintedRow = readonly [rank: number | null, percent?: number | null];

/** A printed ranking: units from B2 on, their indexes from C2 on, their ranks from D2 on. */
export function printed(
  year: number | null,
  rows: Readonly<Record<string, PrintedRow>>,
  options: { readonly block?: string | null; readonly sheet?: string } = {},
): PublishedRanking {
  const { block = BLOCK, sheet = `Bảng ${year ?? ''}` } = options;
  const units = Object.entries(rows).map(([name, [rank, percent = null]], row) => {
    const at = (column: string) => ({ sheet, cell: `${column}${row + 2}` });
    return { name, block, rank, percent, place: at('B'), percentPlace: at('C'), rankPlace: at('D') };
  });
  return { sheet, year, units };
}

/** What the workbook says, or a file. */
export function tablesOf(
  file: string | null,
  { blocks = [], published = [], results = [] }: Partial<Omit<EarlierTables, 'file'>>,
): EarlierTables {
  return { file, blocks, published, results };
}

/** A list of units of a block: today's names with what they were called before. */
export function listed(
  units: Readonly<Record<string, readonly string[]>>,
  block: string | null = BLOCK,
): UnitDirectory {
  const list = Object.entries(units).map(([name, formerNames], row) => ({
    ...{ name, block, aliases: formerNames, formerNames },
    place: { sheet: 'Danh mục', cell: `B${row + 2}` },
  }));
  return unitDirectory([{ sheet: 'Danh mục', units: list }], {});
}

export const UNLISTED: UnitDirectory = unitDirectory([], {});

/** The history of the first block of today, with what it was made of. */
export function traced(
  today: AssessedBlock | readonly [AssessedBlock, ...(readonly AssessedBlock[])],
  tables: readonly EarlierTables[],
  directory: UnitDirectory = UNLISTED,
  settings: Partial<Settings> = {},
): TracedHistory {
  const blocks = 'name' in today ? [today] : today;
  const [own] = blocks;
  const all = { ...defaultSettings, ...settings };
  const ranked = rankBlock(own, all, { year: null, of: () => null });
  const histories = historiesOf(assessmentOf(blocks, directory), tables, all, (name) => name.toLowerCase());
  return histories.of(ranked, own);
}

export function assessmentOf(
  blocks: readonly AssessedBlock[],
  directory: UnitDirectory = UNLISTED,
): Assessment {
  return {
    ...{ year: blocks[0]?.year ?? null, blocks, earlierBlocks: [], published: [], directory },
    ...{ unscored: [], unreadFields: [], criteriaMaxima: [], objections: [], findings: [] },
  };
}

/** Each unit as a line: `Xã An: 2 80 | 1 90`, a dash for what is not known. */
export function lines({ units }: Pick<BlockHistory, 'units'>): readonly string[] {
  return units.map(({ name, figures }) => {
    const shown = figures.map((one) =>
      one === null
        ? '-'
        : `${one.rank ?? '-'} ${one.percent === null ? '-' : Number(one.percent.toFixed(6))}`,
    );
    return `${name}: ${shown.join(' | ')}`;
  });
}
