import { when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import type { ReportContext } from '../context/reportContext';

/** The line that says that hidden sheets, rows or columns count in a block, where it is so. */
export function hiddenSourcesLines(context: ReportContext, block: ExplainedBlock): readonly string[] {
  const names = hiddenSources(context, block);
  const more = Math.max(0, names.length - MOST_NAMES);
  return when(names.length > 0, context.texts.hiddenCounted(names.slice(0, MOST_NAMES), more));
}

const MOST_NAMES = 5;

/** The sheets of a block's units that are hidden, or have hidden rows or columns that count, in the order of the tabs. */
function hiddenSources({ findings, sheets }: ReportContext, block: ExplainedBlock): readonly string[] {
  const partly = new Set(
    findings
      .filter((finding) => finding.code === 'hidden-rows-read' && finding.block === block.name)
      .map(({ place }) => place.sheet),
  );
  const own = new Set(block.units.map(({ place }) => place.sheet));
  return sheets
    .filter(({ name, visibility }) => partly.has(name) || (visibility !== 'visible' && own.has(name)))
    .map(({ name }) => name);
}
