import type { ExplainedBlock } from '../../explain/moves';
import type { Finding } from '../../findings';
import type { SheetSnapshot } from '../../workbook';
import type { CoreTexts } from '../words/texts';

/** The line that says that hidden sheets, rows or columns count in a block, where it is so. */
export function hiddenSourcesLines(
  block: ExplainedBlock,
  findings: readonly Finding[],
  sheets: readonly SheetSnapshot[],
  texts: CoreTexts,
): readonly string[] {
  const names = hiddenSources(block, findings, sheets);
  if (names.length === 0) return [];
  return [texts.hiddenCounted(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES))];
}

const MOST_NAMES = 5;

/** The sheets of a block's units that are hidden, or have hidden rows or columns that count, in the order of the tabs. */
function hiddenSources(
  block: ExplainedBlock,
  findings: readonly Finding[],
  sheets: readonly SheetSnapshot[],
): readonly string[] {
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
