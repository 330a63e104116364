import type { ExplainedBlock } from '../explain/moves';
import type { Spread } from '../explain/statistics/blockStatistics';
import { given } from '../lists';
import type { LostScore, RankedUnit, ZeroScore } from '../rank/ranking';
import { printedChange, roundHalfUp, writtenDecimals } from '../rank/published';
import { blockCells } from '../report/block/blockCells';
import type { BlockCells, CellKey } from '../report/block/blockCells';
import { isProvisional } from '../report/block/provisional';
import type { ReportContext } from '../report/context/reportContext';
import { figure } from '../report/words/phrases';
import type { Figure, Phrase } from '../report/words/phrases';
import type { Place } from '../workbook';
import type { PaperRow, PaperTable } from './paper';
import type { PaperWords } from './paperWords';

/** Units that share a rank or a figure are named, up to so many. */
const MOST_NAMED = 10;

/** A block as papers tell of it. */
export class BlockOfPaper {
  readonly cells: BlockCells;
  readonly name: string;
  private readonly decimals: number;
  private readonly byName: ReadonlyMap<string, RankedUnit>;

  constructor(
    readonly block: ExplainedBlock,
    private readonly context: ReportContext,
    readonly words: PaperWords,
  ) {
    this.cells = blockCells(context, block);
    this.byName = new Map(block.units.map((unit) => [unit.name, unit]));
    this.name = block.name;
    this.decimals = writtenDecimals(block.rules.rankDecimals);
  }

  /** Its ranked units, best first. */
  get ranked(): readonly RankedUnit[] {
    return this.block.units.filter(({ rank }) => rank !== null);
  }

  percent(value: number, ...cells: readonly (Place | null)[]): Figure {
    return figure(this.context.texts.percent(value, this.decimals), ...cells);
  }

  points(value: number, ...cells: readonly (Place | null)[]): Figure {
    return figure(this.context.texts.points(value), ...cells);
  }

  /** Whether it is *tạm tính*: criteria are not scored yet, or objections are open. */
  isProvisional(unit: RankedUnit): boolean {
    return isProvisional(unit, this.block) || this.block.objections?.provisional.has(unit.name) === true;
  }

  unit(unit: RankedUnit): Phrase {
    const name = this.isProvisional(unit) ? this.words.provisional(unit.name) : unit.name;
    return [figure(name, this.cells.of(unit, 'unit'))];
  }

  unitNamed(name: string): Phrase {
    const unit = this.byName.get(name);
    return unit === undefined ? [name] : this.unit(unit);
  }

  /** The units with these names, in the order of the ranking. */
  unitsNamed(names: readonly string[]): readonly RankedUnit[] {
    const wanted = new Set(names);
    return this.block.units.filter(({ name }) => wanted.has(name));
  }

  /** The names of some units; of many the first, and how many more there are. */
  firstOf(units: readonly RankedUnit[]): { readonly items: readonly Phrase[]; readonly more: Figure | null } {
    const named = units.length > MOST_NAMED + 1 ? units.slice(0, MOST_NAMED) : units;
    return {
      items: named.map((unit) => this.unit(unit)),
      more: named.length === units.length ? null : this.count(units.slice(named.length)),
    };
  }

  count(units: readonly RankedUnit[], key: CellKey = 'unit'): Figure {
    return figure(units.length, ...units.map((unit) => this.cells.of(unit, key)));
  }

  /** The average of the index, or of a field. */
  average(field: number | null = null): Figure | null {
    const percent = field === null ? this.block.averagePercent : (this.spread(field)?.averagePercent ?? null);
    const cell = field === null ? this.cells.average : this.cells.fieldAverage(field);
    return percent === null ? null : this.percent(percent, cell);
  }

  /** The same of last year. */
  averageThen(field: number | null = null): Figure | null {
    const percent = this.percentThen(field);
    return percent === null ? null : this.percent(percent, this.cells.spread(field, 'previous'));
  }

  /** How many percentage points an average is above last year's, as both are printed; `null` where one is not known. */
  averageChange(field: number | null = null): number | null {
    const [now, then] = [this.spread(field)?.averagePercent, this.percentThen(field)];
    if (now === undefined || then === null) return null;
    const [first, second] = [now, then].map((percent) => roundHalfUp(percent, this.decimals));
    return printedChange((first ?? 0) - (second ?? 0), this.decimals);
  }

  /** The size of such a change, with the cells of both averages. */
  changeFigure(change: number, field: number | null): Figure {
    const now = field === null ? this.cells.average : this.cells.fieldAverage(field);
    return figure(
      this.words.percentagePoints(Math.abs(change), this.decimals),
      now,
      this.cells.spread(field, 'previous'),
    );
  }

