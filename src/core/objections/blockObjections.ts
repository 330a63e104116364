import type { AssessedBlock } from '../read/model/assessment';
import { leavesOut, orderBlock } from '../rank/scoreBlock';
import type { LastYear } from '../rank/scoreBlock';
import type { Settings } from '../settings/settings';
import { effectFinder } from './effects';
import type { DecisionEffect } from './effects';
import { asksForNothing } from './objection';
import type { CheckedObjections, Objection } from './objection';
import { rankIntervals } from './rankIntervals';
import type { RankInterval } from './rankIntervals';

/** The objections of a ranked block. */
export interface BlockObjections {
  /** Those that count, in the order of their rows. */
  readonly rows: readonly Objection[];
  /**
   * The ranks that the open ones together allow each unit, by its name, in the order of the sheets; empty where none is
   * open.
   */
  readonly intervals: ReadonlyMap<string, RankInterval>;
  /**
   * The units whose figures are provisional (*tạm tính*): those whom an open objection can move, and those with one that
   * would change a score of theirs; none that is left out of the ranking.
   */
  readonly provisional: ReadonlySet<string>;
  /** What a decision changes, or has changed; found when it is asked for. */
  effectOf(objection: Objection): DecisionEffect;
}

/**
 * @param block the block with decisions in it
 * @returns `null` where the workbook has no sheet of objections
 */
export function blockObjections(
  block: AssessedBlock,
  { hasSheet, objections }: CheckedObjections,
  settings: Settings,
  lastYear: LastYear,
): BlockObjections | null {
  if (!hasSheet) return null;
  const rows = objections.filter((one) => one.block === block.name);
  const ordered = orderBlock(block, settings, lastYear);
  const open = rows.filter(({ decision }) => decision === null);
  const found = open.length === 0 ? [] : rankIntervals(block, ordered, settings, open);
  const intervals = new Map<string, RankInterval>();
  for (const [index, { name }] of block.units.entries()) {
    const interval = found[index] ?? null;
    if (interval !== null) intervals.set(name, interval);
  }
  const isLeftOut = leavesOut(settings.excludedUnits);
  const asking = open.flatMap((objection) => {
    const { unit, unitAt } = objection;
    const own = block.units[unitAt];
    return asksForNothing(objection) || own === undefined || isLeftOut(own) ? [] : [unit];
  });
  const reached = [...intervals].filter(
    ([, { best, worst, mayBeUnranked }]) => best !== worst || mayBeUnranked,
  );
  return {
    rows,
    intervals,
    provisional: new Set([...asking, ...reached.map(([unit]) => unit)]),
    effectOf: effectFinder(block, ordered, settings),
  };
}
