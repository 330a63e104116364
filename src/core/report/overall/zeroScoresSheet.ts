import type { ExplainedBlock } from '../../explain/moves';
import type { Settings } from '../../settings';
import type { SheetSnapshot } from '../../workbook';
import { sourceLinks } from '../layout/links';
import { body, highlights, looks } from '../layout/looks';
import type { ResultSheet } from '../layout/sheet';
import { rulesLines } from './rulesLines';
import { sheetHead } from '../layout/sheetHead';
import type { CoreTexts } from '../words/texts';

/**
 * `Tiêu chí 0 điểm`: zero-score criteria of all blocks from the threshold on, most lost points first, with the unit's
 * rank if it were met and a link to its cell.
 */
export function zeroScoresSheet(
  blocks: readonly ExplainedBlock[],
  name: string,
  settings: Settings,
  sheets: readonly SheetSnapshot[],
  texts: CoreTexts,
): ResultSheet {
  const words = texts.zeroScores;
  const all = blocks.flatMap((block) => {
    const ranks = new Map(block.units.map(({ name: unit, rank }) => [unit, rank]));
    return block.zeroScores.map((zero) => ({
      block: block.name,
      zero,
      rank: ranks.get(zero.unit) ?? null,
    }));
  });
  const listed = all
    .filter(({ zero }) => zero.maxPoints >= settings.zeroThreshold)
    .sort((a, b) => b.zero.maxPoints - a.zero.maxPoints);
  const links = sourceLinks(
    listed.map(({ zero }) => zero.place),
    sheets,
  );
  const weighed = listed.some(({ zero }) => zero.lostPercent !== undefined);
  const behind = weighed ? 1 : 0;
  const layout = {
    columns: [
      { header: words.block, width: 15 },
      { header: words.unit, width: 26 },
      { header: words.field, width: 24 },
      { header: words.code, width: 7 },
      { header: words.criterion, width: 44 },
      { header: words.score, width: 8 },
      { header: words.lostPoints, width: 8 },
      ...(weighed ? [{ header: words.lostPercent, width: 10 }] : []),
      { header: words.rank, width: 7 },
      { header: words.rankIfMet, width: 8 },
      { header: words.sheet, width: 20 },
      { header: words.cell, width: 7 },
    ],
    frozenColumns: 2,
    // Where a score stands is for the screen.
    printedColumns: 9 + behind,
  };
  const { head, rulesBelow } = sheetHead(
    words.title(blocks[0]?.year ?? null),
    [
      words.threshold(settings.zeroThreshold, all.length - listed.length),
      ...(listed.length === 0 ? [words.none] : []),
    ],
    layout,
    rulesLines(blocks, settings, texts),
  );
  return {
    name,
    kind: 'zeroScores',
    ...layout,
    ...head,
    remarks: [
      ...(listed.length === 0 ? [] : [words.rankIfMetNote]),
      ...(links.left === 0 ? [] : [texts.linksLeft(links.left)]),
      ...rulesBelow,
    ],
    rows: listed.map(({ block, zero, rank }, row) => [
      block,
      zero.unit,
      zero.field,
      zero.code,
      zero.criterion,
      words.obtained(zero.maxPoints),
      zero.maxPoints,
      ...(weighed ? [zero.lostPercent ?? '–'] : []),
      rank ?? '–',
      zero.rankIfMet ?? '–',
      zero.place.sheet,
      links.cells[row] ?? null,
    ]),
    styles: (header) => [
      { area: body(header, 0, listed.length, 5), look: looks.text },
      { area: body(header, 5, listed.length, 1), look: looks.center },
      { area: body(header, 6, listed.length, 1), look: looks.points },
      ...(weighed ? [{ area: body(header, 7, listed.length, 1), look: looks.points }] : []),
      { area: body(header, 7 + behind, listed.length, 2), look: looks.count },
      { area: body(header, 9 + behind, listed.length, 2), look: looks.text },
      { area: body(header, 10 + behind, listed.length - links.left, 1), look: looks.link },
    ],
    highlights: (header) =>
      listed.length === 0
        ? []
        : [{ area: body(header, 5, listed.length, 1), formula: '=TRUE', ...highlights.zeroScore }],
  };
}