  /** None where no unit of the block is compared: what stood there last year was another block. */
  private percentThen(field: number | null): number | null {
    return this.block.moves === null ? null : (this.spread(field)?.previousAveragePercent ?? null);
  }

  spread(field: number | null): Spread | null {
    const { index, fields } = this.block.statistics;
    return field === null ? index : (fields[field] ?? null);
  }

  /** The cell of what a zero score lost, which is its max. */
  zeroLoss(zero: ZeroScore): Place | null {
    return this.cells.lostByZero(zero.place, 'lostPoints') ?? this.cells.maxOf(zero.place, zero.maxPoints);
  }

  /** Whether what points are worth in its index differs: it is weighted. */
  get isWeighted(): boolean {
    return this.block.weights !== null;
  }

  /** What a zero score costs a weighted index, in percentage points. */
  zeroCost({ lostPercent, place }: ZeroScore): Phrase {
    return lostPercent === undefined
      ? []
      : [this.cost(lostPercent, this.cells.lostByZero(place, 'lostPercent'))];
  }

  /** What a score below its max costs a weighted index: how much higher the index would be with the criterion met in full. */
  lossCost(unit: RankedUnit, score: LostScore): Phrase {
    const { percent } = score.ifMet;
    if (!this.isWeighted || percent === null || unit.percent === null) return [];
    return [this.cost(percent - unit.percent, ...this.lossCells(score))];
  }

  private cost(percent: number, ...cells: readonly (Place | null)[]): Figure {
    return figure(this.context.texts.percent(percent, this.decimals).replace('%', ''), ...cells);
  }

  /** The cells of max and score, of which the points lost are the difference; none where the max stands in no cell. */
  lossCells({ place, maxPoints }: Pick<LostScore, 'place' | 'maxPoints'>): readonly Place[] {
    return given(this.cells.maxOf(place, maxPoints), (max) => [max, place]).flat();
  }

  /** How many fields it has, with the cells of their averages. */
  fieldCount(): Figure {
    const { fields } = this.block;
    return figure(fields.length, ...fields.map((_, at) => this.cells.fieldAverage(at)));
  }

  private of(unit: RankedUnit, key: CellKey): Place | null {
    return this.cells.of(unit, key);
  }

  /** Rank, unit, points, index, last year's rank, change and grades; a column that nobody has anything for is left out. */
  ranking(): PaperTable {
    const { block, words } = this;
    const { columns } = words;
    const isCompared = block.previousYear !== null;
    const has = (key: 'grade' | 'headGrade') => block.units.some((unit) => unit[key] !== null);
    const shown = [
      { key: 'rank', header: columns.rank, width: 11, align: 'center' },
      { key: 'unit', header: columns.unit, width: 40, align: 'left' },
      { key: 'points', header: columns.points, width: 12, align: 'center' },
      { key: 'maxPoints', header: columns.maxPoints, width: 12, align: 'center' },
      { key: 'percent', header: columns.percent, width: 12, align: 'center' },
      ...(isCompared
        ? ([
            {
              key: 'previousRank',
              header: words.previousRank(block.previousYear),
              width: 12,
              align: 'center',
            },
            { key: 'change', header: columns.change, width: 12, align: 'center' },
          ] as const)
        : []),
      ...(has('grade')
        ? ([{ key: 'grade', header: columns.grade, width: 16, align: 'center' }] as const)
        : []),
      ...(has('headGrade')
        ? ([{ key: 'headGrade', header: columns.headGrade, width: 22, align: 'center' }] as const)
        : []),
    ] as const;
    return {
      caption: null,
      columns: shown.map(({ header, width, align }) => ({ header, width, align })),
      rows: block.units.map((unit): PaperRow => ({ cells: shown.map(({ key }) => this.cell(unit, key)) })),
    };
  }

  private cell(unit: RankedUnit, key: CellKey): Phrase {
    if (key === 'unit') return this.unit(unit);
    const text = this.textOf(unit, key);
    return text === null ? [] : [figure(text, this.of(unit, key))];
  }

  private textOf(unit: RankedUnit, key: CellKey): string | null {
    const { texts } = this.context;
    switch (key) {
      case 'rank':
        return unit.rank === null ? this.words.notRanked : String(unit.rank);
      case 'points':
      case 'maxPoints':
        return texts.points(unit[key]);
      case 'percent':
        return unit.percent === null ? null : texts.percent(unit.percent, this.decimals);
      case 'previousRank':
        return unit.previousRank === null ? null : String(unit.previousRank);
      case 'change':
        return changeText(unit.rankChange);
      case 'grade':
      case 'headGrade':
        return unit[key];
      default:
        return null;
    }
  }
}

/** `+3`, `-2`, `0`; places gained are positive. */
function changeText(change: number | null): string | null {
  return change === null ? null : change > 0 ? `+${change}` : String(change);
}
