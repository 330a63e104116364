import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { PlannedValue } from '../../workbook';
import { formulaOf, textLiteral } from '../layout/formulaText';
import { NONE } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import type { Column } from '../layout/table/tableSheet';
import { changeFormula, gradeFormula, indexFormula } from './indexFormulas';
import type { MatrixCells } from './matrixCells';
import { rankFormulas } from './rankFormulas';
import type { RankKey } from './rankFormulas';
import type { CoreTexts } from '../words/texts';
import { unitFormulas } from './unitFormulas';

type Value = Column<RankedUnit>['value'];

/** What the cells of `Xếp hạng` hold, by their columns. */
export interface RankingValues extends Readonly<Record<ValueKey, Value>> {
  field(at: number): Value;
}

type ValueKey = 'rank' | 'groupRank' | 'points' | 'maxPoints' | 'percent' | 'change' | 'grade' | 'headGrade';

/** The same as formulas, and what they need beside them: columns to compare by, and the check. */
export interface LiveRankingValues extends RankingValues {
  /** The last one, `computed`, has the indexes as they were computed. */
  readonly behind: readonly Pick<Column<RankedUnit>, 'key' | 'header' | 'value'>[];
  /** What the check says, and above the indexes as they were computed how many differ from them now. */
  readonly check: (cells: TableCells) => Readonly<Record<'rank' | 'computed', PlannedValue>>;
}

export function plainRanking(texts: CoreTexts): RankingValues {
  return {
    rank: ({ rank }) => rank ?? NONE,
    groupRank: ({ group }) => group?.rank ?? NONE,
    points: ({ points }) => points,
    maxPoints: ({ maxPoints }) => maxPoints,
    percent: ({ percent }) => percent,
    change: (unit) => changeText(unit, texts),
    grade: ({ grade }) => grade ?? NONE,
    headGrade: ({ headGrade }) => headGrade ?? NONE,
    field: (at) => (unit) => unit.fields[at]?.percent ?? NONE,
  };
}

/** Formulas over `Ma trận`, each checked to give what the engine has; else the engine's value. */
export function liveRanking(block: ExplainedBlock, matrix: MatrixCells, texts: CoreTexts): LiveRankingValues {
  const { rules, weights } = block;
  const own = unitFormulas(block, matrix, { none: NONE, absent: texts.matrix.absent });
  const complete = (unit: RankedUnit) => (rules.blankScores === 'unranked' ? own.isComplete(unit) : null);
  const ranked = rankFormulas(block, {
    isExcluded: (unit) => isLeftOut(unit, block),
    takesPart: complete,
    zeroScores: (unit) => own.zeroScores(unit),
  });
  const graded =
    (scale: 'grade' | 'headGrade'): Value =>
    (unit, at, cells) =>
      gradeFormula(block, unit, scale, cells.cell('percent', at), complete(unit));
  return {
    rank: ranked?.rank ?? plainRanking(texts).rank,
    groupRank: ranked === null || rules.ties === 'dense' ? plainRanking(texts).groupRank : groupRank,
    points: (unit) => own.points(unit),
    maxPoints: (unit) => own.maxPoints(unit),
    percent: (unit, at, cells) => {
      const max = cells.cell('maxPoints', at);
      return weights === 'share'
        ? own.weightedPercent(unit, max, (field) => cells.cell(`field ${field}`, at))
        : indexFormula(unit, cells.cell('points', at), max);
    },
    change: (unit, at, cells) => {
      const [now, then] = [cells.cell('rank', at), cells.cell('previousRank', at)];
      return changeFormula(unit, changeText(unit, texts), now, then, texts.ranking);
    },
    grade: graded('grade'),
    headGrade: graded('headGrade'),
    field: (at) => (unit) => own.fieldPercent(unit, at),
    behind: [
      ...(ranked?.keys ?? []).map(({ key, by, value }) => ({ key, header: keyHeader(by, texts), value })),
      { key: 'computed', header: texts.live.computed, value: ({ percent }) => percent },
    ],
    check: (cells) => checkLine(cells, texts),
  };
}

/** One more than how many units of the group have a better rank. */
function groupRank({ group }: RankedUnit, at: number, cells: TableCells): PlannedValue {
  if (group === undefined) return NONE;
  const [ranks, own] = [cells.column('rank'), cells.cell('rank', at)];
  const ofGroup = `(${cells.column('group')}=${cells.cell('group', at)})`;
  const ahead = `SUMPRODUCT(${ofGroup}*ISNUMBER(${ranks})*(${ranks}<${own}))+1`;
  return formulaOf(`IF(ISNUMBER(${own}),${ahead},${textLiteral(NONE)})`, group.rank ?? NONE);
}

/** The change of rank in a sign and a number, never in colour alone: `▲8`, `▼3`, `–`. */
export function changeText({ rankChange }: RankedUnit, { ranking: words }: CoreTexts): string {
  if (rankChange === null) return words.notCompared;
  if (rankChange === 0) return words.unchanged;
  return rankChange > 0 ? words.rose(rankChange) : words.fell(-rankChange);
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

function checkLine(cells: TableCells, { live }: CoreTexts): ReturnType<LiveRankingValues['check']> {
  const [now, then] = [cells.column('percent'), cells.column('computed')];
  const count = cells.cellAbove('computed');
  const differs = live.differs.map(textLiteral).join(`&${count}&`);
  const moved = `ISNUMBER(${now})*((${now}>${then}+${SLIGHT})+(${now}<${then}-${SLIGHT}))`;
  return {
    rank: formulaOf(
      `IF(ISNUMBER(${count}),IF(${count}=0,${textLiteral(live.agrees)},${differs}),${textLiteral(live.broken)})`,
      live.agrees,
    ),
    computed: formulaOf(`SUMPRODUCT(--(${moved}+(ISNUMBER(${now})<>ISNUMBER(${then}))>0))`, 0),
  };
}

/** Per cent: less is how programs calculate, more is another score. */
export const SLIGHT = '0.000001';
