import { gapOf, isOverclaimed } from '../../appraisal/appraisal';
import type { AppraisedSums, BlockAppraisal } from '../../appraisal/appraisal';
import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import { toNumber } from '../../points';
import { percentOf } from '../../rank/scoring/percent';
import { indexPercent } from '../../rank/scoring/exactIndex';
import { writtenDecimals } from '../../rank/published';
import type { Look, PlannedValue } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { isClose } from '../formulas/liveValues';
import { appraisalSums } from './appraisalSums';
import type { LiveSums } from './appraisalSums';
import { formulaOf } from '../layout/formulaText';
import { changeHighlights, looks, NONE, percentLook, pointsChange } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';

/** A unit, a field or a criterion with the scores of it that have both. */
interface AppraisedRow {
  readonly block: string;
  readonly of: 'unit' | 'field' | 'criterion';
  readonly code: string | null;
  readonly name: string;
  readonly field: string | null;
  readonly sums: AppraisedSums;
  readonly ranks: { readonly self: number | null; readonly appraised: number | null } | null;
  /** The index of a unit with its self-scores, and as it is. */
  readonly claimed: number | null;
  readonly index: number | null;
  /** More units over-claim it than the settings say. */
  readonly isOverclaimed: boolean;
  readonly live: LiveSums;
}

/**
 * `Thẩm định`: of each block its units, fields and criteria with self-scores against appraised ones, how many scores were cut
 * and raised, and which criteria most units over-claim. `null` where no score has both.
 */
export function appraisalSheet(context: ReportContext): ResultSheet | null {
  const { blocks, settings, names, texts } = context;
  const words = texts.appraisal;
  const { overclaimShare } = settings;
  const appraised = blocks.flatMap((block) =>
    given(block.appraisal, (appraisal) => ({ block, rows: rowsOf(context, block, appraisal) })),
  );
  const [first] = appraised;
  if (first === undefined) return null;
  const decimals = Math.max(...appraised.map(({ block }) => writtenDecimals(block.rules.rankDecimals)));
  const isLive = settings.liveFormulas;
  return tableSheet({
    name: names.take(words.sheetName),
    kind: 'appraisal',
    title: words.title(first.block.year),
    notes: appraised.flatMap(({ block: { name: block, weights }, rows }) => {
      const units = rows.filter(({ of }) => of === 'unit');
      const total = (of: 'scores' | 'cut' | 'raised') => units.reduce((sum, { sums }) => sum + sums[of], 0);
      const overclaimed = rows.filter((row) => row.isOverclaimed).length;
      const counted = { scores: total('scores'), cut: total('cut'), raised: total('raised') };
      return [
        words.counts({ block, units: units.length, ...counted }),
        ...when(overclaimed > 0, words.overclaimedCriteria(block, overclaimed, overclaimShare)),
        ...given(weights, (kind) => words.unweighted(block, kind)),
      ];
    }),
    columns: columnsOf(context, decimals, isLive),
    rows: appraised.flatMap(({ rows }) => rows),
    frozenColumns: 4,
    remarks: (cells) => [
      words.legend,
      words.claimedLegend,
      ...when(isLive && hasValues(cells), texts.live.someValues),
    ],
    highlights: (cells) => changeHighlights(cells.area('gap'), cells.first('gap')),
  });
}

/** Whether some points are no sums of cells, but values. */
function hasValues(cells: TableCells): boolean {
  return (['selfPoints', 'appraisedPoints'] as const).some((key) =>
    cells.values(key).some((value) => typeof value === 'number'),
  );
}

function rowsOf(
  context: ReportContext,
  block: ExplainedBlock,
  appraisal: BlockAppraisal,
): readonly AppraisedRow[] {
  const { units, criteria } = appraisal;
  const { name, matrix, fields } = block;
  const live = appraisalSums(context, block, appraisal);
  const plain = { block: name, code: null, field: null, ranks: null, claimed: null, index: null };
  const indexes = new Map(block.units.map((unit) => [unit.name, unit.percent]));
  const ofField = (at: number) => criteria.filter(({ leaf }) => matrix.leaves[leaf]?.fieldAt === at);
  return [
    ...units.map((unit): AppraisedRow => ({
      block: name,
      of: 'unit',
      name: unit.name,
      code: null,
      field: null,
      sums: unit,
      ranks: { self: unit.selfRank, appraised: unit.rank },
      claimed: unit.claimed === null ? null : indexPercent(unit.claimed),
      index: indexes.get(unit.name) ?? null,
      isOverclaimed: false,
      live: live.ofUnit(unit.name),
    })),
    ...fields.flatMap((field, at): readonly AppraisedRow[] => {
      const own = ofField(at);
      return when(own.length > 0, {
        ...plain,
        of: 'field' as const,
        name: field.name,
        sums: sumOf(own),
        isOverclaimed: false,
        live: live.ofCriteria(own.map(({ leaf }) => leaf)),
      });
    }),
    ...criteria.map((sums): AppraisedRow => {
      const leaf = matrix.leaves[sums.leaf];
      return {
        ...plain,
        of: 'criterion',
        code: leaf?.code ?? null,
        name: leaf?.name ?? '',
        field: leaf?.field ?? null,
        sums,
        isOverclaimed: isOverclaimed(sums, context.settings.overclaimShare),
        live: live.ofCriteria([sums.leaf]),
      };
    }),
  ];
}

