import type { ExplainedBlock } from '../../core/explain/moves';
import type { ResultView } from '../state/paneState';
import type { ShownRun } from '../worker/shown/shownRun';

/**
 * What is counted beside the names of views: the zero scores of the block, and what is to be looked at, its errors and
 * warnings. A note asks for nothing and is not counted; where there are notes only, no number stands there.
 */
export function viewCounts(
  { findings }: Pick<ShownRun, 'findings'>,
  block: Pick<ExplainedBlock, 'zeroScores'> | undefined,
): Readonly<Partial<Record<ResultView, number>>> {
  const serious = findings.filter(({ severity }) => severity !== 'info').length;
  return {
    zeroScores: block?.zeroScores.length ?? 0,
    ...(serious === 0 ? {} : { findings: serious }),
  };
}
