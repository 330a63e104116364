import { gapOf } from '../../appraisal/appraisal';
import type { Extreme } from '../../explain/statistics/blockStatistics';
import { grouped, when } from '../../lists';
import { toNumber } from '../../points';
import { figure, listed } from '../../report/words/phrases';
import type { Figure, Phrase } from '../../report/words/phrases';
import { mendCounts } from '../mendCounts';
import type { PaperColumn, PaperRow, PaperTable } from '../paper';
import type { BlockOfPaper } from '../blockOfPaper';
import type { PaperDraft } from '../paperDraft';

/** Zero scores beyond these are on a sheet of the results, which is said. */
const MOST_ZERO_SCORES = 200;

const centred = (header: string, width: number): PaperColumn => ({ header, width, align: 'center' });
const named = (header: string, width: number): PaperColumn => ({ header, width, align: 'left' });

/** Of each block the number of units, the average against last year's, and who is highest and lowest. */
export function averagesTable({ blocks, words }: PaperDraft): Omit<PaperTable, 'caption'> {
  const { columns } = words;
  const previous = blocks.find(({ block }) => block.previousYear !== null)?.block.previousYear ?? null;
  const isCompared = blocks.some((block) => block.averageThen() !== null);
  return {
    columns: [
      named(columns.block, 28),
      centred(columns.units, 9),
      centred(columns.average, 14),
      ...when(isCompared, centred(words.previousAverage(previous), 14)),
      named(columns.highest, 32),
      named(columns.lowest, 32),
    ],
    rows: blocks.map((block): PaperRow => {
      const { index } = block.block.statistics;
      return {
        cells: [
          [block.name],
          [block.count(block.block.units)],
          cellOf(block.average()),
          ...when(isCompared, cellOf(block.averageThen())),
          index === null ? [] : extreme(block, index.highest, 'percent'),
          index === null ? [] : extreme(block, index.lowest, 'percent'),
        ],
      };
    }),
  };
}

function cellOf(one: Figure | null): Phrase {
  return one === null ? [] : [one];
}

/** Who has a figure and what it is: `Sở A; Sở B: 97,06%`. */
function extreme(block: BlockOfPaper, one: Extreme, key: 'percent' | `field ${number}`): Phrase {
  return [...shared(block, one.units), ': ', extremeFigure(block, one, key)];
}

function extremeFigure(block: BlockOfPaper, { percent, units }: Extreme, key: 'percent' | `field ${number}`) {
  const names = new Set(units);
  const cells = block.block.units
    .filter(({ name }) => names.has(name))
    .map((unit) => block.cells.of(unit, key));
  return block.percent(percent, ...cells);
}

/** The units that share a figure, as a table names them; of many the first, and how many more there are. */
export function shared(block: BlockOfPaper, names: readonly string[]): Phrase {
  const { items, more } = block.firstOf(block.unitsNamed(names));
  return [...listed(items, '; '), ...(more === null ? [] : block.words.moreUnits(more))];
}

/** Of each field of a block its average against last year's, and who is highest and lowest; `null` without any. */
export function fieldsTable(block: BlockOfPaper): Omit<PaperTable, 'caption'> | null {
  const { words } = block;
  const { columns } = words;
  const { fields, statistics, previousYear } = block.block;
  const isCompared = fields.some((_, at) => block.averageThen(at) !== null);
  const rows = fields.flatMap(({ name }, at): readonly PaperRow[] => {
    const spread = statistics.fields[at];
    if (spread === null || spread === undefined) return [];
    const { highest, lowest } = spread;
    return [
      {
        cells: [
          [name],
          cellOf(block.average(at)),
          ...when(isCompared, cellOf(block.averageThen(at))),
          [extremeFigure(block, highest, `field ${at}`)],
          shared(block, highest.units),
          [extremeFigure(block, lowest, `field ${at}`)],
          shared(block, lowest.units),
        ],
      },
    ];
  });
  if (rows.length === 0) return null;
  return {
    columns: [
      named(columns.field, 28),
      centred(columns.average, 15),
      ...when(isCompared, centred(words.previousAverage(previousYear), 15)),
      centred(columns.highest, 15),
      named(columns.highestUnits, 24),
      centred(columns.lowest, 15),
      named(columns.lowestUnits, 24),
    ],
    rows,
  };
}

