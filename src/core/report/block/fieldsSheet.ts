import { exactIndex, exactPercent } from '../../explain/lastYear/exactIndex';
import { percentKey } from '../../rank/scoring/percent';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedField } from '../../rank/ranking';
import type { PlannedContent, PlannedValue, StyledArea } from '../../workbook';
import { fieldsFormulas } from '../formulas/fieldsFormulas';
import { body, looks, percentLook } from '../layout/looks';
import { blankNote, isProvisional, provisionalHighlights } from './provisional';
import { NONE } from '../formulas/rankingValues';
import { sheetHead } from '../layout/sheetHead';
import { footerRowOf, headerRowOf } from '../layout/sheet';
import type { ResultSheet } from '../layout/sheet';
import type { ResultColumn } from '../layout/sheetHead';
import type { CoreTexts } from '../words/texts';

/**
 * `Lĩnh vực <khối>`: each unit's percentage and rank in the block by field, and how many percentage points that is above
 * or below last year, where last year's percentage is known.
 *
 * @param ranking the block's live `Xếp hạng`, to which its formulas refer; `null` for plain values
 */
export function fieldsSheet(
  block: ExplainedBlock,
  name: string,
  rules: string,
  ranking: ResultSheet | null,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.fields;
  const year = block.moves?.year ?? null;
  const fields = block.fields.map((field, index) => ({
    field,
    index,
    key: `field ${index}`,
    compared: year !== null && block.units.some((unit) => isKnown(unit.fields[index]?.previousPercent)),
  }));
  const compared = fields.some((one) => one.compared);
  const provisional = block.units.filter((unit) => isProvisional(unit, block)).length;
  const columns: readonly ResultColumn[] = [
    { header: texts.ranking.rank, width: 7 },
    { header: texts.ranking.unit, width: 30 },
    ...fields.flatMap(({ field, index, key, compared: against }) => [
      { header: words.percent(field.name), width: 8, key },
      { header: words.rank(field.name), width: 7, key: `fieldRank ${index}` },
      ...(against && year !== null
        ? [{ header: words.change(field.name, year), width: 9, key: `fieldChange ${index}` }]
        : []),
    ]),
    ...(provisional === 0 ? [] : [{ header: texts.ranking.note, width: 28, key: 'note' }]),
  ];
  const rows = block.units.length;
  const { head, rulesBelow } = sheetHead(
    words.title(block.year),
    [texts.block(block.name), ...(provisional === 0 ? [] : [texts.ranking.provisionalUnits(provisional)])],
    { columns, frozenColumns: 2 },
    [rules],
  );
  const { notes } = head;
  const averages = columns.map(({ key = '' }): PlannedValue => {
    const at = fields.findIndex((one) => one.key === key);
    return block.fields[at]?.averagePercent ?? null;
  });
  const firstRow = headerRowOf({ notes }) + 1;
  const live = ranking === null ? null : fieldsFormulas(block, ranking, firstRow);
  return {
    name,
    kind: 'fields',
    ...head,
    columns,
    rows: block.units.map((unit, at): readonly PlannedValue[] => {
      const own = firstRow + at;
      const shown = (key: string, value: PlannedContent) => live?.ofRanking(unit, key, own, value) ?? value;
      const row: PlannedValue[] = [shown('rank', unit.rank ?? NONE), unit.name];
      for (const { index, key, compared: against } of fields) {
        const field = unit.fields[index];
        const column = row.length;
        row.push(
          shown(key, field?.percent ?? NONE),
          live?.rank(unit, index, own, column) ?? field?.rank ?? NONE,
        );
        if (!against) continue;
        const change = changeOf(field, block.rules.rankDecimals);
        row.push(
          change === null
            ? texts.ranking.notCompared
            : (live?.change(unit, index, own, column, change) ?? change),
        );
      }
      if (provisional > 0) row.push(blankNote(unit, block, texts));
      return row;
    }),
    footer: [averages.map((value, column) => (column === 1 ? words.average : value))],
    remarks: [...(compared && year !== null ? [words.legend(year)] : []), ...rulesBelow],
    frozenColumns: 2,
    styles: (header): readonly StyledArea[] => [
      { area: body(header, 0, rows, 1), look: { ...looks.count, ...looks.strong } },
      { area: body(header, 1, rows, 1), look: looks.text },
      ...columns.flatMap(({ key = '' }, column): StyledArea[] => {
        if (key.startsWith('field '))
          return [{ area: body(header, column, rows, 1), look: percentLook(block.rules.rankDecimals) }];
        if (key.startsWith('fieldRank')) return [{ area: body(header, column, rows, 1), look: looks.count }];
        if (key === 'note') return [{ area: body(header, column, rows, 1), look: looks.text }];
        return key === '' ? [] : [{ area: body(header, column, rows, 1), look: looks.change }];
      }),
      {
        area: {
          row: footerRowOf({ notes, rows: block.units }),
          column: 0,
          rows: 1,
          columns: columns.length,
        },
        look: { ...looks.grid, ...percentLook(block.rules.rankDecimals), ...looks.strong },
      },
      {
        area: { row: footerRowOf({ notes, rows: block.units }), column: 1, rows: 1, columns: 1 },
        look: looks.text,
      },
    ],
    highlights: (header) =>
      provisional === 0
        ? []
        : provisionalHighlights(
            columns.flatMap(({ key = '' }, column) =>
              key.startsWith('field') ? [body(header, column, rows, 1)] : [],
            ),
            columns.length - 1,
            texts,
          ),
  };
}

/** Percentage points against last year, both years as they are published: what prints equal has not changed. */
function changeOf(field: RankedField | undefined, decimals: number | null): number | null {
  if (field === undefined || field.percent === null || field.previousPercent === null) return null;
  const now = exactIndex(field);
  const then = exactPercent(field.previousPercent);
  if (now === null || then === null) return null;
  if (decimals === null) return Number((field.percent - field.previousPercent).toPrecision(12));
  const [after, before] = [now, then].map(({ points, max }) => percentKey(points, max, decimals));
  return Number((after ?? 0n) - (before ?? 0n)) / 10 ** decimals;
}

function isKnown(value: number | null | undefined): boolean {
  return value !== null && value !== undefined;
}
