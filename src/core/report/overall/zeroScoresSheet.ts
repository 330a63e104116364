import { when } from '../../lists';
import type { ZeroScore } from '../../rank/ranking';
import { scoreRow } from '../layout/placeKeys';
import type { ReportContext } from '../context/reportContext';
import { sourceLinks } from '../layout/links';
import { highlights, looks, NONE } from '../layout/looks';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { blockWidth } from '../layout/sizes/textWidth';

/** A zero score with its block and the rank of its unit. */
interface Listed {
  readonly block: string;
  readonly zero: ZeroScore;
  readonly rank: number | null;
}

/**
 * `Tiêu chí 0 điểm`: zero-score criteria of all blocks from the threshold on, most lost points first, with the unit's
 * rank if it were met and a link to its cell.
 */
export function zeroScoresSheet(context: ReportContext): ResultSheet {
  const { blocks, settings, sheets, names, texts } = context;
  const words = texts.zeroScores;
  const { zeroThreshold } = settings;
  const all = blocks.flatMap(({ name: block, units, zeroScores }) => {
    const ranks = new Map(units.map(({ name, rank }) => [name, rank]));
    return zeroScores.map((zero): Listed => ({ block, zero, rank: ranks.get(zero.unit) ?? null }));
  });
  const listed = all
    .filter(({ zero }) => zero.maxPoints >= zeroThreshold)
    .sort((a, b) => b.zero.maxPoints - a.zero.maxPoints);
  const links = sourceLinks(
    sheets,
    listed.map(({ zero }) => zero.place),
  );
  const columns: readonly Column<Listed>[] = [
    {
      key: 'block',
      header: words.block,
      width: blockWidth(blocks),
      look: looks.text,
      value: ({ block }) => block,
    },
    { key: 'unit', header: words.unit, width: 26, look: looks.text, value: ({ zero }) => zero.unit },
    { key: 'field', header: words.field, width: 24, look: looks.text, value: ({ zero }) => zero.field },
    { key: 'code', header: words.code, width: 7, look: looks.text, value: ({ zero }) => zero.code },
    {
      key: 'criterion',
      header: words.criterion,
      width: 44,
      look: looks.text,
      value: ({ zero }) => zero.criterion,
    },
    {
      key: 'score',
      header: words.score,
      width: 8,
      look: looks.center,
      value: ({ zero }) => words.obtained(zero.maxPoints),
    },
    {
      key: 'lostPoints',
      header: words.lostPoints,
      width: 8,
      look: looks.points,
      value: ({ zero }) => zero.maxPoints,
    },
    ...when(
      listed.some(({ zero }) => zero.lostPercent !== undefined),
      {
        key: 'lostPercent',
        header: words.lostPercent,
        width: 10,
        look: looks.points,
        value: ({ zero }: Listed) => zero.lostPercent ?? NONE,
      },
    ),
    { key: 'rank', header: words.rank, width: 7, look: looks.count, value: ({ rank }) => rank ?? NONE },
    {
      key: 'rankIfMet',
      header: words.rankIfMet,
      width: 8,
      look: looks.count,
      value: ({ zero }) => zero.rankIfMet ?? NONE,
    },
    {
      key: 'sheet',
      header: words.sheet,
      width: 20,
      look: looks.text,
      isForScreen: true,
      value: ({ zero }) => zero.place.sheet,
    },
    {
      key: 'cell',
      header: words.cell,
      width: 7,
      look: looks.text,
      links: listed.length - links.left,
      value: (_, row) => links.cells[row] ?? null,
    },
  ];
  const sheet = tableSheet({
    name: names.take(words.sheetName),
    kind: 'zeroScores',
    title: words.title(blocks[0]?.year ?? null),
    notes: [
      words.threshold(zeroThreshold, all.length - listed.length, context.isWritten('matrix')),
      ...when(listed.length === 0, words.none),
    ],
    columns,
    rows: listed,
    frozenColumns: 2,
    remarks: () => [
      ...when(listed.length > 0, words.rankIfMetNote),
      ...when(links.left > 0, texts.linksLeft(links.left)),
    ],
    highlights: (cells) =>
      when(listed.length > 0, { area: cells.area('score'), formula: '=TRUE', ...highlights.zeroScore }),
  });
  const rows = new Map(listed.map(({ zero }, row) => [scoreRow(zero.place), row]));
  return {
    ...sheet,
    placeOf: (key, column) => {
      const row = rows.get(key);
      if (row === undefined || sheet.cells?.has(column) !== true) return null;
      return { sheet: sheet.cells.sheet, cell: sheet.cells.cell(column, row) };
    },
  };
}
