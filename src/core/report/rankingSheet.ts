import type { RankedBlock, RankedUnit } from '../rank/ranking';
import type { PlannedValue } from '../workbook';
import { body, looks } from './looks';
import type { ResultColumn, ResultSheet } from './sheet';
import type { CoreTexts } from './texts';

/** `Xếp hạng <khối>`: rank, points, index, last year and the index of each field of every unit. */
export function rankingSheet(block: RankedBlock, name: string, rules: string, texts: CoreTexts): ResultSheet {
  const words = texts.ranking;
  const hasPrevious = block.previousYear !== null;
  const hasPreviousPercent = block.units.some((unit) => unit.previousPercent !== null);
  const before: readonly ResultColumn[] = [
    ...(hasPreviousPercent ? [{ header: words.previousPercent(block.previousYear), width: 12 }] : []),
    ...(hasPrevious
      ? [
          { header: words.previousRank(block.previousYear), width: 11 },
          { header: words.change, width: 11 },
        ]
      : []),
  ];
  const columns: readonly ResultColumn[] = [
    { header: words.rank, width: 10 },
    { header: words.unit, width: 40 },
    { header: words.points, width: 10 },
    { header: words.maxPoints, width: 10 },
    { header: words.percent, width: 11 },
    ...before,
    ...block.fields.map((field) => ({ header: words.field(field.name), width: 14 })),
    { header: words.note, width: 20 },
  ];
  const row = (unit: RankedUnit): readonly PlannedValue[] => [
    unit.rank ?? '–',
    unit.name,
    unit.points,
    unit.maxPoints,
    unit.percent,
    ...(hasPreviousPercent ? [unit.previousPercent ?? '–'] : []),
    ...(hasPrevious ? [unit.previousRank ?? '–', changeText(unit, texts)] : []),
    ...unit.fields.map((field) => field.percent ?? '–'),
    noteText(unit, texts),
  ];
  const counted = block.units.filter((unit) => unit.ranked).length;
  return {
    name,
    title: words.title(block.year),
    notes: [
      texts.block(block.name),
      ...(block.averagePercent === null ? [] : [words.average(texts.percent(block.averagePercent), counted)]),
      rules,
    ],
    columns,
    rows: block.units.map(row),
    frozenColumns: 2,
    styles: (header) => {
      const rows = block.units.length;
      const firstField = 5 + before.length;
      return [
        { area: body(header, 0, rows, 1), look: { ...looks.count, ...looks.strong } },
        { area: body(header, 1, rows, 1), look: looks.text },
        { area: body(header, 2, rows, 2), look: looks.points },
        { area: body(header, 4, rows, 1), look: { ...looks.number, ...looks.strong } },
        ...(hasPreviousPercent ? [{ area: body(header, 5, rows, 1), look: looks.number }] : []),
        ...(hasPrevious ? [{ area: body(header, firstField - 2, rows, 2), look: looks.center }] : []),
        ...(block.fields.length === 0
          ? []
          : [{ area: body(header, firstField, rows, block.fields.length), look: looks.number }]),
        { area: body(header, columns.length - 1, rows, 1), look: looks.text },
      ];
    },
    highlights: () => [],
  };
}

/** The change of rank in a sign and a number, never in colour alone: `▲8`, `▼3`, `–`. */
export function changeText(unit: RankedUnit, texts: CoreTexts): string {
  const words = texts.ranking;
  if (unit.rankChange === null) return words.notCompared;
  if (unit.rankChange === 0) return words.unchanged;
  return unit.rankChange > 0 ? words.rose(unit.rankChange) : words.fell(-unit.rankChange);
}

function noteText(unit: RankedUnit, texts: CoreTexts): string | null {
  const notes = [
    ...(unit.ranked ? [] : [texts.ranking.notRanked]),
    ...(unit.blankScores > 0 ? [texts.ranking.provisional(unit.blankScores)] : []),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}
