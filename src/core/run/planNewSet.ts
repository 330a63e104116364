import { blockSetsOf, setOfBlock, setOfTable } from '../criteriaSets/blockSets';
import type { BlockSet } from '../criteriaSets/blockSets';
import { changeOf } from '../otherSet/changedSet';
import type { SetChange, TriedSet } from '../otherSet/changedSet';
import { changedPrint } from '../otherSet/newSet';
import { newSetSheet } from '../otherSet/newSetSheet';
import type { CriteriaSheetWords } from '../otherSet/newSetSheet';
import { periodOf, yearOfPeriod } from '../period';
import type { Period } from '../period';
import { toNumber } from '../points';
import { Problem } from '../problem';
import type { AssessedBlock, Assessment } from '../read/model/assessment';
import { LAYOUTS } from '../read/model/layouts';
import type { ReadSource } from '../read/sheets/sheetReading';
import { matrixOrder } from '../rank/scoreMatrix';
import { SheetNames } from '../report/marks/sheetNames';
import type { Settings } from '../settings/settings';
import type { WorkbookSnapshot, WritePlan } from '../workbook';
import { assessed, readWorkbook } from './run';

/** The set of a block that a person tried, to be written as a criteria sheet. */
export interface NewSetWish extends TriedSet {
  readonly block: string;
  /** The numbers of the criteria that change, by their places in the block's matrix, as they were when they were tried. */
  readonly codes: readonly (readonly [leaf: number, code: string])[];
}

/**
 * The criteria set of a block with what was tried, as a new criteria sheet (*bộ tiêu chí*) of the next year, which `issue`
 * sends out. It replaces no sheet, and is the officer's from then on. Pure, as `computeRanking`.
 *
 * @throws Problem `feedback-unit-unknown` for a block that is not there, `no-criteria-set` for one that is not scored by
 * criteria, `tried-scores-changed` where the workbook has another set now
 */
export function planNewSet(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  words: CriteriaSheetWords,
  wish: NewSetWish,
): WritePlan {
  const read = readWorkbook(snapshot, settings);
  const { assessment } = assessed(snapshot, settings, read);
  const block = assessment.blocks.find(({ name }) => name === wish.block);
  if (block === undefined) throw new Problem('feedback-unit-unknown', { unit: wish.block });
  const change = changeOf(block, wish);
  if (!isAsTried(block, wish)) throw new Problem('tried-scores-changed', { unit: block.name, code: '' });
  const base = scoredSet(block, assessment, read.sources);
  const print = changedPrint(base, change);
  if (print.set.leaves.length === 0) throw new Problem('no-criteria-set', { value: block.name });
  const year = nextYear(block.year);
  const names = new SheetNames([...snapshot.sheets.map(({ name }) => name), ...(snapshot.otherTabs ?? [])]);
  const name = names.take(words.sheetName(block.name, year));
  const note = words.madeFrom({ year: block.year, ...told(base, change) });
  return {
    sheets: [newSetSheet(print, { block: block.name, year, note }, name, words)],
    replaces: [],
    activate: name,
  };
}

/** A part of a year is of a set that holds for the year. */
function nextYear(period: Period | null): Period | null {
  const year = period === null ? null : yearOfPeriod(period);
  return year === null ? null : periodOf(null, year + 1);
}

/** The set that the block is scored by, whatever criteria sheets the workbook has. */
function scoredSet(
  block: AssessedBlock,
  { earlierBlocks }: Pick<Assessment, 'earlierBlocks'>,
  sources: readonly ReadSource[],
): BlockSet {
  const scored = sources.map((source) => ({ ...source, criteria: [] }));
  const own = setOfBlock(blockSetsOf(scored, { blocks: [block], earlierBlocks }), block.name);
  if (own !== null) return own;
  const unit = block.units.find(({ table }) => LAYOUTS[table.kind].leaves === 'criteria');
  if (unit === undefined) throw new Problem('no-criteria-set', { value: block.name });
  const readings = block.units.filter(({ table }) => table === unit.table).map(({ reading }) => reading);
  return setOfTable(unit.table, readings, scored, block);
}

function isAsTried(block: AssessedBlock, { codes }: NewSetWish): boolean {
  const keys = [...matrixOrder(block).keys()];
  const codeOf = new Map(
    [...block.units.map(({ set }) => set), block.set].flatMap(({ leaves }) =>
      leaves.map(({ key, code }) => [key, code] as const),
    ),
  );
  return codes.every(([leaf, code]) => codeOf.get(keys[leaf] ?? '') === code);
}

function told({ set }: BlockSet, { dropped, maxima }: SetChange) {
  const title = ({ code, name }: BlockSet['set']['leaves'][number]) => (code === '' ? name : code);
  return {
    dropped: set.leaves.filter(({ key }) => dropped.has(key)).map(title),
    maxima: set.leaves.flatMap((leaf) => {
      const own = dropped.has(leaf.key) ? undefined : maxima.get(leaf.key);
      return own === undefined ? [] : [{ code: title(leaf), from: toNumber(own.from), to: toNumber(own.to) }];
    }),
    hasWeights: set.weights !== undefined,
  };
}
