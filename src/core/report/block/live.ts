import { when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import type { ReportContext } from '../context/reportContext';

/** Scores of a block above which its sheets hold values: formulas would make the workbook slow. */
const MOST_LIVE_SCORES = 50_000;
/** The same of units: each rank looks at all of them. */
const MOST_LIVE_UNITS = 1_000;

/**
 * Whether a block's sheets calculate: `Ma trận` from the score sheets, `Xếp hạng` from `Ma trận`, `Lĩnh vực` and `Biểu đồ`
 * from `Xếp hạng`. They hold plain values where the settings say so or the block is too large.
 */
export function isLive({ settings }: ReportContext, block: ExplainedBlock): boolean {
  return settings.liveFormulas && !isTooLarge(block);
}

/** Says that a block's sheets hold values only because it is large. */
export function onlyValuesLines(
  { settings, texts }: ReportContext,
  block: ExplainedBlock,
): readonly string[] {
  const { units } = block.matrix;
  return when(
    settings.liveFormulas && isTooLarge(block),
    texts.live.onlyValues(scoresOf(block), units.length),
  );
}

function isTooLarge(block: ExplainedBlock): boolean {
  return scoresOf(block) > MOST_LIVE_SCORES || block.matrix.units.length > MOST_LIVE_UNITS;
}

function scoresOf({ matrix }: ExplainedBlock): number {
  return matrix.leaves.length * matrix.units.length;
}
