import type { Period } from '../period';
import type { Points } from '../points';
import { Problem } from '../problem';
import { criteriaLines } from '../read/criteria/criteriaLines';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import { readCriteria } from '../read/criteria/criteriaTree';
import { criterionColumns } from '../read/criteria/fieldColumns';
import { holdsRow } from '../read/layouts/sheetTables';
import type {
  AssessedBlock,
  Assessment,
  CriteriaSet,
  KindOfScore,
  ScoreTable,
  UnitReading,
} from '../read/model/assessment';
import { blockKey, blockKindKey } from '../read/names/blockNames';
import { scoreColumns } from '../read/scores/scoreColumns';
import type { ReadSource } from '../read/sheets/sheetReading';
import { setHash } from './setHash';

/** The criteria set (*bộ tiêu chí*) of a block, by which its units are sent empty sheets and their answers are read. */
export interface BlockSet {
  /** `null`: of every unit, where the workbook has one set that names no block. */
  readonly block: string | null;
  readonly year: Period | null;
  readonly set: CriteriaSet;
  /** The rows that it is printed in. */
  readonly lines: readonly CriteriaLine[];
  /** By the leaf, what of its max a survey gives; 0 for none. */
  readonly surveyMaxima: readonly Points[];
  readonly hash: string;
  /** The sheet that prints it. */
  readonly sheet: string;
  /** A criteria sheet, whose hash is that of what was issued by it, or the scores of a block. */
  readonly from: 'criteria' | 'scores';
}

/**
 * The set of each block of a workbook: of its criteria sheets the latest year's; of a block without one that of its scores.
 * Of two that `onlySets` refuses the first tab's.
 */
export function blockSetsOf(
  sources: readonly ReadSource[],
  { blocks, earlierBlocks }: Pick<Assessment, 'blocks' | 'earlierBlocks'>,
): readonly BlockSet[] {
  const printed = printedSets(sources);
  const sets: BlockSet[] = [];
  for (const one of printed.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))) {
    const isKnown = sets.some(({ block }) => keyOf(block) === keyOf(one.block));
    if (!isKnown) sets.push(one);
  }
  for (const block of [...blocks, ...earlierBlocks]) {
    if (setOfBlock(sets, block.name) === null) sets.push(...setOfScores(block, sources));
  }
  return sets;
}

function printedSets(sources: readonly ReadSource[]): readonly BlockSet[] {
  return sources.flatMap(({ sheet, criteria = [] }) =>
    criteria.map(({ block, year, set, lines, surveyMaxima }) =>
      withHash({ block, year, set, lines, surveyMaxima, sheet: sheet.name, from: 'criteria' }),
    ),
  );
}

/**
 * Refuses a workbook with two criteria sheets of one block that differ in what is scored, and of which the year does not
 * tell the one that counts: a set is issued again within a year.
 *
 * @throws Problem `criteria-sets-differ` with the block and both sheets
 */
export function onlySets(sources: readonly ReadSource[]): void {
  const latest = new Map<string | null, BlockSet>();
  for (const one of printedSets(sources).toSorted((a, b) => (b.year ?? Infinity) - (a.year ?? Infinity))) {
    const key = keyOf(one.block);
    const first = latest.get(key);
    if (first === undefined) latest.set(key, one);
    else if (first.hash !== one.hash && (first.year === null || first.year === one.year))
      throw new Problem('criteria-sets-differ', {
        unit: one.block ?? '',
        sheet: `“${first.sheet}”, “${one.sheet}”`,
      });
  }
}

/** The set that units of a block have: its own, else that of its kind of units, else the one that names no block. */
export function setOfBlock(sets: readonly BlockSet[], block: string): BlockSet | null {
  const own = sets.find((set) => set.block !== null && keyOf(set.block) === blockKey(block));
  if (own !== undefined) return own;
  const ofKind = sets.filter((set) => set.block !== null && blockKindKey(set.block) === blockKindKey(block));
  if (ofKind.length === 1) return ofKind[0] ?? null;
  return sets.find((set) => set.block === null) ?? null;
}

/** What a survey gives of the max of a line; 0 for one that it does not score. */
export function surveyMaxOf(
  { surveyMaxima }: Pick<BlockSet, 'surveyMaxima'>,
  { leaf }: Pick<CriteriaLine, 'leaf'>,
): Points {
  return leaf === null ? 0 : (surveyMaxima[leaf] ?? 0);
}