/** How many units of a block are in each band of the index, against last year; `null` where none is ranked. */
export function bandsTable(block: BlockOfPaper): Omit<PaperTable, 'caption'> | null {
  const { words } = block;
  const { columns } = words;
  const { statistics, previousYear } = block.block;
  const { bands } = statistics;
  const isCompared = block.block.moves !== null && bands.some(({ previousUnits }) => previousUnits !== null);
  if (bands.every(({ units }) => units.length === 0)) return null;
  return {
    columns: [
      named(columns.band, 40),
      centred(columns.count, 20),
      ...when(isCompared, centred(words.previousAverage(previousYear), 20)),
    ],
    rows: bands.map((band, at) => ({
      cells: [
        [words.band(band, bands[at - 1] ?? null)],
        [block.count(block.unitsNamed(band.units), 'percent')],
        ...when<Phrase>(
          isCompared,
          band.previousUnits === null ? [] : [figure(band.previousUnits, block.cells.previousInBand(at))],
        ),
      ],
    })),
  };
}

/** Of each unit of a block self-scored against appraised points; `null` where there is nothing to compare. */
export function appraisalTable(block: BlockOfPaper): Omit<PaperTable, 'caption'> | null {
  const { appraisal } = block.block;
  if (appraisal === null || appraisal.units.length === 0) return null;
  const { columns } = block.words;
  const cell = (unit: string, key: 'selfPoints' | 'appraisedPoints' | 'gap', value: number): Phrase => [
    block.points(value, block.cells.appraised(unit, key)),
  ];
  return {
    columns: [
      named(columns.unit, 40),
      centred(columns.selfPoints, 18),
      centred(columns.appraisedPoints, 18),
      centred(columns.gap, 18),
    ],
    rows: appraisal.units.map((unit) => ({
      cells: [
        block.unitNamed(unit.name),
        cell(unit.name, 'selfPoints', toNumber(unit.selfPoints)),
        cell(unit.name, 'appraisedPoints', toNumber(unit.appraisedPoints)),
        cell(unit.name, 'gap', toNumber(gapOf(unit))),
      ],
    })),
  };
}

/**
 * The zero scores that are named, block by block, and those that are left: a block with few is named in full, of the others
 * each has the same number of lines, of the largest maxima.
 */
export function namedZeroScores(draft: PaperDraft) {
  const all = draft.zeroScores();
  const groups = [...grouped(all, ({ block }) => block).values()].toSorted((a, b) => a.length - b.length);
  let room = MOST_ZERO_SCORES;
  const named = new Set(
    groups.flatMap((group, at) => {
      const part = group.slice(0, Math.floor(room / (groups.length - at)));
      room -= part.length;
      return part;
    }),
  );
  return { named: all.filter((one) => named.has(one)), left: all.filter((one) => !named.has(one)) };
}

/** The zero scores that are named, block by block; `null` without any. */
export function zeroScoresTable(draft: PaperDraft): Omit<PaperTable, 'caption'> | null {
  const { columns } = draft.words;
  const shown = namedZeroScores(draft).named;
  if (shown.length === 0) return null;
  const isWeighted = shown.some(({ zero }) => zero.lostPercent !== undefined);
  return {
    columns: [
      named(columns.unit, 26),
      centred(columns.code, 11),
      named(columns.criterion, 50),
      centred(columns.points, 12),
      centred(columns.maxPoints, 12),
      ...when(isWeighted, centred(columns.cost, 16)),
    ],
    rows: shown.flatMap(({ block, zero }, at): readonly PaperRow[] => [
      ...when<PaperRow>(draft.blocks.length > 1 && shown[at - 1]?.block !== block, {
        isGroup: true,
        cells: [[block.name]],
      }),
      {
        cells: [
          block.unitNamed(zero.unit),
          [zero.code],
          [zero.criterion],
          [block.points(0, zero.place)],
          [block.points(zero.maxPoints, block.zeroLoss(zero))],
          ...when(isWeighted, block.zeroCost(zero)),
        ],
      },
    ]),
  };
}

/** How many criteria each unit is to mend, and the points that it lost by them; `null` where there is nothing to mend. */
export function mendTable(draft: PaperDraft): Omit<PaperTable, 'caption'> | null {
  const { columns } = draft.words;
  const groups = draft.blocks.map((block) => ({ block, units: draft.toMend(block) }));
  if (groups.every(({ units }) => units.length === 0)) return null;
  return {
    columns: [
      named(columns.unit, 50),
      centred(columns.zeroCriteria, 22),
      centred(columns.weakCriteria, 22),
      centred(columns.lost, 18),
    ],
    rows: groups.flatMap(({ block, units }): readonly PaperRow[] => [
      ...when<PaperRow>(draft.blocks.length > 1 && units.length > 0, {
        isGroup: true,
        cells: [[block.name]],
      }),
      ...units.map(({ unit, lost }): PaperRow => {
        const counts = mendCounts([{ block, lost }]);
        return { cells: [block.unit(unit), [counts.zero], [counts.weak], [counts.lost]] };
      }),
    ]),
  };
}
