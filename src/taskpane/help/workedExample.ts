import type { ExplainedBlock } from '../../core/explain/moves';
import { rankWorkbook } from '../../core/run/run';
import { defaultSettings } from '../../core/settings/settings';
import type { SheetSnapshot } from '../../core/workbook';
import { sampleTables } from '../../locales/office/sampleTables';

/** The block that the help computes as an example: the sample of criteria × units, by the rules as they are given. */
export function workedExample(): ExplainedBlock {
  const { ranking } = rankWorkbook(
    { sheets: [sampleSheet('criteriaByUnits', sampleTables.criteriaByUnits)] },
    defaultSettings,
  );
  const [block] = ranking.blocks;
  if (block === undefined) throw new Error('The example has no block.');
  return block;
}

/** A sample table as a sheet of a workbook, with all its cells typed as text. */
export function sampleSheet(name: string, lines: readonly (readonly string[])[]): SheetSnapshot {
  const columns = Math.max(...lines.map(({ length }) => length));
  const values = lines.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? null));
  return {
    name,
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values: values.map((line) => line.map((text) => (text === '' ? null : text))),
    numberFormats: values.map((line) => line.map(() => 'General')),
    resultMark: null,
  };
}
