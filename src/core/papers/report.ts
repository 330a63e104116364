import { gapOf } from '../appraisal/appraisal';
import type { Extreme } from '../explain/statistics/blockStatistics';
import { toNumber } from '../points';
import { figure, listed } from '../report/words/phrases';
import type { Phrase } from '../report/words/phrases';
import { fieldsChart, indexChart } from './charts';
import type { Paper, PaperChart, PaperPart, PaperRow, PaperTable } from './paper';
import type { BlockOfPaper, PaperDraft } from './paperDraft';

/** Zero scores beyond these are in the workbook, which is said. */
const MOST_ZERO_SCORES = 200;
/** Units that share the highest or lowest are all named, up to so many. */
const MOST_SHARING = 10;

/**
 * The report (*báo cáo*): averages and leaders of all blocks, what the announcement says of each block, fields, bands of the
 * index, self-scores against appraised ones, zero scores, what is to be commended and mended; the rankings are annexes.
 */
export function report(draft: PaperDraft): Paper {
  const { words, context } = draft;
  const announcement = context.announcement();
  let number = 0;
  const heading = (text: string): PaperPart => ({ kind: 'heading', text: `${roman(++number)}. ${text}` });
  const said = (block: string | null): readonly PaperPart[] =>
    announcement.paragraphs
      .filter((one) => one.kind === 'text' && one.block === block)
      .filter(({ sentences }) => !sentences.some(({ kind }) => kind === 'commend' || kind === 'mend'))
      .map(({ sentences }) => draft.text(joined(sentences.map(({ phrase }) => phrase))));
  const closing = (wanted: 'commend' | 'mend'): readonly PaperPart[] => {
    const paragraphs = announcement.paragraphs.filter(({ sentences }) =>
      sentences.some(({ kind }) => kind === wanted),
    );
    if (paragraphs.length === 0) return [];
    const { announcement: of } = context.texts;
    return [
      heading(wanted === 'commend' ? of.commendHeading : of.mendHeading),
      ...paragraphs.map(({ sentences }) => draft.text(joined(sentences.map(({ phrase }) => phrase)))),
    ];
  };
  const drawn = (chart: PaperChart | null): readonly PaperPart[] =>
    chart === null ? [] : [{ kind: 'chart', chart }];
  const tables = (
    title: string,
    of: (block: BlockOfPaper) => PaperTable | null,
    chartOf: (block: BlockOfPaper) => PaperChart | null = () => null,
  ): readonly PaperPart[] => {
    const made = draft.blocks.flatMap((block): readonly PaperPart[] => {
      const table = of(block);
      return table === null ? [] : [{ kind: 'table', table }, ...drawn(chartOf(block))];
    });
    return made.length === 0 ? [] : [heading(title), ...made];
  };
  const { sections } = words.report;
  return draft.paper(
    [
      heading(sections.general),
      ...said(null),
      { kind: 'table', table: averages(draft) },
      ...draft.blocks.flatMap((block) => [
        heading(words.report.blockSection(block.name)),
        ...said(block.name),
        ...drawn(indexChart(block, draft)),
      ]),
      ...tables(
        sections.fields,
        (block) => fieldsTable(block, draft),
        (block) => fieldsChart(block, draft),
      ),
      ...tables(sections.bands, (block) => bandsTable(block, draft)),
      ...tables(sections.appraisal, (block) => appraisalTable(block, draft)),
      heading(sections.zeroScores),
      ...zeroScores(draft),
      ...closing('commend'),
      ...closing('mend'),
    ],
    draft.rankings(),
  );
}

function joined(sentences: readonly Phrase[]): Phrase {
  return listed(sentences, ' ');
}

function averages({ blocks, words }: PaperDraft): PaperTable {
  const { columns } = words;
  const previous = blocks.find(({ block }) => block.previousYear !== null)?.block.previousYear ?? null;
  const ofPrevious = ({ block }: BlockOfPaper) => block.statistics.index?.previousAveragePercent ?? null;
  const isCompared = blocks.some((block) => ofPrevious(block) !== null);
  return {
    caption: words.report.averages,
    columns: [
      { header: columns.block, width: 30, align: 'left' },
      { header: columns.units, width: 10, align: 'center' },
      { header: columns.average, width: 14, align: 'center' },
      ...(isCompared
        ? [{ header: words.previousAverage(previous), width: 14, align: 'center' as const }]
        : []),
      { header: columns.highest, width: 30, align: 'left' },
      { header: columns.lowest, width: 30, align: 'left' },
    ],
    rows: blocks.map((block): PaperRow => {
      const { index } = block.block.statistics;
      const before = ofPrevious(block);
      const extreme = (one: Extreme | undefined): Phrase =>
        one === undefined ? [] : [...shared(block, one.units), ': ', figureOf(block, one, 'percent')];
      return {
        cells: [
          [block.name],
          [figure(block.block.units.length)],
          [block.average() ?? ''],
          ...(isCompared ? [before === null ? [] : [block.percent(before)]] : []),
          extreme(index?.highest),
          extreme(index?.lowest),
        ],
      };
    }),
  };
}

