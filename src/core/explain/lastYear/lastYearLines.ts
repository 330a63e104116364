import type { RankedUnit } from '../../rank/ranking';
import { orderBlock, rankedUnits } from '../../rank/scoreBlock';
import { exactPercent } from '../../rank/scoring/exactIndex';
import type { ExactIndex } from '../../rank/scoring/exactIndex';
import type {
  AssessedBlock,
  AssessedUnit,
  PublishedRank,
  PublishedRanking,
} from '../../read/model/assessment';
import { blockKey } from '../../read/names/blockNames';
import { LAYOUTS } from '../../read/model/layouts';
import { sameFigure } from '../../sameFigure';
import type { Points } from '../../points';
import type { Settings } from '../../settings/settings';
import type { Place } from '../../workbook';
import type { FieldLastYear, UnitLastYear } from './unitLastYear';

/** The key under which a field is the same in two years. */
export type FieldKey = (name: string) => string;

/** What a table of last year prints of a unit. */
export interface PrintedLine {
  readonly name: string;
  /** Key of its block, `null` where the table names none. */
  readonly block: string | null;
  readonly rank: number | null;
  /** Its cell has no rank in a table that ranks others of its block: it has none, whatever its index would give. */
  readonly isRankBlank: boolean;
  readonly percent: number | null;
  readonly grade: string | null;
  readonly fields: ReadonlyMap<string, FieldLastYear>;
  readonly rankPlace: Place | null;
  readonly percentPlace: Place | null;
}

/** What a unit's scores of last year give. */
export interface ComputedLine {
  readonly name: string;
  readonly block: string | null;
  readonly rank: number | null;
  readonly percent: number | null;
  readonly index: ExactIndex | null;
  readonly fields: ReadonlyMap<string, FieldLastYear>;
  readonly scores: AssessedUnit | null;
}

/** What a table prints of each of its units. */
export function printedLines(
  { units }: Pick<PublishedRanking, 'units'>,
  fieldKey: FieldKey,
): readonly (PrintedLine & { readonly place: Place })[] {
  const ranked = new Set(units.flatMap(({ rank, block }) => (rank === null ? [] : [block])));
  return units.map((unit) => ({
    ...printedLine(unit, fieldKey),
    isRankBlank: unit.rank === null && unit.rankPlace !== undefined && ranked.has(unit.block),
    place: unit.place,
  }));
}

function printedLine(unit: PublishedRank, fieldKey: FieldKey): Omit<PrintedLine, 'isRankBlank'> {
  const {
    name,
    block,
    rank,
    percent,
    grade = null,
    fields = [],
    rankPlace = null,
    percentPlace = null,
  } = unit;
  return {
    name,
    block: block === null ? null : blockKey(block),
    rank,
    percent,
    grade,
    fields: new Map(
      fields.flatMap((field) => {
        const index = exactPercent(field.percent);
        return index === null ? [] : [[fieldKey(field.name), { ...field, index, rank: null }] as const];
      }),
    ),
    rankPlace: rank === null ? null : rankPlace,
    percentPlace: percent === null ? null : percentPlace,
  };
}

/** What the scores of a block of an earlier year give by this year's rules, without a year before that. */
export function rankedLines(
  block: AssessedBlock,
  settings: Settings,
  fieldKey: FieldKey,
): readonly ComputedLine[] {
  const scored = withScores(block);
  const ordered = orderBlock(scored, settings, { year: null, of: () => null });
  return computedLines(scored, rankedUnits(scored, ordered), fieldKey);
}

/**
 * A block of last year without the units of which no score was read, or a total that is no slip: they have no index then,
 * and not the one of 0 %.
 */
function withScores(block: AssessedBlock): AssessedBlock {
  const units = block.units.filter(({ table, set, scores }) => {
    const isTotal = LAYOUTS[table.kind].leaves === 'total';
    const isSlip = (points: Points) =>
      isTotal && set.leaves.some(({ maxPoints }) => points > maxPoints * MOST_TIMES);
    return scores.some((score) => typeof score === 'number' && score >= 0 && !isSlip(score));
  });
  return { ...block, units };
}

