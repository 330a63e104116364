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
  /** What a function gives of the indexes of a group's ranked units. */
  group(group: string, name: FigureOfUnits, value: number): PlannedValue;
}

export type FigureOfUnits = 'MAX' | 'MIN' | 'AVERAGE' | 'STDEVP';

/** @param ranking the live sheet `Xếp hạng`, which each number follows; `null` for plain values */
export function rankingCells({ units }: ExplainedBlock, ranking: TableCells | null): RankingCells {
  if (ranking === null)
    return {
      unit: (_unit, _key, value) => value,
      field: (_field, _name, value) => value,
      group: (_group, _name, value) => value,
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
    group: (group, name, value) => {
      const isPlain = !NO_PLAIN_TEXT.test(group) && group.length <= LONGEST_CRITERION;
      if (!isPlain || !['percent', 'group', 'rank'].every((key) => ranking.has(key))) return value;
      const [figures = '', groups = '', ranks = ''] = ['percent', 'group', 'rank'].map((key) =>
        ranking.reference(key),
      );
      const own = textLiteral(group);
      const mean = `AVERAGEIFS(${figures},${groups},${own},${ranks},">0")`;
      const counted = {
        mean,
        are: `(${groups}=${own})*ISNUMBER(${ranks})`,
        count: `COUNTIFS(${groups},${own},${ranks},">0")`,
      };
      const areNumbers = ranking.values('percent').every((cell) => typeof plannedContent(cell) === 'number');
      const figure = areNumbers ? ofCounted(name, figures, counted) : amongTexts(name, figures, counted);
      return formulaOf(`IFERROR(${figure},${textLiteral(NONE)})`, value);
    },
  };
}

/** Signs that a criterion of `AVERAGEIFS` takes for more than a text. */
const NO_PLAIN_TEXT = /[*?~<>=]/u;
/** Excel compares no longer text. */
const LONGEST_CRITERION = 255;

/** A figure of those that have a rank beside them: no others, wherever sorting puts them. */
function ofRanked(name: FigureOfUnits, figures: string, ranks: string): string {
  return ofCounted(name, figures, {
    mean: `AVERAGEIF(${ranks},">0",${figures})`,
    are: `ISNUMBER(${ranks})`,
    count: `COUNT(${ranks})`,
  });
}

/** Units whose figures count. */
interface CountedUnits {
  /** The average of their figures. */
  readonly mean: string;
  /** 1 for each that counts, 0 for the others. */
  readonly are: string;
  readonly count: string;
}

function ofCounted(name: FigureOfUnits, figures: string, { mean, are, count }: CountedUnits): string {
  switch (name) {
    case 'AVERAGE':
      return mean;
    case 'MAX':
      return `SUMPRODUCT(MAX(${are}*(${figures}+${OFFSET})))-${OFFSET}`;
    case 'MIN':
      return `${OFFSET}-SUMPRODUCT(MAX(${are}*(${OFFSET}-${figures})))`;
    case 'STDEVP':
      return `SQRT(SUMPRODUCT(${are}*(${figures}-${mean})^2)/${count})`;
  }
}

/** The same where texts stand among the figures, of units that have none: what is calculated with a text is an error. */
function amongTexts(name: FigureOfUnits, figures: string, { mean, are, count }: CountedUnits): string {
  switch (name) {
    case 'AVERAGE':
      return mean;
    case 'MAX':
      return `AGGREGATE(14,6,${figures}/(${are}),1)`;
    case 'MIN':
      return `AGGREGATE(15,6,${figures}/(${are}),1)`;
    case 'STDEVP':
      // `SUMPRODUCT` takes a text that is a factor of its own for 0.
      return `SQRT(MAX(0,SUMPRODUCT(${are},${figures},${figures})/${count}-${mean}^2))`;
  }
}

/** Beyond any index, so that figures below 0 count, too; small enough that a double keeps a billionth. */
const OFFSET = 1000;