/** The units that share a figure; of many the first, and how many more there are. */
function shared(block: BlockOfPaper, names: readonly string[]): Phrase {
  const units = names.slice(0, MOST_SHARING).flatMap((name) => {
    const unit = block.block.units.find((one) => one.name === name);
    return unit === undefined ? [] : [block.unit(unit)];
  });
  const more = names.length - units.length;
  return [...listed(units, '; '), ...(more > 0 ? [` (+${more})`] : [])];
}

function figureOf(block: BlockOfPaper, { percent, units }: Extreme, key: 'percent' | `field ${number}`) {
  const cells = block.block.units
    .filter(({ name }) => units.includes(name))
    .map((unit) => block.cells.of(unit, key));
  return block.percent(percent, ...cells);
}

function fieldsTable(block: BlockOfPaper, { words }: PaperDraft): PaperTable | null {
  const { columns } = words;
  const { fields, statistics } = block.block;
  const rows = fields.flatMap(({ name }, at): readonly PaperRow[] => {
    const spread = statistics.fields[at];
    if (spread === null || spread === undefined) return [];
    const { averagePercent, highest, lowest } = spread;
    return [
      {
        cells: [
          [name],
          [block.percent(averagePercent)],
          [figureOf(block, highest, `field ${at}`)],
          shared(block, highest.units),
          [figureOf(block, lowest, `field ${at}`)],
          shared(block, lowest.units),
        ],
      },
    ];
  });
  if (rows.length === 0) return null;
  return {
    caption: block.name,
    columns: [
      { header: columns.field, width: 30, align: 'left' },
      { header: columns.average, width: 12, align: 'center' },
      { header: columns.highest, width: 12, align: 'center' },
      { header: columns.highestUnits, width: 24, align: 'left' },
      { header: columns.lowest, width: 12, align: 'center' },
      { header: columns.lowestUnits, width: 24, align: 'left' },
    ],
    rows,
  };
}

function bandsTable(block: BlockOfPaper, { words }: PaperDraft): PaperTable | null {
  const { columns } = words;
  const { bands } = block.block.statistics;
  const isCompared = bands.some(({ previousUnits }) => previousUnits !== null);
  if (bands.every(({ units }) => units.length === 0)) return null;
  return {
    caption: block.name,
    columns: [
      { header: columns.band, width: 40, align: 'left' },
      { header: columns.count, width: 20, align: 'center' },
      ...(isCompared
        ? [{ header: words.previousAverage(block.block.previousYear), width: 20, align: 'center' as const }]
        : []),
    ],
    rows: bands.map((band, at) => ({
      cells: [
        [words.band(band, bands[at - 1] ?? null)],
        [figure(band.units.length)],
        ...(isCompared ? [[band.previousUnits === null ? '' : figure(band.previousUnits)]] : []),
      ],
    })),
  };
}

function appraisalTable(block: BlockOfPaper, { words }: PaperDraft): PaperTable | null {
  const { appraisal } = block.block;
  if (appraisal === null) return null;
  const { columns } = words;
  const cell = (unit: string, key: 'selfPoints' | 'appraisedPoints' | 'gap', value: number): Phrase => [
    block.points(value, block.cells.appraised(unit, key)),
  ];
  return {
    caption: block.name,
    columns: [
      { header: columns.unit, width: 40, align: 'left' },
      { header: columns.selfPoints, width: 18, align: 'center' },
      { header: columns.appraisedPoints, width: 18, align: 'center' },
      { header: columns.gap, width: 18, align: 'center' },
    ],
    rows: appraisal.units.map((unit) => ({
      cells: [
        [unit.name],
        cell(unit.name, 'selfPoints', toNumber(unit.selfPoints)),
        cell(unit.name, 'appraisedPoints', toNumber(unit.appraisedPoints)),
        cell(unit.name, 'gap', toNumber(gapOf(unit))),
      ],
    })),
  };
}

function zeroScores({ blocks, words, context }: PaperDraft): readonly PaperPart[] {
  const { columns } = words;
  const { zeroThreshold } = context.settings;
  const all = blocks.flatMap((block) =>
    block.block.zeroScores
      .filter(({ maxPoints }) => maxPoints >= zeroThreshold)
      .map((zero) => ({
        cells: [
          [zero.unit],
          [zero.code],
          [zero.criterion],
          [block.points(0, zero.place)],
          [block.points(zero.maxPoints)],
        ],
      })),
  );
  if (all.length === 0) return [{ kind: 'text', label: null, phrase: [words.report.noZeroScores] }];
  const left = all.length - MOST_ZERO_SCORES;
  return [
    {
      kind: 'table',
      table: {
        caption: null,
        columns: [
          { header: columns.unit, width: 26, align: 'left' },
          { header: columns.code, width: 10, align: 'center' },
          { header: columns.criterion, width: 50, align: 'left' },
          { header: columns.points, width: 11, align: 'center' },
          { header: columns.maxPoints, width: 11, align: 'center' },
        ],
        rows: all.slice(0, MOST_ZERO_SCORES),
      },
    },
    ...(left > 0
      ? [{ kind: 'text', label: null, phrase: [words.report.moreZeroScores(left)] } as const]
      : []),
  ];
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  const step = ROMAN.find(([value]) => value <= number);
  return step === undefined ? '' : step[1] + roman(number - step[0]);
}
