import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { plannedContent } from '../../workbook';
import type { PlannedContent, PlannedValue } from '../../workbook';
import type { CellKey } from './blockCells';
import { namesToFind } from '../formulas/fieldsFormulas';
import { formulaOf, textLiteral } from '../layout/formulaText';
import { NONE } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';

/** Numbers of a block as charts and statistics have them: they follow its sheet `Xếp hạng`, however that is sorted. */
export interface RankingCells {
  /** What a cell of the ranking sheet shows of a unit. */
  unit(unit: RankedUnit, key: CellKey, value: PlannedContent): PlannedValue;
  /** What a function gives of the percentages that the ranked units have in a field, or of their indexes for `null`. */
  field(field: number | null, name: FigureOfUnits, value: number): PlannedValue;
  /** The average of the indexes of a group's ranked units. */
  groupAverage(group: string, value: number): PlannedValue;
}

type FigureOfUnits = 'MAX' | 'MIN' | 'AVERAGE' | 'STDEVP';

/** @param ranking the live sheet `Xếp hạng`, which each number follows; `null` for plain values */
export function rankingCells({ units }: ExplainedBlock, ranking: TableCells | null): RankingCells {
  if (ranking === null)
    return {
      unit: (_unit, _key, value) => value,
      field: (_field, _name, value) => value,
      groupAverage: (_group, value) => value,
    };
  const isFound = namesToFind(units);
  const areAllRanked = units.every(({ rank }) => rank !== null);
  return {
    unit: (unit, key, value) => {
      if (!isFound(unit) || !ranking.has(key)) return value;
      const match = `MATCH(${textLiteral(unit.name)},${ranking.reference('unit')},0)`;
      return formulaOf(`INDEX(${ranking.reference(key)},${match})`, value);
    },
    field: (field, name, value) => {
      const key = field === null ? 'percent' : `field ${field}`;
      if (!ranking.has(key)) return value;
      const figures = ranking.reference(key);
      if (areAllRanked) return formulaOf(`${name}(${figures})`, value);
      // A text among the figures would make an error of the whole.
      const areNumbers = ranking.values(key).every((cell) => typeof plannedContent(cell) === 'number');
      if (name !== 'AVERAGE' && !areNumbers) return value;
      return formulaOf(
        `IFERROR(${ofRanked(name, figures, ranking.reference('rank'))},${textLiteral(NONE)})`,
        value,
      );
    },
    groupAverage: (group, value) => {
      const isPlain = !NO_PLAIN_TEXT.test(group) && group.length <= LONGEST_CRITERION;
      if (!isPlain || !['percent', 'group', 'rank'].every((key) => ranking.has(key))) return value;
      const [figures, groups, ranks] = ['percent', 'group', 'rank'].map((key) => ranking.reference(key));
      return formulaOf(
        `IFERROR(AVERAGEIFS(${figures ?? ''},${groups ?? ''},${textLiteral(group)},${ranks ?? ''},">0"),${textLiteral(NONE)})`,
        value,
      );
    },
  };
}

/** Signs that a criterion of `AVERAGEIFS` takes for more than a text. */
const NO_PLAIN_TEXT = /[*?~<>=]/u;
/** Excel compares no longer text. */
const LONGEST_CRITERION = 255;

/** A figure of those that have a rank beside them: no others, wherever sorting puts them. */
function ofRanked(name: FigureOfUnits, figures: string, ranks: string): string {
  const mean = `AVERAGEIF(${ranks},">0",${figures})`;
  switch (name) {
    case 'AVERAGE':
      return mean;
    case 'MAX':
      return `SUMPRODUCT(MAX(ISNUMBER(${ranks})*(${figures}+${OFFSET})))-${OFFSET}`;
    case 'MIN':
      return `${OFFSET}-SUMPRODUCT(MAX(ISNUMBER(${ranks})*(${OFFSET}-${figures})))`;
    case 'STDEVP':
      return `SQRT(SUMPRODUCT(ISNUMBER(${ranks})*(${figures}-${mean})^2)/COUNT(${ranks}))`;
  }
}

/** Beyond any index, so that figures below 0 count, too; small enough that a double keeps a billionth. */
const OFFSET = 1000;
