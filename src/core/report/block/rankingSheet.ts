import { given, when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { onSheet } from '../../addresses/references';
import { isPlannedFormula } from '../../workbook';
import type { Area, Highlight, Look, PlannedValue, StyledArea } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { blockRulesLine } from '../context/rulesLines';
import { averageFormula } from '../formulas/averageFormula';
import { matrixCells } from '../formulas/matrixCells';
import { liveRanking, plainRanking, SLIGHT } from '../formulas/rankingValues';
import { textLiteral } from '../layout/formulaText';
import { sourceLinks } from '../layout/links';
import { highlights, looks, NONE, percentLook, scales } from '../layout/looks';
import { percentAxis } from '../layout/percentAxis';
import { objectionLines, objectionNote } from '../objections/heard';
import type { TableCells } from '../layout/table/tableCells';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import type { CoreTexts } from '../words/texts';
import { hiddenSourcesLines } from './hiddenSources';
import { isLive, onlyValuesLines } from './live';
import { blankNote, isProvisional, provisionalHighlights } from './provisional';

/**
 * `Xếp hạng <khối>`: rank, points, index, last year and the index of each field of every unit, and a link to where it is
 * scored. Where it is live, columns behind the others have what the ranks compare, and a line above the table says whether
 * the formulas still give what was computed.
 */
export function rankingSheet(context: ReportContext, block: ExplainedBlock): ResultSheet {
  const { sheets, texts } = context;
  const { units, fields, rules, previousYear } = block;
  const words = texts.ranking;
  const matrix = isLive(context, block) ? context.cellsOf('matrix', block) : null;
  const live = matrix === null ? null : liveRanking(block, matrixCells(block.matrix, matrix), texts);
  const values = live ?? plainRanking(texts);
  const percent = percentLook(rules.rankDecimals);
  const notes = units.map((unit) => noteText(unit, block, texts));
  const links = sourceLinks(
    sheets,
    units.map(({ place }) => place),
    ({ sheet, cell }) => onSheet(sheet, cell),
  );
  const groups = new Set(units.flatMap(({ group }) => group?.name ?? [])).size;
  const hasPreviousPercent = units.some((unit) => unit.previousPercent !== null);
  const columns: readonly Column<RankedUnit>[] = [
    {
      key: 'rank',
      header: words.rank,
      width: 9,
      look: { ...looks.count, ...looks.strong },
      value: values.rank,
    },
    { key: 'unit', header: words.unit, width: 36, look: looks.text, value: ({ name }) => name },
    ...when(
      groups > 0,
      {
        key: 'group',
        header: words.group,
        width: 20,
        look: looks.text,
        value: ({ group }: RankedUnit) => group?.name ?? NONE,
      },
      {
        key: 'groupRank',
        header: words.groupRank,
        width: 8,
        look: looks.count,
        value: values.groupRank,
      },
    ),
    { key: 'points', header: words.points, width: 8, look: looks.points, value: values.points },
    { key: 'maxPoints', header: words.maxPoints, width: 8, look: looks.points, value: values.maxPoints },
    {
      key: 'percent',
      header: words.percent,
      width: 9,
      look: { ...percent, ...looks.strong },
      value: values.percent,
    },
    ...when(hasPreviousPercent, {
      key: 'previousPercent',
      header: words.previousPercent(previousYear),
      width: 10,
      look: percent,
      value: ({ previousPercent }: RankedUnit) => previousPercent ?? NONE,
    }),
    ...when(
      previousYear !== null,
      {
        key: 'previousRank',
        header: words.previousRank(previousYear),
        width: 8,
        look: looks.center,
        value: ({ previousRank }: RankedUnit) => previousRank ?? NONE,
      },
      { key: 'change', header: words.change, width: 10, look: looks.center, value: values.change },
    ),
    ...when(rules.grades.length > 0, {
      key: 'grade',
      header: texts.grades.grade,
      width: 11,
      look: looks.center,
      value: values.grade,
    }),
    ...when(rules.headGrades.length > 0, {
      key: 'headGrade',
      header: texts.grades.headGrade,
      width: 16,
      look: looks.center,
      value: values.headGrade,
    }),
    ...fields.map(({ name }, at) => ({
      key: `field ${at}`,
      header: words.field(name),
      width: 11,
      look: percent,
      value: values.field(at),
    })),
    {
      key: 'note',
      header: words.note,
      width: notes.every((note) => note === null) ? 12 : 24,
      look: looks.text,
      value: (_, at) => notes[at] ?? null,
    },
    {
      key: 'source',
      header: words.source,
      width: 24,
      look: { ...looks.link, size: looks.source.size },
      isOneLine: true,
      isForScreen: true,
      value: (_, at) => links.cells[at] ?? null,
    },
    ...(live?.behind ?? []).map((column) => ({
      ...column,
      width: 11,
      look: { ...percent, ...looks.source },
      isOneLine: true as const,
      isHidden: true as const,
    })),
  ];
  const provisional = units.filter((unit) => isProvisional(unit, block)).length;
  const underObjection = block.objections?.provisional.size ?? 0;
  const percents = units.flatMap(({ rank, percent: own }) => (rank === null || own === null ? [] : [own]));
  const bar = percents.length < 2 ? null : percentAxis(percents);
  return tableSheet({
    name: context.names.take(words.sheetName(block.name)),
    kind: 'ranking',
    title: words.title(block.year),
    notes: [
      texts.block(block.name),
      ...when(groups > 0, words.groups(groups)),
      ...when(provisional > 0, words.provisionalUnits(provisional)),
      ...objectionLines(block, texts),
      ...when(underObjection > 0, texts.objections.provisionalUnits(underObjection)),
      ...gradeLines(block, texts),
    ],
    rules: [
      ...onlyValuesLines(context, block),
      blockRulesLine(block, texts),
      ...hiddenSourcesLines(context, block),
    ],
    columns,
    rows: units,
    frozenColumns: 2,
    ...(live === null ? {} : { lineAbove: live.check }),
    footer: when(block.averagePercent !== null, (cells) => averageRow(block, live !== null, cells, texts)),
    remarks: (cells) => [
      ...given(bar, ({ min, max }) => words.bars(texts.percent(min, 0), texts.percent(max, 0))),
      ...when(live !== null && hasValues(cells, block), texts.live.someValues),
      ...when(links.left > 0, texts.linksLeft(links.left)),
    ],
    signatures: texts.signatures,
    styles: (cells) => [...(live === null ? [] : checkStyles(cells)), ...averageStyles(cells, percent)],
    scales: (cells) =>
      given(bar, ({ min, max }) => ({ area: cells.area('percent'), ...scales.bar, from: min, to: max })),
    highlights: (cells) => [
      ...(live === null ? [] : checkHighlights(cells, texts)),
      ...when(
        provisional + underObjection > 0,
        ...provisionalHighlights(figureAreas(cells, block), cells, texts),
      ),
      ...(cells.has('change') ? changeHighlights(cells) : []),
    ],
  });
}

/** The block's averages, in a line of its own below the units. */
function averageRow(
  { units, fields, averagePercent }: ExplainedBlock,
  isLive: boolean,
  cells: TableCells,
  { ranking: words }: CoreTexts,
): Readonly<Record<string, PlannedValue>> {
  const figure = (key: string, average: number | null, of: (unit: RankedUnit) => number | null) =>
    isLive ? averageFormula(units, key, average, of, cells) : (average ?? NONE);
  return {
    unit: words.averageOf(units.filter(({ ranked }) => ranked).length),
    percent: figure('percent', averagePercent, ({ percent }) => percent),
    ...Object.fromEntries(
      fields.map((field, at) => [
        `field ${at}`,
        figure(`field ${at}`, field.averagePercent, (unit) => unit.fields[at]?.percent ?? null),
      ]),
    ),
  };
}

function averageStyles(cells: TableCells, percent: Look): readonly StyledArea[] {
  return [
    { area: cells.below('rank', 'note'), look: { ...looks.grid, ...percent, ...looks.average } },
    { area: cells.below('unit'), look: { ...looks.text, ...looks.average } },
  ];
}

/** Green for a rise, red for a fall: the signs before the numbers say the same. */
function changeHighlights(cells: TableCells): readonly Highlight[] {
  const change = cells.first('change');
  return [
    { area: cells.area('change'), formula: `=LEFT(${change},1)="▲"`, ...highlights.rose },
    { area: cells.area('change'), formula: `=LEFT(${change},1)="▼"`, ...highlights.fell },
  ];
}

function noteText(unit: RankedUnit, block: ExplainedBlock, texts: CoreTexts): string | null {
  const notes = [
    ...given(objectionNote(unit.name, block, texts), (note) => note),
    ...given(blankNote(unit, block, texts), (blanks) => blanks),
    ...when(!unit.ranked, texts.ranking.notRanked),
    ...when(unit.tieBrokenBy.length > 0, texts.grades.tieBroken(unit.tieBrokenBy)),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}

/** How many units have each grade, in a line a scale. */
export function gradeLines(
  { gradeCounts, headGradeCounts, previousYear }: ExplainedBlock,
  { grades: words }: CoreTexts,
): readonly string[] {
  return [
    ...when(gradeCounts.length > 0, words.counts('units', gradeCounts, previousYear)),
    ...when(headGradeCounts.length > 0, words.counts('heads', headGradeCounts, previousYear)),
  ];
}

/** Whether some cells of a live sheet are values, since no formula gives what the engine has. */
function hasValues(cells: TableCells, { fields }: ExplainedBlock): boolean {
  const keys = [
    'rank',
    ...when(cells.has('groupRank'), 'groupRank'),
    'points',
    'maxPoints',
    'percent',
    ...fields.map((_, at) => `field ${at}`),
  ];
  return keys.some((key) => cells.values(key).some((value) => value !== null && !isPlannedFormula(value)));
}

function checkStyles(cells: TableCells): readonly StyledArea[] {
  return [
    { area: cells.above('rank', 'unit'), look: looks.note },
    { area: cells.above('computed'), look: { ...looks.source, numberFormat: '0', align: 'right' } },
  ];
}

/** Red where the formulas no longer give what was computed: on the check, whose words say so, and on each such index. */
function checkHighlights(cells: TableCells, { live }: CoreTexts): readonly Highlight[] {
  const [now, then] = [cells.first('percent'), cells.first('computed')];
  return [
    {
      area: cells.above('rank', 'unit'),
      formula: `=${cells.cellAbove('rank')}<>${textLiteral(live.agrees)}`,
      ...highlights.zeroScore,
    },
    {
      area: cells.area('percent'),
      formula: `=AND(ISNUMBER(${now}),ISNUMBER(${then}),ABS(${now}-${then})>${SLIGHT})`,
      ...highlights.zeroScore,
    },
  ];
}

function figureAreas(cells: TableCells, { fields }: ExplainedBlock): readonly Area[] {
  const fieldAreas = fields.length === 0 ? [] : [cells.area('field 0', `field ${fields.length - 1}`)];
  return [cells.area('percent'), ...fieldAreas];
}
