import { given, when } from '../../lists';
import { exactPercent, indexDifference } from '../../rank/scoring/exactIndex';
import type { ExplainedBlock } from '../../explain/moves';
import { printedChange, writtenDecimals } from '../../rank/published';
import type { RankedField, RankedUnit } from '../../rank/ranking';
import type { ReportContext } from '../context/reportContext';
import { averageFormula } from '../formulas/averageFormula';
import { fieldsFormulas } from '../formulas/fieldsFormulas';
import { changeLook, looks, NONE, percentLook, scales } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { isLive } from './live';
import { blankNote, isProvisional, provisionalHighlights } from './provisional';

/**
 * `Lĩnh vực <khối>`: each unit's percentage and rank in the block by field, and how many percentage points that is above
 * or below last year, where last year's percentage is known. `null` for a table of totals: its one field is the whole.
 */
export function fieldsSheet(context: ReportContext, block: ExplainedBlock): ResultSheet | null {
  const { units, fields, rules } = block;
  if (fields.length < 2) return null;
  const { texts } = context;
  const words = texts.fields;
  const year = block.moves?.year ?? null;
  const ranking = isLive(context, block) ? context.cellsOf('ranking', block) : null;
  const live = ranking === null ? null : fieldsFormulas(block, ranking, texts.ranking.notCompared);
  const percent = percentLook(rules.rankDecimals);
  const decimals = writtenDecimals(rules.rankDecimals);
  const isCompared = (at: number) =>
    year !== null && units.some(({ fields: own }) => isKnown(own[at]?.previousPercent));
  const comparedYear = fields.some((_, at) => isCompared(at)) ? year : null;
  const fieldColumns = fields
    .map(({ name }) => ({ text: name }))
    .flatMap((group, at): readonly Column<RankedUnit>[] => [
      {
        key: `field ${at}`,
        header: words.percent,
        group,
        width: 7,
        look: percent,
        value: (unit, row, cells) => {
          const value = unit.fields[at]?.percent ?? NONE;
          return live?.ofRanking(unit, `field ${at}`, cells.cell('unit', row), value) ?? value;
        },
      },
      {
        key: `fieldRank ${at}`,
        header: words.rank,
        group,
        width: 6,
        look: looks.count,
        value: (unit, row, cells) =>
          live === null ? (unit.fields[at]?.rank ?? NONE) : live.rank(unit, at, row, cells),
      },
      ...when(isCompared(at), {
        key: `fieldChange ${at}`,
        header: words.change,
        group,
        width: 6 + decimals,
        look: changeLook(decimals),
        value: (unit: RankedUnit, row: number, cells: TableCells) => {
          const change = changeOf(unit.fields[at], rules.rankDecimals);
          if (change === null) return texts.ranking.notCompared;
          return live?.change(unit, at, cells.cell(`field ${at}`, row), change) ?? change;
        },
      }),
    ]);
  const provisional = units.filter((unit) => isProvisional(unit, block)).length;
  const columns: readonly Column<RankedUnit>[] = [
    {
      key: 'rank',
      header: texts.ranking.rank,
      width: 7,
      look: { ...looks.count, ...looks.strong },
      value: (unit, row, cells) => {
        const value = unit.rank ?? NONE;
        return live?.ofRanking(unit, 'rank', cells.cell('unit', row), value) ?? value;
      },
    },
    { key: 'unit', header: texts.ranking.unit, width: 33, look: looks.text, value: ({ name }) => name },
    ...fieldColumns,
    ...when(provisional > 0, {
      key: 'note',
      header: texts.ranking.note,
      width: 28,
      look: looks.text,
      value: (unit: RankedUnit) => blankNote(unit, block, texts),
    }),
  ];
  return tableSheet({
    name: context.names.take(words.sheetName(block.name)),
    kind: 'fields',
    title: words.title(block.year),
    notes: [
      texts.block(block.name),
      ...given(block.weights, (kind) => texts.weighted(kind)),
      ...when(provisional > 0, texts.ranking.provisionalUnits(provisional)),
    ],
    columns,
    rows: units,
    frozenColumns: 2,
    footer: [
      (cells) => ({
        unit: words.average,
        ...Object.fromEntries(
          fields.map(({ averagePercent }, at) => [
            `field ${at}`,
            live === null
              ? averagePercent
              : averageFormula(units, `field ${at}`, averagePercent, percentIn(at), cells),
          ]),
        ),
      }),
    ],
    remarks: () => [
      ...given(comparedYear, (since) => words.legend(since)),
      ...when(units.length > 2, words.shades),
    ],
    styles: (cells) => [
      {
        area: cells.below('rank', columns.at(-1)?.key),
        look: { ...looks.grid, ...percent, ...looks.strong },
      },
      { area: cells.below('unit'), look: looks.text },
    ],
    scales: (cells) =>
      units.length < 3 ? [] : fields.map((_, at) => ({ area: cells.area(`field ${at}`), ...scales.shades })),
    highlights: (cells) => {
      const areas = fieldColumns.map(({ key }) => cells.area(key));
      return provisional === 0 ? [] : provisionalHighlights(areas, cells, texts);
    },
  });
}

function percentIn(field: number): (unit: RankedUnit) => number | null {
  return ({ fields }) => fields[field]?.percent ?? null;
}

/** Percentage points against last year as they are printed, of both years as they are published. */
function changeOf(field: RankedField | undefined, decimals: number | null): number | null {
  if (field === undefined || field.percent === null || field.previousPercent === null) return null;
  const now = field.exact;
  const then = exactPercent(field.previousPercent);
  if (now === null || then === null) return null;
  return printedChange(indexDifference(now, then, decimals), writtenDecimals(decimals));
}

function isKnown(value: number | null | undefined): boolean {
  return value !== null && value !== undefined;
}