function sumOf(all: readonly AppraisedSums[]): AppraisedSums {
  const total = (of: keyof AppraisedSums) => all.reduce((sum, one) => sum + one[of], 0);
  return {
    maxPoints: total('maxPoints'),
    selfPoints: total('selfPoints'),
    appraisedPoints: total('appraisedPoints'),
    scores: total('scores'),
    cut: total('cut'),
    raised: total('raised'),
  };
}

function columnsOf(
  { texts: { appraisal: words } }: ReportContext,
  decimals: number,
  isLive: boolean,
): readonly Column<AppraisedRow>[] {
  const text = (
    key: string,
    header: string,
    width: number,
    value: (row: AppraisedRow) => PlannedValue,
  ): Column<AppraisedRow> => ({ key, header, width, look: looks.text, value });
  const count = (key: 'scores' | 'cut' | 'raised'): Column<AppraisedRow> => ({
    key,
    header: words[key],
    width: 8,
    look: looks.count,
    value: ({ sums, live }, at, cells) => live(key, sums[key], at, cells),
  });
  const points = (key: 'maxPoints' | 'selfPoints' | 'appraisedPoints'): Column<AppraisedRow> => ({
    key,
    header: words[key],
    width: 10,
    look: looks.points,
    value: ({ sums, live }, at, cells) => live(key, toNumber(sums[key]), at, cells),
  });
  const figure = (
    key: string,
    header: string,
    width: number,
    look: Look,
    value: (row: AppraisedRow) => PlannedValue,
  ): Column<AppraisedRow> => ({ key, header, width, look, value });
  const share = (key: 'selfPercent' | 'appraisedPercent', of: 'selfPoints' | 'appraisedPoints') => ({
    key,
    header: words[key],
    width: 9,
    look: percentLook(decimals),
    value: ({ sums }: AppraisedRow, at: number, cells: TableCells) => {
      const value = percentOf(sums[of], sums.maxPoints);
      if (value === null) return NONE;
      return isLive ? formulaOf(`${cells.cell(of, at)}/${cells.cell('maxPoints', at)}*100`, value) : value;
    },
  });
  return [
    text('block', words.block, 15, ({ block }) => block),
    text('by', words.by, 9, ({ of }) => words.kinds[of]),
    text('code', words.code, 7, ({ code }) => code),
    text('name', words.name, 30, ({ name }) => name),
    count('scores'),
    count('cut'),
    count('raised'),
    points('maxPoints'),
    points('selfPoints'),
    points('appraisedPoints'),
    {
      key: 'gap',
      header: words.gap,
      width: 10,
      look: pointsChange,
      value: ({ sums }, at, cells) => {
        const value = toNumber(gapOf(sums));
        const calculated = toNumber(sums.appraisedPoints) - toNumber(sums.selfPoints);
        return isLive && isClose(calculated, value)
          ? formulaOf(`ROUND(${cells.cell('appraisedPoints', at)}-${cells.cell('selfPoints', at)},6)`, value)
          : value;
      },
    },
    share('selfPercent', 'selfPoints'),
    share('appraisedPercent', 'appraisedPoints'),
    figure('selfRank', words.selfRank, 8, looks.count, ({ ranks }) => rankOf(ranks, ranks?.self)),
    figure('rank', words.rank, 8, looks.count, ({ ranks }) => rankOf(ranks, ranks?.appraised)),
    figure('claimed', words.claimed, 10, percentLook(decimals), ({ claimed }) => claimed),
    {
      key: 'index',
      header: words.index,
      width: 9,
      look: percentLook(decimals),
      value: ({ index, live }, at, cells) => (index === null ? null : live('index', index, at, cells)),
    },
    text('note', words.note, 28, ({ isOverclaimed, sums }) =>
      isOverclaimed ? words.overclaimed(sums.cut, sums.scores) : null,
    ),
    { ...text('field', words.field, 24, ({ field }) => field), isForScreen: true },
  ];
}

/** Fields and criteria have no ranks, a unit that is not ranked has none to show. */
function rankOf(ranks: AppraisedRow['ranks'], rank: number | null | undefined): PlannedValue {
  return ranks === null ? null : (rank ?? NONE);
}
