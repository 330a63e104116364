import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { PlannedValue, SheetSnapshot } from '../../workbook';
import { MOST_LINKS, sourceLinks } from '../layout/links';
import { body, looks, percentLook } from '../layout/looks';
import type { MatrixCells } from '../formulas/matrixCells';
import { blankNote, isProvisional, provisionalHighlights } from './provisional';
import { sheetHead } from '../layout/sheetHead';
import { liveRanking, NONE, plainRanking } from '../formulas/rankingValues';
import type { RankingGrid } from '../formulas/rankingValues';
import { liveHighlights, liveStyles } from './rankingLooks';
import type { ResultSheet } from '../layout/sheet';
import type { ResultColumn } from '../layout/sheetHead';
import type { CoreTexts } from '../words/texts';

/**
 * `Xếp hạng <khối>`: rank, points, index, last year and the index of each field of every unit, and a link to where it is
 * scored. Live where `matrix` tells the cells of the scores: then columns behind the others have what the ranks compare,
 * and a line above the table says whether the formulas still give what was computed.
 *
 * @param rules lines that say how it was computed
 */
export function rankingSheet(
  block: ExplainedBlock,
  name: string,
  rules: readonly string[],
  sheets: readonly SheetSnapshot[],
  matrix: MatrixCells | null,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.ranking;
  const hasPrevious = block.previousYear !== null;
  const hasPreviousPercent = block.units.some((unit) => unit.previousPercent !== null);
  const before: readonly ResultColumn[] = [
    ...(hasPreviousPercent
      ? [{ header: words.previousPercent(block.previousYear), width: 10, key: 'previousPercent' }]
      : []),
    ...(hasPrevious
      ? [
          { header: words.previousRank(block.previousYear), width: 8, key: 'previousRank' },
          { header: words.change, width: 10, key: 'change' },
        ]
      : []),
  ];
  const { rules: own } = block;
  const graded: readonly ResultColumn[] = [
    ...(own.grades.length === 0 ? [] : [{ header: texts.grades.grade, width: 11, key: 'grade' }]),
    ...(own.headGrades.length === 0 ? [] : [{ header: texts.grades.headGrade, width: 16, key: 'headGrade' }]),
  ];
  const noted = block.units.map((unit) => noteText(unit, block, texts));
  const ownColumns: readonly ResultColumn[] = [
    { header: words.rank, width: 9, key: 'rank' },
    { header: words.unit, width: 36, key: 'unit' },
    { header: words.points, width: 8, key: 'points' },
    { header: words.maxPoints, width: 8, key: 'maxPoints' },
    { header: words.percent, width: 9, key: 'percent' },
    ...before,
    ...graded,
    ...block.fields.map((field, index) => ({
      header: words.field(field.name),
      width: 11,
      key: `field ${index}`,
    })),
    { header: words.note, width: noted.every((note) => note === null) ? 12 : 24 },
    { header: words.source, width: 24, isOneLine: true },
  ];
  const noteColumn = ownColumns.length - 2;
  const links = sourceLinks(
    block.units.map(({ place }) => place),
    sheets,
    MOST_LINKS,
    ({ sheet, cell }) => `'${sheet.replaceAll("'", "''")}'!${cell}`,
  );
  const provisional = block.units.filter((unit) => isProvisional(unit, block)).length;
  const counted = block.units.filter((unit) => unit.ranked).length;
  // What the ranks compare and where each unit is scored is for the screen.
  const layout = { columns: ownColumns, frozenColumns: 2, printedColumns: ownColumns.length - 1 };
  const { head, rulesBelow, rowOf } = sheetHead(
    words.title(block.year),
    [
      texts.block(block.name),
      ...(block.averagePercent === null ? [] : [words.average(texts.percent(block.averagePercent), counted)]),
      ...(provisional === 0 ? [] : [words.provisionalUnits(provisional)]),
      ...gradeLines(block, texts),
    ],
    layout,
    rules,
  );
  const lines = head.notes;
  const firstGrade = FIRST_BEHIND + before.length;
  const firstField = firstGrade + graded.length;
  const grid: RankingGrid = {
    // Below the title, the lines, the check and an empty row, and the header.
    firstRow: lines.length + 4,
    rank: 0,
    points: 2,
    maxPoints: 3,
    percent: PERCENT_COLUMN,
    previousRank: hasPrevious ? firstGrade - 2 : null,
    field: (at) => firstField + at,
    firstExtra: ownColumns.length,
    checkRow: 1 + lines.length,
  };
  const changed = (unit: RankedUnit) => changeText(unit, texts);
  const live = matrix === null ? null : liveRanking(block, matrix, grid, changed, texts);
  const values = live ?? plainRanking(block, changed);
  const columns = [
    ...ownColumns,
    ...(live?.extra ?? []).map(({ header }): ResultColumn => ({ header, width: 11, isOneLine: true })),
  ];
  const byColumn: readonly (readonly PlannedValue[])[] = [
    values.ranks,
    block.units.map((unit) => unit.name),
    values.points,
    values.maxPoints,
    values.percents,
    ...(hasPreviousPercent ? [block.units.map((unit) => unit.previousPercent ?? NONE)] : []),
    ...(hasPrevious ? [block.units.map((unit) => unit.previousRank ?? NONE), values.changes] : []),
    ...(own.grades.length === 0 ? [] : [values.grades]),
    ...(own.headGrades.length === 0 ? [] : [values.headGrades]),
    ...values.fields,
    noted,
    links.cells,
    ...(live?.extra ?? []).map(({ cells }) => cells),
  ];
  const remarks = [...(links.left === 0 ? [] : [texts.linksLeft(links.left)]), ...rulesBelow];
  return {
    name,
    kind: 'ranking',
    ...head,
    averageRow: rowOf(1),
    notes: live === null ? lines : [...lines, live.check],
    columns,
    printedColumns: layout.printedColumns,
    signatures: texts.signatures,
    rows: block.units.map((_, index) => byColumn.map((cells) => cells[index] ?? null)),
    ...(live?.hasValues === true ? { remarks: [texts.live.someValues, ...remarks] } : { remarks }),
    frozenColumns: layout.frozenColumns,
    styles: (header) => {
      const rows = block.units.length;
      const percent = percentLook(own.rankDecimals);
      return [
        { area: body(header, 0, rows, 1), look: { ...looks.count, ...looks.strong } },
        { area: body(header, 1, rows, 1), look: looks.text },
        { area: body(header, 2, rows, 2), look: looks.points },
        { area: body(header, PERCENT_COLUMN, rows, 1), look: { ...percent, ...looks.strong } },
        ...(hasPreviousPercent ? [{ area: body(header, FIRST_BEHIND, rows, 1), look: percent }] : []),
        ...(hasPrevious ? [{ area: body(header, firstGrade - 2, rows, 2), look: looks.center }] : []),
        ...(graded.length === 0
          ? []
          : [{ area: body(header, firstGrade, rows, graded.length), look: looks.center }]),
        ...(block.fields.length === 0
          ? []
          : [{ area: body(header, firstField, rows, block.fields.length), look: percent }]),
        { area: body(header, noteColumn, rows, 1), look: looks.text },
        { area: body(header, noteColumn + 1, rows, 1), look: { ...looks.link, size: looks.source.size } },
        ...(live === null ? [] : liveStyles(live, grid, rows, percent)),
      ];
    },
    highlights: (header) => {
      const rows = block.units.length;
      const areas = [
        body(header, PERCENT_COLUMN, rows, 1),
        ...(block.fields.length === 0 ? [] : [body(header, firstField, rows, block.fields.length)]),
      ];
      return [
        ...(live === null ? [] : liveHighlights(live, grid, rows, texts)),
        ...(provisional === 0 ? [] : provisionalHighlights(areas, noteColumn, texts)),
      ];
    },
  };
}

