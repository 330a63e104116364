import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Place } from '../../workbook';
import { bandRow, criterionRow, scoreRow, spreadRow } from '../layout/placeKeys';
import type { ReportContext } from '../context/reportContext';

/** Columns of a result table whose cells the announcement names. */
export type CellKey =
  | 'unit'
  | 'rank'
  | 'percent'
  | 'previousRank'
  | 'previousPercent'
  | 'change'
  | 'points'
  | 'maxPoints'
  | 'grade'
  | 'headGrade'
  | `field ${number}`
  | `fieldRank ${number}`
  | `fieldChange ${number}`;

/** Columns of `Thẩm định` whose cells the announcement names. */
export type AppraisalKey =
  | 'cut'
  | 'raised'
  | 'selfPoints'
  | 'appraisedPoints'
  | 'gap'
  | 'selfPercent'
  | 'appraisedPercent';

/** Where the figures of a block stand in its result sheets. */
export interface BlockCells {
  /** The block's average in `Xếp hạng`. */
  readonly average: Place | null;
  /** The row of its fields' averages: the word before the figures. */
  readonly fieldAverages: Place | null;
  /** Of a field in `Lĩnh vực`, where the block has that sheet, else in `Xếp hạng`. */
  of(unit: RankedUnit, key: CellKey): Place | null;
  /** Of a unit in `Thẩm định`. */
  appraised(unit: string, key: AppraisalKey): Place | null;
  /** The average of a field. */
  fieldAverage(field: number): Place | null;
  /** In `Thống kê`, of the index for `null` or of a field: this year's average, last year's and the change. */
  spread(field: number | null, key: 'average' | 'previous' | 'change'): Place | null;
  /** How many units lay in a band of the index last year, in `Thống kê`. */
  previousInBand(band: number): Place | null;
  /** What a zero score lost, in points or of a weighted index, in `Tiêu chí 0 điểm`. */
  lostByZero(score: Place, what: 'lostPoints' | 'lostPercent'): Place | null;
  /** What is suggested of one of the block's criteria, in `Rà soát tiêu chí`. */
  suggested(criterion: number): Place | null;
  /** The max of the criterion that a score is of, in `Ma trận`; `null` where the score's own is another. */
  maxOf(score: Place, maxPoints: number): Place | null;
}

export function blockCells(context: ReportContext, block: ExplainedBlock): BlockCells {
  const written = context.written ?? context;
  const { cellsOf } = written;
  const rows = new Map(block.units.map((unit, row) => [unit, row]));
  const [ranking, fields] = [cellsOf('ranking', block), cellsOf('fields', block)];
  const hasAverage = block.averagePercent !== null;
  return {
    average:
      ranking === null || !hasAverage
        ? null
        : { sheet: ranking.sheet, cell: ranking.cellBelow('percent', 0) },
    fieldAverages:
      fields === null || !hasAverage ? null : { sheet: fields.sheet, cell: fields.cellBelow('unit', 0) },
    of: (unit, key) => {
      const row = rows.get(unit);
      const tables = key.startsWith('field') ? [fields, ranking] : [ranking];
      const table = tables.find((one) => one?.has(key));
      return row === undefined || !table ? null : { sheet: table.sheet, cell: table.cell(key, row) };
    },
    appraised: appraisedCells(written, block),
    fieldAverage: (field) => {
      const key = `field ${field}`;
      const table = [fields, ranking].find((one) => one?.has(key));
      return !table || !hasAverage ? null : { sheet: table.sheet, cell: table.cellBelow(key, 0) };
    },
    spread: (field, key) => written.placeOf('statistics', spreadRow(block.name, field), key),
    previousInBand: (band) => written.placeOf('statistics', bandRow(block.name, band), 'previous'),
    lostByZero: (score, what) => written.placeOf('zeroScores', scoreRow(score), what),
    suggested: (criterion) => written.placeOf('review', criterionRow(block.name, criterion), 'suggestion'),
    maxOf: (score, maxPoints) => {
      const leaf = block.matrix.spot(score)?.leaf ?? null;
      if (leaf === null || block.matrix.leaves[leaf]?.maxPoints !== maxPoints) return null;
      const matrix = cellsOf('matrix', block);
      return matrix === null ? null : { sheet: matrix.sheet, cell: matrix.cell('maxPoints', leaf) };
    },
  };
}

function appraisedCells(
  { cellsOf, texts: { appraisal: words } }: ReportContext,
  block: ExplainedBlock,
): BlockCells['appraised'] {
  const table = block.appraisal === null ? null : cellsOf('appraisal', block);
  if (table === null) return () => null;
  const [blocks, kinds, names] = [table.values('block'), table.values('by'), table.values('name')];
  const rows = new Map(
    names.flatMap((name, row) =>
      blocks[row] === block.name && kinds[row] === words.kinds.unit ? [[name, row] as const] : [],
    ),
  );
  return (unit, key) => {
    const row = rows.get(unit);
    return row === undefined ? null : { sheet: table.sheet, cell: table.cell(key, row) };
  };
}
