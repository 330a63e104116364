import type { ScoreTable } from '../model/assessment';
import { scoredInParts } from './checkBlock';
import type { CompetingTables } from '../blocks/wholeBlocks';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { isClaimed } from '../scores/stageWords';

/** Which of two tables of one year and kind counts, and why. */
export function competingFinding(
  { counts, left, unit, block, isWhole, isLater, isBlank, hasMarks, partOf }: CompetingTables,
  blocksOf: ReadonlyMap<ScoreTable, readonly string[]>,
): Finding {
  const name = blocksOf.get(counts)?.[0] ?? block;
  if (partOf !== undefined) return scoredInParts(unit, partOf, name);
  const byTitle = counts.standing === left.standing ? 'order' : 'title';
  const why = isWhole === true ? 'whole' : isLater === true ? 'later' : isBlank === true ? 'blank' : byTitle;
  const facts = { sheet: left.sheet, other: counts.sheet, block: name ?? '', why } as const;
  const isClear =
    isWhole === true ||
    (isBlank === true && hasMarks !== true) ||
    (isLater === true && isClaimed(left.stage ?? 0) && !isClaimed(counts.stage ?? 0));
  const severity = isClear ? 'info' : 'warning';
  return finding('tables-compete', unit.place, facts, { severity, block: name });
}
