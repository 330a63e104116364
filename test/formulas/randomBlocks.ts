import fc from 'fast-check';
import type { Settings } from '../../src/core/settings/settings';
import { defaultSettings } from '../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import {
  assessment,
  cells,
  criteriaByUnits,
  rules,
  score,
  scoreSheets,
  blank,
  weighted,
} from '../core/properties/ruledAssessments';

/**
 * Random blocks in one workbook, each with rules of its own: half as unit score sheets, half as criteria × units, and
 * half of them with weights.
 */
export function randomBlocks(
  count: number,
  seed: number,
): { readonly snapshot: WorkbookSnapshot; readonly settings: Settings } {
  const single = (max: number) => score(max).map((final) => ({ ...blank, final }));
  const made = fc.sample(
    fc.tuple(
      assessment(cells),
      assessment(single),
      weighted(assessment(cells)),
      weighted(assessment(single)),
      rules,
    ),
    { numRuns: count, seed },
  );
  const blocks = made.map(([sheets, table, weightedSheets, weightedTable, own], index) => {
    const block = `Khối thử ${index + 1}`;
    const assessed = [sheets, table, weightedSheets, weightedTable][index % 4] ?? sheets;
    const units = assessed.units.map((unit) => ({ ...unit, name: `${unit.name} thuộc ${block}` }));
    const render = index % 2 === 0 ? scoreSheets : criteriaByUnits;
    const read = render({ ...assessed, units }, block).sheets.map((sheet, at) => ({
      ...sheet,
      name: `Bảng '${index + 1}'-${at + 1}`,
    }));
    return { read, rules: { block, ...own }, excluded: index % 5 === 0 ? [units[0]?.name ?? ''] : [] };
  });
  return {
    snapshot: { sheets: blocks.flatMap(({ read }) => read) },
    settings: {
      ...defaultSettings,
      blocks: blocks.map((block) => block.rules),
      excludedUnits: blocks.flatMap(({ excluded }) => excluded),
    },
  };
}
