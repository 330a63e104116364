import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { isPlannedFormula } from '../../workbook';
import type { PlannedContent, PlannedValue } from '../../workbook';
import { cellIn, fixedCell, fixedArea, formulaOf, textLiteral } from './formulaText';
import { changeFormula, gradeFormula, indexFormula } from './indexFormulas';
import type { MatrixCells } from './matrixCells';
import { rankFormulas } from './rankFormulas';
import type { RankKey } from './rankFormulas';
import type { CoreTexts } from '../words/texts';
import { unitFormulas } from './unitFormulas';

/** Where the columns of `Xếp hạng` stand that formulas refer to, and the rows of its units. */
export interface RankingGrid {
  readonly firstRow: number;
  readonly rank: number;
  readonly points: number;
  readonly maxPoints: number;
  readonly percent: number;
  readonly previousRank: number | null;
  field(at: number): number;
  /** The first column behind the others. */
  readonly firstExtra: number;
  /** The row above the table that says whether the formulas agree. */
  readonly checkRow: number;
}

/** What the cells of `Xếp hạng` hold, a list of one a unit each. */
export interface RankingValues {
  readonly ranks: readonly PlannedValue[];
  readonly points: readonly PlannedValue[];
  readonly maxPoints: readonly PlannedValue[];
  readonly percents: readonly PlannedValue[];
  readonly changes: readonly PlannedValue[];
  readonly grades: readonly PlannedValue[];
  readonly headGrades: readonly PlannedValue[];
  /** By field, then by unit. */
  readonly fields: readonly (readonly PlannedValue[])[];
}

/** What formulas need beside these: columns to compare by, and the check. */
export interface LiveRankingValues extends RankingValues {
  readonly extra: readonly { readonly header: string; readonly cells: readonly PlannedValue[] }[];
  readonly check: readonly PlannedValue[];
  /** Whether some of its cells are values, since no formula gives what the engine has. */
  readonly hasValues: boolean;
}

export const NONE = '–';

export function plainRanking(
  { units, fields }: ExplainedBlock,
  changeText: (unit: RankedUnit) => string,
): RankingValues {
  return {
    ranks: units.map(({ rank }) => rank ?? NONE),
    points: units.map(({ points }) => points),
    maxPoints: units.map(({ maxPoints }) => maxPoints),
    percents: units.map(({ percent }) => percent),
    changes: units.map(changeText),
    grades: units.map(({ grade }) => grade ?? NONE),
    headGrades: units.map(({ headGrade }) => headGrade ?? NONE),
    fields: fields.map((_, at) => units.map((unit) => unit.fields[at]?.percent ?? NONE)),
  };
}

/** The same as formulas over `Ma trận`, each checked to give what the engine has; else the engine's value. */
export function liveRanking(
  block: ExplainedBlock,
  matrix: MatrixCells,
  grid: RankingGrid,
  changeText: (unit: RankedUnit) => string,
  texts: CoreTexts,
): LiveRankingValues {
  const { units, rules, fields } = block;
  const plain = plainRanking(block, changeText);
  const own = unitFormulas(block, matrix, { none: NONE, absent: texts.matrix.absent });
  const cell = (column: number) => (index: number) => cellIn(grid.firstRow + index, column);
  const [rank, percent] = [cell(grid.rank), cell(grid.percent)];
  const complete = (unit: RankedUnit) => (rules.blankScores === 'unranked' ? own.isComplete(unit) : null);
  const ranked = rankFormulas(
    block,
    { ...grid, firstKey: grid.firstExtra },
    (unit) => isLeftOut(unit, block),
    complete,
    (unit) => own.zeroScores(unit),
    NONE,
  );
  const keys = ranked?.keys ?? [];
  const { previousRank } = grid;
  const graded = (unit: RankedUnit, index: number, scale: 'grade' | 'headGrade') =>
    gradeFormula(
      block,
      unit,
      unit[scale],
      scale === 'grade' ? rules.grades : rules.headGrades,
      percent(index),
      complete(unit),
      NONE,
    );
  const values: RankingValues = {
    ranks: ranked?.ranks ?? plain.ranks,
    points: units.map((unit) => own.points(unit)),
    maxPoints: units.map((unit) => own.maxPoints(unit)),
    percents: units.map((unit, index) =>
      block.weights === 'share'
        ? own.weightedPercent(unit, cell(grid.maxPoints)(index), (at) => cell(grid.field(at))(index))
        : indexFormula(unit, cell(grid.points)(index), cell(grid.maxPoints)(index)),
    ),
    changes:
      previousRank === null
        ? plain.changes
        : units.map((unit, index) =>
            changeFormula(unit, changeText(unit), rank(index), cell(previousRank)(index), texts.ranking),
          ),
    grades: units.map((unit, index) => graded(unit, index, 'grade')),
    headGrades: units.map((unit, index) => graded(unit, index, 'headGrade')),
    fields: fields.map((_, at) => units.map((unit) => own.fieldPercent(unit, at))),
  };
  const computedColumn = grid.firstExtra + keys.length;
  return {
    ...values,
    extra: [
      ...keys.map(({ by, cells }) => ({ header: keyHeader(by, texts), cells })),
      { header: texts.live.computed, cells: units.map((unit) => unit.percent) },
    ],
    check: checkRow(grid, computedColumn, units.length, texts),
    hasValues: [values.ranks, values.points, values.maxPoints, values.percents, ...values.fields].some(
      (cells) => cells.some((value) => value !== null && !isPlannedFormula(value)),
    ),
  };
}

/** Whether the officer leaves a unit out of the ranking. */
function isLeftOut({ ranked, blankScores, maxPoints }: RankedUnit, { rules }: ExplainedBlock): boolean {
  const isIncomplete = rules.blankScores === 'unranked' && blankScores > 0;
  return !ranked && !isIncomplete && maxPoints > 0;
}

function keyHeader(by: RankKey['by'], { live }: CoreTexts): string {
  if (by === 'percent') return live.compared;
  return by === 'same' ? live.same : live.tieBreaker(by);
}

/** Label, what the check says, and above the indexes as they were computed how many differ from them now. */
function checkRow(
  grid: RankingGrid,
  computed: number,
  units: number,
  { live }: CoreTexts,
): readonly PlannedValue[] {
  const column = (of: number) => fixedArea({ row: grid.firstRow, column: of, rows: units, columns: 1 });
  const [now, then] = [column(grid.percent), column(computed)];
  const count = fixedCell(grid.checkRow, computed);
  const differs = live.differs.map(textLiteral).join(`&${count}&`);
  const row = new Array<PlannedContent | PlannedValue>(computed + 1).fill(null);
  row[0] = live.check;
  row[1] = formulaOf(
    `IF(ISNUMBER(${count}),IF(${count}=0,${textLiteral(live.agrees)},${differs}),${textLiteral(live.broken)})`,
    live.agrees,
  );
  const moved = `ISNUMBER(${now})*((${now}>${then}+${SLIGHT})+(${now}<${then}-${SLIGHT}))`;
  row[computed] = formulaOf(`SUMPRODUCT(--(${moved}+(ISNUMBER(${now})<>ISNUMBER(${then}))>0))`, 0);
  return row;
}

/** Per cent: less is how programs calculate, more is another score. */
export const SLIGHT = '0.000001';
