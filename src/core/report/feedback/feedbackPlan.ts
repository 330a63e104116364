import type { NameKeys } from '../../explain/runs/runChanges';
import type { FeedbackUnits } from '../../feedback';
import { Problem } from '../../problem';
import type { ExplainedBlock } from '../../explain/moves';
import { blockKey } from '../../read/names/blockNames';
import { textOf } from '../../read/cells/text';
import type { PlannedSheet, SheetSnapshot } from '../../workbook';
import { FEEDBACK_BLOCK, FEEDBACK_UNIT } from '../marks/feedbackCells';
import { feedbackSheet } from './feedbackSheet';
import type { FeedbackContext, FeedbackUnit } from './feedbackUnit';
import { resultKindOf } from '../marks/mark';
import type { EarlierResults } from '../earlier/replaceable';

/** Excel becomes slow with more sheets than some hundreds. */
const MOST_FEEDBACK_SHEETS = 250;

/** A feedback sheet that a workbook has already, and its unit; `null` where that has no result any more. */
export interface EarlierFeedback {
  readonly sheet: SheetSnapshot;
  readonly of: FeedbackUnit | null;
}

/** The feedback sheets of earlier runs that nobody edited, each with its unit by what its cells say. */
export function earlierFeedback(
  { replaceable, referred }: EarlierResults,
  blocks: readonly ExplainedBlock[],
  names: NameKeys,
): readonly EarlierFeedback[] {
  return [...replaceable, ...referred.map(({ sheet }) => sheet)]
    .filter((sheet) => resultKindOf(sheet) === 'feedback')
    .map((sheet) => {
      const at = ({ row, column }: { readonly row: number; readonly column: number }) =>
        textOf(sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null);
      return { sheet, of: findUnit(blocks, at(FEEDBACK_BLOCK), at(FEEDBACK_UNIT), names) };
    });
}

/**
 * The units that are asked for, in the order of blocks and ranks.
 *
 * @throws Problem `feedback-unit-unknown` for a block or unit that is not in the ranking
 */
export function wantedFeedback(
  wanted: FeedbackUnits,
  blocks: readonly ExplainedBlock[],
  names: NameKeys,
): readonly FeedbackUnit[] {
  if (wanted === 'all') return blocks.flatMap(unitsOf);
  const found = 'named' in wanted ? named(wanted.named, blocks, names) : inBlock(wanted, blocks, names);
  if (found.length > 0) return found;
  const unit = 'named' in wanted ? wanted.named : 'unit' in wanted ? wanted.unit : wanted.block;
  throw new Problem('feedback-unit-unknown', { unit });
}

/** The same units once, in the order of blocks and ranks. */
export function inOrderOfRank(
  units: readonly FeedbackUnit[],
  blocks: readonly ExplainedBlock[],
): readonly FeedbackUnit[] {
  const chosen = new Set(units.map(({ unit }) => unit));
  return blocks.flatMap(unitsOf).filter(({ unit }) => chosen.has(unit));
}

/** @throws Problem `too-many-feedback-sheets` where a workbook would have more than `MOST_FEEDBACK_SHEETS` */
export function checkFeedbackCount(count: number): void {
  if (count <= MOST_FEEDBACK_SHEETS) return;
  throw new Problem('too-many-feedback-sheets', {
    count: String(count),
    allowed: `≤ ${MOST_FEEDBACK_SHEETS}`,
  });
}

/** A sheet for each unit. */
export function feedbackSheets(
  units: readonly FeedbackUnit[],
  context: FeedbackContext,
): readonly PlannedSheet[] {
  return units.map((unit) => feedbackSheet(unit, context));
}

function named(name: string, blocks: readonly ExplainedBlock[], names: NameKeys): readonly FeedbackUnit[] {
  const block = inBlock({ block: name }, blocks, names);
  if (block.length > 0) return block;
  return blocks.flatMap((one) => findUnit(blocks, one.name, name, names) ?? []);
}

function inBlock(
  wanted: { readonly block: string; readonly unit?: string },
  blocks: readonly ExplainedBlock[],
  names: NameKeys,
): readonly FeedbackUnit[] {
  if (wanted.unit !== undefined) return [findUnit(blocks, wanted.block, wanted.unit, names) ?? []].flat();
  const block = blocks.find(({ name }) => blockKey(name) === blockKey(wanted.block));
  return block === undefined ? [] : unitsOf(block);
}

function unitsOf(block: ExplainedBlock): readonly FeedbackUnit[] {
  return block.units.map((unit) => ({ block, unit }));
}

function findUnit(
  blocks: readonly ExplainedBlock[],
  block: string,
  unit: string,
  { keyOf }: NameKeys,
): FeedbackUnit | null {
  const found = blocks.find(({ name }) => blockKey(name) === blockKey(block));
  const own =
    found?.units.find(({ name }) => name === unit) ??
    found?.units.find(({ name }) => keyOf(name) === keyOf(unit));
  return found === undefined || own === undefined ? null : { block: found, unit: own };
}