/** A total with its bonus points is never twice its max. */
const MOST_TIMES = 2;

/** A block of last year as its scores rank it; a table of totals has no fields. */
function computedLines(
  block: AssessedBlock,
  ranked: readonly RankedUnit[],
  fieldKey: FieldKey,
): readonly ComputedLine[] {
  const units = new Map(block.units.map((unit) => [unit.name, unit]));
  return ranked.map((unit): ComputedLine => {
    const assessed = units.get(unit.name);
    const leaves = assessed === undefined ? null : LAYOUTS[assessed.table.kind].leaves;
    // Points of an unknown max give an order, and no index.
    const isOfUnknown = assessed?.reading.isScaleUnknown === true;
    return {
      name: unit.name,
      block: blockKey(block.name),
      rank: unit.rank,
      percent: isOfUnknown ? null : unit.percent,
      index: isOfUnknown ? null : unit.exact,
      fields: new Map(
        leaves === 'total'
          ? []
          : unit.fields.flatMap((field): [string, FieldLastYear][] => {
              const { name, percent, rank, exact: index } = field;
              if (index === null || percent === null) return [];
              return [[fieldKey(name), { name, index, percent, rank, place: null }]];
            }),
      ),
      scores: leaves === 'criteria' ? (assessed ?? null) : null,
    };
  });
}

/**
 * One unit's lines in one block, put together: those of that block, else all; its index and fields also from tables that
 * name no block, or another one. What is printed comes before what is computed. `null` where lines print different ranks
 * or indexes.
 */
export function mergeLines(
  allPrinted: readonly PrintedLine[],
  allComputed: readonly ComputedLine[],
  block: string | null,
): UnitLastYear | null {
  const printed = inBlock(allPrinted, block);
  const computed = inBlock(allComputed, block);
  const [scored, ...otherScores] = computed;
  const [first] = [...printed, ...computed];
  if (first === undefined || otherScores.length > 0) return null;
  // A unit's percentages are its own, whatever block a table is of; a rank is one in that block.
  const blockless = allPrinted.filter((line) => line.block === null);
  const [ranked] = printed.filter(({ rank }) => rank !== null);
  const [shown] = [...printed, ...blockless].filter(({ percent }) => percent !== null);
  if (printed.some(({ rank }) => rank !== null && rank !== ranked?.rank)) return null;
  if (printed.some(({ percent }) => percent !== null && !sameFigure(percent, shown?.percent ?? null))) {
    return null;
  }
  const agrees = shown === undefined || sameFigure(shown.percent, scored?.percent ?? null);
  const isRankBlank = printed.some((line) => line.isRankBlank);
  const hasFields = scored !== undefined && scored.fields.size > 0;
  const percent = shown?.percent ?? scored?.percent ?? null;
  return {
    name: first.name,
    rank: ranked?.rank ?? (isRankBlank ? null : (scored?.rank ?? null)),
    percent,
    grade: printed.find(({ grade }) => grade !== null)?.grade ?? null,
    index: agrees && scored !== undefined ? scored.index : percent === null ? null : exactPercent(percent),
    fields: hasFields
      ? scored.fields
      : ([...printed, ...blockless, ...allPrinted].find(({ fields }) => fields.size > 0)?.fields ??
        new Map()),
    exact: hasFields && agrees,
    scores: scored?.scores ?? null,
    rankPlace: ranked?.rankPlace ?? null,
    percentPlace: shown?.percentPlace ?? null,
    isUnranked: ranked === undefined && (isRankBlank || (scored?.rank === null && scored.index !== null)),
  };
}

function inBlock<Line extends { readonly block: string | null }>(
  lines: readonly Line[],
  block: string | null,
): readonly Line[] {
  const own = lines.filter((line) => line.block === block);
  return own.length > 0 ? own : lines;
}
