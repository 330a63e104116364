import type { AppraisedSums, BlockAppraisal, CountedCells } from '../../appraisal/appraisal';
import type { ExplainedBlock } from '../../explain/moves';
import type { PlannedValue } from '../../workbook';
import { isLive } from '../block/live';
import type { ReportContext } from '../context/reportContext';
import { fieldsFormulas } from '../formulas/fieldsFormulas';
import { sumsOfCells } from '../formulas/sumsOfCells';
import type { TableCells } from '../layout/table/tableCells';

/** What a cell of a row of `Thẩm định` holds: a formula where its number is a sum of cells, else the value. */
export type LiveSums = (
  key: keyof AppraisedSums | 'index',
  value: number,
  row: number,
  cells: TableCells,
) => PlannedValue;

/**
 * Points as sums of the cells of the score sheets, the index as it stands on `Xếp hạng`; the table may be sorted. Values where
 * formulas are not asked for, the block is large, or a formula of so many cells could not be read.
 */
export function appraisalSums(
  context: ReportContext,
  block: ExplainedBlock,
  appraisal: BlockAppraisal,
): {
  readonly ofUnit: (name: string) => LiveSums;
  /** Of criteria by their places in the block's matrix, as many as a row is the sum of. */
  readonly ofCriteria: (leaves: readonly number[]) => LiveSums;
} {
  const plain: LiveSums = (_key, value) => value;
  if (!isLive(context, block)) return { ofUnit: () => plain, ofCriteria: () => plain };
  const sum = sumsOfCells(context.sheets);
  const counted = new Map(appraisal.units.map(({ name }) => [name, appraisal.cellsOf(name)]));
  const sumOf = (own: readonly CountedCells[], key: keyof AppraisedSums | 'index', value: number) => {
    if (key !== 'selfPoints' && key !== 'appraisedPoints') return value;
    const places = own.map((cells) => (key === 'selfPoints' ? cells.self : cells.appraised));
    const known = places.filter((place) => place !== null);
    return known.length < places.length ? value : sum(known, value);
  };
  const units = new Map(block.units.map((unit) => [unit.name, unit]));
  const sheet = context.cellsOf('ranking', block);
  const ranking = sheet === null ? null : fieldsFormulas(block, sheet, '');
  return {
    ofUnit: (name) => (key, value, row, cells) => {
      const unit = units.get(name);
      if (key === 'index')
        return unit === undefined || ranking === null
          ? value
          : ranking.ofRanking(unit, 'percent', cells.cell('name', row), value);
      return sumOf(counted.get(name) ?? [], key, value);
    },
    ofCriteria: (leaves) => {
      const wanted = new Set(leaves);
      const own = [...counted.values()].flatMap((cells) => cells.filter(({ leaf }) => wanted.has(leaf)));
      return (key, value) => sumOf(own, key, value);
    },
  };
}
