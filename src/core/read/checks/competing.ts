import type { PublishedRank, PublishedRanking, ScoreTable, UnitDirectory } from '../model/assessment';
import { blockKey } from '../names/blockNames';
import { scoredInParts } from './checkBlock';
import type { CompetingTables } from '../blocks/wholeBlocks';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { isClaimed } from '../scores/stageWords';
import { sameFigure } from '../../sameFigure';

/** Which of two tables of one year and kind counts, and why; `neither`: what both print of a unit, and print differently. */
export function competingFinding(
  one: CompetingTables,
  blocksOf: ReadonlyMap<ScoreTable, readonly string[]>,
  isNeither = false,
): Finding {
  const { counts, left, unit, block, isWhole, isLater, isBlank, hasMarks, partOf } = one;
  const names = blocksOf.get(counts) ?? [];
  // A table may have several blocks.
  const own = names.find((name) => block !== null && blockKey(name) === blockKey(block));
  const name = own ?? (names.length === 1 || block === null ? (names[0] ?? block) : block);
  if (partOf !== undefined) return scoredInParts(unit, partOf, name);
  const byTitle = counts.standing === left.standing ? 'order' : 'title';
  const why = isNeither
    ? 'neither'
    : isWhole === true
      ? 'whole'
      : isLater === true
        ? 'later'
        : isBlank === true
          ? 'blank'
          : byTitle;
  const facts = { sheet: left.sheet, other: counts.sheet, block: name ?? '', why } as const;
  const isClear =
    isWhole === true ||
    (isBlank === true && hasMarks !== true) ||
    (isLater === true && isClaimed(left.stage ?? 0) && !isClaimed(counts.stage ?? 0));
  const severity = isClear ? 'info' : 'warning';
  return finding('tables-compete', unit.place, facts, { severity, block: name });
}

/**
 * Whether the one left is an earlier step in the same list: a row of `Tự chấm` beside one of `Thẩm định` says itself what it is.
 */
export function isStepOfList({ counts, left, isLater }: CompetingTables): boolean {
  const isOfList = left.origin.rows !== undefined && counts.origin.rows !== undefined;
  return isLater === true && isOfList && counts.sheet === left.sheet;
}

/** Whether nothing but their order tells which of two tables counts. */
export function isByOrder({ counts, left, isWhole, isLater, isBlank, partOf }: CompetingTables): boolean {
  const isTold = [isWhole, isLater, isBlank, partOf].some((why) => why !== undefined);
  return !isTold && counts.standing === left.standing;
}

/** Tells of two tables whether both print a rank or an index of some unit, and another one. */
export function printingDifferently(
  published: readonly PublishedRanking[],
  directory: UnitDirectory,
): (one: CompetingTables) => boolean {
  const lines = new Map(
    published.flatMap(({ units }) => units.map((unit) => [`${unit.place.sheet}!${unit.place.cell}`, unit])),
  );
  const linesOf = ({ units }: ScoreTable) =>
    units.flatMap(({ name, place }): (readonly [string, PublishedRank])[] => {
      const line = lines.get(`${place.sheet}!${place.cell}`);
      return line === undefined ? [] : [[directory.keyOf(name), line]];
    });
  return ({ counts, left }) => {
    const others = new Map(linesOf(counts));
    return linesOf(left).some(([key, line]) => {
      const other = others.get(key);
      return other !== undefined && areDifferent(line, other);
    });
  };
}

function areDifferent(one: PublishedRank, other: PublishedRank): boolean {
  const ranks = one.rank !== null && other.rank !== null && one.rank !== other.rank;
  return ranks || (one.percent !== null && other.percent !== null && !sameFigure(one.percent, other.percent));
}