const PERCENT_COLUMN = 4;
/** The first column behind rank, unit, points, max and index. */
const FIRST_BEHIND = 5;

/** The change of rank in a sign and a number, never in colour alone: `▲8`, `▼3`, `–`. */
export function changeText(unit: RankedUnit, texts: CoreTexts): string {
  const words = texts.ranking;
  if (unit.rankChange === null) return words.notCompared;
  if (unit.rankChange === 0) return words.unchanged;
  return unit.rankChange > 0 ? words.rose(unit.rankChange) : words.fell(-unit.rankChange);
}

function noteText(unit: RankedUnit, block: ExplainedBlock, texts: CoreTexts): string | null {
  const blanks = blankNote(unit, block, texts);
  const notes = [
    ...(blanks === null ? [] : [blanks]),
    ...(unit.ranked ? [] : [texts.ranking.notRanked]),
    ...(unit.tieBrokenBy.length === 0 ? [] : [texts.grades.tieBroken(unit.tieBrokenBy)]),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}

/** How many units have each grade, in a line a scale. */
export function gradeLines(
  { gradeCounts, headGradeCounts, previousYear }: ExplainedBlock,
  texts: CoreTexts,
): readonly string[] {
  return [
    ...(gradeCounts.length === 0 ? [] : [texts.grades.counts('units', gradeCounts, previousYear)]),
    ...(headGradeCounts.length === 0 ? [] : [texts.grades.counts('heads', headGradeCounts, previousYear)]),
  ];
}