/** Whether only a survey scores a line, so that its unit has nothing to fill in. */
export function isOfSurvey(set: Pick<BlockSet, 'surveyMaxima'>, line: CriteriaLine): boolean {
  return line.leaf !== null && line.maxPoints !== null && surveyMaxOf(set, line) >= line.maxPoints;
}

function keyOf(block: string | null): string | null {
  return block === null ? null : blockKey(block);
}

/** The set of a block that has scores by criteria; none of one that is scored by fields or as a whole. */
function setOfScores(block: AssessedBlock, sources: readonly ReadSource[]): readonly BlockSet[] {
  const unit = block.units.find(({ set, table }) => set === block.set && isOfCriteria(table)) ?? null;
  const table = unit?.table ?? block.units.find(({ table }) => isOfCriteria(table))?.table;
  if (table === undefined) return [];
  const units = block.units.filter((one) => one.table === table).map(({ reading }) => reading);
  return [setOfTable(table, units, sources, block)];
}

/** The set that a table of scores prints; what the survey gives of it is told by the scores of its units. */
export function setOfTable(
  table: ScoreTable,
  units: readonly UnitReading[],
  sources: readonly ReadSource[],
  { name: block, year }: { readonly name: string | null; readonly year: Period | null },
): BlockSet {
  const { sheet, set } = table;
  const lines = linesOfTable(table, sources) ?? plainLines(set);
  const surveyMaxima = surveyMaximaOf(set, units, table.scoring.surveyMaxima);
  return withHash({ block, year, set, lines, surveyMaxima, sheet, from: 'scores' });
}

function isOfCriteria({ kind }: ScoreTable): boolean {
  return kind === 'unitScoreSheet' || kind === 'criteriaByUnits';
}

function withHash(set: Omit<BlockSet, 'hash'>): BlockSet {
  return { ...set, hash: setHash(set.lines, set.surveyMaxima) };
}

/** The rows in which a table prints its set, `null` where they are not to be told from its span. */
function linesOfTable(table: ScoreTable, sources: readonly ReadSource[]): readonly CriteriaLine[] | null {
  const [first] = table.set.leaves;
  const source = sources.find(({ sheet }) => sheet.name === table.sheet);
  const span = source?.spans.find((one) => first !== undefined && holdsRow(one, table, first.row));
  if (span === undefined) return null;
  const { sheet, header } = span;
  const columns = scoreColumns(header.columns).kinds.map(({ column }) => column);
  const rows = readCriteria(sheet, header, columns);
  const isSame =
    rows.set.leaves.length === table.set.leaves.length &&
    rows.set.leaves.every(({ key }, index) => key === table.set.leaves[index]?.key);
  if (!isSame) return null;
  return criteriaLines(
    sheet,
    header.dataRow,
    criterionColumns(sheet, header, () => false),
    rows,
  );
}

/** Fields and leaves of a set whose rows are not known. */
function plainLines({ fields, leaves }: CriteriaSet): readonly CriteriaLine[] {
  return fields.flatMap((name, field): readonly CriteriaLine[] => {
    const own = leaves.flatMap((leaf, index) => (leaf.field === field ? [{ leaf, index }] : []));
    const maxPoints = own.reduce((sum, { leaf }) => sum + leaf.maxPoints, 0);
    const row = own[0]?.leaf.row ?? 0;
    const group = { kind: 'group', code: '', name, maxPoints, leaf: null, depth: 0, row } as const;
    return [
      group,
      ...own.map(({ leaf, index }) => ({ kind: 'leaf' as const, ...leaf, leaf: index, depth: 1 })),
    ];
  });
}

/** What a survey gave of each leaf: all of one that it alone scored, of some unit; the stated part of any other. */
function surveyMaximaOf(
  set: CriteriaSet,
  units: readonly UnitReading[],
  stated: readonly (Points | null)[] = [],
): readonly Points[] {
  const isScored = (index: number, isOf: (role: KindOfScore['role']) => boolean) =>
    units.some(({ kinds }) =>
      kinds.some(({ role, scores }) => isOf(role) && typeof scores[index] === 'number'),
    );
  return set.leaves.map(({ maxPoints }, index) => {
    if (!isScored(index, (role) => role === 'survey')) return 0;
    const isOfOthers = isScored(index, (role) => role !== 'survey' && role !== 'final');
    return isOfOthers ? (stated[index] ?? 0) : maxPoints;
  });
}
