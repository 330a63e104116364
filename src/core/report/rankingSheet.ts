import type { RankedBlock, RankedUnit } from '../rank/ranking';
import type { PlannedValue, SheetSnapshot } from '../workbook';
import { MOST_LINKS, sourceLinks } from './links';
import { body, looks, percentLook } from './looks';
import { blankNote, isProvisional, provisionalHighlights } from './provisional';
import type { ResultColumn, ResultSheet } from './sheet';
import type { CoreTexts } from './texts';

/**
 * `Xếp hạng <khối>`: rank, points, index, last year and the index of each field of every unit, and a link to where it is
 * scored.
 */
export function rankingSheet(
  block: RankedBlock,
  name: string,
  rules: string,
  sheets: readonly SheetSnapshot[],
  texts: CoreTexts,
): ResultSheet {
  const words = texts.ranking;
  const hasPrevious = block.previousYear !== null;
  const hasPreviousPercent = block.units.some((unit) => unit.previousPercent !== null);
  const before: readonly ResultColumn[] = [
    ...(hasPreviousPercent
      ? [{ header: words.previousPercent(block.previousYear), width: 12, key: 'previousPercent' }]
      : []),
    ...(hasPrevious
      ? [
          { header: words.previousRank(block.previousYear), width: 11, key: 'previousRank' },
          { header: words.change, width: 11, key: 'change' },
        ]
      : []),
  ];
  const { rules: own } = block;
  const graded: readonly ResultColumn[] = [
    ...(own.grades.length === 0 ? [] : [{ header: texts.grades.grade, width: 14, key: 'grade' }]),
    ...(own.headGrades.length === 0 ? [] : [{ header: texts.grades.headGrade, width: 22, key: 'headGrade' }]),
  ];
  const columns: readonly ResultColumn[] = [
    { header: words.rank, width: 10, key: 'rank' },
    { header: words.unit, width: 40, key: 'unit' },
    { header: words.points, width: 10 },
    { header: words.maxPoints, width: 10 },
    { header: words.percent, width: 11, key: 'percent' },
    ...before,
    ...graded,
    ...block.fields.map((field, index) => ({
      header: words.field(field.name),
      width: 14,
      key: `field ${index}`,
    })),
    { header: words.note, width: 20 },
    { header: words.source, width: 20 },
  ];
  const noteColumn = columns.length - 2;
  const links = sourceLinks(
    block.units.map(({ place }) => place),
    sheets,
    MOST_LINKS,
    ({ sheet, cell }) => `'${sheet.replaceAll("'", "''")}'!${cell}`,
  );
  const row = (unit: RankedUnit, index: number): readonly PlannedValue[] => [
    unit.rank ?? '–',
    unit.name,
    unit.points,
    unit.maxPoints,
    unit.percent,
    ...(hasPreviousPercent ? [unit.previousPercent ?? '–'] : []),
    ...(hasPrevious ? [unit.previousRank ?? '–', changeText(unit, texts)] : []),
    ...(own.grades.length === 0 ? [] : [unit.grade ?? '–']),
    ...(own.headGrades.length === 0 ? [] : [unit.headGrade ?? '–']),
    ...unit.fields.map((field) => field.percent ?? '–'),
    noteText(unit, block, texts),
    links.cells[index] ?? null,
  ];
  const provisional = block.units.filter((unit) => isProvisional(unit, block)).length;
  const counted = block.units.filter((unit) => unit.ranked).length;
  return {
    name,
    title: words.title(block.year),
    notes: [
      texts.block(block.name),
      ...(block.averagePercent === null ? [] : [words.average(texts.percent(block.averagePercent), counted)]),
      ...(provisional === 0 ? [] : [words.provisionalUnits(provisional)]),
      ...gradeLines(block, texts),
      ...(links.left === 0 ? [] : [texts.linksLeft(links.left)]),
      rules,
    ],
    columns,
    rows: block.units.map(row),
    frozenColumns: 2,
    styles: (header) => {
      const rows = block.units.length;
      const firstGrade = 5 + before.length;
      const firstField = firstGrade + graded.length;
      const percent = percentLook(own.rankDecimals);
      return [
        { area: body(header, 0, rows, 1), look: { ...looks.count, ...looks.strong } },
        { area: body(header, 1, rows, 1), look: looks.text },
        { area: body(header, 2, rows, 2), look: looks.points },
        { area: body(header, 4, rows, 1), look: { ...percent, ...looks.strong } },
        ...(hasPreviousPercent ? [{ area: body(header, 5, rows, 1), look: percent }] : []),
        ...(hasPrevious ? [{ area: body(header, firstGrade - 2, rows, 2), look: looks.center }] : []),
        ...(graded.length === 0
          ? []
          : [{ area: body(header, firstGrade, rows, graded.length), look: looks.center }]),
        ...(block.fields.length === 0
          ? []
          : [{ area: body(header, firstField, rows, block.fields.length), look: percent }]),
        { area: body(header, noteColumn, rows, 1), look: looks.text },
        { area: body(header, noteColumn + 1, rows, 1), look: { ...looks.link, size: looks.source.size } },
      ];
    },
    highlights: (header) => {
      const rows = block.units.length;
      const firstField = 5 + before.length + graded.length;
      const areas = [
        body(header, 4, rows, 1),
        ...(block.fields.length === 0 ? [] : [body(header, firstField, rows, block.fields.length)]),
      ];
      return provisional === 0 ? [] : provisionalHighlights(areas, noteColumn, texts);
    },
  };
}

/** The change of rank in a sign and a number, never in colour alone: `▲8`, `▼3`, `–`. */
export function changeText(unit: RankedUnit, texts: CoreTexts): string {
  const words = texts.ranking;
  if (unit.rankChange === null) return words.notCompared;
  if (unit.rankChange === 0) return words.unchanged;
  return unit.rankChange > 0 ? words.rose(unit.rankChange) : words.fell(-unit.rankChange);
}

function noteText(unit: RankedUnit, block: RankedBlock, texts: CoreTexts): string | null {
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
  { gradeCounts, headGradeCounts, previousYear }: RankedBlock,
  texts: CoreTexts,
): readonly string[] {
  return [
    ...(gradeCounts.length === 0 ? [] : [texts.grades.counts('units', gradeCounts, previousYear)]),
    ...(headGradeCounts.length === 0 ? [] : [texts.grades.counts('heads', headGradeCounts, previousYear)]),
  ];
}
